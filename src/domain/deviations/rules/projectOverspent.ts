import type { DeviationRule } from "../DeviationRule";

/** A project that has used more than its funding. The funding and what is used of it are given as costs. */
export const projectOverspent: DeviationRule = {
  key: "project-overspent", from: "actual", against: "budget", base: "budget",
  present: ["actual", "budget"], zero: [], nonZero: ["budget"], exceeded: true, natures: ["expense"],
  isBinding: false, tone: "by-effect", asksReason: "unfavourable",
  words: { figure: "spent", hasShare: false },
  limit: { euros: 0, percent: 0, mode: "and" },
};
