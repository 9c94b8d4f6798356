import { applyPreview, previewTables, type WorkbookHost } from "../../src/actions";
import { auditWorkbook, type WorkbookAudit } from "../../src/actions/auditing/auditWorkbook";
import { previewAuditSheet } from "../../src/actions/auditing/previewAuditSheet";
import { previewMend } from "../../src/actions/auditing/previewMend";
import { reauditSheets } from "../../src/actions/auditing/reauditSheets";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { formatFinding } from "../../src/locale/formatFinding";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { AUDIT_COLUMNS, FIRST } from "../../src/workbook/audit/auditLayout";
import { putUntidy, typeUntidy } from "./untidySheet";

const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
const told = ({ findings }: WorkbookAudit): readonly string[] => findings.map((one) => spaced(`${one.severity}: ${formatFinding(one, "fi")}`));

async function openWorkbook(): Promise<WorkbookHost> {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, [{ kind: "interim-statement", unit: "Vaalit", year: 2026, through: 6, language: "fi", place: { type: "new-sheet", name: "Vaalit" } }]));
  await putUntidy(host);
  return host;
}

async function lineOf(host: WorkbookHost, line = 0): Promise<readonly unknown[]> {
  const { values } = await host.read({ valuesOf: [rangeAt("Tarkistus", FIRST + line, 0, 1, AUDIT_COLUMNS.figure + 1)] });
  return values[0]?.values[0] ?? [];
}

const SWAPPED = "error: Taulukkosivu Kirjasto, taulukko Kirjastopalvelut 1–6/2026, rivi Ostot, sarake TOT 2026 6 kk, solu D8: Kaksi numeroa näyttää vaihtaneen paikkaa: solussa on −169 612, muiden lukujen mukaan siinä pitäisi olla −166 912; ero on −2 700.";

test("a workbook in order is told so, its own tables and those of others", async () => {
  const audit = await auditWorkbook(await openWorkbook(), { language: "fi" });
  expect(told(audit)).toEqual([]);
  expect(audit.tables.map(({ kind, own, audited: { source } }) => [source.sheet, source.title, kind, own !== null])).toEqual([["Vaalit", "Vaalit", "interim-statement", true], ["Kirjasto", "Kirjastopalvelut 1–6/2026", null, false]]);
  expect(audit.audit.checks).toBeGreaterThan(20);
});

test("the wrong cell is named with what its sums give, and mended", async () => {
  const host = await openWorkbook();
  await typeUntidy(host, 6, 2, -169_612);
  const audit = await auditWorkbook(host, { language: "fi" });
  expect(told(audit)).toEqual([SWAPPED]);
  const [mend, line] = [audit.mends[0], audit.lines[0]];
  expect(mend).toEqual({ kind: "amount", amount: -166_912 });
  if (!mend || !line) throw new Error("There is nothing to mend");
  await applyPreview(host, await previewMend(host, line, mend));
  expect(told(await reauditSheets(host, audit, ["Kirjasto"], { language: "fi" }))).toEqual([]);
  await expect(previewMend(host, line, mend)).rejects.toMatchObject({ code: "place-changed" });
});

test("what is accepted is no error for as long as its figure stays the same, whoever wrote the reason", async () => {
  const host = await openWorkbook();
  await typeUntidy(host, 6, 2, -169_612);
  const audit = await auditWorkbook(host, { language: "fi" });
  const [line] = audit.lines;
  if (line === undefined) throw new Error("There is nothing to accept");
  await applyPreview(host, await previewAuditSheet(host, audit, "fi", { line, reason: " Korjataan syksyllä " }));
  const accepted = await auditWorkbook(host, { language: "fi" });
  expect([accepted.lines[0]?.reason, accepted.findings[0]?.severity]).toEqual(["Korjataan syksyllä", "info"]);
  expect((await lineOf(host)).slice(0, 9)).toEqual(["✓ hyväksytty", "Kirjastopalvelut 1–6/2026", "Ostot", "TOT 2026 6 kk", "D8", expect.stringContaining("Kaksi numeroa"), -2_700, -169_612, "Korjataan syksyllä"]);

  // The sheet is written anew, and the acceptance stays.
  await applyPreview(host, await previewAuditSheet(host, accepted, "fi"));
  expect((await auditWorkbook(host, { language: "fi" })).findings.map(({ severity }) => severity)).toEqual(["info"]);

  await typeUntidy(host, 6, 2, -196_912);
  const moved = await auditWorkbook(host, { language: "fi" });
  expect(moved.findings.map(({ severity }) => severity)).toEqual(["error"]);
  expect(moved.lines.map(({ reason }) => reason)).toEqual([""]);
});

test("a reason typed on the sheet itself accepts, and a blank one takes it back", async () => {
  const host = await openWorkbook();
  await typeUntidy(host, 6, 2, -169_612);
  await applyPreview(host, await previewAuditSheet(host, await auditWorkbook(host, { language: "fi" }), "fi"));
  expect((await lineOf(host))[0]).toBe("▼ virhe");
  await host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt("Tarkistus", FIRST, AUDIT_COLUMNS.reason), cells: [["Tiedossa"]] }] });
  expect((await lineOf(host))[0]).toBe("✓ hyväksytty");
  const accepted = await auditWorkbook(host, { language: "fi" });
  expect(accepted.findings.map(({ severity }) => severity)).toEqual(["info"]);
  const [line] = accepted.lines;
  if (line === undefined) throw new Error("There is nothing to take back");
  await applyPreview(host, await previewAuditSheet(host, accepted, "fi", { line, reason: "" }));
  expect((await auditWorkbook(host, { language: "fi" })).findings.map(({ severity }) => severity)).toEqual(["error"]);
});

