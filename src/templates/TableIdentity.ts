import * as z from "zod/mini";
import { SIGN_PROFILE_IDS } from "../domain/statement/SignProfile";
import { cutText } from "../domain/text/cutText";
import { LANGUAGES } from "../locale/Language";
import type { TableFacts } from "./TableFacts";

// A content security policy forbids the code generation that zod would try first.
z.config({ jitless: true });

/** What a table is, kept on its own sheet in the file itself. */
export interface TableIdentity extends TableFacts {
  readonly kind: string;
  readonly version: number;
}

/** A defined name holds at most 255 characters of text. */
export const IDENTITY_LENGTH = 255;

const schema = z.tuple([
  z.string().check(z.minLength(1)),
  z.coerce.number().check(z.int(), z.positive()),
  z.enum(LANGUAGES),
  z.enum(SIGN_PROFILE_IDS),
  z.enum(["zero", "blank"]),
  z.coerce.number().check(z.int()),
  z.coerce.number().check(z.int(), z.minimum(1), z.maximum(12)),
  z.string(),
]);

/** The identity as one line: "interim-statement;1;fi;A;zero;2026;3;Yhteiset palvelut". A unit too long for a name is cut. */
export function printTableIdentity(identity: TableIdentity): string {
  const { kind, version, language, profile, zeroBudget, year, through, unit } = identity;
  return cutText([kind, version, language, profile, zeroBudget, year, through, unit].join(";"), IDENTITY_LENGTH);
}

/** The identity of its line, or null where the line is none of ours. */
export function parseTableIdentity(text: string): TableIdentity | null {
  const parts = text.split(";");
  const parsed = schema.safeParse([...parts.slice(0, 7), parts.slice(7).join(";")]);
  if (!parsed.success) return null;
  const [kind, version, language, profile, zeroBudget, year, through, unit] = parsed.data;
  return { kind, version, language, profile, zeroBudget, year, through, unit };
}
