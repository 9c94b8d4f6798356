import { USUAL_CONVENTIONS, type Conventions } from "../domain/statement/Conventions";
import { TEMPLATES, findTemplate } from "../templates";
import { isRegistrable, withRegister } from "../templates/withRegister";
import { expandRows } from "../workbook/table/expandRows";
import type { TableDefinition } from "../workbook/table/TableDefinition";
import type { TableChoice } from "./TableChoice";

/**
 * The definition that the order asks for, by the workbook's conventions where it says nothing of its own, or null where its
 * kind is unknown or none of its rows is there. In a workbook with a register its amendments are summed from there.
 */
export function defineTable(order: TableChoice, conventions: Conventions = USUAL_CONVENTIONS, templates = TEMPLATES, hasRegister = false): TableDefinition | null {
  const kind = findTemplate(order.kind, order.variant, undefined, templates);
  if (kind === null) return null;
  const sumsRegister = hasRegister && isRegistrable(kind);
  const template = sumsRegister ? withRegister(kind) : kind;
  const { year, through, language, columnUnits } = order;
  const rows = expandRows(template, { ...(order.rows === undefined ? {} : { present: order.rows }), ...(order.added === undefined ? {} : { added: order.added }) });
  if (!rows.some((row) => row.kind === "input")) return null;
  return {
    template, rows, unit: order.unit.trim(), year, through, language, conventions: { ...conventions, ...order.conventions },
    ...(columnUnits === undefined ? {} : { columnUnits }),
    ...(sumsRegister ? { sumsRegister } : {}),
  };
}
