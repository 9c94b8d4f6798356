import { strFromU8, unzipSync } from "fflate";
import { openXlsxHost } from "../../../src/hosts/xlsx/openXlsxHost";
import type { XlsxHost } from "../../../src/hosts/xlsx/XlsxHost";
import { rangeAt } from "../../../src/workbook/addresses/RangeAddress";
import type { PlanStep } from "../../../src/workbook/plan/WorkbookPlan";
import { plan, write } from "../contract/plans";
import { foreignWorkbook } from "./foreignWorkbook";

let original: Uint8Array;
let host: XlsxHost;
beforeAll(async () => {
  original = await foreignWorkbook();
});
beforeEach(async () => {
  host = await openXlsxHost(original);
});

async function saved(...steps: readonly PlanStep[]): Promise<ReadonlyMap<string, string>> {
  if (steps.length > 0) await host.apply(plan(...steps));
  return partsOf(await host.save());
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part, !/xml|rels|vml$/.test(path))]));
}

function differing(after: ReadonlyMap<string, string>): readonly string[] {
  const before = partsOf(original);
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();
}

/** Whatever is done: a list of sheets and names, a request to compute anew, and no order of computing. */
const ALWAYS = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/workbook.xml"];

test("gives back the very bytes where nothing was done", async () => {
  expect(await host.save()).toEqual(original);
});

test("leaves every part but the new sheet's and the lists alone when a sheet is added", async () => {
  const parts = await saved({ kind: "add-sheet", sheet: "Uusi" }, write("Uusi", 0, 0, [["teksti ", 1.5]]), { kind: "format-cells", ranges: [rangeAt("Uusi", 0, 0)], style: { bold: true } });
  expect(differing(parts)).toEqual([...ALWAYS, "xl/styles.xml", "xl/worksheets/sheet4.xml"].sort());
  expect(parts.get("xl/worksheets/sheet4.xml")).toContain('<is><t xml:space="preserve">teksti </t></is>');
  expect(parts.get("xl/workbook.xml")).toContain('<definedName name="_piilo" hidden="1" comment="sisäinen">Tiedot!$A$1</definedName>');
  expect(parts.get("xl/workbook.xml")).toContain('<workbookPr codeName="Kirja" defaultThemeVersion="166925"/>');
  expect(parts.get("xl/workbook.xml")).toContain('<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>');
  expect(parts.get("xl/_rels/workbook.xml.rels")).toContain("rIdCustom");
});

test("changes in a sheet only the cell that was written and the values that follow from it", async () => {
  const parts = await saved(write("Tiedot", 1, 0, [[5]]));
  expect(differing(parts)).toEqual([...ALWAYS, "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"].sort());
  const before = partsOf(original);
  const wanted = (before.get("xl/worksheets/sheet1.xml") ?? "")
    .replace(' spans="1:4"', "")
    .replace(/(<c r="A2" s="\d+">)<v>1</, "$1<v>5<").replace("<v>3</v>", "<v>7</v>").replace("<v>111</v>", "<v>115</v>").replace("Yht. 111", "Yht. 115");
  expect(parts.get("xl/worksheets/sheet1.xml")).toBe(wanted);
  expect(parts.get("xl/worksheets/sheet2.xml")).toContain("<f>Tiedot!A5*2</f><v>230</v>");
});

test("keeps the old value of a formula that is none of ours", async () => {
  const parts = await saved(write("Tiedot", 2, 1, [[21]]));
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain("<f>VLOOKUP(10,A2:B4,2,FALSE)</f><v>20</v>");
});

test("writes a shared formula out in the cells that pointed at one now gone", async () => {
  const parts = await saved(write("Tiedot", 1, 2, [["pois"]]));
  const sheet = parts.get("xl/worksheets/sheet1.xml");
  expect(sheet).toContain("<f>A3+B3</f><v>30</v>");
  expect(sheet).toContain("<f>A4+B4</f><v>300</v>");
  expect(sheet).not.toContain('t="shared"');
});

test("takes the file's own rules off cleared and newly ruled cells only", async () => {
  const parts = await saved(
    { kind: "clear-cells", range: rangeAt("Tiedot", 1, 1, 1, 1) },
    { kind: "validate-cells", ranges: [rangeAt("Tiedot", 2, 0)], rule: { type: "number" }, message: { title: "Luku", text: "Vain lukuja <&>" } },
    { kind: "format-when", ranges: [rangeAt("Tiedot", 1, 0, 3, 1)], formula: { type: "boolean", value: true }, style: { fill: "#FFC7CE" } },
  );
  const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).toContain('<conditionalFormatting sqref="B3:B4"><cfRule type="expression" priority="2" dxfId="0"><formula>B3&gt;A3</formula></cfRule></conditionalFormatting>');
  expect(sheet).toMatch(/<conditionalFormatting sqref="A2:A4"><cfRule type="expression" priority="3" dxfId="1" stopIfTrue="true"><formula>TRUE<\/formula>/);
  expect(sheet).toContain('<dataValidations count="3">');
  expect(sheet).toContain('sqref="A2 A4"><formula1>ISNUMBER(A2)</formula1>');
  expect(sheet).toContain('sqref="D2:D4"');
  expect(sheet).not.toContain('<c r="B2"');
});

