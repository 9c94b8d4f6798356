import { LANGUAGES } from "../../../src/locale/Language";
import type { RecordRows, TableTemplate, TemplateRow } from "../../../src/templates/TableTemplate";
import { columnKey, RECORDS } from "../../../src/templates/TableTemplate";
import { USUAL_CONVENTIONS } from "../../../src/domain/statement/Conventions";
import { printFormula } from "../../../src/workbook/formulas/printFormula";
import { compileCells } from "../../../src/workbook/table/compileCells";
import { expandRows } from "../../../src/workbook/table/expandRows";
import { layOutTable } from "../../../src/workbook/table/layOutTable";
import { describeColumn, describeFormat, headerOf, listConventions } from "./describeColumn";

const MADE = "<!-- Made by tests/house/tablePages.test.ts: UPDATE_DOCS=1 npx jest tests/house/tablePages.test.ts writes it anew. -->";

/** The file of a variant's picture. */
export function pictureOf({ kind, variant }: TableTemplate, isUsual: boolean): string {
  return `${kind}${isUsual ? "" : `.${variant}`}.svg`;
}

/** docs/tables/KIND.md: what the kind is and where it comes from, then each variant with picture, rows, columns and conventions. */
export function printTablePage(variants: readonly TableTemplate[], about: string): string {
  const [usual] = variants;
  if (usual === undefined) throw new Error("A kind without a template has no page");
  return [
    `# ${usual.name.en}`, "",
    `${LANGUAGES.map((language) => `${usual.name[language]} (${language})`).join(" · ")} · \`${usual.kind}\`, version ${usual.version}`, "",
    MADE, "",
    about.trim(), "",
    ...variants.flatMap((template) => printVariant(template, template === usual)),
  ].join("\n");
}

/** docs/tables/README.md: every kind and its variants. */
export function printTableIndex(kinds: readonly (readonly TableTemplate[])[]): string {
  return [
    "# Table kinds", "",
    "Every table that Toteuma makes: what it is, what it looks like, its rows, columns and formulas. The formulas are those of a table whose first cell is A1 of",
    "its sheet; a person sees the same in Excel. Years and months are those of a workbook of 2026 after three months.", "",
    MADE, "",
    "| kind | suomi | svenska | variants |", "|---|---|---|---|",
    ...kinds.map((variants) => {
      const [usual] = variants;
      return usual === undefined ? "" : `| [\`${usual.kind}\`](${usual.kind}.md) | ${usual.name.fi} | ${usual.name.sv} | ${variants.slice(1).map((one) => `\`${one.variant}\``).join(", ")} |`;
    }),
    "",
  ].join("\n");
}

function printVariant(template: TableTemplate, isUsual: boolean): readonly string[] {
  const conventions = listConventions(template);
  return [
    ...(isUsual ? [] : [`## Variant \`${template.variant}\``, "", LANGUAGES.map((language) => `${template.name[language]} (${language})`).join(" · "), ""]),
    `![${template.name.en}](images/${pictureOf(template, isUsual)})`, "",
    `${isUsual ? "##" : "###"} Rows`, "",
    ...(template.records === null ? [] : [printRecords(template.records), ""]),
    ...(template.rows.length === 0 ? [] : ["| suomi | svenska | English | nature | figures |", "|---|---|---|---|---|", ...template.rows.map((row) => printRow(template, row)), ""]),
    `${isUsual ? "##" : "###"} Columns`, "",
    "| suomi | svenska | English | what stands there | in a row | in a sum | format |", "|---|---|---|---|---|---|---|",
    ...printColumns(template), "",
    conventions.length === 0 ? "Follows no conventions but the language." : `Follows the conventions of the settings, or its own: ${conventions.join(", ")}.`, "",
  ];
}

function printRecords({ header, blank }: RecordRows): string {
  return `A person adds its rows and names them under *${header.fi}* (sv *${header.sv}*, en *${header.en}*); a new table has ${blank} empty ones.`;
}

function printRow({ rows }: TableTemplate, row: TemplateRow): string {
  const name = (key: string): string => (key === RECORDS ? "every row above" : (rows.find((one) => one.key === key)?.label.en ?? key));
  const figures = row.kind === "heading" ? "none" : row.kind === "sum" ? `sum of ${row.of.map(name).join(", ")}` : `typed${row.partOf === undefined ? "" : `, a part of ${name(row.partOf)} that enters no sum`}`;
  return `| ${row.label.fi} | ${row.label.sv} | ${row.label.en} | ${row.nature} | ${figures}${row.optional === true ? "; only where it is asked for" : ""} |`;
}

function printColumns(template: TableTemplate): readonly string[] {
  const definition = { template, rows: expandRows(template), unit: "Vaalit", year: 2026, through: 3, language: "en", conventions: USUAL_CONVENTIONS } as const;
  const layout = layOutTable(definition, { sheet: "Vaalit", row: 0, column: 0 });
  const cells = compileCells(definition, layout, () => null);
  const formula = (row: TemplateRow | undefined, key: string): string => {
    const content = row === undefined ? null : cells[layout.rowOf(row.key)]?.[layout.columnOf(key)];
    return typeof content === "object" && content !== null ? `\`${printFormula(content.formula).replace(/\|/g, "\\|")}\`` : "";
  };
  const input = definition.rows.find((row) => row.kind === "input");
  const sum = definition.rows.find((row) => row.kind === "sum");
  return template.columns.map((column) => {
    const key = columnKey(column);
    const beside = column.area === "beside" ? " (beside the print)" : "";
    return `| ${LANGUAGES.map((language) => headerOf(column, language)).join(" | ")}${beside} | ${describeColumn(template, column)} | ${formula(input, key)} | ${formula(sum, key)} | ${describeFormat(column)} |`;
  });
}
