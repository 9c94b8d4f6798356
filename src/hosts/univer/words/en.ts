/** The words of the grid that a person meets, by Univer's keys; its own English is rough in places. A count to type stands between a text and its suffix. */
export const en = {
  "sheets-ui": {
    toolbar: { toggleGridlines: "Gridlines" },
    button: { confirm: "OK", cancel: "Cancel", close: "Close", insert: "Insert" },
    rightClick: {
      copy: "Copy", cut: "Cut", paste: "Paste", clearContent: "Clear contents",
      insert: "Insert",
      insertRowsAbove: "Insert rows above", insertRowsAboveSuffix: "", insertRowsAfter: "Insert rows below", insertRowsAfterSuffix: "",
      insertColsLeft: "Insert columns on the left", insertColsLeftSuffix: "", insertColsRight: "Insert columns on the right", insertColsRightSuffix: "",
      delete: "Delete", deleteSelectedRow: "Delete rows", deleteSelectedColumn: "Delete columns",
      hideSelectedRow: "Hide rows", hideSelectedColumn: "Hide columns", showHideRow: "Show hidden rows", showHideColumn: "Show hidden columns",
      rowHeight: "Row height", columnWidth: "Column width", fitContent: "Fit to contents",
      deleteAllRowsAlert: "All rows of a sheet cannot be deleted.", deleteAllColumnsAlert: "All columns of a sheet cannot be deleted.",
      hideAllRowsAlert: "All rows of a sheet cannot be hidden.", hideAllColumnsAlert: "All columns of a sheet cannot be hidden.",
    },
    sheetConfig: {
      delete: "Delete", copy: "Copy", rename: "Rename", hide: "Hide", unhide: "Show hidden",
      sheetNameErrorTitle: "The name does not do", sheetNameCannotIsEmptyError: "A sheet needs a name.", sheetNameAlreadyExistsError: "There is already a sheet of that name; give another one.",
      sheetNameSpecCharError: "A name has at most 31 characters, does not begin or end with ' and holds none of [ ] : \\ ? * /",
      noMoreSheet: "A workbook needs a sheet that is shown.", noHide: "A workbook needs a sheet that is shown.",
      deleteSheet: "Delete the sheet", deleteSheetContent: "Is the sheet to be deleted?", deleteLargeSheetContent: "Is the sheet to be deleted? It cannot be brought back.",
    },
    info: { problem: "That cannot be done" },
    clipboard: {
      paste: { exceedMaxCells: "There is too much to paste at once.", overlappingMergedCells: "The cells to paste into overlap merged cells." },
      shortCutNotify: { title: "Paste with Ctrl+V.", useShortCutInstead: "The browser hands over what Excel copied only by the keyboard: press Ctrl+V." },
    },
    statusbar: { sum: "Sum", average: "Average", min: "Smallest", max: "Largest", count: "Numbers", countA: "Cells", clickToCopy: "Click to copy", copied: "Copied" },
    definedName: {
      managerTitle: "Names", managerDescription: "A name stands for cells or a formula.", addButton: "Add a name", featureTitle: "Names",
      ratioRange: "Cells", ratioFormula: "Formula", confirm: "OK", cancel: "Cancel", scopeWorkbook: "Workbook",
      inputNamePlaceholder: "Name, without spaces", inputCommentPlaceholder: "Comment", inputRangePlaceholder: "Cells, without spaces", inputFormulaPlaceholder: "Formula, without spaces",
      formulaOrRefStringInvalid: "The cells or the formula are not valid.", updateButton: "Change", deleteButton: "Delete", deleteConfirmText: "Is the name to be deleted?",
    },
    "data-validation": { alert: { ok: "OK" }, list: { edit: "Edit", dropdown: "Choose" } },
  },
  sheets: {
    tabs: { sheetCopy: "(copy {0})", sheet: "Sheet" },
    autoFill: { copy: "Copy the cells", series: "Fill a series", formatOnly: "Formats only", noFormat: "Without formats" },
    info: { overlappingSelections: "Selections that overlap cannot be handled so.", acrossMergedCell: "The cells reach over a merged cell.", partOfCell: "Only a part of a merged cell is selected.", hideSheet: "A workbook needs a sheet that is shown." },
  },
  ui: {
    "zoom-slider": { resetTo: "Back to" },
    clipboard: { authentication: { title: "The browser keeps the clipboard", content: "Let this page read the clipboard, or paste with Ctrl+V." } },
    row: "Row", column: "Column",
  },
  // The title over a cell's own message when typing was not accepted; the message is in the sheet's language.
  "sheets-data-validation-ui": { alert: { title: "Toteuma", ok: "OK" }, list: { emptyError: "Choose a value.", dropdown: "Choose", edit: "Edit" } },
  /** Ours, for screen readers: Univer leaves its buttons without names. */
  labels: {
    nameBox: "Cell or name", names: "Names", expandFormula: "Taller formula bar", cells: "Cells of the sheet", addSheet: "Add a sheet", allSheets: "All sheets",
    sheetTabs: "Sheets", previousSheets: "Earlier sheets", nextSheets: "Later sheets", gridlines: "Gridlines", zoomOut: "Smaller", zoomIn: "Larger", notices: "Messages", sidebar: "Side panel", close: "Close",
  },
};

export type GridWords = typeof en;
