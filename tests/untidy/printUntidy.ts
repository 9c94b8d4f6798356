import type { Figure } from "../../src/domain/crossfoot/Figure";
import type { FigureTable } from "../../src/domain/crossfoot/FigureTable";
import { groupThousands } from "../../src/domain/money/numerals";
import type { MadeColumn, MadeTable } from "../crossfoot/makeTable";
import type { Random } from "../crossfoot/random";

/** A table as somebody printed it: rows of texts, and what is to be read back from them. */
export interface PrintedTable {
  readonly lines: readonly (readonly string[])[];
  readonly expected: FigureTable;
}

const KNOWN: Readonly<Record<MadeColumn, string>> = {
  prior: "TP 2025", "prior-actual": "TOT 2025 3 kk", original: "Alkuperäinen TA", amendments: "TA-muutokset", budget: "TA 2026 +muutos", actual: "TOT 2026 3 kk",
  deviation: "Poikkeama", percent: "TOT-2026 %", forecast: "Ennuste 2026",
};
const UNKNOWN: Readonly<Record<MadeColumn, string>> = {
  prior: "Alfa 2025", "prior-actual": "Beeta 2025", original: "Gamma", amendments: "Delta", budget: "Eeta 2026", actual: "Zeeta 2026", deviation: "Theeta", percent: "Ioota", forecast: "Kappa 2026",
};

interface Form {
  readonly group: string;
  readonly decimal: string;
  readonly negative: (digits: string) => string;
  readonly percentSign: string;
}

const MINUS = (digits: string): string => `-${digits}`;
const NEGATIVES: readonly Form["negative"][] = [MINUS, (digits) => `\u2212${digits}`, (digits) => `- ${digits}`, (digits) => `–${digits}`, (digits) => `(${digits})`, (digits) => `${digits}-`, (digits) => `\u2212\u00A0${digits}`];
const SEPARATORS: readonly (readonly [group: string, decimal: string])[] = [["\u00A0", ","], [" ", ","], ["\u202F", ","], ["\u2009", ","], ["", ","], [".", ","], [",", "."], ["'", "."]];

/** Prints a made table: titles above, headers of one line or two that are known or not, blank columns and rows, a page break, notes below, numbers in any writing. */
export function printUntidy(random: Random, { table, columns, unit }: MadeTable, number: number): PrintedTable {
  const [group, decimal] = random.pick(SEPARATORS);
  const form: Form = { group, decimal, negative: random.pick(NEGATIVES), percentSign: random.chance(0.3) ? " %" : "" };
  const names = random.chance(0.5) ? KNOWN : UNKNOWN;
  const headers = columns.map((column) => names[column]);
  const isTwoLined = random.chance(0.4);
  const gap = random.chance(0.3) ? random.whole(0, columns.length - 1) : -1;
  const title = `Yksikkö ${number + 1} tulosalue`;
  const isInTitle = random.chance(0.5);
  const corner = unit === 100_000 && !isInTitle ? "1000 €" : random.pick(["", "Selite", title]);
  const spread = (cells: readonly string[]): readonly string[] => cells.flatMap((cell, place) => (place === gap ? ["", cell] : [cell]));
  const headerLines = isTwoLined
    ? [["", ...spread(headers.map((header) => header.split(" ")[0] ?? ""))], [corner, ...spread(headers.map((header) => header.split(" ").slice(1).join(" ")))]]
    : [[corner, ...spread(headers)]];
  const titleLines = [
    ...(random.chance(0.6) || (unit === 100_000 && isInTitle) ? [[unit === 100_000 && isInTitle ? `${title} (1000 €)` : title]] : []),
    ...(random.chance(0.3) ? [[""]] : []),
  ];
  const labels = table.rows.map(({ label }) => label);
  const breakAt = random.chance(0.3) && labels.length > 12 ? random.whole(5, labels.length - 4) : -1;
  const body = table.figures.flatMap((figures, row) => {
    const line = [`${random.chance(0.2) ? "  " : ""}${labels[row] ?? ""}`, ...spread(figures.map((figure, column) => printFigure(figure, table.columns[column]?.kind === "percent", unit, form)))];
    if (row === breakAt) return [...(random.chance(0.5) ? [[""], ["", String(random.whole(2, 40))], [""]] : []), ...headerLines, line];
    return row > 0 && row !== breakAt && random.chance(0.06) ? [[""], line] : [line];
  });
  const notes = random.chance(0.4) ? [[""], ["Luvut ovat alustavia ja täsmentyvät."]] : [];
  return {
    lines: [...titleLines, ...headerLines, ...body, ...notes],
    expected: { ...table, columns: columns.map((column, place) => ({ label: headers[place] ?? "", kind: column === "percent" ? "percent" : "amount" })) },
  };
}

function printFigure(figure: Figure | null, isPercent: boolean, unit: number, form: Form): string {
  if (figure === null) return "";
  const decimals = isPercent || unit === 1 ? 2 : 0;
  const units = Math.round(Math.abs(figure.amount) / (isPercent ? 1 : unit));
  const digits = String(units).padStart(decimals + 1, "0");
  const whole = groupThousands(decimals === 0 ? digits : digits.slice(0, -decimals), form.group);
  const written = `${whole}${decimals === 0 ? "" : `${form.decimal}${digits.slice(-decimals)}`}${isPercent ? form.percentSign : ""}`;
  return figure.amount < 0 ? form.negative(written) : written;
}

/** Puts printed tables on one sheet, below each other or side by side with a blank column between. */
export function layOnSheet(tables: readonly PrintedTable[], isSideBySide: boolean): readonly (readonly string[])[] {
  if (!isSideBySide) return tables.flatMap(({ lines }) => [...lines, [""], [""]]);
  const widths = tables.map(({ lines }) => Math.max(...lines.map((line) => line.length)));
  const height = Math.max(...tables.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, row) => tables.flatMap(({ lines }, place) => Array.from({ length: (widths[place] ?? 0) + 1 }, (__, column) => lines[row]?.[column] ?? "")));
}
