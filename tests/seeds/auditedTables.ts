import type { AuditedCell, AuditedTable } from "../../src/domain/audit/AuditedTable";
import type { HeaderSubject } from "../../src/domain/audit/HeaderSubject";
import type { TableFamily } from "../../src/domain/audit/TableFamily";
import type { Structure } from "../../src/domain/crossfoot/crossfoot";
import type { FigureTable } from "../../src/domain/crossfoot/FigureTable";
import { knownStructure } from "../../src/domain/crossfoot/knownStructure";
import { parseFigure } from "../../src/domain/crossfoot/parseFigure";
import { parseHeader } from "../../src/recognition/parseHeader";
import { splitTabbed } from "../../src/recognition/splitTabbed";
import { subjectOf } from "../../src/recognition/untidy/subjectOf";
import { statementOf } from "../../src/workbook/table/TableDefinition";
import { PARTS, TABLES, type PublishedTable } from "./publishedTables";
import { SAMPLES, listTables, readTableText, type Sample, type SampleTable } from "./sampleWorkbook";

/** A published table as the audit is given it. */
export interface AuditedSample {
  readonly id: string;
  readonly audited: AuditedTable;
}

/** What a header says, of the report's year where it names none. */
function subjectIn(header: string, { year }: Sample): HeaderSubject | null {
  const said = subjectOf({ header, reading: parseHeader(header) });
  return said === null ? null : { ...said, year: said.year ?? year };
}

function audit(sample: Sample, unit: string, id: string, table: FigureTable, texts: readonly (readonly string[])[], structure: Structure): AuditedSample {
  return {
    id,
    audited: {
      table, structure, isKnown: true,
      source: { file: `${id}.tsv`, sheet: null, title: unit, rows: table.rows.map((_, row) => row + 1), columns: table.columns.map((_, column) => column + 1) },
      cells: table.figures.map((figures, row) => figures.map((_, column): AuditedCell => ({ text: texts[row]?.[column] ?? "", formula: null, isNumber: false }))),
      subjects: table.columns.map(({ label }) => subjectIn(label, sample)),
    },
  };
}

function auditStatement({ sample, unit, id, definition, known, texts }: PublishedTable): AuditedSample {
  return audit(sample, unit, id, known.table, texts, knownStructure(statementOf(definition), known));
}

/** A table of records with a column of names: projects, whose last row is the total of the funding, or key figures, which do not add up. */
function auditRecords(sample: Sample, { id, unit, kind }: SampleTable): AuditedSample {
  const [header = [], ...lines] = splitTabbed(readTableText(sample, id), "\t");
  const name = Math.max(header.findIndex((label) => /nimi/i.test(label)), 0);
  const kindOf = (label: string): "amount" | "percent" => (label.includes("%") ? "percent" : "amount");
  const table: FigureTable = {
    columns: header.map((label) => ({ label, kind: kindOf(label) })),
    rows: lines.map((cells) => ({ label: cells[name] ?? "", isPart: false })),
    figures: lines.map((cells) => header.map((label, at) => (at === name ? null : parseFigure(cells[at] ?? "", { kind: kindOf(label), of: 100 })))),
  };
  const total = lines.length - 1;
  const sums = kind === "projects" ? [{ total, terms: lines.slice(0, -1).map((_, row) => ({ row, sign: 1 as const })), leftOut: null }] : [];
  return audit(sample, unit, id, table, lines, { rows: sums, columns: [] });
}

/** Every table of figures of the four reports, in their order. */
export const AUDITED_SAMPLES: readonly AuditedSample[] = SAMPLES.flatMap((sample) => listTables(sample).flatMap((table) => {
  const published = TABLES.find(({ id }) => id === table.id);
  if (published !== undefined) return [auditStatement(published)];
  return table.kind === "projects" || table.kind === "key-figures" ? [auditRecords(sample, table)] : [];
}));

const placeOf = (id: string): number => AUDITED_SAMPLES.findIndex((one) => one.id === id);

/** Parts as the reports divide them; the prior year of the service area is held against last year's report of a board too (N3). */
export const SAMPLE_FAMILIES: readonly TableFamily[] = [...PARTS, ["000-hyvinvointipalvelut", ["000-hyvinvoinnin-edistamisen-lautakunta", "001-kasvatus-ja-opetuslautakunta"]] as const]
  .map(([parent, parts]) => ({ parent: placeOf(parent), parts: parts.map(placeOf), isInferred: false }));
