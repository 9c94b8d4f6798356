import type { ProblemCode } from "../../src/domain/findings/Finding";
import { FINDING_EXAMPLES } from "../../src/locale/findings.fixture";
import { formatFinding } from "../../src/locale/formatFinding";
import { LANGUAGES } from "../../src/locale/Language";
import { FINDING_MEANINGS, type FindingMeaning } from "./findingMeanings";

const SEVERITIES = { error: "stops the writing", warning: "for a person to judge", info: "for information" } as const;

type Section = readonly [title: string, meanings: readonly (readonly [ProblemCode, FindingMeaning])[]];

/** The headings of the page and the codes under each. */
export const FINDING_SECTIONS: readonly Section[] = Object.entries(FINDING_MEANINGS).map(
  ([title, meanings]): Section => [title, Object.entries(meanings as Readonly<Partial<Record<ProblemCode, FindingMeaning>>>) as [ProblemCode, FindingMeaning][]],
);

/** docs/FINDINGS.md: what each finding means, its sentence in each language, and what to do. `raised` are the codes that some action finds today. */
export function printFindingsPage(raised: ReadonlySet<ProblemCode>): string {
  return [
    "# Findings",
    "",
    "What can be wrong with what a person gives, how Toteuma says it, and what to do. A finding is data: a code, how much it matters, a place, and the",
    "facts its sentence needs (`src/domain/findings/Finding.ts`). The sentences are those of `src/locale`, here with an example.",
    "",
    "Nothing is written while a finding that *stops the writing* stands; what is *for a person to judge* is told and lets the rest be written.",
    "",
    "<!-- Made by tests/house/docs.test.ts: UPDATE_DOCS=1 npx jest tests/house/docs.test.ts writes it anew. -->",
    ...FINDING_SECTIONS.flatMap(([title, meanings]) => ["", `## ${title}`, ...meanings.flatMap(([code, meaning]) => printFinding(code, meaning, raised))]),
    "",
  ].join("\n");
}

function printFinding(code: ProblemCode, { means, todo }: FindingMeaning, raised: ReadonlySet<ProblemCode>): readonly string[] {
  const example = FINDING_EXAMPLES[code];
  return [
    "",
    `### \`${code}\``,
    "",
    `${means} *${capitalise(SEVERITIES[example.severity])}.*${raised.has(code) ? "" : " *Nothing finds it yet.*"}`,
    "",
    ...LANGUAGES.map((language) => `- ${language}: ${formatFinding(example, language)}`),
    "",
    `**What to do.** ${todo}`,
  ];
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
