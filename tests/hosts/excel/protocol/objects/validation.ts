import { cellsOf, cutAreas, overlaps, type Area } from "../model/Area";
import type { Book } from "../model/Book";
import type { Sheet, Validation } from "../model/Sheet";
import { invalidArgument } from "../faults";
import { numberFrom, oneOf, record, text, truth, type HostObject } from "../HostObject";

const anyNumber = numberFrom(-1e300, 1e300);

export function validationObject(book: Book, sheet: Sheet, areas: readonly Area[]): HostObject {
  const found = (): Validation | undefined => sheet.validations.find((validation) => validation.areas.some((area) => areas.some((other) => overlaps(area, other))));
  const isMixed = (): boolean => new Set(areas.flatMap((area) => cellsOf(area).map((cell) => sheet.validations.find((one) => one.areas.some((other) => overlaps(other, { ...cell, rows: 1, columns: 1 })))))).size > 1;
  const change = (part: Partial<Validation>): void => {
    book.guardProtected(sheet, "DataValidation");
    const validation = found();
    const isWider = validation?.areas.some((area) => areas.reduce(cutAreas, [area]).length > 0);
    // A cell has one rule: one that reaches further keeps its other cells.
    if (validation !== undefined && isWider === true) {
      sheet.validations = sheet.validations.map((one) => (one === validation ? { ...one, areas: areas.reduce(cutAreas, one.areas) } : one));
      sheet.validations.push({ areas, rule: validation.rule, alert: validation.alert, ...part });
    } else if (validation === undefined) sheet.validations.push({ areas, rule: null, alert: null, ...part });
    else Object.assign(validation, part);
  };
  return {
    className: "DataValidation",
    scalars: {
      type: { get: () => (isMixed() ? "Inconsistent" : typeOf(found())) },
      rule: { get: () => found()?.rule ?? {}, set: (value) => change({ rule: checkRule(value) }) },
      errorAlert: { get: () => found()?.alert ?? { showAlert: true, style: "Stop", title: "", message: "" }, set: (value) => change({ alert: checkAlert(value) }) },
    },
    methods: {
      Clear: () => {
        book.guardProtected(sheet, "DataValidation.clear");
        sheet.validations = sheet.validations.filter((validation) => validation !== found());
      },
    },
  };
}

function typeOf(validation: Validation | undefined): string {
  const [kind] = Object.keys(validation?.rule ?? {});
  return kind === undefined ? "None" : kind.charAt(0).toUpperCase() + kind.slice(1);
}

function checkRule(value: unknown): Readonly<Record<string, unknown>> {
  const rule = record(value, "decimal", "wholeNumber", "list");
  if (Object.keys(rule).length !== 1) throw invalidArgument("DataValidation.rule");
  for (const kind of ["decimal", "wholeNumber"]) {
    if (rule[kind] === undefined) continue;
    const limits = record(rule[kind], "formula1", "formula2", "operator");
    oneOf("Between")(limits.operator);
    if (anyNumber(limits.formula1) > anyNumber(limits.formula2)) throw invalidArgument("DataValidation.rule");
  }
  if (rule.list !== undefined) {
    const list = record(rule.list, "inCellDropDown", "source");
    truth(list.inCellDropDown);
    if (text(list.source).length > 255) throw invalidArgument("DataValidation.rule");
  }
  return rule;
}

function checkAlert(value: unknown): Readonly<Record<string, unknown>> {
  const alert = record(value, "showAlert", "style", "title", "message");
  truth(alert.showAlert);
  oneOf("Stop", "Warning", "Information")(alert.style);
  if (text(alert.title).length > 32 || text(alert.message).length > 255) throw invalidArgument("DataValidation.errorAlert");
  return alert;
}
