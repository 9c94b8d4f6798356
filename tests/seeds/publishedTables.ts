import { defineTable } from "../../src/actions/defineTable";
import type { Check } from "../../src/domain/crossfoot/Check";
import type { FigureTable } from "../../src/domain/crossfoot/FigureTable";
import type { KnownTable } from "../../src/domain/crossfoot/KnownTable";
import { parseFigure } from "../../src/domain/crossfoot/parseFigure";
import { describeTemplates } from "../../src/recognition/describeTemplates";
import { matchToTemplate } from "../../src/recognition/matchToTemplate";
import { recogniseTables } from "../../src/recognition/recogniseTables";
import { findColumnMark, splitTabbed } from "../../src/recognition/splitTabbed";
import type { TableDefinition } from "../../src/workbook/table/TableDefinition";
import { SAMPLES, listTables, orderTable, readTableText, type Sample, type SampleTable } from "./sampleWorkbook";

/** A published table of which is known what its rows and columns mean. */
export interface PublishedTable {
  readonly sample: Sample;
  readonly unit: string;
  readonly id: string;
  readonly definition: TableDefinition;
  readonly known: KnownTable;
  /** As it is printed, by row and column. */
  readonly texts: readonly (readonly string[])[];
}

/** A published table of projects, as it is printed, and the equations that it must satisfy. */
export interface PublishedProjects {
  readonly sample: Sample;
  readonly unit: string;
  readonly id: string;
  readonly table: FigureTable;
  readonly checks: readonly Check[];
}

const tables = SAMPLES.flatMap((sample) => listTables(sample).map((table) => ({ sample, table })));
const CHOSEN = tables.filter(({ table }) => !/goals|risks|metrics|key-figures|projects/.test(table.kind));
/** Every statement, summary and investment of the samples. */
export const TABLES: readonly PublishedTable[] = CHOSEN.map(({ sample, table }, place) => audited(sample, table, place));
export const PROJECTS: readonly PublishedProjects[] = tables.filter(({ table }) => table.kind === "projects").map(({ sample, table }, index) => projects(sample, table, TABLES.length + index));
/** A table of projects as it is printed, all of its columns; the funding is what is added up. */
function projects(sample: Sample, table: SampleTable, place: number): PublishedProjects {
  const [header = [], ...rows] = splitTabbed(readTableText(sample, table.id), "\t");
  const figures = rows.map((cells) => header.map((_, at) => parseFigure(cells[at] ?? "", { kind: "amount", of: 100 })));
  const column = header.findIndex((label) => /kokonais-?rahoitus/i.test(label));
  const terms = rows.slice(0, -1).map((_, row) => ({ at: { table: place, row, column }, sign: 1 as const }));
  return {
    sample, unit: table.unit, id: table.id,
    table: { columns: header.map(() => ({ label: "kokonaisrahoitus", kind: "amount" })), rows: rows.map(([label = ""]) => ({ label: label === "" ? "Yhteensä" : label, isPart: false })), figures },
    checks: [{ kind: "row-sum", target: { table: place, row: rows.length - 1, column }, terms }],
  };
}

function audited(sample: Sample, table: SampleTable, place: number): PublishedTable {
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
    sample, unit: table.unit, id: table.id, definition,
    texts: rows.map(({ raw }) => raw),
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

/** The table of that id. */
export const findTable = (id: string): PublishedTable => {
  const found = TABLES.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no table ${id}`);
  return found;
};
/** The parts of each unit as the reports divide it; twice where one division leaves a part out (N2). */
export const PARTS: readonly (readonly [string, readonly string[]])[] = [
  ["000-hyvinvoinnin-edistamisen-lautakunta", ["000-palvelualuejohtajan-vastuualue", "000-virikkeellinen-elama"]],
  ["003-yhteiset-palvelut", ["003-vaalit", "003-tarkastustoimi", "003-talouspalvelut", "003-henkilostopalvelut", "003-hallintopalvelut", "003-digi", "003-kehittamispalvelut"]],
  ["001-kasvatus-ja-opetuslautakunta", ["001-palvelualuejohtajan-vastuualue", "001-opetus-ja-koulutus", "001-varhaiskasvatus"]],
  ["001-kasvatus-ja-opetuslautakunta", ["001-opetus-ja-koulutus", "001-varhaiskasvatus"]],
  ["002-hyvinvointilautakunta", ["002-hyte", "002-opetus", "002-varhaiskasvatus", "002-virikkeellinen"]],
  ["004-hyvinvointilautakunta", ["004-hyte", "004-opetus", "004-varhaiskasvatus", "004-virikkeellinen"]],
];
