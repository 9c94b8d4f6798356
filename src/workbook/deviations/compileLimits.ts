import { EXPECTED_BY, LIMIT_LEVELS, type DeviationLimits, type LimitLevel } from "../../domain/deviations/DeviationLimits";
import { DEVIATION_RULES } from "../../domain/deviations/deviationRules";
import { LIMIT_MODES, type RuleKey } from "../../domain/deviations/DeviationRule";
import { BINDING_ROWS } from "../../domain/units/Unit";
import { DEVIATION_TEXTS } from "../../locale/deviations";
import type { DeviationTexts } from "../../locale/DeviationTexts";
import type { Language } from "../../locale/Language";
import { TABLE_TEXTS } from "../../locale/tables";
import { UNIT_TEXTS } from "../../locale/units";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import { EUROS, INVISIBLE } from "../formats/numberFormats";
import { ACCENT, ASKS, GREY, INPUT_FILL, PAPER } from "../formats/palette";
import type { CellReference, Formula } from "../formulas/Formula";
import { at, binary, call } from "../formulas/formulaParts";
import type { CellContent, PlanStep, ValidationRule } from "../plan/WorkbookPlan";
import { compileProfiles } from "./compileProfiles";
import { placeLimits, SINGLES, type LimitsLayout } from "./limitsLayout";
import { LIMIT_NAMES } from "./limitNames";

// More than any deviation: an empty text would be compared with numbers, and programs differ in that.
const NEVER = 1e15;

/** The steps that make the sheet of limits: a row a rule, what holds for all and for each level, then the single settings and the profiles. Everything formulas use is under a name. */
export function compileLimits(sheet: string, limits: DeviationLimits, language: Language): readonly PlanStep[] {
  const texts = DEVIATION_TEXTS[language].limits;
  const layout = placeLimits(sheet, limits.profiles.length);
  const style = (ranges: readonly RangeAddress[], look: Extract<PlanStep, { kind: "format-cells" }>["style"]): PlanStep => ({ kind: "format-cells", ranges, style: look });
  return [
    { kind: "add-sheet", sheet },
    { kind: "write-cells", range: rangeAt(sheet, 0, 0, 2), cells: [[texts.title], [texts.subtitle]] },
    style([rangeAt(sheet, 0, 0)], { bold: true, fontSize: 14 }),
    style([rangeAt(sheet, 1, 0), ...[layout.euros, layout.percent].map(({ row, columns }) => rangeAt(sheet, row - 2, 1, 1, columns)), rangeAt(sheet, layout.singles.row, 2, SINGLES), rangeAt(sheet, layout.profiles.row - 2, 0)], { fontColour: GREY, fontSize: 9 }),
    style([rangeAt(sheet, layout.singles.row, 0, SINGLES), rangeAt(sheet, layout.profiles.row - 3, 0)], { bold: true, fontColour: ACCENT }),
    ...compileRules(layout, limits, language),
    ...compileSingles(layout, limits, language),
    ...compileProfiles(layout, limits.profiles, language),
    // Keys, words and what holds are for formulas alone.
    style([layout.hidden], { numberFormat: INVISIBLE, fontColour: PAPER }),
    { kind: "set-column-widths", sheet, widths: layout.widths },
    { kind: "hide-gridlines", sheet },
    {
      kind: "set-up-print", sheet,
      setup: {
        area: rangeAt(sheet, 0, 0, layout.profiles.row + layout.profiles.rows, layout.profileNow.column + 1), orientation: "landscape", paper: "A4", fitToWidth: true,
        repeatedRows: { first: 0, last: 0 }, footer: { left: texts.title, center: "", right: `${TABLE_TEXTS[language].footerPage} &P/&N` },
      },
    },
    { kind: "protect-sheet", sheet },
  ];
}

