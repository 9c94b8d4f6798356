import { DEVIATION_TEXTS } from "../locale/deviations";
import { REGISTER_TEXTS } from "../locale/registers";
import { SENT_TEXTS } from "../locale/sents";
import { TABLE_TEXTS } from "../locale/tables";
import { UNIT_TEXTS } from "../locale/units";
import { deriveSheetName } from "../workbook/addresses/sheetName";
import { compileLimits } from "../workbook/deviations/compileLimits";
import type { PlanStep } from "../workbook/plan/WorkbookPlan";
import { compileKnown } from "../workbook/register/compileKnown";
import { compileRegister, layOutNewRegister } from "../workbook/register/compileRegister";
import { addKnown, NO_TABLES } from "../workbook/register/KnownTables";
import { compileSent } from "../workbook/sent/compileSent";
import { compileSettings } from "../workbook/settings/compileSettings";
import { compileUnits } from "../workbook/settings/compileUnits";
import { compileTable } from "../workbook/table/compileTable";
import { countCells } from "./countCells";
import type { Preview } from "./Preview";
import { knownTableOf } from "./readRegister";
import { carrySettings } from "./splitting/carrySettings";
import type { SplitPart } from "./splitting/SplitPart";
import { putCarried } from "./upgrading/putCarried";

/** What makes a unit's own workbook of an empty one: settings and limits, the unit in its list, its entries of the register, its tables, and what was sent. */
export function orderSplit({ listed, settings, limits, named, tables, entries, sent }: SplitPart): Preview {
  const { language } = settings;
  const sheets = tables.map(({ layout }) => layout.sheet);
  const added: string[] = [];
  const addSheet = (wish: string): string => {
    const name = deriveSheetName(wish, [...sheets, ...added]);
    added.push(name);
    return name;
  };
  const lists: readonly PlanStep[] = [
    ...compileSettings(addSheet(TABLE_TEXTS[language].settings.sheetName), settings),
    ...(limits === null ? [] : compileLimits(addSheet(DEVIATION_TEXTS[language].limits.sheetName), limits, language)),
    ...(listed === null ? [] : compileUnits(addSheet(UNIT_TEXTS[language].sheetName), [listed], language)),
  ];
  const register = entries === null ? null : compileEntries(addSheet(REGISTER_TEXTS[language].sheetName), entries, language);
  const made = tables.flatMap(({ definition, layout, figures, cells }): readonly PlanStep[] => [
    { kind: "add-sheet", sheet: layout.sheet },
    ...putCarried(compileTable(definition, layout, figures, { ownSheet: true, number: 1 }), cells),
  ]);
  const summing = tables.filter(({ definition }) => definition.sumsRegister === true).map(({ definition, layout }) => knownTableOf(definition, layout));
  const known = register === null ? [] : compileKnown(register.layout, addKnown(NO_TABLES, summing), language);
  const remembered = compileSent(addSheet(SENT_TEXTS[language].sheetName), sent, language, tables.map(({ definition }) => definition));
  const first = tables.find(({ definition }) => definition.year === settings.year) ?? tables[0];
  const shows = first === undefined ? null : { sheet: first.layout.sheet, row: first.layout.titleRow, column: first.layout.labelColumn };
  const steps: readonly PlanStep[] = [
    ...lists, ...carrySettings(lists, named), ...(register?.steps ?? []), ...made, ...known, ...remembered, ...(shows === null ? [] : [{ kind: "select-cell", at: shows } as const]),
  ];
  const sheetsAdded = steps.flatMap((step) => (step.kind === "add-sheet" ? [step.sheet] : []));
  return { plan: { name: "split", steps }, findings: [], sheetsAdded, cellsChanged: countCells(steps), shows };
}

/** A register of these entries, each part as it stands in the register that they come from. */
function compileEntries(sheet: string, entries: NonNullable<SplitPart["entries"]>, language: SplitPart["settings"]["language"]) {
  const told = entries.map(([unit, row, amount]) => ({ unit: String(unit ?? ""), row: String(row ?? ""), euros: typeof amount === "number" ? amount : 0 }));
  const layout = layOutNewRegister(sheet, told);
  const parts: readonly PlanStep[] = entries.map((cells, place) => ({
    kind: "write-cells", range: { ...layout.entries, row: layout.entries.row + place, rows: 1, columns: cells.length }, cells: [cells],
  }));
  return { layout, steps: [...compileRegister(layout, told, language), ...parts] };
}
