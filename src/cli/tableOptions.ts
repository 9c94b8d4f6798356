import { listKinds, parsePeriod, type Conventions } from "../actions";
import { CLI_TEXTS } from "../locale/clis";
import { DEVIATION_CHOICES, MONEY_UNITS, PERCENT_DECIMALS, SIGN_PROFILE_IDS, ZERO_BUDGET_DISPLAYS } from "../locale/conventions";
import type { Language } from "../locale/Language";
import { required } from "./parseTarget";
import { UnusableInput } from "./UnusableInput";

/** The options that say what tables are made, whosever they are. */
export const TABLE_OPTIONS = {
  year: { type: "string" },
  period: { type: "string" },
  variant: { type: "string" },
  profile: { type: "string" },
  deviation: { type: "string" },
  "zero-budget": { type: "string" },
  "percent-decimals": { type: "string" },
  "money-unit": { type: "string" },
  "risk-scale": { type: "string" },
} as const;

/** Their values as they were given. */
export type TableValues = Readonly<Partial<Record<keyof typeof TABLE_OPTIONS, string | undefined>>>;

/** A kind and its variant by their words; throws UnusableInput where there is none. */
export function parseKind(kind: string, variant: string | undefined, language: Language): { readonly kind: string; readonly variant?: string } {
  const known = listKinds(language);
  const kinds = [...new Set(known.map((one) => one.kind))];
  if (kind === "") throw new UnusableInput("kind-unknown", CLI_TEXTS[language].kindMissing(kinds.join(", ")));
  if (!kinds.includes(kind)) throw new UnusableInput("kind-unknown", CLI_TEXTS[language].kindUnknown(kind, kinds.join(", ")));
  if (variant === undefined) return { kind };
  return { kind, variant: oneOf(variant, known.filter((one) => one.kind === kind).map((one) => one.variant), "--variant", language) };
}

/** The year and the last closed month, 1 to 12, from `--year` and `--period`; throws UnusableInput where either is missing or none. */
export function parseTime(values: TableValues, language: Language): { readonly year: number; readonly through: number } {
  const texts = CLI_TEXTS[language];
  const period = required(values.period, "--period", language);
  const through = parsePeriod(period);
  if (through === null) throw new UnusableInput("option-invalid", texts.optionInvalid("--period", period, texts.periods));
  const year = required(values.year, "--year", language);
  if (!/^\d{4}$/.test(year)) throw new UnusableInput("option-invalid", texts.optionInvalid("--year", year, texts.years));
  return { year: Number(year), through };
}

/**
 * The conventions that the options name and no others; throws UnusableInput where a word is not among the allowed. A scale of risks that is no whole
 * number becomes 0, which no table takes.
 */
export function parseConventions(values: TableValues, language: Language): Partial<Conventions> {
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

/** The value as one of the allowed words, to the letter; throws UnusableInput, which lists them, where it is none. */
function oneOf<Choice extends string>(value: string, allowed: readonly Choice[], option: string, language: Language): Choice {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UnusableInput("option-invalid", CLI_TEXTS[language].optionInvalid(option, value, allowed.join(", ")));
  return found;
}
