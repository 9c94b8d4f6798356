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
    "prior-share-extreme": "av fjolåret hade under 5 % eller över 95 % utfallit",
    "prior-signs-differ": "fjolårets siffror har olika förtecken",
  },
  historyShort: "historiken är för kort",
};
