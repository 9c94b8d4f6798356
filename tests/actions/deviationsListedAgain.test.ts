import { applyPreview, previewTables } from "../../src/actions";
import { previewDeviations } from "../../src/actions/previewDeviations";
import { readDeviations } from "../../src/actions/readDeviations";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { DEVIATION_TEXTS } from "../../src/locale/deviations";
import { SOURCE_COLUMNS, TABLE_COLUMNS } from "../../src/workbook/deviations/listLayout";
import { LIST_NAMES } from "../../src/workbook/deviations/listNames";
import { tableOf } from "../taskpane/tableOf";
import { COLUMN, SHEET, linesOf, list, makeUnits, type, valuesOf } from "./deviatingUnits";

describe("a list that stands", () => {
  /** What is written into the sheet, by the columns in which it begins. */
  const writtenColumns = async (host: XlsxHost): Promise<readonly number[]> =>
    (await previewDeviations(host, "fi")).plan.steps.flatMap((step) => (step.kind === "write-cells" ? [step.range.column] : []));
  const ORDER_ALONE = [TABLE_COLUMNS.table, SOURCE_COLUMNS.number];

  /** That the sheet tells what the tables flag: the same as a list made anew would. */
  async function expectTold(host: XlsxHost): Promise<void> {
    await list(host);
    const { flags, areas, sheet } = await readDeviations(host);
    const { lines } = await linesOf(host);
    const words = (text: string): string | null => (text === "" ? "" : text.replace(/[\u00a0\u202f]/g, " "));
    expect(lines.map((row) => row.slice(0, 6))).toEqual(flags.map(({ table, flag }) => [table.unit, flag.label, DEVIATION_TEXTS.fi.rules[flag.rule], flag.effect / 100, words(flag.words), flag.reason]));
    expect((await valuesOf(host)).slice(5, 5 + areas.length).map((row) => row.slice(0, 4))).toEqual(areas.map(({ name, flags: count, missing, loss }) => [name, count, missing, loss / 100]));
    expect(sheet).toMatchObject({ isBehind: false, listed: flags.length });
  }

  const makeFlagged = async (): Promise<XlsxHost> => {
    const host = await makeUnits(["Vaalit", "Digi"]);
    for (const sheet of ["Vaalit", "Digi"]) await type(host, sheet, 6, COLUMN.actual, -300_000);
    await list(host);
    return host;
  };

  test("is brought up to date by the order of its lines alone, where the same flags weigh otherwise", async () => {
    const host = await makeFlagged();
    expect(await writtenColumns(host)).toEqual(ORDER_ALONE);
    await type(host, "Digi", 6, COLUMN.actual, -390_000);
    expect(await writtenColumns(host)).toEqual(ORDER_ALONE);
    await expectTold(host);
    expect((await linesOf(host)).lines.map((row) => row[0])).toEqual(["Digi", "Digi", "Vaalit", "Vaalit"]);
  });

  test("knows a line by its reason too, however much of a cell that fills", async () => {
    const host = await makeFlagged();
    await type(host, "Vaalit", 6, COLUMN.reason, "x".repeat(32_767));
    await expectTold(host);
    expect(await writtenColumns(host)).toEqual(ORDER_ALONE);
  });

  test("gets what is new behind what it knows, and empties the lines that are left over", async () => {
    const host = await makeFlagged();
    await type(host, "Vaalit", 6, COLUMN.actual, -250_000);
    await expectTold(host);
    await type(host, "Digi", 6, COLUMN.adjustment, -60_000);
    await type(host, "Vaalit", 5, COLUMN.actual, 80_000);
    await expectTold(host);
    await type(host, "Vaalit", 6, COLUMN.actual, -300_000);
    await expectTold(host);
    expect(await writtenColumns(host)).toEqual(ORDER_ALONE);
  });

  test.each<readonly [string, (host: XlsxHost) => Promise<void>]>([
    ["a row has been inserted, and what is flagged now stands where another flagged row stood", async (host) => {
      await host.apply({ name: "inserted", steps: [{ kind: "insert-rows", sheet: "Vaalit", row: 5, count: 1 }] });
      await type(host, "Vaalit", 6, COLUMN.actual, 80_000);
    }],
    ["a sheet has been removed and made again under its name", async (host) => {
      await host.apply({ name: "removed", steps: [{ kind: "remove-sheet", sheet: "Digi" }] });
      await applyPreview(host, await previewTables(host, [tableOf("Digi")]));
      for (const [row, budget, actual] of [[5, 100_000, 25_000], [6, -1_000_000, -300_000]] as const) {
        await type(host, "Digi", row, COLUMN.budget, budget);
        await type(host, "Digi", row, COLUMN.actual, actual);
      }
    }],
    ["a unit is called otherwise", (host) => type(host, "Digi", 1, 0, "Digipalvelut")],
    ["a person has typed over the number listed", (host) => type(host, SHEET, 2, TABLE_COLUMNS.table, "neljä")],
    ["a person has typed over a source", (host) => type(host, SHEET, 12, SOURCE_COLUMNS.effect, 5)],
    ["a person has typed over what tells of a table", (host) => type(host, SHEET, 5, TABLE_COLUMNS.flags, 0)],
  ])("tells what the tables do where %s", async (_, happen) => {
    const host = await makeFlagged();
    await happen(host);
    await expectTold(host);
  });

  test("is made anew where it has no room for another source, as is one of an earlier version", async () => {
    const host = await makeFlagged();
    const { sheet } = await readDeviations(host);
    const { first } = await linesOf(host);
    const last = first + (sheet?.list?.sources.length ?? 0) - 1;
    await type(host, SHEET, last, SOURCE_COLUMNS.effect, 5);
    await type(host, SHEET, last, SOURCE_COLUMNS.still, "täynnä");
    expect((await previewDeviations(host, "fi")).plan.steps[0]?.kind).toBe("write-cells");
    await type(host, "Vaalit", 5, COLUMN.actual, 80_000);
    expect((await previewDeviations(host, "fi")).plan.steps[0]).toEqual({ kind: "remove-sheet", sheet: SHEET });
    await expectTold(host);

    await host.apply({ name: "older", steps: [{ kind: "remove-name", scope: null, name: LIST_NAMES.sources }] });
    expect((await previewDeviations(host, "fi")).plan.steps[0]).toEqual({ kind: "remove-sheet", sheet: SHEET });
    await expectTold(host);
  });
});