function compileRules(layout: LimitsLayout, limits: DeviationLimits, language: Language): readonly PlanStep[] {
  const { limits: texts, rules, modes } = DEVIATION_TEXTS[language];
  const { input } = TABLE_TEXTS[language];
  const { levels: words } = UNIT_TEXTS[language];
  const levelWord = (level: LimitLevel): string => (level === "all" ? texts.allUnits : words[level]);
  // Over each block what its limits are in and the levels, all in one write.
  const blocks = [
    { range: layout.euros, word: texts.euros, amountsOf: (key: RuleKey) => limits.rules[key].euros, heads: [texts.mode, texts.check], right: (key: RuleKey) => [modes[limits.rules[key].mode], { formula: compileCheck(layout, key, language) }] },
    { range: layout.percent, word: texts.percent, amountsOf: (key: RuleKey) => limits.rules[key].percent, heads: [], right: () => [] },
  ];
  const headerOf = ({ row }: RangeAddress): RangeAddress => rangeAt(layout.sheet, row - 1, 0, 1, layout.profileNow.column + 1);
  const blocksOf = (above = 0): readonly RangeAddress[] => [layout.euros, layout.percent].map((range) => ({ ...range, row: range.row - above, rows: range.rows + above }));
  const amounts = rangeAt(layout.sheet, layout.singles.row, 1, 2);
  return [
    ...blocks.map(({ range, word, amountsOf, heads, right }): PlanStep => {
      const columns = 1 + range.columns + heads.length;
      const group: CellContent[] = [null, word, ...Array.from({ length: columns - 2 }, () => null)];
      return {
        kind: "write-cells", range: rangeAt(layout.sheet, range.row - 2, 0, range.rows + 2, columns),
        cells: [group, [texts.rule, ...LIMIT_LEVELS.map(levelWord), ...heads], ...DEVIATION_RULES.map(({ key }) => [rules[key], ...LIMIT_LEVELS.map((level) => amountsOf(key)[level]), ...right(key)])],
      };
    }),
    { kind: "write-cells", range: { ...layout.rules, columns: 1 + 2 * LIMIT_LEVELS.length }, cells: DEVIATION_RULES.map(({ key }, index) => [key, ...compileHolding(layout, index)]) },
    { kind: "format-cells", ranges: [layout.euros, layout.percent].map(headerOf), style: { bold: true, fontColour: ACCENT, wrap: true, lineBelow: { style: "thin", colour: ACCENT } } },
    { kind: "format-cells", ranges: [layout.euros, amounts], style: { numberFormat: EUROS } },
    { kind: "format-cells", ranges: [{ ...layout.euros, columns: layout.euros.columns + 1 }, layout.percent], style: { fill: INPUT_FILL, unlocked: true } },
    { kind: "format-cells", ranges: [...blocksOf(2), amounts], style: { horizontal: "right", indent: 1 } },
    { kind: "format-cells", ranges: [layout.check], style: { fontColour: ASKS, bold: true } },
    // One rule for every number of the sheet: limits, single settings, shares of profiles.
    validate([...blocksOf(), amounts, { ...layout.profiles, column: 2, columns: layout.profiles.columns - 2 }], { type: "number", from: 0 }, texts.inputTitle, texts.inputText),
    validate([layout.modes], { type: "list", values: LIMIT_MODES.map((mode) => modes[mode]) }, input.listTitle, input.listText),
    ...([["rules", layout.rules], ["typedEuros", layout.euros], ["typedPercent", layout.percent], ["euros", layout.holdingEuros], ["percent", layout.holdingPercent], ["modes", layout.modes]] as const)
      .map(([part, refersTo]): PlanStep => ({ kind: "set-name", scope: null, name: LIMIT_NAMES[part], refersTo })),
    { kind: "set-name", scope: null, name: LIMIT_NAMES.levels, refersTo: { ...layout.euros, row: layout.euros.row - 1, rows: 1 } },
  ];
}

/** What holds for each level, where tables look it up: the level's own limit, or else the one for all; "" where there is none. */
function compileHolding({ euros, percent }: LimitsLayout, index: number): readonly CellContent[] {
  return [euros, percent].flatMap(({ row, column, columns }) => Array.from({ length: columns }, (_, level): CellContent => {
    const own = at(row + index, column + level);
    const all: CellReference = { ...at(row + index, column), absoluteColumn: true };
    return { formula: usable(own, usable(all, "")) };
  }));
}

/** The limit in the cell, or something else where there is none or a negative one. */
function usable(cell: CellReference, otherwise: Formula | string | number): Formula {
  return call("IF", call("AND", call("ISNUMBER", cell), binary(cell, ">=", 0)), cell, otherwise);
}

/** Beside each rule, what is wrong with its limits or their condition; "" where all is well. An empty limit of a level is what holds for all. */
function compileCheck({ euros, percent, modes: typedModes }: LimitsLayout, rule: RuleKey, language: Language): Formula {
  const index = DEVIATION_RULES.findIndex(({ key }) => key === rule);
  const { limits: texts, modes } = DEVIATION_TEXTS[language];
  const lines = [euros, percent].map(({ row, column, columns }) => ({ type: "range", from: at(row + index, column), to: at(row + index, column + columns - 1) } as const));
  const all = [euros, percent].map(({ row, column }) => at(row + index, column));
  const unset = call("IF", binary(call("COUNT", ...lines), ">", call("COUNT", ...all)), texts.unsetForAll, texts.unset);
  const mode = checkWord(at(typedModes.row + index, typedModes.column), LIMIT_MODES.map((one) => modes[one]), `${texts.unknownWord}${modes.and}`);
  return checkAmounts(lines, texts, call("IF", binary(call("COUNT", ...all), "<", 2), unset, mode));
}

