import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { previewTables } from "../../src/actions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { USUAL_LIMITS } from "../../src/domain/deviations/DeviationLimits";
import { computeFlags } from "../../src/domain/deviations/computeFlags";
import type { Flag, RuleKey } from "../../src/domain/deviations/DeviationRule";
import type { Cents } from "../../src/domain/money/Cents";
import { SUGGESTION_METHODS } from "../../src/domain/forecasts/suggestionMethods";
import { TABLE_TEXTS } from "../../src/locale/tables";
import { layOutTable } from "../../src/workbook/table/layOutTable";
import { planWorkbook } from "../planned/plannedWorkbook";
import { flagSample, type FlaggedTable } from "./flagSample";
import { CLOSING, HALF_YEAR, INTERIM, listTables, orderTable, PLAN, SAMPLES } from "./sampleWorkbook";

const TABLES = SAMPLES.flatMap((sample) => flagSample(sample));
const HITS = TABLES.flatMap((table) => table.rows.flatMap(({ row, flags }) => flags.map((flag) => ({ table, row, label: table.labelOf(row), flag }))));

function tableOf(id: string): FlaggedTable {
  const table = TABLES.find((one) => one.id === id);
  if (table === undefined) throw new Error(`The samples watch no table ${id}`);
  return table;
}

/** Whole euros without decimals, the sign before them, in groups of three. */
function euros(effect: Cents): string {
  const [whole = "", fraction] = (Math.abs(effect) / 100).toFixed(effect % 100 === 0 ? 0 : 2).split(".");
  return `${effect < 0 ? "−" : "+"}${whole.replace(/\B(?=(\d{3})+$)/g, " ")}${fraction === undefined ? "" : `,${fraction}`}`;
}

function percentOf({ percent }: Flag): string {
  return percent === null ? "–" : `${percent.toFixed(2).replace(".", ",")} %`;
}

function lineOf({ table, label, flag }: (typeof HITS)[number]): string {
  const weight = flag.isSerious ? ", binding, serious" : flag.isBinding ? ", binding" : "";
  return `${table.id} | ${label} | ${flag.rule}${weight} | ${euros(flag.effect)} | ${percentOf(flag)}`;
}

/** The list is read line by line when it changes; `UPDATE_GOLDENS=1 npx jest tests/seeds/flags.test.ts` writes it anew. */
test("the rules flag of the published figures what the reviewed list says, and nothing else", () => {
  const file = join(__dirname, "flags.expected.txt");
  const text = `seed table | row | rule | effect € (+ better, − worse) | percent\n${HITS.map((hit) => `${lineOf(hit)}\n`).join("")}`;
  if (process.env["UPDATE_GOLDENS"] === "1") writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(text);
});

const STATEMENT_000 = "000-hyvinvointipalvelut";
const BOARD_000 = "000-hyvinvoinnin-edistamisen-lautakunta";
const STATEMENT_003 = "003-yhteiset-palvelut";

