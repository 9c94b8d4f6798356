import type { RegisterTexts } from "../RegisterTexts";

export const register: RegisterTexts = {
  sheetName: "Talousarviomuutokset",
  title: "Talousarviomuutokset",
  subtitle: "Taulukoiden talousarviomuutokset lasketaan näistä riveistä. Summat euroina ja samoin etumerkein kuin taulukossa.",
  total: "Yhteensä",
  unit: "Yksikkö",
  row: "Rivi",
  amount: "Summa €",
  decision: "Päätös",
  date: "Päivämäärä",
  flag: "Huomautus",
  knownUnits: "Yksiköt taulukoissa",
  placeUnits: "Rivien yksiköt",
  placeRows: "Yksiköiden rivit",
  knownRows: "Rivien nimet",
  flags: { unit: "● Yksikköä ei löydy taulukoista", row: "● Riviä ei löydy yksikön taulukoista", amount: "● Summa puuttuu" },
};
