import { printRange } from "../../../workbook/addresses/printAddress";
import type { PlanStep } from "../../../workbook/plan/WorkbookPlan";
import type { ExcelRequest } from "../ExcelRequest";

/** Sets up how the sheet prints on A4: its area, the rows repeated on every page, the fit to its width and the footer. */
export function queuePrint(request: ExcelRequest, { sheet, setup }: Extract<PlanStep, { readonly kind: "set-up-print" }>): void {
  const { pageLayout } = request.sheet(sheet);
  pageLayout.orientation = setup.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = Excel.PaperType.a4;
  // Left out, the pages downwards are as many as it takes.
  pageLayout.zoom = setup.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
  pageLayout.setPrintArea(printRange(setup.area));
  pageLayout.setPrintTitleRows(`$${setup.repeatedRows.first + 1}:$${setup.repeatedRows.last + 1}`);
  const page = pageLayout.headersFooters.defaultForAllPages;
  page.leftFooter = setup.footer.left;
  page.centerFooter = setup.footer.center;
  page.rightFooter = setup.footer.right;
}
