import type { UnitTexts } from "../UnitTexts";

export const units: UnitTexts = {
  sheetName: "Yksiköt",
  title: "Yksiköt",
  subtitle: "Kaupungin yksiköt ja mihin ne kuuluvat. Täydennä luetteloa, ja tee uusien yksiköiden taulukot paneelista: Uusi seuranta.",
  columns: { id: "Tunnus", name: "Yksikkö", parent: "Yläyksikkö", level: "Taso", binding: "Sitova rivi", responsible: "Vastuurooli" },
  alsoColumns: {
    id: ["yksikön tunnus", "koodi", "numero", "nro"], name: ["nimi", "yksikön nimi"], parent: ["yläyksikön tunnus", "ylempi yksikkö", "kuuluu"], level: ["yksikön taso", "organisaatiotaso"],
    binding: ["sitovuus", "sitovuustaso", "sitova"], responsible: ["vastuu", "vastuuhenkilö", "vastaa"],
  },
  levels: { city: "kaupunki", board: "lautakunta", "service-area": "palvelualue", "responsibility-area": "vastuualue" },
  alsoLevels: { city: ["kunta"], board: ["toimielin", "jaosto"], "service-area": ["toimiala", "osasto"], "responsibility-area": ["tulosyksikkö"] },
  bindings: { gross: "Toimintakulut", net: "Toimintakate" },
  alsoBindings: { gross: ["brutto", "menot"], net: ["netto", "kate"] },
  parentTitle: "Yläyksikkö",
  parentText: "Valitse jonkin tämän luettelon yksikön tunnus, tai jätä tyhjäksi.",
};
