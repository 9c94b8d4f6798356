import { DEVIATION_PANE_TEXTS } from "./deviationPanes";

test.each([
  ["Poikkeamat", "Näytä Poikkeamat-taulukko", "Poikkeamat-taulukossa on nyt 1 huomautus."],
  // A compound of several words has a space before its hyphen.
  ["Kaupungin poikkeamat", "Näytä Kaupungin poikkeamat -taulukko", "Kaupungin poikkeamat -taulukossa on nyt 1 huomautus."],
])("the sheet %s is called in Finnish as its name is written", (sheet, shown, written) => {
  const { fi } = DEVIATION_PANE_TEXTS;
  expect([fi.showSheet(sheet), fi.written(sheet, 1)]).toEqual([shown, written]);
});

test.each<[keyof typeof DEVIATION_PANE_TEXTS, string, string]>([
  ["fi", "1 raja ei kelpaa: sen sääntö ei kerro mitään.", "2 rajaa ei kelpaa: niiden säännöt eivät kerro mitään."],
  ["sv", "1 gräns duger inte: regeln berättar inget.", "2 gränser duger inte: reglerna berättar inget."],
  ["en", "1 limit cannot be used: its rule tells nothing.", "2 limits cannot be used: their rules tell nothing."],
])("in %s limits that cannot be used and their rules agree in number", (language, one, two) => {
  expect([1, 2].map(DEVIATION_PANE_TEXTS[language].limitsUnusable)).toEqual([one, two]);
});
