import { applyPreview } from "../../src/actions";
import { previewDeviations } from "../../src/actions/previewDeviations";
import { LANGUAGES } from "../../src/locale/Language";
import { makeDeviatingSample } from "../seeds/sampleWorkbook";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { printPdf, recalculateValues } from "./recalculate";

jest.setTimeout(120_000);

const JUDGES = { fi: "fi-FI", sv: "sv-FI", en: "en-US" } as const;

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

  test("it prints on A4 pages, one page wide", async () => {
    const host = await makeDeviatingSample();
    const before = await printPdf(await host.save());
    await applyPreview(host, await previewDeviations(host, "fi"));
    const { pages } = await printPdf(await host.save());
    expect(pages - before.pages).toBeLessThanOrEqual(3);
  });
});
