import type { GridWords } from "./en";

export const fi: GridWords = {
  "sheets-ui": {
    toolbar: { toggleGridlines: "Ruudukko" },
    button: { confirm: "OK", cancel: "Peruuta", close: "Sulje", insert: "Lisää" },
    rightClick: {
      copy: "Kopioi", cut: "Leikkaa", paste: "Liitä", clearContent: "Tyhjennä sisältö",
      insert: "Lisää",
      insertRowsAbove: "Lisää rivejä yläpuolelle", insertRowsAboveSuffix: "", insertRowsAfter: "Lisää rivejä alapuolelle", insertRowsAfterSuffix: "",
      insertColsLeft: "Lisää sarakkeita vasemmalle", insertColsLeftSuffix: "", insertColsRight: "Lisää sarakkeita oikealle", insertColsRightSuffix: "",
      delete: "Poista", deleteSelectedRow: "Poista rivit", deleteSelectedColumn: "Poista sarakkeet",
      hideSelectedRow: "Piilota rivit", hideSelectedColumn: "Piilota sarakkeet", showHideRow: "Näytä piilotetut rivit", showHideColumn: "Näytä piilotetut sarakkeet",
      rowHeight: "Rivin korkeus", columnWidth: "Sarakkeen leveys", fitContent: "Sovita sisältöön",
      deleteAllRowsAlert: "Taulukkosivun kaikkia rivejä ei voi poistaa.", deleteAllColumnsAlert: "Taulukkosivun kaikkia sarakkeita ei voi poistaa.",
      hideAllRowsAlert: "Taulukkosivun kaikkia rivejä ei voi piilottaa.", hideAllColumnsAlert: "Taulukkosivun kaikkia sarakkeita ei voi piilottaa.",
    },
    sheetConfig: {
      delete: "Poista", copy: "Kopioi", rename: "Nimeä uudelleen", hide: "Piilota", unhide: "Näytä piilotettu",
      sheetNameErrorTitle: "Nimi ei kelpaa", sheetNameCannotIsEmptyError: "Taulukkosivu tarvitsee nimen.", sheetNameAlreadyExistsError: "Samanniminen taulukkosivu on jo; anna toinen nimi.",
      sheetNameSpecCharError: "Nimessä on enintään 31 merkkiä, se ei ala eikä pääty merkkiin ', eikä siinä ole merkkejä [ ] : \\ ? * /",
      noMoreSheet: "Työkirjassa on oltava näkyvä taulukkosivu.", noHide: "Työkirjassa on oltava näkyvä taulukkosivu.",
      deleteSheet: "Poista taulukkosivu", deleteSheetContent: "Poistetaanko taulukkosivu?", deleteLargeSheetContent: "Poistetaanko taulukkosivu? Sitä ei saa takaisin.",
    },
    info: { problem: "Näin ei voi tehdä" },
    clipboard: {
      paste: { exceedMaxCells: "Liitettävää on liikaa kerralla.", overlappingMergedCells: "Liitettävä alue osuu yhdistettyihin soluihin." },
      shortCutNotify: { title: "Liitä näppäimillä Ctrl+V.", useShortCutInstead: "Selain luovuttaa Excelissä kopioidun vain näppäimillä: paina Ctrl+V." },
    },
    statusbar: { sum: "Summa", average: "Keskiarvo", min: "Pienin", max: "Suurin", count: "Lukuja", countA: "Soluja", clickToCopy: "Kopioi napsauttamalla", copied: "Kopioitu" },
    definedName: {
      managerTitle: "Nimet", managerDescription: "Nimi tarkoittaa soluja tai kaavaa.", addButton: "Lisää nimi", featureTitle: "Nimet",
      ratioRange: "Solut", ratioFormula: "Kaava", confirm: "OK", cancel: "Peruuta", scopeWorkbook: "Työkirja",
      inputNamePlaceholder: "Nimi ilman välilyöntejä", inputCommentPlaceholder: "Kommentti", inputRangePlaceholder: "Solut ilman välilyöntejä", inputFormulaPlaceholder: "Kaava ilman välilyöntejä",
      formulaOrRefStringInvalid: "Solut tai kaava eivät kelpaa.", updateButton: "Muuta", deleteButton: "Poista", deleteConfirmText: "Poistetaanko nimi?",
    },
    "data-validation": { alert: { ok: "OK" }, list: { edit: "Muokkaa", dropdown: "Valitse" } },
  },
  sheets: {
    tabs: { sheetCopy: "(kopio {0})", sheet: "Taulukko" },
    autoFill: { copy: "Kopioi solut", series: "Täytä sarja", formatOnly: "Vain muotoilut", noFormat: "Ilman muotoiluja" },
    info: { overlappingSelections: "Päällekkäisiä valintoja ei voi käsitellä näin.", acrossMergedCell: "Solut ulottuvat yhdistetyn solun yli.", partOfCell: "Yhdistetystä solusta on valittu vain osa.", hideSheet: "Työkirjassa on oltava näkyvä taulukkosivu." },
  },
  ui: {
    "zoom-slider": { resetTo: "Palauta:" },
    clipboard: { authentication: { title: "Selain ei anna leikepöytää", content: "Anna tämän sivun lukea leikepöytää tai liitä näppäimillä Ctrl+V." } },
    row: "Rivi", column: "Sarake",
  },
  "sheets-data-validation-ui": { alert: { title: "Toteuma", ok: "OK" }, list: { emptyError: "Valitse arvo.", dropdown: "Valitse", edit: "Muokkaa" } },
  labels: {
    nameBox: "Solu tai nimi", names: "Nimet", expandFormula: "Korkeampi kaavarivi", cells: "Taulukkosivun solut", addSheet: "Lisää taulukkosivu", allSheets: "Kaikki taulukkosivut",
    sheetTabs: "Taulukkosivut", previousSheets: "Edelliset taulukkosivut", nextSheets: "Seuraavat taulukkosivut", gridlines: "Ruudukko", zoomOut: "Pienemmäksi", zoomIn: "Suuremmaksi", notices: "Ilmoitukset", sidebar: "Sivupaneeli", close: "Sulje",
  },
};