/** What a controller who read the reports by hand wants to be told: table, row, rule, effect and, of a project, the printed percentage. */
const WANTED: readonly (readonly [string, string, string, RuleKey, string, string])[] = [
  ["a forecast of zero though there is an actual", STATEMENT_000, "Rahoitustuotot ja -kulut", "forecast-zero", "+186", "–"],
  ["a forecast of zero though there is an actual", BOARD_000, "Poistot ja arvonalentumiset", "forecast-zero", "−19 757", "–"],
  ["a forecast of zero though there is an actual", STATEMENT_003, "Rahoitustuotot ja -kulut", "forecast-zero", "+250", "–"],
  ["a forecast of zero though there is an actual", "003-talouspalvelut", "Toimintatuotot", "forecast-zero", "+3 622", "–"],
  ["an actual of a zero budget", STATEMENT_000, "Rahoitustuotot ja -kulut", "actual-without-budget", "+186", "–"],
  ["an actual of a zero budget", BOARD_000, "Poistot ja arvonalentumiset", "actual-without-budget", "−19 757", "–"],
  ["an actual of a zero budget", STATEMENT_003, "Rahoitustuotot ja -kulut", "actual-without-budget", "+250", "–"],
  ["an actual of a zero budget", "003-talouspalvelut", "Toimintatuotot", "actual-without-budget", "+3 622", "–"],
  ["an actual of a zero budget", "002-varhaiskasvatus", "Myyntituotot", "actual-without-budget", "+13 280", "–"],
  ["an actual of a zero budget", "001-hyvinvointipalvelut", "Rahoitustuotot ja -kulut", "actual-without-budget", "+49", "–"],
  ["an actual of a zero budget", "002-hyvinvointilautakunta", "Rahoitustuotot ja -kulut", "actual-without-budget", "−655", "–"],
  ["an actual of a zero budget", "002-virikkeellinen", "Rahoitustuotot ja -kulut", "actual-without-budget", "−655", "–"],
  // 97,32 % used after three months of twelve; the deviation is in points of the budget.
  ["a use far from the elapsed share", STATEMENT_000, "Poistot ja arvonalentumiset", "pace", "−25 168", "72,32 %"],
  ["a use far from the elapsed share", STATEMENT_003, "Poistot ja arvonalentumiset", "pace", "−29 330", "12,60 %"],
  ["a use far from the elapsed share", STATEMENT_003, "Maksutuotot", "pace", "−17 020", "22,69 %"],
  ["a use far from the elapsed share", STATEMENT_003, "Myyntituotot", "pace", "−107 252", "17,13 %"],
  ["and its forecast raised all the same", STATEMENT_003, "Myyntituotot", "year-end", "+100 000", "15,97 %"],
  ["a large change against last year at the same date", STATEMENT_000, "Avustukset", "large-change", "−345 821", "61,44 %"],
  ["a project above 100 %: 141", "000-hankkeet", "Kirjokerho", "project-overspent", "−3 188,98", "41,00 %"],
  ["a project above 100 %: 104", "000-hankkeet", "Nuorten vuoro-kokemustarinateyöskentely 2025", "project-overspent", "−2 000", "4,00 %"],
  ["a project above 100 %: 102", "000-hankkeet", "Kuvataiteilijoiden näyttelypalkkiot 2025", "project-overspent", "−237,50", "2,00 %"],
  ["a project above 100 %: 102", "000-hankkeet", "Kuvataiteilijoiden näyttelypalkkiot 2026", "project-overspent", "−237,50", "2,00 %"],
  ["a project above 100 %: 104", "001-hankkeet", "Toimintakykyinen peruskoululainen", "project-overspent", "−600", "4,00 %"],
  ["a project above 100 %: 104", "001-hankkeet", "Yhteisöllisen opiskeluhuollon vahvistaminen ja kehittäminen", "project-overspent", "−1 694,76", "4,00 %"],
  ["a project above 100 %: 126,8", "002-hankkeet", "Varhaiskasvatuksen koulutuksellista tasa-arvoa ja yhdenvertaisuutta edistävien toimenpiteiden kehittäminen", "project-overspent", "−27 135", "26,80 %"],
  ["a project above 100 %: 117,8", "002-hankkeet", "Koulujen kerhotoiminnan tukeminen 2023", "project-overspent", "−1 068", "17,80 %"],
  ["a project above 100 %: 110,2", "002-hankkeet", "Koronaviruksen aiheuttamien vaikutusten tasoittaminen perusopetuksessa", "project-overspent", "−15 033,58", "10,20 %"],
  ["a project above 100 %: 100,4", "002-hankkeet", "Yhteisöllisen opiskeluhuollon vahvistaminen ja kehittäminen", "project-overspent", "−200", "0,40 %"],
  ["a project above 100 %: 103,3", "002-hankkeet", "Oppimisen tukeminen Heinolan lukio", "project-overspent", "−1 485", "3,30 %"],
  ["a project above 100 %: 149,3", "002-hankkeet", "Heinolan harrastemallin toteuttaminen", "project-overspent", "−29 578,68", "49,30 %"],
  ["an overrun at the end of the year: 100,17 %", "001-hyvinvointipalvelut", "Avustukset", "actual-beyond-forecast", "−6 304", "0,17 %"],
  ["an overrun at the end of the year: 100,75 %", "001-hyvinvointipalvelut", "Muut toimintakulut", "actual-beyond-forecast", "−49 857", "0,75 %"],
  ["an overrun at the end of the year: 103,26 %", "001-hyvinvointipalvelut", "Poistot ja arvonalentumiset", "actual-beyond-forecast", "−12 184", "3,26 %"],
];

