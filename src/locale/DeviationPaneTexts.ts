import type { ReasonState } from "../domain/deviations/reasonState";
import type { RuleKey } from "../domain/deviations/DeviationRule";
import type { FlagWeight } from "../domain/deviations/orderFlags";

/** Words of the pane's screen of deviations, which come with the screen. */
export interface DeviationPaneTexts {
  readonly title: string;
  readonly purpose: string;
  /** A rule's short name, as a filter and in the list. */
  readonly rules: Readonly<Record<RuleKey, string>>;
  readonly weights: Readonly<Record<FlagWeight, string>>;
  readonly states: Readonly<Record<ReasonState, string>>;
  readonly filters: {
    readonly title: string;
    readonly unit: string;
    readonly rule: string;
    readonly state: string;
    readonly allUnits: (flags: number) => string;
    readonly allRules: string;
    readonly allStates: string;
    readonly clear: string;
    /** Where the filters leave nothing. */
    readonly none: string;
  };
  readonly list: string;
  /** How many of all flags are shown. */
  readonly shown: (shown: number, all: number) => string;
  /** How many of those shown weigh so much. */
  readonly counts: Readonly<Record<FlagWeight, (flags: number) => string>>;
  readonly missing: (reasons: number) => string;
  /** Of rows that no rule flags, but whose forecast was changed without a reason. */
  readonly missingElsewhere: (reasons: number) => string;
  readonly more: (flags: number) => string;
  readonly reason: string;
  readonly areas: {
    readonly title: string;
    readonly area: string;
    readonly flags: string;
    readonly missing: string;
    readonly loss: string;
    readonly total: string;
  };
  readonly showLimits: string;
  /** What follows names the sheet as the workbook does, whatever the language of the pane. */
  readonly showSheet: (sheet: string) => string;
  readonly limitsUnusable: (limits: number) => string;
  /** The list in the workbook lags behind the tables: so many are listed, so many flagged, which may be as many. */
  readonly behind: (sheet: string, listed: number, flagged: number) => string;
  readonly isCurrent: (sheet: string, listed: number) => string;
  readonly willWrite: (sheet: string, flags: number) => string;
  readonly write: (sheet: string) => string;
  readonly update: (sheet: string) => string;
  readonly written: (sheet: string, flags: number) => string;
  readonly noTables: string;
  readonly toTables: string;
  /** Tables that no rule watches: of words, of plans or of earlier versions. */
  readonly noneWatched: string;
  readonly nothingDeviates: string;
  /** So many tables are of other years than the workbook's and are left out. */
  readonly otherYears: (tables: number) => string;
  /** Writes what was typed as the reason of the flag that was chosen last. */
  readonly writeReason: string;
  readonly reasonWritten: (place: string) => string;
  readonly reasonCleared: (place: string) => string;
  readonly reasonOutdated: string;
  /** Splits the deviation of a unit's row, the one last chosen, into its causes. */
  readonly split: (place: string) => string;
  readonly splitShort: string;
  readonly splitMade: string;
  readonly reading: string;
  readonly readingTable: (done: number, total: number) => string;
  readonly cancelled: string;
  readonly readAgain: string;
}
