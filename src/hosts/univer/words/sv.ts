import type { GridWords } from "./en";

export const sv: GridWords = {
  "sheets-ui": {
    toolbar: { toggleGridlines: "Stödlinjer" },
    button: { confirm: "OK", cancel: "Avbryt", close: "Stäng", insert: "Infoga" },
    rightClick: {
      copy: "Kopiera", cut: "Klipp ut", paste: "Klistra in", clearContent: "Rensa innehållet",
      insert: "Infoga",
      insertRowsAbove: "Infoga rader ovanför", insertRowsAboveSuffix: "", insertRowsAfter: "Infoga rader nedanför", insertRowsAfterSuffix: "",
      insertColsLeft: "Infoga kolumner till vänster", insertColsLeftSuffix: "", insertColsRight: "Infoga kolumner till höger", insertColsRightSuffix: "",
      delete: "Ta bort", deleteSelectedRow: "Ta bort rader", deleteSelectedColumn: "Ta bort kolumner",
      hideSelectedRow: "Dölj rader", hideSelectedColumn: "Dölj kolumner", showHideRow: "Visa dolda rader", showHideColumn: "Visa dolda kolumner",
      rowHeight: "Radhöjd", columnWidth: "Kolumnbredd", fitContent: "Anpassa till innehållet",
      deleteAllRowsAlert: "Alla rader på ett blad kan inte tas bort.", deleteAllColumnsAlert: "Alla kolumner på ett blad kan inte tas bort.",
      hideAllRowsAlert: "Alla rader på ett blad kan inte döljas.", hideAllColumnsAlert: "Alla kolumner på ett blad kan inte döljas.",
    },
    sheetConfig: {
      delete: "Ta bort", copy: "Kopiera", rename: "Byt namn", hide: "Dölj", unhide: "Visa dolt",
      sheetNameErrorTitle: "Namnet duger inte", sheetNameCannotIsEmptyError: "Ett blad behöver ett namn.", sheetNameAlreadyExistsError: "Det finns redan ett blad med det namnet; ge ett annat.",
      sheetNameSpecCharError: "Namnet har högst 31 tecken, börjar eller slutar inte med ' och innehåller inte tecknen [ ] : \\ ? * /",
      noMoreSheet: "En arbetsbok behöver ett synligt blad.", noHide: "En arbetsbok behöver ett synligt blad.",
      deleteSheet: "Ta bort bladet", deleteSheetContent: "Ska bladet tas bort?", deleteLargeSheetContent: "Ska bladet tas bort? Det kan inte fås tillbaka.",
    },
    info: { problem: "Så går det inte" },
    clipboard: {
      paste: { exceedMaxCells: "Det är för mycket att klistra in på en gång.", overlappingMergedCells: "Området överlappar sammanfogade celler." },
      shortCutNotify: { title: "Klistra in med Ctrl+V.", useShortCutInstead: "Webbläsaren lämnar ut det som Excel kopierade bara med tangenterna: tryck Ctrl+V." },
    },
    statusbar: { sum: "Summa", average: "Medelvärde", min: "Minst", max: "Störst", count: "Tal", countA: "Celler", clickToCopy: "Klicka för att kopiera", copied: "Kopierat" },
    definedName: {
      managerTitle: "Namn", managerDescription: "Ett namn står för celler eller en formel.", addButton: "Lägg till ett namn", featureTitle: "Namn",
      ratioRange: "Celler", ratioFormula: "Formel", confirm: "OK", cancel: "Avbryt", scopeWorkbook: "Arbetsbok",
      inputNamePlaceholder: "Namn utan mellanslag", inputCommentPlaceholder: "Kommentar", inputRangePlaceholder: "Celler utan mellanslag", inputFormulaPlaceholder: "Formel utan mellanslag",
      formulaOrRefStringInvalid: "Cellerna eller formeln duger inte.", updateButton: "Ändra", deleteButton: "Ta bort", deleteConfirmText: "Ska namnet tas bort?",
    },
    "data-validation": { alert: { ok: "OK" }, list: { edit: "Redigera", dropdown: "Välj" } },
  },
  sheets: {
    tabs: { sheetCopy: "(kopia {0})", sheet: "Blad" },
    autoFill: { copy: "Kopiera cellerna", series: "Fyll serie", formatOnly: "Endast format", noFormat: "Utan format" },
    info: { overlappingSelections: "Markeringar som överlappar kan inte hanteras så.", acrossMergedCell: "Cellerna går över en sammanfogad cell.", partOfCell: "Bara en del av en sammanfogad cell är markerad.", hideSheet: "En arbetsbok behöver ett synligt blad." },
  },
  ui: {
    "zoom-slider": { resetTo: "Tillbaka till" },
    clipboard: { authentication: { title: "Webbläsaren håller urklippet", content: "Låt sidan läsa urklippet, eller klistra in med Ctrl+V." } },
    row: "Rad", column: "Kolumn",
  },
  "sheets-data-validation-ui": { alert: { title: "Toteuma", ok: "OK" }, list: { emptyError: "Välj ett värde.", dropdown: "Välj", edit: "Redigera" } },
  labels: {
    nameBox: "Cell eller namn", names: "Namn", expandFormula: "Högre formelfält", cells: "Bladets celler", addSheet: "Lägg till ett blad", allSheets: "Alla blad",
    sheetTabs: "Blad", previousSheets: "Tidigare blad", nextSheets: "Senare blad", gridlines: "Stödlinjer", zoomOut: "Mindre", zoomIn: "Större", notices: "Meddelanden", sidebar: "Sidopanel", close: "Stäng",
  },
};
