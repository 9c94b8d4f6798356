import type { FollowUpChoice } from "../src/actions";

/** A follow-up of so many invented units, twelve to a parent, each with two tables. */
export function followUpOf(count: number): FollowUpChoice {
  return {
    units: Array.from({ length: count }, (_, number) => ({
      id: String(number + 1), name: `Yksikkö ${number + 1} & palvelut`, parent: number === 0 ? null : String(Math.floor((number - 1) / 12) + 1),
      level: "responsibility-area", binding: "net", responsible: "vastuualuejohtaja",
    } as const)),
    tables: { "responsibility-area": [{ kind: "interim-statement" }, { kind: "risks" }] },
    year: 2026, through: 3, language: "fi",
  };
}
