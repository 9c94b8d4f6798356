import { finding } from "../domain/findings/Finding";
import { checkUnits } from "../domain/units/checkUnits";
import type { Unit, UnitPart } from "../domain/units/Unit";
import { matchUnitColumn, parseUnitWords, type UnitsReading, type UnitWords } from "./parseUnitWords";
import { splitTabbed } from "./splitTabbed";
import type { TextGrid } from "./TextGrid";

/**
 * A list of units as a person has it: a header row, then a row each; tabs between columns as Excel puts them, or semicolons as they are
 * typed. Whatever is wrong is among the findings, with the unit and the column as they are written. A parent may be one of `present` too:
 * the units of the workbook that these are added to.
 */
export function parseUnits(text: string, present: readonly Unit[] = []): UnitsReading {
  const grid = splitCells(text);
  const at = grid.findIndex((row) => isHeader(row.map(matchUnitColumn)));
  const header = grid[at] ?? [];
  const parts = header.map(matchUnitColumn);
  const rows = at < 0 ? [] : grid.slice(at + 1).filter((row) => row.some((cell) => cell !== ""));
  if (rows.length === 0) return { units: [], findings: [finding({ code: "units-missing" })], placeOf: () => ({}) };
  const lines = rows.map((row) => wordsOf(row, parts));
  const reading = parseUnitWords(lines, (index, part) => {
    const name = lines[index]?.name || lines[index]?.id;
    const column = header[parts.indexOf(part)];
    return { ...(name ? { row: name } : {}), ...(column === undefined ? {} : { column }) };
  }, present);
  // A column that nobody knows may be anything, a note for example; one that stands twice leaves open which is meant.
  const repeated = header.filter((_, index) => parts[index] !== null && parts.indexOf(parts[index] ?? null) !== index);
  return {
    ...reading,
    findings: [...repeated.map((column) => finding({ code: "column-repeated", text: column })), ...reading.findings, ...checkUnits(reading.units, reading.placeOf, present)],
  };
}

function isHeader(parts: readonly (UnitPart | null)[]): boolean {
  return parts.includes("name") && parts.includes("level");
}

function wordsOf(row: readonly string[], parts: readonly (UnitPart | null)[]): UnitWords {
  const word = (part: UnitPart): string => row[parts.indexOf(part)] ?? "";
  return { id: word("id"), name: word("name"), parent: word("parent"), level: word("level"), binding: word("binding"), responsible: word("responsible") };
}

function splitCells(text: string): TextGrid {
  if (text.includes("\t")) return splitTabbed(text);
  return text.split(/\r\n|\n|\r/).map((line) => line.split(";").map((cell) => cell.trim()));
}
