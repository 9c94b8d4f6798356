import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../../src/cli/runCommand";
import { folderOfTheTest } from "./folderOfTheTest";
import { run } from "./run";

const SAMPLE = join(__dirname, "../../samples/heinola-2026-03/003-yhteiset-palvelut.tsv");
const folder = folderOfTheTest();

async function runForPrograms(...words: readonly string[]) {
  const { code, printed, complaints } = await run(...words, "--json");
  return { code, document: JSON.parse(printed) as { readonly error: { readonly message: string }; readonly findings: readonly unknown[] }, complaints };
}

const base = (...more: readonly string[]) => ["new", "interim-statement", "--unit", "Yhteiset palvelut", "--year", "2026", "--period", "1-3", "--out", join(folder(), "ulos.xlsx"), ...more];

test.each<[string, string, () => readonly string[]]>([
  ["no command", "command-unknown", () => []],
  ["an unknown kind", "kind-unknown", () => ["new", "budget"]],
  ["an unknown option", "option-unknown", () => base("--väri", "punainen")],
  ["an option without its value", "option-missing", () => base("--profile")],
  ["a value that an option does not take", "option-invalid", () => base("--profile", "Z")],
  ["a language that is none of ours", "option-invalid", () => base("--lang", "de")],
  ["a file that is not there", "file-not-found", () => base("--figures", join(folder(), "ei.tsv"))],
  ["a folder for a file", "file-is-folder", () => base("--figures", folder())],
])("of %s --json prints one document with the code %s, and the sentence goes to people as ever", async (_, code, words) => {
  const { code: exit, document, complaints } = await runForPrograms(...words());
  expect(exit).toBe(2);
  expect(document).toEqual({ error: { code, message: complaints[0] }, findings: [] });
});

test("findings that refuse the input are in the document with their places", async () => {
  const figures = join(folder(), "luvut.tsv");
  writeFileSync(figures, readFileSync(SAMPLE, "utf8").replace("49 248", "noin 49"));
  const { code, document, complaints } = await runForPrograms(...base("--figures", figures, "--lang", "en"));
  expect(code).toBe(2);
  expect(document.error).toEqual({ code: "amount-unreadable", message: complaints[0] });
  expect(document.findings).toContainEqual(expect.objectContaining({ code: "amount-unreadable", severity: "error", file: figures, row: "Myyntituotot", column: "TOT 2026 3 kk" }));
});

test("a unit's name that no file can carry is a finding too", async () => {
  const { document } = await runForPrograms("new", "interim-summary", "--unit", "X\uffff", "--year", "2026", "--period", "3", "--out", join(folder(), "ulos.xlsx"));
  expect(document).toMatchObject({ error: { code: "unit-forbidden-character" }, findings: [{ code: "unit-forbidden-character", severity: "error" }] });
});

test("our own bug is a document of the code failed, and exit 70", async () => {
  const printed: string[] = [];
  const complaints: string[] = [];
  const print = (text: string): void => {
    if (text.includes("sheets")) throw new TypeError("a bug of ours");
    printed.push(text);
  };
  expect(await runCommand(base("--json", "--lang", "en"), { print, complain: (sentence) => complaints.push(sentence) })).toBe(70);
  expect(JSON.parse(printed.join())).toEqual({ error: { code: "failed", message: complaints[0] }, findings: [] });
});
