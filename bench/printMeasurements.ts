import type { Measurement } from "./Measurement";

const HEADERS = ["What is measured", "Value", "Limit", "Unit", ""] as const;

/** The measurements as a table of text, a line each; a value over its limit is marked. */
export function printMeasurements(measurements: readonly Measurement[]): string {
  const rows = [HEADERS, ...measurements.map(printRow)];
  const widths = HEADERS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const lines = rows.map((row) => row.map((text, column) => {
    const width = widths[column] ?? 0;
    return column === 1 || column === 2 ? text.padStart(width) : text.padEnd(width);
  }).join("  ").trimEnd());
  return [lines[0], "-".repeat(widths.reduce((sum, width) => sum + width + 2, -2)), ...lines.slice(1)].join("\n");
}

function printRow({ what, value, unit, limit }: Measurement): readonly string[] {
  return [what, printNumber(value), limit === null ? "" : printNumber(limit), unit, limit !== null && value > limit ? "OVER" : ""];
}

const printNumber = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1));
