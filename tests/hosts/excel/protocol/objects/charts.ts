import { parseFullRange } from "../../../../../src/workbook/addresses/parseAddress";
import type { Book } from "../model/Book";
import type { Chart, Series, Sheet } from "../model/Sheet";
import { invalidArgument, ProtocolViolation } from "../faults";
import { colour, field, numberFrom, oneOf, text, truth, type HostObject } from "../HostObject";
import { parseOneArea } from "./parseOneArea";

/** The charts of a sheet: made of the cells of a first series. A protected sheet takes none, and lets none go. */
export function chartsObject(book: Book, sheet: Sheet): HostObject {
  const guard = (): void => book.guardProtected(sheet, "ChartCollection.add");
  return {
    className: "ChartCollection",
    methods: {
      Add: (type, source, seriesBy) => {
        oneOf("Columns")(seriesBy);
        guard();
        const chart: Chart = {
          name: `Chart ${sheet.charts.length + 1}`, type: oneOf("BarClustered", "BarStacked")(type), place: null, title: "", titleSize: 14, hasLegend: true, hasGridlines: true,
          hasScale: true, isReversed: false, tickLabelPosition: "NextToAxis", majorTickMark: "Outside", gapWidth: 182, overlap: 0, series: [newSeries("", addressOf(source))],
        };
        sheet.charts.push(chart);
        return chartObject(book, sheet, chart, guard);
      },
      GetItemOrNullObject: (name) => {
        const found = sheet.charts.find((chart) => chart.name.toLowerCase() === text(name).toLowerCase());
        return found === undefined ? null : chartObject(book, sheet, found, guard);
      },
    },
  };
}

function chartObject(book: Book, sheet: Sheet, chart: Chart, guard: () => void): HostObject {
  return {
    className: "Chart",
    scalars: { name: field(chart, "name", text, guard) },
    children: {
      title: () => ({
        className: "ChartTitle",
        children: { format: () => ({ className: "ChartTitleFormat", children: { font: () => ({ className: "ChartFont", scalars: { size: field(chart, "titleSize", numberFrom(1, 409), guard) } }) } }) },
        methods: {
          SetFormula: (formula) => {
            const range = parseFullRange(text(formula));
            if (range === null || book.find(range.sheet) === undefined) throw invalidArgument("ChartTitle.setFormula");
            chart.title = text(formula);
          },
        },
      }),
      legend: () => ({ className: "ChartLegend", scalars: { visible: field(chart, "hasLegend", truth, guard) } }),
      axes: () => axesObject(chart, guard),
      series: () => ({
        className: "ChartSeriesCollection",
        methods: {
          Add: (name) => {
            guard();
            const added = newSeries(text(name), "");
            chart.series.push(added);
            return seriesObject(chart, added, guard);
          },
          GetItemAt: (at) => {
            const found = chart.series[numberFrom(0, 254)(at)];
            if (found === undefined) throw invalidArgument("ChartSeriesCollection.getItemAt");
            return seriesObject(chart, found, guard);
          },
        },
      }),
    },
    methods: {
      SetPosition: (start, end) => {
        guard();
        for (const cell of [start, end]) parseOneArea(cell, "Chart.setPosition");
        chart.place = [text(start), text(end)];
      },
      Delete: () => {
        guard();
        sheet.charts = sheet.charts.filter((other) => other !== chart);
      },
    },
  };
}

function axesObject(chart: Chart, guard: () => void): HostObject {
  return {
    className: "ChartAxes",
    children: {
      categoryAxis: () => ({
        className: "ChartAxis",
        scalars: {
          reversePlotOrder: field(chart, "isReversed", truth, guard),
          tickLabelPosition: field(chart, "tickLabelPosition", oneOf("NextToAxis", "High", "Low", "None"), guard),
          majorTickMark: field(chart, "majorTickMark", oneOf("None", "Cross", "Inside", "Outside"), guard),
        },
      }),
      valueAxis: () => ({
        className: "ChartAxis",
        scalars: { visible: field(chart, "hasScale", truth, guard) },
        children: { majorGridlines: () => ({ className: "ChartGridlines", scalars: { visible: field(chart, "hasGridlines", truth, guard) } }) },
      }),
    },
  };
}

function seriesObject(chart: Chart, series: Series, guard: () => void): HostObject {
  const { labels } = series;
  return {
    className: "ChartSeries",
    scalars: {
      name: field(series, "name", text, guard),
      gapWidth: field(chart, "gapWidth", numberFrom(0, 500), guard),
      overlap: field(chart, "overlap", numberFrom(-100, 100), guard),
      hasDataLabels: field(series, "hasDataLabels", truth, guard),
    },
    children: {
      format: () => ({
        className: "ChartSeriesFormat",
        children: {
          fill: () => ({ className: "ChartFill", methods: { SetSolidColor: (value) => void (series.fill = colour(value)), Clear: () => void (series.fill = null) } }),
          line: () => ({
            className: "ChartLineFormat",
            scalars: {
              color: { get: () => series.line, set: (value) => void (series.line = colour(value)) },
              weight: field(series, "weight", numberFrom(0, 20), guard),
              lineStyle: field(series, "lineStyle", oneOf("Continuous", "Dash"), guard),
            },
            methods: { Clear: () => void (series.line = null) },
          }),
        },
      }),
      dataLabels: () => {
        if (!series.hasDataLabels) throw invalidArgument("ChartSeries.dataLabels");
        return {
          className: "ChartDataLabels",
          scalars: { numberFormat: field(labels, "numberFormat", text, guard), position: field(labels, "position", oneOf("OutsideEnd", "InsideEnd"), guard) },
          children: {
            format: () => ({
              className: "ChartDataLabelFormat",
              children: { font: () => ({ className: "ChartFont", scalars: { size: field(labels, "size", numberFrom(1, 409), guard), color: field(labels, "color", colour, guard) } }) },
            }),
          },
        };
      },
    },
    methods: {
      SetValues: (source) => void (series.values = addressOf(source)),
      SetXAxisValues: (source) => void (series.categories = addressOf(source)),
    },
  };
}

function newSeries(name: string, values: string): Series {
  return { name, values, categories: null, fill: "#4472C4", line: null, lineStyle: "Continuous", weight: 0.75, hasDataLabels: false, labels: { numberFormat: "General", position: "OutsideEnd", size: 9, color: "#000000" } };
}

/** The address of a range that was given; nothing else will do. */
function addressOf(source: unknown): string {
  const object = source as HostObject | null;
  if (typeof object !== "object" || object === null || object.className !== "Range") throw new ProtocolViolation("a series is given a range");
  return String(object.scalars?.address?.get());
}
