import type { ComparedFigures } from "../../domain/findings/AuditProblem";
import { endSentence } from "../endSentence";
import type { AuditFindingTexts, FigureFormat } from "../FindingTexts";

/** What an audit finds: the figure in the cell, the one that others give, and what may have happened. Questions end in a question. */
export const auditFindings: AuditFindingTexts = {
  "no-table-found": () => "Täältä ei löytynyt taulukkoa, jossa on lukuja.",
  "total-differs": (one, format) => `Summa on ${format.amount(one.found)}, mutta riveistä laskettuna ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}.`,
  "total-leaves-out-row": (one, format) => `Summasta ${format.amount(one.found)} puuttuu rivi ${one.text}; rivin kanssa summa olisi ${format.amount(one.expected)}, ero on ${format.amount(one.difference)}.`,
  "rows-lacking": (one, format) => `Puuttuuko rivi? Summa on ${format.amount(one.found)}, mutta riveistä laskettuna ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}, ja summa poikkeaa riveistä useimmissa sarakkeissa.`,
  "column-differs": (one, format) => `Luku on ${format.amount(one.found)}, mutta rivin muista sarakkeista laskettuna ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}.`,
  "cell-copied": (one, format) => `Solussa on sarakkeen ${one.text} luku ${format.amount(one.found)}, vaikka sarakkeista laskettuna siinä pitäisi olla ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}.`,
  "percent-differs": (one, format) => `Prosentti on ${format.amount(one.found)}, mutta rivin luvuista laskettuna ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}.`,
  "percent-impossible": (one, format) => `Prosenttia ${format.amount(one.found)} ei voi saada rivin luvuista: jokin niistä on nolla tai sen etumerkki on väärä.`,
  "parent-differs": (one, format) => `Luku on ${format.amount(one.found)}, mutta osista laskettuna ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}.${parts(one)}`,
  "forecast-disagrees": (one, format) => (one.agreesWith === "parts"
    ? `Ennuste ${format.amount(one.found)} on osien ennusteiden summa, mutta taulukon omista riveistä laskettuna ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}.`
    : `Ennuste ${format.amount(one.found)} on taulukon omien rivien summa, mutta osien ennusteista laskettuna ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}.`),
  "digits-swapped": (one, format) => `Kaksi numeroa näyttää vaihtaneen paikkaa: solussa on ${format.amount(one.found)}, ${shouldBe(one, format)}.`,
  "sign-turned": (one, format) => `Etumerkki näyttää vaihtuneen: solussa on ${format.amount(one.found)}, ${shouldBe(one, format)}.`,
  "thousandfold": (one, format) => `Luku näyttää ${Math.abs(one.found) > Math.abs(one.expected) ? "tuhatkertaiselta" : "tuhannesosalta"}: solussa on ${format.amount(one.found)}, ${shouldBe(one, format)}.`,
  "digit-differs": (one, format) => `Luvussa näyttää olevan yhden numeron virhe: solussa on ${format.amount(one.found)}, ${shouldBe(one, format)}.`,
  "figure-differs": (one, format) => `Solussa on ${format.amount(one.found)}, mutta ${one.equations === 1 ? "muiden lukujen" : `${one.equations} täsmäytyksen`} mukaan siinä pitäisi olla ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}.`,
  "same-figure-differs": (one, format) => `Luku on ${format.amount(one.found)}, mutta sama luku on ${format.amount(one.expected)} taulukossa ${one.text}; ero on ${format.amount(one.difference)}. Onko luku korjattu vain toiseen?`,
  "parts-incomplete": (one, format) => `${QUESTIONS[one.reason]} Luku on ${format.amount(one.found)}, mutta osista laskettuna ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}.${parts(one)}`,
  "total-not-reproducible": (one, format) => `Yhteensä-rivin prosentti ${format.amount(one.found)} ei ole rivien summa, keskiarvo eikä painotettu keskiarvo; todennäköisimmin siinä pitäisi olla ${format.amount(one.expected)}, ero on ${format.amount(one.difference)}.${one.text === "" ? "" : ` Luvun paikalla on tekstiä, josta tulos voi riippua: ${endSentence(one.text)}`}`,
  "unit-jump": () => "Sarakkeen luvut ovat rivien muihin lukuihin verrattuina noin tuhatkertaisia tai tuhannesosia; onko yksikkö sama?",
  "header-unit-differs": (one) => `Otsikon ”${one.text}” mukaan luvut ovat tuhansia euroja, mutta ne näyttävät olevan euroja.`,
  "column-repeats": (one) => `Sarakkeessa on joka rivillä sama luku kuin sarakkeessa ${one.text}; onko sarake jäänyt päivittämättä?`,
  "row-repeats": (one) => `Rivillä on samat luvut kuin toisella rivillä (${one.text}); onko rivi jäänyt päivittämättä?`,
  "figure-jump": (one) => `Luku ${one.text} on aivan eri suuruusluokkaa kuin rivin muut luvut; onko yksikkö sama?`,
  "numbers-ambiguous": (one) => `${one.count === 1 ? `Luku ”${one.text}” voidaan` : `${one.count} lukua, esimerkiksi ”${one.text}”, voidaan`} lukea kahdella tavalla, eikä ${one.count === 1 ? "sitä" : "niitä"} tarkastettu; kirjoita ${one.count === 1 ? "se" : "ne"} ilman tuhaterottimia, tai valitse paneelissa taulukon desimaalimerkki.`,
  "typed-over-formula": (one, format) => ("difference" in one
    ? `Solussa on kaavan päälle kirjoitettu luku ${format.amount(one.found)}, mutta kaavasta =${one.text} tulee ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}.`
    : `Soluun on kirjoitettu luku, vaikka viereisissä soluissa on kaava; tässä kaava olisi =${one.text}.`),
  "printed-differs": (one, format) => `Kaavasta tulee ${format.amount(one.found)}, mutta alun perin tässä luki ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}. Onko jokin lähtöluvuista väärin?`,
  "formula-differs": (one) => `Kaava on erilainen kuin viereisissä soluissa; niiden mukaan se olisi =${one.text}.`,
};

const QUESTIONS = { "parts-missing": "Puuttuuko osia?", "parts-moved": "Onko osia siirretty yksiköstä toiseen?", "other-report": "Onko jako osiin toisessa raportissa eri?" } as const;

function shouldBe(one: ComparedFigures, format: FigureFormat): string {
  return `muiden lukujen mukaan siinä pitäisi olla ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}`;
}

/** Tables may have no names. */
function parts({ tables, isInferred }: { readonly tables: string; readonly isInferred: boolean }): string {
  if (tables === "") return isInferred ? " Osat on päätelty luvuista." : "";
  return `${isInferred ? " Osat on päätelty luvuista" : " Osat"}: ${endSentence(tables)}`;
}
