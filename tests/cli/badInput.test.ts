import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { LANGUAGES } from "../../src/locale/Language";
import { folderOfTheTest } from "./folderOfTheTest";
import type { AuditDocument } from "./printAudit";
import { run } from "./run";

const folder = folderOfTheTest();
const SHEET = "xl/worksheets/sheet1.xml";
const PICTURE = Uint8Array.from(Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64"));

const workbook = (sheet: Partial<WriteSheet> = {}): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: "Taul1", rows: [["Vaalit", "TA 2026"], ["A", 1], ["B", 2]], ...sheet }] });

/** The workbook with a part of so many spaces, which deflate packs into next to nothing. */
async function inflating(part: string, bytes: number): Promise<Uint8Array> {
  return zipSync({ ...unzipSync(await workbook()), [part]: new Uint8Array(bytes).fill(32) });
}

/** The package with another word of how large a part of so many bytes is, and without its sum. */
function saying(bytes: Uint8Array, size: number, said: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50 || view.getUint32(at + 24, true) !== size) continue;
    view.setUint32(at + 16, 0, true);
    view.setUint32(at + 24, said, true);
  }
  return bytes;
}

/** A sheet with a cell in its last row, in that column. */
async function strayCell(column: string): Promise<Uint8Array> {
  const parts = unzipSync(await workbook());
  parts[SHEET] = strToU8(strFromU8(parts[SHEET] ?? new Uint8Array()).replace("</sheetData>", `<row r="1048576"><c r="${column}1048576"><v>1</v></c></row></sheetData>`));
  return zipSync(parts);
}

/** The container of old Office files with one directory entry of that name. */
function container(name: string): Uint8Array {
  const bytes = Buffer.alloc(512 * 4);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  Buffer.from(name, "utf16le").copy(bytes, 512);
  return bytes;
}

const MEGABYTE = 1_000_000;

const UNUSABLE: readonly (readonly [string, string, string, () => Promise<Uint8Array> | Uint8Array | string])[] = [
  ["an empty file", "tyhjä.tsv", "no-table-found", () => ""],
  ["blank lines", "tyhjä.tsv", "no-table-found", () => " \n\t\t\n\n"],
  ["one column of words", "sarake.tsv", "no-table-found", () => "Otsikko\nyksi\nkaksi\n"],
  ["one column of numbers", "sarake.tsv", "no-table-found", () => Array.from({ length: 50 }, (_, row) => String(row * 7)).join("\n")],
  ["bytes that are no text", "binääri.tsv", "file-not-text", () => Uint8Array.from({ length: 5_000 }, (_, at) => (at * 31) % 256)],
  ["a workbook called .tsv", "kirja.tsv", "file-not-text", () => workbook()],
  ["a text of more cells than can be read", "suuri.tsv", "file-too-large", () => "1\t".repeat(2_000_001)],
  ["an empty file called .xlsx", "tyhjä.xlsx", "file-unreadable", () => ""],
  ["a text called .xlsx", "teksti.xlsx", "file-unreadable", () => "Vaalit\tTA 2026\nA\t1\n"],
  ["a workbook of an empty sheet", "tyhjä.xlsx", "no-table-found", () => workbook({ rows: [] })],
  ["a workbook of nothing but a picture", "kuva.xlsx", "no-table-found", () => workbook({ rows: [], images: [{ data: PICTURE, type: "png", anchor: { from: { row: 1, col: 1 }, to: { row: 5, col: 5 } } }] })],
  ["a workbook with a password", "salattu.xlsx", "file-encrypted", () => writeXlsx({ sheets: [{ name: "S", rows: [[1]] }], encryption: { password: "salainen", spinCount: 10 } })],
  ["a container of what is encrypted", "salattu.xlsx", "file-encrypted", () => container("EncryptedPackage")],
  ["a container of an old .xls", "vanha.xlsx", "file-unreadable", () => container("Workbook")],
  ["a sheet that unpacks to more than can be read", "pommi.xlsx", "file-too-large", () => inflating(SHEET, 65 * MEGABYTE)],
  ["a part of somebody else's that does", "pommi.xlsx", "file-too-large", () => inflating("xl/media/image1.png", 257 * MEGABYTE)],
  ["a sheet that says it unpacks to four gigabytes", "pommi.xlsx", "file-too-large", async () => saying(await inflating(SHEET, 2 * MEGABYTE), 2 * MEGABYTE, 0xfffffff0)],
  ["a sheet that says less than it unpacks to", "pommi.xlsx", "file-unreadable", async () => saying(await inflating(SHEET, 65 * MEGABYTE), 65 * MEGABYTE, 1_000)],
  ["a sheet with a cell in its last row", "kaukana.xlsx", "file-too-large", () => strayCell("F")],
  ["a sheet with a cell in its last row and column", "kaukana.xlsx", "file-too-large", () => strayCell("XFD")],
];

