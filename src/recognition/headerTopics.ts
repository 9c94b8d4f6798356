/** What a column's header speaks of, before it is known which year the table is of. */
export type HeaderTopic =
  | "closing"
  | "actual"
  | "budget"
  | "original-budget"
  | "amendments"
  | "amended-budget"
  | "remaining"
  | "deviation"
  | "percent-used"
  | "forecast"
  | "adjustment"
  | "plan"
  | "words"
  | "label";

/**
 * Header words in Finnish, Swedish and English, without year, period and unit; written as they are compared: lower case,
 * no accents, no spaces. A plus is kept: "TA 2026 +muutos" is the amended budget, "TA-muutokset" are the amendments.
 */
export const HEADER_TOPICS: Readonly<Record<Exclude<HeaderTopic, "percent-used">, readonly string[]>> = {
  closing: ["tp", "tilinpaatos", "bokslut", "bokslutet", "financialstatements", "closing", "closingaccounts"],
  actual: ["tot", "toteuma", "toteutuma", "toteutunut", "utfall", "forverkligat", "forbrukning", "actual", "actuals", "outturn"],
  budget: ["ta", "talousarvio", "budjetti", "budget"],
  "original-budget": [
    "alkuperainenta", "alkuperainentalousarvio", "alkuperainenbudjetti", "alkupta", "alkuptalousarvio",
    "ursprungligbudget", "originalbudget",
  ],
  amendments: [
    "tamuutokset", "talousarviomuutokset", "talousarvionmuutokset", "muutokset", "budgetandringar", "andringar",
    "anslagsandring", "anslagsandringar", "amendments", "budgetamendments",
  ],
  "amended-budget": [
    "ta+muutos", "ta+muutokset", "ta+muut", "talousarvio+muutos", "talousarvio+muutokset", "tamuutostenjalkeen",
    "talousarviomuutostenjalkeen", "muutettuta", "muutettutalousarvio", "tasismuutokset", "talousarviosismuutokset",
    "budgetefterandringar", "budgetinklandringar", "budgetinklusiveandringar", "budgetinklusivebudgetandringar",
    "budget+andr", "budget+andring", "budget+andringar", "andradbudget", "amendedbudget", "budgetafteramendments",
    "budgetincludingamendments", "budget+amend", "budget+amendments", "revisedbudget",
  ],
  remaining: ["jaljella", "jaljellaoleva", "kayttamatta", "aterstar", "kvar", "remaining", "remainingbudget"],
  deviation: ["poikkeama", "avvikelse", "variance", "deviation"],
  forecast: [
    "ennuste", "tilinpaatosennuste", "tpe", "tpennuste", "vuosiennuste", "prognos", "bokslutsprognos", "helarsprognos",
    "forecast", "yearendforecast",
  ],
  adjustment: ["ennusteenmuutos", "andringavprognos", "forecastadjustment"],
  plan: ["ts", "plan", "taloussuunnitelma", "ekonomiplan", "financialplan"],
  words: [
    "perustelu", "perustelut", "motivering", "reason", "huomautus", "anmarkning", "flag", "ennusteentila",
    "prognosensstatus", "forecaststate",
  ],
  label: [
    "selite", "tili", "rivi", "nimi", "benamning", "forklaring", "rad", "konto", "row", "item", "line", "account", "hanke", "projekt", "project",
    "kunta", "kommun", "tiliryhma", "kontogrupp", "enhet", "tunnusluku",
  ],
};

/** Words that make a percentage used where a percent sign stands beside them. */
export const PERCENT_TOPICS: readonly string[] = [
  ...HEADER_TOPICS.actual, "kaytto", "kayttoaste", "totaste", "toteumaaste", "toteutumisaste", "toteutumis", "used", "spent",
];

/** Words that are a percentage used by themselves. */
export const PERCENT_WORDS: readonly string[] = [
  "toteumaprosentti", "toteutumisprosentti", "kayttoprosentti", "kayttoaste", "toteumaaste", "toteutumisaste", "totaste",
  "utfallsprocent", "percentused",
];
