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
  title: "Ehdotukset vuoden lopuksi",
  subtitle: "Kaavat laskevat nämä taulukoiden luvuista. Mikään ei siirry ennusteeseen, ennen kuin ehdotus hyväksytään.",
  row: "Yksikkö ja rivi",
  months: "Kuukausia",
  figures: { budget: "TA muutosten jälkeen", actual: "Toteuma", priorActual: "Edellisen vuoden sama aika", priorYear: "Edellisen vuoden tilinpäätös", closing: "Tilinpäätös" },
  refused: "Miksi kaikkea ei ehdoteta",
  whyNot: (method) => `Miksi ei: ${method}`,
  errors: (method) => `Aiempi virhe %: ${method}`,
  within: (method) => `Vuoden loppu välillä: ${method}`,
  pastFigure: (year, figure) => `${year}: ${figure}`,
  pastError: (year, method) => `${year} virhe %: ${method}`,
  howAccurate: "Aiempi virhe: kuinka paljon suurempi (+) tai pienempi (−) luku kuin tilinpäätös menetelmä on samasta kuukaudesta ollut, pienimmästä suurimpaan, prosentteina tilinpäätöksestä.",
  historyShort: "historia on liian lyhyt",
};
