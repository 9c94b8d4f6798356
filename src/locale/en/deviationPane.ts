import { countNoun } from "../countNoun";
import type { DeviationPaneTexts } from "../DeviationPaneTexts";

const number = new Intl.NumberFormat("en-GB");
const counted = countNoun(number);
const flags = (count: number): string => counted(count, "flag", "flags");

export const deviationPane: DeviationPaneTexts = {
  title: "Deviations",
  purpose: "The flags of every table, the weightiest first. Choose one, and the workbook shows its row.",
  rules: {
    "year-end": "Year-end", "actual-beyond-forecast": "Beyond forecast", "actual-without-budget": "Without a budget", "forecast-zero": "Forecast zero",
    pace: "Pace", "large-change": "Large change", "project-overspent": "Project above 100 %",
  },
  weights: { serious: "serious", unfavourable: "unfavourable", asks: "to be looked into", favourable: "favourable" },
  states: { missing: "reason missing", given: "explained", outdated: "reason outdated", "not-needed": "nothing to explain" },
  filters: {
    title: "Narrow the flags",
    unit: "Unit", rule: "Rule", state: "Reason state",
    allUnits: (all) => `All (${number.format(all)})`, allRules: "All", allStates: "All",
    clear: "Show all", none: "No flags with these choices.",
  },
  list: "Flags",
  shown: (shown, all) => (shown === all ? flags(all) : `${number.format(shown)}/${flags(all)}`),
  counts: {
    serious: (count) => counted(count, "serious", "serious"), unfavourable: (count) => counted(count, "unfavourable", "unfavourable"),
    asks: (count) => counted(count, "to be looked into", "to be looked into"), favourable: (count) => counted(count, "favourable", "favourable"),
  },
  missing: (reasons) => `${counted(reasons, "reason", "reasons")} missing`,
  missingElsewhere: (reasons) => `Besides these, ${counted(reasons, "changed forecast that no rule flags has", "changed forecasts that no rule flags have")} no reason yet. The screen Forecast shows them.`,
  more: (count) => `Show ${number.format(count)} more`,
  reason: "Reason",
  areas: { title: "By service area", area: "Service area", flags: "Flags", missing: "Reasons missing", loss: "Binding row weakens €", total: "Total" },
  showLimits: "Show the limits",
  showSheet: (sheet) => `Show the sheet ${sheet}`,
  limitsUnusable: (limits) => counted(limits, "limit cannot be used: its rule flags nothing.", "limits cannot be used: their rules flag nothing."),
  behind: (sheet, listed, flagged) => `The sheet ${sheet} is not up to date: ${listed === flagged ? "it does not tell what the tables tell now" : `it has ${flags(listed)}, the tables now ${number.format(flagged)}`}.`,
  isCurrent: (sheet, listed) => `The sheet ${sheet} is up to date: ${flags(listed)}.`,
  willWrite: (sheet, count) => `New sheet ${sheet}: ${flags(count)}.`,
  write: (sheet) => `Write the sheet ${sheet}`,
  update: (sheet) => `Update the sheet ${sheet}`,
  written: (sheet, count) => `The sheet ${sheet} now has ${flags(count)}.`,
  noTables: "The workbook has no tables yet. Once units have tables and figures, the rows that deviate from the limits are gathered here.",
  toTables: "Go to the tables",
  noneWatched: "Deviations are watched in the tables of interim and half-year reviews, closings and projects; this workbook has none, or they were made by an earlier Toteuma and can be updated.",
  nothingDeviates: "No row deviates from the limits. When figures or limits change, the flags show here at once.",
  otherYears: (tables) => (tables === 1 ? "1 table is of another year: its deviations are not counted here." : `${number.format(tables)} tables are of other years: their deviations are not counted here.`),
  writeReason: "Write the reason",
  reasonWritten: (place) => `${place}: the reason is written.`,
  reasonCleared: (place) => `${place}: the reason is removed.`,
  reasonOutdated: "The figure has changed since the reason was given. Correct the reason, or confirm it with Enter.",
  split: (place) => `Split the reason: ${place}`,
  splitShort: "Split the reason",
  splitMade: "The sheet Explanations has a line: type the cause and its amount.",
  reading: "Reading deviations",
  readingTable: (done, total) => `Table ${number.format(done)}/${number.format(total)}`,
  cancelled: "Reading was cancelled.",
  readAgain: "Read again",
};
