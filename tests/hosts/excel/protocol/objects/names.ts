import { parseFormula } from "../../../../../src/workbook/formulas/parseFormula";
import { printFullRange } from "../../../../../src/workbook/addresses/printAddress";
import { parseFullRange } from "../../../../../src/workbook/addresses/parseAddress";
import { parseArea } from "../model/Area";
import type { Book, DefinedName } from "../model/Book";
import type { Sheet } from "../model/Sheet";
import { invalidArgument, itemExists, itemNotFound, ProtocolViolation } from "../faults";
import { constant, optionalText, text, type HostObject } from "../HostObject";

/** The defined names of a sheet, or of the workbook where there is no sheet. */
export function namesObject(book: Book, sheet: Sheet | null): HostObject {
  const scope = sheet?.id ?? null;
  const own = (): readonly DefinedName[] => book.names.filter((name) => name.scope === scope);
  const find = (key: unknown): DefinedName | undefined => own().find((name) => name.name.toLowerCase() === text(key).toLowerCase());
  return {
    className: "NamedItemCollection",
    items: () => own().map((name) => nameObject(book, name)),
    indexer: (key) => {
      const found = find(key);
      if (found === undefined) throw itemNotFound("NamedItemCollection.getItem");
      return nameObject(book, found);
    },
    methods: {
      GetItemOrNullObject: (key) => {
        if (sheet !== null && /^Print_(Area|Titles)$/.test(text(key))) return printNameObject(sheet, text(key));
        const found = find(key);
        return found === undefined ? null : nameObject(book, found);
      },
      Add: (name, reference, comment) => {
        optionalText(comment);
        if (find(name) !== undefined) throw itemExists("NamedItemCollection.add");
        const added: DefinedName = { scope, name: checkName(text(name)), refersTo: meaningFrom(book, reference) };
        book.names.push(added);
        book.changed();
        return nameObject(book, added);
      },
    },
  };
}

function nameObject(book: Book, name: DefinedName): HostObject {
  return {
    className: "NamedItem",
    scalars: { name: constant(name.name), formula: { get: () => formulaOf(book, name) } },
    methods: {
      Delete: () => {
        book.names = book.names.filter((other) => other !== name);
        book.changed();
      },
    },
  };
}

/** What is set up for print stands among the names of a sheet too. */
function printNameObject(sheet: Sheet, name: string): HostObject | null {
  const { page } = sheet;
  if ((name === "Print_Area" ? page.area : page.titleRows) === null) return null;
  return {
    className: "NamedItem",
    methods: {
      Delete: () => {
        if (name === "Print_Area") page.area = null;
        else page.titleRows = null;
      },
    },
  };
}

function formulaOf(book: Book, { refersTo }: DefinedName): string {
  if ("formula" in refersTo) return refersTo.formula;
  const sheet = book.sheets.find((other) => other.id === refersTo.sheetId);
  return sheet === undefined ? "=#REF!" : `=${printFullRange({ sheet: sheet.name, ...refersTo.area })}`;
}

function checkName(name: string): string {
  if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name) || name.length > 255 || parseArea(name) !== null || /^[rc]\d*$/i.test(name)) throw invalidArgument("NamedItemCollection.add");
  return name;
}

function meaningFrom(book: Book, reference: unknown): DefinedName["refersTo"] {
  if (typeof reference === "object" && reference !== null && "className" in reference) return fromRange(book, reference as HostObject);
  const formula = text(reference);
  const range = parseFullRange(formula);
  if (formula.startsWith("=") && range !== null) return { sheetId: book.need(range.sheet, "NamedItemCollection.add").id, area: range };
  const constantText = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (constantText !== undefined && constantText.length > 255) throw invalidArgument("NamedItemCollection.add");
  if (!formula.startsWith("=") || parseFormula(formula) === null) throw invalidArgument("NamedItemCollection.add");
  return { formula };
}

function fromRange(book: Book, object: HostObject): DefinedName["refersTo"] {
  const range = parseFullRange(`=${String(object.scalars?.address?.get())}`);
  const sheet = range === null ? undefined : book.find(range.sheet);
  if (object.className !== "Range" || range === null || sheet === undefined) throw new ProtocolViolation("a name is given a range or a formula");
  return { sheetId: sheet.id, area: { row: range.row, column: range.column, rows: range.rows, columns: range.columns } };
}
