import { auditFound } from "../../src/actions/auditing/auditFound";
import { findInGrid } from "../../src/actions/auditing/findInGrid";
import { cellsOfText } from "../../src/recognition/untidy/GridCell";

/** What is said of a table that is written a row a line, cells parted by "|". */
function accusations(...lines: readonly string[]): readonly string[] {
  const cells = cellsOfText(lines.map((line) => line.split("|")));
  const { findings } = auditFound(findInGrid({ file: null, sheet: null, cells, row: 0, column: 0 }));
  return findings.filter(({ severity }) => severity === "error").map(({ code, place }) => `${code} ${place.cell ?? place.row ?? ""}`);
}

function questions(...lines: readonly string[]): readonly string[] {
  const cells = cellsOfText(lines.map((line) => line.split("|")));
  return auditFound(findInGrid({ file: null, sheet: null, cells, row: 0, column: 0 })).findings.filter(({ severity }) => severity === "warning").map(({ code }) => code);
}

describe("tables of other cities that are right", () => {
  test("favourable is positive, with costs positive too, in a deviation that the words alone know as budget less actual", () => {
    expect(accusations(
      "|Talousarvio|Toteuma|Poikkeama €|Poikkeama %",
      "Myyntituotot|673159|287853|-385306|-57,2",
      "Maksutuotot|797820|395951|-401869|-50,4",
      "Tuet ja avustukset|853820|743985|-109835|-12,9",
      "Muut toimintatuotot|795839|703704|-92135|-11,6",
      "Tulot|3120638|2131493|-989145|-31,7",
      "Henkilöstökulut|4466296|263313|4202983|94,1",
      "Palvelujen ostot|3925925|2109205|1816720|46,3",
      "Aineet, tarvikkeet ja tavarat|454976|1335764|-880788|-193,6",
      "Avustukset|969640|3138828|-2169188|-223,7",
      "Muut toimintakulut|3954836|2088402|1866434|47,2",
      "Menot|13771673|8935512|4836161|35,1",
      "Netto|-10651035|-6804019|3847016|36,1",
    )).toEqual([]);
  });

  test("the percentage is of the amended budget, not of the original one that its words point to", () => {
    expect(accusations(
      "Vastuualue|TA 2026|Muutokset|TA+M 2026|Tot 1-4|Tot %|Ennuste|Ennuste-ero",
      "Varhaiskasvatus",
      "Tulot|829 700|50 000|879 700|277 724|31,6|867 000|-12 700",
      "Menot|-458 700|-50 000|-508 700|-123 444|24,3|-531 000|-22 300",
      "Netto|371 000|0|371 000|154 280|41,6|336 000|-35 000",
      "Perusopetus",
      "Tulot|679 200|0|679 200|261 130|38,4|657 000|-22 200",
      "Menot|-746 900|0|-746 900|-292 264|39,1|-748 000|-1 100",
      "Netto|-67 700|0|-67 700|-31 134|46,0|-91 000|-23 300",
      "Lukio",
      "Tulot|877 200|0|877 200|210 292|24,0|865 000|-12 200",
      "Menot|-791 900|0|-791 900|-267 888|33,8|-809 000|-17 100",
      "Netto|85 300|0|85 300|-57 596|-67,5|56 000|-29 300",
      "Netto yhteensä|388 600|0|388 600|65 550|16,9|301 000|-87 600",
    )).toEqual([]);
  });

  test("changes in percent are of the size of a negative figure", () => {
    expect(accusations(
      "milj. €|TP 2025|TA 2026|Muutos|Muutos %", "Toimintatuotot|45,3|47,1|1,8|4,0", "Toimintakulut|-212,4|-205,2|7,2|3,4", "Toimintakate|-167,1|-158,1|9,0|5,4",
      "Verotulot|120,5|118,8|-1,7|-1,4", "Valtionosuudet|60,2|66,9|6,7|11,1", "Vuosikate|13,6|27,6|14,0|102,9", "Poistot|-11,2|-12,9|-1,7|-15,2", "Tulos|2,4|14,7|12,3|512,5",
    )).toEqual([]);
  });

  test("euros per inhabitant and fractions have means for totals", () => {
    expect(accusations("Kunta|Asukkaita|Verotulot|€/asukas", "Heinola|18 002|36 105 220|2 006", "Hartola|2 598|4 802 331|1 848", "Sysmä|3 401|6 903 117|2 030", "Lahti|120 210|255 446 250|2 125", "Yhteensä|144 211|303 256 918|2 103")).toEqual([]);
    expect(accusations(
      "|Budget 2026|Utfall 1-6/2026|Avvikelse|Förverkligat", "Försäljning|412 300|210 992|201 308|0,5117", "Avgifter|98 115|60 210|37 905|0,6137", "Bidrag|201 220|99 870|101 350|0,4963", "Intäkter|711 635|371 072|340 563|0,5214",
      "Personal|-3 902 110|-1 880 335|-2 021 775|0,4819", "Köp|-1 201 880|-702 119|-499 761|0,5842", "Material|-402 330|-180 110|-222 220|0,4477", "Kostnader|-5 506 320|-2 762 564|-2 743 756|0,5017",
    )).toEqual([]);
  });

  test("small amendments and products of two columns are in no other unit", () => {
    expect(questions("1000 €|TA 2026|Muutos|Muutettu TA|Tot 1-6", "Palkat|2 310|10|2 320|1 101", "Palvelut|1 204|-5|1 199|640", "Vuokrat|980|0|980|490", "Kulut yhteensä|4 494|5|4 499|2 231")).toEqual([]);
    expect(questions("Kunta|Asukkaita|Verotulot|€/asukas", "Heinola|18 002|36 105 220|2 006", "Hartola|2 598|4 802 331|1 848", "Sysmä|3 401|6 903 117|2 030", "Lahti|20 210|42 946 250|2 125", "Yhteensä|44 211|90 756 918|2 053")).toEqual([]);
    expect(questions("|TA 2026|TP 2025|Ennuste", "Palkat|2 310 000|2 250|2 290 400", "Palvelut|1 204 000|1 180|1 199 300", "Vuokrat|980 000|940|981 900")).toContain("unit-jump");
  });

  test("what is wrong in them is still found", () => {
    expect(accusations("Kunta|Asukkaita|Verotulot|€/asukas", "Heinola|18 002|36 105 220|2 006", "Hartola|2 598|4 802 331|1 848", "Sysmä|3 401|6 903 117|2 030", "Lahti|120 210|255 446 250|2 125", "Yhteensä|144 211|303 356 918|2 103")).toEqual(["total-differs C6"]);
    expect(accusations(
      "milj. €|TP 2025|TA 2026|Muutos|Muutos %", "Toimintatuotot|45,3|47,1|1,8|4,0", "Toimintakulut|-212,4|-205,2|7,2|3,4", "Toimintakate|-167,1|-158,1|9,0|4,5",
      "Verotulot|120,5|118,8|-1,7|-1,4", "Valtionosuudet|60,2|66,9|6,7|11,1", "Vuosikate|13,6|27,6|14,0|102,9", "Poistot|-11,2|-12,9|-1,7|-15,2", "Tulos|2,4|14,7|12,3|512,5",
    )).toHaveLength(1);
  });
});
