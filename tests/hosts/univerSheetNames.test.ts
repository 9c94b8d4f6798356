import { ICommandService, LocaleService, LocaleType } from "@univerjs/core";
import type { Refusal } from "../../src/hosts/univer/guard/Refusal";
import { openHeadless, type Headless } from "../../src/hosts/univer/headless";

const LONG = "Palvelualuejohtajan vastuualue";

let opened: Headless;
let refused: Refusal[];
beforeEach(() => {
  refused = [];
  opened = openHeadless({ onRefused: (refusal) => refused.push(refusal) });
});
afterEach(() => opened.dispose());

const commands = (): ICommandService => opened.univer.__getInjector().get(ICommandService);
const names = async (): Promise<readonly string[]> => (await opened.host.dump()).sheets.map((sheet) => sheet.name);
const idOf = async (name: string): Promise<string> => (await opened.host.dump()).sheets.find((sheet) => sheet.name === name)!.id;
const copy = async (name: string): Promise<boolean> => commands().executeCommand("sheet.command.copy-sheet", { unitId: "workbook-1", subUnitId: await idOf(name) });
const rename = async (from: string, to: string): Promise<boolean> => commands().executeCommand("sheet.command.set-worksheet-name", { unitId: "workbook-1", subUnitId: await idOf(from), name: to });

test("a copy is shortened at a word and numbered, and a copy of the copy numbered on", async () => {
  await opened.host.apply({ name: "add", steps: [{ kind: "add-sheet", sheet: LONG }] });
  await copy(LONG);
  await copy(LONG);
  await copy("Palvelualuejohtajan (2)");
  expect([...await names()].sort()).toEqual(["Palvelualuejohtajan (2)", "Palvelualuejohtajan (3)", "Palvelualuejohtajan (4)", LONG, "Sheet1"].sort());
});

test("a sheet that is added is not named as another but for its case", async () => {
  const texts = opened.univer.__getInjector().get(LocaleService);
  texts.load({ [LocaleType.EN_US]: { sheets: { tabs: { sheet: "sheet" } } } });
  for (let added = 0; added < 3; added += 1) await commands().executeCommand("sheet.command.insert-sheet", {});
  const lower = (await names()).map((name) => name.toLowerCase());
  expect(new Set(lower).size).toBe(4);
});

test.each([
  ["Nimi/kielletty", "sheet-name-forbidden-character"], ["", "sheet-name-empty"], ["x".repeat(32), "sheet-name-too-long"], ["'Vaalit", "sheet-name-edge-apostrophe"],
  ["historia", "sheet-name-reserved"], ["VAALIT", "sheet-name-taken"],
])("renaming to %j is refused and told, and the name stays", async (name, code) => {
  await opened.host.apply({ name: "add", steps: [{ kind: "add-sheet", sheet: "Vaalit" }] });
  await rename("Sheet1", name);
  expect(refused).toMatchObject([{ kind: "sheet-name", problem: { code } }]);
  expect(await names()).toEqual(["Sheet1", "Vaalit"]);
});

test("a sheet may be given its own name in another case", async () => {
  await rename("Sheet1", "SHEET1");
  expect([refused, await names()]).toEqual([[], ["SHEET1"]]);
});
