import type { Language } from "../../locale/Language";
import { REGISTER_TEXTS } from "../../locale/registers";
import { SENT_TEXTS } from "../../locale/sents";
import { TABLE_TEXTS } from "../../locale/tables";
import { findTemplate } from "../../templates";
import { fillHeader } from "../../templates/fillHeader";
import { joinBrokenWords } from "../../templates/joinBrokenWords";
import { columnKey } from "../../templates/TableTemplate";
import type { TableDefinition } from "../table/TableDefinition";
import type { Sent, SentFigure } from "./Sent";
import { printPlace } from "./sentWords";

/** Where a cell stands, as a person calls it: its table, its row and its column. */
export type PlaceNames = readonly [table: string, row: string, column: string];

/** The names of the places of what is sent, by the tables as they are made, in their order; a key stands for what has no name. */
export function nameSentPlaces({ year, through, figures }: Sent, tables: readonly Pick<TableDefinition, "template" | "rows">[], language: Language): (figure: SentFigure) => PlaceNames {
  const typed = new Map(figures.map((figure) => [printPlace(figure).join("\t"), figure.value]));
  return (figure) => {
    const { sent, register, table: texts } = { sent: SENT_TEXTS[language], register: REGISTER_TEXTS[language], table: TABLE_TEXTS[language] };
    if (figure.table === null) return [register.title, String(figure.at.entry), register[figure.at.part]];
    const { table, at } = figure;
    const known = tables[table.number - 1];
    const template = known?.template ?? findTemplate(table.kind, table.variant, table.version);
    const rowName = (key: string): string => {
      const name = typed.get(printPlace({ table, at: { kind: "label", row: key } }).join("\t"));
      const rows = known?.rows ?? template?.rows ?? [];
      const label = rows.find((row) => row.key === key)?.label[language];
      // A record that nobody has named yet is told by its place among the records.
      const place = rows.filter((row) => row.typed === true).findIndex((row) => row.key === key) + 1;
      return (typeof name === "string" ? name : "") || label || (place > 0 ? `${sent.columns[1]} ${place}` : key);
    };
    const columnName = (key: string): string => {
      const header = template?.columns.find((column) => columnKey(column) === key)?.header[language];
      const stamp = typed.get(printPlace({ table, at: { kind: "stamp", column: key } }).join("\t"));
      return header === undefined ? key : fillHeader(joinBrokenWords(header), { year, through: typeof stamp === "number" ? stamp : through, unit: typeof stamp === "string" ? stamp : "" }).trim();
    };
    const name = template?.name[language] ?? table.kind;
    switch (at.kind) {
      case "figure":
        return [name, rowName(at.row), columnName(at.column)];
      case "label":
        return [name, rowName(at.row), sent.rowName];
      case "stamp":
        return [name, sent.stamp, columnName(at.column)];
      case "ready":
        // Its cells only stand beside the title, whatever their columns are called.
        return [name, texts.ready.label, ""];
    }
  };
}
