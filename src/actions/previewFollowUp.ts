import { finding, type Finding } from "../domain/findings/Finding";
import type { RowKey } from "../domain/statement/Row";
import type { Conventions } from "../domain/statement/Conventions";
import { checkUnits, keyOf } from "../domain/units/checkUnits";
import { mergeUnits } from "../domain/units/mergeUnits";
import { orderUnits } from "../domain/units/orderUnits";
import type { Unit, UnitLevel } from "../domain/units/Unit";
import type { Language } from "../locale/Language";
import { TABLE_TEXTS } from "../locale/tables";
import { DEVIATION_TEXTS } from "../locale/deviations";
import { UNIT_TEXTS } from "../locale/units";
import { parseTableIdentity, printTableIdentity } from "../templates/TableIdentity";
import { compileMoreUnits, compileUnits } from "../workbook/settings/compileUnits";
import type { WorkbookHost } from "../workbook/WorkbookHost";
import { checkOrders } from "./checkOrders";
import { compileOrders, type MakeAhead } from "./compileOrders";
import { defineTable } from "./defineTable";
import { nameSheet } from "./nameSheet";
import type { Preview } from "./Preview";
import { readUnitsOf, type UnitsInWorkbook } from "./readUnits";
import { readStructure, type TableInWorkbook, type WorkbookState } from "./readWorkbook";
import type { TableOrder } from "./TableOrder";
import { tellOfTables } from "./tellOfTables";

/** A table that every chosen unit of a level gets. */
export interface TableOfLevel {
  readonly kind: string;
  readonly variant?: string;
  readonly rows?: readonly RowKey[];
}

/** A follow-up as a person asks for it: whose, which tables, and of when. */
export interface FollowUpChoice {
  /** Units to be listed, besides those that the workbook lists already. */
  readonly units: readonly Unit[];
  /** The ids of the units, listed ones too, that get tables; all of `units` where it is absent. */
  readonly chosen?: readonly string[];
  /** In the order in which a unit's sheets stand; the first one's sheet is called as the unit is. */
  readonly tables: Readonly<Partial<Record<UnitLevel, readonly TableOfLevel[]>>>;
  readonly year: number;
  readonly through: number;
  readonly language: Language;
  readonly conventions?: Partial<Conventions>;
}

/** A preview with what it comes to. */
export interface FollowUpPreview extends Preview {
  /** The units that get a table. */
  readonly units: number;
  readonly tables: number;
}

/** What making the tables of all these units at once would do. Tables that stand already are left as they are; units that the workbook lacks are added to its list. */
export async function previewFollowUp(host: WorkbookHost, choice: FollowUpChoice): Promise<FollowUpPreview> {
  const { reading, state } = await readStructure(host);
  const present = await readUnitsOf(host, reading);
  const { units, added, differing, find } = mergeUnits(present.units, choice.units);
  const chosen = choice.chosen === undefined ? null : new Set(choice.chosen.map(keyOf));
  const wanted = new Set(chosen === null ? choice.units.map(find) : units.filter((unit) => chosen.has(keyOf(unit.id))));
  const all = orderUnits(units).map((placed) => placed.unit).filter((unit) => wanted.has(unit)).flatMap((unit) => wishesOf(unit, choice));
  const standing = all.map((wish) => ({ wish, table: findStanding(wish, state) }));
  const orders = nameSheets(standing.filter(({ table }) => table === null).map(({ wish }) => wish), state, choice.language);
  const findings = [
    ...present.findings,
    ...checkUnits(units),
    ...(all.length === 0 ? [finding({ code: "units-none-chosen" })] : []),
    ...unique(checkOrders(orders, reading, state)),
  ];
  const told = [
    ...differing.map((unit) => finding({ code: "unit-kept" }, { row: unit.name }, "warning")),
    ...standing.flatMap(({ wish, table }) => (table === null ? [] : [finding({ code: "unit-has-table" }, { sheet: table.range.sheet, table: wish.unit.name }, "info")])),
  ];
  if (findings.length > 0 || orders.length === 0) return { plan: { name: "insert-follow-up", steps: [] }, findings: [...findings, ...told], sheetsAdded: [], cellsChanged: 0, shows: null, units: 0, tables: 0 };
  const made = compileOrders(orders, reading, state, listUnits(present, added, units, choice.language));
  const { ends, tables: _tables, ...preview } = await tellOfTables(host, reading, state, made);
  const parts = orders.map((order, index) => ({ name: order.unit, end: ends[index] ?? 0 }));
  return {
    ...preview,
    plan: { ...preview.plan, name: "insert-follow-up" },
    findings: told,
    parts: parts.filter((part, index) => part.name !== parts[index + 1]?.name),
    units: new Set(orders.map((order) => order.unit)).size,
    tables: orders.length,
  };
}

/** A table that a unit is to have. */
interface Wish {
  readonly unit: Unit;
  readonly order: TableOrder;
}

function wishesOf(unit: Unit, { tables, year, through, language, conventions }: FollowUpChoice): readonly Wish[] {
  return (tables[unit.level] ?? []).map((table) => ({
    unit,
    order: { ...table, unit: unit.name, year, through, language, ...(conventions === undefined ? {} : { conventions }), place: { type: "new-sheet", name: null } },
  }));
}

/** The table of this kind that the unit has already. */
function findStanding({ order }: Wish, state: WorkbookState): TableInWorkbook | null {
  const definition = defineTable(order);
  if (definition === null) return null;
  const { kind, variant, version } = definition.template;
  // A name too long for an identity is cut there, and so it is compared.
  const unit = parseTableIdentity(printTableIdentity({ ...definition, kind, variant, version }))?.unit ?? definition.unit;
  return state.tables.find(({ identity }) => identity.kind === kind && identity.variant === variant && keyOf(identity.unit) === keyOf(unit)) ?? null;
}

/** The sheets' names, which neither each other nor those of the lists that come first may have. */
function nameSheets(wishes: readonly Wish[], state: WorkbookState, language: Language): readonly TableOrder[] {
  const taken = [...state.sheets, TABLE_TEXTS[language].settings.sheetName, UNIT_TEXTS[language].sheetName, DEVIATION_TEXTS[language].limits.sheetName];
  const units = state.tables.map((table) => table.identity.unit);
  return wishes.map(({ order }) => {
    const name = nameSheet(order, taken, units);
    taken.push(name);
    units.push(order.unit);
    return { ...order, place: { type: "new-sheet", name } };
  });
}

function listUnits(present: UnitsInWorkbook, added: readonly Unit[], units: readonly Unit[], language: Language): MakeAhead {
  return (addSheet) => {
    if (present.columns !== null) return compileMoreUnits(present.columns, present.filled, added, language);
    return compileUnits(addSheet(UNIT_TEXTS[language].sheetName), orderUnits(units).map((placed) => placed.unit), language);
  };
}

/** Two hundred tables of a wrong year are one thing to mend. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}
