import { applyPreview, orderSplit, previewSplit, readSentChanges, readWorkbook, type CellAddress } from "../../src/actions";
import { previewAddRow } from "../../src/actions/previewAddRow";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { findTemplate } from "../../src/templates";
import { interimSummary } from "../../src/templates/interim-summary/interimSummary";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { CellContent, PlanStep } from "../../src/workbook/plan/WorkbookPlan";
import { findLayout } from "../../src/workbook/table/findLayout";
import type { CellValue } from "../../src/workbook/WorkbookHost";
import { printPlace } from "../../src/workbook/sent/sentWords";
import { makeSampleCity, openSplit, type } from "../seeds/sampleCity";

jest.setTimeout(60_000);

const change = (host: XlsxHost, ...steps: readonly PlanStep[]): Promise<void> => host.apply({ name: "typed", steps });

/** The changes as words: where, who gives it, what was sent and what stands there; "–" is what is not there at all. */
async function changesOf(host: XlsxHost): Promise<readonly (readonly unknown[])[]> {
  const changes = (await readSentChanges(host))?.changes ?? [];
  return changes.map((one) => [printPlace(one.place).slice(1).join(" "), one.giver, "sent" in one ? one.sent : "–", "now" in one ? one.now : "–"]);
}

let city: XlsxHost;
beforeAll(async () => {
  city = await makeSampleCity();
});

/** A cell of the first table of a workbook, by the keys of its row and column. */
async function cellOf(host: XlsxHost, row: string, column: string): Promise<CellAddress> {
  const [table] = (await readWorkbook(host)).tables;
  if (table === undefined) throw new Error("There is no table");
  const { ranges: [reading] } = await host.read({ ranges: [table.range] });
  const layout = reading === undefined ? null : findLayout(findTemplate(table.identity.kind, table.identity.variant, table.identity.version) ?? interimSummary, reading);
  return { sheet: table.range.sheet, row: layout?.rows.get(row) ?? NaN, column: layout?.columns.get(column) ?? NaN };
}

async function valueOf(host: XlsxHost, { sheet, row, column }: CellAddress): Promise<CellValue> {
  return (await host.read({ ranges: [rangeAt(sheet, row, column)] })).ranges[0]?.values[0]?.[0] ?? null;
}

const put = ({ sheet, row, column }: CellAddress, content: CellContent): PlanStep => type(sheet, row, column, content);

test("a workbook that nobody has touched is as it was sent, also after it was saved and opened again", async () => {
  const own = await openSplit(city, "Vaalit");
  expect(await readSentChanges(own)).toMatchObject({ changes: [], unread: [], sent: { unit: "Vaalit", year: 2026, through: 3, isIntact: true } });
  const again = await openXlsxHost(await own.save());
  expect(await readSentChanges(again)).toMatchObject({ changes: [], sent: { isIntact: true } });
});

test("a workbook that was never sent has nothing to compare", async () => {
  expect(await readSentChanges(city)).toBeNull();
});

test("what the head answered and what of finance's figures is another are told apart, each with what was sent", async () => {
  const own = await openSplit(city, "Vaalit");
  const [actual, reason, adjustment] = [await cellOf(own, "operating-expenses", "actual"), await cellOf(own, "operating-expenses", "reason"), await cellOf(own, "operating-expenses", "adjustment")];
  const [was, adjusted] = [await valueOf(own, actual), await valueOf(own, adjustment)];
  await change(own, put(reason, "Ennakkoäänestys"), put(adjustment, -5000), put(actual, -1), type("Talousarviomuutokset", 5, 2, -99), type("Talousarviomuutokset", 7, 0, "Vaalit"));
  expect(await changesOf(own)).toEqual([
    ["operating-expenses actual", "finance", was, -1],
    ["operating-expenses reason", "head", null, "Ennakkoäänestys"],
    ["operating-expenses adjustment", "head", adjusted, -5000],
    ["1 amount", "finance", -12_345.67, -99],
    ["3 unit", "finance", "–", "Vaalit"],
  ]);
  const { changes } = (await readSentChanges(own)) ?? { changes: [] };
  expect(changes[0]?.cell).toEqual(actual);
});

test("blank, 0 and \"\" are three different answers", async () => {
  const own = await openSplit(city, "Vaalit");
  const reason = await cellOf(own, "operating-income", "reason");
  const told = async (content: CellContent): Promise<unknown> => {
    await change(own, put(reason, content));
    return (await changesOf(own)).map(([, , sent, now]) => [sent, now]);
  };
  expect([await told(0), await told({ formula: { type: "text", value: "" } }), await told(null)]).toEqual([[[null, 0]], [[null, ""]], []]);
});

test("a row that was added is told as not sent, and one that is gone as no longer there; blank cells are told of neither", async () => {
  // Rows are inserted into a sheet that did not come with a file.
  const own = await createXlsxHost();
  const { parts: [part] } = await previewSplit(city, ["Yhteiset palvelut"]);
  if (part === undefined) throw new Error("There is no part");
  await applyPreview(own, orderSplit(part));
  const [table] = (await readWorkbook(own)).tables;
  if (table === undefined) throw new Error("There is no table");
  await applyPreview(own, await previewAddRow(own, table, { group: "operating-expenses", label: "Vuokrat" }));
  expect(await changesOf(own)).toEqual([["own-1 ", "finance", "–", "Vuokrat"]]);

  const other = await openSplit(city, "Vaalit");
  const { row } = await cellOf(other, "operating-expenses", "actual");
  await change(other, { kind: "clear-cells", range: rangeAt("Vaalit", row, 0, 1, 40) });
  const gone = await changesOf(other);
  expect(gone.length).toBeGreaterThan(1);
  expect(gone.every(([place, , sent, now]) => String(place).startsWith("operating-expenses ") && sent !== null && now === "–")).toBe(true);
});

test("a table that is gone is told, and nothing of its cells", async () => {
  const own = await openSplit(city, "Vaalit");
  await change(own, { kind: "remove-name", scope: "Vaalit", name: "toteuma.taulu.1" });
  expect(await readSentChanges(own)).toMatchObject({ changes: [], unread: [{ number: 1, kind: "interim-summary" }] });
});

test("what somebody wrote over the memory itself is noticed", async () => {
  const own = await openSplit(city, "Vaalit");
  const { names } = await own.read({ structure: true });
  const list = names.find(({ name }) => name === "toteuma.lahetetty.luettelo")?.range;
  if (list === null || list === undefined) throw new Error("There is no list");
  await change(own, type(list.sheet, list.row, list.column + 4, 1));
  expect(await readSentChanges(own)).toMatchObject({ sent: { isIntact: false } });
});
