import type { SettingKey } from "../../domain/findings/Finding";
import type { SignsId } from "../../domain/statement/Signs";
import type { FindingTexts, PlaceTexts } from "../FindingTexts";

export const places: PlaceTexts = { file: "fil", sheet: "blad", table: "tabell", row: "rad", column: "kolumn", cell: "cell" };

const SETTINGS: Readonly<Record<SettingKey, string>> = {
  year: "ett år 1990–2100", through: "en månad 1–12", language: "fi, sv eller en", signs: "A, B, C eller D", deviation: "en av listans riktningar",
  zeroBudget: "noll eller tom", percentDecimals: "0, 1 eller 2", moneyUnit: "€ eller 1000 €", riskScale: "ett heltal 2–10",
};

const SIGNS: Readonly<Record<SignsId, string>> = {
  "costs-negative": "är kostnaderna negativa",
  "costs-positive": "är kostnaderna positiva",
  "margin-reversed": "är kostnaderna positiva och bidraget kostnader − intäkter",
  "income-negative": "är intäkterna negativa och kostnaderna positiva",
};

export const findings: FindingTexts = {
  "amount-unreadable": (one) => `”${one.text}” är inte ett tal.`,
  "amount-ambiguous": (one) => `”${one.text}” kan läsas på två sätt; skriv talet utan tusenavskiljare eller med decimalkomma.`,
  "amount-empty": () => "Talet saknas.",
  "amount-too-large": (one) => `”${one.text}” är ett för stort tal.`,
  "text-in-number-cell": (one) => `I en siffercell står texten ”${one.text}”, som inte räknas med i summorna.`,
  "computed-differs": (one, format) => `Det givna talet är ${format.amount(one.found)}, men raderna ger ${format.amount(one.expected)}; skillnaden är ${format.amount(one.difference)}. Det beräknade talet ersattes inte.`,
  "mean-incomplete": (one) => (one.count === 1 ? "En procent är i ord och saknas i medelvärdet; skriv dess tal bredvid tabellen." : `${one.count} procent är i ord och saknas i medelvärdet; skriv deras tal bredvid tabellen.`),
  "unit-empty": () => "Skriv enhetens namn.",
  "unit-too-long": (one) => `Enhetens namn har ${one.length} tecken; förkorta det till högst ${one.most}.`,
  "unit-forbidden-character": (one) => `Enhetens namn innehåller tecknet ${one.character}, som inte syns och inte kan skrivas; skriv namnet på nytt.`,
  "year-invalid": (one) => `”${one.text}” är inget årtal; skriv ett år mellan 1990 och 2100.`,
  "period-invalid": (one) => `”${one.text}” är ingen period; skriv den sista månaden 1–12, till exempel 1-3.`,
  "year-differs": (one) => `Arbetsbokens räkenskapsår är ${one.workbookYear}, inte ${one.year}; gör tabellen för ett annat år i en egen arbetsbok.`,
  "risk-scale-invalid": (one) => `Riskskalan ”${one.text}” duger inte; ange ett heltal 2–10.`,
  "setting-unusable": (one) => `${one.text === "" ? "Inställningen är tom" : `Inställningen ”${one.text}” duger inte`}; skriv ${SETTINGS[one.setting]} i cellen.`,
  "sheet-name-empty": () => "Skriv bladets namn.",
  "sheet-name-too-long": (one) => `Bladets namn har ${one.length} tecken; högst 31 är tillåtna.`,
  "sheet-name-taken": (one) => `Arbetsboken har redan bladet ”${one.name}”; välj ett annat namn.`,
  "sheet-name-of-settings": (one) => `Namnet ”${one.name}” är reserverat för inställningarna; välj ett annat namn.`,
  "sheet-name-reserved": (one) => `Excel har reserverat namnet ”${one.name}”; välj ett annat namn.`,
  "sheet-name-forbidden-character": (one) => `Bladets namn får inte innehålla tecknet ”${one.character}”.`,
  "sheet-name-edge-apostrophe": () => "Bladets namn får inte börja eller sluta med en apostrof.",
  "workbook-protected": () => "Arbetsbokens struktur är skyddad, så inget blad kan läggas till; ta bort skyddet på fliken Granska i Excel.",
  "sheet-protected": (one) => `Bladet ”${one.name}” är skyddat; ta bort skyddet på fliken Granska i Excel eller välj ett nytt blad.`,
  "target-not-empty": (one) => `Området ${one.range} har redan ${one.cells === 1 ? "en ifylld cell" : `${one.cells} ifyllda celler`}; välj en tom plats eller ett nytt blad.`,
  "target-out-of-sheet": () => "Tabellen ryms inte på den valda platsen; välj en cell högre upp och längre till vänster.",
  "rows-none": () => "Välj minst en rad som siffror skrivs på.",
  "row-unknown": (one) => `Raden ”${one.text}” finns inte i tabellen.`,
  "column-unknown": (one) => `Kolumnen ”${one.text}” kändes inte igen.`,
  "row-repeated": (one) => `Raden ”${one.text}” förekommer två gånger.`,
  "column-repeated": (one) => `Kolumnen ”${one.text}” förekommer två gånger.`,
  "unit-differs": (one) => `Siffrorna gäller enheten ”${one.text}”, men tabellen görs för enheten ”${one.wanted}”; ge rätt enhet eller dess siffror.`,
  "signs-turned": (one) => `I texten ${SIGNS[one.given]}, i tabellen ${SIGNS[one.wanted]}; siffrorna skrivs med tabellens tecken.`,
  "signs-differ": (one) => `I texten ${SIGNS[one.given]}, i tabellen ${SIGNS[one.wanted]}; vänd tecknen i texten, eller ta med bidraget, som ska stämma med sina rader.`,
  "months-differ": (one) => `Rubrikens siffror gäller månaderna 1–${one.through}, men tabellen görs för 1–${one.wanted}; ge rätt period.`,
  "figures-many-tables": (one) => `Texten har ${one.count} tabeller och här ryms en; ge varje tabell i en egen fil.`,
  "unit-repeated": (one) => `Enheten ”${one.text}” förekommer två gånger i texten; ta bort den ena.`,
  "choice-unknown": (one) => `”${one.text}” används inte i denna kolumn; ange något av dessa: ${one.choices}.`,
  "risk-off-scale": (one) => `”${one.text}” är inget riskvärde; ange ett heltal 1–${one.scale}.`,
  "figures-empty": () => "Ingen tabell hittades i texten; kopiera också rubrikraden och radernas namn.",
  "figures-in-thousands": () => "Siffrorna lästes i tusental euro, som tabellen säger, och gjordes om till euro.",
  "figures-in-millions": () => "Siffrorna är i miljoner euro, vilket är för grovt för budgetuppföljning; hämta samma siffror i euro eller i tusental euro.",
  "unit-not-matched": (one) => `Enheten ”${one.text}” har ingen tabell i arbetsboken; välj tabellen själv.`,
  "unit-many-tables": (one) => `Enheten ”${one.text}” har ${one.count} tabeller i arbetsboken; välj i vilken siffrorna skrivs.`,
  "table-exists": (one) => `Enheten har redan en sådan tabell på bladet ”${one.sheet}”; lägg till en till bara om du behöver båda.`,
  "table-damaged": () => "Rader eller kolumner har tagits bort ur tabellen, som därför inte kan fyllas i; ångra borttagningen eller lägg till tabellen på nytt.",
};
