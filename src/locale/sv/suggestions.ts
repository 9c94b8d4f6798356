import type { SuggestionTexts } from "../SuggestionTexts";

export const suggestions: SuggestionTexts = {
  sheetName: "Förslag",
  methods: {
    "run-rate": "Nuvarande takt",
    seasonal: "Fjolårets rytm",
    "remaining-by-prior-share": "Resten av budgeten i fjolårets rytm",
    "remaining-evenly": "Resten av budgeten jämnt",
    "as-budgeted": "Budget",
  },
  refusals: {
    "actual-missing": "utfallet saknas",
    "budget-missing": "budgeten saknas",
    "prior-missing": "fjolårets siffror saknas",
    "prior-share-extreme": "under 5 % eller över 95 % av fjolåret hade hunnit utfalla",
    "prior-signs-differ": "fjolårets siffror har olika förtecken",
  },
  title: "Förslag till årets utfall",
  subtitle: "Formlerna räknar dessa ur tabellernas siffror. Ingenting förs till prognosen innan ett förslag godkänns.",
  row: "Enhet och rad",
  months: "Månader",
  figures: { budget: "Budget efter ändringar", actual: "Utfall", priorActual: "Samma tid året innan", priorYear: "Bokslut året innan", closing: "Bokslut" },
  refused: "Varför allt inte föreslås",
  whyNot: (method) => `Varför inte: ${method}`,
  errors: (method) => `Tidigare fel %: ${method}`,
  within: (method) => `Årets utfall mellan: ${method}`,
  pastFigure: (year, figure) => `${year}: ${figure}`,
  pastError: (year, method) => `${year} fel %: ${method}`,
  howAccurate: "Tidigare fel: hur mycket större (+) eller mindre (−) tal än bokslutet metoden har gett från samma månad, från det minsta till det största, i procent av bokslutet.",
  historyShort: "historiken är för kort",
};
