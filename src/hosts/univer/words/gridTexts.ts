import { mergeLocales, type ILanguagePack } from "@univerjs/core";
import design from "@univerjs/design/locale/en-US";
import docs from "@univerjs/docs-ui/locale/en-US";
import conditionalFormatting from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import dataValidation from "@univerjs/sheets-data-validation-ui/locale/en-US";
import formulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import formula from "@univerjs/sheets-formula/locale/en-US";
import numfmt from "@univerjs/sheets-numfmt-ui/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";
import type { NumberLanguage } from "../typing/parseTyped";
import { en, type GridWords } from "./en";
import { fi } from "./fi";
import { sv } from "./sv";

export const GRID_WORDS: Readonly<Record<NumberLanguage, GridWords>> = { fi, sv, en };

/** Every text of the grid. Univer speaks neither Finnish nor Swedish: what a person meets is ours, the rest, such as help on functions, stays in English. */
export function gridTexts(language: NumberLanguage): ILanguagePack {
  const { labels: _, ...words } = GRID_WORDS[language];
  return mergeLocales(design, ui, docs, sheets, sheetsUi, formula, formulaUi, numfmt, conditionalFormatting, dataValidation, words);
}
