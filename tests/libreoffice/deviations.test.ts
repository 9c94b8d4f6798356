import { applyPreview } from "../../src/actions";
import { previewDeviations } from "../../src/actions/previewDeviations";
import { previewExplanation } from "../../src/actions/previewExplanation";
import { readDeviations } from "../../src/actions/readDeviations";
import { LANGUAGES } from "../../src/locale/Language";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { makeDeviatingSample } from "../seeds/sampleWorkbook";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { printPdf, recalculateValues } from "./recalculate";

jest.setTimeout(120_000);

const JUDGES = { fi: "fi-FI", sv: "sv-FI", en: "en-US" } as const;

describeWithLibreOffice("the sheet of explanations in LibreOffice", () => {
  test("what is unexplained, computed anew, is what the workbook shows", async () => {
    const host = await makeDeviatingSample();
    for (const flag of (await readDeviations(host)).flags.filter((one) => one.flag.state === "missing").slice(0, 3)) await applyPreview(host, await previewExplanation(host, flag, "fi"));
    await host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt("Perustelut", 4, 3, 1, 2), cells: [["Uusi sopimus", -100_632]] }] });
    // A cause of a table that is gone stays, and a number that is none asks for one.
    await host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt("Perustelut", 7, 0, 1, 1), cells: [[44]] }] });
    const last = (await readDeviations(host)).flags.filter((one) => one.flag.state === "missing").find(({ table }, _, [first]) => table.title.sheet !== first?.table.title.sheet);
    if (last !== undefined) await applyPreview(host, await previewExplanation(host, last, "fi"));
    await host.apply({ name: "removed", steps: [{ kind: "remove-sheet", sheet: last?.table.title.sheet ?? "" }] });
    const { values } = await host.read({ valuesOf: [rangeAt("Perustelut", 0, 0, 10, 12)] });
    const judged = (await recalculateValues(await host.save(), "fi-FI")).get("Perustelut") ?? [];
    // A sheet that a file lacks is #NAME? to LibreOffice and #REF! to us.
    const isError = (value: unknown): boolean => typeof value === "string" && /^#(REF!|NAME\?)$/.test(value);
    const shown = (value: unknown): unknown => (value === "" || value === undefined ? null : typeof value === "number" ? Math.round(value * 100) / 100 : isError(value) ? "error" : value);
    const ours = values[0]?.values.map((row) => row.map(shown)) ?? [];
    expect(ours[4]?.[6]).toMatch(/^● selittämättä 8.000 €$/);
    expect(ours.map((row) => row[6]).slice(7, 9)).toEqual(["● kirjoita poikkeaman numero tai valitse rivi paneelista", "● poikkeaman taulukko on poistettu"]);
    expect(ours.map((row, r) => row.map((_, c) => shown(judged[r]?.[c])))).toEqual(ours);
  });
});

describeWithLibreOffice("the list of deviations in LibreOffice", () => {
  test.each(LANGUAGES)("every cell of it in %s, computed anew, is what the workbook shows", async (language) => {
    const host = await makeDeviatingSample(language);
    const preview = await previewDeviations(host, language);
    await applyPreview(host, preview);
    const [sheet = ""] = preview.sheetsAdded;
    const { usedRanges } = await host.read({ usedRangesOf: [sheet] });
    const judged = (await recalculateValues(await host.save(), JUDGES[language])).get(sheet) ?? [];
    const shown = (value: unknown): unknown => (value === "" || value === undefined ? null : typeof value === "number" ? Math.round(value * 100) / 100 : value);
    const ours = usedRanges[0]?.values.map((row) => row.map(shown)) ?? [];
    expect(ours.length).toBeGreaterThan(60);
    expect(ours.map((row, r) => row.map((_, c) => shown(judged[r]?.[c])))).toEqual(ours);
  });

  test("the summary tells the other tables where a sheet has been removed", async () => {
    const host = await makeDeviatingSample();
    await applyPreview(host, await previewDeviations(host, "fi"));
    const [first] = (await readDeviations(host)).flags.filter(({ flag }) => flag.state === "missing");
    await host.apply({ name: "removed", steps: [{ kind: "remove-sheet", sheet: first?.table.title.sheet ?? "" }] });
    const { usedRanges } = await host.read({ usedRangesOf: ["Poikkeamat"] });
    const ours = (usedRanges[0]?.values ?? []).slice(0, 8).map((row) => row.slice(0, 4));
    const judged = ((await recalculateValues(await host.save(), "fi-FI")).get("Poikkeamat") ?? []).slice(0, 8).map((row) => row.slice(0, 4));
    const shown = (value: unknown): unknown => (value === "" || value === undefined ? null : value);
    expect(ours[7]).toEqual(["Yhteensä", expect.any(Number), expect.any(Number), expect.any(Number)]);
    expect(ours.map((row, r) => row.map((_, c) => shown(judged[r]?.[c])))).toEqual(ours.map((row) => row.map(shown)));
  });

  test("it prints on A4 pages, one page wide", async () => {
    const host = await makeDeviatingSample();
    const before = await printPdf(await host.save());
    await applyPreview(host, await previewDeviations(host, "fi"));
    const { pages } = await printPdf(await host.save());
    expect(pages - before.pages).toBeLessThanOrEqual(3);
  });
});
