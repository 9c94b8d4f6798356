import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ADOPT_TEXTS } from "../../src/locale/adopts";
import { AUDIT_PANE_TEXTS } from "../../src/locale/auditPanes";
import { AUDIT_TEXTS } from "../../src/locale/audits";
import { CHART_TEXTS } from "../../src/locale/charts";
import { CLI_TEXTS } from "../../src/locale/clis";
import { PANE_TEXTS } from "../../src/locale/panes";
import { TABLE_TEXTS } from "../../src/locale/tables";
import { WORKBENCH_TEXTS } from "../../src/locale/workbenches";

const SOURCES = join(__dirname, "../../src");

/** The sources of some folders, without tests and comments. */
function codeOf(folders: readonly string[]): string {
  return folders.flatMap((folder) => readdirSync(join(SOURCES, folder), { recursive: true, encoding: "utf8" }).map((path) => join(SOURCES, folder, path)))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => readFileSync(path, "utf8").replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, ""))
    .join("\n");
}

/** The names of texts at whatever depth; those chosen by a value (a month, a sign profile) count as named with their group. */
function namesIn(texts: object): readonly string[] {
  return Object.entries(texts).flatMap(([name, value]) => (typeof value === "object" && value !== null && !Array.isArray(value) ? [name, ...namesIn(value as object)] : [name]));
}

/** Groups whose parts are asked for by a value. */
const BY_VALUE = /^(light|dark|interim|closing|halfYear|plan|error|warning|info|A|B|C|D|zero|blank|euro|thousand-euro|both|profile|budget-minus-actual|actual-minus-budget|favourable-positive|favourable|unfavourable)$/;

test.each([
  ["pane", PANE_TEXTS.fi, ["taskpane"]], ["table", TABLE_TEXTS.fi, ["workbook", "taskpane", "actions"]], ["workbench", WORKBENCH_TEXTS.fi, ["workbench"]], ["command line", CLI_TEXTS.fi, ["cli"]],
  ["adopted tables", ADOPT_TEXTS.fi, ["workbook", "actions", "cli"]], ["charts", CHART_TEXTS.fi, ["workbook", "taskpane", "actions"]],
  // What columns and rows are, the units, the marks and the parts of a reason are asked for by a value.
  ["audit's view", {
    ...AUDIT_PANE_TEXTS.fi,
    corrections: { ...AUDIT_PANE_TEXTS.fi.corrections, kinds: "", units: "", subjects: "", rowKinds: "", decimalMarks: "" },
    reading: { ...AUDIT_PANE_TEXTS.fi.reading, mended: "", notRead: "", decimalMarkFound: "", percentBy: "", unitOfTable: "", unitOfColumns: "", parts: "" },
  }, ["taskpane"]],
  ["audit's sheet", AUDIT_TEXTS.fi, ["workbook", "actions", "cli", "taskpane"]],
] as const)("every text of the %s is said somewhere", (_, texts, folders) => {
  const code = codeOf(folders);
  // As a part of something, or taken out of it.
  const unused = namesIn(texts).filter((name) => !BY_VALUE.test(name) && !new RegExp(`\\.${name}\\b|[{,] ?${name}\\b[^:]`).test(code));
  expect(unused).toEqual([]);
});
