import { columnKey, type TableTemplate, type TemplateColumn } from "./TableTemplate";

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

/** The template as it was before rules of deviations watched it; `more` are columns of words that came with them. */
export function withoutDeviations({ deviations: _rules, ...template }: TableTemplate, version: number, more: readonly string[] = []): TableTemplate {
  const columns = template.columns.filter((column) => !cameWithRules(column) && !more.includes(columnKey(column)));
  return { ...template, version, columns: columns.map((column) => (column.type === "text" ? withoutSums(column) : column)) };
}

/** The template as it was before what its rules flag was to be explained. */
export function withoutReasons(template: TableTemplate, version: number): TableTemplate {
  return { ...template, version, columns: template.columns.filter((column) => !isOfReasons(column)) };
}

function withoutSums({ onSums: _sums, ...column }: Extract<TemplateColumn, { type: "text" }>): TemplateColumn {
  return column;
}

function cameWithRules(column: TemplateColumn): boolean {
  return column.type === "expected" || column.type === "deviation" || (isOfReasons(column) && column.type !== "text");
}

function isOfReasons(column: TemplateColumn): boolean {
  return column.type === "reason-state" || column.type === "to-explain" || (column.type === "measure" && column.measure.kind === "noted") || columnKey(column) === "reason";
}