test("lays looks over the file's own", async () => {
  const parts = await saved({ kind: "format-cells", ranges: [rangeAt("Tiedot", 1, 0)], style: { fill: "#FFF2CC", unlocked: true } });
  const reopened = await openXlsxHost(await host.save());
  expect(parts.get("xl/worksheets/sheet1.xml")).toMatch(/<c r="A2" s="\d+"><v>1<\/v><\/c>/);
  const styles = parts.get("xl/styles.xml") ?? "";
  const style = /<c r="A2" s="(\d+)"/.exec(parts.get("xl/worksheets/sheet1.xml") ?? "")?.[1];
  const xfs = /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/.exec(styles)?.[1]?.match(/<xf [^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g) ?? [];
  expect(xfs[Number(style)]).toContain('<protection locked="0"/>');
  expect(styles).toContain('name="Pilkku"');
  expect(Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1])).toBe(xfs.length);
  expect((await reopened.read({ ranges: [rangeAt("Tiedot", 1, 0)] })).ranges[0]?.values).toEqual([[1]]);
});

test("sets up print, panes and widths beside what the file has set", async () => {
  const parts = await saved(
    { kind: "set-up-print", sheet: "Tiedot", setup: { area: rangeAt("Tiedot", 0, 0, 5, 3), orientation: "landscape", paper: "A4", fitToWidth: true, repeatedRows: { first: 0, last: 1 }, footer: { left: "", center: "", right: "&P/&N" } } },
    { kind: "freeze-panes", at: { sheet: "Tiedot", row: 2, column: 1 } },
    { kind: "hide-gridlines", sheet: "Tiedot" },
    { kind: "set-column-widths", sheet: "Tiedot", widths: [{ column: 3, characters: 10 }, { column: 5, characters: 20 }] },
    { kind: "set-row-heights", sheet: "Tiedot", heights: [{ row: 1, points: 30 }, { row: 9, points: 12.5 }] },
  );
  const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).toContain('<pageSetup orientation="landscape" paperSize="9" fitToWidth="1" fitToHeight="0"/>');
  expect(sheet).not.toContain('scale="80"');
  expect(sheet).toContain('<pageMargins left="1"');
  expect(sheet).toContain("<customSheetView guid=\"{00000000-0000-0000-0000-000000000001}\"><pageSetup orientation=\"portrait\"/>");
  expect(sheet).toContain("<oddHeader>&amp;LOma otsikko</oddHeader><oddFooter>&amp;R&amp;P/&amp;N</oddFooter>");
  expect(sheet).toMatch(/<pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen" activePane="bottomRight"\/>/);
  expect(sheet).toContain('zoomScale="85"');
  expect(sheet).toContain('<col min="4" max="4" width="10.7109375" customWidth="1" hidden="true"/><col width="20.7109375" customWidth="1" min="6" max="6"/>');
  expect(sheet).toContain('<row r="10" ht="12.5" customHeight="1"></row>');
  expect(parts.get("xl/workbook.xml")).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">Tiedot!$1:$2</definedName>');
});

test("will not lift a protection that has a password, nor copy a sheet with a table", async () => {
  await expect(host.apply(plan({ kind: "unprotect-sheet", sheet: "Tiedot" }))).rejects.toMatchObject({ code: "sheet-protected" });
  await expect(host.apply(plan({ kind: "copy-sheet", source: "Taulu", sheet: "Kopio" }))).rejects.toMatchObject({ name: "HostError", code: "not-supported", subject: "Taulu" });
});

test("reads what the file holds, chart sheets aside", async () => {
  const reading = await host.read({ structure: true, ranges: [rangeAt("Tiedot", 0, 0, 5, 4)] });
  expect(reading.sheets).toEqual([
    { name: "Tiedot", visible: true, protected: true }, { name: "Taulu", visible: true, protected: false }, { name: "Piilossa", visible: false, protected: false },
  ]);
  expect(reading.ranges[0]?.values[4]).toEqual([111, 20, "Yht. 111", 46112]);
  expect(reading.ranges[0]?.formulas.map((row) => row[2])).toEqual([null, "=A2+B2", "=A3+B3", "=A4+B4", '="Yht. "&A5']);
  expect(reading.names.map(({ scope, name }) => [scope, name])).toEqual([[null, "Veroprosentti"], ["Tiedot", "Oma"], [null, "_piilo"]]);
  await expect(host.apply(plan({ kind: "add-sheet", sheet: "kaavio" }))).rejects.toMatchObject({ code: "item-exists" });
});
