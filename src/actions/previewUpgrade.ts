import { USUAL_LIMITS } from "../domain/deviations/DeviationLimits";
import { finding, type Finding } from "../domain/findings/Finding";
import { DEVIATION_TEXTS } from "../locale/deviations";
import { TEMPLATES, findTemplate } from "../templates";
import type { TableTemplate } from "../templates/TableTemplate";
import { deriveSheetName } from "../workbook/addresses/sheetName";
import { compileLimits } from "../workbook/deviations/compileLimits";
import type { PlanStep } from "../workbook/plan/WorkbookPlan";
import { sameSheet } from "../workbook/addresses/RangeAddress";
import type { RangeReading, WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";
import { ageOf } from "./ageOf";
import { countCells } from "./countCells";
import type { Preview } from "./Preview";
import { readStructure, type TableInWorkbook, type WorkbookState } from "./readWorkbook";
import { carryTyped } from "./upgrading/carryTyped";
import { compareVersions } from "./upgrading/compareVersions";
import { compileUpgrade } from "./upgrading/compileUpgrade";
import { findFilled, isGrown } from "./upgrading/findRoom";
import { followReferences } from "./upgrading/followReferences";
import { layOutUpgrade } from "./upgrading/layOutUpgrade";
import { isMoved, moveCells } from "./upgrading/moveCells";
import type { TableChanges, Upgrade } from "./upgrading/Upgrade";

/** A table that would be brought up to date, and what would become different in it. */
export interface UpgradedTable {
  readonly table: TableInWorkbook;
  readonly changes: TableChanges;
}

export interface UpgradePreview extends Preview {
  readonly tables: readonly UpgradedTable[];
}

/**
 * What bringing the tables of older versions up to date would change. Everything that a person has typed goes along to the digit; a table
 * for which that cannot be, and one of a newer version, is left as it is and said. Reads at most three times; writes nothing.
 */
export async function previewUpgrade(host: WorkbookHost, templates = TEMPLATES): Promise<UpgradePreview> {
  const { reading, state } = await readStructure(host);
  if (state.settingsFindings.length > 0) return { ...NOTHING, findings: state.settingsFindings };
  const newer = state.tables.filter((table) => ageOf(table.identity, templates) === "newer").map((table) => finding({ code: "table-newer" }, placeOf(table), "warning"));
  const older = state.tables.filter((table) => ageOf(table.identity, templates) === "older");
  if (older.length === 0) return { ...NOTHING, findings: newer };
  const { ranges } = await host.read({ ranges: older.map((table) => table.range) });
  const laid = older.map((table, index) => layOut(table, ranges[index], templates, state.hasUnits));
  const upgrades = laid.filter((one) => one !== null);
  const damaged = older.filter((_, index) => laid[index] === null).map((table) => finding({ code: "table-damaged" }, placeOf(table), "warning"));
  const isLocal = !upgrades.some((one) => isMoved(one) || isGrown(one));
  const { usedRanges } = isLocal ? { usedRanges: [] } : await host.read({ usedRangesOf: state.sheets });
  const preview = withLimits(compileUpgrades(upgrades, usedRanges, reading, state.settings?.year), state, templates);
  return { ...preview, findings: [...newer, ...damaged, ...preview.findings] };
}

/** Tables that now have rules follow limits, which an older workbook has not yet. */
function withLimits(preview: UpgradePreview, { hasLimits, settings, sheets }: WorkbookState, templates: readonly TableTemplate[]): UpgradePreview {
  const isWatched = preview.tables.some(({ table: { identity } }) => findTemplate(identity.kind, identity.variant, undefined, templates)?.deviations !== undefined);
  if (hasLimits || !isWatched) return preview;
  const language = settings?.language ?? preview.tables[0]?.table.identity.language ?? "fi";
  const sheet = deriveSheetName(DEVIATION_TEXTS[language].limits.sheetName, [...sheets]);
  const steps = compileLimits(sheet, USUAL_LIMITS, language);
  return { ...preview, plan: { ...preview.plan, steps: [...steps, ...preview.plan.steps] }, sheetsAdded: [...preview.sheetsAdded, sheet], cellsChanged: preview.cellsChanged + countCells(steps) };
}

const NOTHING: UpgradePreview = { plan: { name: "upgrade-tables", steps: [] }, findings: [], sheetsAdded: [], cellsChanged: 0, shows: null, tables: [] };

function placeOf({ identity, range }: TableInWorkbook) {
  return { sheet: range.sheet, table: identity.unit };
}

function layOut(table: TableInWorkbook, reading: RangeReading | undefined, templates: readonly TableTemplate[], hasUnits: boolean): Upgrade | null {
  const template = findTemplate(table.identity.kind, table.identity.variant, undefined, templates);
  return template === null || reading === undefined ? null : layOutUpgrade(template, table, reading, hasUnits);
}

/** The tables that can be brought up to date together. Whether one can may hang on another that cannot, so that it is asked again of the rest. */
function compileUpgrades(upgrades: readonly Upgrade[], used: readonly RangeReading[], reading: WorkbookReading, year: number | undefined): UpgradePreview {
  const move = moveCells(upgrades);
  const carried = upgrades.map((one) => carryTyped(one, move));
  const followed = followReferences(upgrades, used, reading.names);
  const filled = upgrades.map((one) => findFilled(one, used));
  const left = upgrades.filter((one, index) => carried[index]?.findings.length !== 0 || filled[index] !== null || followed.stuck.has(one));
  if (left.length > 0) {
    const rest = compileUpgrades(upgrades.filter((one) => !left.includes(one)), used, reading, year);
    const findings: readonly Finding[] = [...carried.flatMap((one) => one.findings), ...filled.filter((one) => one !== null), ...followed.findings];
    return { ...rest, findings: [...findings, ...rest.findings] };
  }
  const isProtected = ({ table }: Upgrade): boolean => reading.sheets.some((sheet) => sheet.protected && sameSheet(sheet.name, table.range.sheet));
  const parts = upgrades.map((one, index) => {
    const steps = compileUpgrade(one, carried[index]?.cells ?? [], isProtected(one));
    return { steps, table: { table: one.table, changes: compareVersions(one, steps, move, year ?? one.definition.year) } };
  });
  const steps: readonly PlanStep[] = [...parts.flatMap((part) => part.steps), ...followed.steps];
  const [first] = upgrades;
  return {
    ...NOTHING,
    plan: { name: "upgrade-tables", steps },
    cellsChanged: countCells(steps),
    shows: first === undefined ? null : { sheet: first.layout.sheet, row: first.layout.titleRow, column: first.layout.labelColumn },
    tables: parts.map((part) => part.table),
  };
}
