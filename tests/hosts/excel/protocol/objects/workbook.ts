import type { Book } from "../model/Book";
import { text, type HostObject } from "../HostObject";
import { ExcelFault } from "../faults";
import { namesObject } from "./names";
import { rangeObject } from "./range";
import { worksheetsObject } from "./worksheets";

/** The root of the model. `forget` drops an object that the client no longer keeps. */
export function workbookObject(book: Book, forget: (reference: string) => void): HostObject {
  return {
    className: "Workbook",
    children: {
      worksheets: () => worksheetsObject(book),
      names: () => namesObject(book, null),
      protection: () => ({ className: "WorkbookProtection", scalars: { protected: { get: () => book.structureProtected } } }),
      application: () => applicationObject(book),
    },
    methods: {
      GetSelectedRange: () => {
        if (book.selection.rows === 0) throw new ExcelFault("InvalidSelection", "Workbook.getSelectedRange");
        return rangeObject(book, book.active, book.selection);
      },
      _RemoveReference: (reference) => forget(text(reference)),
    },
  };
}

function applicationObject(book: Book): HostObject {
  return {
    className: "Application",
    methods: {
      CreateWorkbook: (file) => ({ className: "WorkbookCreated", methods: { Open: () => void book.openedBeside.push(text(file)) } }),
       SuspendApiCalculationUntilNextSync: () => null, SuspendScreenUpdatingUntilNextSync: () => null },
  };
}
