import { applyPreview, orderFigures, previewTables, type FollowUpChoice, type TableChoice, type TableOrder } from "../actions";
import { createXlsxHost } from "../hosts/xlsx/createXlsxHost";
import { CLI_TEXTS } from "../locale/clis";
import type { Language } from "../locale/Language";
import { readText, writeBytes } from "./files";
import { newFollowUp } from "./newFollowUp";
import { parseOptions } from "./parseOptions";
import { parseTablesOfLevels } from "./parseTablesOfLevels";
import { parseTarget, required } from "./parseTarget";
import { printFindings, type CliFinding } from "./printFindings";
import { printUnder } from "./printUnder";
import { refuse } from "./refuse";
import { TABLE_OPTIONS, parseConventions, parseKind, parseTime } from "./tableOptions";
import { UnusableInput, type ExitCode, type Terminal } from "./UnusableInput";

const OPTIONS = {
  ...TABLE_OPTIONS,
  unit: { type: "string" },
  units: { type: "string" },
  tables: { type: "string", multiple: true },
  figures: { type: "string" },
  out: { type: "string" },
  sheet: { type: "string" },
  force: { type: "boolean" },
  json: { type: "boolean" },
  lang: { type: "string" },
} as const;

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>["values"];

/** `new KIND …`: a workbook with one table, or with those of every unit of a file. Bad input writes no file. */
export async function newWorkbook(words: readonly string[], language: Language, terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseOptions(words, OPTIONS, language);
  const [word = "", ...rest] = positionals;
  const kind = parseKind(word, values.variant, language);
  if (rest[0] !== undefined) throw new UnusableInput("option-unknown", CLI_TEXTS[language].wordUnexpected(rest[0]));
  if (values.units !== undefined) {
    const followUp = parseFollowUp(values, kind, language);
    return newFollowUp(followUp, { units: values.units, out: parseTarget(values, language, values.units), json: values.json === true }, language, terminal);
  }
  // Levels are of units.
  if (values.tables !== undefined) required(values.units, "--units", language);
  const choice = parseChoice(values, kind, language);
  const out = parseTarget(values, language, values.figures);
  const { order, findings } = orderTable(choice, values.figures);
  refuse(findings, language, values.figures);
  const host = await createXlsxHost({ language });
  const preview = await previewTables(host, [order]);
  refuse(preview.findings, language);
  await applyPreview(host, preview);
  writeBytes(out, await host.save());
  const texts = CLI_TEXTS[language];
  if (values.json === true) {
    terminal.print(JSON.stringify({ out, sheets: preview.sheetsAdded, findings: printFindings(findings, language, values.figures) }, null, 2));
    return 0;
  }
  terminal.print(texts.written(out, preview.sheetsAdded.join(", ")));
  const differences = findings.filter((one) => one.code === "computed-differs");
  printUnder(texts.differences(differences.length), differences, language, terminal);
  printUnder(texts.notes, findings.filter((one) => one.code !== "computed-differs"), language, terminal);
  return 0;
}

function orderTable(choice: TableChoice, figures: string | undefined): { readonly order: TableOrder; readonly findings: readonly CliFinding[] } {
  return figures === undefined ? { order: choice, findings: [] } : orderFigures(choice, readText(figures));
}

function parseChoice(values: Values, kind: ReturnType<typeof parseKind>, language: Language): TableChoice {
  return {
    ...kind,
    ...parseTime(values, language),
    unit: required(values.unit, "--unit", language),
    language,
    conventions: parseConventions(values, language),
    place: { type: "new-sheet", name: values.sheet ?? null },
  };
}

function parseFollowUp(values: Values, kind: ReturnType<typeof parseKind>, language: Language): Omit<FollowUpChoice, "units"> {
  // The units of a file leave no room for one name, one sheet or one table's figures.
  const beside = (["unit", "sheet", "figures"] as const).find((option) => values[option] !== undefined);
  if (beside !== undefined) throw new UnusableInput("option-conflict", CLI_TEXTS[language].optionConflict(`--${beside}`, "--units"));
  return { ...parseTime(values, language), tables: parseTablesOfLevels(kind, values.tables ?? [], language), language, conventions: parseConventions(values, language) };
}
