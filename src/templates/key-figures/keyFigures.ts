import type { MeasureColumn, TableTemplate, TemplateColumn } from "../TableTemplate";
import type { Labels } from "../../locale/Language";

const figure = (key: string, header: Labels, carries?: string): MeasureColumn => ({
  type: "measure", area: "printed", width: 14, decimals: { by: "unit" }, measure: { kind: "number", key, accepts: "number" }, header, ...(carries === undefined ? {} : { carries }),
});

const unit: TemplateColumn = { type: "text", key: "unit", area: "printed", width: 15, carries: true, header: { fi: "Yksikkö", sv: "Enhet", en: "Unit" } };

/** Tunnusluvut: a unit a row (€/asukas, %, kpl), formats that follow it, and the change from the year before. */
export const keyFigures: TableTemplate = {
  kind: "key-figures",
  variant: "usual",
  version: 1,
  name: { fi: "Tunnusluvut", sv: "Nyckeltal", en: "Key figures" },
  sheetWord: { fi: "tunnusluvut", sv: "nyckeltal", en: "key figures" },
  period: { fi: "{year}", sv: "{year}", en: "{year}" },
  rows: [],
  records: { nature: "result", header: { fi: "Tunnusluku", sv: "Nyckeltal", en: "Key figure" }, width: 52, blank: 6 },
  headerLines: 3,
  columns: [
    unit,
    figure("figure-before-last", { fi: "Toteutuma {year-2}", sv: "Utfall {year-2}", en: "Actual {year-2}" }, "prior-figure"),
    figure("prior-figure", { fi: "Toteutuma {year-1}", sv: "Utfall {year-1}", en: "Actual {year-1}" }, "figure"),
    figure("target-figure", { fi: "Tavoite {year}", sv: "Mål {year}", en: "Target {year}" }),
    figure("figure", { fi: "Toteutuma {year}", sv: "Utfall {year}", en: "Actual {year}" }),
    {
      type: "measure", area: "printed", width: 14, decimals: { by: "unit" }, measure: { kind: "change", key: "change", from: "prior-figure", to: "figure" },
      header: { fi: "Muutos vuodesta {year-1}", sv: "Förändring från {year-1}", en: "Change from {year-1}" },
    },
  ],
  watch: null,
  forecast: null,
};

/** The same of a review in mid-year, where last year is still a forecast. */
export const keyFiguresPlanned: TableTemplate = {
  ...keyFigures,
  variant: "planned",
  name: { fi: "Tunnusluvut: ennuste ja tavoite", sv: "Nyckeltal: prognos och mål", en: "Key figures: forecast and target" },
  columns: [
    unit,
    figure("figure-before-last", { fi: "Toteutuma {year-2}", sv: "Utfall {year-2}", en: "Actual {year-2}" }),
    figure("forecast-figure", { fi: "Ennuste {year-1}", sv: "Prognos {year-1}", en: "Forecast {year-1}" }),
    figure("target-figure", { fi: "Tavoite {year}", sv: "Mål {year}", en: "Target {year}" }),
    {
      type: "measure", area: "printed", width: 14, decimals: { by: "unit" }, measure: { kind: "change", key: "change", from: "forecast-figure", to: "target-figure" },
      header: { fi: "Muutos vuodesta {year-1}", sv: "Förändring från {year-1}", en: "Change from {year-1}" },
    },
  ],
};
