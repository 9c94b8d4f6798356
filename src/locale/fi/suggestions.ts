import type { SuggestionTexts } from "../SuggestionTexts";

export const suggestions: SuggestionTexts = {
  sheetName: "Ehdotukset",
  methods: {
    "run-rate": "Nykyinen vauhti",
    seasonal: "Viime vuoden rytmi",
    "remaining-by-prior-share": "Loppuvuoden TA viime vuoden rytmillä",
    "remaining-evenly": "Loppuvuoden TA tasaisesti",
    "as-budgeted": "Talousarvio",
  },
  refusals: {
    "actual-missing": "toteuma puuttuu",
    "budget-missing": "talousarvio puuttuu",
    "prior-missing": "viime vuoden luvut puuttuvat",
    "prior-share-extreme": "viime vuodesta toteutunut alle 5 % tai yli 95 %",
    "prior-signs-differ": "viime vuoden luvut erimerkkiset",
  },
  historyShort: "historia on liian lyhyt",
};
