import type { ProblemCode } from "../../src/domain/findings/Finding";

/** What a finding means and what a person does about it, in English, for docs/FINDINGS.md. */
export interface FindingMeaning {
  readonly means: string;
  readonly todo: string;
}

/** Every code under its heading on the page; a code without a line does not compile. */
export const FINDING_MEANINGS = {
  "Figures": {
    "amount-unreadable": { means: "What stands in the place of a figure cannot be read as one.", todo: "Mend it where it was copied from, or type the figure into its cell." },
    "amount-ambiguous": {
      means: "The figure can be read in two ways: “1.234” is one thousand or one and a bit, and in text copied from a PDF two figures may run together. It is never guessed. As a warning: the figure was put together from two lines and was read.",
      todo: "Write it without thousands separators, or with a decimal comma; look at a warned one.",
    },
    "amount-empty": { means: "There is no figure where one is needed. An empty cell in pasted figures is no finding: the cell is left alone.", todo: "Write the figure, or 0 where there is none." },
    "amount-too-large": { means: "The figure has more digits than a spreadsheet keeps.", todo: "Check the unit: thousands of euros may have been taken for euros." },
    "text-in-number-cell": { means: "A number cell holds a text. Sums pass over it in silence, so the table itself flags the cell as well.", todo: "Type the number over it, without a unit." },
    "computed-differs": {
      means: "A given sum, remainder or percentage differs from what its own rows give by more than rounding explains. Computed cells are never overwritten.",
      todo: "Find out which is wrong. A forecast that only the sum rows know belongs to some line: write it there as an adjustment with its reason.",
    },
  },
  "A new table": {
    "mean-incomplete": { means: "A percentage of a project is told in words (“53 % esiopetus, 66 % perusopetus”), so the weighted total cannot count it.", todo: "Type the number that counts into the column beside the table; the total follows." },
    "funding-missing": { means: "A project has a percentage and no total funding. The total of percentages is a mean weighted by funding, so it would pass over the row in silence.", todo: "Give the total funding, or 0 where the percentage is to weigh nothing." },
    "unit-empty": { means: "The unit has no name.", todo: "Type it." },
    "unit-too-long": { means: "The unit's name is longer than the table's identity can hold.", todo: "Shorten it; the full name can stand in a text beside the table." },
    "table-exists": { means: "The unit has a table of this kind already, perhaps from an earlier try. A second one can be made, and figures pasted later then ask which of them they belong to.", todo: "Fill in the table that is there, or add another if you need both." },
    "unit-forbidden-character": { means: "The unit's name holds a control character or half a letter, as text copied from a PDF or another system may. No file can carry it. U+ tells its number.", todo: "Type the name again." },
    "year-invalid": { means: "The year is not one from 1990 to 2100.", todo: "Type four digits." },
    "period-invalid": { means: "The period is not the cumulative months from January.", todo: "Give the last month." },
    "year-differs": { means: "The table or the pasted figures are of another fiscal year than the workbook. One workbook follows one year, because its headers follow one setting.", todo: "Use another workbook, or correct the year." },
    "risk-scale-invalid": { means: "Risks cannot be placed on this scale.", todo: "Give a whole number from 2 to 10; three is usual." },
    "setting-unusable": { means: "A cell of the settings sheet is blank or holds what no table can follow.", todo: "Type the value into the cell that is named; the headers follow at once." },
    "rows-none": { means: "None of the chosen rows takes figures.", todo: "Choose at least one row that is not a heading." },
    "target-not-empty": { means: "The cells that the table would cover hold something. Nothing is overwritten.", todo: "Look at the named range; choose an empty place or a new sheet." },
    "target-out-of-sheet": { means: "The table would reach over the sheet's edge, or no cell is selected.", todo: "Select a cell higher up and further left." },
  },
  "Units": {
    "unit-name-taken": { means: "Two units of the list have one name, whatever the case of its letters. Nobody could tell their tables apart.", todo: "Give one of them a name of its own." },
    "unit-id-taken": { means: "Two units of the list have one id. A parent is named by it, so it must mean one unit.", todo: "Give one of them an id of its own. Where the list has no ids, the names are ids." },
    "unit-parent-unknown": { means: "The unit that this one is said to be a part of is not in the list.", todo: "Add the parent to the list, or correct what names it: its id or its name. The topmost unit has none." },
    "unit-own-ancestor": { means: "The parents of the unit lead back to the unit itself, so no sum of parts could be made.", todo: "Correct the parents so that the chain ends at a unit that has none." },
    "unit-level-unknown": { means: "The level is blank or none of the house's four. It decides which tables the unit gets.", todo: "Give city, board, service area or responsibility area, in any of the three languages." },
    "unit-binding-unknown": { means: "The binding row is neither operating expenses (gross) nor the operating margin (net).", todo: "Give one of the two, or leave the cell blank: then the margin binds." },
    "units-missing": { means: "The text has no header row with the names and levels of units, or no unit under it.", todo: "Copy the header row too. The columns are Id, Unit, Parent, Level, Binding row and Responsible role; Unit and Level are needed." },
    "units-none-chosen": { means: "No unit is chosen, or no table is chosen for the levels of those that are, or there are no units yet.", todo: "Choose a unit and a table for its level." },
    "units-damaged": { means: "The list of units in the workbook has lost a column or the name by which it is found.", todo: "Undo the removal." },
    "unit-kept": { means: "A unit of the list that was given is in the workbook's own list, with another parent, level, binding row or role. What stands in the workbook is never overwritten.", todo: "Look which is right, and correct the workbook's list by hand." },
    "unit-has-table": { means: "A new follow-up leaves tables that stand already alone, so that it can be made again when units are added.", todo: "Nothing. To make the table anew, remove its sheet first." },
  },
  "A sheet's name": {
    "sheet-name-empty": { means: "The sheet has no name.", todo: "Type one." },
    "sheet-name-of-settings": { means: "The first table brings the settings sheet along, which keeps this name.", todo: "Choose another name." },
    "sheet-name-too-long": { means: "Excel allows 31 characters. A name that is made of the unit's is shortened at a word by itself.", todo: "Shorten it." },
    "sheet-name-taken": { means: "Another sheet has the name; upper and lower case are the same to Excel.", todo: "Choose another name." },
    "sheet-name-reserved": { means: "Excel keeps the name for itself in one of its languages.", todo: "Choose another name." },
    "sheet-name-forbidden-character": { means: "Excel forbids : \\ / ? * [ ] in the names of sheets, and control characters, which are told by their number as U+0001.", todo: "Leave the character out." },
    "sheet-name-edge-apostrophe": { means: "Excel forbids an apostrophe at either end.", todo: "Leave it out." },
  },
  "Protection": {
    "workbook-protected": { means: "The workbook's structure is protected, and the work needs a new sheet.", todo: "Lift the protection on Excel's Review tab, or ask who set it." },
    "sheet-protected": { means: "The table was to stand on a protected sheet.", todo: "Lift the protection, or choose a new sheet." },
  },
  "Pasted figures": {
    "unit-differs": { means: "The title in a file of figures names another unit than the one that the table is made for. A title that says only what the table is names none; the unit's own name may be abbreviated.", todo: "Give the file of the right unit, or the unit as its title has it." },
    "signs-turned": {
      means: "The figures are signed in another way than the table: costs are positive where it keeps them negative, for example. The margins given with them add up in their own signs and not in the table's, which proves it.",
      todo: "Look at the figures that would be written; they are the same amounts in the signs of the table.",
    },
    "signs-differ": {
      means: "The signs of costs and income are of another way than the table's, and no margin proves which is meant. Such figures would turn every sum upside down.",
      todo: "Turn the signs where the figures come from, or copy the margin along so that it can be seen. For a new table, choose the signs of the text.",
    },
    "months-differ": { means: "A file of figures is of other months than the table that is to be made.", todo: "Give the period of the figures." },
    "figures-many-tables": { means: "A file of figures for one table holds several.", todo: "Give each table in a file of its own." },
    "unit-repeated": { means: "The pasted text holds one unit twice, or two titles were given the same table.", todo: "Remove one of the two from the text." },
    "choice-unknown": { means: "The column takes one of a few words, and this is none of them in any language.", todo: "Use one of the words that are named." },
    "risk-off-scale": { means: "A risk's probability or significance is not a whole number of the scale.", todo: "Give one, or raise the scale of risks in the settings." },
    "figures-empty": { means: "No table was found in the text.", todo: "Copy the header row and the row names too." },
    "figures-in-thousands": { means: "The title, the corner or the headers of the table say thousands of euros. The cells of the workbook hold euros.", todo: "Look whether the table's own words are true of its figures." },
    "figures-in-millions": { means: "The title, the corner or the headers of the table say millions of euros, which round off what a budget is followed by.", todo: "Get the figures in euros or in thousands of euros." },
    "row-unknown": { means: "The table has no row of this name. As a warning: the row is left out and the rest is written.", todo: "Look whether it belongs to another row, or to another kind of table." },
    "column-unknown": { means: "The header of this column was not recognised. As a warning: the column is left out and the rest is written.", todo: "Look whether its figures are needed; write its header as the table has it." },
    "row-repeated": { means: "Two rows of the text mean the same row. Neither is read.", todo: "Leave one out." },
    "column-repeated": { means: "Two columns of the text mean the same column. Neither is read.", todo: "Leave one out." },
    "unit-not-matched": { means: "The text's title names no unit of the workbook. Its figures are not written until a table is chosen.", todo: "Choose the table in the pane." },
    "unit-many-tables": { means: "The workbook has several tables of the unit that the text names, and none of them is selected.", todo: "Choose the table in the pane." },
  },
  "Tables in the workbook": {
    "settings-lost": { means: "The workbook has tables, but the names of the settings point nowhere: their sheet was removed. Headers and flags show errors until it is back.", todo: "Undo the removal, or press Restore the settings in the list of tables, and check the year, the closed month and the conventions there." },
    "table-damaged": { means: "Rows or columns of the table are gone, or the hidden keys by which it finds them. The figures and formulas that are left work on.", todo: "Undo the removal, or add the table anew and paste its figures." },
    "table-newer": { means: "The table carries a version that this Toteuma does not know, or a kind that it does not have. It computes and flags as it is; nothing of it is changed.", todo: "Use the Toteuma that made it, or a newer one." },
    "upgrade-no-place": { means: "A table of an older version is left as it is: something was typed into a cell that the present version has not, such as a row or column of one's own between those of the table.", todo: "Move it outside the table and bring the table up to date then, or leave the table: it works on." },
    "upgrade-no-room": { means: "A table of an older version is left as it is: the present one is larger, and the cells beside it are not empty.", todo: "Move what stands there." },
    "upgrade-formula": { means: "A table of an older version is left as it is: its cells would move, and a formula that speaks of them holds functions that Toteuma cannot rewrite.", todo: "Replace the formula by its value for the time being, or leave the table: it works on." },
    "row-name-empty": { means: "A row of one's own needs a name.", todo: "Type it." },
    "row-name-forbidden-character": { means: "The row's name holds a control character or half a letter. No file can carry it. U+ tells its number.", todo: "Type the name again." },
    "row-name-wildcard": { means: "The row's name holds *, ? or ~. The formulas that sum the register of amendments by names would take them for any text.", todo: "Type the name without it." },
    "row-name-taken": { means: "Pasted figures and the register of amendments find a row by its name, so a table has each name once.", todo: "Choose another name." },
    "group-missing": { means: "The sum that the row was to belong to is not in the table.", todo: "Choose another group." },
    "row-crosses-table": { means: "A row is added to the whole sheet, and another table of ours stands beside this one.", todo: "Make one of them anew on a sheet of its own." },
    "amendments-stay-typed": { means: "The register finds a row by its unit and its name. Two tables of the unit have rows of one name that belong to different budgets, such as expenditure of operations and of investments; the first of them sums the register.", todo: "Type the table's amendments into its own column." },
    "register-full": { means: "The typed amendments of the tables do not fit below the entries of the register.", todo: "Lift the sheet's protection and insert rows among the entries, or put old entries together." },
  },
  "Suggesting and accepting year-ends": {
    "forecasts-none": { means: "No table of the workbook, or of the unit, has a forecast that could be suggested.", todo: "Add a table of the interim review." },
    "suggestions-none": { means: "The tables have no budget and no actual yet, or do not say of which months their actuals are.", todo: "Bring in the figures; look at the month above the column of actuals." },
    "suggestion-refused": { means: "The method has a guard that the row does not pass, such as a share of last year below 5 % or above 95 %. The other rows are accepted.", todo: "Choose another method for the row, or forecast it yourself." },
    "forecasts-confirmed": { means: "A table tells one month for all its forecasts. Some of its rows keep forecasts of an earlier month, which will then count as confirmed.", todo: "Look at those rows before accepting, or change them afterwards." },
  },
  "Closing a month and beginning a year": {
    "settings-none": { means: "The workbook has no names of Toteuma's settings, so that neither its year nor its closed month is known.", todo: "Open the workbook that the tables were made in." },
    "tables-none": { means: "There is nothing that the next year's workbook could be made of.", todo: "Add a table, or open the workbook that holds the year's tables." },
    "year-closed": { means: "The closed month is the twelfth, the last of the fiscal year.", todo: "Make the next year's workbook." },
    "figures-older": { means: "The stamp above a column of actuals is of an earlier month than the closed one in settings; the table says so itself.", todo: "Paste the actuals of the closed months, of this year and of last year; where you type them, change the stamps too." },
    "rows-left-older": { means: "Figures of later months go into some rows of a column only. Its header will say the later months over all of them, and the sums mix both.", todo: "Paste the whole column. Rows without new events keep the figure that they have, which is then right." },
    "year-open": { means: "The year is not closed, so that its forecasts were put into the next year's columns of last year.", todo: "Paste the closing figures into the new workbook when they are there." },
    "year-end-unknown": { means: "The table holds actuals of some months only and has no forecast, so that nothing says how its year ends. The rest of the table is made.", todo: "Paste the closing figures into the new workbook when they are there." },
    "total-not-carried": { means: "A total of the new column of last year is not what the old workbook shows: a row was inserted there that the table does not know, or the formula of a total was typed over.", todo: "Look at the rows of the old table; add the missing figure to a row of its own in the new one." },
  },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<ProblemCode, FindingMeaning>>>>>;