test.each(UNUSABLE)("of %s the audit says one sentence in the user's language, with exit 2, and writes nothing", async (_, name, code, make) => {
  const file = join(folder(), name);
  const made = await make();
  writeFileSync(file, made);
  for (const language of LANGUAGES) {
    const { code: exit, printed, complaints } = await run("audit", file, "--lang", language);
    expect([exit, printed, complaints.length]).toEqual([2, "", 1]);
    expect(complaints[0]).toMatch(/^\p{Lu}[^\n]*\.$/u);
    expect(complaints[0]).toContain(name);
  }
  const { code: exit, printed } = await run("audit", file, "--json");
  expect([exit, (JSON.parse(printed) as { readonly error: { readonly code: string } }).error.code]).toEqual([2, code]);
  expect(readdirSync(folder())).toEqual([name]);
  expect(Buffer.compare(readFileSync(file), Buffer.from(made as Uint8Array))).toBe(0);
});

async function auditForPrograms(name: string, bytes: Uint8Array | string) {
  const file = join(folder(), name);
  writeFileSync(file, bytes);
  const { code, printed } = await run("audit", file, "--json");
  return { code, ...JSON.parse(printed) as AuditDocument };
}

test("ragged rows are read as far as they go", async () => {
  const { code, findings, tables } = await auditForPrograms("rikki.tsv", "Vaalit\tTA 2026\tTOT 2026\nA\t100\nB\t200\t30\t7\nC\nYhteensä\t300\t30\n");
  expect([code, findings, tables.length]).toEqual([0, [], 1]);
});

test("what begins as a formula in a text is a text: named as it is printed, never computed, no figure where it is no number", async () => {
  const { code, findings, tables } = await auditForPrograms("kaavat.tsv", "Vaalit\tTA 2026\tTOT 2026\n=HYPERLINK(\"http://x\")\t100\t=1+1\n+A\t200\t30\n@SUM(A1)\t50\t@A1\n-B\t50\t+7\nC\t10\t9\nD\t20\t11\nE\t30\t25\nYhteensä\t460\t82\n");
  expect([code, tables.length]).toEqual([0, 1]);
  expect(findings.map(({ code: of, severity, row, cell, message }) => [of, severity, row, cell, message.includes("=1+1") || message.includes("@A1")])).toEqual([
    ["text-in-number-cell", "warning", '=HYPERLINK("http://x")', "C2", true], ["text-in-number-cell", "warning", "@SUM(A1)", "C4", true],
  ]);
});

const ROWS = 100_000;
const WRONG = 77_776;

/** A list of so many accounts, one of whose remainders is wrong. */
const LONG: readonly (readonly (string | number)[])[] = [["Tili", "TA 2026", "TOT 2026", "Jäljellä"], ...Array.from({ length: ROWS }, (_, row) => {
  const [budget, actual] = [((row * 7_919) % 9_973) * 100, (row * 104_729) % 99_991];
  return [`Tili ${row}`, budget, actual, budget - actual + (row === WRONG ? 1_000 : 0)];
})];

