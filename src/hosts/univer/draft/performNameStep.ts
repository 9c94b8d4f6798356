import { HostError } from "../../../workbook/HostError";
import type { PlanStep } from "../../../workbook/plan/WorkbookPlan";
import type { RecordedMeaning } from "../records/SheetRecord";
import { nameId, toDefinedName } from "./workbookNames";
import type { WorkbookDraft } from "./WorkbookDraft";

type NameStep = PlanStep & { readonly kind: "set-name" | "remove-name" };

/** A name of a sheet goes into the sheet's record, a name of the workbook into Univer, where formulas find it. */
export function performNameStep(draft: WorkbookDraft, step: NameStep): void {
  if (step.scope === null) performInWorkbook(draft, step);
  else performOnSheet(draft, step.scope, step);
}

function performInWorkbook(draft: WorkbookDraft, step: NameStep): void {
  const names = draft.allNames();
  const id = nameId(step.name, names);
  if (step.kind === "set-name") {
    if ("sheet" in step.refersTo) draft.sheet(step.refersTo.sheet);
    return draft.setName(id, toDefinedName(id, step.name, step.refersTo));
  }
  if (!names.some((name) => name.id === id)) throw new HostError("item-missing", "", step.name);
  draft.setName(id, null);
}

function performOnSheet(draft: WorkbookDraft, scope: string, step: NameStep): void {
  const sheet = draft.sheet(scope);
  const others = sheet.record.names.filter((name) => name.name.toLowerCase() !== step.name.toLowerCase());
  if (step.kind === "set-name") {
    return sheet.changeRecord({ names: [...others, { name: step.name, refersTo: recordMeaning(draft, step.refersTo) }] });
  }
  if (others.length === sheet.record.names.length) throw new HostError("item-missing", "", step.name);
  sheet.changeRecord({ names: others });
}

function recordMeaning(draft: WorkbookDraft, refersTo: (PlanStep & { readonly kind: "set-name" })["refersTo"]): RecordedMeaning {
  if (!("sheet" in refersTo)) return refersTo;
  const { sheet, row, column, rows, columns } = refersTo;
  return { sheetId: draft.sheet(sheet).id, rectangle: { row, column, rows, columns } };
}
