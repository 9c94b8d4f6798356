import type { WorkbookHost, WorkbookState } from "../../actions";
import type { Writer } from "../hooks/useWriter";

/** The pane's screens in the order of their tabs. */
export const SCREENS = ["tables", "figures"] as const;

export type ScreenId = (typeof SCREENS)[number];

/** What every screen is handed. */
export interface ScreenProps {
  readonly host: WorkbookHost;
  readonly workbook: WorkbookState;
  readonly writer: Writer;
  readonly today: Date;
}
