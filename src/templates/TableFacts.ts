import type { Conventions } from "../domain/statement/Conventions";
import type { Language } from "../locale/Language";

/** What a table is besides its kind: whose, of when, and by which conventions. */
export interface TableFacts {
  readonly unit: string;
  readonly year: number;
  /** The last month of the figures, 1–12. */
  readonly through: number;
  readonly language: Language;
  readonly conventions: Conventions;
  /** Whether its amendments are summed from the workbook's register, and not typed. */
  readonly sumsRegister?: true;
}
