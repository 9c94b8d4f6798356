import { splitTabbed } from "../../src/recognition/splitTabbed";
import { cellsOfText } from "../../src/recognition/untidy/GridCell";
import { matchTemplates } from "../../src/recognition/untidy/matchTemplates";
import { readUntidyTables } from "../../src/recognition/untidy/readUntidyTables";
import { TEMPLATES } from "../../src/templates";
import { makeTable } from "../crossfoot/makeTable";
import { randomOf } from "../crossfoot/random";
import { printUntidy } from "../untidy/printUntidy";
import { SAMPLES, listTables, readTableText } from "./sampleWorkbook";

const STATEMENTS = SAMPLES.flatMap((sample) => listTables(sample).filter(({ kind }) => /statement|summary|gross-net|investments|plan/.test(kind)).map((table) => ({ ...table, year: sample.year, text: readTableText(sample, table.id) })));

test.each(STATEMENTS)("$id is known to be $kind $variant in every row and column", ({ text, kind, variant, year }) => {
  const [table] = readUntidyTables(cellsOfText(splitTabbed(text)));
  const match = table === undefined ? null : matchTemplates(table, TEMPLATES, year);
  expect(match).toMatchObject({ score: 1, template: { kind, variant } });
});

test("a table of rows that nobody knows is like no template", () => {
  const tables = Array.from({ length: 20 }, (_, seed) => readUntidyTables(cellsOfText(printUntidy(randomOf(seed), makeTable(randomOf(seed)), 0).lines))).flat();
  expect(tables.length).toBeGreaterThan(15);
  expect(tables.map((table) => matchTemplates(table, TEMPLATES)?.score ?? 0).filter((score) => score > 0)).toEqual([]);
});
