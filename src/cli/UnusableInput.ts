import type { PrintedFinding } from "./printFindings";

/** What is wrong with the words of a command. */
export type WordProblem = "command-unknown" | "kind-unknown" | "option-unknown" | "option-missing" | "option-invalid" | "option-conflict";

/** Input that cannot be used: one plain sentence, exit 2, and nothing written. */
export class UnusableInput extends Error {
  constructor(
    /** For programs; of findings, the first one's. */
    readonly code: WordProblem | PrintedFinding["code"],
    readonly sentence: string,
    readonly findings: readonly PrintedFinding[] = [],
  ) {
    super(sentence);
    this.name = "UnusableInput";
  }
}

/** How a command ended: 0 nothing wrong, 1 findings of severity error, 2 input that could not be used, or not all of it. */
export type ExitCode = 0 | 1 | 2;

/** Our own bug: sysexits' EX_SOFTWARE, so that no script takes it for findings. */
export const EXIT_FAILED = 70;

/** Where a command writes beside its files. */
export interface Terminal {
  /** What it found and made. */
  readonly print: (text: string) => void;
  /** Why what it was given cannot be used: one sentence. */
  readonly complain: (sentence: string) => void;
}
