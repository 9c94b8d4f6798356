import type { PeriodTexts } from "../PeriodTexts";

const waiting = (tables: number): string => (tables === 1 ? "1 tabell väntar på nya siffror" : `${tables} tabeller väntar på nya siffror`);

export const period: PeriodTexts = {
  title: "Period",
  purpose: "När en månad stängs frågar tabellerna efter dess utfall för i år och för i fjol. Prognoser och motiveringar står kvar och väntar på att bekräftas.",
  closed: (one) => `Den stängda perioden är ${one}.`,
  waiting,
  noneWaiting: "Siffrorna i alla tabeller gäller den stängda perioden.",
  paste: "Klistra in siffror",
  willClose: (months, tables) => `Den stängda perioden blir ${months}, och ${waiting(tables)}.`,
  close: "Stäng nästa månad",
  closedNow: (months, tables) => `Den stängda perioden är nu ${months}, och ${waiting(tables)}.`,
  confirm: {
    title: "Bekräfta prognoser",
    purpose: "Bekräftade prognoser gäller även för den stängda perioden. Prognosernas siffror och motiveringar ändras inte.",
    unconfirmed: (tables) => (tables === 1 ? "1 tabell har prognoser från förra perioden" : `${tables} tabeller har prognoser från förra perioden`),
    which: "Vilken tabells prognoser",
    all: (tables) => `Alla tabeller (${tables})`,
    none: "Det finns inga prognoser att bekräfta.",
    willChange: (tables, months) => (tables === 1 ? `Prognoserna i 1 tabell märks med perioden ${months}.` : `Prognoserna i ${tables} tabeller märks med perioden ${months}.`),
    confirm: "Bekräfta prognoser",
    confirmed: (tables) => (tables === 1 ? "Prognoserna i 1 tabell har bekräftats." : `Prognoserna i ${tables} tabeller har bekräftats.`),
  },
  newYear: {
    title: "Nytt år",
    purpose: "Av den här arbetsboken görs nästa års arbetsbok: samma tabeller och inställningar, med årets utfall eller prognos i kolumnen för fjolåret. Den här arbetsboken ändras inte.",
    willMake: (year, tables) => `Den nya arbetsboken får ${tables === 1 ? "1 tabell" : `${tables} tabeller`} för år ${year}.`,
    notes: (findings) => `Att märka (${findings})`,
    make: "Gör en ny arbetsbok",
    made: (year) => `Arbetsboken för år ${year} har gjorts. Spara den som en egen fil.`,
    fileName: (year) => `Budgetuppföljning ${year}`,
  },
};