test.each(WANTED)("%s is told: %s, %s, by %s", (_what, id, label, rule, effect, percent) => {
  const found = HITS.filter((hit) => hit.table.id === id && hit.label === label && hit.flag.rule === rule);
  expect(found.map(({ flag }) => [euros(flag.effect), percentOf(flag)])).toEqual([[effect, percent]]);
});

test("no rule but those of the list above tells of a project, a zero budget or a zero forecast, besides the same financial income of a unit's part", () => {
  const isNamed = ({ table, label, flag }: (typeof HITS)[number]): boolean => WANTED.some(([, id, row, rule]) => id === table.id && row === label && rule === flag.rule);
  const others = HITS.filter((hit) => ["project-overspent", "forecast-zero", "actual-without-budget"].includes(hit.flag.rule) && !isNamed(hit));
  expect(others.map(lineOf)).toEqual(["001-kasvatus-ja-opetuslautakunta | Rahoitustuotot ja -kulut | actual-without-budget | +50 | –"]);
});

test("no cost has passed its forecast; financial income has, but a forecast of zero is a rule of its own and tells it", () => {
  expect(HITS.filter(({ table, flag }) => flag.rule === "actual-beyond-forecast" && table.kind.startsWith("interim-"))).toEqual([]);
});

test("of a service area whose net binds, the net that stayed within its budget is not told, overrun lines or not", () => {
  expect(HITS.filter(({ table, row }) => table.id.startsWith("001-") && row === "operating-margin")).toEqual([]);
  expect(HITS.filter(({ flag }) => flag.isBinding)).toEqual([]);
});

/** Rows whose share of last year tells nothing, as the readers of the reports found them. */
const UNUSABLE: readonly (readonly [string, string, string, "prior-share-extreme" | "prior-signs-differ"])[] = [
  [STATEMENT_003, "fee-income", "134 %", "prior-share-extreme"],
  [STATEMENT_003, "grants-received", "0,0 %", "prior-share-extreme"],
  [STATEMENT_003, "grants-given", "0 %", "prior-share-extreme"],
  [STATEMENT_003, "financial-items", "−205 %", "prior-signs-differ"],
  ["003-henkilostopalvelut", "operating-income", "1,6 %", "prior-share-extreme"],
  ["003-kehittamispalvelut", "operating-income", "4,6 %", "prior-share-extreme"],
];

test.each(UNUSABLE)("%s, %s: the methods that follow last year's share, %s, refuse to suggest", (id, row, _share, refusal) => {
  const { watched } = tableOf(id);
  const amount = (measure: string): Cents | null => {
    const figure = watched.statement(row, measure);
    return figure?.unit === "amount" ? figure.cents : null;
  };
  const basis = { through: watched.through, actual: amount("actual"), budget: amount("amended-budget"), priorActual: amount("prior-actual"), priorYear: amount("prior-year") };
  const suggestions = SUGGESTION_METHODS.map(({ key, suggest }) => [key, suggest(basis)] as const);
  expect(Object.fromEntries(suggestions.filter(([, suggestion]) => "refusal" in suggestion))).toEqual({ seasonal: { refusal }, "remaining-by-prior-share": { refusal } });
});

