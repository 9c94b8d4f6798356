import { TEMPLATES } from "../../templates";
import { cellsOfText } from "./GridCell";
import { knowTable } from "./knowTable";
import { readUntidyTables } from "./readUntidyTables";

const STATEMENTS = TEMPLATES.filter(({ records }) => records === null);
const HEADER = ["Vaalit", "TA 2026", "TOT 2026 3 kk", "Poikkeama", "Toteuma %"];

/** What a table must add up to, in its own labels: totals with their rows, and columns with what gives them. */
function structureOf(rows: readonly (readonly string[])[], header: readonly string[] = HEADER): readonly string[] | null {
  const [untidy] = readUntidyTables(cellsOfText([header, ...rows]));
  const known = untidy === undefined ? null : knowTable(untidy, STATEMENTS);
  if (untidy === undefined || known === null) return null;
  const { rows: labels, columns } = untidy.table;
  return [
    ...known.structure.rows.map(({ total, terms }) => `${labels[total]?.label ?? ""} = ${terms.map(({ row, sign }) => `${sign === 1 ? "+" : "-"}${labels[row]?.label ?? ""}`).join(" ")}`),
    ...known.structure.columns.map((one) => `${columns[one.target]?.label ?? ""} ← ${one.kind === "share" ? "share" : one.terms.map(({ column, sign }) => `${sign === 1 ? "+" : "-"}${columns[column]?.label ?? ""}`).join(" ")}`),
  ];
}

test("a table of known rows must add up as its template does, however short it is", () => {
  expect(structureOf([["Toimintatuotot", "100 000", "25 000", "75 000", "25,00"], ["Toimintakulut", "-400 000", "-101 000", "-299 000", "25,25"], ["Toimintakate", "-300 000", "-76 000", "-224 000", "25,33"]])).toEqual([
    "Toimintakate = +Toimintatuotot +Toimintakulut", "Poikkeama ← +TA 2026 -TOT 2026 3 kk", "Toteuma % ← share",
  ]);
});

test("a deviation over which the budget was pasted is known to be one", () => {
  expect(structureOf([["Menot", "-270 000", "-9 940", "-270 000", "3,68"], ["Netto", "-270 000", "-9 940", "-270 000", "3,68"]])).toContain("Poikkeama ← +TA 2026 -TOT 2026 3 kk");
});

test("what the figures speak against in most places is no rule of the table, whatever its words say", () => {
  // Here Toimintakate counts something else, and the deviation is of last year.
  const told = structureOf([["Toimintatuotot", "100 000", "25 000", "3 111", "25,00"], ["Toimintakulut", "-400 000", "-101 000", "4 222", "25,25"], ["Toimintakate", "-311 111", "-83 333", "5 333", "26,79"]]);
  expect(told?.some((one) => one.startsWith("Toimintakate =") || one.startsWith("Poikkeama ←"))).toBe(false);
});

test("rows that no template knows make no known table", () => {
  expect(structureOf([["Hallit", "100 000", "25 000", "75 000", "25,00"], ["Kentät", "-400 000", "-101 000", "-299 000", "25,25"], ["Ladut", "-300 000", "-76 000", "-224 000", "25,33"]])).toBeNull();
});
