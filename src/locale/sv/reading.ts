import { countNoun } from "../countNoun";
import type { ReadingTexts } from "../ReadingTexts";

const number = new Intl.NumberFormat("sv-FI");
const counted = countNoun(number);

const columnsNamed = (columns: readonly string[]): string => `${columns.length === 1 ? "kolumn" : "kolumnerna"} ${columns.join(", ")}`;

export const reading: ReadingTexts = {
  title: (percent) => `Så lästes tabellen, säkerhet ${percent} %`,
  noHeader: "Ingen rubrikrad hittades.",
  noLabels: "Raderna har inga namn.",
  headersKnown: (count, of) => `Av kolumnrubrikerna är ${number.format(count)}/${number.format(of)} kända.`,
  headerRepeated: (rows) => `Rubriken upprepas: ${rows.length === 1 ? "rad" : "raderna"} ${rows.join(", ")}.`,
  labelsJoined: (count) => `Av flera rader sattes ihop: ${counted(count, "rad", "rader")}.`,
  mended: {
    "equals-sign": (count) => `Likhetstecken lästes som minus: ${counted(count, "tal", "tal")}.`,
    apostrophes: (count) => `Apostrof lästes som tusenavskiljare: ${counted(count, "tal", "tal")}.`,
    "broken-lines": (count) => `Tal som var delade på två rader sattes ihop: ${counted(count, "tal", "tal")}.`,
    "memo-parentheses": (count) => `PM-radens parenteser lästes inte som minus: ${counted(count, "tal", "tal")}.`,
  },
  notRead: {
    ambiguous: (count) => `Olästa: ${counted(count, "cell", "celler")} med tal som kan läsas på två sätt.`,
    several: (count) => `Olästa: ${counted(count, "cell", "celler")} med flera tal.`,
    damaged: (count) => `Olästa: ${counted(count, "cell", "celler")} med skadade tal.`,
    date: (count) => `Olästa: ${counted(count, "cell", "celler")} med datum.`,
    words: (count) => `Olästa: ${counted(count, "cell", "celler")} med text.`,
  },
  decimalMarkFound: { ",": "Decimaltecknet är komma.", ".": "Decimaltecknet är punkt." },
  percentBy: {
    header: (columns) => `Procent enligt rubriken: ${columnsNamed(columns)}.`,
    sign: (columns) => `Procent enligt cellernas %-tecken: ${columnsNamed(columns)}.`,
    arithmetic: (columns) => `Procent, eftersom de kan räknas ur andra tal: ${columnsNamed(columns)}.`,
  },
  unitOfTable: { corner: (unit) => `Penningenhet enligt hörncellen: ${unit}.`, title: (unit) => `Penningenhet enligt tabellens texter: ${unit}.` },
  unitOfColumns: {
    header: (unit, columns) => `Penningenhet enligt rubriken: ${unit}, ${columnsNamed(columns)}.`,
    cells: (unit, columns) => `Penningenhet enligt cellerna: ${unit}, ${columnsNamed(columns)}.`,
  },
  unitContradicted: (column, said, taken) => `Kolumn ${column}: enligt rubriken ${said}, enligt talens storlek ${taken}.`,
  structureFound: (sums, columns) => `I talen hittades ${[...(sums > 0 ? [counted(sums, "summarad", "summarader")] : []), ...(columns > 0 ? [counted(columns, "beräknad kolumn", "beräknade kolumner")] : [])].join(" och ")}.`,
  tooLong: (rows) => `Summarader söktes inte, eftersom tabellen är stor: ${counted(rows, "rad", "rader")}.`,
  corrected: (parts) => `Rättat för hand: ${parts.join(", ")}.`,
  parts: { header: "rubrikrader", "label-column": "radernas namn", column: "kolumner", row: "rader", unit: "penningenhet", "decimal-mark": "decimaltecken" },
};
