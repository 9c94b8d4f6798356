import { useState } from "react";
import type { ColumnCorrection } from "../../actions/auditing/SheetCorrection";
import { AUDIT_PANE_TEXTS } from "../../locale/auditPanes";
import { useLanguage } from "../hooks/useTexts";
import { Choice } from "./Choice";
import { letterOf, type CorrectionProps } from "./UntidyFound";

const UNITS = ["euro", "thousand-euro", "million-euro"] as const;
const KINDS = ["amount", "percent", "text", "date"] as const;
const SUBJECTS = ["budget", "amendments", "actual", "percent-used", "remaining", "deviation", "forecast", "adjustment", "closing", "plan", "none"] as const;

/** What a column holds, in what unit, and of what its figures are; which column is chosen first, the selected one where it is among them. */
export function ColumnCorrections({ table, known, selected, onCorrect }: CorrectionProps) {
  const texts = AUDIT_PANE_TEXTS[useLanguage()].corrections;
  const [chosen, setChosen] = useState<number | null>(null);
  const { untidy: { columns, labelColumns }, grid } = table;
  const others = columns.filter(({ index }) => index !== labelColumns[0]);
  const at = (index: number | null): (typeof others)[number] | undefined => others.find((one) => one.index === index);
  const column = at(chosen) ?? at(selected === null ? null : selected.column - grid.column) ?? others.find(({ kind }) => kind === "amount" || kind === "percent") ?? others[0];
  if (column === undefined) return null;
  const { index, kind, unit, subject } = column;
  const letter = letterOf(table, index);
  const correct = (said: ColumnCorrection): void => {
    // Who corrects a column goes on with it, wherever the selection is.
    setChosen(index);
    onCorrect({ ...known, columns: new Map([...(known.columns ?? []), [grid.column + index, { ...known.columns?.get(grid.column + index), ...said }]]) });
  };
  return (
    <>
      <Choice label={texts.column} value={index} choices={others.map((one) => ({ value: one.index, text: `${letterOf(table, one.index)} ${one.label}`.trim() }))} onChoose={setChosen} />
      <Choice label={texts.kind(letter)} value={kind} choices={KINDS.map((value) => ({ value, text: texts.kinds[value] }))} onChoose={(value) => correct({ kind: value })} />
      {kind === "amount" && <Choice label={texts.unitOf(letter)} value={unit} choices={UNITS.map((value) => ({ value, text: texts.units[value] }))} onChoose={(value) => correct({ unit: value })} />}
      {(kind === "amount" || kind === "percent") && (
        <Choice label={texts.subject(letter)} value={subject?.subject ?? "none"} choices={SUBJECTS.map((value) => ({ value, text: texts.subjects[value] }))} onChoose={(value) => correct({ subject: value === "none" ? null : value })} />
      )}
    </>
  );
}
