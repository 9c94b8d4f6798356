import { useCallback, useState } from "react";
import { previewFigures, type FiguresPreview, type TableInWorkbook } from "../../actions";
import type { Finding } from "../../domain/findings/Finding";
import { useLatest, type Latest } from "../hooks/useLatest";
import { useSubmit } from "../hooks/useSubmit";
import type { ScreenProps } from "./ScreenProps";

/** The pause after typing or pasting before the text is read, in milliseconds. */
const PAUSE = 250;

type Targets = Readonly<Record<string, TableInWorkbook>>;

export type FiguresField = "text" | "target";

export interface Figures {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly preview: Latest<FiguresPreview>;
  /** What keeps the figures from being written or should be looked at. */
  readonly problems: readonly Finding[];
  /** What is only worth knowing, such as computed figures that differ. */
  readonly notes: readonly Finding[];
  /** Whether a person has to say, or has said, which table these figures belong to. */
  readonly isChosen: (title: string | null) => boolean;
  readonly chooseTarget: (title: string | null, table: TableInWorkbook | null) => void;
  /** Writes the figures if nothing is in the way; the field in the way otherwise, or null. */
  readonly submit: () => Promise<FiguresField | null>;
}

/** Pasted figures: what they are, where they go, and what would change. */
export function useFiguresScreen({ host, workbook, writer }: ScreenProps): Figures {
  // An object, so that the same text pasted anew is another one.
  const [given, setGiven] = useState({ text: "" });
  const { text } = given;
  const [targets, setTargets] = useState<Targets>({});
  const [untitled, setUntitled] = useState<TableInWorkbook | null>(null);
  const submit = useSubmit(writer);

  // Untitled figures go where the user stands, unless told otherwise.
  const target = untitled ?? workbook.activeTable;
  // Every change of the workbook asks anew, since the figures that stand there now are shown beside the new ones.
  const ask = useCallback(() => previewFigures(host, text, { target, targets }), [host, text, target, targets, workbook]);
  const preview = useLatest(text.trim() === "" ? null : ask, PAUSE);
  const findings = preview.answer?.findings ?? [];

  function chooseTarget(title: string | null, table: TableInWorkbook | null): void {
    if (title === null) setUntitled(table);
    else setTargets((before) => Object.fromEntries([...Object.entries(before).filter(([one]) => one !== title), ...(table === null ? [] : [[title, table] as const])]));
  }

  function clear(): void {
    // What was pasted meanwhile stays.
    setGiven((now) => (now === given ? { text: "" } : now));
    setTargets({});
    setUntitled(null);
  }

  return {
    text,
    setText: (next) => setGiven({ text: next }),
    preview,
    problems: findings.filter((one) => !isNote(one)),
    notes: findings.filter(isNote),
    isChosen: (title) => (title === null ? untitled !== null : title in targets),
    chooseTarget,
    submit: async () =>
      text.trim() === ""
        ? "text"
        : submit<FiguresPreview, FiguresField>({
          given, ask, onWritten: clear,
          fieldInTheWay: (fresh) => (fresh.tables.some((table) => table.target === null) ? "target" : "text"),
          say: (fresh) => (texts) => texts.figures.written(fresh.cellsChanged),
        }),
  };
}

// A computed figure is never written, so a difference in it is for a person to know and hinders nothing.
function isNote(finding: Finding): boolean {
  return finding.severity === "info" || finding.code === "computed-differs";
}
