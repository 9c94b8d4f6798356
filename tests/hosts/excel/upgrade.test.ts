import { applyPreview, previewRestoreInputs, previewTables, previewUpgrade, readWorkbook } from "../../../src/actions";
import { findTemplate } from "../../../src/templates";
import type { TableTemplate } from "../../../src/templates/TableTemplate";
import { orderSample } from "../../seeds/sampleWorkbook";
import { openExcelUnderTest, type ExcelUnderTest } from "./openExcelUnderTest";

let under: ExcelUnderTest;
beforeEach(async () => {
  under = await openExcelUnderTest();
});
afterEach(() => under.close());

/** The summary of a version to come: a column of words before all others. */
function nextSummary(): TableTemplate {
  const template = findTemplate("interim-summary");
  if (template === null) throw new Error("There is no interim summary");
  const code = { fi: "Koodi", sv: "Kod", en: "Code" };
  return { ...template, version: template.version + 1, columns: [{ type: "text", key: "code", area: "printed", width: 10, header: code }, ...template.columns] };
}

test("a table is brought up to date in one request; taken back, it lacks the colours of its flags and the checks of its cells until its input cells are restored", async () => {
  await applyPreview(under.host, await previewTables(under.host, [orderSample("003-vaalit")]));
  const sheet = under.excel.book.need("Vaalit", "");
  const look = () => structuredClone({ validations: sheet.validations.map(({ areas, rule }) => ({ areas, rule })), rules: sheet.rules.map(({ id: _id, ...rule }) => rule) });
  const whole = async () => {
    const { names, sheets, usedRanges } = await under.host.read({ structure: true, usedRangesOf: ["Vaalit"] });
    return { names: [...names].sort((a, b) => a.name.localeCompare(b.name)), sheets, usedRanges };
  };
  const [before, lookBefore] = [await whole(), look()];
  const preview = await previewUpgrade(under.host, [nextSummary()]);
  expect(preview.findings).toEqual([]);
  expect(preview.tables[0]?.changes).toMatchObject({ columnsAdded: ["Koodi"], columnsMoved: [], formulas: [] });
  const { syncs } = under.stats();
  await applyPreview(under.host, preview);
  expect(under.stats().syncs - syncs).toBeLessThanOrEqual(2);
  const after = await whole();
  expect(after.sheets.find((one) => one.name === "Vaalit")?.protected).toBe(true);
  expect(after.usedRanges[0]?.values[6]?.slice(0, 6)).toEqual(["Toimintakulut", null, -79084, -5387, -5700, -818]);
  expect((await readWorkbook(under.host)).tables[0]?.identity.version).toBe(nextSummary().version);
  await under.host.revert();
  expect(await whole()).toEqual(before);
  expect(look()).toEqual({ validations: [], rules: [] });
  const [table] = (await readWorkbook(under.host)).tables;
  if (table === undefined) throw new Error("The table is gone");
  await applyPreview(under.host, await previewRestoreInputs(under.host, table));
  expect(look()).toEqual(lookBefore);
});
