import type { SheetChart } from "../../../workbook/plan/SheetChart";
import { addPart, append, dropPart, freePath, type PartKind } from "../carrier/addPart";
import type { Package } from "../carrier/Package";
import { elementsOf, withElements } from "../carrier/sheetElements";
import { attributeOf, parseElement, printElement, withoutPrefix } from "../carrier/xml";
import { EMPTY_DRAWING, printAnchor } from "./printAnchor";
import { printChart, type ReadCell } from "./printChart";

const DRAWING: PartKind = { kind: "drawing", contentType: "application/vnd.openxmlformats-officedocument.drawing+xml" };
const CHART: PartKind = { kind: "chart", contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml" };
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The sheet that charts are put on: its part, its name, its cells as they are computed. */
export interface ChartedSheet {
  readonly path: string;
  readonly name: string;
  readonly read: ReadCell;
}

/** Puts charts on a sheet that is in the package: each a part, on the sheet's drawing, which is made where there is none. */
export function addCharts(file: Package, { path, name, read }: ChartedSheet, charts: readonly SheetChart[]): void {
  if (charts.length === 0) return;
  const drawing = file.related(path, DRAWING.kind) ?? addDrawing(file, path);
  for (const chart of charts) {
    const part = freePath(file, "xl/charts/chart");
    file.set(part, printChart(chart, name, read));
    const relation = addPart(file, drawing, part, CHART);
    const xml = file.text(drawing) ?? EMPTY_DRAWING;
    file.set(drawing, append(xml, printAnchor(chart, nextNumber(xml), relation)));
  }
}

function addDrawing(file: Package, sheetPath: string): string {
  const path = freePath(file, "xl/drawings/drawing");
  file.set(path, EMPTY_DRAWING);
  const relation = addPart(file, sheetPath, path, DRAWING);
  const sheet = parseElement(withoutPrefix(file.text(sheetPath) ?? "", "worksheet"));
  if (sheet === null || elementsOf(sheet, "drawing").length > 0) throw new Error(`The part ${sheetPath} takes no drawing`);
  file.set(sheetPath, printElement(withElements(sheet, "drawing", [`<drawing xmlns:r="${RELATIONSHIPS}" r:id="${relation}"/>`])));
  return path;
}

/** Shapes of a drawing are numbered, each with its own. */
function nextNumber(drawing: string): number {
  const numbers = [...drawing.matchAll(/<[\w.-]*:?cNvPr\b[^>]*>/g)].map(([tag]) => Number(attributeOf(tag, "id") ?? 0));
  return 2 + Math.max(0, ...numbers.filter(Number.isFinite));
}

/** Takes out the drawings and charts that nothing leads to any more, as when their sheet is gone. */
export function sweepCharts(file: Package): void {
  const reached = new Set<string>();
  const waiting = [""];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path.toLowerCase())) continue;
    reached.add(path.toLowerCase());
    waiting.push(...file.relationships(path).filter(({ isInside }) => isInside).map(({ target }) => target));
  }
  for (const path of file.paths()) {
    if (/^xl\/(?:drawings|charts)\/[^/]+\.xml$/i.test(path) && !reached.has(path.toLowerCase())) dropPart(file, path);
  }
}
