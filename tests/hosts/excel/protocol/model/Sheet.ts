import type { Area } from "./Area";

export type Value = string | number | boolean;

/** What a cell holds: a value typed or written, a formula with its "=", or an error such as "#N/A". */
export type Content = { readonly value: Value } | { readonly formula: string } | { readonly error: string };

export interface Line {
  style: "None" | "Continuous" | "Double";
  weight: "Hairline" | "Thin" | "Medium" | "Thick";
  color: string;
}

export interface Look {
  numberFormat: string;
  bold: boolean;
  italic: boolean;
  size: number;
  color: string;
  fill: string | null;
  horizontal: string;
  vertical: string;
  indent: number;
  wrap: boolean;
  locked: boolean;
  lines: Partial<Record<"top" | "bottom" | "left" | "right", Line>>;
}

export interface Rule {
  readonly id: string;
  readonly areas: readonly Area[];
  formula: string;
  bold: boolean | null;
  italic: boolean | null;
  color: string | null;
  fill: string | null;
}

export interface Validation {
  areas: readonly Area[];
  rule: Readonly<Record<string, unknown>> | null;
  alert: Readonly<Record<string, unknown>> | null;
}

export interface Page {
  orientation: string;
  paperSize: string;
  zoom: Readonly<Record<string, unknown>>;
  titleRows: string | null;
  area: readonly Area[] | null;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** A series of a chart; its cells as they were given, such as "'Vaalit'!B2:B4". */
export interface Series {
  name: string;
  values: string;
  categories: string | null;
  fill: string | null;
  line: string | null;
  lineStyle: string;
  weight: number;
  hasDataLabels: boolean;
  labels: { numberFormat: string; position: string; size: number; color: string };
}

export interface Chart {
  name: string;
  readonly type: string;
  place: readonly [start: string, end: string] | null;
  title: string;
  titleSize: number;
  hasLegend: boolean;
  hasGridlines: boolean;
  hasScale: boolean;
  isReversed: boolean;
  tickLabelPosition: string;
  majorTickMark: string;
  gapWidth: number;
  overlap: number;
  series: Series[];
}

/** A sheet as plain data, so that copying one is copying data. */
export interface Sheet {
  readonly id: string;
  name: string;
  visibility: string;
  readonly contents: Map<string, Content>;
  readonly looks: Map<string, Look>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  /** Rows that a filter hides. */
  readonly hiddenRows: Set<number>;
  rules: Rule[];
  validations: Validation[];
  readonly page: Page;
  charts: Chart[];
  frozen: Area | null;
  showGridlines: boolean;
  protection: { readonly options: Readonly<Record<string, unknown>>; readonly password: string | null } | null;
}

export const keyOf = (row: number, column: number): string => `${row},${column}`;

export const DEFAULT_LOOK: Look = {
  numberFormat: "General", bold: false, italic: false, size: 11, color: "#000000", fill: null,
  horizontal: "General", vertical: "Bottom", indent: 0, wrap: false, locked: true, lines: {},
};

export function emptySheet(id: string, name: string): Sheet {
  return {
    id, name, visibility: "Visible", contents: new Map(), looks: new Map(), columnWidths: new Map(), rowHeights: new Map(), hiddenRows: new Set(), rules: [], validations: [],
    page: { orientation: "Portrait", paperSize: "Letter", zoom: { scale: 100 }, titleRows: null, area: null, leftFooter: "", centerFooter: "", rightFooter: "" },
    charts: [], frozen: null, showGridlines: true, protection: null,
  };
}

export function lookAt(sheet: Sheet, row: number, column: number): Look {
  return sheet.looks.get(keyOf(row, column)) ?? DEFAULT_LOOK;
}

export function changeLook(sheet: Sheet, row: number, column: number, change: Partial<Look>): void {
  const before = lookAt(sheet, row, column);
  sheet.looks.set(keyOf(row, column), { ...before, ...change, lines: { ...before.lines, ...change.lines } });
}
