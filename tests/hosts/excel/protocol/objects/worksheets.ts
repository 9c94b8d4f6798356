import { WHOLE_SHEET } from "../model/Area";
import type { Book } from "../model/Book";
import type { Sheet } from "../model/Sheet";
import { field, oneOf, optionalText, text, truth, type HostObject } from "../HostObject";
import { chartsObject } from "./charts";
import { namesObject } from "./names";
import { pageLayoutObject } from "./pageLayout";
import { panesObject } from "./panes";
import { protectionObject } from "./protection";
import { areasObject, parseAreas } from "./rangeAreas";
import { rangeObject } from "./range";
import { parseOneArea } from "./parseOneArea";
import { usedArea } from "./usedArea";

export function worksheetsObject(book: Book): HostObject {
  return {
    className: "WorksheetCollection",
    items: () => book.sheets.map((sheet) => worksheetObject(book, sheet)),
    indexer: (key) => worksheetObject(book, book.need(text(key), "WorksheetCollection.getItem")),
    methods: {
      Add: (name) => worksheetObject(book, book.addSheet(text(name))),
      GetActiveWorksheet: () => worksheetObject(book, book.active),
      GetItemOrNullObject: (key) => {
        const sheet = book.find(text(key));
        return sheet === undefined ? null : worksheetObject(book, sheet);
      },
      ...listening(book, { DataChanged: "changed", SelectionChanged: "selection", Activated: "activated", Added: "added", Deleted: "deleted" }),
    },
  };
}

function listening(book: Book, events: Readonly<Record<string, string>>): HostObject["methods"] {
  return Object.fromEntries(Object.entries(events).flatMap(([wire, event]) => [
    [`_Register${wire}Event`, () => void book.listened.add(event)],
    [`_Unregister${wire}Event`, () => void book.listened.delete(event)],
  ]));
}

export function worksheetObject(book: Book, sheet: Sheet): HostObject {
  return {
    className: "Worksheet",
    id: sheet.id,
    scalars: {
      id: { get: () => sheet.id },
      name: { get: () => sheet.name, set: (value) => book.renameSheet(sheet, text(value)) },
      visibility: { get: () => sheet.visibility },
      showGridlines: { get: () => sheet.showGridlines },
      // The client reads it under the one name and writes it under the other.
      gridlines: field(sheet, "showGridlines", truth),
    },
    children: {
      names: () => namesObject(book, sheet),
      charts: () => chartsObject(book, sheet),
      pageLayout: () => pageLayoutObject(book, sheet),
      freezePanes: () => panesObject(book, sheet),
      protection: () => protectionObject(sheet),
    },
    methods: {
      Activate: () => book.activate(sheet),
      Copy: (position, relativeTo) => {
        oneOf("End")(position);
        optionalText(relativeTo);
        return worksheetObject(book, book.copySheet(sheet));
      },
      Delete: () => book.deleteSheet(sheet),
      GetRange: (address) => rangeObject(book, sheet, address === null || address === undefined ? WHOLE_SHEET : parseOneArea(address, "Worksheet.getRange")),
      GetRanges: (address) => areasObject(book, sheet, parseAreas(address, "Worksheet.getRanges")),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = usedArea(sheet, truth(valuesOnly));
        return used === null ? null : rangeObject(book, sheet, used);
      },
    },
  };
}
