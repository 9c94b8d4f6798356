import { applyPreview, readWorkbook } from "../../src/actions";
import { previewSuggestions } from "../../src/actions/previewSuggestions";
import { readSuggestions } from "../../src/actions/readSuggestions";
import { amountsWithin, type RowSuggestions } from "../../src/domain/forecasts/computeSuggestions";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { SUGGESTION_TEXTS } from "../../src/locale/suggestions";
import type { CellValue } from "../../src/workbook/WorkbookHost";
import { workbookOfYears, type RowFigures } from "../actions/workbookOfYears";
import { INTERIM, makeWholeSample } from "../seeds/sampleWorkbook";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { recalculateValues } from "./recalculate";

const { refusals, historyShort } = SUGGESTION_TEXTS.fi;
const METHODS = 5;

/** The rows of the sheet as the domain has them: each method's amount, refusal, errors and what they make of the amount. */
function tell({ methods }: RowSuggestions): readonly CellValue[] {
  return [
    ...methods.map(({ suggestion }) => ("amount" in suggestion ? suggestion.amount / 100 : null)),
    ...methods.map(({ suggestion }) => ("refusal" in suggestion ? refusals[suggestion.refusal] : null)),
    ...methods.map(({ range }) => (range === null ? historyShort : `${signed(range.low)} … ${signed(range.high)} %`)),
    ...methods.map(({ suggestion, range }) => {
      if (range === null || "refusal" in suggestion) return null;
      const { low, high } = amountsWithin(suggestion.amount, range);
      return `${euros(low)} … ${euros(high)} €`;
    }),
  ];
}

function signed(error: number): string {
  const text = new Intl.NumberFormat("fi", { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(error).replace("−", "-");
  return Number(error.toFixed(1)) > 0 ? `+${text}` : text;
}

function euros(amount: number): string {
  return new Intl.NumberFormat("fi", { maximumFractionDigits: 0 }).format(amount / 100).replace("−", "-").replace(/\s/g, "\u00a0");
}

/** What LibreOffice makes of the sheet, a table's rows after each heading, beside what the domain says of the same tables. */
async function compare(host: XlsxHost): Promise<{ readonly theirs: readonly (readonly CellValue[])[]; readonly ours: readonly (readonly CellValue[])[] }> {
  const preview = await previewSuggestions(host, null, "fi");
  await applyPreview(host, preview);
  const grid = (await recalculateValues(await host.save())).get("Ehdotukset") ?? [];
  const rows = grid.slice(4).filter((row) => row[1] !== null);
  const { tables } = await readWorkbook(host);
  const ours: (readonly CellValue[])[] = [];
  for (const table of preview.tables) ours.push(...((await readSuggestions(host, table, tables)) ?? []).map(tell));
  const plain = (value: CellValue | undefined): CellValue => (typeof value === "number" ? Math.round(value * 100) / 100 : typeof value === "string" ? value.replace(/\s/g, "\u00a0") : value ?? null);
  const parts = (row: readonly CellValue[]): readonly CellValue[] => [...row.slice(6, 6 + METHODS), ...row.slice(13, 13 + 3 * METHODS)];
  return { theirs: rows.map((row) => parts([...row, ...Array.from({ length: 30 }, () => null)]).map(plain)), ours: ours.map((row) => row.map(plain)) };
}

describeWithLibreOffice("the sheet of suggestions", () => {
  it("suggests there for every row of the sample city what the domain suggests, and says why not", async () => {
    const { theirs, ours } = await compare(await makeWholeSample(INTERIM));
    expect(theirs.length).toBeGreaterThan(40);
    expect(theirs).toEqual(ours);
  });

  it("tells there the spread of the errors of years past as the domain does", async () => {
    const rows = (scale: number): RowFigures => ({
      // Whole cents: what is less is rounded in the domain before it is reckoned with.
      services: { "original-budget": -18_545_050 * scale, actual: -9_211_024 * scale, "prior-actual": -9_647_767, "prior-year": -18_519_701 },
      "sales-income": { "original-budget": 1_488_800, actual: 479_210 * scale, "prior-actual": 534_653, "prior-year": 1_100_770 },
      personnel: { "original-budget": -100, actual: -40, "prior-actual": 45, "prior-year": -110 },
      "other-income": { actual: Math.round(1234 * scale) / 100, "prior-year": 0 },
    });
    const { theirs, ours } = await compare(await workbookOfYears(
      { year: 2023, rows: rows(0.9) }, { year: 2024, kind: "half-year-statement", rows: rows(1) }, { year: 2025, rows: rows(1.07) },
      { year: 2025, kind: "closing-statement", through: 12, rows: rows(2) }, { year: 2026, rows: rows(1.1) },
    ));
    expect(theirs.flat().filter((value) => String(value).endsWith("%")).length).toBeGreaterThan(5);
    expect(theirs).toEqual(ours);
  });
});
