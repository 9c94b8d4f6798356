import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../../src/hosts/xlsx/openXlsxHost";
import { HostError } from "../../../src/workbook/HostError";
import { foreignWorkbook } from "./foreignWorkbook";

const encrypted = (): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: "S", rows: [[1]] }], encryption: { password: "salainen", spinCount: 10 } });
const cut = async (): Promise<Uint8Array> => (await foreignWorkbook()).slice(0, 2000);
async function spoiled(): Promise<Uint8Array> {
  const bytes = await foreignWorkbook();
  return bytes.map((byte, place) => (place > 300 && place < 900 ? 255 - byte : byte));
}

test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
  ["nothing", () => new Uint8Array()],
  ["a text", () => strToU8("Tili;Euroa\n3000;1\n")],
  ["a package of something else", () => zipSync({ "mimetype": strToU8("application/epub+zip") })],
  ["a workbook of the binary kind", () => zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "_rels/.rels": strToU8('<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>') })],
  ["a file with a password", encrypted],
  ["a file cut short", cut],
  ["a file with spoiled bytes", spoiled],
])("refuses %s with one error of its own", async (_, bytes) => {
  const opening = openXlsxHost(await bytes());
  await expect(opening).rejects.toThrow(HostError);
  await expect(opening).rejects.toMatchObject({ code: "file-unreadable" });
});

test("will not write a workbook without sheets", async () => {
  await expect((await createXlsxHost()).save()).rejects.toMatchObject({ name: "HostError", code: "file-cannot-be-written" });
});
