import type { ChartTexts } from "../ChartTexts";

export const chart: ChartTexts = {
  sheetWord: "charts",
  note: "The charts follow the table's figures. Costs are drawn as positive, so that the bars can be compared.",
  figures: "Figures of the charts (not printed)",
  rowsChanged: "● The table's rows have changed: make the charts anew",
  budget: "Budget",
  actual: "Actual",
  forecast: "Forecast",
  row: "Row",
  effect: "Effect",
  level: "Level",
  base: "Base",
  better: "Better",
  worse: "Worse",
  cut: "Cut from the bars",
  isCut: "bars cut at their beginning",
  describeBars: (cells) => `Budget, actual and forecast by row as bars. The figures stand in the cells ${cells}.`,
  describeBridge: (row, cells) => `${row} from budget to forecast: the effect of each row. The figures stand in the cells ${cells}.`,
};
