import type { AdoptFindingTexts } from "../FindingTexts";

/** What adopting a table tells of it. */
export const adoptFindings: AdoptFindingTexts = {
  "number-mended": (one, format) => `Painettu ”${one.text}” luettiin luvuksi ${format.amount(one.found)}; tarkista luku.`,
  "row-broken": () => "Rivi on painettu useammalle riville, joten sitä ei voi ottaa käyttöön paikallaan; tee taulukosta uusi taulukkosivu.",
  "table-live": () => "Taulukko on jo käytössä: sen luvut ovat lukuja ja lasketut solut kaavoja.",
};
