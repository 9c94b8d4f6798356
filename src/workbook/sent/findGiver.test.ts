import { TEMPLATES, findTemplate } from "../../templates";
import { isTyped } from "../../domain/statement/Measure";
import { findGiver, type Giver } from "./findGiver";
import type { SentPlace } from "./Sent";

const table = { number: 1, kind: "interim-statement", variant: "usual", version: 2 };
const figure = (column: string): SentPlace => ({ table, at: { kind: "figure", row: "personnel", column } });

test.each<[string, string, SentPlace, Giver]>([
  ["an actual", "interim-statement", figure("actual"), "finance"],
  ["an original budget beside the table", "interim-statement", figure("original-budget"), "finance"],
  ["a typed amendment", "interim-statement", figure("amendments"), "finance"],
  ["a forecast's adjustment", "interim-statement", figure("adjustment"), "head"],
  ["a reason", "interim-statement", figure("reason"), "head"],
  ["the month of the actuals", "interim-statement", { table, at: { kind: "stamp", column: "actual" } }, "finance"],
  ["who marked the forecasts ready", "interim-statement", { table, at: { kind: "ready", column: "original-budget" } }, "head"],
  ["the month of the forecasts", "interim-statement", { table, at: { kind: "stamp", column: "adjustment" } }, "head"],
  ["the name of a row of one's own", "interim-statement", { table, at: { kind: "label", row: "own-1" } }, "finance"],
  ["a goal", "goals", { table, at: { kind: "label", row: "record-1" } }, "head"],
  ["a project's funding", "projects", figure("total-funding"), "head"],
  ["a risk's probability", "risks", figure("probability"), "head"],
  ["a column that nobody knows any more", "interim-statement", figure("gone"), "finance"],
])("%s (%s, %j) is given by %s", (_, kind, place, giver) => expect(findGiver(findTemplate(kind), place)).toBe(giver));

test("an entry of the register is finance's", () => {
  expect(findGiver(null, { table: null, at: { kind: "entry", entry: 1, part: "amount" } })).toBe("finance");
});

test("whatever the kind, the head gives the adjustments of forecasts, and finance the figures that a table watches", () => {
  for (const template of TEMPLATES) {
    if (template.forecast !== null) expect(findGiver(template, figure(template.forecast.adjustment))).toBe("head");
    const watched = template.columns.filter((column) => column.type === "measure" && isTyped(column.measure) && column.measure.key === template.watch?.actual);
    if (watched.length > 0) expect(findGiver(template, figure(template.watch?.actual ?? ""))).toBe("finance");
  }
});
