import type { UnitTexts } from "../UnitTexts";

export const units: UnitTexts = {
  sheetName: "Enheter",
  title: "Enheter",
  subtitle: "Stadens enheter och vad de hör till. Fyll på listan, och gör de nya enheternas tabeller i panelen: Ny uppföljning.",
  columns: { id: "Kod", name: "Enhet", parent: "Överordnad enhet", level: "Nivå", binding: "Bindande rad", responsible: "Ansvarig roll" },
  alsoColumns: {
    id: ["enhetens kod", "nummer", "nr"], name: ["namn", "enhetens namn"], parent: ["överordnad", "överordnad kod", "hör till"], level: ["enhetens nivå"],
    binding: ["bindningsnivå", "bindande"], responsible: ["ansvarig", "ansvar", "roll"],
  },
  levels: { city: "stad", board: "nämnd", "service-area": "serviceområde", "responsibility-area": "ansvarsområde" },
  alsoLevels: { city: ["kommun"], board: ["organ", "sektion"], "service-area": ["sektor", "avdelning"], "responsibility-area": ["resultatenhet"] },
  bindings: { gross: "Verksamhetskostnader", net: "Verksamhetsbidrag" },
  alsoBindings: { gross: ["brutto", "utgifter"], net: ["netto", "bidrag"] },
  parentTitle: "Överordnad enhet",
  parentText: "Välj koden för en enhet i den här listan, eller lämna tomt.",
};
