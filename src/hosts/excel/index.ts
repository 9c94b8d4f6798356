import type { WorkbookHost } from "../../workbook/WorkbookHost";
import { ExcelHost } from "./ExcelHost";

/** The port to the workbook that Excel shows beside the pane. Office must be ready. */
export function createExcelHost(): WorkbookHost {
  return new ExcelHost();
}
