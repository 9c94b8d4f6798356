import type { TableTemplate } from "./TableTemplate";

/** The template as it was before tables kept who marked their forecasts ready. */
export function withoutReadyMark(template: TableTemplate, version: number): TableTemplate {
  const { forecast } = template;
  if (forecast === null) return { ...template, version };
  const { ready: _ready, ...columns } = forecast;
  return { ...template, version, forecast: columns };
}

/** The template as it was before tables told in which month their forecasts were given. */
export function withoutForecastMonth(template: TableTemplate, version: number): TableTemplate {
  return { ...withoutReadyMark(template, version), columns: template.columns.map(({ stamp, ...column }) => (stamp === undefined || stamp === "forecast" ? column : { ...column, stamp })) };
}
