import { printFullRange, printSheetName } from "../../../workbook/addresses/printAddress";
import type { PrintSetup } from "../../../workbook/plan/WorkbookPlan";
import type { Draft } from "../state/Draft";
import { putName } from "./names";

/** Names of these kinds are the file's way to say what is printed. */
export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";

/** Keeps the set-up with the sheet, and its area and repeated rows as the names by which a file says them. */
export function setUpPrint(draft: Draft, name: string, setup: PrintSetup): void {
  const sheet = draft.edit(name);
  sheet.settings = { ...sheet.settings, print: setup };
  const { first, last } = setup.repeatedRows;
  putName(draft, { scope: sheet.name, name: PRINT_AREA, refersTo: printFullRange({ ...setup.area, sheet: sheet.name }), attributes: "" });
  putName(draft, { scope: sheet.name, name: PRINT_TITLES, refersTo: `${printSheetName(sheet.name)}!$${first + 1}:$${last + 1}`, attributes: "" });
}