test("where a cell holds two percentages, the sheet asks for one number and flags no overrun of its own making", async () => {
  const { percentInWords } = TABLE_TEXTS.fi.flags;
  const inWords = await Promise.all([INTERIM, CLOSING, HALF_YEAR].map(async (sample) => {
    const projects = listTables(sample).filter(({ kind }) => kind === "projects");
    return Promise.all(projects.map(async (table) => {
      const { order } = orderTable(sample, table);
      const { plan, sheetsAdded } = await previewTables(await createXlsxHost(), [order]);
      const [sheet = ""] = sheetsAdded.slice(-1);
      const { definition } = tableOf(table.id);
      const layout = layOutTable(definition, { sheet, row: 0, column: 0 });
      const shown = planWorkbook(plan.steps);
      const told = definition.rows.filter(({ key, kind }) => kind === "input" && String(shown.value(sheet, layout.rowOf(key), layout.columnOf("flag"))).includes(percentInWords));
      return told.map(({ key }) => `${table.id}: ${String(order.figures?.(key, "spent-percent"))}`);
    }));
  }));
  expect(inWords.flat(2)).toEqual(expect.arrayContaining([expect.stringContaining("002-hankkeet: 70,4 / 83,4 %"), expect.stringContaining("001-hankkeet: 53 % esiopetus, 66 % perusopetus")]));
});

describe("what is no error is not told", () => {
  test("N1: rounding, a euro or a hundredth of a percent, is nowhere a flag", () => {
    expect(HITS.filter(({ flag }) => Math.abs(flag.effect) <= 200).map(lineOf)).toEqual([]);
  });

  test("N2: a board that is not the sum of the parts that the report prints is told nothing of its totals, nor are its parts", () => {
    const board = HITS.filter(({ table }) => table.id.startsWith("001-kasvatus-ja-opetuslautakunta") || table.id === "001-palvelualuejohtajan-vastuualue");
    expect(board.filter(({ row }) => ["operating-expenses", "operating-margin"].includes(row)).map(lineOf)).toEqual([]);
    expect(board.filter(({ table }) => table.id === "001-palvelualuejohtajan-vastuualue").map(lineOf)).toEqual([]);
  });

  test("N3: last year's closing as restated for a new organisation decides no flag", () => {
    const { watched, rows } = tableOf(STATEMENT_000);
    const restated = computeFlags({ ...watched, statement: (row, measure) => watched.statement(row, measure === "prior-year" ? "actual" : measure) }, USUAL_LIMITS);
    expect(restated).toEqual(rows);
  });

  test("N4: a small unit's missing rows are flagged nowhere, and a unit without income is told nothing at all", () => {
    const rows = tableOf("002-hyte").rows.map(({ row }) => row);
    expect(["financial-items", "annual-margin", "depreciation"].filter((row) => rows.includes(row))).toEqual([]);
    expect(HITS.filter(({ table }) => table.id === "003-hallintopalvelut").map(lineOf)).toEqual([]);
  });

  test("N5: 0,00 % of a zero budget beside no actual is never told, and neither is a blank", () => {
    const empty = TABLES.filter(({ watched }) => watched.watch.kind === "statement").flatMap(({ id, watched, rows, labelOf }) =>
      rows.filter(({ row }) => ["actual", "amended-budget"].every((measure) => {
        const figure = watched.statement(row, measure);
        return figure === null || (figure.unit === "amount" && figure.cents === 0);
      })).map(({ row, flags }) => ({ place: `${id}, ${labelOf(row)}`, flags })));
    expect(empty.length).toBeGreaterThan(5);
    expect(empty.filter(({ flags }) => flags.length > 0)).toEqual([]);
  });

  test("N7: investments whose costs are the net are within their budgets, and told nothing", () => {
    const tables = TABLES.filter(({ kind }) => kind === "investments");
    expect(tables).toHaveLength(4);
    expect(HITS.filter(({ table }) => table.kind === "investments").map(lineOf)).toEqual([]);
  });

  test.each(["key-figures", "goals", "risks"])("N6: tables of %s, which print the same twice, have no rules", (kind) => {
    const printed = SAMPLES.flatMap((sample) => listTables(sample)).filter((table) => table.kind.includes(kind));
    expect(printed.length).toBeGreaterThan(0);
    expect(TABLES.filter((table) => table.kind.includes(kind))).toEqual([]);
  });

  test("a plan has no actuals and no rules", () => expect(flagSample(PLAN)).toEqual([]));
});
