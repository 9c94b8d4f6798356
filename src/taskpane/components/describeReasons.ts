import type { AuditPaneTexts } from "../../locale/AuditPaneTexts";
import { letterOf, type UntidyFound } from "./UntidyFound";

type Reason = UntidyFound["untidy"]["reasons"][number];
type Code = Reason["code"];
type Of<Some extends Code> = Extract<Reason, { readonly code: Some }>;

/** What the sentences need beside the reasons: their texts, and how the sheet calls a column and a row. */
interface Words {
  readonly texts: AuditPaneTexts["reading"];
  readonly unit: (of: Of<"unit-by">["unit"]) => string;
  readonly letter: (column: number) => string;
  readonly rowNumber: (row: number) => number;
}

/** The sentences of each code; columns of which the same is to be said share one. */
const SENTENCES: { readonly [Some in Code]: (reasons: readonly Of<Some>[], words: Words) => readonly string[] } = {
  "no-header": (_, { texts }) => [texts.noHeader],
  "no-labels": (_, { texts }) => [texts.noLabels],
  "headers-known": (reasons, { texts }) => reasons.map(({ count, of }) => texts.headersKnown(count, of)),
  "header-repeated": (reasons, { texts, rowNumber }) => reasons.map(({ rows }) => texts.headerRepeated(rows.map(rowNumber))),
  "labels-joined": (reasons, { texts }) => reasons.map(({ count }) => texts.labelsJoined(count)),
  "numbers-mended": (reasons, { texts }) => reasons.map(({ mend, count }) => texts.mended[mend](count)),
  "cells-not-read": (reasons, { texts }) => reasons.map(({ state, count }) => texts.notRead[state](count)),
  "decimal-mark": (reasons, { texts }) => reasons.map(({ mark }) => texts.decimalMarkFound[mark]),
  "percent-by": (reasons, { texts, letter }) => together(reasons, ({ by }) => by).map(([{ by }, columns]) => texts.percentBy[by](columns.map(({ column }) => letter(column)))),
  "unit-by": (reasons, { texts, unit, letter }) => together(reasons, ({ by, unit: of }) => `${by} ${of}`).map(([{ by, unit: of }, some]) => (
    by === "corner" || by === "title" ? texts.unitOfTable[by](unit(of)) : texts.unitOfColumns[by](unit(of), some.flatMap(({ column }) => (column === null ? [] : [letter(column)]))))),
  "unit-contradicted": (reasons, { texts, unit, letter }) => reasons.map(({ column, said, taken }) => texts.unitContradicted(letter(column), unit(said), unit(taken))),
  "structure-found": (reasons, { texts }) => reasons.map(({ sums, columns }) => texts.structureFound(sums, columns)),
  "too-long-for-structure": (reasons, { texts }) => reasons.map(({ rows }) => texts.tooLong(rows)),
  "set-by-user": (reasons, { texts }) => [texts.corrected(reasons.map(({ what }) => texts.parts[what]))],
};

/** Why a table was read as it was, a short sentence each, in the order in which the reading tells them. */
export function describeReasons(table: UntidyFound, { reading, corrections }: Pick<AuditPaneTexts, "reading" | "corrections">): readonly string[] {
  const words: Words = { texts: reading, unit: (of) => corrections.units[of], letter: (column) => letterOf(table, column), rowNumber: (row) => table.grid.row + row + 1 };
  const { reasons } = table.untidy;
  return [...new Set(reasons.map(({ code }) => code))].flatMap((code) => sentencesOf(code, reasons, words));
}

function sentencesOf<Some extends Code>(code: Some, reasons: readonly Reason[], words: Words): readonly string[] {
  return SENTENCES[code](reasons.filter((one): one is Of<Some> => one.code === code), words);
}

/** Those of one key together, with the first of them, in the order of the first. */
function together<One>(all: readonly One[], keyOf: (one: One) => string): readonly (readonly [One, readonly One[]])[] {
  const groups = new Map<string, readonly [One, readonly One[]]>();
  for (const one of all) {
    const [first, some] = groups.get(keyOf(one)) ?? [one, []];
    groups.set(keyOf(one), [first, [...some, one]]);
  }
  return [...groups.values()];
}
