import type { PaneTexts } from "../PaneTexts";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const number = new Intl.NumberFormat("en-GB");

function counted(count: number, one: string, many: string): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

function widened(columns: number): string {
  return columns === 0 ? "" : ` and ${counted(columns, "column becomes wider", "columns become wider")}`;
}

export const pane: PaneTexts = {
  period: (year, through) => (through === 1 ? `1/${year}` : `1–${through}/${year}`),
  months: (through) => (through === 1 ? "1 (January)" : `1–${through} (January–${MONTHS[through - 1] ?? ""})`),
  settings: "Pane settings",
  paneLanguage: "Language of the pane",
  back: "Back",
  screens: { tables: "Tables", figures: "Figures" },
  moreScreens: "Other views",
  loading: "Reading the workbook",
  outsideExcel: "This page works in the task pane of Excel. Open Toteuma on the Home tab of Excel.",
  context: {
    title: "Selected table",
    noTable: "The selection is not in a Toteuma table",
    cell: (sheet, cell) => `${sheet}, cell ${cell}`,
    euros: "€",
  },
  severities: { error: "In the way", warning: "Note", info: "For information" },
  crashed: "This view could not be shown.",
  tryAgain: "Try again",
  writing: {
    title: "Writing to the workbook",
    step: (done, total, sheet) => `Step ${number.format(done)}/${number.format(total)}${sheet === null ? "" : `: ${sheet}`}`,
    cancel: "Cancel",
    cancelling: "Cancelling, the workbook is being put back as it was",
    revert: "Revert",
    show: "Show",
    reverted: "Reverted. The workbook is as it was.",
    revertLoses: (cells) => `You have changed ${counted(cells, "cell", "cells")} since it was written; the changes will be lost. Revert anyway?`,
    revertAnyway: "Revert anyway",
    keep: "Do not revert",
    revertedPartly: (sheets) => `Reverted but for ${sheets.join(", ")}: the ${sheets.length === 1 ? "sheet is" : "sheets are"} gone, and what was changed there could not be brought back.`,
  },
  form: {
    title: "New table",
    purpose: "Add an interim review table to the workbook. What remains of the budget, the percentages and the subtotals are computed by formulas.",
    example: "For example the unit Elections, period 1–3/2026.",
    kind: "Table",
    unit: "Unit",
    unitHint: "Responsibility area, service area or board",
    year: "Year",
    period: "Period",
    tableLanguage: "Language of the table",
    place: "Place",
    newSheet: "New sheet",
    atSelection: (cell) => (cell === null ? "At the selected cell" : `At the selected cell ${cell}`),
    sheetName: "Name of the sheet",
    rows: (chosen, all) => `Rows (${chosen}/${all})`,
    everyRow: "All rows",
    usualRows: "Usual rows",
    more: "Other settings",
    profile: "Signs",
    profiles: {
      A: "Costs −, deviation budget − actual",
      B: "Costs −, deviation actual − budget",
      C: "Costs +, favourable deviation +",
      D: "Costs +, margin costs − income",
    },
    zeroBudget: "Percentage when the budget is zero",
    zeroBudgets: { zero: "0.00", blank: "Blank" },
    insert: "Add table",
    nameTheUnit: "Enter the name of the unit.",
    inTheWay: (problems) => (problems === 1 ? "One thing is in the way of adding." : `${number.format(problems)} things are in the way of adding.`),
    willChange: (cells, sheets, columns) =>
      sheets.length === 0
        ? `${counted(cells, "cell changes", "cells change")}${widened(columns)}.`
        : `${sheets.length === 1 ? "New sheet" : "New sheets"} ${sheets.join(", ")}: ${counted(cells, "cell", "cells")}${widened(columns)}.`,
    inserted: (unit, sheet) => (unit === sheet ? `The table ${unit} has been added.` : `The table ${unit} is now on the sheet ${sheet}.`),
  },
  list: {
    title: "Tables in the workbook",
    count: (tables) => `${counted(tables, "table", "tables")} in the workbook.`,
    newTable: "New table",
    showTable: (unit) => `Show ${unit}`,
    restoreTable: (unit) => `Restore the input cells: ${unit}`,
  },
  restore: {
    title: "Restore the input cells",
    purpose: "Cells pasted from elsewhere may bring a foreign fill and locking. The input cells get back their look and their check for numbers, and can be edited again. The figures stay.",
    willChange: (cells) => (cells === 0 ? "The look and locking of the input cells are restored." : `${counted(cells, "cell is", "cells are")} restored.`),
    restore: "Restore the input cells",
    restored: (unit) => `The input cells of ${unit} have been restored.`,
  },
  figures: {
    title: "Paste figures",
    purpose: "Bring figures into the input cells: copy a table with its header row from a PDF, Word or a reporting system and paste it here. The figures of several units can be pasted at once.",
    paste: "Figures to paste",
    exampleTitle: "Example",
    example: [
      ["Elections", "Budget 2026 +amend.", "Actual 2026 3 mo"],
      ["Operating income", "0", "0"],
      ["Operating expenses", "−570", "−82"],
      ["Operating margin", "−570", "−82"],
    ],
    pasteFirst: "Paste the figures first.",
    noTables: "The workbook has no table yet that the figures could be written to. Add a table first.",
    target: "Into which table",
    chooseTarget: "Choose a table",
    untitled: "Table without a name",
    row: "Row",
    now: "Now",
    new: "New",
    empty: "empty",
    units: { euro: "Read in euros.", "thousand-euro": "Read in thousands of euros and written in euros.", both: "Read partly in thousands of euros, as the headers say, and written in euros." },
    same: (figures) => `${counted(figures, "figure is", "figures are")} the same already.`,
    allSame: "The figures are the same already.",
    showAll: (figures) => `Show all ${number.format(figures)} figures`,
    notes: (findings) => `For information (${number.format(findings)})`,
    problems: (findings) => `To be mended (${number.format(findings)})`,
    nothingToWrite: "There are no figures to write.",
    willChange: (cells) => `${counted(cells, "cell changes", "cells change")}.`,
    write: "Write figures",
    written: (cells) => `${counted(cells, "cell", "cells")} written.`,
  },
};
