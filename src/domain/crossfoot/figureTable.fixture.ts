import type { FigureTable } from "./FigureTable";

/** A table of whole euros, a row a line: "Myyntituotot | 100 | 90"; a heading has no figures, and a column whose header ends in % holds percentages with two decimals. */
export function tableOf(header: string, ...lines: readonly string[]): FigureTable {
  const [, ...columns] = header.split("|").map((text) => text.trim());
  const rows = lines.map((line) => line.split("|").map((text) => text.trim()));
  return {
    columns: columns.map((label) => ({ label, kind: label.endsWith("%") ? "percent" : "amount" })),
    rows: rows.map(([label = ""]) => ({ label, isPart: label.startsWith("josta") })),
    figures: rows.map(([, ...texts]) => columns.map((label, column) => {
      const text = texts[column] ?? "";
      if (text === "") return null;
      return { amount: Math.round(Number(text.replace(",", ".")) * 100), unit: label.endsWith("%") ? 1 : 100 };
    })),
  };
}

