import { applyPreview, makeSplit, previewSplit, type SplitChoice, type SplitFile } from "../../src/actions";
import { previewRegister } from "../../src/actions/previewRegister";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { CellContent, PlanStep } from "../../src/workbook/plan/WorkbookPlan";
import { compileUnits } from "../../src/workbook/settings/compileUnits";
import { INTERIM, makeWholeSample } from "./sampleWorkbook";
import { SAMPLE_UNITS } from "./sampleUnits";

/** The steps that type into a cell, zero-based. */
export function type(sheet: string, row: number, column: number, content: CellContent): PlanStep {
  return { kind: "write-cells", range: rangeAt(sheet, row, column), cells: [[content]] };
}

/** The council's amendments: unit, row, euros, decision, date as a serial number. */
const ENTRIES: readonly (readonly CellContent[])[] = [
  ["Vaalit", "Toimintakulut", -12_345.67, "KV § 12", 46_091],
  ["Digi- ja tietohallintopalvelut", "Toimintakulut", -45_678.91, "KV § 13", 46_092],
  ["vaalit", "Toimintatuotot", 2222.22, "KV § 14", null],
  ["Yhteiset palvelut", "Palvelujen ostot", -777.77, null, null],
];

/** The whole interim review in one workbook: its list of units, every table, a register that the tables sum, and a sheet of a person's own. */
export async function makeSampleCity({ hasRegister = true } = {}): Promise<XlsxHost> {
  const host = await makeWholeSample(INTERIM);
  await host.apply({ name: "listed", steps: [...compileUnits("Yksiköt", SAMPLE_UNITS, "fi"), { kind: "add-sheet", sheet: "Muistio" }, type("Muistio", 0, 0, "Digin avustus")] });
  if (!hasRegister) return host;
  await applyPreview(host, await previewRegister(host, "fi"));
  await host.apply({ name: "registered", steps: [{ kind: "write-cells", range: rangeAt("Talousarviomuutokset", 5, 0, ENTRIES.length, 5), cells: ENTRIES }] });
  return host;
}

/** The files of these units. */
export async function split(city: XlsxHost, choice: SplitChoice): Promise<readonly SplitFile[]> {
  return makeSplit(await previewSplit(city, choice), async () => {
    const host = await createXlsxHost();
    return { host, save: () => host.save() };
  });
}

/** The workbook of one unit, opened from its file. */
export async function openSplit(city: XlsxHost, unit: string): Promise<XlsxHost> {
  const [file] = await split(city, [unit]);
  return openXlsxHost(file?.bytes ?? new Uint8Array());
}