test.each([
  ["a text", "pitkä.tsv", () => LONG.map((row) => row.join("\t")).join("\n")],
  ["a workbook", "pitkä.xlsx", () => workbook({ rows: LONG.map((row) => [...row]) })],
])("the one wrong figure of a hundred thousand rows is found in %s", async (_, name, make) => {
  const { code, findings, checks } = await auditForPrograms(name, await make());
  expect([code, checks]).toEqual([1, ROWS]);
  expect(findings.map(({ severity, row, column, cell, difference }) => [severity, row, column, cell, difference])).toEqual([["error", `Tili ${WRONG}`, "Jäljellä", `D${WRONG + 2}`, 1_000]]);
});

describe("files that cannot be used among others", () => {
  const WRONG_TOTAL = "Vaalit\tTA 2026\tTOT 2026\nA\t100\t30\nB\t200\t30\nC\t50\t10\nYhteensä\t350\t79\n";
  const RIGHT_TOTAL = WRONG_TOTAL.replace("79", "70");

  function put(...files: readonly (readonly [string, string])[]): readonly string[] {
    return files.map(([name, text]) => {
      const file = join(folder(), name);
      writeFileSync(file, text);
      return file;
    });
  }

  test.each([["add up", RIGHT_TOTAL], ["do not", WRONG_TOTAL]])("the others are audited, whether they %s, the one is told with its sentence, and the exit is 2", async (_, text) => {
    const [broken = "", sound = ""] = put(["rikki.xlsx", "Vaalit"], ["ehjä.tsv", text]);
    const { code, printed, complaints } = await run("audit", broken, sound, "--json", "--lang", "en");
    const { findings, tables } = JSON.parse(printed) as AuditDocument;
    expect([code, complaints]).toEqual([2, [expect.stringMatching(/rikki\.xlsx.* cannot be read/)]]);
    expect(tables.map(({ file }) => file)).toEqual([sound]);
    expect(findings.filter(({ file }) => file === sound).map(({ cell }) => cell)).toEqual(text === WRONG_TOTAL ? ["C5"] : []);
    expect(findings.filter(({ file }) => file === broken)).toEqual([{
      code: "file-unreadable", severity: "error", file: broken, sheet: null, table: null, row: null, column: null, cell: null, expected: null, found: null, difference: null, message: complaints[0],
    }]);
  });

  test("people read it in the list, below the name of the file, and how many files were not audited", async () => {
    const [sound = "", broken = "", lost = ""] = [...put(["ehjä.tsv", RIGHT_TOTAL], ["rikki.xlsx", "Vaalit"]), join(folder(), "poissa.tsv")];
    const { code, printed, complaints } = await run("audit", sound, broken, lost, "--lang", "en");
    expect([code, complaints]).toEqual([2, [`The file “${broken}” cannot be read: it is damaged or not .xlsx. (and 1 more)`]]);
    expect(printed.split("\n")).toEqual([
      "rikki.xlsx", `  error: The file “${broken}” cannot be read: it is damaged or not .xlsx.`, "",
      "poissa.tsv", `  error: The file “${lost}” was not found.`, "",
      expect.stringMatching(/^Audited 1 table and \d+ calculations: 0 errors, .* 2 files could not be audited\.$/),
    ]);
  });

  test("where none holds a table that can be audited there is one sentence, and programs are told of each", async () => {
    const [words = "", broken = "", folderName = ""] = [...put(["sanat.tsv", "Tavoite\tVastuu\nJonot\tJohtaja\n"], ["rikki.xlsx", "Vaalit"]), folder()];
    const { code, printed, complaints } = await run("audit", words, broken, folderName);
    expect([code, printed, complaints]).toEqual([2, "", [expect.stringMatching(/rikki\.xlsx.*\(ja 2 muuta\)$/)]]);
    const document = JSON.parse((await run("audit", words, broken, folderName, "--json")).printed) as { readonly error: { readonly code: string }; readonly findings: readonly { readonly code: string; readonly file: string }[] };
    expect(document.error.code).toBe("file-unreadable");
    expect(document.findings.map((one) => [one.code, one.file])).toEqual([["file-unreadable", broken], ["file-is-folder", folderName], ["no-table-found", words]]);
  });
});
