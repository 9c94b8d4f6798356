import { DataValidationStatus, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { openHeadless, type Headless } from "../../src/hosts/univer/headless";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { PlanStep } from "../../src/workbook/plan/WorkbookPlan";

const SHEET = "Yksiköt";
const STEPS: readonly PlanStep[] = [
  { kind: "add-sheet", sheet: SHEET },
  { kind: "format-cells", ranges: [rangeAt(SHEET, 0, 0, 4, 2)], style: { numberFormat: "@" } },
  { kind: "write-cells", range: rangeAt(SHEET, 0, 0, 4, 2), cells: [["1", null], ["10", "1"], ["11", "99"], ["uusi", "uusi"]] },
  { kind: "set-name", scope: null, name: "toteuma.yksikko.tunnus", refersTo: rangeAt(SHEET, 0, 0, 10) },
  { kind: "validate-cells", ranges: [rangeAt(SHEET, 0, 1, 10)], rule: { type: "list-of-name", name: "toteuma.yksikko.tunnus" }, message: { title: "Yläyksikkö", text: "Valitse tunnus." } },
];

let opened: Headless;
beforeEach(async () => {
  opened = openHeadless();
  await opened.host.apply({ name: "units", steps: STEPS });
});
afterEach(() => opened.dispose());

test("a cell takes what stands in the cells of a name, and nothing else", async () => {
  const injector = opened.univer.__getInjector();
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>("workbook-1", UniverInstanceType.UNIVER_SHEET);
  const sheetId = workbook?.getSheetBySheetName(SHEET)?.getSheetId() ?? "";
  const validator = injector.get(SheetsDataValidationValidatorService);
  const statuses = await Promise.all([1, 2, 3].map((row) => validator.validatorCell("workbook-1", sheetId, row, 1)));
  expect(statuses).toEqual([DataValidationStatus.VALID, DataValidationStatus.INVALID, DataValidationStatus.VALID]);
});

test("the rule is dumped as it was asked for, and loaded again", async () => {
  const rules = async () => (await opened.host.dump()).sheets.find((sheet) => sheet.name === SHEET)?.validations.map(({ rule }) => rule);
  expect(await rules()).toEqual([{ type: "list-of-name", name: "toteuma.yksikko.tunnus" }]);
  await opened.host.load(await opened.host.dump());
  expect(await rules()).toEqual([{ type: "list-of-name", name: "toteuma.yksikko.tunnus" }]);
});
