import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyPreview, orderFigures, previewTables, type FiguresOrder, type TableOrder } from "../../src/actions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import type { Language } from "../../src/locale/Language";
import { UNIT_TEXTS } from "../../src/locale/units";
import { compileUnits } from "../../src/workbook/settings/compileUnits";
import { SAMPLE_UNITS } from "./sampleUnits";

/** A workbook's worth of the city's published tables: one fiscal year, one closed month. */
export interface Sample {
  readonly folder: string;
  readonly year: number;
  readonly through: number;
}

export const INTERIM: Sample = { folder: "heinola-2026-03", year: 2026, through: 3 };
export const CLOSING: Sample = { folder: "heinola-2025-closing", year: 2025, through: 12 };
export const HALF_YEAR: Sample = { folder: "heinola-2024-06", year: 2024, through: 6 };
export const PLAN: Sample = { folder: "heinola-2024-plan", year: 2024, through: 12 };
export const SAMPLES: readonly Sample[] = [INTERIM, CLOSING, HALF_YEAR, PLAN];

/** A table of a sample: its file without the ending, and what it is. */
export interface SampleTable {
  readonly id: string;
  readonly kind: string;
  readonly variant: string;
  readonly unit: string;
}

function readFile(folder: string, name: string): string {
  return readFileSync(join(__dirname, "../../samples", folder, name), "utf8");
}

/** The tables of a sample, in the order of the report. */
export function listTables({ folder }: Sample): readonly SampleTable[] {
  const [, ...lines] = readFile(folder, "tables.tsv").trimEnd().split("\n").map((line) => line.split("\t"));
  return lines.map(([file = "", kind = "", variant = "", unit = ""]) => ({ id: file.replace(/\.tsv$/, ""), kind, variant, unit }));
}

/** A table of a sample as text: headers first, raw printed strings. */
export function readTableText(sample: Sample, id: string): string {
  return readFile(sample.folder, `${id}.tsv`);
}

/** The table as a person would order it with the printed figures, and what was found on the way. */
export function orderTable(sample: Sample, { id, kind, variant, unit }: SampleTable, language: Language = "fi", text = readTableText(sample, id)): FiguresOrder {
  return orderFigures({ kind, variant, unit, year: sample.year, through: sample.through, language, place: { type: "new-sheet", name: null } }, text);
}

const INTERIM_TABLES = listTables(INTERIM).filter((table) => table.kind.startsWith("interim-"));

/** The ids of the interim review's statements and summaries, such as "003-yhteiset-palvelut". */
export const SAMPLE_TABLES: readonly string[] = INTERIM_TABLES.map((table) => table.id);

/** An interim table as text: unit and headers first, raw printed strings. */
export function readSample(id: string): string {
  return readTableText(INTERIM, id);
}

/** The interim table as a person would order it with the printed figures. */
export function orderSample(id: string, language: Language = "fi"): TableOrder {
  const table = INTERIM_TABLES.find((one) => one.id === id);
  if (table === undefined) throw new Error(`The sample has no table ${id}`);
  return orderTable(INTERIM, table, language).order;
}

/** The interim review's statements and summaries in a file. */
export async function makeSampleFile(language: Language = "fi"): Promise<XlsxHost> {
  return makeFile(SAMPLE_TABLES.map((id) => orderSample(id, language)));
}

/** Every table of a sample in a file. */
export async function makeWholeSample(sample: Sample, language: Language = "fi"): Promise<XlsxHost> {
  return makeFile(listTables(sample).map((table) => orderTable(sample, table, language).order));
}

/** The interim review in a file that lists the city's units, and so their service areas, binding rows and who answers for them. */
export async function makeDeviatingSample(language: Language = "fi"): Promise<XlsxHost> {
  const host = await createXlsxHost({ language });
  await host.apply({ name: "units", steps: compileUnits(UNIT_TEXTS[language].sheetName, SAMPLE_UNITS, language) });
  await applyPreview(host, await previewTables(host, listTables(INTERIM).map((table) => orderTable(INTERIM, table, language).order)));
  return host;
}

async function makeFile(orders: readonly TableOrder[]): Promise<XlsxHost> {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, orders));
  return host;
}
