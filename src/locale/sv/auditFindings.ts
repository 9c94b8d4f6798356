import type { AuditFindingTexts } from "../FindingTexts";

/** What an audit finds: the figure in the cell, the one that others give, and what may have happened. Questions end in a question. */
export const auditFindings: AuditFindingTexts = {
  "no-table-found": () => "Här hittades ingen tabell med siffror.",
  "total-differs": (one, format) => `Summan är ${format.amount(one.found)}, men raderna ger ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}.`,
  "total-leaves-out-row": (one, format) => `I summan ${format.amount(one.found)} saknas raden ${one.text}; med den är summan ${format.amount(one.expected)}, skillnaden är ${format.amount(one.difference)}.`,
  "column-differs": (one, format) => `Talet är ${format.amount(one.found)}, men radens övriga kolumner ger ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}.`,
  "cell-copied": (one, format) => `I cellen står talet från kolumnen ${one.text}, ${format.amount(one.found)}, fast kolumnerna ger ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}.`,
  "percent-differs": (one, format) => `Procenttalet är ${format.amount(one.found)}, men radens tal ger ${format.amount(one.expected)}.`,
  "percent-impossible": (one, format) => `Procenttalet ${format.amount(one.found)} kan inte komma ur radens tal.`,
  "parent-differs": (one, format) => `Talet är ${format.amount(one.found)}, men delarna ger ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}.${parts(one)}`,
  "forecast-disagrees": (one, format) => (one.agreesWith === "parts"
    ? `Prognosen ${format.amount(one.found)} är summan av delarnas prognoser, men tabellens egna rader ger ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}.`
    : `Prognosen ${format.amount(one.found)} är summan av tabellens egna rader, men delarnas prognoser ger ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}.`),
  "digits-swapped": (one, format) => `Två siffror ser ut att ha bytt plats: i cellen står ${format.amount(one.found)}, beräkningarna ger ${format.amount(one.expected)}.`,
  "sign-turned": (one, format) => `Tecknet ser ut att vara omvänt: i cellen står ${format.amount(one.found)}, beräkningarna ger ${format.amount(one.expected)}.`,
  "thousandfold": (one, format) => `Talet ser ut att vara tusenfalt eller en tusendel: i cellen står ${format.amount(one.found)}, beräkningarna ger ${format.amount(one.expected)}.`,
  "digit-differs": (one, format) => `En siffra ser ut att vara fel: i cellen står ${format.amount(one.found)}, beräkningarna ger ${format.amount(one.expected)}.`,
  "figure-differs": (one, format) => `I cellen står ${format.amount(one.found)}, men ${one.equations === 1 ? "en beräkning" : `${one.equations} beräkningar`} ger ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}.`,
  "same-figure-differs": (one, format) => `Talet är ${format.amount(one.found)}, men i tabellen ${one.text} är samma tal ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}. Har talet rättats i den ena?`,
  "parts-incomplete": (one, format) => `${QUESTIONS[one.reason]} Delarna ger ${format.amount(one.expected)}, talet är ${format.amount(one.found)}; skillnaden är ${format.amount(one.difference)}.${parts(one)}`,
  "total-not-reproducible": (one, format) => `Totalradens procenttal ${format.amount(one.found)} fås inte ur raderna, varken som summa eller som medeltal, inte heller vägt.${one.text === "" ? "" : ` Det beror på en cell som inte har ett enda tal: ${one.text}.`}`,
  "unit-jump": () => "Kolumnens tal är omkring en tusendel eller det tusenfalta av radernas övriga tal; är enheten densamma?",
  "header-unit-differs": (one) => `Rubriken ”${one.text}” lovar tusental euro, men talen ser ut att vara hela euro.`,
  "column-repeats": (one) => `Kolumnen har på varje rad samma tal som kolumnen ${one.text}; har den blivit ouppdaterad?`,
  "row-repeats": (one) => `Raden har samma tal som här: ${one.text}. Har raden blivit ouppdaterad?`,
  "figure-jump": (one) => `Talet ${one.text} är av helt annan storlek än radens övriga tal; är enheten densamma?`,
  "typed-over-formula": (one, format) => ("difference" in one
    ? `Talet ${format.amount(one.found)} har skrivits över en formel, men formeln =${one.text} ger ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}.`
    : `I cellen står ett skrivet tal, fast cellerna bredvid har en formel; här vore den =${one.text}.`),
  "printed-differs": (one, format) => `Formeln ger ${format.amount(one.found)}, men här stod ursprungligen ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}. Är något av de ingående talen fel?`,
  "formula-differs": (one) => `Formeln är en annan än i cellerna bredvid; enligt dem vore den här =${one.text}.`,
};

const QUESTIONS = { "parts-missing": "Saknas det delar?", "parts-moved": "Har delar flyttats från en enhet till en annan?", "other-report": "Har den andra rapporten andra delar?" } as const;

function parts({ tables, isInferred }: { readonly tables: string; readonly isInferred: boolean }): string {
  return `${isInferred ? " Delarna har slutits ur talen" : " Delarna"}: ${tables}.`;
}
