import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";

/** A workbook of somebody else's, with much in it that we never write: what hucre can, and parts put in by hand. */
export async function foreignWorkbook(): Promise<Uint8Array> {
  const parts = unzipSync(await writeByHucre());
  const edit = (path: string, change: (xml: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  const add = (path: string, xml: string): void => {
    parts[path] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  };
  add("customXml/item1.xml", "<tieto xmlns=\"urn:kunta\">säilyy</tieto>");
  add("customXml/_rels/item1.xml.rels", `<Relationships xmlns="${PACKAGE}/relationships"/>`);
  add("xl/calcChain.xml", `<calcChain xmlns="${MAIN}"><c r="C2" i="1"/><c r="C3" i="1"/></calcChain>`);
  add("xl/charts/chart1.xml", `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea/></c:chart></c:chartSpace>`);
  add("xl/chartsheets/sheet1.xml", `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`);
  parts["xl/printerSettings/printerSettings1.bin"] = Uint8Array.of(1, 2, 3);
  edit("[Content_Types].xml", (xml) => xml.replace("</Types>", `<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>`
    + `<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>`
    + `<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml"/>`
    + `<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>`));
  edit("xl/_rels/workbook.xml.rels", (xml) => xml.replace("</Relationships>", `<Relationship Id="rIdCustom" Type="${OFFICE}/customXml" Target="../customXml/item1.xml"/>`
    + `<Relationship Id="rIdChain" Type="${OFFICE}/calcChain" Target="calcChain.xml"/><Relationship Id="rIdChart" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`));
  edit("xl/workbook.xml", (xml) => xml
    .replace("<bookViews>", "<workbookPr codeName=\"Kirja\" defaultThemeVersion=\"166925\"/><bookViews>")
    .replace(/<calcPr[^>]*>/, "<calcPr calcId=\"191029\" iterate=\"1\"/>")
    .replace("</sheets>", "<sheet name=\"Kaavio\" sheetId=\"9\" r:id=\"rIdChart\"/></sheets>")
    .replace("</definedNames>", "<definedName name=\"_piilo\" hidden=\"1\" comment=\"sisäinen\">Tiedot!$A$1</definedName></definedNames>"));
  edit("xl/styles.xml", (xml) => xml.replace("</cellStyles>", "<cellStyle name=\"Pilkku\" xfId=\"0\" builtinId=\"3\"/></cellStyles>"));
  edit("xl/worksheets/sheet1.xml", (xml) => xml
    .replace(/<worksheet /, "<worksheet xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\" mc:Ignorable=\"x14ac\" ")
    .replace("<row r=\"2\"", "<row r=\"2\" spans=\"1:4\" x14ac:dyDescent=\"0.25\"")
    .replace(/<c r="C2"([^>]*)>.*?<\/c>/, "<c r=\"C2\"$1><f t=\"shared\" ref=\"C2:C4\" si=\"0\">A2+B2</f><v>3</v></c>")
    .replace(/<c r="C3"([^>]*)>.*?<\/c>/, "<c r=\"C3\"$1><f t=\"shared\" si=\"0\"/><v>30</v></c>")
    .replace(/<c r="C4"([^>]*)>.*?<\/c>/, "<c r=\"C4\"$1><f t=\"shared\" si=\"0\"/><v>300</v></c>")
    .replace(/<sheetProtection[^>]*\/>/, "<sheetProtection algorithmName=\"SHA-512\" hashValue=\"AAAA\" saltValue=\"BBBB\" spinCount=\"100000\" sheet=\"1\"/>")
    .replace("<mergeCells", `${CUSTOM_VIEWS}<mergeCells`));
  return zipSync(parts);
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const CUSTOM_VIEWS = "<customSheetViews><customSheetView guid=\"{00000000-0000-0000-0000-000000000001}\"><pageSetup orientation=\"portrait\"/></customSheetView></customSheetViews>";

function writeByHucre(): Promise<Uint8Array> {
  const euro = { numFmt: "#,##0.00\\ \"€\"", font: { name: "Arial", size: 10, color: { theme: 4, tint: -0.25 } } };
  return writeXlsx({
    defaultFont: { name: "Arial", size: 10 },
    properties: { title: "Seuranta", creator: "Talous", custom: { Kausi: "1-3", Versio: 7 } },
    workbookProtection: { lockWindows: true },
    namedRanges: [{ name: "Veroprosentti", range: "Tiedot!$A$2" }, { name: "Oma", range: "Tiedot!$B$2", scope: "Tiedot" }],
    sheets: [
      {
        name: "Tiedot",
        rows: [["Eka", "Toka", "Summa", "Teksti"], [1, 2, null, " reuna "], [10, 20, null, null], [100, 200, null, null], [null, null, null, null]],
        cells: new Map([
          ["1,0", { value: 1, style: euro, comment: { author: "Talous", text: "Tarkista" } }],
          ["1,2", { formula: "A2+B2", formulaResult: 3 }], ["2,2", { formula: "A3+B3", formulaResult: 30 }], ["3,2", { formula: "A4+B4", formulaResult: 300 }],
          ["4,0", { formula: "SUM(A2:A4)", formulaResult: 111, style: { ...euro, font: { ...euro.font, bold: true } } }],
          ["4,1", { formula: "VLOOKUP(10,A2:B4,2,FALSE)", formulaResult: 20 }],
          ["4,2", { formula: "\"Yht. \"&A5", formulaResult: "Yht. 111" }],
          ["4,3", { value: new Date(Date.UTC(2026, 2, 31)), style: { numFmt: "d.m.yyyy" } }],
          ["0,3", { value: "Linkki", hyperlink: { target: "https://example.org" }, richText: [{ text: "Lin", font: { bold: true } }, { text: "kki" }] }],
        ]),
        columns: [{ width: 14 }, { width: 14 }, { width: 14 }, { width: 9, hidden: true }],
        merges: [{ startRow: 6, startCol: 0, endRow: 6, endCol: 2 }],
        conditionalRules: [
          { type: "iconSet", priority: 1, range: "A2:A4", iconSet: { iconSet: "3Arrows", cfvo: [{ type: "percent", value: "0" }, { type: "percent", value: "33" }, { type: "percent", value: "67" }] } },
          { type: "expression", priority: 2, range: "B2:B4", formula: "B2>A2", style: { font: { bold: true } } },
        ],
        dataValidations: [{ type: "list", values: ["kyllä", "ei"], range: "D2:D4", showErrorMessage: true }, { type: "custom", formula1: "ISNUMBER(A2)", range: "A2:A4" }],
        freezePane: { rows: 1 },
        pageSetup: { orientation: "portrait", scale: 80, margins: { left: 1 } },
        headerFooter: { oddHeader: "&LOma otsikko", oddFooter: "&C&P" },
        protection: { sheet: true },
        rowBreaks: [3],
        sparklines: [{ location: "E2", dataRange: "Tiedot!A2:B2" }],
        view: { zoomScale: 85, tabColor: { rgb: "00B050" } },
      },
      {
        name: "Taulu",
        rows: [["Tili", "Euroa"], ["3000", 1], ["3010", 2]],
        tables: [{ name: "Tilit", range: "A1:B3", columns: [{ name: "Tili" }, { name: "Euroa" }], style: "TableStyleMedium2" }],
        cells: new Map([["4,0", { formula: "Tiedot!A5*2", formulaResult: 222 }]]),
      },
      { name: "Piilossa", rows: [["x"]], veryHidden: true },
    ],
  });
}
