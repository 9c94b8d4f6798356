import type { AuditFindingTexts } from "../FindingTexts";

/** What an audit finds: the figure in the cell, the one that others give, and what may have happened. Questions end in a question. */
export const auditFindings: AuditFindingTexts = {
  "no-table-found": () => "Täältä ei löytynyt taulukkoa, jossa on lukuja.",
  "total-differs": (one, format) => `Summa on ${format.amount(one.found)}, mutta riveistä tulee ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}.`,
  "total-leaves-out-row": (one, format) => `Summasta ${format.amount(one.found)} puuttuu rivi ${one.text}; sen kanssa summa on ${format.amount(one.expected)}, ero on ${format.amount(one.difference)}.`,
  "column-differs": (one, format) => `Luku on ${format.amount(one.found)}, mutta rivin muista sarakkeista tulee ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}.`,
  "cell-copied": (one, format) => `Solussa on sarakkeen ${one.text} luku ${format.amount(one.found)}, vaikka sarakkeista laskettuna siinä pitäisi olla ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}.`,
  "percent-differs": (one, format) => `Prosentti on ${format.amount(one.found)}, mutta rivin luvuista tulee ${format.amount(one.expected)}.`,
  "percent-impossible": (one, format) => `Prosentti ${format.amount(one.found)} ei voi tulla rivin luvuista.`,
  "parent-differs": (one, format) => `Luku on ${format.amount(one.found)}, mutta osista tulee ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}.${parts(one)}`,
  "forecast-disagrees": (one, format) => (one.agreesWith === "parts"
    ? `Ennuste ${format.amount(one.found)} on osien ennusteiden summa, mutta oman taulukon riveistä tulee ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}.`
    : `Ennuste ${format.amount(one.found)} on oman taulukon rivien summa, mutta osien ennusteista tulee ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}.`),
  "digits-swapped": (one, format) => `Kaksi numeroa näyttää vaihtaneen paikkaa: solussa on ${format.amount(one.found)}, laskelmista tulee ${format.amount(one.expected)}.`,
  "sign-turned": (one, format) => `Etumerkki näyttää kääntyneen: solussa on ${format.amount(one.found)}, laskelmista tulee ${format.amount(one.expected)}.`,
  "thousandfold": (one, format) => `Luku näyttää olevan tuhatkertainen tai tuhannesosa: solussa on ${format.amount(one.found)}, laskelmista tulee ${format.amount(one.expected)}.`,
  "digit-differs": (one, format) => `Yksi numero näyttää olevan väärin: solussa on ${format.amount(one.found)}, laskelmista tulee ${format.amount(one.expected)}.`,
  "figure-differs": (one, format) => `Solussa on ${format.amount(one.found)}, mutta ${one.equations === 1 ? "laskelmasta" : `${one.equations} laskelmasta`} tulee ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}.`,
  "same-figure-differs": (one, format) => `Luku on ${format.amount(one.found)}, mutta taulukossa ${one.text} sama luku on ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}. Onko luku korjattu toisessa?`,
  "parts-incomplete": (one, format) => `${QUESTIONS[one.reason]} Osista tulee ${format.amount(one.expected)}, luku on ${format.amount(one.found)}; ero on ${format.amount(one.difference)}.${parts(one)}`,
  "total-not-reproducible": (one, format) => `Yhteisrivin prosenttia ${format.amount(one.found)} ei saa riveistä summana eikä keskiarvona, painotettunakaan.${one.text === "" ? "" : ` Se riippuu solusta, jossa ei ole yhtä lukua: ${one.text}.`}`,
  "unit-jump": () => "Sarakkeen luvut ovat noin tuhannesosia tai tuhatkertaisia rivien muihin lukuihin verrattuina; onko yksikkö sama?",
  "header-unit-differs": (one) => `Otsikko ”${one.text}” lupaa tuhansia euroja, mutta luvut näyttävät kokonaisilta euroilta.`,
  "column-repeats": (one) => `Sarakkeessa on joka rivillä sama luku kuin sarakkeessa ${one.text}; onko sarake jäänyt päivittämättä?`,
  "row-repeats": (one) => `Rivillä on samat luvut kuin täällä: ${one.text}. Onko rivi jäänyt päivittämättä?`,
  "figure-jump": (one) => `Luku ${one.text} on aivan eri suuruinen kuin rivin muut luvut; onko yksikkö sama?`,
  "typed-over-formula": (one, format) => ("difference" in one
    ? `Solussa on kaavan päälle kirjoitettu luku ${format.amount(one.found)}, mutta kaavasta =${one.text} tulee ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}.`
    : `Solussa on kirjoitettu luku, vaikka viereisissä soluissa on kaava; tässä se olisi =${one.text}.`),
  "printed-differs": (one, format) => `Kaavasta tulee ${format.amount(one.found)}, mutta alun perin tässä luki ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}. Onko jokin lähtöluvuista väärin?`,
  "formula-differs": (one) => `Kaava on toinen kuin viereisissä soluissa; niiden mukaan tässä olisi =${one.text}.`,
};

const QUESTIONS = { "parts-missing": "Puuttuuko osia?", "parts-moved": "Onko osia siirretty yksiköstä toiseen?", "other-report": "Onko toisessa raportissa eri osat?" } as const;

function parts({ tables, isInferred }: { readonly tables: string; readonly isInferred: boolean }): string {
  return `${isInferred ? " Osat on päätelty luvuista" : " Osat"}: ${tables}.`;
}
