import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatForPrint, orderFigures, previewFigures, readWorkbook, type PrintedCopy, type TableInWorkbook } from "../../src/actions";
import type { MoneyUnit } from "../../src/domain/statement/Conventions";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { LANGUAGES, type Language } from "../../src/locale/Language";
import { isTyped } from "../../src/domain/statement/Measure";
import { findTemplate } from "../../src/templates";
import { columnKey, type TemplateColumn } from "../../src/templates/TableTemplate";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { INTERIM, SAMPLES, listTables, makeWholeSample, orderTable } from "../seeds/sampleWorkbook";

jest.setTimeout(120_000);

/** A golden is read when it changes; `UPDATE_GOLDENS=1 npx jest tests/printing` writes it anew. */
function expectGolden(name: string, text: string): void {
  const file = join(__dirname, name);
  if (process.env["UPDATE_GOLDENS"] === "1") writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(text);
}

async function openTable(kind: string, unit: string, language: Language): Promise<{ readonly host: XlsxHost; readonly table: TableInWorkbook }> {
  const host = await makeWholeSample(INTERIM, language);
  const table = (await readWorkbook(host)).tables.find((one) => one.identity.kind === kind && one.identity.unit === unit);
  if (table === undefined) throw new Error(`The sample has no ${kind} of ${unit}`);
  return { host, table };
}

async function copyOf(host: XlsxHost, table: TableInWorkbook, unit: MoneyUnit = "euro"): Promise<PrintedCopy> {
  const { copies, findings } = await formatForPrint(host, table);
  if (copies === null) throw new Error(`The table cannot be copied: ${findings.map((one) => one.code).join()}`);
  return copies[unit];
}

/** The HTML with a line for each cell, so that a changed cell is a changed line. */
const inLines = (html: string): string => html.replace(/<(?=t[hd] )/g, "\n  <");

const GOLDENS = ["interim-statement", "risks", "projects"].flatMap((kind) => LANGUAGES.map((language) => ({ kind, language })));

test.each(GOLDENS)("the copy of $kind in $language is the reviewed one", async ({ kind, language }) => {
  const { host, table } = await openTable(kind, "Yhteiset palvelut", language);
  const { html, text } = await copyOf(host, table);
  expectGolden(`${kind}.${language}.html`, inLines(html));
  expectGolden(`${kind}.${language}.txt`, text.replace(/\r\n/g, "\n"));
});

test("in thousands each figure is rounded by itself, and title and headers say the unit", async () => {
  const { host, table } = await openTable("interim-statement", "Yhteiset palvelut", "fi");
  const { text } = await copyOf(host, table, "thousand-euro");
  expectGolden("interim-statement.fi.thousands.txt", text.replace(/\r\n/g, "\n"));
});

test("a plan, whose columns say their own unit, says that of the copy", async () => {
  const sample = SAMPLES.find((one) => one.folder.endsWith("plan")) ?? INTERIM;
  const host = await makeWholeSample(sample);
  const [table] = (await readWorkbook(host)).tables.filter((one) => one.identity.kind === "plan");
  if (table === undefined) throw new Error("The sample has no plan");
  const headers = async (unit: MoneyUnit): Promise<string> => (await copyOf(host, table, unit)).text.split("\r\n")[2] ?? "";
  expect(await headers("euro")).toMatch(/\tTA 2024 €\tTS 2025 €\tTS 2026 €$/);
  expect(await headers("thousand-euro")).toMatch(/\tTA 2024 1000 €\tTS 2025 1000 €\tTS 2026 1000 €$/);
});

test("a table without amounts has no unit to choose, and both copies are alike", async () => {
  const { host, table } = await openTable("goals", "Yhteiset palvelut", "fi");
  const { unit, copies } = await formatForPrint(host, table);
  expect(unit).toBeNull();
  expect(copies?.["thousand-euro"]).toEqual(copies?.euro);
});

test("a table whose keys were deleted gives one sentence and nothing to copy", async () => {
  const { host, table } = await openTable("risks", "Yhteiset palvelut", "fi");
  await host.apply({ name: "slip", steps: [{ kind: "clear-cells", range: table.range }] });
  const { findings, copies } = await formatForPrint(host, table);
  expect(findings.map((one) => one.code)).toEqual(["table-damaged"]);
  expect(copies).toBeNull();
});

