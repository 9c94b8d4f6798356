import type { RuleKey } from "../../domain/deviations/DeviationRule";
import type { ReasonState } from "../../domain/deviations/reasonState";
import type { Cents } from "../../domain/money/Cents";
import type { RowKey } from "../../domain/statement/Row";
import type { Language } from "../../locale/Language";
import type { CellAddress } from "../addresses/CellAddress";
import type { RangeAddress } from "../addresses/RangeAddress";
import type { ExpectedCell } from "../plan/WorkbookPlan";

/** A rule that has flagged a row of a table, as the cells of the row say it now. */
export interface RowFlag {
  /** Which row of its table it is, wherever that stands. */
  readonly key: RowKey;
  readonly rule: RuleKey;
  readonly label: string;
  /** In whole cents; better positive. */
  readonly effect: Cents;
  readonly isSerious: boolean;
  /** The words of all flags of the row. */
  readonly words: string;
  readonly reason: string;
  readonly state: ReasonState;
  readonly cells: FlagCells;
  /** The keys that stand beside and above the deviation, and above its reason, as long as they are where they were read. */
  readonly expects: readonly ExpectedCell[];
}

/** Where everything of a flag stands. */
export interface FlagCells {
  readonly label: CellAddress;
  readonly effect: CellAddress;
  readonly words: CellAddress;
  /** null where the table asks for no reasons. */
  readonly reason: CellAddress | null;
  readonly state: CellAddress | null;
  /** The deviation that the reason is due for; null where the table asks for no reasons. */
  readonly toExplain: CellAddress | null;
  /** Where the deviation is remembered that the reason has explained; null where the table asks for no reasons. */
  readonly explained: CellAddress | null;
}

/** The flags of a table, and the cells of it that tell of them all. */
export interface FlaggedTable {
  readonly unit: string;
  /** Of the table's labels and words. */
  readonly language: Language;
  readonly title: CellAddress;
  /** The month that its actuals are of; null where it tells none. */
  readonly month: CellAddress | null;
  /** Where the table counts its flags. */
  readonly count: CellAddress;
  /** Euros to one of the table's amounts: 1, or 1000 in thousands. */
  readonly euros: number;
  /** Where the table tells how the year ends: the name of its binding row, and of each row that may bind its name and effect; null where it does not tell. */
  readonly yearEnd: { readonly binding: CellAddress; readonly rows: readonly { readonly label: CellAddress; readonly effect: CellAddress }[] } | null;
  /** The unfavourable effect of the binding row's year end, in cents; zero where there is none. */
  readonly loss: Cents;
  /** Whether nobody has filled in the table: it tells of its forecasts, and of none is there anything to tell. */
  readonly isBlank: boolean;
  /** The states of the reasons; null where the table asks for none. */
  readonly states: RangeAddress | null;
  readonly missing: number;
  /** What the states say of a reason that is missing, in the table's language. */
  readonly missingWord: string;
  readonly flags: readonly RowFlag[];
}
