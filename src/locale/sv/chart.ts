import type { ChartTexts } from "../ChartTexts";

export const chart: ChartTexts = {
  sheetWord: "diagram",
  note: "Diagrammen följer tabellens tal. Kostnaderna är ritade som positiva så att staplarna kan jämföras.",
  figures: "Diagrammens tal (skrivs inte ut)",
  rowsChanged: "● Tabellens rader har ändrats: gör diagrammen på nytt",
  budget: "Budget",
  actual: "Utfall",
  forecast: "Prognos",
  row: "Rad",
  effect: "Effekt",
  level: "Nivå",
  base: "Bas",
  better: "Förbättrar",
  worse: "Försämrar",
  cut: "Avkapat av staplarna",
  isCut: "staplarnas början är avkapad",
  describeBars: (cells) => `Budget, utfall och prognos per rad som staplar. Talen finns i cellerna ${cells}.`,
  describeBridge: (row, cells) => `${row} från budget till prognos: effekten av varje rad. Talen finns i cellerna ${cells}.`,
};
