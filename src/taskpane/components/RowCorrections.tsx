import { useState } from "react";
import { AUDIT_PANE_TEXTS } from "../../locale/auditPanes";
import { useLanguage } from "../hooks/useTexts";
import { Choice } from "./Choice";
import type { CorrectionProps } from "./UntidyFound";

const KINDS = ["figures", "heading", "part", "memo"] as const;

/** Of what kind a row is; which row is chosen first, the selected one where it is among them. */
export function RowCorrections({ table: { untidy, grid }, known, selected, onCorrect }: CorrectionProps) {
  const texts = AUDIT_PANE_TEXTS[useLanguage()].corrections;
  const [chosen, setChosen] = useState<number | null>(null);
  // A row of several lines is called by the one with most of it, the last, as in the findings.
  const rows = untidy.rows.map(({ indexes, label, kind }) => ({ indexes, index: indexes.at(-1) ?? 0, label, kind }));
  const at = (index: number | null): (typeof rows)[number] | undefined => rows.find(({ indexes }) => index !== null && indexes.includes(index));
  const row = at(chosen) ?? at(selected === null ? null : selected.row - grid.row) ?? rows[0];
  if (row === undefined) return null;
  const { index, kind, indexes } = row;
  const correct = (said: typeof kind): void => {
    // Who corrects a row goes on with it, wherever the selection is.
    setChosen(index);
    const others = [...(known.rows ?? [])].filter(([one]) => !indexes.includes(one - grid.row));
    onCorrect({ ...known, rows: new Map([...others, [grid.row + index, said]]) });
  };
  return (
    <>
      <Choice label={texts.row} value={index} choices={rows.map((one) => ({ value: one.index, text: `${grid.row + one.index + 1} ${one.label}`.trim() }))} onChoose={setChosen} />
      <Choice label={texts.rowKind(grid.row + index + 1)} value={kind} choices={KINDS.map((value) => ({ value, text: texts.rowKinds[value] }))} onChoose={correct} />
    </>
  );
}
