import type { AdoptFindingTexts } from "../FindingTexts";

/** What adopting a table tells of it. */
export const adoptFindings: AdoptFindingTexts = {
  "number-mended": (one, format) => `Det tryckta ”${one.text}” lästes som talet ${format.amount(one.found)}; kontrollera talet.`,
  "row-broken": () => "Raden är tryckt på flera rader och kan inte tas i bruk på plats; gör ett nytt blad av tabellen.",
  "table-live": () => "Tabellen är redan i bruk: talen är tal och de beräknade cellerna formler.",
};
