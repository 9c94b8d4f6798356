import { applyPreview, formatForPrint, listKinds, orderFigures, previewFigures, previewRestoreInputs, previewTables, previewUpgrade, readWorkbook } from "../../src/actions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { LANGUAGES } from "../../src/locale/Language";
import { TEMPLATES } from "../../src/templates";
import type { TableTemplate } from "../../src/templates/TableTemplate";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { readTable } from "../../src/workbook/table/readTable";

/** Staff of a unit: a kind that no code knows, with rows, a measure of each nature, words and a choice of its own. */
const staff: TableTemplate = {
  kind: "staff", variant: "usual", version: 1,
  name: { fi: "Henkilöstön seuranta", sv: "Personaluppföljning", en: "Staff" },
  sheetWord: { fi: "henkilöstö", sv: "personal", en: "staff" },
  period: { fi: "1–{through}/{year}", sv: "1–{through}/{year}", en: "1–{through}/{year}" },
  rows: [
    { kind: "input", key: "permanent", nature: "expense", label: { fi: "Vakinaiset", sv: "Ordinarie", en: "Permanent" } },
    { kind: "input", key: "temporary", nature: "expense", label: { fi: "Määräaikaiset", sv: "Visstidsanställda", en: "Temporary" } },
    { kind: "sum", key: "staff", nature: "expense", of: ["permanent", "temporary"], label: { fi: "Henkilöstö yhteensä", sv: "Personal sammanlagt", en: "Staff in all" } },
  ],
  columns: [
    { type: "measure", area: "printed", width: 12, measure: { kind: "input", key: "wages-budget" }, header: { fi: "TA {year}", sv: "Budget {year}", en: "Budget {year}" } },
    { type: "measure", area: "printed", width: 12, stamp: "months", measure: { kind: "input", key: "wages-actual" }, header: { fi: "TOT {year} {through}\u00a0kk", sv: "Utfall {year} {through}\u00a0mån", en: "Actual {year} {through}\u00a0mo" } },
    { type: "measure", area: "printed", width: 12, measure: { kind: "deviation", key: "wages-deviation", actual: "wages-actual", budget: "wages-budget" }, header: { fi: "Poikkeama", sv: "Avvikelse", en: "Deviation" } },
    { type: "measure", area: "printed", width: 12, measure: { kind: "ratio", key: "wages-used", of: "wages-actual", to: "wages-budget" }, header: { fi: "Palkoista käytetty %", sv: "Använt av lönerna %", en: "Wages used %" } },
    { type: "text", key: "staff-note", area: "printed", width: 30, header: { fi: "Selvitys", sv: "Utredning", en: "Explanation" } },
    { type: "flag", area: "beside", width: 26, header: { fi: "Huomautus", sv: "Anmärkning", en: "Flag" } },
  ],
  records: null,
  watch: { actual: "wages-actual", budget: "wages-budget", marked: ["wages-actual"] },
  forecast: null,
};

/** Its other variant: a row a vacancy, named by a person, counted by what became of it. */
const vacancies: TableTemplate = {
  kind: "staff", variant: "vacancies", version: 1,
  name: { fi: "Täyttöluvat", sv: "Tillsättningstillstånd", en: "Vacancies" },
  sheetWord: { fi: "täyttöluvat", sv: "tillsättning", en: "vacancies" },
  period: { fi: "{year}", sv: "{year}", en: "{year}" },
  rows: [{ kind: "sum", key: "vacancies", nature: "result", of: ["records"], label: { fi: "Kaikki", sv: "Alla", en: "All" } }],
  records: { nature: "result", header: { fi: "Tehtävä", sv: "Uppgift", en: "Post" }, width: 30, blank: 3 },
  columns: [
    { type: "measure", area: "printed", width: 12, measure: { kind: "input", key: "vacancy-cost" }, header: { fi: "Vuosikustannus", sv: "Årskostnad", en: "Yearly cost" } },
    { type: "measure", area: "printed", width: 12, decimals: 0, measure: { kind: "number", key: "work-share", accepts: "number", mean: { of: "work-share", weight: "vacancy-cost" } }, header: { fi: "Työaika %", sv: "Arbetstid %", en: "Working time %" } },
    {
      type: "choice", key: "permit", area: "printed", width: 16, header: { fi: "Lupa", sv: "Tillstånd", en: "Permit" },
      choices: [
        { key: "given", symbol: "✓", tone: "favourable", label: { fi: "Myönnetty", sv: "Beviljat", en: "Given" } },
        { key: "refused", symbol: "✗", tone: "unfavourable", label: { fi: "Hylätty", sv: "Avslaget", en: "Refused" } },
      ],
    },
  ],
  watch: null, forecast: null,
};

const KINDS = [...TEMPLATES, staff, vacancies];
const CHOICE = { kind: "staff", unit: "Sivistys", year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: null } } as const;
const FIGURES: Readonly<Record<string, number | string>> = { "permanent wages-budget": -1_200_000, "permanent wages-actual": -299_999.5, "temporary wages-budget": -1000, "temporary wages-actual": -1500, "temporary staff-note": "sijaisuudet" };

async function makeFile(language: "fi" | "sv" | "en" = "fi") {
  const made = await createXlsxHost();
  const preview = await previewTables(made, [{ ...CHOICE, language, figures: (row, column) => FIGURES[`${row} ${column}`] ?? null }], null, KINDS);
  expect(preview.findings).toEqual([]);
  await applyPreview(made, preview);
  const host = await openXlsxHost(await made.save());
  const [table] = (await readWorkbook(host)).tables;
  if (table === undefined) throw new Error("The table is gone");
  return { host, table };
}

