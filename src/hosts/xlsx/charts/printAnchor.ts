import type { SheetChart } from "../../../workbook/plan/SheetChart";
import { encode } from "../carrier/xml";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Of a drawing without anything on it. */
export const EMPTY_DRAWING = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  + '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/** Where a chart lies in a drawing: its number is one in the drawing, its relationship leads to its part. */
export function printAnchor({ name, place, description }: SheetChart, number: number, relation: string): string {
  const corner = (tag: "from" | "to", row: number, column: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return `<xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">`
    + corner("from", place.row, place.column) + corner("to", place.row + place.rows, place.column + place.columns)
    + `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${encode(name)}" descr="${encode(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`
    + '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>'
    + `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relation}"/></a:graphicData></a:graphic>`
    + "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>";
}
