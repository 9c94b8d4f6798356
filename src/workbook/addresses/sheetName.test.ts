import fc from "fast-check";
import { checkSheetName, deriveSheetName, SHEET_NAME_LENGTH } from "./sheetName";

test.each([
  ["", "sheet-name-empty"],
  ["   ", "sheet-name-empty"],
  ["Hyvinvoinnin edistämisen lautakunta", "sheet-name-too-long"],
  ["Tulot/menot", "sheet-name-forbidden-character"],
  ["A:B", "sheet-name-forbidden-character"],
  ["[1]", "sheet-name-forbidden-character"],
  ["A\u0001", "sheet-name-forbidden-character"],
  ["A\uffff", "sheet-name-forbidden-character"],
  ["A\ud800", "sheet-name-forbidden-character"],
  ["'Vaalit", "sheet-name-edge-apostrophe"],
  ["Vaalit'", "sheet-name-edge-apostrophe"],
  ["History", "sheet-name-reserved"],
  ["history", "sheet-name-reserved"],
  ["VAALIT", "sheet-name-taken"],
])("the name %j is refused as %s", (name, code) => {
  expect(checkSheetName(name, ["Vaalit"])?.code).toBe(code);
});

test("a character that cannot be seen is told by its number", () => {
  expect(checkSheetName("A\u0001", [])).toMatchObject({ character: "U+0001" });
});

test.each(["Talous-, henkilöstö- ja digi", "Pekan 'oma' sivu", "2026", "Å"])("the name %j is good", (name) => {
  expect(checkSheetName(name, ["Vaalit"])).toBeNull();
});

test.each([
  ["Hyvinvoinnin edistämisen lautakunta", [], "Hyvinvoinnin edistämisen"],
  ["Vaalit", ["vaalit"], "Vaalit (2)"],
  ["Vaalit", ["vaalit", "VAALIT (2)"], "Vaalit (3)"],
  ["Tulot / menot", [], "Tulot menot"],
  ["'Oma'", [], "Oma"],
  ["History", [], "History (2)"],
  ["Vaalit\u0001\uffff", [], "Vaalit"],
  [`${"x".repeat(30)}😀`, [], "x".repeat(30)],
  ["Erittäinpitkäyhdyssanailmanyhtäänväliä", [], "Erittäinpitkäyhdyssanailmanyhtä"],
  ["Erittäinpitkäyhdyssanailmanyhta\u0308a\u0308nväliä", [], "Erittäinpitkäyhdyssanailmanyht"],
  ["Lähipalvelutalokiinteistötoimi😀Vaalit", [], "Lähipalvelutalokiinteistötoimi"],
  ["Lähipalvelutalokiinteistötoim😀Vaalit", [], "Lähipalvelutalokiinteistötoim😀"],
  ["Lähipalvelutalokiinteistötoim😀Vaalit", ["LÄHIPALVELUTALOKIINTEISTÖTOIM😀"], "Lähipalvelutalokiinteistöto (2)"],
  ["Varhaiskasvatuspalvelujen👨‍👩‍👧yksikkö", [], "Varhaiskasvatuspalvelujen"],
  ["Hyvinvointi 👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧 palvelut", [], "Hyvinvointi"],
  [`e${"\u0301".repeat(40)}`, [], `e${"\u0301".repeat(30)}`],
])("the unit %j gets the name of its sheet", (unit, taken, name) => {
  expect(deriveSheetName(unit, taken)).toBe(name);
});

const risks = { text: "riskit", isAlways: false };

test.each([
  ["Hyvinvointipalvelut", [], risks, "Hyvinvointipalvelut"],
  ["Hyvinvointipalvelut", ["hyvinvointipalvelut"], risks, "Hyvinvointipalvelut riskit"],
  ["Hyvinvointipalvelut", ["Hyvinvointipalvelut", "Hyvinvointipalvelut Riskit"], risks, "Hyvinvointipalvelut riskit (2)"],
  ["Hyvinvointipalvelut", [], { ...risks, isAlways: true }, "Hyvinvointipalvelut riskit"],
  ["Hyvinvoinnin edistämisen lautakunta", ["Hyvinvoinnin edistämisen"], risks, "Hyvinvoinnin edistämisen riskit"],
  ["Hyvinvoinnin edistämisen lautakunta", [], { text: "toimintatavoitteet", isAlways: true }, "Hyvinvoinnin toimintatavoitteet"],
  ["Hyvinvointilautakunnan toimiala", [], { text: "tavoitteet", isAlways: true }, "Hyvinvointilautakun. tavoitteet"],
])("the unit %j, with %j taken, gets a name that says what its sheet is", (unit, taken, word, name) => {
  expect(deriveSheetName(unit, taken, word)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(SHEET_NAME_LENGTH);
});

test("a derived name is always a good one", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), fc.option(fc.record({ text: fc.constantFrom("riskit", "toimintatavoitteet"), isAlways: fc.boolean() })), (unit, taken, word) => {
    const name = deriveSheetName(unit, taken, word);
    expect(name.length).toBeLessThanOrEqual(SHEET_NAME_LENGTH);
    expect(checkSheetName(name, taken)).toBeNull();
    expect(name).not.toMatch(/\p{Cs}/u);
  }));
});
