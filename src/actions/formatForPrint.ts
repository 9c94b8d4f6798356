import { finding, type Finding } from "../domain/findings/Finding";
import type { MoneyUnit } from "../domain/statement/Conventions";
import { TEMPLATES, findTemplate } from "../templates";
import { joinBrokenWords } from "../templates/joinBrokenWords";
import { formatAsHtml } from "../workbook/print/formatAsHtml";
import { formatAsText } from "../workbook/print/formatAsText";
import { hasAmounts, readPrintedTable } from "../workbook/print/readPrintedTable";
import { readTable, type ReadTable } from "../workbook/table/readTable";
import type { WorkbookHost } from "../workbook/WorkbookHost";
import type { TableInWorkbook } from "./readWorkbook";

/** A table as Word, a mail or a plain text takes it. */
export interface PrintedCopy {
  readonly html: string;
  readonly text: string;
}

/** What can be copied of a table. */
export interface PrintableTable {
  readonly findings: readonly Finding[];
  /** What the table is written in; null where it has no amounts, and nothing to choose. */
  readonly unit: MoneyUnit | null;
  /** The copy in each unit; null where the table cannot be read. */
  readonly copies: Readonly<Record<MoneyUnit, PrintedCopy>> | null;
}

/** The printed part of a table for a council paper, in the house's printed spacing. Reads once; writes nothing. */
export async function formatForPrint(host: WorkbookHost, table: TableInWorkbook, templates = TEMPLATES): Promise<PrintableTable> {
  const { ranges: [reading] } = await host.read({ ranges: [table.range] });
  const template = findTemplate(table.identity.kind, table.identity.variant, table.identity.version, templates);
  const read = template === null || reading === undefined ? null : readTable(template, table.identity, reading);
  if (read === null) return { findings: [finding({ code: "table-damaged" }, { sheet: table.range.sheet })], unit: null, copies: null };
  return {
    findings: [],
    unit: hasAmounts(read) ? read.definition.conventions.moneyUnit : null,
    copies: { euro: formatIn(read, "euro"), "thousand-euro": formatIn(read, "thousand-euro") },
  };
}

function formatIn(read: ReadTable, unit: MoneyUnit): PrintedCopy {
  const shown = readPrintedTable(read, unit);
  // Word and e-mail break lines by themselves.
  const printed = { ...shown, headers: shown.headers.map((header) => ({ ...header, text: joinBrokenWords(header.text) })) };
  return { html: formatAsHtml(printed), text: formatAsText(printed) };
}
