import type { ExpectedBy } from "../domain/deviations/DeviationLimits";
import type { LimitMode, RuleKey } from "../domain/deviations/DeviationRule";

/** What stands before an amount, by whether it is good: "▼ Ennuste TA:ta heikompi ". The same of every row, income, costs or a result. */
export interface EffectWords {
  readonly favourable: string;
  readonly unfavourable: string;
}

/** The same words, good or bad. */
export function sameWords(words: string): EffectWords {
  return { favourable: words, unfavourable: words };
}

/** What stands around the figure of a flag. */
export interface FlagWords {
  readonly before: EffectWords;
  /** Instead, where the table has no forecast. */
  readonly ofBudget?: EffectWords;
  readonly after?: string;
}

/** Words of deviations that stand in the workbook itself. */
export interface DeviationTexts {
  /** A rule's name on the sheet of limits and in lists. */
  readonly rules: Readonly<Record<RuleKey, string>>;
  /** Parts of what a flag says; amounts and percentages come between. */
  readonly flags: {
    readonly rules: Readonly<Record<RuleKey, FlagWords>>;
    /** What comes after the percent used: "97,3 %, odotus 25,0 % (25 168 €)" */
    readonly pace: { readonly expected: string; readonly amount: string };
    readonly binding: string;
    readonly serious: string;
    readonly separator: string;
  };
  readonly reasonStates: { readonly missing: string; readonly given: string; readonly outdated: string };
  /** Left of the limits that hold for a table. */
  readonly head: { readonly euros: string; readonly percent: string; readonly mode: string; readonly flag: string; readonly flags: string };
  readonly modes: Readonly<Record<LimitMode, string>>;
  readonly limits: {
    readonly sheetName: string;
    readonly title: string;
    readonly subtitle: string;
    readonly rule: string;
    readonly euros: string;
    readonly percent: string;
    readonly mode: string;
    readonly check: string;
    readonly key: string;
    /** What the sheet says of a limit that cannot be used. */
    readonly unset: string;
    /** Where a level has its own limit and the rest have none. */
    readonly unsetForAll: string;
    readonly negative: string;
    /** Comes before the word that holds instead. */
    readonly unknownWord: string;
    readonly noneSerious: string;
    readonly neverOutdated: string;
    readonly profileUnnamed: string;
    readonly profileBeyond: string;
    readonly profileAgain: string;
    readonly notNumber: string;
    readonly inputTitle: string;
    readonly inputText: string;
    readonly serious: string;
    readonly seriousNote: string;
    readonly outdated: string;
    readonly outdatedNote: string;
    readonly expectedBy: string;
    readonly expectedByNote: string;
    readonly expected: Readonly<Record<ExpectedBy, string>>;
    readonly binding: string;
    readonly bindingNote: string;
    readonly profiles: string;
    readonly profilesNote: string;
    readonly unit: string;
    readonly row: string;
    readonly allUnits: string;
    readonly month: string;
    readonly now: string;
  };
}
