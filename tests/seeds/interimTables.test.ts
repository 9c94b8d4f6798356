import { orderFigures, previewTables, type FiguresOrder } from "../../src/actions";
import { formatFinding } from "../../src/locale/formatFinding";
import { parseAmount } from "../../src/domain/money/parseAmount";
import { parsePercent } from "../../src/domain/money/parsePercent";
import { defineTable } from "../../src/actions/defineTable";
import { roundingTolerance } from "../../src/domain/money/roundingTolerance";
import { leafCount } from "../../src/domain/statement/StatementDefinition";
import { statementOf, type TableDefinition } from "../../src/workbook/table/TableDefinition";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { planWorkbook } from "../planned/plannedWorkbook";
import { readSample } from "./sampleWorkbook";

const STATEMENTS = ["000-hyvinvointipalvelut", "000-hyvinvoinnin-edistamisen-lautakunta", "003-yhteiset-palvelut"];
const SUMMARIES = [
  "000-palvelualuejohtajan-vastuualue", "000-virikkeellinen-elama", "003-vaalit", "003-tarkastustoimi", "003-talouspalvelut",
  "003-henkilostopalvelut", "003-hallintopalvelut", "003-digi", "003-kehittamispalvelut",
];
const TABLES = [...STATEMENTS.map((id) => [id, "interim-statement"] as const), ...SUMMARIES.map((id) => [id, "interim-summary"] as const)];

function order(id: string, kind: string): FiguresOrder {
  const text = readSample(id);
  const unit = text.split("\t")[0] ?? "";
  return orderFigures({ kind, unit, year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: null } }, text);
}

/** What the reports print wrong (errors R1 and R2 of two reports); every other computed figure is the printed one, rounding aside. */
const PRINTED_WRONG: Readonly<Record<string, readonly string[]>> = {
  "003-yhteiset-palvelut": ["Toimintakulut −10 233 700 / −9 720 700", "Toimintakate −9 086 700 / −8 573 700", "Vuosikate −9 086 700 / −8 573 700", "Tilikauden tulos −9 319 400 / −8 806 400"],
};

test.each(TABLES)("%s: the figures computed from its inputs are the printed ones", (id, kind) => {
  const { findings } = order(id, kind);
  const number = (euros: number): string => String(euros).replace("-", "−").replace(/\B(?=(\d{3})+$)/g, " ");
  const differences = findings.map((one) => (one.code === "computed-differs" ? `${one.place.row ?? ""} ${number(one.expected)} / ${number(one.found)}` : formatFinding(one, "fi")));
  expect(differences).toEqual(PRINTED_WRONG[id] ?? []);
});

/** Of the printed columns: what is typed or planned is exact, and what is computed of rounded figures may miss by floor((n+1)/2) euros over the n figures of its own row. */
const PLANNED = [2, 6];
const REMAINING = 4;

function toleranceOf(definition: TableDefinition, row: number, column: number): number {
  const { key = "", kind = "heading" } = definition.rows[row] ?? {};
  const isTyped = kind === "input" && column !== REMAINING;
  return isTyped || PLANNED.includes(column) ? 0 : roundingTolerance(leafCount(statementOf(definition), key) * (column === REMAINING ? 2 : 1));
}

test.each(TABLES)("%s: every printed figure stands in the sheet, exactly where it is typed or planned, and within rounding where it is computed", async (id, kind) => {
  const { order: ordered } = order(id, kind);
  const definition = defineTable(ordered);
  if (definition === null) throw new Error(`${id} makes no table`);
  const preview = await previewTables(await createXlsxHost(), [ordered]);
  const sheet = planWorkbook(preview.plan.steps);
  const name = preview.sheetsAdded.at(-1) ?? "";
  const [header = [], ...rows] = readSample(id).trimEnd().split("\n").map((line) => line.split("\t"));
  let compared = 0;
  rows.forEach((row, r) => {
    header.slice(1).forEach((column, c) => {
      const text = row[c + 1] ?? "";
      if (text === "") return;
      const isPercent = column.includes("%");
      const printed = isPercent ? parsePercent(text) : parseAmount(text);
      if (!printed.ok) throw new Error(`${id} prints ${text}`);
      const shown = sheet.value(name, 5 + r, 1 + c);
      const isWrongInPrint = column.toLowerCase().startsWith("ennuste") && (PRINTED_WRONG[id] ?? []).some((one) => one.startsWith(row[0] ?? ""));
      if (isPercent) expect(Math.abs(Number(shown) - printed.value)).toBeLessThan(0.015001);
      else if (!isWrongInPrint) expect(Math.abs(Number(shown) - printed.value / 100)).toBeLessThanOrEqual(toleranceOf(definition, r, c));
      compared += 1;
    });
  });
  expect(compared).toBeGreaterThanOrEqual(14);
});