/** Where the cell holds one of the words, what is said then, or else what holds instead. */
function checkWord(cell: CellReference, words: readonly string[], otherwise: string, right = ""): Formula {
  return call("IF", call("OR", ...words.map((word) => binary(cell, "=", word))), right, otherwise);
}

/** Whether there is a text or a negative number, or what else is to be said. */
function checkAmounts(cells: readonly Formula[], texts: DeviationTexts["limits"], otherwise: Formula | string): Formula {
  return call("IF", binary(call("COUNTA", ...cells), ">", call("COUNT", ...cells)), texts.notNumber, call("IF", binary(call("MIN", 0, ...cells), "<", 0), texts.negative, otherwise));
}

function compileSingles({ sheet, singles }: LimitsLayout, limits: DeviationLimits, language: Language): readonly PlanStep[] {
  const { limits: texts, modes } = DEVIATION_TEXTS[language];
  const { input } = TABLE_TEXTS[language];
  const { bindings } = UNIT_TEXTS[language];
  const amounts = [
    { name: LIMIT_NAMES.typedSerious, label: texts.serious, content: limits.serious, note: texts.seriousNote, blank: texts.noneSerious },
    { name: LIMIT_NAMES.typedOutdated, label: texts.outdated, content: limits.outdated, note: texts.outdatedNote, blank: texts.neverOutdated },
  ];
  const choices = [
    { name: LIMIT_NAMES.expectedBy, label: texts.expectedBy, content: texts.expected[limits.expectedBy], note: texts.expectedByNote, values: EXPECTED_BY.map((one) => texts.expected[one]), usual: texts.expected.evenly },
    { name: LIMIT_NAMES.binding, label: texts.binding, content: bindings[limits.binding], note: texts.bindingNote, values: BINDING_ROWS.map((one) => bindings[one]), usual: bindings.net },
  ];
  const cellOf = (index: number): CellReference => at(singles.row + index, 1);
  // What the setting means, or in its place what is wrong with it.
  const rows = [
    ...amounts.map((one, index) => ({ ...one, said: checkAmounts([cellOf(index)], texts, call("IF", binary(call("COUNTA", cellOf(index)), "=", 0), one.blank, one.note)) })),
    ...choices.map((one, index) => ({ ...one, said: checkWord(cellOf(amounts.length + index), one.values, `${texts.unknownWord}${one.usual}`, one.note) })),
  ];
  const value = (index: number): RangeAddress => rangeAt(sheet, singles.row + index, 1);
  // The words that formulas compare with stand where nobody looks.
  const words = { row: singles.row, column: singles.wordsColumn };
  const word = (index: number): RangeAddress => rangeAt(sheet, words.row + index, words.column);
  const holding = (index: number): RangeAddress => rangeAt(sheet, words.row + index, words.column + 1);
  return [
    { kind: "write-cells", range: rangeAt(sheet, singles.row, 0, rows.length, 3), cells: rows.map(({ label, content, said }) => [label, content, { formula: said }]) },
    { kind: "write-cells", range: rangeAt(sheet, words.row, words.column, 3, 2), cells: [modes.or, texts.expected["prior-year"], bindings.gross].map((content, index) => [content, index in amounts ? { formula: usable(at(singles.row + index, 1), index === 0 ? NEVER : "") } : null]) },
    { kind: "format-cells", ranges: [rangeAt(sheet, singles.row, 1, rows.length)], style: { fill: INPUT_FILL, unlocked: true } },
    ...choices.map(({ values }, index) => validate([value(amounts.length + index)], { type: "list", values }, input.listTitle, input.listText)),
    ...rows.map(({ name }, index): PlanStep => ({ kind: "set-name", scope: null, name, refersTo: value(index) })),
    { kind: "set-name", scope: null, name: LIMIT_NAMES.serious, refersTo: holding(0) },
    { kind: "set-name", scope: null, name: LIMIT_NAMES.outdated, refersTo: holding(1) },
    { kind: "set-name", scope: null, name: LIMIT_NAMES.either, refersTo: word(0) },
    { kind: "set-name", scope: null, name: LIMIT_NAMES.priorYear, refersTo: word(1) },
    { kind: "set-name", scope: null, name: LIMIT_NAMES.gross, refersTo: word(2) },
  ];
}

function validate(ranges: readonly RangeAddress[], rule: ValidationRule, title: string, text: string): PlanStep {
  return { kind: "validate-cells", ranges, rule, message: { title, text } };
}