test("where the line stands on the sheet, accepting it writes its reason alone, and taking it back empties that cell", async () => {
  const host = await openWorkbook();
  await typeUntidy(host, 6, 2, -169_612);
  await applyPreview(host, await previewAuditSheet(host, await auditWorkbook(host, { language: "fi" }), "fi"));
  const audit = await auditWorkbook(host, { language: "fi" });
  const [line] = audit.lines;
  if (line === undefined) throw new Error("There is nothing to accept");
  const reason = rangeAt("Tarkistus", FIRST, AUDIT_COLUMNS.reason);
  for (const [typed, content] of [[" Korjataan syksyllä ", "Korjataan syksyllä"], ["", null]] as const) {
    const { plan, cellsChanged, sheetsAdded } = await previewAuditSheet(host, audit, "fi", { line, reason: typed });
    expect([plan.steps.filter(({ kind }) => kind !== "set-row-heights"), cellsChanged, sheetsAdded]).toEqual([[{ kind: "write-cells", range: reason, cells: [[content]] }], 1, []]);
    await host.apply(plan);
    expect([(await auditWorkbook(host, { language: "fi" })).lines[0]?.reason, (await lineOf(host))[0]]).toEqual(typed === "" ? ["", "▼ virhe"] : ["Korjataan syksyllä", "✓ hyväksytty"]);
  }
});

test("accepting a finding whose figure has moved since the sheet was written writes the sheet anew", async () => {
  const host = await openWorkbook();
  await typeUntidy(host, 6, 2, -169_612);
  await applyPreview(host, await previewAuditSheet(host, await auditWorkbook(host, { language: "fi" }), "fi"));
  await typeUntidy(host, 6, 2, -196_912);
  const moved = await auditWorkbook(host, { language: "fi" });
  const [line] = moved.lines;
  if (line === undefined) throw new Error("There is nothing to accept");
  await applyPreview(host, await previewAuditSheet(host, moved, "fi", { line, reason: "Tiedossa" }));
  expect((await lineOf(host)).slice(AUDIT_COLUMNS.now, AUDIT_COLUMNS.reason + 1)).toEqual([-196_912, "Tiedossa"]);
  expect((await auditWorkbook(host, { language: "fi" })).findings.map(({ severity }) => severity)).toEqual(["info"]);
});

test("a workbook without findings says so on the sheet too, and the sheet itself is audited as no table", async () => {
  const host = await openWorkbook();
  await applyPreview(host, await previewAuditSheet(host, await auditWorkbook(host, { language: "fi" }), "fi"));
  expect((await lineOf(host))[AUDIT_COLUMNS.finding]).toBe("Kaikki täsmää.");
  expect((await auditWorkbook(host, { language: "fi" })).tables).toHaveLength(2);
});

/** Right of the printed table: what the budget of a row is typed into. */
const BUDGET = 13;

test.each<[string, number, unknown]>([
  ["that is not what the formula gives", 1_700, { code: "typed-over-formula", severity: "error", expected: 1_500, found: 1_700, difference: 200 }],
  ["that is what the formula gives", 1_500, { code: "typed-over-formula", severity: "warning" }],
])("a number typed over a formula of ours, %s, is one finding with the formula, which mends it", async (_, typed, told) => {
  const host = await openWorkbook();
  const type = (row: number, amount: number, column = 4): Promise<void> => host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt("Vaalit", row, column), cells: [[amount]] }] });
  const formulaAt = async (): Promise<unknown> => (await host.read({ ranges: [rangeAt("Vaalit", 10, 4)] })).ranges[0]?.formulas[0]?.[0];
  await type(6, 1_000);
  await type(7, 500);
  for (const [row, budget] of [[6, 4_000], [7, 2_000]] as const) await type(row, budget, BUDGET);
  const before = await formulaAt();
  await type(10, typed);
  const audit = await auditWorkbook(host, { language: "fi" });
  expect(audit.findings).toMatchObject([{ ...(told as object), text: String(before).slice(1), place: { cell: "E11" } }]);
  const [mend, line] = [audit.mends[0], audit.lines[0]];
  if (!mend || !line) throw new Error("There is nothing to mend");
  await applyPreview(host, await previewMend(host, line, mend));
  expect([await formulaAt(), (await auditWorkbook(host, { language: "fi" })).findings]).toEqual([before, []]);
});

test("only what is asked for is audited: a sheet, or the table that a range touches", async () => {
  const host = await openWorkbook();
  await putUntidy(host, "Museo");
  for (const sheet of ["Kirjasto", "Museo"]) await typeUntidy(host, 6, 2, -169_612, sheet);
  expect((await auditWorkbook(host, { scope: { kind: "sheet", sheet: "Museo" }, language: "fi" })).tables).toHaveLength(1);
  expect((await auditWorkbook(host, { scope: { kind: "range", range: rangeAt("Kirjasto", 4, 2) }, language: "fi" })).lines.map(({ cell }) => cell?.sheet)).toEqual(["Kirjasto"]);
  expect((await auditWorkbook(host, { scope: { kind: "range", range: rangeAt("Kirjasto", 40, 2) }, language: "fi" })).tables).toEqual([]);
});
