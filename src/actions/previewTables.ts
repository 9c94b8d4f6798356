import type { DeviationLimits } from "../domain/deviations/DeviationLimits";
import { finding, type Finding } from "../domain/findings/Finding";
import { normaliseText } from "../recognition/normaliseText";
import { TEMPLATES, findTemplate } from "../templates";
import type { SettingValues } from "../workbook/settings/compileSettings";
import type { WorkbookHost } from "../workbook/WorkbookHost";
import { checkOrders } from "./checkOrders";
import { compileOrders } from "./compileOrders";
import type { Preview } from "./Preview";
import { readStructure, type WorkbookState } from "./readWorkbook";
import type { TableOrder } from "./TableOrder";
import { tellOfTables } from "./tellOfTables";

/**
 * What making these tables would do, and whether anything stands in the way. Reads once; nothing is written. A workbook without settings gets
 * those that are given, or the first table's; likewise the limits of deviations, or else the usual ones.
 */
export async function previewTables(host: WorkbookHost, orders: readonly TableOrder[], settings: SettingValues | null = null, templates = TEMPLATES, limits?: DeviationLimits): Promise<Preview> {
  const { reading, state } = await readStructure(host, orders.some((order) => order.place.type === "selection") ? { activeUsedRange: true, activeColumnWidths: true } : {});
  const findings = checkOrders(orders, reading, state, templates);
  if (findings.length > 0) return { plan: { name: "insert-table", steps: [] }, findings, sheetsAdded: [], cellsChanged: 0, shows: null };
  const preview = await tellOfTables(host, reading, state, compileOrders(orders, reading, state, undefined, settings, templates, limits));
  return { ...preview, findings: orders.flatMap((order) => findSame(order, state, templates)) };
}

/** A table of the same kind that the unit has already: two of them are seldom meant. */
function findSame({ kind, variant, unit }: TableOrder, { tables }: WorkbookState, templates = TEMPLATES): readonly Finding[] {
  const wanted = findTemplate(kind, variant, undefined, templates);
  const same = tables.find(({ identity }) => identity.kind === kind && identity.variant === wanted?.variant && normaliseText(identity.unit) === normaliseText(unit));
  return same === undefined ? [] : [finding({ code: "table-exists", sheet: same.range.sheet }, {}, "warning")];
}
