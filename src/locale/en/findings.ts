import type { SettingKey } from "../../domain/findings/Finding";
import type { SignsId } from "../../domain/statement/Signs";
import type { FindingTexts, PlaceTexts } from "../FindingTexts";

export const places: PlaceTexts = { file: "file", sheet: "sheet", table: "table", row: "row", column: "column", cell: "cell" };

const SETTINGS: Readonly<Record<SettingKey, string>> = {
  year: "a year from 1990 to 2100", through: "a month from 1 to 12", language: "fi, sv or en", signs: "A, B, C or D", deviation: "one of the directions of the list",
  zeroBudget: "zero or blank", percentDecimals: "0, 1 or 2", moneyUnit: "€ or 1000 €", riskScale: "a whole number from 2 to 10",
};

const SIGNS: Readonly<Record<SignsId, string>> = {
  "costs-negative": "costs are negative",
  "costs-positive": "costs are positive",
  "margin-reversed": "costs are positive and the margin is costs − income",
  "income-negative": "income is negative and costs are positive",
};

export const findings: FindingTexts = {
  "amount-unreadable": (one) => `“${one.text}” is not a number.`,
  "amount-ambiguous": (one) => `“${one.text}” can be read in two ways; write it without thousands separators or with a decimal comma.`,
  "amount-empty": () => "The number is missing.",
  "amount-too-large": (one) => `“${one.text}” is too large a number.`,
  "text-in-number-cell": (one) => `The text “${one.text}” stands in a number cell and is left out of the sums.`,
  "computed-differs": (one, format) => `The figure given is ${format.amount(one.found)}, but the rows give ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}. The computed figure was kept.`,
  "mean-incomplete": (one) => (one.count === 1 ? "One percentage is in words and is missing from the mean; type its number beside the table." : `${one.count} percentages are in words and are missing from the mean; type their numbers beside the table.`),
  "funding-missing": () => "The percentage has no funding to be weighted by in the mean; type the project's total funding.",
  "unit-empty": () => "Type the name of the unit.",
  "unit-too-long": (one) => `The unit's name has ${one.length} characters; shorten it to at most ${one.most}.`,
  "unit-forbidden-character": (one) => `The unit's name holds the character ${one.character}, which cannot be seen or written; type the name again.`,
  "unit-name-taken": (one) => `Two units have the name “${one.name}”; give one of them a name of its own.`,
  "unit-id-taken": (one) => `Two units have the id “${one.id}”; give one of them an id of its own.`,
  "unit-parent-unknown": (one) => `The parent “${one.parent}” is not among the units; add it or correct the id.`,
  "unit-own-ancestor": (one) => `The unit “${one.name}” is its own ancestor; correct the parents so that the chain ends at the topmost unit.`,
  "unit-level-unknown": (one) => `${one.text === "" ? "The level is missing" : `There is no level “${one.text}”`}; give city, board, service area or responsibility area.`,
  "unit-binding-unknown": (one) => `The binding row cannot be “${one.text}”; give Operating expenses or Operating margin.`,
  "units-missing": () => "No units were found in the text; give a header row with Unit and Level, and under it a row for each unit.",
  "units-none-chosen": () => "Choose at least one unit whose level has a table chosen.",
  "units-damaged": () => "A column has been removed from the list of units; undo the removal.",
  "unit-has-table": () => "The unit has this table already, and it is left as it is.",
  "unit-kept": () => "The unit is in the workbook's list already, told in another way, and the list is left as it is.",
  "year-invalid": (one) => `“${one.text}” is not a year; type a year from 1990 to 2100.`,
  "period-invalid": (one) => `“${one.text}” is not a period; type the last month 1–12, such as 1-3.`,
  "year-differs": (one) => `This workbook's fiscal year is ${one.workbookYear}, not ${one.year}; make another year's table in a workbook of its own.`,
  "risk-scale-invalid": (one) => `The scale of risks “${one.text}” cannot be used; give a whole number from 2 to 10.`,
  "setting-unusable": (one) => `${one.text === "" ? "This setting is blank" : `The setting “${one.text}” cannot be used`}; type ${SETTINGS[one.setting]} into the cell.`,
  "sheet-name-empty": () => "Type a name for the sheet.",
  "sheet-name-too-long": (one) => `The sheet's name has ${one.length} characters; at most 31 are allowed.`,
  "sheet-name-taken": (one) => `The workbook already has a sheet “${one.name}”; choose another name.`,
  "sheet-name-of-settings": (one) => `The name “${one.name}” is kept for the settings; choose another name.`,
  "sheet-name-reserved": (one) => `Excel keeps the name “${one.name}” for itself; choose another name.`,
  "sheet-name-forbidden-character": (one) => `A sheet's name may not hold the character “${one.character}”.`,
  "sheet-name-edge-apostrophe": () => "A sheet's name may not begin or end with an apostrophe.",
  "workbook-protected": () => "The workbook's structure is protected, so no sheet can be added; lift the protection on Excel's Review tab.",
  "sheet-protected": (one) => `The sheet “${one.name}” is protected; lift the protection on Excel's Review tab or choose a new sheet.`,
  "target-not-empty": (one) => `The range ${one.range} already has ${one.cells === 1 ? "a filled cell" : `${one.cells} filled cells`}; choose an empty place or a new sheet.`,
  "target-out-of-sheet": () => "The table does not fit at the selected place; choose a cell higher up and further left.",
  "rows-none": () => "Choose at least one row that takes figures.",
  "row-unknown": (one) => `The table has no row “${one.text}”.`,
  "column-unknown": (one) => `The column “${one.text}” was not recognised.`,
  "row-repeated": (one) => `The row “${one.text}” stands there twice.`,
  "column-repeated": (one) => `The column “${one.text}” stands there twice.`,
  "unit-differs": (one) => `The figures are of the unit “${one.text}”, but the table is made for the unit “${one.wanted}”; give the right unit or its figures.`,
  "signs-turned": (one) => `In the text ${SIGNS[one.given]}, in this table ${SIGNS[one.wanted]}; the figures are written with the signs of the table.`,
  "signs-differ": (one) => `In the text ${SIGNS[one.given]}, in this table ${SIGNS[one.wanted]}; turn the signs in the text, or copy along a margin that agrees with its rows.`,
  "months-differ": (one) => `The header speaks of months 1–${one.through}, but the table is made for 1–${one.wanted}; give the right period.`,
  "figures-many-tables": (one) => `The text holds ${one.count} tables and there is room for one; give each in a file of its own.`,
  "unit-repeated": (one) => `The unit “${one.text}” stands in the text twice; remove one of them.`,
  "choice-unknown": (one) => `“${one.text}” is not a word of this column; give one of these: ${one.choices}.`,
  "risk-off-scale": (one) => `“${one.text}” is no value of a risk; give a whole number from 1 to ${one.scale}.`,
  "figures-empty": () => "No table was found in the text; copy the header row and the row names too.",
  "figures-in-thousands": () => "The figures were read in thousands of euros, as the table says, and made into euros.",
  "figures-in-millions": () => "The figures are in millions of euros, which is too coarse for following a budget; get the same figures in euros or in thousands of euros.",
  "unit-not-matched": (one) => `The workbook has no table for the unit “${one.text}”; choose the table yourself.`,
  "unit-many-tables": (one) => `The unit “${one.text}” has ${one.count} tables in this workbook; choose which of them takes the figures.`,
  "table-exists": (one) => `The unit already has such a table on the sheet “${one.sheet}”; add another only if you need both.`,
  "table-damaged": () => "Rows or columns of the table have been removed, so it cannot be filled in; undo the removal or add the table again.",
  "settings-lost": () => "The sheet of settings was removed, and the tables find neither their year nor their period; restore the settings from the pane's list of tables.",
  "settings-none": () => "The workbook has no settings of Toteuma; open the workbook that the tables were made in.",
  "tables-none": () => "The workbook has no tables of Toteuma that next year's could be made of; add a table first.",
  "year-closed": (one) => `Every month of ${one.year} is closed; make a workbook of its own for the next year.`,
  "figures-older": (one) => `${one.held === 0 ? "The month of the figures is not told" : `The figures are of months ${months(one.held)}`}, but the closed period is ${months(one.through)}; bring in its actuals of this year and of last year.`,
  "rows-left-older": (one) => `${one.count === 1 ? "1 row keeps its figure" : `${one.count} rows keep their figures`} of months ${months(one.held)}, though the header will say ${months(one.through)}: ${one.text}. Bring them in too, or check that nothing new came to them.`,
  "year-open": (one) => `The year ${one.year} is closed for months ${months(one.through)}; the forecast stands in the column of last year until you bring in the closing figures.`,
  "year-end-unknown": () => "The actual of the whole year is missing, and the table has no forecast; the column of last year stays blank until you bring in its figures.",
  "total-not-carried": (one, format) => `The old workbook shows ${format.amount(one.expected)}, but ${format.amount(one.found)} goes into the new one; the difference is ${format.amount(one.difference)}. See whether rows were added to the table or a total was typed over.`,
  "table-newer": () => "The table was made by a newer Toteuma and is left alone; update Toteuma, and the table works here too.",
  "upgrade-no-place": (one) => `The cell holds “${one.text}”, for which the table's new version has no place; move it outside the table, and the table can be brought up to date.`,
  "upgrade-no-room": (one) => (one.cells === 0 ? `The table needs the range ${one.range}, which the sheet has no room for; move the table up or to the left.` : `The table needs the range ${one.range}, where ${one.cells === 1 ? "a cell beside it is" : `${one.cells} cells beside it are`} filled; move them, and the table can be brought up to date.`),
  "upgrade-formula": (one) => `Toteuma cannot move the formula “${one.text}”, which refers to the table or stands in it; turn it into a number, and the table can be brought up to date.`,
  "amendments-stay-typed": (one) => `The table's amendments are still typed into it: another table of the unit already has a row “${one.text}”, and an entry of the register would go to both.`,
  "register-full": (one) => `The register of amendments has room for ${one.places} more, and ${one.entries} would be moved there; add rows to the register or put old ones together.`,
  "row-name-empty": () => "Type a name for the row.",
  "row-name-forbidden-character": (one) => `The row's name holds the character ${one.character}, which can be neither seen nor written; type the name again.`,
  "row-name-wildcard": (one) => `The row's name cannot have the character ${one.character}, which means any text where names are looked up; type the name without it.`,
  "row-name-taken": (one) => `The table already has a row “${one.text}”; give the row another name.`,
  "group-missing": (one) => `The table has no group “${one.text}”; choose the group whose sum the row belongs to.`,
  "forecast-row-gone": (one) => `The row “${one.text}” is no longer in the table, and nothing was written; what you typed stays in its field.`,
  "reason-too-long": (one) => `The reason has ${one.length} characters, and a cell takes ${one.most}; shorten it.`,
  "ready-name-empty": () => "Type your name, so that the forecast can be marked ready.",
  "ready-unfinished": (one) => `${unfinished(one)}; the forecast can be marked ready all the same.`,
  "row-crosses-table": (one) => `The row would also go through the table of the unit “${one.unit}”, which stands beside it on the same sheet; move one of them to a sheet of its own.`,
};

function months(through: number): string {
  return through === 1 ? "1" : `1–${through}`;
}

function unfinished({ rows, reasons }: { readonly rows: number; readonly reasons: number }): string {
  const parts = [...(rows === 0 ? [] : [rows === 1 ? "1 row has no forecast" : `${rows} rows have no forecast`]), ...(reasons === 0 ? [] : [reasons === 1 ? "1 reason is missing" : `${reasons} reasons are missing`])];
  return parts.join(" and ");
}
