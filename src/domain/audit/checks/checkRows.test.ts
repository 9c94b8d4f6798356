import { auditedTable, tellFaults } from "../auditedTable.fixture";

const NOTHING = { structure: { rows: [], columns: [] } };
const OLDER = ["Palkat | -310700 | -300900 | -151400", "Palvelut | -90300 | -99100 | -48210"];

test.each([
  ["a record copied from last year's", "Hanke | % | Rahoitus | Osuus %", ["Palkkiot 2025 | 102 % | 11875 | 20 %", "Palkkiot 2026 | 102 % | 11875 | 20 %"], ["warning row-repeats Palkkiot 2026, %"]],
  ["a record that goes on with other figures", "Hanke | % | Rahoitus | Osuus %", ["Palkkiot 2025 | 102 % | 11875 | 20 %", "Palkkiot 2026 | 0 % | 11875 | 20 %"], []],
  ["net investments without income", "| TA 2026 | TOT 2026 | Poikkeama", ["Menot | -210000 | -52600 | -157400", "Netto | -210000 | -52600 | -157400"], []],
  ["a key figure eight times the others", "| x | y | z", ["Kerroin | 169,53 | 20,6 | 20,6", "Opetus | 729 | 740 | 779", "Lukio | 118 | 123 | 130"], ["warning figure-jump Kerroin, x"]],
  ["key figures that vary", "| x | y | z", ["Rahoitus | 341842 | 493000 | 200000", "Opetus | 729 | 740 | 779", "Lukio | 118 | 123 | 130"], []],
  ["one figure with another sign", "| TP 2024 | TP 2025 | TA 2026 | TOT 2026", ["Palkat | -310700 | -320100 | 330000 | -101400"], ["warning sign-turned Palkat, TA 2026: 330000, expected -330000"]],
  ["financing, small and of either sign", "| TP 2024 | TP 2025 | TA 2026 | TOT 2026", ["Rahoitus | 4900 | -6 | 5100 | 5186"], []],
])("%s", (_, header, lines, told) => {
  expect(tellFaults([auditedTable(header, lines, NOTHING)])).toEqual(told);
});

test.each([
  ["a row of last year's table left standing in this year's", ["Palkat | -310700 | -300900 | -151400", "Palvelut | -95000 | -97000 | -31100"], ["1 warning row-repeats Palkat, TP 2025"]],
  ["another year's figures", ["Palkat | -309100 | -320000 | -99400", "Palvelut | -95000 | -97000 | -31100"], []],
])("%s", (_, lines, told) => {
  const older = auditedTable("| TP 2024 | TA 2025 | TOT 2025", OLDER, { title: "Koulut", ...NOTHING });
  // This year's prior year is last year's actual, which the first of the two tables does not tell.
  const newer = auditedTable("| TP 2025 | TA 2026 | TOT 2026", lines, { title: "Koulut", ...NOTHING });
  expect(tellFaults([older, newer]).filter((text) => text.includes("row-repeats"))).toEqual(told);
});
