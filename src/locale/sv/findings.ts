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
  "funding-missing": () => "Procenten har ingen finansiering att vägas med i medelvärdet; skriv projektets totala finansiering.",
  "unit-empty": () => "Skriv enhetens namn.",
  "unit-too-long": (one) => `Enhetens namn har ${one.length} tecken; förkorta det till högst ${one.most}.`,
  "unit-forbidden-character": (one) => `Enhetens namn innehåller tecknet ${one.character}, som inte syns och inte kan skrivas; skriv namnet på nytt.`,
  "unit-name-taken": (one) => `Två enheter heter ”${one.name}”; ge den ena ett eget namn.`,
  "unit-id-taken": (one) => `Två enheter har koden ”${one.id}”; ge den ena en egen kod.`,
  "unit-parent-unknown": (one) => `Den överordnade enheten ”${one.parent}” finns inte bland enheterna; lägg till den eller rätta koden.`,
  "unit-own-ancestor": (one) => `Enheten ”${one.name}” är överordnad sig själv; rätta de överordnade enheterna så att kedjan slutar i den översta.`,
  "unit-level-unknown": (one) => `${one.text === "" ? "Nivån saknas" : `Det finns ingen nivå ”${one.text}”`}; ange stad, nämnd, serviceområde eller ansvarsområde.`,
  "unit-binding-unknown": (one) => `Den bindande raden kan inte vara ”${one.text}”; ange Verksamhetskostnader eller Verksamhetsbidrag.`,
  "units-missing": () => "Inga enheter hittades i texten; ge en rubrikrad med Enhet och Nivå och under den en rad för varje enhet.",
  "units-none-chosen": () => "Välj minst en enhet vars nivå har en vald tabell.",
  "units-damaged": () => "En kolumn har tagits bort ur listan över enheter; ångra borttagningen.",
  "unit-has-table": () => "Enheten har redan den här tabellen, och den lämnas som den är.",
  "unit-kept": () => "Enheten finns redan i arbetsbokens lista med andra uppgifter, och listan lämnas som den är.",
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
  "settings-lost": () => "Bladet med inställningar har tagits bort, och tabellerna hittar varken sitt år eller sin period; återställ inställningarna i panelens tabellista.",
  "settings-none": () => "Arbetsboken har inga inställningar för Toteuma; öppna den arbetsbok som tabellerna har gjorts i.",
  "tables-none": () => "Arbetsboken har inga tabeller från Toteuma som nästa års tabeller kunde göras av; lägg först till en tabell.",
  "year-closed": (one) => `Alla månader ${one.year} är stängda; gör en egen arbetsbok för nästa år.`,
  "figures-older": (one) => `${one.held === 0 ? "Månaden för siffrorna är inte angiven" : `Siffrorna gäller månaderna ${months(one.held)}`}, men den stängda perioden är ${months(one.through)}; hämta periodens utfall både för i år och för i fjol.`,
  "rows-left-older": (one) => `${one.count === 1 ? "1 rad" : `${one.count} rader`} behåller siffror för månaderna ${months(one.held)}, fast rubriken kommer att säga ${months(one.through)}: ${one.text}. Hämta dem också, eller kontrollera att inget nytt har tillkommit.`,
  "year-open": (one) => `År ${one.year} är stängt för månaderna ${months(one.through)}; i kolumnen för fjolåret står prognosen tills du hämtar bokslutets siffror.`,
  "year-end-unknown": () => "Utfallet för hela året saknas och tabellen har ingen prognos; kolumnen för fjolåret är tom tills du hämtar dess siffror.",
  "total-not-carried": (one, format) => `Den gamla arbetsboken visar ${format.amount(one.expected)}, men till den nya går ${format.amount(one.found)}; skillnaden är ${format.amount(one.difference)}. Se efter om rader har lagts till i tabellen eller en summa har skrivits över.`,
  "table-newer": () => "Tabellen är gjord med en nyare Toteuma och lämnas orörd; uppdatera Toteuma, så fungerar tabellen också här.",
  "upgrade-no-place": (one) => `I cellen står ”${one.text}”, som inte har någon plats i tabellens nya version; flytta det utanför tabellen, så kan tabellen uppdateras.`,
  "upgrade-no-room": (one) => (one.cells === 0 ? `Tabellen behöver området ${one.range}, som inte ryms på bladet; flytta tabellen uppåt eller åt vänster.` : `Tabellen behöver området ${one.range}, där det bredvid den finns ${one.cells === 1 ? "en ifylld cell" : `${one.cells} ifyllda celler`}; flytta dem, så kan tabellen uppdateras.`),
  "upgrade-formula": (one) => `Toteuma kan inte flytta formeln ”${one.text}”, som hänvisar till tabellen eller står i den; ersätt formeln med ett tal, så kan tabellen uppdateras.`,
  "amendments-stay-typed": (one) => `Tabellens ändringar skrivs fortsättningsvis i tabellen: enhetens andra tabell har redan raden ”${one.text}”, och en rad i registret skulle träffa båda.`,
  "register-full": (one) => `I ändringsregistret ryms ${one.places} rader, och ${one.entries} borde flyttas dit; lägg till rader i registret eller slå ihop gamla.`,
  "row-name-empty": () => "Skriv radens namn.",
  "row-name-forbidden-character": (one) => `I radens namn finns tecknet ${one.character}, som varken syns eller går att skriva; skriv namnet på nytt.`,
  "row-name-wildcard": (one) => `Radens namn kan inte ha tecknet ${one.character}, som i sökningar betyder vilken text som helst; skriv namnet utan det.`,
  "row-name-taken": (one) => `Tabellen har redan raden ”${one.text}”; ge raden ett annat namn.`,
  "group-missing": (one) => `Tabellen har inte gruppen ”${one.text}”; välj den grupp vars summa raden hör till.`,
  "forecast-row-gone": (one) => `Raden ”${one.text}” finns inte längre i tabellen, och inget skrevs; det du skrev står kvar i fältet.`,
  "reason-too-long": (one) => `Motiveringen har ${one.length} tecken, och cellen rymmer ${one.most}; förkorta den.`,
  "ready-name-empty": () => "Skriv ditt namn så att prognosen kan märkas klar.",
  "ready-unfinished": (one) => `${unfinished(one)}; prognosen kan ändå märkas klar.`,
  "row-crosses-table": (one) => `Raden skulle också gå genom tabellen för enheten ”${one.unit}”, som ligger bredvid på samma blad; flytta den ena till ett eget blad.`,
};

function months(through: number): string {
  return through === 1 ? "1" : `1–${through}`;
}

function unfinished({ rows, reasons }: { readonly rows: number; readonly reasons: number }): string {
  const parts = [...(rows === 0 ? [] : [rows === 1 ? "1 rad saknar prognos" : `${rows} rader saknar prognos`]), ...(reasons === 0 ? [] : [reasons === 1 ? "1 motivering saknas" : `${reasons} motiveringar saknas`])];
  return parts.join(" och ");
}
