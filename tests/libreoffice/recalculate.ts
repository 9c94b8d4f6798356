import type { CellValue } from "../../src/workbook/WorkbookHost";
import { convert, type JudgeLanguage } from "./libreOffice";
import { parseCsv, type CsvField } from "./parseCsv";

const SHOWN = "59,34,76,1,,0,false,true,true,false,false,-1";
const ENTERED = "59,34,76,1,,0,true,true,false,false,false,-1";

/**
 * Every sheet of an .xlsx file as LibreOffice shows it, all formulas computed anew, by the sheet's name.
 * A grid begins at A1 and ends with the last used row and column; texts are those on the screen, such as "-762 217" (with a no-break space) or "".
 */
export async function recalculate(bytes: Uint8Array, language: JudgeLanguage = "fi-FI"): Promise<Map<string, string[][]>> {
  const sheets = await convertSheets(bytes, SHOWN, language);
  return new Map([...sheets].map(([name, csv]) => [name, parseCsv(csv).map((row) => row.map((field) => field.text))]));
}

/**
 * Every sheet's values as LibreOffice computes them, whatever their number formats: numbers to fifteen digits, truth values,
 * texts (FIXED writes them in the language), errors as their text; an empty cell is null, and so is an empty text.
 */
export async function recalculateValues(bytes: Uint8Array, language: JudgeLanguage = "fi-FI"): Promise<Map<string, CellValue[][]>> {
  const sheets = await convertSheets(bytes, ENTERED, language);
  return new Map([...sheets].map(([name, csv]) => [name, parseCsv(csv).map((row) => row.map(valueOf))]));
}

/** The file as it would be printed. */
export async function printPdf(bytes: Uint8Array, language: JudgeLanguage = "fi-FI"): Promise<{ readonly pdf: Uint8Array; readonly pages: number }> {
  const pdf = (await convert(bytes, "pdf", language)).get("file.pdf");
  if (pdf === undefined) throw new Error("LibreOffice printed nothing");
  return { pdf, pages: [...Buffer.from(pdf).toString("latin1").matchAll(/\/Type\s*\/Page\b/g)].length };
}

async function convertSheets(bytes: Uint8Array, options: string, language: JudgeLanguage): Promise<Map<string, string>> {
  const files = await convert(bytes, `csv:Text - txt - csv (StarCalc):${options}`, language);
  if (files.size === 0) throw new Error("LibreOffice could not open the file");
  // file-<sheet>.csv
  return new Map([...files].map(([file, csv]) => [file.slice("file-".length, -".csv".length).normalize("NFC"), Buffer.from(csv).toString("utf8")]));
}

const TRUTHS: Readonly<Record<string, boolean>> = { TOSI: true, EPÄTOSI: false, SANT: true, FALSKT: false, TRUE: true, FALSE: false };

function valueOf({ text, quoted }: CsvField): CellValue {
  if (text === "") return null;
  if (quoted) return text;
  const truth = TRUTHS[text];
  if (truth !== undefined) return truth;
  const [, digits, percent] = /^(-?[\d.,]+(?:E[-+]?\d+)?)(%?)$/.exec(text) ?? [];
  return digits === undefined ? text : Number(digits.replace(",", ".")) / (percent === "%" ? 100 : 1);
}
