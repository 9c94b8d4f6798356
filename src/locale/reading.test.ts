import { AUDIT_PANE_TEXTS } from "./auditPanes";

test.each([
  ["fi", "Lukematta jäi 1 solu, jonka luvun voi lukea kahdella tavalla.", "Otsikko toistuu: rivi 9.", "Otsikko toistuu: rivit 9, 20.", "Luvuista löytyi 1 summarivi ja 2 laskettua saraketta.", "Luvuista löytyi 1 laskettu sarake."],
  ["sv", "Olästa: 1 cell med tal som kan läsas på två sätt.", "Rubriken upprepas: rad 9.", "Rubriken upprepas: raderna 9, 20.", "I talen hittades 1 summarad och 2 beräknade kolumner.", "I talen hittades 1 beräknad kolumn."],
  ["en", "Not read: 1 cell that can be read in two ways.", "The header is repeated: row 9.", "The header is repeated: rows 9, 20.", "Found in the figures: 1 row of sums and 2 computed columns.", "Found in the figures: 1 computed column."],
] as const)("why a table was read as it was, inflected in %s", (language, ambiguous, header, headers, both, one) => {
  const { notRead, headerRepeated, structureFound } = AUDIT_PANE_TEXTS[language].reading;
  expect([notRead.ambiguous(1), headerRepeated([9]), headerRepeated([9, 20]), structureFound(1, 2), structureFound(0, 1)]).toEqual([ambiguous, header, headers, both, one]);
});
