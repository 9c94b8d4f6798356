import type { ComparedFigures } from "../../domain/findings/AuditProblem";
import { endSentence } from "../endSentence";
import type { AuditFindingTexts, FigureFormat } from "../FindingTexts";

/** What an audit finds: the figure in the cell, the one that others give, and what may have happened. Questions end in a question. */
export const auditFindings: AuditFindingTexts = {
  "no-table-found": () => "Här hittades ingen tabell med siffror.",
  "total-differs": (one, format) => `Summan är ${format.amount(one.found)}, men raderna ger ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}.`,
  "total-leaves-out-row": (one, format) => `I summan ${format.amount(one.found)} saknas raden ${one.text}; med raden skulle summan vara ${format.amount(one.expected)}, skillnaden är ${format.amount(one.difference)}.`,
  "rows-lacking": (one, format) => `Saknas det en rad? Summan är ${format.amount(one.found)}, men raderna ger ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}, och summan avviker från raderna i de flesta kolumner.`,
  "column-differs": (one, format) => `Talet är ${format.amount(one.found)}, men radens övriga kolumner ger ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}.`,
  "cell-copied": (one, format) => `I cellen står talet från kolumnen ${one.text}, ${format.amount(one.found)}, trots att kolumnerna ger ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}.`,
  "percent-differs": (one, format) => `Procenttalet är ${format.amount(one.found)}, men radens tal ger ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}.`,
  "percent-impossible": (one, format) => `Procenttalet ${format.amount(one.found)} kan inte fås ur radens tal: något av dem är noll eller har fel tecken.`,
  "parent-differs": (one, format) => `Talet är ${format.amount(one.found)}, men delarna ger ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}.${parts(one)}`,
  "forecast-disagrees": (one, format) => (one.agreesWith === "parts"
    ? `Prognosen ${format.amount(one.found)} är summan av delarnas prognoser, men tabellens egna rader ger ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}.`
    : `Prognosen ${format.amount(one.found)} är summan av tabellens egna rader, men delarnas prognoser ger ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}.`),
  "digits-swapped": (one, format) => `Två siffror ser ut att ha bytt plats: i cellen står ${format.amount(one.found)}, ${shouldBe(one, format)}.`,
  "sign-turned": (one, format) => `Tecknet ser ut att vara omvänt: i cellen står ${format.amount(one.found)}, ${shouldBe(one, format)}.`,
  "thousandfold": (one, format) => `Talet ser ut att vara tusen gånger för ${Math.abs(one.found) > Math.abs(one.expected) ? "stort" : "litet"}: i cellen står ${format.amount(one.found)}, ${shouldBe(one, format)}.`,
  "digit-differs": (one, format) => `Talet ser ut att ha ett fel i en siffra: i cellen står ${format.amount(one.found)}, ${shouldBe(one, format)}.`,
  "figure-differs": (one, format) => `I cellen står ${format.amount(one.found)}, men enligt ${one.equations === 1 ? "de övriga talen" : `${one.equations} avstämningar`} borde där stå ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}.`,
  "same-figure-differs": (one, format) => `Talet är ${format.amount(one.found)}, men samma tal är ${format.amount(one.expected)} i tabellen ${one.text}; skillnaden är ${format.amount(one.difference)}. Har talet rättats bara i den ena?`,
  "parts-incomplete": (one, format) => `${QUESTIONS[one.reason]} Talet är ${format.amount(one.found)}, men delarna ger ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}.${parts(one)}`,
  "total-not-reproducible": (one, format) => `Totalradens procenttal ${format.amount(one.found)} är varken radernas summa, medelvärde eller vägda medelvärde; sannolikast borde det vara ${format.amount(one.expected)}, skillnaden är ${format.amount(one.difference)}.${one.text === "" ? "" : ` I stället för ett tal står text som resultatet kan bero på: ${endSentence(one.text)}`}`,
  "unit-jump": () => "Kolumnens tal är omkring tusen gånger större eller mindre än radernas övriga tal; är enheten densamma?",
  "header-unit-differs": (one) => `Enligt rubriken ”${one.text}” är talen i tusental euro, men de ser ut att vara i euro.`,
  "column-repeats": (one) => `Kolumnen har på varje rad samma tal som kolumnen ${one.text}; har kolumnen lämnats ouppdaterad?`,
  "row-repeats": (one) => `Raden har samma tal som en annan rad (${one.text}); har raden lämnats ouppdaterad?`,
  "figure-jump": (one) => `Talet ${one.text} är av en helt annan storleksordning än radens övriga tal; är enheten densamma?`,
  "numbers-ambiguous": (one) => `${one.count === 1 ? `Talet ”${one.text}”` : `${one.count} tal, till exempel ”${one.text}”,`} kan läsas på två sätt och har inte granskats; skriv ${one.count === 1 ? "det" : "dem"} utan tusenavskiljare, eller välj tabellens decimaltecken i panelen.`,
  "typed-over-formula": (one, format) => ("difference" in one
    ? `Talet ${format.amount(one.found)} har skrivits över en formel, men formeln =${one.text} ger ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}.`
    : `Ett tal har skrivits in i cellen, fast cellerna bredvid har en formel; här skulle den vara =${one.text}.`),
  "printed-differs": (one, format) => `Formeln ger ${format.amount(one.found)}, men här stod ursprungligen ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}. Är något av de ingående talen fel?`,
  "formula-differs": (one) => `Formeln är en annan än i cellerna bredvid; enligt dem skulle den vara =${one.text}.`,
};

const QUESTIONS = { "parts-missing": "Saknas det delar?", "parts-moved": "Har delar flyttats från en enhet till en annan?", "other-report": "Är indelningen en annan i den andra rapporten?" } as const;

function shouldBe(one: ComparedFigures, format: FigureFormat): string {
  return `enligt de övriga talen borde där stå ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}`;
}

/** Tables may have no names. */
function parts({ tables, isInferred }: { readonly tables: string; readonly isInferred: boolean }): string {
  if (tables === "") return isInferred ? " Delarna har härletts ur talen." : "";
  return `${isInferred ? " Delarna har härletts ur talen" : " Delarna"}: ${endSentence(tables)}`;
}
