import { useEffect, useState } from "react";
import { previewReady, type ForecastReading, type ForecastRow, type HostError, type Marking } from "../../actions";
import { useForecastDrafts, type ForecastDraft, type ForecastDrafts } from "../hooks/useForecastDrafts";
import type { UnitProps } from "./ScreenProps";
import { FIELDS, useForecastEntries, type ForecastEntries } from "./useForecastEntries";
import { useForecastReading } from "./useForecastReading";
import { useForecastWriter } from "./useForecastWriter";

export interface ForecastScreenState extends Pick<ForecastEntries, "commit" | "accept" | "refused"> {
  readonly reading: ForecastReading | null;
  readonly failure: HostError | null;
  readonly drafts: ForecastDrafts;
  /** The row that is open: as it stands now, or as it stood where it is gone and something is still typed for it. */
  readonly open: ForecastRow | null;
  readonly openRow: (row: ForecastRow) => void;
  /** The method that Enter accepts in the open row. */
  readonly chosen: string | null;
  readonly choose: (step: 1 | -1) => void;
  readonly name: string;
  readonly setName: (name: string) => void;
  readonly marking: Marking;
  /** What is still missing of the forecast, in the way of nothing. */
  readonly unfinished: ReturnType<typeof previewReady>["findings"];
  /** Marks the forecast ready once all that is typed is written; else comes back with the first that is not. */
  readonly mark: () => Promise<ForecastDraft | null>;
}

/** The forecast of one unit: what stands in its table, what is being typed, and which row is at hand. */
export function useForecastScreen(props: UnitProps): ForecastScreenState {
  const { today, writer } = props;
  const watch = useForecastReading(props);
  const { reading } = watch;
  const { enter, mark } = useForecastWriter(watch, writer);
  const id = reading === null ? "" : `${reading.table.range.sheet} ${reading.table.number}`;
  const drafts = useForecastDrafts(id);
  const { commit, accept, settle, refused, forgetRefusal } = useForecastEntries(reading, drafts, enter);
  const [opened, setOpened] = useState<ForecastRow | null>(null);
  const [picked, setPicked] = useState<{ readonly row: string; readonly method: string } | null>(null);
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});

  // What was written is shown from its field until the table itself shows it.
  const { dropWritten } = drafts;
  useEffect(dropWritten, [reading, dropWritten]);

  const standing = reading?.rows.find((row) => row.key === opened?.key) ?? null;
  const isTyped = opened !== null && FIELDS.some((field) => drafts.of(opened.key, field) !== null);
  const open = standing ?? (isTyped ? opened : null);
  const isAnswered = open !== null && (open.adjustment !== null || FIELDS.some((field) => field !== "reason" && drafts.of(open.key, field) !== null));
  const chosen = open === null ? null : picked?.row === open.key ? picked.method : isAnswered ? null : open.usualMethod;
  const given = names[id] ?? reading?.ready?.name ?? "";
  const marking: Marking = { name: given, on: { year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() } };

  function openRow(row: ForecastRow): void {
    setOpened(row);
    forgetRefusal(row.key);
  }

  async function acceptPicked(row: ForecastRow, method: string): ReturnType<typeof accept> {
    const outcome = await accept(row, method);
    // What was picked while this was written, in this row or the next, stays picked.
    setPicked((now) => (now === picked ? null : now));
    return outcome;
  }

  async function markReady(): Promise<ForecastDraft | null> {
    const waiting = await settle();
    if (waiting === null && reading !== null) await mark(reading.table, marking);
    return waiting;
  }

  function choose(step: 1 | -1): void {
    const offered = open?.methods.filter(({ suggestion }) => "amount" in suggestion).map(({ key }) => key) ?? [];
    const here = chosen === null ? (step === 1 ? -1 : 0) : offered.indexOf(chosen);
    const method = offered[(here + step + offered.length) % offered.length];
    if (open === null || method === undefined) return;
    setPicked({ row: open.key, method });
    forgetRefusal();
  }

  return {
    reading, failure: watch.failure, drafts, open, openRow, chosen, choose, commit, accept: acceptPicked, refused,
    name: given, setName: (name) => setNames({ ...names, [id]: name }), marking, mark: markReady,
    unfinished: reading === null || given.trim() === "" ? [] : previewReady(reading, marking).findings,
  };
}
