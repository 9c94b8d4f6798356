import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openHeadless } from "../../../src/hosts/univer/headless";
import { walkTags } from "../../../src/hosts/xlsx/carrier/walkTags";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../../src/hosts/xlsx/openXlsxHost";
import { openXlsxFile } from "../../../src/hosts/xlsx/xlsxFiles";
import { rangeAt } from "../../../src/workbook/addresses/RangeAddress";
import type { PlanStep } from "../../../src/workbook/plan/WorkbookPlan";
import { binary, cell, number, plan, readRange, text, valuesOf, write } from "../contract/plans";
import { foreignWorkbook } from "./foreignWorkbook";

const SHEET = "Uusi";

function xmlOf(bytes: Uint8Array): readonly (readonly [string, string])[] {
  return Object.entries(unzipSync(bytes)).filter(([path]) => /\.(?:xml|rels)$/.test(path)).map(([path, part]) => [path, strFromU8(part)]);
}

/** A file with the error #N/A in B2, as Excel writes one, and a formula of ours that reads it. */
async function withError(): Promise<Uint8Array> {
  const host = await createXlsxHost({ sheets: [SHEET] });
  await host.apply(plan(write(SHEET, 0, 0, [["Tili", "Euroa"], ["3000", 7]]), write(SHEET, 2, 1, [[{ formula: binary("+", cell(1, 1), number(1)) }]])));
  const parts = unzipSync(await host.save());
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  parts["xl/worksheets/sheet1.xml"] = strToU8(sheet.replace('<c r="B2"><v>7</v></c>', '<c r="B2" t="e"><v>#N/A</v></c>'));
  return zipSync(parts);
}

const sheetXml = (bytes: Uint8Array): string => xmlOf(bytes).find(([path]) => path === "xl/worksheets/sheet1.xml")?.[1] ?? "";

describe.each([
  ["a new file", () => createXlsxHost({ sheets: ["Muu"] })],
  ["somebody else's file", async () => openXlsxHost(await foreignWorkbook())],
] as const)("%s", (_, open) => {
  test.each(["\u0001", "\uffff", "\ufffe", "\ud800", "<&>\"'", "]]>", "\r", "_x0041_"])("stays valid XML with %j in every text", async (value) => {
    const host = await open();
    const range = rangeAt(SHEET, 0, 0);
    const steps: readonly PlanStep[] = [
      { kind: "add-sheet", sheet: SHEET },
      write(SHEET, 0, 0, [[`a${value}b`, { formula: binary("&", text(value), number(1)) }]]),
      { kind: "validate-cells", ranges: [range], rule: { type: "list", values: ["x", value] }, message: { title: value, text: value } },
      { kind: "format-when", ranges: [range], formula: binary("&", text(value), number(1)), style: { bold: true } },
      { kind: "set-name", scope: SHEET, name: "toteuma.tunniste.1", refersTo: { text: value } },
      { kind: "set-up-print", sheet: SHEET, setup: { area: range, orientation: "landscape", paper: "A4", fitToWidth: true, repeatedRows: { first: 0, last: 0 }, footer: { left: value, center: "", right: "" } } },
    ];
    await host.apply(plan(...steps));
    const bytes = await host.save();
    expect(xmlOf(bytes).filter(([, xml]) => !walkTags(xml))).toEqual([]);
    const [contents] = (await openXlsxFile(bytes)).contents.sheets.filter(({ name }) => name === SHEET);
    expect(contents?.cells[0]?.value).toBe(`a${value}b`);
    if (value !== "\r") expect([contents?.print?.footer.left, contents?.validations[0]?.message]).toEqual([value, { title: value, text: value }]);
  });

  test("keeps a text that reads like an error apart from an error", async () => {
    const host = await open();
    await host.apply(plan({ kind: "add-sheet", sheet: SHEET }, write(SHEET, 0, 0, [["#N/A", { formula: binary("/", number(1), number(0)) }, { formula: binary("&", text("#"), number(1)) }]])));
    const [, xml = ""] = xmlOf(await host.save()).filter(([path]) => path.startsWith("xl/worksheets/sheet")).find(([, part]) => part.includes("#N/A")) ?? [];
    expect(xml).toMatch(/<c r="A1"[^>]* t="inlineStr"[^>]*>.*#N\/A/);
    expect(xml).toContain("<v>#1</v>");
    expect(xml).not.toContain('t="e"');
  });
});

test("an error in a cell is told by its value, and formulas fail with it", async () => {
  const host = await openXlsxHost(await withError());
  expect(await readRange(host, rangeAt(SHEET, 1, 1, 2, 1))).toMatchObject({ values: [["#N/A"], ["#DIV/0!"]], formulas: [[null], ["=B2+1"]] });
});

test("an error in a cell stays one when its look changes and when its sheet is copied", async () => {
  const host = await openXlsxHost(await withError());
  await host.apply(plan({ kind: "format-cells", ranges: [rangeAt(SHEET, 1, 1)], style: { bold: true } }, { kind: "copy-sheet", source: SHEET, sheet: "Kopio" }));
  for (const [path, xml] of xmlOf(await host.save()).filter(([one]) => one.startsWith("xl/worksheets/sheet"))) expect([path, xml]).toEqual([path, expect.stringMatching(/<c r="B2" t="e"[^>]*><v>#N\/A<\/v>/)]);
});

test("an error in a cell comes into the grid as one, and stays one where it is moved", async () => {
  const { host, dispose } = openHeadless();
  const file = await openXlsxFile(await withError());
  await host.load(file.contents);
  const before = await host.dump();
  expect(await valuesOf(host, rangeAt(SHEET, 1, 1))).toEqual([["#N/A"]]);
  expect(sheetXml(await file.save(before, before))).toContain('<c r="B2" t="e"><v>#N/A</v></c>');
  const moved = before.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((one) => (one.row === 1 ? { ...one, row: 5 } : one)) }));
  expect(sheetXml(await file.save(before, { ...before, sheets: moved }))).toContain('<c r="B6" t="e"><v>#N/A</v></c>');
  dispose();
});
