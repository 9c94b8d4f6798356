import * as z from "zod/mini";
import { MONTHS } from "../domain/periods/Period";
import { DEVIATION_CHOICES, MONEY_UNITS, USUAL_CONVENTIONS, ZERO_BUDGET_DISPLAYS, type PercentDecimals } from "../domain/statement/Conventions";
import { SIGN_PROFILE_IDS } from "../domain/statement/SignProfile";
import { cutText } from "../domain/text/cutText";
import { LANGUAGES } from "../locale/Language";
import type { TableFacts } from "./TableFacts";

// A content security policy forbids the code generation that zod would try first.
z.config({ jitless: true });

/** What a table is, kept on its own sheet in the file itself. */
export interface TableIdentity extends TableFacts {
  readonly kind: string;
  readonly variant: string;
  readonly version: number;
}

/** A defined name holds at most 255 characters of text. */
export const IDENTITY_LENGTH = 255;

const month = z.coerce.number().check(z.int(), z.minimum(1), z.maximum(MONTHS));
const year = z.coerce.number().check(z.int());
const version = z.coerce.number().check(z.int(), z.positive());

// The first form, before tables had variants and more conventions than two.
const first = z.tuple([z.string().check(z.minLength(1)), version, z.enum(LANGUAGES), z.enum(SIGN_PROFILE_IDS), z.enum(ZERO_BUDGET_DISPLAYS), year, month, z.string()]);

const second = z.tuple([
  z.string().check(z.regex(/^[a-z-]+$/)),
  z.string().check(z.regex(/^[a-z-]+$/)),
  version,
  z.enum(LANGUAGES),
  z.enum(SIGN_PROFILE_IDS),
  z.enum(DEVIATION_CHOICES),
  z.enum(ZERO_BUDGET_DISPLAYS),
  z.coerce.number().check(z.int(), z.minimum(0), z.maximum(2)),
  z.enum(MONEY_UNITS),
  z.coerce.number().check(z.int(), z.minimum(2), z.maximum(10)),
  year,
  month,
  z.string(),
]);

/** Stands before the year where the table sums the register of amendments. */
const REGISTER = "register";
const REGISTER_PLACE = 10;

/** The identity as one line: "interim-statement;usual;1;fi;A;profile;zero;2;euro;3;2026;3;Yhteiset palvelut". A unit too long for a name is cut. */
export function printTableIdentity(identity: TableIdentity): string {
  const { kind, variant, version: made, language, conventions, sumsRegister, year: of, through, unit } = identity;
  const { signs, deviation, zeroBudget, percentDecimals, moneyUnit, riskScale } = conventions;
  return cutText([kind, variant, made, language, signs, deviation, zeroBudget, percentDecimals, moneyUnit, riskScale, ...(sumsRegister === true ? [REGISTER] : []), of, through, unit].join(";"), IDENTITY_LENGTH);
}

/** The identity of its line, in either form, or null where the line is none of ours. */
export function parseTableIdentity(text: string): TableIdentity | null {
  return parseSecond(text) ?? parseFirst(text);
}

function parseSecond(text: string): TableIdentity | null {
  const sumsRegister = text.split(";")[REGISTER_PLACE] === REGISTER;
  const parts = splitLine(text, sumsRegister ? 14 : 13);
  const parsed = second.safeParse(sumsRegister ? parts.filter((_, place) => place !== REGISTER_PLACE) : parts);
  if (!parsed.success) return null;
  const [kind, variant, made, language, signs, deviation, zeroBudget, decimals, moneyUnit, riskScale, of, through, unit] = parsed.data;
  return { kind, variant, version: made, language, conventions: { signs, deviation, zeroBudget, percentDecimals: decimals as PercentDecimals, moneyUnit, riskScale }, ...(sumsRegister ? { sumsRegister: true } : {}), year: of, through, unit };
}

function parseFirst(text: string): TableIdentity | null {
  const parsed = first.safeParse(splitLine(text, 8));
  if (!parsed.success) return null;
  const [kind, made, language, signs, zeroBudget, of, through, unit] = parsed.data;
  return { kind, variant: "usual", version: made, language, conventions: { ...USUAL_CONVENTIONS, signs, zeroBudget }, year: of, through, unit };
}

/** The parts of a line; what stands after the last semicolon that counts is one, semicolons and all. */
function splitLine(text: string, parts: number): readonly string[] {
  const all = text.split(";");
  return [...all.slice(0, parts - 1), all.slice(parts - 1).join(";")];
}
