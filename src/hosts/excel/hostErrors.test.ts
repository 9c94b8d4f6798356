import { openExcelUnderTest } from "../../../tests/hosts/excel/openExcelUnderTest";
import { toHostError, wasRefusedWhole } from "./hostErrors";

beforeAll(async () => {
  await openExcelUnderTest();
});

const said = (code: string, errorLocation = ""): unknown => Object.assign(Object.create(OfficeExtension.Error.prototype) as object, { code, message: code, debugInfo: { errorLocation } });

it.each([
  ["InvalidOperationInCellEditMode", "", "cell-being-edited"],
  ["ItemNotFound", "WorksheetCollection.getItem", "item-missing"],
  ["ItemAlreadyExists", "WorksheetCollection.add", "item-exists"],
  ["RequestPayloadSizeLimitExceeded", "", "too-large"],
  ["ApiNotFound", "Worksheet.tabId", "not-supported"],
  ["AccessDenied", "WorksheetCollection.add", "workbook-protected"],
  ["AccessDenied", "Range.formulas", "sheet-protected"],
  ["InvalidArgument", "WorksheetProtection.unprotect", "sheet-protected"],
  ["GeneralException", "", "unknown"],
])("tells %s at %j as %s", (code, location, told) => {
  expect(toHostError(said(code, location))).toMatchObject({ name: "HostError", code: told });
});

it("leaves our own bugs as they are", () => {
  const bug = new TypeError("x is not a function");
  expect(toHostError(bug)).toBe(bug);
});

it("knows what Excel refuses as a whole", () => {
  expect([wasRefusedWhole(said("InvalidOperationInCellEditMode")), wasRefusedWhole(said("ItemNotFound")), wasRefusedWhole(new Error())]).toEqual([true, false, false]);
});
