import type { ExcelRequest } from "../ExcelRequest";
import { PRINT_AREA, PRINT_TITLES } from "../reading/readNames";
import type { Remembered } from "./TakeBack";

/** Remembers how a sheet is printed. */
export function rememberPrint(request: ExcelRequest, sheet: string): Remembered {
  const { pageLayout } = request.sheet(sheet);
  pageLayout.load("orientation,paperSize,zoom");
  const area = pageLayout.getPrintAreaOrNullObject();
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  const page = pageLayout.headersFooters.defaultForAllPages;
  area.load("address");
  titles.load("address");
  page.load("leftFooter,centerFooter,rightFooter");
  area.untrack();
  titles.untrack();
  return () => {
    const { orientation, paperSize, zoom } = pageLayout;
    const { leftFooter, centerFooter, rightFooter } = page;
    const printed = addressOf(area);
    const repeated = addressOf(titles);
    return [{
      sheet,
      bytes: 2_500,
      queue: (later) => {
        const layout = later.sheet(sheet).pageLayout;
        layout.orientation = orientation;
        layout.paperSize = paperSize;
        layout.zoom = zoom;
        // Excel cannot be told "no area"; it keeps both as names of the sheet, and these can go.
        if (printed === null) later.names(sheet).getItemOrNullObject(PRINT_AREA).delete();
        else layout.setPrintArea(printed);
        if (repeated === null) later.names(sheet).getItemOrNullObject(PRINT_TITLES).delete();
        else layout.setPrintTitleRows(repeated);
        const footer = layout.headersFooters.defaultForAllPages;
        footer.leftFooter = leftFooter;
        footer.centerFooter = centerFooter;
        footer.rightFooter = rightFooter;
      },
    }];
  };
}

/** The address without its sheet, or null where nothing is set. "'Vaalit 2026'!A1:B2,'Vaalit 2026'!D1" → "A1:B2,D1" */
function addressOf(range: Excel.Range | Excel.RangeAreas): string | null {
  return range.isNullObject ? null : range.address.replace(/(?:'(?:[^']|'')+'|[^'!,]+)!/g, "");
}
