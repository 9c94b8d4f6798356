import type { ExcelRequest } from "../ExcelRequest";

/** One thing that was, and how to make it so again. */
export interface TakeBack {
  /** The sheet it is on; null for what belongs to the workbook. */
  readonly sheet: string | null;
  /** Whether a protected sheet lets it be done. */
  readonly evenProtected?: boolean;
  /** About how many bytes it takes in a request. */
  readonly bytes: number;
  readonly queue: (request: ExcelRequest) => void;
}

/** Asked for in a request; read once the request has been answered. */
export type Remembered = () => readonly TakeBack[];
