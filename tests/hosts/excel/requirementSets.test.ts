import { openExcelUnderTest } from "./openExcelUnderTest";
import { ExcelFault, ProtocolViolation } from "./protocol/faults";

/** What the other tests lean on: the client refuses what is above the manifest's minimum, and our host what it does not know. */
describe("the ground that the Excel host is tested on", () => {
  it("refuses a member above ExcelApi 1.13", async () => {
    const opened = await openExcelUnderTest();
    const above = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load("tabId");
      context.workbook.worksheets.getActiveWorksheet().onProtectionChanged.add(async () => undefined);
      await context.sync();
    });
    await expect(above).rejects.toMatchObject({ code: "ApiNotFound" });
    await opened.close();
  });

  it("lets the same member pass in a newer Excel, where our host does not know it", async () => {
    const opened = await openExcelUnderTest({ level: 14 });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onProtectionChanged.add(async () => undefined);
      await context.sync();
    }).catch(() => undefined);
    await expect(opened.close()).rejects.toThrow(ProtocolViolation);
  });

  it.each([
    ["a property", (sheet: Excel.Worksheet) => void (sheet.tabColor = "#112233")],
    ["a method", (sheet: Excel.Worksheet) => void sheet.getRange("A1").getSurroundingRegion()],
    ["something to load", (sheet: Excel.Worksheet) => void sheet.load("tabColor")],
    ["a choice", (sheet: Excel.Worksheet) => void (sheet.getRange("A1").format.horizontalAlignment = "Fill")],
    ["a colour", (sheet: Excel.Worksheet) => void (sheet.getRange("A1").format.fill.color = "yellow")],
    ["a copy of all", (sheet: Excel.Worksheet) => void sheet.getRange("B1").copyFrom(sheet.getRange("A1"))],
    ["a copy of values", (sheet: Excel.Worksheet) => void sheet.getRange("B1").copyFrom(sheet.getRange("A1"), "Values")],
    ["a copy from an address", (sheet: Excel.Worksheet) => void sheet.getRange("B1").copyFrom("A1", "Formulas")],
    ["a copy turned about", (sheet: Excel.Worksheet) => void sheet.getRange("B1").copyFrom(sheet.getRange("A1"), "Formulas", false, true)],
    ["a copy that overflows", (sheet: Excel.Worksheet) => void sheet.getRange("C1:E1").copyFrom(sheet.getRange("A1:B1"), "Formulas")],
    ["a copy onto itself", (sheet: Excel.Worksheet) => void sheet.getRange("A1:A2").copyFrom(sheet.getRange("A1"), "Formulas")],
    ["an option", (sheet: Excel.Worksheet) => void sheet.protection.protect({ allowFormatColumns: true, ...{ allowFormatColumn: true } })],
  ])("fails a test that asks for %s which our host does not know", async (_, act) => {
    const opened = await openExcelUnderTest();
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    }).catch(() => undefined);
    expect(opened.excel.violations).toHaveLength(1);
    await expect(opened.close()).rejects.toThrow(ProtocolViolation);
  });

  it.each(["", "x".repeat(32), "a/b", "'a", "History", "sheet1"])("refuses the sheet name %j as Excel does", async (name) => {
    const opened = await openExcelUnderTest();
    expect(() => opened.excel.book.addSheet(name)).toThrow(ExcelFault);
    await opened.close();
  });

  it("counts no clean-up of the client's own, since the host keeps nothing", async () => {
    const opened = await openExcelUnderTest();
    await opened.host.read({ structure: true, selection: true, usedRangesOf: ["Sheet1"], activeUsedRange: true });
    await opened.close();
    expect(opened.stats()).toMatchObject({ syncs: 1, cleanUps: 0 });
  });
});
