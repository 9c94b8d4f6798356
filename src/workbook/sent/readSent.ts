import type { CellValue } from "../WorkbookHost";
import { fingerprintOf } from "./printSent";
import type { Sent, SentFigure } from "./Sent";
import { parsePlace, parseValue } from "./sentWords";

/** What a workbook remembers of its sending. */
export interface ReadSent extends Sent {
  /** The fingerprint that it carries, in 16 hexadecimal digits. */
  readonly fingerprint: string;
  /** Whether what it remembers is still that of the fingerprint. */
  readonly isIntact: boolean;
}

/** The cells and the text that stand under the names of a sending. */
export interface SentCells {
  readonly identity: readonly (readonly CellValue[])[];
  readonly list: readonly (readonly CellValue[])[];
  readonly fingerprint: string | null;
}

const FIRST_WIDTH = 5;

/** What was sent, of the cells that remember it; null where they no longer tell it. Lines that cannot be read are left out, and then it is not intact. */
export function readSent({ identity, list, fingerprint }: SentCells): ReadSent | null {
  const [unitId, unit, year, through, shown] = identity.map(([cell]) => cell ?? null);
  if (typeof year !== "number" || typeof through !== "number") return null;
  const lines = list.filter((line) => line.some((cell) => cell !== null && cell !== ""));
  const sent: Sent = { unitId: textOf(unitId), unit: textOf(unit), year, through, figures: lines.flatMap(readFigure) };
  const found = fingerprintOf(sent);
  const carried = fingerprint ?? textOf(shown);
  return { ...sent, fingerprint: carried, isIntact: sent.figures.length === lines.length && found === carried && found === textOf(shown) };
}

/** A line's names and value come before its keys; at first it had only keys, and the value after them. */
function readFigure(line: readonly CellValue[]): readonly SentFigure[] {
  const [table, row, column, word, cell] = line.length <= FIRST_WIDTH ? line : [...line.slice(FIRST_WIDTH), line[FIRST_WIDTH - 1]];
  const place = parsePlace([textOf(table), textOf(row), textOf(column)]);
  const value = parseValue(textOf(word), cell ?? null);
  return place === null || value === undefined ? [] : [{ ...place, value }];
}

function textOf(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}
