import { LANGUAGES } from "../locale/Language";
import { TEMPLATES } from "../templates";
import { normaliseText } from "./normaliseText";

const KINDS = TEMPLATES.flatMap((template) => LANGUAGES.map((language) => template.name[language]));

const WORDS = [
  "taulukko tuloslaskelma tuloslaskelmaosa osavuosikatsaus osavuosiraportti kuukausiraportti talousraportti raportti katsaus yhteenveto selite",
  "toteuma toteutuma toteumat toteutuminen toteumavertailu toteutumavertailu toteumaraportti seuranta talousarvio talousarvion budjetti budjetin",
  "käyttösuunnitelma käyttösuunnitelman käyttötalous käyttötalousosa käyttötalouden tilinpäätös ennuste luvut tulot menot tuotot kulut toimintatuotot toimintakulut",
  "vastuualue vastuualueen palvelualue palvelualueen tulosalue tulosalueen tulosyksikkö toimiala yksikkö irtain irtaimisto omaisuus omaissuus ulkoiset sisäiset ulkoinen sisäinen ja kk",
  "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
  "tabell resultaträkning resultaträkningsdel delårsrapport delårsöversikt månadsrapport rapport översikt sammandrag utfall budget budgetutfall budgetuppföljning",
  "uppföljning dispositionsplan driftsekonomi driftsekonomidel bokslut prognos siffror ansvarsområde serviceområde resultatområde enhet intäkter kostnader verksamhetsintäkter verksamhetskostnader externa interna och av för mån",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "table income statement interim report review summary monthly budget actual actuals outturn follow up forecast figures operating expenses unit external internal and of the for mo months",
  "january february march may june july august october",
];

/** Words that say what a table is, never whose: those of the table kinds and of reports, in every language, as they are compared. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(normaliseText([...KINDS, ...WORDS].join(" ")).split(" "));
