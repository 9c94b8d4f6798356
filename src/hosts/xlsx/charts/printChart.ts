import { printFullRange } from "../../../workbook/addresses/printAddress";
import { BAR_SPACING, NOTATION_LOOKS } from "../../../workbook/charts/notationLooks";
import { GREY } from "../../../workbook/formats/palette";
import type { Colour } from "../../../workbook/plan/CellStyle";
import type { ChartCells, ChartSeries, Notation, SheetChart } from "../../../workbook/plan/SheetChart";
import type { CellValue } from "../../../workbook/WorkbookHost";
import { encode } from "../carrier/xml";
import { rgb } from "../state/Looks";

/** A cell of the chart's own sheet as it is computed; zero-based. */
export type ReadCell = (row: number, column: number) => CellValue;

const NAMESPACES = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const [CATEGORIES, SCALE] = [111, 112];
/** In hundredths of a point. */
const [TITLE_SIZE, LABEL_SIZE] = [1100, 800];
/** A line of a point, in EMU. */
const LINE = 12_700;

/** A chart as a part of a file, with what its cells hold now, so that a program that computes nothing shows it too. */
export function printChart({ kind, title, categories, series, labels }: SheetChart, sheet: string, read: ReadCell): string {
  const titleCells = { ...title, rows: 1, columns: 1 };
  const { gap, overlap } = BAR_SPACING[kind];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>`
    + `<c:title><c:tx>${texts(sheet, titleCells, read)}</c:tx><c:overlay val="0"/>${letters(TITLE_SIZE)}</c:title><c:autoTitleDeleted val="0"/>`
    + '<c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/>'
    + `<c:grouping val="${kind === "bars" ? "clustered" : "stacked"}"/><c:varyColors val="0"/>`
    + series.map((one, place) => printSeries(one, place, { sheet, categories, labels, read })).join("")
    + `<c:gapWidth val="${gap}"/><c:overlap val="${overlap}"/><c:axId val="${CATEGORIES}"/><c:axId val="${SCALE}"/></c:barChart>${AXES}</c:plotArea>`
    + '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>';
}

// Rows go down as in the table, their names left of negative bars too; the figures stand at the bars, so that there is no scale.
const AXES = `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>`
  + `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${outline(GREY)}</c:spPr><c:crossAx val="${SCALE}"/><c:crosses val="autoZero"/>`
  + '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  + `<c:valAx><c:axId val="${SCALE}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>`
  + `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORIES}"/><c:crosses val="autoZero"/></c:valAx>`;

interface SeriesPlace extends Pick<SheetChart, "categories" | "labels"> {
  readonly sheet: string;
  readonly read: ReadCell;
}

function printSeries({ name, values, notation }: ChartSeries, place: number, { sheet, categories, labels, read }: SeriesPlace): string {
  return `<c:ser><c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:v>${encode(name)}</c:v></c:tx><c:spPr>${lookOf(notation)}</c:spPr><c:invertIfNegative val="0"/>`
    + (labels === null ? "" : printLabels(labels))
    + `<c:cat>${texts(sheet, categories, read)}</c:cat><c:val>${numbers(sheet, values, read)}</c:val></c:ser>`;
}

function lookOf(notation: Notation): string {
  const { fill, isHatched, line } = NOTATION_LOOKS[notation];
  const stripes = (under: Colour, over: Colour): string => `<a:pattFill prst="wdUpDiag"><a:fgClr>${colour(over)}</a:fgClr><a:bgClr>${colour(under)}</a:bgClr></a:pattFill>`;
  const filled = fill === null ? "<a:noFill/>" : isHatched && line !== null ? stripes(fill, line) : solid(fill);
  return `${filled}${line === null ? "<a:ln><a:noFill/></a:ln>" : outline(line)}`;
}

function printLabels(format: string): string {
  return `<c:dLbls><c:numFmt formatCode="${encode(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${letters(LABEL_SIZE)}<c:dLblPos val="outEnd"/>`
    + '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
}

function letters(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:endParaRPr lang="fi-FI"/></a:p></c:txPr>`;
}

function outline(line: Colour): string {
  return `<a:ln w="${LINE}">${solid(line)}</a:ln>`;
}

function solid(fill: Colour): string {
  return `<a:solidFill>${colour(fill)}</a:solidFill>`;
}

function colour(one: Colour): string {
  return `<a:srgbClr val="${rgb(one)}"/>`;
}

function texts(sheet: string, cells: ChartCells, read: ReadCell): string {
  const points = held(cells, read).map(([place, value]) => `<c:pt idx="${place}"><c:v>${encode(String(value))}</c:v></c:pt>`);
  return `<c:strRef><c:f>${formulaOf(sheet, cells)}</c:f><c:strCache><c:ptCount val="${cells.rows * cells.columns}"/>${points.join("")}</c:strCache></c:strRef>`;
}

function numbers(sheet: string, cells: ChartCells, read: ReadCell): string {
  const points = held(cells, read).flatMap(([place, value]) => (typeof value === "number" ? [`<c:pt idx="${place}"><c:v>${value}</c:v></c:pt>`] : []));
  return `<c:numRef><c:f>${formulaOf(sheet, cells)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${cells.rows * cells.columns}"/>${points.join("")}</c:numCache></c:numRef>`;
}

/** What the cells hold, in the order in which a chart takes them; empty ones are passed over. */
function held({ row, column, rows, columns }: ChartCells, read: ReadCell): readonly (readonly [place: number, value: NonNullable<CellValue>])[] {
  return Array.from({ length: rows * columns }, (_, place) => [place, read(row + Math.floor(place / columns), column + (place % columns))] as const)
    .flatMap(([place, value]) => (value === null ? [] : [[place, value] as const]));
}

function formulaOf(sheet: string, cells: ChartCells): string {
  return encode(printFullRange({ sheet, ...cells }));
}
