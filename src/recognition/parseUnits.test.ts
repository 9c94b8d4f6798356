import { parseUnits } from "./parseUnits";

const codes = (text: string) => parseUnits(text).findings.map(({ code, place }) => [code, place]);

test.each([
  ["Finnish with tabs", "Tunnus\tYksikkö\tYläyksikkö\tTaso\tSitova rivi\tVastuurooli\n1\tVaalit\t\tVastuualue\tToimintakulut\tsihteeri"],
  ["Swedish with semicolons", "Kod;Enhet;Överordnad enhet;Nivå;Bindande rad;Ansvarig roll\n1;Vaalit;;ansvarsområde;Verksamhetskostnader;sihteeri\n"],
  ["English in another order", "Level; Unit; Id; Binding row; Responsible role; Parent\r\nresponsibility area; Vaalit; 1; operating expenses; sihteeri;"],
  ["words that are used elsewhere, and a column that nobody knows", "Koodi\tNimi\tHuom.\tOrganisaatiotaso\tSitovuus\tVastuu\n1\tVaalit\tx\ttulosyksikkö\tBrutto\tsihteeri"],
  ["a title and empty lines around", "Heinolan yksiköt\n\nTunnus;Yksikkö;Taso;Sitova rivi;Vastuu\n\n1;Vaalit;VASTUUALUE;brutto;sihteeri\n\n"],
])("a list of units is read: %s", (_, text) => {
  expect(parseUnits(text)).toMatchObject({ findings: [], units: [{ id: "1", name: "Vaalit", parent: null, level: "responsibility-area", binding: "gross", responsible: "sihteeri" }] });
});

test("without ids the names are ids, a parent is named by either, and the margin binds where nothing else is said", () => {
  expect(parseUnits("Yksikkö;Yläyksikkö;Taso\nHeinola;;kaupunki\nVaalit;heinola;vastuualue").units).toEqual([
    { id: "Heinola", name: "Heinola", parent: null, level: "city", binding: "net", responsible: "" },
    { id: "Vaalit", name: "Vaalit", parent: "heinola", level: "responsibility-area", binding: "net", responsible: "" },
  ]);
  expect(parseUnits("Tunnus;Yksikkö;Yläyksikkö;Taso\n1;Heinola;;kaupunki\n2;Vaalit;Heinola;vastuualue").units[1]?.parent).toBe("1");
});

test.each([["its id", "1"], ["its name", "heinola"]])("a parent may be a unit that is there already, by %s", (_, parent) => {
  const heinola = { id: "1", name: "Heinola", parent: null, level: "city", binding: "net", responsible: "" } as const;
  expect(parseUnits(`Tunnus;Yksikkö;Yläyksikkö;Taso\n5;Liikunta;${parent};vastuualue`, [heinola])).toMatchObject({ findings: [], units: [{ id: "5", parent: "1" }] });
  expect(codes(`Tunnus;Yksikkö;Yläyksikkö;Taso\n5;Liikunta;${parent};vastuualue`)).toEqual([["unit-parent-unknown", { row: "Liikunta", column: "Yläyksikkö" }]]);
});

test.each([
  ["", [["units-missing", {}]]],
  ["Yksikkö;Taso", [["units-missing", {}]]],
  ["Vaalit;vastuualue", [["units-missing", {}]]],
  ["Yksikkö;Taso;Nimi\nVaalit;vastuualue;Vaalit", [["column-repeated", {}]]],
  ["Yksikkö;Taso\nVaalit;tulosalue", [["unit-level-unknown", { row: "Vaalit", column: "Taso" }]]],
  ["Yksikkö;Taso\nVaalit;", [["unit-level-unknown", { row: "Vaalit", column: "Taso" }]]],
  ["Yksikkö;Taso;Sitovuus\nVaalit;vastuualue;Vuosikate", [["unit-binding-unknown", { row: "Vaalit", column: "Sitovuus" }]]],
  ["Tunnus;Yksikkö;Taso\n7;;vastuualue", [["unit-empty", { row: "7", column: "Yksikkö" }]]],
  ["Yksikkö;Yläyksikkö;Taso\nVaalit;Heinola;vastuualue", [["unit-parent-unknown", { row: "Vaalit", column: "Yläyksikkö" }]]],
  ["Yksikkö;Taso\nVaalit;vastuualue\nvaalit;lautakunta", [["unit-name-taken", { row: "vaalit", column: "Yksikkö" }]]],
  ["Tunnus;Yksikkö;Taso\n1;Vaalit;vastuualue\n1;Arkisto;vastuualue", [["unit-id-taken", { row: "Arkisto", column: "Tunnus" }]]],
])("what is wrong with %j is told in its place", (text, findings) => {
  expect(codes(text)).toEqual(findings);
});
