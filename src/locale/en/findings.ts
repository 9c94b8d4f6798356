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
  "unit-empty": () => "Type the name of the unit.",
  "unit-too-long": (one) => `The unit's name has ${one.length} characters; shorten it to at most ${one.most}.`,
  "unit-forbidden-character": (one) => `The unit's name holds the character ${one.character}, which cannot be seen or written; type the name again.`,
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
};
