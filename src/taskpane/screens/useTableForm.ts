import { useCallback, useMemo, useState } from "react";
import { deriveSheetName, listKinds, type KindChoice, type Preview, type Conventions, type TableChoice, type WorkbookSettings } from "../../actions";
import type { Finding, ProblemCode } from "../../domain/findings/Finding";
import { USUAL_CONVENTIONS } from "../../locale/conventions";
import type { Language } from "../../locale/Language";
import { useLatest, type Latest } from "../hooks/useLatest";
import { useSubmit } from "../hooks/useSubmit";
import { useLanguage } from "../hooks/useTexts";
import type { ScreenProps } from "./ScreenProps";

/** The pause after typing before the preview is asked for, in milliseconds. */
const PAUSE = 250;

/** What a person has filled in. */
export interface TableDraft extends Omit<TableChoice, "place" | "rows"> {
  /** The rows that are wanted; null means all. */
  readonly rows: readonly string[] | null;
  readonly place: "new-sheet" | "selection";
  /** A name typed for the sheet; null lets it follow the unit. */
  readonly sheetName: string | null;
}

export type TableField = "unit" | "year" | "sheetName" | "rows" | "place";

// Where a problem is shown: beside the field that mends it. The rest are listed above the action.
const FIELD_OF: Partial<Record<ProblemCode, TableField>> = {
  "unit-empty": "unit",
  "unit-too-long": "unit",
  "unit-forbidden-character": "unit",
  "year-invalid": "year",
  "year-differs": "year",
  "period-invalid": "year",
  "rows-none": "rows",
  "sheet-name-empty": "sheetName",
  "sheet-name-too-long": "sheetName",
  "sheet-name-taken": "sheetName",
  "sheet-name-of-settings": "sheetName",
  "sheet-name-reserved": "sheetName",
  "sheet-name-forbidden-character": "sheetName",
  "sheet-name-edge-apostrophe": "sheetName",
  "workbook-protected": "place",
  "sheet-protected": "place",
  "target-not-empty": "place",
  "target-out-of-sheet": "place",
};

export interface TableForm {
  readonly draft: TableDraft;
  readonly kinds: readonly KindChoice[];
  readonly kind: KindChoice | undefined;
  /** The sheet's name as it would be: typed, or made of the unit. */
  readonly sheetName: string;
  readonly preview: Latest<Preview>;
  readonly findings: readonly Finding[];
  /** The house's conventions as the table would follow them. */
  readonly conventions: Conventions;
  readonly edit: (part: Partial<TableDraft>) => void;
  /** Takes up another kind, or a variant, by its id. */
  readonly chooseKind: (id: string) => void;
  readonly findingsOf: (field: TableField | null) => readonly Finding[];
  /** Writes the table if nothing is in the way; the field in the way otherwise, or null. */
  readonly submit: () => Promise<TableField | null>;
}

/** The form of a new table: what is filled in, and what it would do to the workbook. */
export function useTableForm({ host, workbook, writer, today }: ScreenProps): TableForm {
  const language = useLanguage();
  const kinds = useMemo(() => listKinds(language), [language]);
  const [edits, setEdits] = useState<Partial<TableDraft>>({});
  const [isChecked, setIsChecked] = useState(false);
  const submit = useSubmit(writer);
  const draft = useMemo(
    () => ({ ...beginDraft(workbook.settings, language, today), ...startKind(kinds[0]), ...edits }),
    [workbook.settings, language, today, kinds, edits],
  );

  const choice = useMemo(() => chooseTable(draft), [draft]);
  // A new sheet does not mind where the user stands; a table at the selection does.
  const surroundings = draft.place === "selection" ? workbook : workbook.sheets.join("\n");
  // What makes tables is loaded once there is a table to make.
  const ask = useCallback(async () => (await import("../../actions/previewTables")).previewTables(host, [choice]), [host, choice, surroundings]);
  const isAsked = draft.unit.trim() !== "" || isChecked;
  const preview = useLatest(isAsked ? ask : null, PAUSE);
  const findings = preview.answer?.findings ?? [];

  const edit = useCallback((part: Partial<TableDraft>) => setEdits((before) => ({ ...before, ...part })), []);

  function clear(): void {
    setIsChecked(false);
    setEdits(({ unit: _unit, sheetName: _sheetName, ...others }) => others);
  }

  return {
    draft,
    kinds,
    kind: kinds.find((one) => one.kind === draft.kind && one.variant === draft.variant),
    conventions: { ...USUAL_CONVENTIONS, ...workbook.settings?.conventions, ...draft.conventions },
    chooseKind: (id) => edit({ ...startKind(kinds.find((one) => one.id === id)), rows: null }),
    sheetName: draft.sheetName ?? preview.answer?.shows?.sheet ?? (draft.unit.trim() === "" ? "" : deriveSheetName(draft.unit, workbook.sheets)),
    preview,
    findings,
    edit,
    findingsOf: (field) => findings.filter((one) => (FIELD_OF[one.code] ?? null) === field),
    submit: () =>
      submit<Preview, TableField>({
        given: choice, ask, onAsked: () => setIsChecked(true), onWritten: clear,
        fieldInTheWay: (fresh) => {
          const [first] = fresh.findings.filter((one) => one.severity === "error");
          return first === undefined ? null : (FIELD_OF[first.code] ?? null);
        },
        say: (fresh) => (texts) => texts.form.inserted(draft.unit.trim(), fresh.shows?.sheet ?? ""),
      }),
  };
}

function chooseTable({ place, sheetName, rows, ...draft }: TableDraft): TableChoice {
  return { ...draft, ...(rows === null ? {} : { rows }), place: place === "selection" ? { type: "selection" } : { type: "new-sheet", name: sheetName } };
}

function startKind(kind: KindChoice | undefined): Pick<TableChoice, "kind" | "variant"> {
  return kind === undefined ? { kind: "" } : { kind: kind.kind, variant: kind.variant };
}

function beginDraft(settings: WorkbookSettings | null, language: Language, today: Date): TableDraft {
  // In January the year that is being closed is the one before.
  const closed = new Date(today.getFullYear(), today.getMonth() - 1, 1);
  return {
    kind: "", unit: "", rows: null, place: "new-sheet", sheetName: null,
    year: settings?.year ?? closed.getFullYear(),
    through: settings?.through ?? closed.getMonth() + 1,
    language: settings?.language ?? language,
  };
}
