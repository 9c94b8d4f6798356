import type { CellValue } from "../WorkbookHost";
import { ENTRY_PARTS, type SentPlace, type SentTable } from "./Sent";

/** How a line of the list tells its place: the table or the register, the row's key, the column's key. A label has no column, a stamp no row, and a part of the mark that forecasts are ready the row "ready". */
export type PlaceWords = readonly [table: string, row: string, column: string];

const REGISTER = "register";
/** No row has this key. */
const READY = "ready";

/** The place as the words of a line. "1;interim-statement;usual;2", "personnel", "actual" */
export function printPlace(place: SentPlace): PlaceWords {
  if (place.table === null) return [REGISTER, String(place.at.entry), place.at.part];
  const { number, kind, variant, version } = place.table;
  const { at } = place;
  return [[number, kind, variant, version].join(";"), at.kind === "stamp" ? "" : at.kind === "ready" ? READY : at.row, at.kind === "label" ? "" : at.column];
}

/** The place that the words of a line tell; null where they tell none. */
export function parsePlace([table, row, column]: PlaceWords): SentPlace | null {
  if (table === REGISTER) {
    const part = ENTRY_PARTS.find((one) => one === column);
    return part === undefined || !/^[1-9]\d*$/.test(row) ? null : { table: null, at: { kind: "entry", entry: Number(row), part } };
  }
  const found = parseTable(table);
  if (found === null || (row === "" && column === "")) return null;
  if (row === "") return { table: found, at: { kind: "stamp", column } };
  if (row === READY && column !== "") return { table: found, at: { kind: "ready", column } };
  return { table: found, at: column === "" ? { kind: "label", row } : { kind: "figure", row, column } };
}

function parseTable(text: string): SentTable | null {
  const [, number, kind = "", variant = "", version] = /^([1-9]\d*);([a-z-]+);([a-z-]+);([1-9]\d*)$/.exec(text) ?? [];
  return number === undefined ? null : { number: Number(number), kind, variant, version: Number(version) };
}

/** What a cell holds, told apart where the cells of a list would look the same: blank, 0 and "". */
export type ValueWord = "blank" | "number" | "text" | "truth";

/** Which of them a value is. */
export function wordOf(value: CellValue): ValueWord {
  if (value === null) return "blank";
  return typeof value === "number" ? "number" : typeof value === "string" ? "text" : "truth";
}

/** The value of a line: what its cell holds, taken as its word says; undefined where it cannot be that. */
export function parseValue(word: string, cell: CellValue): CellValue | undefined {
  switch (word) {
    case "blank":
      return cell === null || cell === "" ? null : undefined;
    case "number":
      return typeof cell === "number" ? cell : undefined;
    case "text":
      // A program may have made a number of a text that looks like one.
      return String(cell ?? "");
    case "truth":
      return typeof cell === "boolean" ? cell : undefined;
    default:
      return undefined;
  }
}

/** Whether two cells hold the same. Programs write a number to fifteen digits, and a line's end in their own way. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  return wordOf(one) === wordOf(other) && printValue(one) === printValue(other);
}

/** The value as a text, the same whatever program has saved the file meanwhile. */
export function printValue(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : String(value);
}
