import { previewSplit, readWorkbook } from "../../src/actions";
import { formatFinding } from "../../src/locale/formatFinding";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { compileExplanations } from "../../src/workbook/explanations/compileExplanations";
import { placeExplanations } from "../../src/workbook/explanations/explanationsLayout";
import type { PlanStep } from "../../src/workbook/plan/WorkbookPlan";
import { makeSampleCity, type } from "../seeds/sampleCity";

test("sending a unit tells what stays of the unit's own: cells outside its tables, and causes of its deviations", async () => {
  const own = await makeSampleCity({ hasRegister: false });
  const { range } = (await readWorkbook(own)).tables.find(({ identity }) => identity.unit === "Vaalit") ?? { range: rangeAt("", 0, 0) };
  const below = range.row + range.rows + 1;
  const place = placeExplanations("Perustelut");
  await own.apply({ name: "typed", steps: [type("Vaalit", below, 0, "muista vaalivuosi"), type("Vaalit", below, 1, 0), type("Digi- ja tietohallintopalvelut", below + 20, 0, "muuta"),
    { kind: "add-sheet", sheet: "Perustelut" }, ...compileExplanations(place, "fi"), { kind: "write-cells", range: { ...place.lines, rows: 4 }, cells: [
      [1, "Vaalit", "Toimintakulut", "Ennakkoäänestys", -5000], [1, "vaalit ", "Toimintakulut", null, -1], [2, "Vaalit", "Toimintatuotot", null, null], [3, "Digi- ja tietohallintopalvelut", "Toimintakulut", "Lisenssit", -1],
    ] }] });
  const told = async (choice: readonly string[]) => (await previewSplit(own, choice)).findings.map((one) => [one.severity, formatFinding(one, "fi")]);
  const [a, b] = [`Vaalit A${below + 1}`, `Vaalit B${below + 1}`];
  expect(await told(["Vaalit"])).toEqual([
    ["warning", `2 solua on taulukoiden ulkopuolella, eikä niiden sisältö lähde mukaan: ${a}, ${b}.`], ["warning", "Taulukkosivu Perustelut: Lähetettävien yksiköiden poikkeamien syistä 2 ei lähde mukaan."],
    ["info", "Taulukkosivu Muistio ei ole Toteuman tekemä eikä lähde mukaan."],
  ]);
  expect((await told(["Digi- ja tietohallintopalvelut"])).slice(0, 2)).toEqual([
    ["warning", `Solu Digi- ja tietohallintopalvelut A${below + 21} on taulukon ulkopuolella, eikä sen sisältö lähde mukaan.`], ["warning", "Taulukkosivu Perustelut: Yksi lähetettävän yksikön poikkeamien syistä ei lähde mukaan."],
  ]);
});

test("causes on a sheet of the version before, which has no numbers, are told too", async () => {
  const own = await makeSampleCity({ hasRegister: false });
  const name = (which: string, column: number, columns: number): PlanStep => ({ kind: "set-name", scope: null, name: `toteuma.perustelut.${which}`, refersTo: rangeAt("Perustelut", 4, column, 100, columns) });
  await own.apply({ name: "older", steps: [
    { kind: "add-sheet", sheet: "Perustelut" },
    { kind: "write-cells", range: rangeAt("Perustelut", 4, 0, 3, 4), cells: [["Vaalit", "Toimintakulut", "Ennakkoäänestys", -5000], ["Vaalit", "Toimintatuotot", null, 7], ["Digi- ja tietohallintopalvelut", "Vaalit", "Lisenssit", -1]] },
    name("rivit", 0, 4), name("yksikot", 7, 1), name("nimet", 8, 1), name("poikkeamat", 9, 1),
  ] });
  expect((await previewSplit(own, ["Vaalit"])).findings.map((one) => formatFinding(one, "en"))).toContain("Sheet Perustelut: 2 causes of the units' deviations do not go along.");
});
