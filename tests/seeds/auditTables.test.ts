import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AuditFault } from "../../src/domain/audit/AuditFault";
import { auditTables } from "../../src/domain/audit/auditTables";
import type { CellAt } from "../../src/domain/crossfoot/Figure";
import { AUDITED_SAMPLES, SAMPLE_FAMILIES } from "./auditedTables";

const TABLES = AUDITED_SAMPLES.map(({ audited }) => audited);
const AUDIT = auditTables(TABLES, { families: SAMPLE_FAMILIES });

function nameCell({ table, row, column }: CellAt): string {
  const { id, audited } = AUDITED_SAMPLES[table] ?? { id: "?", audited: null };
  const label = audited?.table.rows[row]?.label ?? "";
  return `${id} / ${label === "" ? "Yhteensä" : label} / ${audited?.table.columns[column]?.label ?? "?"}`;
}

const euros = (amount: number | null): string => (amount === null ? "–" : String(amount / 100));

function tell({ code, severity, cell, expected, found, difference, others, facts }: AuditFault): string {
  const { leftOut, copiedFrom, dependsOn = [], follows = [], tables = [], ...rest } = facts;
  return [
    `${severity} ${code}: ${nameCell(cell)}`,
    `  expected ${euros(expected)}, found ${euros(found)}, difference ${euros(difference)}`,
    ...(leftOut === undefined ? [] : [`  leaves out ${nameCell(leftOut)}`]),
    ...(copiedFrom === undefined ? [] : [`  copied from ${nameCell(copiedFrom)}`]),
    ...dependsOn.map((at) => `  depends on ${nameCell(at)}`),
    ...follows.map((at) => `  and so ${nameCell(at)}`),
    ...(tables.length === 0 ? [] : [`  against ${tables.map((table) => AUDITED_SAMPLES[table]?.id ?? "?").join(", ")}`]),
    ...(Object.keys(rest).length === 0 ? [] : [`  ${JSON.stringify(rest)}`]),
    ...others.map((at) => `  or, or also, ${nameCell(at)}`),
  ].join("\n");
}

/** `UPDATE_GOLDENS=1 npx jest tests/seeds/auditTables` writes the list anew; then read every changed line. */
function expectGolden(name: string, text: string): void {
  const file = join(__dirname, name);
  if (process.env["UPDATE_GOLDENS"] === "1") writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(text);
}

test("the four reports have the faults that are known of them, each with its cell and its figure, and no others", () => {
  expectGolden("auditFaults.expected.txt", `${AUDIT.faults.map(tell).join("\n\n")}\n`);
});
