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

// The title over a cell's own message when typing was not accepted; the message is in the sheet's language.
const refusal = { "sheets-data-validation-ui": { alert: { title: "Toteuma", ok: "OK" } } };

/** The grid's own words: Univer speaks neither Finnish nor Swedish. */
export const GRID_TEXTS = [design, ui, docs, sheets, sheetsUi, formula, formulaUi, numfmt, conditionalFormatting, dataValidation, refusal];
