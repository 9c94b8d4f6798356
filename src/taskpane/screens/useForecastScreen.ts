import { useEffect, useState } from "react";
import { previewReady, type ForecastEntry, type ForecastReading, type ForecastRow, type HostError, type Marking } from "../../actions";
import { useForecastDrafts, type ForecastDrafts, type ForecastField } from "../hooks/useForecastDrafts";
import { useLanguage } from "../hooks/useTexts";
import type { ScreenProps } from "./ScreenProps";
import { useForecastReading } from "./useForecastReading";
import { useForecastWriter, type Outcome } from "./useForecastWriter";

const FIELDS: readonly ForecastField[] = ["adjustment", "forecast", "reason"];
const NOTHING: Outcome = { isDone: true, problem: null, row: null };

export interface ForecastScreenState {
  readonly reading: ForecastReading | null;
  readonly failure: HostError | null;
  readonly drafts: ForecastDrafts;
  /** The row that is open: as it stands now, or as it stood where it is gone and something is still typed for it. */
  readonly open: ForecastRow | null;
  readonly openRow: (row: ForecastRow) => void;
  /** The method that Enter accepts in the open row. */
  readonly chosen: string | null;
  readonly choose: (step: 1 | -1) => void;
  /** Writes what is typed into a field, or confirms a reason that is outdated. */
  readonly commit: (row: ForecastRow, field: ForecastField, confirms?: boolean) => Promise<Outcome>;
  readonly accept: (row: ForecastRow, method: string) => Promise<Outcome>;
  readonly name: string;
  readonly setName: (name: string) => void;
  readonly marking: Marking;
  /** What is still missing of the forecast, in the way of nothing. */
  readonly unfinished: ReturnType<typeof previewReady>["findings"];
  readonly mark: () => Promise<boolean>;
}

/** The forecast of one unit: what stands in its table, what is being typed, and which row is at hand. */
export function useForecastScreen(props: ScreenProps): ForecastScreenState {
  const { today, writer } = props;
  const language = useLanguage();
  const watch = useForecastReading(props);
  const { reading } = watch;
  const { enter, mark } = useForecastWriter(watch, writer);
  const drafts = useForecastDrafts(reading === null ? "" : `${reading.table.range.sheet} ${reading.table.number}`);
  const [opened, setOpened] = useState<ForecastRow | null>(null);
  const [picked, setPicked] = useState<{ readonly row: string; readonly method: string } | null>(null);
  const [name, setName] = useState<string | null>(null);

  // What was written is shown from its field until the table itself shows it.
  const { dropWritten } = drafts;
  useEffect(dropWritten, [reading, dropWritten]);

  const standing = reading?.rows.find((row) => row.key === opened?.key) ?? null;
  const isTyped = opened !== null && FIELDS.some((field) => drafts.of(opened.key, field) !== null);
  const open = standing ?? (isTyped ? opened : null);
  const chosen = open === null ? null : picked?.row === open.key ? picked.method : open.adjustment === null ? open.usualMethod : null;
  const given = name ?? reading?.ready?.name ?? "";
  const marking: Marking = { name: given, on: { year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() } };

  async function commit(row: ForecastRow, field: ForecastField, confirms = false): Promise<Outcome> {
    const draft = drafts.of(row.key, field);
    if (reading === null || draft?.phase === "saving" || draft?.phase === "written") return NOTHING;
    const isConfirmed = confirms && field === "reason" && row.reasonState === "outdated";
    if (draft === null && !isConfirmed) return { ...NOTHING, row };
    const text = draft?.text ?? row.reason;
    drafts.become(row.key, field, { phase: "saving", problem: null });
    const entry: ForecastEntry = field === "reason" ? { field, text } : { field, text, language };
    const outcome = await enter(reading.table, row, entry);
    drafts.become(row.key, field, { phase: outcome.isDone ? "written" : "typed", problem: outcome.problem });
    if (outcome.isDone) drafts.dropWritten();
    return outcome;
  }

  async function accept(row: ForecastRow, method: string): Promise<Outcome> {
    if (reading === null) return NOTHING;
    const outcome = await enter(reading.table, row, { field: "suggestion", method });
    if (outcome.isDone) drafts.drop(row.key, "adjustment", "forecast");
    setPicked(null);
    return outcome;
  }

  function choose(step: 1 | -1): void {
    const offered = open?.methods.filter(({ suggestion }) => "amount" in suggestion).map(({ key }) => key) ?? [];
    const here = chosen === null ? (step === 1 ? -1 : 0) : offered.indexOf(chosen);
    const method = offered[(here + step + offered.length) % offered.length];
    if (open !== null && method !== undefined) setPicked({ row: open.key, method });
  }

  return {
    reading, failure: watch.failure, drafts, open, openRow: setOpened, chosen, choose, commit, accept,
    name: given, setName, marking,
    unfinished: reading === null || given.trim() === "" ? [] : previewReady(reading, marking).findings,
    mark: async () => (reading === null ? false : mark(reading.table, marking)),
  };
}