test("a new kind is offered by its name in every language", () => {
  for (const language of LANGUAGES) {
    expect(listKinds(language, KINDS).slice(-2).map((one) => [one.kind, one.variant, one.name, one.hasRecords])).toEqual([
      ["staff", "usual", staff.name[language], false], ["staff", "vacancies", vacancies.name[language], true],
    ]);
  }
});

test("a new kind is written into a file, read back, computes and flags there", async () => {
  const { host, table } = await makeFile();
  const { ranges: [reading] } = await host.read({ ranges: [table.range] });
  const read = reading === undefined ? null : readTable(staff, table.identity, reading);
  expect([read?.inputs("staff", "wages-budget"), read?.inputs("staff", "wages-actual"), read?.inputs("staff", "wages-deviation")]).toEqual([-120_100_000, -30_149_950, -89_950_050]);
  expect(read?.numbers("staff", "wages-used")).toBeCloseTo(25.1037, 3);
  expect(read?.words("temporary", "flag")).toMatch(/^▼ Ylitys 500 € \(50,0 %\)$/);
  expect(read?.words("temporary", "staff-note")).toBe("sijaisuudet");
});

test("figures are pasted into a new kind by its own headers and labels", async () => {
  const { host, table } = await makeFile();
  const text = "Sivistys\tTA 2026\tTOT 2026 4 kk\tPoikkeama\tPalkoista käytetty %\nVakinaiset\t-1 250 000\t- 400 000\t- 850 000\t32,00\nMääräaikaiset\t-1 000\t-2 000\t1 000\t200,00\nHenkilöstö yhteensä\t-1 251 000\t- 402 000\t- 849 000\t32,13";
  const preview = await previewFigures(host, text, { target: table }, KINDS);
  expect(preview.findings).toEqual([]);
  await applyPreview(host, preview);
  const [used] = (await host.read({ usedRangesOf: ["Sivistys"] })).usedRanges;
  expect(used?.values.slice(4, 8).map((line) => line.slice(0, 4))).toEqual([
    ["", "TA 2026", "TOT 2026 4\u00a0kk", "Poikkeama"].map((text) => text || null),
    ["Vakinaiset", -1_250_000, -400_000, -850_000], ["Määräaikaiset", -1000, -2000, 1000], ["Henkilöstö yhteensä", -1_251_000, -402_000, -849_000],
  ]);
});

test.each(LANGUAGES)("a new kind is copied for print in %s", async (language) => {
  const { host, table } = await makeFile(language);
  const { copies } = await formatForPrint(host, table, KINDS);
  const lines = copies?.["thousand-euro"].text.replace(/\u00a0/g, " ").split("\r\n") ?? [];
  expect(lines[0]).toBe("Sivistys");
  expect(lines[1]).toContain(staff.name[language]);
  expect(lines[3]).toBe(`${staff.rows[0]?.label[language] ?? ""}\t-1 200\t- 300\t- 900\t25,00\t`);
  expect(copies?.euro.html).toContain("-&nbsp;900&nbsp;001");
});

test("the records of a new kind are read from a text, and its totals are compared and counted", async () => {
  const text = "Tehtävä\tVuosikustannus\tTyöaika %\tLupa\nLastenhoitaja\t-40 000\t100\tMyönnetty\nKuraattori\t-60 000\t50\tHylätty\nKaikki\t-100 000\t70\t";
  const { order, findings } = orderFigures({ ...CHOICE, variant: "vacancies" }, text, KINDS);
  expect(findings).toEqual([]);
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, [order], null, KINDS));
  const [rows] = (await host.read({ ranges: [rangeAt("Sivistys", 5, 0, 3, 4)] })).ranges;
  expect(rows?.values).toEqual([["Lastenhoitaja", -40_000, 100, "✓ Myönnetty"], ["Kuraattori", -60_000, 50, "✗ Hylätty"], ["Kaikki", -100_000, 70, "✓ 1  ✗ 1"]]);
  const wrong = orderFigures({ ...CHOICE, variant: "vacancies" }, text.replace("-100 000", "-200 000"), KINDS);
  expect(wrong.findings.map((one) => one.code)).toEqual(["computed-differs"]);
});

test("a new kind is restored after foreign pasting, and brought up to date once it has a second version", async () => {
  const { host, table } = await makeFile();
  await host.apply({ name: "foreign paste", steps: [{ kind: "format-cells", ranges: [rangeAt("Sivistys", 5, 1)], style: { fill: "#00FF00", unlocked: false } }] });
  const restored = await previewRestoreInputs(host, table, KINDS);
  expect(restored.findings).toEqual([]);
  expect(restored.cellsChanged).toBe(6);
  const next = { ...staff, version: 2, columns: staff.columns.filter((column) => column.type !== "flag") };
  expect((await previewUpgrade(host, [next])).tables[0]?.changes.columnsRemoved).toEqual(["Huomautus"]);
});

test("where a kind is not known, nothing is made of it", async () => {
  const { host, table } = await makeFile();
  expect((await previewTables(await createXlsxHost(), [CHOICE])).findings.map((one) => one.code)).toEqual(["rows-none"]);
  expect((await previewRestoreInputs(host, table)).findings.map((one) => one.code)).toEqual(["table-damaged"]);
  expect((await previewUpgrade(host)).findings.map((one) => one.code)).toEqual(["table-newer"]);
});