test("what a person wrote cannot become HTML of its own", async () => {
  const { host, table } = await openTable("risks", "Yhteiset palvelut", "fi");
  await host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt(table.range.sheet, table.range.row + 5, 1), cells: [["<img src=x onerror=alert(1)> & \"muu\"\nrivi\t2"]] }] });
  const { html, text } = await copyOf(host, table);
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt; &amp; \"muu\"<br>rivi");
  expect(text).toContain("\"<img src=x onerror=alert(1)> & \"\"muu\"\"\nrivi\t2\"");
});

test("an empty record is not copied, a row without a name that goes on with the one above is", async () => {
  const { host, table } = await openTable("risks", "Yhteiset palvelut", "fi");
  const lines = async (): Promise<number> => (await copyOf(host, table)).text.trimEnd().split("\r\n").length;
  const before = await lines();
  await host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt(table.range.sheet, table.range.row + 6, 0), cells: [[null]] }] });
  expect(await lines()).toBe(before);
  await host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt(table.range.sheet, table.range.row + 6, 0, 1, 7), cells: [[null, null, null, null, null, null, null]] }] });
  expect(await lines()).toBe(before - 1);
});

const EVERY = LANGUAGES.flatMap((language) => SAMPLES.map((sample) => ({ sample, language, folder: sample.folder })));

describe.each(EVERY)("every table of $folder in $language", ({ sample, language }) => {
  test("is copied so that pasting the copy changes no figure, and without a zero of minus sign", async () => {
    const host = await makeWholeSample(sample, language);
    const { tables } = await readWorkbook(host);
    expect(tables.length).toBeGreaterThan(7);
    for (const table of tables.filter((one) => !hasRecords(one))) {
      const { text } = await copyOf(host, table);
      const back = await previewFigures(host, text, { target: table });
      expect({ table: table.range.sheet, findings: back.findings, changed: back.cellsChanged }).toEqual({ table: table.range.sheet, findings: [], changed: 0 });
      expect(back.tables[0]?.same).toBeGreaterThanOrEqual(3);
      expect(text).not.toMatch(/-[\s\u00a0]?0(,0+)?(\t|\r)/);
    }
  });

  test("is copied so that its records are read back as they stand", async () => {
    const host = await makeWholeSample(sample, language);
    const tables = (await readWorkbook(host)).tables.filter(hasRecords);
    const ordered = listTables(sample).filter((one) => findTemplate(one.kind)?.records !== null).map((one) => orderTable(sample, one, language).order);
    expect(tables).toHaveLength(ordered.length);
    for (const [index, table] of tables.entries()) {
      const given = ordered[index];
      const { order } = orderFigures({ ...table.identity, place: { type: "new-sheet", name: null } }, (await copyOf(host, table)).text);
      expect(order.added).toEqual(given?.added);
      const columns = (findTemplate(table.identity.kind, table.identity.variant)?.columns ?? []).filter(isTypedAndPrinted);
      for (const { key } of order.added ?? []) {
        for (const column of columns) {
          const [read, written] = [order, given].map((one) => shownIn(column, one?.figures?.(key, columnKey(column)) ?? null));
          expect([key, columnKey(column), read]).toEqual([key, columnKey(column), written]);
        }
      }
    }
  });
});

function hasRecords({ identity }: TableInWorkbook): boolean {
  return findTemplate(identity.kind, identity.variant)?.records !== null;
}

function isTypedAndPrinted(column: TemplateColumn): boolean {
  return column.area === "printed" && (column.type === "measure" ? isTyped(column.measure) : column.type === "text" || column.type === "choice");
}

/** A figure with the decimals that its column shows; a figure with a unit of its own is shown as it is. */
function shownIn(column: TemplateColumn, figure: number | string | null): number | string | null {
  const decimals = column.type === "measure" ? (column.decimals ?? 0) : 0;
  return typeof figure === "number" && typeof decimals === "number" ? Number(figure.toFixed(decimals)) : figure;
}
