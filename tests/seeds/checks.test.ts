import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineTable } from "../../src/actions/defineTable";
import { listChildChecks, listSameFigures, type Correspondence } from "../../src/domain/crossfoot/betweenTables";
import type { Check } from "../../src/domain/crossfoot/Check";
import { compareAll, listChecks } from "../../src/domain/crossfoot/crossfoot";
import type { Comparison } from "../../src/domain/crossfoot/compareCheck";
import { figuresOf, type FigureTable } from "../../src/domain/crossfoot/FigureTable";
import type { KnownTable } from "../../src/domain/crossfoot/KnownTable";
import { knownStructure } from "../../src/domain/crossfoot/knownStructure";
import { parseFigure } from "../../src/domain/crossfoot/parseFigure";
import { describeTemplates } from "../../src/recognition/describeTemplates";
import { matchToTemplate } from "../../src/recognition/matchToTemplate";
import { recogniseTables } from "../../src/recognition/recogniseTables";
import { findColumnMark, splitTabbed } from "../../src/recognition/splitTabbed";
import { statementOf, type TableDefinition } from "../../src/workbook/table/TableDefinition";
import { SAMPLES, listTables, orderTable, readTableText, type Sample, type SampleTable } from "./sampleWorkbook";

interface AuditedTable {
  readonly id: string;
  readonly definition: TableDefinition;
  readonly known: KnownTable;
}

const tables = SAMPLES.flatMap((sample) => listTables(sample).map((table) => ({ sample, table })));
const CHOSEN = tables.filter(({ table }) => !/goals|risks|metrics|key-figures|projects/.test(table.kind));
const TABLES = CHOSEN.map(({ sample, table }, place) => audited(sample, table, place));
const PROJECTS = tables.filter(({ table }) => table.kind === "projects").map(({ sample, table }, index) => projects(sample, table, TABLES.length + index));
const FIGURES: readonly { readonly id: string; readonly table: FigureTable }[] = [...TABLES.map(({ id, known: { table } }) => ({ id, table })), ...PROJECTS];
const figureAt = figuresOf(FIGURES.map(({ table }) => table));

/** A table of projects as it is printed, all of its columns; the funding is what is added up. */
function projects(sample: Sample, table: SampleTable, place: number): { readonly id: string; readonly table: FigureTable; readonly checks: readonly Check[] } {
  const [header = [], ...rows] = splitTabbed(readTableText(sample, table.id), "\t");
  const figures = rows.map((cells) => header.map((_, at) => parseFigure(cells[at] ?? "", { kind: "amount", of: 100 })));
  const column = header.findIndex((label) => /kokonais-?rahoitus/i.test(label));
  const terms = rows.slice(0, -1).map((_, row) => ({ at: { table: place, row, column }, sign: 1 as const }));
  return {
    id: table.id,
    table: { columns: header.map(() => ({ label: "kokonaisrahoitus", kind: "amount" })), rows: rows.map(([label = ""]) => ({ label: label === "" ? "Yhteensä" : label, isPart: false })), figures },
    checks: [{ kind: "row-sum", target: { table: place, row: rows.length - 1, column }, terms }],
  };
}

function audited(sample: Sample, table: SampleTable, place: number): AuditedTable {
  const definition = defineTable(orderTable(sample, table).order);
  const text = readTableText(sample, table.id);
  const grid = splitTabbed(text, findColumnMark(text) ?? "\t");
  if (definition === null) throw new Error(`${table.id} cannot be read`);
  const template = { rows: definition.rows, columns: definition.template.columns };
  const [found] = recogniseTables(grid, describeTemplates([template]), sample.year);
  if (found === undefined) throw new Error(`${table.id} is no table`);
  const { columns, rows } = matchToTemplate(found, template, sample.year);
  const kindOf = (at: number): "amount" | "percent" => (columns[at]?.header.includes("%") === true ? "percent" : "amount");
  return {
    id: table.id, definition,
    known: {
      place,
      table: {
        columns: columns.map(({ header }, at) => ({ label: header, kind: kindOf(at) })),
        rows: rows.map(({ label }) => ({ label, isPart: false })),
        figures: rows.map(({ raw }) => raw.map((text, at) => parseFigure(text, { kind: kindOf(at), of: 100 }))),
      },
      rowAt: new Map(rows.flatMap(({ match }, at) => (match === null ? [] : [[match.key, at] as const]))),
      columnAt: new Map(columns.flatMap(({ measure }, at) => (measure === null ? [] : [[measure, at] as const]))),
    },
  };
}

