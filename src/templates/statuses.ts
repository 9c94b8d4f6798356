import type { ColumnChoice } from "./TableTemplate";

/** How a goal stands, as the reports say it; the symbol goes with the colour. */
export const statuses: readonly ColumnChoice[] = [
  { key: "achieved", symbol: "✓", tone: "favourable", label: { fi: "Toteutuu", sv: "Förverkligas", en: "On track" } },
  { key: "partly", symbol: "◐", tone: "asks", label: { fi: "Toteutuu osittain", sv: "Förverkligas delvis", en: "Partly" } },
  { key: "not-achieved", symbol: "✗", tone: "unfavourable", label: { fi: "Ei toteudu", sv: "Förverkligas inte", en: "Not achieved" } },
  { key: "unknown", symbol: "○", tone: "neutral", label: { fi: "Ei tietoa", sv: "Ingen uppgift", en: "No information" } },
];
