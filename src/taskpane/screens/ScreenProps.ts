import type { WorkbookHost, WorkbookState } from "../../actions";
import type { Writer } from "../hooks/useWriter";
import type { NewWorkbooks } from "../NewWorkbooks";

/** The pane's screens in the order of their tabs. */
export const SCREENS = ["tables", "figures", "period"] as const;

export type ScreenId = (typeof SCREENS)[number];

/** What every screen is handed. */
export interface ScreenProps {
  readonly host: WorkbookHost;
  readonly workbook: WorkbookState;
  readonly writer: Writer;
  readonly today: Date;
  readonly newWorkbooks: NewWorkbooks;
  /** Leads to another screen. */
  readonly onScreen: (screen: ScreenId) => void;
}
