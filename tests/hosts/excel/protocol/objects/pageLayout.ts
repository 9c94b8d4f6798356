import type { Book } from "../model/Book";
import type { Sheet } from "../model/Sheet";
import { invalidArgument } from "../faults";
import { field, numberFrom, oneOf, record, text, type HostObject } from "../HostObject";
import { areasObject, parseAreas } from "./rangeAreas";
import { parseOneArea } from "./parseOneArea";
import { rangeObject } from "./range";

export function pageLayoutObject(book: Book, sheet: Sheet): HostObject {
  const { page } = sheet;
  return {
    className: "PageLayout",
    scalars: {
      orientation: field(page, "orientation", oneOf("Landscape", "Portrait")),
      paperSize: field(page, "paperSize", oneOf("A4", "Letter")),
      zoom: field(page, "zoom", checkZoom),
    },
    children: {
      headersFooters: () => ({
        className: "HeaderFooterGroup",
        children: {
          defaultForAllPages: () => ({
            className: "HeaderFooter",
            scalars: { leftFooter: field(page, "leftFooter", footer), centerFooter: field(page, "centerFooter", footer), rightFooter: field(page, "rightFooter", footer) },
          }),
        },
      }),
    },
    methods: {
      SetPrintArea: (address) => void (page.area = parseAreas(address, "PageLayout.setPrintArea")),
      SetPrintTitleRows: (address) => {
        if (!/^\$\d+:\$\d+$|^\d+:\d+$/.test(text(address))) throw invalidArgument("PageLayout.setPrintTitleRows");
        page.titleRows = text(address);
      },
      GetPrintAreaOrNullObject: () => (page.area === null ? null : areasObject(book, sheet, page.area)),
      GetPrintTitleRowsOrNullObject: () => (page.titleRows === null ? null : rangeObject(book, sheet, parseOneArea(page.titleRows, "PageLayout"))),
    },
  };
}

function checkZoom(value: unknown): Readonly<Record<string, unknown>> {
  const zoom = record(value, "horizontalFitToPages", "verticalFitToPages", "scale");
  for (const part of Object.values(zoom)) numberFrom(1, 400)(part);
  return zoom;
}

function footer(value: unknown): string {
  if (text(value).length > 255) throw invalidArgument("HeaderFooter");
  return text(value);
}

