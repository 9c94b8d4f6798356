import type { Finding, ProblemCode } from "../domain/findings/Finding";
import type { FindingOf } from "./FindingTexts";

const FIGURE = { table: "Vaalit", row: "Toimintakulut", column: "TOT 2026 3 kk" } as const;

/** A finding of every code, as it may be met in a workbook or in pasted figures. */
export const FINDING_EXAMPLES: { readonly [Code in ProblemCode]: FindingOf<Code> } = {
  "amount-unreadable": { code: "amount-unreadable", text: "n. 800", severity: "error", place: FIGURE },
  "amount-ambiguous": { code: "amount-ambiguous", text: "1.234", severity: "error", place: FIGURE },
  "amount-empty": { code: "amount-empty", severity: "error", place: FIGURE },
  "amount-too-large": { code: "amount-too-large", text: "12 345 678 901 234", severity: "error", place: FIGURE },
  "text-in-number-cell": { code: "text-in-number-cell", text: "818 €", severity: "error", place: { ...FIGURE, cell: "E7" } },
  "computed-differs": {
    code: "computed-differs", expected: -10_233_700, found: -9_720_700, difference: 513_000, severity: "warning",
    place: { table: "Yhteiset palvelut", row: "Toimintakulut", column: "Ennuste 2026" },
  },
  "mean-incomplete": { code: "mean-incomplete", count: 2, severity: "warning", place: { table: "Hankkeet", column: "Menojen toteuma %" } },
  "unit-empty": { code: "unit-empty", severity: "error", place: {} },
  "unit-too-long": { code: "unit-too-long", length: 300, most: 120, severity: "error", place: {} },
  "unit-forbidden-character": { code: "unit-forbidden-character", character: "U+0001", severity: "error", place: {} },
  "year-invalid": { code: "year-invalid", text: "26", severity: "error", place: {} },
  "period-invalid": { code: "period-invalid", text: "2-3", severity: "error", place: {} },
  "year-differs": { code: "year-differs", year: 2025, workbookYear: 2026, severity: "error", place: {} },
  "risk-scale-invalid": { code: "risk-scale-invalid", text: "0", severity: "error", place: {} },
  "setting-unusable": { code: "setting-unusable", setting: "year", text: "", severity: "error", place: { sheet: "Asetukset", cell: "B4" } },
  "sheet-name-empty": { code: "sheet-name-empty", severity: "error", place: {} },
  "sheet-name-too-long": { code: "sheet-name-too-long", name: "Hyvinvoinnin edistämisen lautakunta", length: 35, severity: "error", place: {} },
  "sheet-name-taken": { code: "sheet-name-taken", name: "Vaalit", severity: "error", place: {} },
  "sheet-name-of-settings": { code: "sheet-name-of-settings", name: "Asetukset", severity: "error", place: {} },
  "sheet-name-reserved": { code: "sheet-name-reserved", name: "History", severity: "error", place: {} },
  "sheet-name-forbidden-character": { code: "sheet-name-forbidden-character", name: "Tulot/menot", character: "/", severity: "error", place: {} },
  "sheet-name-edge-apostrophe": { code: "sheet-name-edge-apostrophe", name: "'Vaalit", severity: "error", place: {} },
  "workbook-protected": { code: "workbook-protected", severity: "error", place: {} },
  "sheet-protected": { code: "sheet-protected", name: "Vaalit", severity: "error", place: {} },
  "target-not-empty": { code: "target-not-empty", cells: 12, range: "A1:O9", severity: "error", place: { sheet: "Luvut" } },
  "target-out-of-sheet": { code: "target-out-of-sheet", severity: "error", place: { sheet: "Luvut" } },
  "rows-none": { code: "rows-none", severity: "error", place: {} },
  "row-unknown": { code: "row-unknown", text: "Verotulot", severity: "warning", place: { table: "Vaalit" } },
  "column-unknown": { code: "column-unknown", text: "Muutos %", severity: "warning", place: { table: "Vaalit" } },
  "row-repeated": { code: "row-repeated", text: "Avustukset", severity: "error", place: { table: "Yhteiset palvelut" } },
  "column-repeated": { code: "column-repeated", text: "TOT 2026 3 kk", severity: "error", place: { table: "Vaalit" } },
  "unit-differs": { code: "unit-differs", text: "Vaalit", wanted: "Tarkastustoimi", severity: "error", place: {} },
  "signs-turned": { code: "signs-turned", given: "costs-positive", wanted: "costs-negative", severity: "warning", place: { table: "Vaalit" } },
  "signs-differ": { code: "signs-differ", given: "costs-positive", wanted: "costs-negative", severity: "error", place: { table: "Vaalit" } },
  "months-differ": { code: "months-differ", through: 4, wanted: 3, severity: "error", place: { column: "TOT 2026 4 kk" } },
  "figures-many-tables": { code: "figures-many-tables", count: 2, severity: "error", place: {} },
  "unit-repeated": { code: "unit-repeated", text: "Vaalit", severity: "error", place: {} },
  "choice-unknown": { code: "choice-unknown", text: "Kesken", choices: "Toteutuu, Toteutuu osittain, Ei toteudu, Ei tietoa", severity: "error", place: { row: "Kestävä talous", column: "Tila" } },
  "risk-off-scale": { code: "risk-off-scale", text: "4", scale: 3, severity: "error", place: { row: "Strateginen riski", column: "Merkittävyys" } },
  "figures-empty": { code: "figures-empty", severity: "error", place: {} },
  "figures-in-thousands": { code: "figures-in-thousands", severity: "info", place: { table: "Vaalit" } },
  "figures-in-millions": { code: "figures-in-millions", severity: "error", place: { table: "Vaalit" } },
  "unit-not-matched": { code: "unit-not-matched", text: "Vaalit", severity: "warning", place: {} },
  "unit-many-tables": { code: "unit-many-tables", text: "Vaalit", count: 2, severity: "warning", place: {} },
  "table-exists": { code: "table-exists", sheet: "Vaalit", severity: "warning", place: {} },
  "table-damaged": { code: "table-damaged", severity: "error", place: { sheet: "Vaalit" } },
};

export const EVERY_FINDING: readonly Finding[] = Object.values(FINDING_EXAMPLES);
