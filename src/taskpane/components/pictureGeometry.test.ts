import fc from "fast-check";
import type { ForecastFigures, PictureRow } from "../../actions";
import { PICTURE_WIDTH, layOutBars, layOutBridge } from "./pictureGeometry";

const row = (label: string, budget: number | null, actual: number | null, forecast: number | null, more: Partial<PictureRow> = {}): PictureRow => (
  { label, budget, actual, forecast, isTurned: false, effect: 0, tone: "equal", ...more }
);
const figures = (budget: number, forecast: number, cut: number, steps: readonly PictureRow[]): ForecastFigures => ({ unit: "Vaalit", rows: [], bridge: { label: "Toimintakate", budget, forecast, cut, steps } });
const ENDS = { budget: "TA", forecast: "Ennuste" };

test("income and costs are bars of one scale that go the same way, and a row without figures has none", () => {
  const { rows, zero } = layOutBars([row("Tuotot", 100, 25, 100), row("Tyhjä", null, null, null), row("Nolla", 0, null, 0), row("Kulut", -200, -50, -220, { isTurned: true })]);
  expect(zero).toBe(0.5);
  expect(rows.map(({ label, budget, actual, forecast }) => [label, budget?.width, actual?.width, forecast?.width])).toEqual([["Tuotot", 101.36, 25.34, 101.36], ["Kulut", 202.73, 50.68, 223]]);
  expect(rows.map(({ amounts }) => amounts.map(({ euros }) => euros))).toEqual([[100, 100], [200, 220]]);
});

test("what goes below zero is left of it, and the actual lies within its budget", () => {
  const { rows: [first], zero } = layOutBars([row("Rahoitus", -10, 30, null)]);
  expect(zero).toBe(56.25);
  expect([first?.budget, first?.actual, first?.forecast]).toEqual([{ x: 0.5, y: 13, width: 55.75, height: 9 }, { x: 56.25, y: 15, width: 167.25, height: 5 }, null]);
});

test("a bridge goes from the budget over what changes to the forecast, each step from the level before it", () => {
  const { rows, zero, height } = layOutBridge(figures(-100, -120, 0, [
    row("Tuotot", 1, 1, 1, { effect: 10, tone: "favourable" }), row("Ennallaan", 1, 1, 1), row("Kulut", 1, 1, 1, { effect: -30, tone: "unfavourable" }),
  ]), ENDS);
  expect(rows.map(({ label, notation, bar: { x, width } }) => [label, notation, x, width])).toEqual([
    ["TA", "budget", 37.67, 185.83], ["Tuotot", "favourable", 37.67, 18.58], ["Kulut", "unfavourable", 0.5, 55.75], ["Ennuste", "forecast", 0.5, 223],
  ]);
  expect([zero, height]).toEqual([223.5, 120]);
});

test("bars that are cut begin where the cut is, and say their whole amounts", () => {
  const { rows } = layOutBridge(figures(1000, 1010, 990, [row("Tuotot", 1, 1, 1, { effect: 10, tone: "favourable" })]), ENDS);
  expect(rows.map(({ bar, amount }) => [bar.x, bar.width, amount.euros])).toEqual([[0.5, 111.5, 1000], [112, 111.5, 10], [0.5, 223, 1010]]);
});

test("nothing is drawn outside the picture, whatever the figures", () => {
  const amount = fc.option(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { nil: null });
  const rows = fc.array(fc.record({ label: fc.constant("Rivi"), isTurned: fc.boolean(), budget: amount, actual: amount, forecast: amount, effect: fc.integer({ min: -1000, max: 1000 }), tone: fc.constantFrom("favourable" as const, "unfavourable" as const) }), { maxLength: 12 });
  fc.assert(fc.property(rows, fc.integer(), fc.integer(), (some, budget, forecast) => {
    const bars = [
      ...layOutBars(some).rows.flatMap((one) => [one.budget, one.actual, one.forecast].filter((bar) => bar !== null)),
      ...layOutBridge(figures(budget, forecast, 0, some), ENDS).rows.map(({ bar }) => bar),
    ];
    expect(bars.every(({ x, width }) => x >= 0 && width >= 0 && x + width < PICTURE_WIDTH)).toBe(true);
  }));
});
