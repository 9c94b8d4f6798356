import type { MoneyUnit } from "../findMoneyUnit";
import type { DecimalMark, NumberMend } from "./PrintedNumber";

/** Why a table was read as it was, as codes with facts; rows and columns are those of the grid. */
export type RecognitionReason =
  | { readonly code: "no-header" }
  | { readonly code: "no-labels" }
  | { readonly code: "headers-known"; readonly count: number; readonly of: number }
  | { readonly code: "header-repeated"; readonly rows: readonly number[] }
  | { readonly code: "labels-joined"; readonly count: number }
  | { readonly code: "numbers-mended"; readonly mend: NumberMend; readonly count: number }
  | { readonly code: "cells-not-read"; readonly state: "ambiguous" | "several" | "damaged" | "date" | "words"; readonly count: number }
  | { readonly code: "decimal-mark"; readonly mark: DecimalMark }
  | { readonly code: "percent-by"; readonly column: number; readonly by: "header" | "sign" | "arithmetic" }
  | { readonly code: "unit-by"; readonly unit: MoneyUnit; readonly by: "header" | "corner" | "title" | "cells"; readonly column: number | null }
  /** The header names another unit than the figures have, beside those of the other columns. */
  | { readonly code: "unit-contradicted"; readonly column: number; readonly said: MoneyUnit; readonly taken: MoneyUnit }
  | { readonly code: "structure-found"; readonly sums: number; readonly columns: number }
  | { readonly code: "too-long-for-structure"; readonly rows: number }
  | { readonly code: "set-by-user"; readonly what: "header" | "label-column" | "column" | "row" | "unit" | "decimal-mark" };
