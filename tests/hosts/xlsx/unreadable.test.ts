import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../../src/hosts/xlsx/openXlsxHost";
import { HostError } from "../../../src/workbook/HostError";
import { foreignWorkbook } from "./foreignWorkbook";

/** A file that somebody else wrote, with texts kept apart from the cells and with styles. */
const whole = (): Promise<Uint8Array> => foreignWorkbook();

/** The file with one part changed; null takes it away. */
async function withPart(path: string, change: (xml: string) => string | null): Promise<Uint8Array> {
  const parts = unzipSync(await whole());
  const part = parts[path];
  if (part === undefined) throw new Error(`The example has no ${path}`);
  const changed = change(strFromU8(part));
  expect(changed).not.toBe(strFromU8(part));
  if (changed === null) delete parts[path];
  else parts[path] = strToU8(changed);
  return zipSync(parts);
}

const without = (path: string) => () => withPart(path, () => null);
const cut = (path: string) => () => withPart(path, (xml) => xml.slice(0, xml.length * 0.7));
const edited = (path: string, from: string | RegExp, to: string) => () => withPart(path, (xml) => xml.replace(from, to));

/** A spoiled byte of a part that is packed as it is, so that only its sum tells. */
async function spoiledPicture(): Promise<Uint8Array> {
  const bytes = zipSync({ ...unzipSync(await whole()), "xl/media/image1.png": [strToU8("a picture, more or less"), { level: 0 }] });
  const at = Buffer.from(bytes).indexOf("a picture");
  return bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));
}

/** The container of old Office files with the directory entries of these names. */
function container(...names: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(512 * 4);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  names.forEach((name, place) => Buffer.from(name, "utf16le").copy(bytes, 512 + 128 * place));
  return bytes;
}

const document = (): Uint8Array => zipSync({
  "[Content_Types].xml": strToU8("<Types/>"),
  "_rels/.rels": strToU8('<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>'),
  "word/document.xml": strToU8('<w:document xmlns:w="urn:w"><w:body/></w:document>'),
});

const SHEET = "xl/worksheets/sheet1.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

test("opens the file that the others are spoiled ones of", async () => {
  expect((await openXlsxHost(await whole())).revertible()).toBeNull();
});

test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
  ["nothing", () => new Uint8Array()],
  ["a text", () => strToU8("Tili;Euroa\n3000;1\n")],
  ["an old .xls", () => container("Root Entry", "Workbook")],
  ["a .docx", document],
  ["an empty package", () => zipSync({})],
  ["a package of something else", () => zipSync({ "mimetype": strToU8("application/epub+zip") })],
  ["a workbook of the binary kind", () => zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "_rels/.rels": strToU8('<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>') })],
  ["a file cut at its beginning", async () => (await whole()).slice(0, 2000)],
  ["a file cut in the middle", async () => (await whole()).slice(0, (await whole()).length / 2)],
  ["a file without its last byte", async () => (await whole()).slice(0, -1)],
  ["a file without its first bytes", async () => (await whole()).slice(100)],
  ["a file with spoiled bytes", async () => (await whole()).map((byte, place) => (place > 300 && place < 900 ? 255 - byte : byte))],
  ["a file with a spoiled picture", spoiledPicture],
  ["a file without types", without("[Content_Types].xml")],
  ["a file without relationships", without("_rels/.rels")],
  ["a file without a workbook", without("xl/workbook.xml")],
  ["a file without the workbook's relationships", without(RELATIONS)],
  ["a file without a sheet's part", without(SHEET)],
  ["a file without texts, which cells refer to", without("xl/sharedStrings.xml")],
  ["a file without texts and without a word of them", edited(RELATIONS, /<Relationship [^>]*sharedStrings[^>]*\/>/, "")],
  ["a file without styles, which cells refer to", without("xl/styles.xml")],
  ["a file without styles and without a word of them", edited(RELATIONS, /<Relationship [^>]*\/styles"[^>]*\/>/, "")],
  ["a file without a table's part", without("xl/tables/table1.xml")],
  ["a file without the relationships of a sheet", without("xl/worksheets/_rels/sheet2.xml.rels")],
  ["a workbook that is cut off", cut("xl/workbook.xml")],
  ["a sheet that is cut off", cut(SHEET)],
  ["a sheet that is cut off before its end", edited(SHEET, "</worksheet>", "")],
  ["an empty sheet part", () => withPart(SHEET, () => "")],
  ["a sheet that is something else", () => withPart(SHEET, () => "<sst/>")],
  ["a sheet whose tags are crossed", edited(SHEET, "</row></sheetData>", "</sheetData></row>")],
  ["a sheet with a character that is none", edited(SHEET, "</sheetData>", "</sheetData>\u0001")],
  ["texts that are cut off", cut("xl/sharedStrings.xml")],
  ["fewer texts than cells refer to", edited("xl/sharedStrings.xml", /<si>(?:(?!<si>).)*<\/si><\/sst>/, "</sst>")],
  ["styles that are cut off", cut("xl/styles.xml")],
  ["a style that there is not", edited(SHEET, /(<c r="A2"[^>]*\ss=")\d+/, "$1999")],
  ["relationships that are cut off", cut(RELATIONS)],
  ["a sheet that leads nowhere", edited("xl/workbook.xml", /r:id="rId1"/, 'r:id="rId99"')],
  ["two sheets of one name", edited("xl/workbook.xml", 'name="Taulu"', 'name="TIEDOT"')],
  ["a workbook without sheets", edited("xl/workbook.xml", /<sheets>.*<\/sheets>/, "<sheets/>")],
])("refuses %s with one error of its own", async (_, bytes) => {
  const opening = openXlsxHost(await bytes());
  await expect(opening).rejects.toThrow(HostError);
  await expect(opening).rejects.toMatchObject({ code: "file-unreadable" });
});

test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
  ["a file with a password", () => writeXlsx({ sheets: [{ name: "S", rows: [[1]] }], encryption: { password: "salainen", spinCount: 10 } })],
  ["a file that an organisation's rights protect", () => container("Root Entry", "\u0006DataSpaces", "EncryptedPackage")],
])("says of %s that it is encrypted", async (_, bytes) => {
  await expect(openXlsxHost(await bytes())).rejects.toMatchObject({ name: "HostError", code: "file-encrypted" });
});

test.each([
  ["a printer's memory", without("xl/printerSettings/printerSettings1.bin")],
  ["the order of computing", without("xl/calcChain.xml")],
  ["another program's notes", without("customXml/item1.xml")],
  ["a picture that Excel itself has lost", edited("xl/worksheets/_rels/sheet1.xml.rels", "</Relationships>", '<Relationship Id="rIdLost" Type="x/image" Target="NULL"/></Relationships>')],
])("opens a file that lacks %s, as Excel does", async (_, bytes) => {
  expect((await (await openXlsxHost(await bytes())).read({ structure: true })).sheets).toHaveLength(3);
});

test("will not write a workbook without sheets", async () => {
  await expect((await createXlsxHost()).save()).rejects.toMatchObject({ name: "HostError", code: "file-cannot-be-written" });
});
