import { plainSpaces } from "../../domain/money/parseNumeral";
import type { UntidyRow } from "../../recognition/untidy/UntidyTable";
import type { FoundTable } from "../auditing/FoundTable";

/** The words of a row by the columns of its grid, those of its lines joined; a number that a spreadsheet holds stays one. */
export function textsOfRow({ grid }: FoundTable, { indexes }: UntidyRow): (column: number) => string | number {
  return (column) => {
    const cells = indexes.flatMap((row) => grid?.cells[row]?.[column] ?? []).filter(({ text }) => text.trim() !== "");
    const [only] = cells;
    return cells.length === 1 && typeof only?.value === "number" ? only.value : cells.map(({ text }) => plainSpaces(text)).join(" ");
  };
}
