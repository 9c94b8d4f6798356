import type { PlanStep, WorkbookPlan } from "../../../workbook/plan/WorkbookPlan";
import type { Structure } from "../reading/Structure";
import { foldFormulas } from "./foldFormulas";
import { NamesAhead } from "./NamesAhead";
import { joinWrites } from "./joinWrites";
import { orderRules } from "./orderRules";
import type { ExecutedStep, Schedule, ScheduledStep } from "./ScheduledStep";
import { SheetsAhead, type SheetAhead } from "./SheetsAhead";
import { isStoppedByProtection, neededSheets } from "./neededSheets";
import { splitWrite } from "./splitWrite";

/**
 * Goes through a plan as Excel will, without Excel: throws the HostError of the first step that the workbook cannot take,
 * and otherwise gives the order of sending. Sheets are protected at the very end, and found protected ones lifted before.
 */
export function schedulePlan(plan: WorkbookPlan, structure: Structure): Schedule {
  const sheets = new SheetsAhead(structure);
  const names = new NamesAhead(structure);
  const scheduled: ScheduledStep[] = [];
  const total = plan.steps.length;
  joinWrites(orderRules(plan.steps)).forEach((step, at, all) => {
    const needed = neededSheets(step).map((name) => sheets.need(name));
    const lifted = isStoppedByProtection(step) ? needed.filter((sheet) => sheet.locked) : [];
    for (const own of [...lifted.map(lift), ...follow(step, needed, sheets, names)]) scheduled.push({ step: own, done: Math.floor(((at + 1) / all.length) * total) });
  });
  const expects = plan.expects ?? [];
  expects.forEach(({ cell }) => sheets.need(cell.sheet));
  const restored = sheets.all().filter((sheet) => sheet.protect && !sheet.locked);
  const restore = restored.map(({ name, like }) => ({ step: { kind: "restore-protection", sheet: name, like }, done: total }) as const);
  return {
    name: plan.name,
    total,
    expects,
    // Those that wait for what Excel tells of the lifted protection come last, so that the others need no further request.
    steps: [...scheduled, ...restore.filter(({ step }) => step.like === null), ...restore.filter(({ step }) => step.like !== null)],
    existing: new Set(sheets.all().filter((sheet) => sheet.existing).map((sheet) => sheet.name.toLowerCase())),
    sheetsAfter: sheets.all().map((sheet) => sheet.name),
    revertible: plan.steps.every((step) => step.kind !== "remove-sheet"),
  };
}

function lift(sheet: SheetAhead): ExecutedStep {
  sheet.locked = false;
  return { kind: "lift-protection", sheet: sheet.name, like: sheet.like ?? sheet.name };
}

/** Not folded on a copied sheet: Excel is not asked whether rows of it are hidden (writeHidden.ts); nor where it is typed into single cells. */
function followWrite(step: Extract<PlanStep, { readonly kind: "write-cells" }>, sheet: SheetAhead | undefined): readonly ExecutedStep[] {
  if (sheet?.copied === true || step.asTyped === true) return splitWrite(step);
  const { write, copies } = foldFormulas(step);
  return [...splitWrite(write), ...copies];
}

/** The step as it is sent, after the sheets have been told of it. */
function follow(step: PlanStep, needed: readonly SheetAhead[], sheets: SheetsAhead, names: NamesAhead): readonly ExecutedStep[] {
  const [sheet] = needed;
  switch (step.kind) {
    case "add-sheet":
      sheets.add({ name: step.sheet, copied: false, protect: false, locked: false, like: null });
      return [step];
    case "copy-sheet":
      sheets.add({ name: step.sheet, copied: true, protect: sheet?.protect ?? false, locked: sheet?.locked ?? false, like: sheet?.like ?? null });
      names.copy(step.source, step.sheet);
      return [step];
    case "remove-sheet":
      sheets.remove(step.sheet);
      names.forget(step.sheet);
      return [step];
    case "protect-sheet":
      if (sheet !== undefined) sheet.protect = true;
      return [];
    case "unprotect-sheet": {
      if (sheet === undefined) return [];
      const steps = sheet.locked ? [lift(sheet)] : [];
      sheet.protect = false;
      sheet.like = null;
      return steps;
    }
    case "write-cells":
      return followWrite(step, sheet);
    case "set-name":
      return [{ ...step, replaces: names.set(step.scope, step.name) }];
    case "remove-name":
      names.remove(step.scope, step.name);
      return [step];
    case "clear-cells":
    case "clear-conditions":
    case "insert-rows":
    case "format-cells":
    case "set-column-widths":
    case "set-row-heights":
    case "validate-cells":
    case "format-when":
    case "freeze-panes":
    case "set-up-print":
    case "hide-gridlines":
    case "add-chart":
    case "select-cell":
      return [step];
  }
}
