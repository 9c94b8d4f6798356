import { parseFormula } from "../../../../../src/workbook/formulas/parseFormula";
import { cutAreas, overlaps, type Area } from "../model/Area";
import type { Book } from "../model/Book";
import type { Rule, Sheet } from "../model/Sheet";
import { invalidArgument, itemNotFound } from "../faults";
import { colour, field, oneOf, text, truth, type HostObject } from "../HostObject";

/** The conditional formats of some areas. One that is added comes first, as in Excel. */
export function rulesObject(book: Book, sheet: Sheet, areas: readonly Area[]): HostObject {
  const here = (rule: Rule): boolean => rule.areas.some((area) => areas.some((other) => overlaps(area, other)));
  return {
    className: "ConditionalFormatCollection",
    indexer: (id) => {
      const rule = sheet.rules.filter(here).find((other) => other.id === id);
      if (rule === undefined) throw itemNotFound("ConditionalFormatCollection.getItem");
      return ruleObject(book, sheet, rule);
    },
    methods: {
      Add: (type) => {
        oneOf("Custom")(type);
        book.guardProtected(sheet, "ConditionalFormatCollection.add");
        const rule: Rule = { id: `{rule-${sheet.id}-${sheet.rules.length + 1}}`, areas, formula: "", bold: null, italic: null, color: null, fill: null };
        sheet.rules.unshift(rule);
        return ruleObject(book, sheet, rule);
      },
      ClearAll: () => {
        book.guardProtected(sheet, "ConditionalFormatCollection.clearAll");
        // A rule that reaches further goes on holding there.
        sheet.rules = sheet.rules.flatMap((rule) => {
          const left = areas.reduce(cutAreas, rule.areas);
          return left.length === 0 ? [] : [{ ...rule, areas: left }];
        });
      },
    },
  };
}

function ruleObject(book: Book, sheet: Sheet, rule: Rule): HostObject {
  return {
    className: "ConditionalFormat",
    id: rule.id,
    scalars: { id: { get: () => rule.id } },
    children: {
      custom: () => ({
        className: "CustomConditionalFormat",
        children: {
          rule: () => ({ className: "ConditionalFormatRule", scalars: { formula: field(rule, "formula", formula) } }),
          format: () => ({
            className: "ConditionalRangeFormat",
            children: {
              font: () => ({ className: "ConditionalRangeFont", scalars: { bold: field(rule, "bold", truth), italic: field(rule, "italic", truth), color: field(rule, "color", colour) } }),
              fill: () => ({ className: "ConditionalRangeFill", scalars: { color: field(rule, "fill", colour) } }),
            },
          }),
        },
      }),
    },
    methods: {
      Delete: () => {
        book.guardProtected(sheet, "ConditionalFormat.delete");
        sheet.rules = sheet.rules.filter((other) => other !== rule);
      },
    },
  };
}

function formula(value: unknown): string {
  const written = text(value);
  if (!written.startsWith("=") || parseFormula(written) === null) throw invalidArgument("ConditionalFormatRule.formula");
  return written;
}
