/** Raw texts by row and column, zero-based; rows may be of different lengths. */
export type TextGrid = readonly (readonly string[])[];
