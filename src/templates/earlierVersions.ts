import type { TableTemplate } from "./TableTemplate";

/** The template as it was before tables told in which month their forecasts were given. */
export function withoutForecastMonth(template: TableTemplate, version: number): TableTemplate {
  return { ...template, version, columns: template.columns.map(({ stamp, ...column }) => (stamp === undefined || stamp === "forecast" ? column : { ...column, stamp })) };
}
