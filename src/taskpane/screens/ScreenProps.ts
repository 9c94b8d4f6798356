import type { TableInWorkbook, WorkbookHost, WorkbookState } from "../../actions";
import type { Writer } from "../hooks/useWriter";
import type { NewWorkbooks } from "../NewWorkbooks";

/** The pane's screens in the order of their tabs. */
export const SCREENS = ["tables", "forecast", "deviations", "audit", "figures", "period"] as const;

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
  /** What was asked for above the screens; each asking is an object of its own. */
  readonly asked: { readonly table: TableInWorkbook } | null;
}

/** What the forecast of one table is handed. */
export interface UnitProps extends ScreenProps {
  readonly table: TableInWorkbook;
}
