import { applyPreview, listKinds, orderFigures, parsePeriod, previewTables, type Conventions, type TableChoice, type TableOrder } from "../actions";
import { createXlsxHost } from "../hosts/xlsx/createXlsxHost";
import { CLI_TEXTS } from "../locale/clis";
import { formatFinding } from "../locale/formatFinding";
import type { Language } from "../locale/Language";
import { checkTarget, readText, writeBytes } from "./files";
import { DEVIATION_CHOICES, MONEY_UNITS, PERCENT_DECIMALS, SIGN_PROFILE_IDS, ZERO_BUDGET_DISPLAYS } from "../locale/conventions";
import { parseOptions } from "./parseOptions";
import { printFindings, type CliFinding } from "./printFindings";
import { UnusableInput, type ExitCode, type Terminal } from "./UnusableInput";

const OPTIONS = {
  unit: { type: "string" },
  year: { type: "string" },
  period: { type: "string" },
  figures: { type: "string" },
  out: { type: "string" },
  variant: { type: "string" },
  profile: { type: "string" },
  deviation: { type: "string" },
  "zero-budget": { type: "string" },
  "percent-decimals": { type: "string" },
  "money-unit": { type: "string" },
  "risk-scale": { type: "string" },
  sheet: { type: "string" },
  force: { type: "boolean" },
  json: { type: "boolean" },
  lang: { type: "string" },
} as const;

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>["values"];

/** A name with something before its ending. */
const WORKBOOK = /[^/\\]\.xlsx$/i;

/** `new KIND …`: a workbook with one table. Bad input writes no file. */
export async function newWorkbook(words: readonly string[], language: Language, terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseOptions(words, OPTIONS, language);
  const choice = parseChoice(values, positionals, language);
  const out = required(values.out, "--out", language);
  if (!WORKBOOK.test(out)) throw new UnusableInput("option-invalid", CLI_TEXTS[language].optionInvalid("--out", out, CLI_TEXTS[language].workbookName));
  checkTarget(out, values.force === true);
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

function printUnder(heading: string, findings: readonly CliFinding[], language: Language, terminal: Terminal): void {
  if (findings.length > 0) terminal.print([heading, ...findings.map((one) => `  ${formatFinding(one, language)}`)].join("\n"));
}

function parseChoice(values: Values, positionals: readonly string[], language: Language): TableChoice {
  const texts = CLI_TEXTS[language];
  const known = listKinds(language);
  const kinds = [...new Set(known.map((one) => one.kind))];
  const [kind = "", ...rest] = positionals;
  if (kind === "") throw new UnusableInput("kind-unknown", texts.kindMissing(kinds.join(", ")));
  if (!kinds.includes(kind)) throw new UnusableInput("kind-unknown", texts.kindUnknown(kind, kinds.join(", ")));
  if (rest[0] !== undefined) throw new UnusableInput("option-unknown", texts.wordUnexpected(rest[0]));
  const period = required(values.period, "--period", language);
  const through = parsePeriod(period);
  if (through === null) throw new UnusableInput("option-invalid", texts.optionInvalid("--period", period, texts.periods));
  const year = required(values.year, "--year", language);
  if (!/^\d{4}$/.test(year)) throw new UnusableInput("option-invalid", texts.optionInvalid("--year", year, texts.years));
  return {
    kind,
    unit: required(values.unit, "--unit", language),
    year: Number(year),
    through,
    language,
    ...(values.variant === undefined ? {} : { variant: oneOf(values.variant, known.filter((one) => one.kind === kind).map((one) => one.variant), "--variant", language) }),
    conventions: parseConventions(values, language),
    place: { type: "new-sheet", name: values.sheet ?? null },
  };
}

function parseConventions(values: Values, language: Language): Partial<Conventions> {
  const decimals = PERCENT_DECIMALS.map(String);
  const scale = values["risk-scale"];
  return {
    ...(values.profile === undefined ? {} : { signs: oneOf(values.profile, SIGN_PROFILE_IDS, "--profile", language) }),
    ...(values.deviation === undefined ? {} : { deviation: oneOf(values.deviation, DEVIATION_CHOICES, "--deviation", language) }),
    ...(values["zero-budget"] === undefined ? {} : { zeroBudget: oneOf(values["zero-budget"], ZERO_BUDGET_DISPLAYS, "--zero-budget", language) }),
    ...(values["percent-decimals"] === undefined ? {} : { percentDecimals: PERCENT_DECIMALS[decimals.indexOf(oneOf(values["percent-decimals"], decimals, "--percent-decimals", language))] ?? 2 }),
    ...(values["money-unit"] === undefined ? {} : { moneyUnit: oneOf(values["money-unit"], MONEY_UNITS, "--money-unit", language) }),
    // What is no whole number is no scale; the action says so in a sentence.
    ...(scale === undefined ? {} : { riskScale: /^\d+$/.test(scale) ? Number(scale) : 0 }),
  };
}

function oneOf<Choice extends string>(value: string, allowed: readonly Choice[], option: string, language: Language): Choice {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UnusableInput("option-invalid", CLI_TEXTS[language].optionInvalid(option, value, allowed.join(", ")));
  return found;
}

function required(value: string | undefined, option: string, language: Language): string {
  if (value === undefined) throw new UnusableInput("option-missing", CLI_TEXTS[language].optionMissing(option));
  return value;
}

/** Stops where an error stands among the findings. */
function refuse(findings: readonly CliFinding[], language: Language, file?: string): void {
  const errors = findings.filter((one) => one.severity === "error");
  const [first] = errors;
  if (first === undefined) return;
  const sentence = formatFinding(file === undefined ? first : { ...first, place: { file, ...first.place } }, language);
  const whole = errors.length === 1 ? sentence : CLI_TEXTS[language].more(sentence, errors.length - 1);
  throw new UnusableInput(first.code, whole, printFindings(findings, language, file));
}