const find = (id: string): AuditedTable => {
  const found = TABLES.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no table ${id}`);
  return found;
};
const known = (id: string): KnownTable => find(id).known;

/** The parts of each unit as the reports divide it; twice where one division leaves a part out (N2). */
const PARTS: readonly (readonly [string, readonly string[]])[] = [
  ["000-hyvinvoinnin-edistamisen-lautakunta", ["000-palvelualuejohtajan-vastuualue", "000-virikkeellinen-elama"]],
  ["003-yhteiset-palvelut", ["003-vaalit", "003-tarkastustoimi", "003-talouspalvelut", "003-henkilostopalvelut", "003-hallintopalvelut", "003-digi", "003-kehittamispalvelut"]],
  ["001-kasvatus-ja-opetuslautakunta", ["001-palvelualuejohtajan-vastuualue", "001-opetus-ja-koulutus", "001-varhaiskasvatus"]],
  ["001-kasvatus-ja-opetuslautakunta", ["001-opetus-ja-koulutus", "001-varhaiskasvatus"]],
  ["002-hyvinvointilautakunta", ["002-hyte", "002-opetus", "002-varhaiskasvatus", "002-virikkeellinen"]],
  ["004-hyvinvointilautakunta", ["004-hyte", "004-opetus", "004-varhaiskasvatus", "004-virikkeellinen"]],
];

const GROSS_NET = new Map([["income", "operating-income"], ["expenditure", "operating-expenses"], ["net", "operating-margin"]]);

/** Tables that tell the same figures: the short one beside the long one, the closing of last year, the plan that became the budget. */
const SAME: readonly (readonly [string, string, Correspondence])[] = [
  ["001-hyvinvointipalvelut-tiivis", "001-hyvinvointipalvelut", {}],
  ["001-kasvatus-ja-opetuslautakunta-tiivis", "001-kasvatus-ja-opetuslautakunta", {}],
  ["002-hyvinvointilautakunta-tulot-menot-netto", "002-hyvinvointilautakunta", { rows: GROSS_NET }],
  ["004-hyvinvointilautakunta-tulot-menot-netto", "004-hyvinvointilautakunta", { rows: GROSS_NET }],
  ["000-hyvinvointipalvelut", "001-hyvinvointipalvelut", { measures: new Map([["prior-year", "actual"]]) }],
  ...["hyvinvointilautakunta", "hyte", "opetus", "varhaiskasvatus", "virikkeellinen"].map((unit) => [`002-${unit}`, `004-${unit}`, { measures: new Map([["amended-budget", "budget"]]) }] as const),
];

/** The prior year of the service area against its boards', one of them as it was before a part of it moved to the other (N3). */
function listMovedUnits(): readonly Check[] {
  const [whole, own, moved] = [known("000-hyvinvointipalvelut"), known("000-hyvinvoinnin-edistamisen-lautakunta"), known("001-kasvatus-ja-opetuslautakunta")];
  const renamed: KnownTable = { ...moved, columnAt: new Map([["prior-year", moved.columnAt.get("actual") ?? -1]]) };
  const alone = (table: KnownTable): KnownTable => ({ ...table, columnAt: new Map([["prior-year", table.columnAt.get("prior-year") ?? -1]]) });
  return listChildChecks(statementOf(find("000-hyvinvointipalvelut").definition), alone(whole), [alone(own), renamed]);
}

const CHECKS: readonly Check[] = [
  ...TABLES.flatMap(({ definition, known: table }) => listChecks(table.table, knownStructure(statementOf(definition), table), table.place)),
  ...PARTS.flatMap(([parent, parts]) => listChildChecks(statementOf(find(parent).definition), known(parent), parts.map(known))),
  ...SAME.flatMap(([one, other, correspondence]) => listSameFigures(known(one), known(other), correspondence)),
  ...listMovedUnits(),
  ...PROJECTS.flatMap(({ checks }) => checks),
];

function tell({ check, expected, found, outcome }: Comparison): string {
  const { id, table } = FIGURES[check.target.table] ?? { id: "", table: known("").table };
  const parts = check.kind === "parent-child" ? ` (${String(new Set(check.terms.map(({ at }) => at.table)).size)})` : "";
  return [id, check.kind, `${table.rows[check.target.row]?.label ?? ""}${parts}`, table.columns[check.target.column]?.label ?? "", expected / 100, found / 100, outcome].join("\t");
}

const read = (name: string): readonly string[] => readFileSync(join(__dirname, name), "utf8").trimEnd().split("\n");

test("every equation of the published tables comes to what is known of it: exact, rounded or wrong", () => {
  const all = compareAll(CHECKS, figureAt);
  const isExact = ({ outcome }: Comparison): boolean => outcome === "exact" || outcome === "convention";
  expect(all.filter((one) => !isExact(one)).map(tell).sort()).toEqual(read("checks.expected.tsv"));
  const counts = new Map<string, number>();
  for (const { check } of all.filter(isExact)) {
    const key = `${FIGURES[check.target.table]?.id ?? ""}\t${check.kind}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect([...counts].map(([key, count]) => `${key}\t${String(count)}`).sort()).toEqual(read("exactChecks.expected.tsv"));
  // One more than was known: the percentage of Hallintopalvelut's margin, which repeats that of its costs.
  expect(all).toHaveLength(1_269 + 1);
});
