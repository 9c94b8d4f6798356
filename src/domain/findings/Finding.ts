import type { AuditProblem } from "./AuditProblem";
import type { AdoptProblem } from "./AdoptProblem";
import type { SuggestionRefusal } from "../forecasts/SuggestionMethod";
import type { SignsId } from "../statement/Signs";

/** How much a finding matters: an error is wrong, a warning is for a person to judge, info is only said. */
export type Severity = "error" | "warning" | "info";

/** A setting of a workbook. */
export type SettingKey = "year" | "through" | "language" | "signs" | "deviation" | "zeroBudget" | "percentDecimals" | "moneyUnit" | "riskScale";

/** Where a finding stands; every part that is known. `cell` is printed, such as "D7". */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly table?: string;
  readonly row?: string;
  readonly column?: string;
  readonly cell?: string;
}

/** Everything that can be wrong with what a user gave, and the facts its sentence needs. */
export type Problem =
  | AuditProblem
  | AdoptProblem
  | { readonly code: "amount-unreadable"; readonly text: string }
  | { readonly code: "amount-ambiguous"; readonly text: string }
  | { readonly code: "amount-empty" }
  | { readonly code: "amount-too-large"; readonly text: string }
  | { readonly code: "text-in-number-cell"; readonly text: string }
  | { readonly code: "computed-differs"; readonly expected: number; readonly found: number; readonly difference: number }
  | { readonly code: "mean-incomplete"; readonly count: number }
  | { readonly code: "funding-missing" }
  | { readonly code: "unit-empty" }
  | { readonly code: "unit-too-long"; readonly length: number; readonly most: number }
  | { readonly code: "unit-forbidden-character"; readonly character: string }
  | { readonly code: "unit-name-taken"; readonly name: string }
  | { readonly code: "unit-id-taken"; readonly id: string }
  | { readonly code: "unit-parent-unknown"; readonly parent: string }
  | { readonly code: "unit-own-ancestor"; readonly name: string }
  | { readonly code: "unit-level-unknown"; readonly text: string }
  | { readonly code: "unit-binding-unknown"; readonly text: string }
  | { readonly code: "units-missing" }
  | { readonly code: "units-none-chosen" }
  | { readonly code: "units-damaged" }
  | { readonly code: "unit-has-table" }
  | { readonly code: "unit-kept" }
  | { readonly code: "year-invalid"; readonly text: string }
  | { readonly code: "period-invalid"; readonly text: string }
  | { readonly code: "year-differs"; readonly year: number; readonly workbookYear: number }
  | { readonly code: "risk-scale-invalid"; readonly text: string }
  | { readonly code: "setting-unusable"; readonly setting: SettingKey; readonly text: string }
  | { readonly code: "limit-unusable"; readonly text: string }
  | { readonly code: "limit-word-unknown"; readonly text: string }
  | { readonly code: "profile-unusable"; readonly text: string }
  | { readonly code: "profile-unused"; readonly unit: string | null; readonly row: string }
  | { readonly code: "sheet-name-empty" }
  | { readonly code: "sheet-name-too-long"; readonly name: string; readonly length: number }
  | { readonly code: "sheet-name-taken"; readonly name: string }
  | { readonly code: "sheet-name-of-settings"; readonly name: string }
  | { readonly code: "sheet-name-reserved"; readonly name: string }
  | { readonly code: "sheet-name-forbidden-character"; readonly name: string; readonly character: string }
  | { readonly code: "sheet-name-edge-apostrophe"; readonly name: string }
  | { readonly code: "workbook-protected" }
  | { readonly code: "sheet-protected"; readonly name: string }
  | { readonly code: "target-not-empty"; readonly cells: number; readonly range: string }
  | { readonly code: "target-out-of-sheet" }
  | { readonly code: "rows-none" }
  | { readonly code: "row-unknown"; readonly text: string }
  | { readonly code: "column-unknown"; readonly text: string }
  | { readonly code: "row-repeated"; readonly text: string }
  | { readonly code: "column-repeated"; readonly text: string }
  | { readonly code: "choice-unknown"; readonly text: string; readonly choices: string }
  | { readonly code: "risk-off-scale"; readonly text: string; readonly scale: number }
  | { readonly code: "figures-empty" }
  | { readonly code: "figures-in-thousands" }
  | { readonly code: "figures-in-millions" }
  | { readonly code: "unit-differs"; readonly text: string; readonly wanted: string }
  | { readonly code: "signs-turned"; readonly given: SignsId; readonly wanted: SignsId }
  | { readonly code: "signs-differ"; readonly given: SignsId; readonly wanted: SignsId }
  | { readonly code: "months-differ"; readonly through: number; readonly wanted: number }
  | { readonly code: "figures-many-tables"; readonly count: number }
  | { readonly code: "unit-repeated"; readonly text: string }
  | { readonly code: "unit-not-matched"; readonly text: string }
  | { readonly code: "unit-many-tables"; readonly text: string; readonly count: number }
  | { readonly code: "table-exists"; readonly sheet: string }
  | { readonly code: "table-damaged" }
  | { readonly code: "settings-lost" }
  | { readonly code: "settings-none" }
  | { readonly code: "tables-none" }
  | { readonly code: "year-closed"; readonly year: number }
  | { readonly code: "figures-older"; readonly held: number; readonly through: number }
  | { readonly code: "rows-left-older"; readonly count: number; readonly text: string; readonly held: number; readonly through: number }
  | { readonly code: "forecasts-none" }
  | { readonly code: "suggestions-none" }
  | { readonly code: "suggestion-refused"; readonly refusal: SuggestionRefusal }
  | { readonly code: "forecasts-confirmed"; readonly count: number; readonly text: string; readonly held: number; readonly through: number }
  | { readonly code: "forecasts-later"; readonly held: number; readonly through: number }
  | { readonly code: "year-open"; readonly year: number; readonly through: number }
  | { readonly code: "year-end-unknown" }
  | { readonly code: "total-not-carried"; readonly expected: number; readonly found: number; readonly difference: number }
  | { readonly code: "table-newer" }
  | { readonly code: "upgrade-no-place"; readonly text: string }
  | { readonly code: "upgrade-no-room"; readonly cells: number; readonly range: string }
  | { readonly code: "upgrade-formula"; readonly text: string }
  | { readonly code: "amendments-stay-typed"; readonly text: string }
  | { readonly code: "explanations-full"; readonly places: number }
  | { readonly code: "register-full"; readonly places: number; readonly entries: number }
  | { readonly code: "row-name-empty" }
  | { readonly code: "row-name-forbidden-character"; readonly character: string }
  | { readonly code: "row-name-wildcard"; readonly character: string }
  | { readonly code: "row-name-taken"; readonly text: string }
  | { readonly code: "group-missing"; readonly text: string }
  | { readonly code: "charts-no-forecast" }
  | { readonly code: "charts-no-figures" }
  | { readonly code: "row-crosses-table"; readonly unit: string }
  | { readonly code: "forecast-row-gone"; readonly text: string }
  | { readonly code: "forecast-sign-turned"; readonly budget: number }
  | { readonly code: "reason-too-long"; readonly length: number; readonly most: number }
  | { readonly code: "ready-name-empty" }
  | { readonly code: "ready-unfinished"; readonly rows: number; readonly reasons: number }
  | { readonly code: "split-none-chosen" }
  | { readonly code: "unit-unknown"; readonly text: string; readonly units: string }
  | { readonly code: "unit-without-tables"; readonly name: string }
  | { readonly code: "register-lost" }
  | { readonly code: "split-formula"; readonly text: string }
  | { readonly code: "split-no-place"; readonly text: string }
  | { readonly code: "other-years-stay"; readonly count: number; readonly text: string; readonly year: number }
  | { readonly code: "other-years-go-along"; readonly count: number; readonly text: string; readonly year: number }
  | { readonly code: "sheets-left"; readonly count: number; readonly text: string }
  | { readonly code: "cells-left"; readonly count: number; readonly text: string }
  | { readonly code: "causes-left"; readonly count: number }
  | { readonly code: "table-as-it-is" }

export type ProblemCode = Problem["code"];

/** What is wrong, where, and how badly. The sentence is written in `locale`. */
export type Finding = Problem & { readonly severity: Severity; readonly place: Place };

/** A finding made of a problem; an error at no place unless told otherwise. */
export function finding(problem: Problem, place: Place = {}, severity: Severity = "error"): Finding {
  return { ...problem, severity, place };
}
