import type { SheetSettings } from "../state/WorkbookState";
import { elementsOf, withElements } from "./sheetElements";
import { childOf, parseElement, printElement, withAttribute, type XmlElement } from "./xml";

/** The sheet with our panes and grid lines in its first view, and its tab chosen or not; null leaves the tab. */
export function graftView(sheet: XmlElement, written: XmlElement, settings: SheetSettings, active: boolean | null): XmlElement {
  if (active === null && settings.gridlines === undefined && settings.frozen === undefined) return sheet;
  const views = parseElement(elementsOf(sheet, "sheetViews")[0] ?? '<sheetViews><sheetView workbookViewId="0"/></sheetViews>');
  const first = views === null ? null : childOf(views, "sheetView");
  const view = parseElement(first?.xml ?? "");
  if (views === null || first === null || view === null) return sheet;
  const gridlines = settings.gridlines === undefined ? view.opening : withAttribute(view.opening, "showGridLines", settings.gridlines ? null : "0");
  // Two chosen tabs are a group, and a person's typing would go to both.
  const opening = active === null ? gridlines : withAttribute(gridlines, "tabSelected", active ? "1" : null);
  const children = settings.frozen === undefined ? view.children : panes(view, written, settings.frozen);
  const next = { name: "sheetView", xml: printElement({ ...view, opening, children }) };
  return withElements(sheet, "sheetViews", [printElement({ ...views, children: views.children.map((child) => (child === first ? next : child)) })]);
}

/** Selections belong to panes, so they go with the old ones. */
function panes(view: XmlElement, written: XmlElement, frozen: { readonly rows: number; readonly columns: number }): XmlElement["children"] {
  const rest = view.children.filter((child) => child.name !== "pane" && child.name !== "selection");
  const ours = parseElement(elementsOf(written, "sheetViews")[0] ?? "");
  const pane = childOf(parseElement(childOf(ours ?? view, "sheetView")?.xml ?? "") ?? view, "pane");
  return frozen.rows + frozen.columns === 0 || pane === null ? rest : [pane, ...rest];
}
