import { useCallback, useMemo, useState } from "react";
import { listKinds, type Conventions, type FollowUpChoice, type FollowUpPreview, type KindChoice, type PlacedUnit, type TableOfLevel, type UnitLevel } from "../../actions";
import { arrangeUnits } from "../../actions/arrangeUnits";
import { previewFollowUp } from "../../actions/previewFollowUp";
import { readUnits } from "../../actions/readUnits";
import type { Finding } from "../../domain/findings/Finding";
import { USUAL_CONVENTIONS } from "../../locale/conventions";
import type { Language } from "../../locale/Language";
import { UNIT_LEVELS } from "../../locale/units";
import { useLatest, type Latest } from "../hooks/useLatest";
import { useSubmit } from "../hooks/useSubmit";
import { useLanguage } from "../hooks/useTexts";
import type { ScreenProps } from "./ScreenProps";

/** The pause after typing or choosing before the preview is asked for, in milliseconds. */
const PAUSE = 250;

/** What the units of a level usually get: a head of a small unit follows three rows. */
const USUAL_TABLES: Readonly<Record<UnitLevel, string>> = {
  city: "interim-statement", board: "interim-statement", "service-area": "interim-statement", "responsibility-area": "interim-summary",
};

/** The months and the look of the tables. */
export interface FollowUpSettings {
  readonly year: number;
  readonly through: number;
  readonly language: Language;
  readonly conventions: Partial<Conventions>;
}

/** A level of the units at hand, and what they are to get. */
export interface LevelTables {
  readonly level: UnitLevel;
  /** How many of its units are chosen. */
  readonly units: number;
  readonly kinds: readonly KindChoice[];
}

export type FollowUpField = "text" | "units" | "year";

export interface FollowUp {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Whether the workbook lists units of its own; null until it has been asked. */
  readonly hasUnits: boolean | null;
  readonly placed: readonly PlacedUnit[];
  readonly isChosen: (id: string) => boolean;
  readonly choose: (ids: readonly string[], isChosen: boolean) => void;
  readonly kinds: readonly KindChoice[];
  readonly levels: readonly LevelTables[];
  readonly chooseKinds: (level: UnitLevel, ids: readonly string[]) => void;
  readonly settings: FollowUpSettings;
  readonly conventions: Conventions;
  readonly edit: (part: Partial<FollowUpSettings>) => void;
  readonly preview: Latest<FollowUpPreview>;
  /** What keeps the tables from being made or is to be looked at. */
  readonly problems: readonly Finding[];
  /** What is only worth knowing, such as tables that stand already. */
  readonly notes: readonly Finding[];
  /** Makes the tables if nothing is in the way; the field in the way otherwise, or null. */
  readonly submit: () => Promise<FollowUpField | null>;
}

/** A new follow-up: which units, which tables for each level, and what making them would do. */
export function useFollowUp({ host, workbook, writer, today, onMade }: ScreenProps & { readonly onMade: () => void }): FollowUp {
  const language = useLanguage();
  const kinds = useMemo(() => listKinds(language), [language]);
  const [text, setText] = useState("");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tables, setTables] = useState<Readonly<Partial<Record<UnitLevel, readonly string[]>>>>({});
  const [edits, setEdits] = useState<Partial<FollowUpSettings>>({});
  const submit = useSubmit(writer);

  const askUnits = useCallback(() => readUnits(host), [host, workbook]);
  const present = useLatest(askUnits, 0).answer;
  const { given, placed, findings } = useMemo(() => arrangeUnits(present?.units ?? [], text), [present, text]);
  const settings = useMemo(() => ({ ...beginSettings(workbook.settings, language, today), ...edits }), [workbook.settings, language, today, edits]);
  const chosen = useMemo(() => placed.filter(({ unit }) => !left.has(unit.id)).map(({ unit }) => unit), [placed, left]);
  const kindsOf = useCallback((level: UnitLevel): readonly KindChoice[] => {
    const ids = tables[level];
    return ids === undefined ? kinds.filter((one) => one.kind === USUAL_TABLES[level]).slice(0, 1) : kinds.filter((one) => ids.includes(one.id));
  }, [kinds, tables]);

  const choice = useMemo((): FollowUpChoice => ({
    ...settings,
    units: given,
    chosen: chosen.map((unit) => unit.id),
    tables: Object.fromEntries(UNIT_LEVELS.map((level) => [level, kindsOf(level).map(({ kind, variant }): TableOfLevel => ({ kind, variant }))])),
  }), [settings, given, chosen, kindsOf]);
  // Sheets that come and go change what is made; a walk through the cells does not.
  const surroundings = workbook.sheets.join("\n");
  const ask = useCallback(() => previewFollowUp(host, choice), [host, choice, surroundings, present]);
  const preview = useLatest(placed.length === 0 ? null : ask, PAUSE);
  // A list that cannot be used is mended before anything else is said.
  const all = findings.length > 0 ? findings : [...(placed.length === 0 ? (present?.findings ?? []) : []), ...(preview.answer?.findings ?? [])];

  return {
    text, setText,
    hasUnits: present === null ? null : present.units.length > 0,
    placed,
    isChosen: (id) => !left.has(id),
    choose: (ids, isChosen) => setLeft((before) => new Set(isChosen ? [...before].filter((id) => !ids.includes(id)) : [...before, ...ids])),
    kinds,
    levels: UNIT_LEVELS.filter((level) => placed.some(({ unit }) => unit.level === level))
      .map((level) => ({ level, units: chosen.filter((unit) => unit.level === level).length, kinds: kindsOf(level) })),
    chooseKinds: (level, ids) => setTables((before) => ({ ...before, [level]: ids })),
    settings,
    conventions: { ...USUAL_CONVENTIONS, ...workbook.settings?.conventions, ...settings.conventions },
    edit: (part) => setEdits((before) => ({ ...before, ...part })),
    preview,
    problems: all.filter((one) => one.severity !== "info"),
    notes: all.filter((one) => one.severity === "info"),
    submit: async () => {
      if (placed.length === 0 || findings.some((one) => one.severity === "error")) return "text";
      return submit<FollowUpPreview, FollowUpField>({
        given: choice, ask, onWritten: onMade,
        fieldInTheWay: (fresh) => fieldOf(fresh.findings.find((one) => one.severity === "error")),
        say: (fresh) => (texts) => texts.list.followUpMade(fresh.units, fresh.tables),
      });
    },
  };
}

function fieldOf(first: Finding | undefined): FollowUpField | null {
  if (first === undefined) return null;
  return ["year-invalid", "year-differs", "period-invalid"].includes(first.code) ? "year" : "units";
}

function beginSettings(settings: ScreenProps["workbook"]["settings"], language: Language, today: Date): FollowUpSettings {
  // In January the year that is being closed is the one before.
  const closed = new Date(today.getFullYear(), today.getMonth() - 1, 1);
  return { year: settings?.year ?? closed.getFullYear(), through: settings?.through ?? closed.getMonth() + 1, language: settings?.language ?? language, conventions: {} };
}
