import type { PeriodTexts } from "../PeriodTexts";

const waiting = (tables: number): string => (tables === 1 ? "1 table waits for new figures" : `${tables} tables wait for new figures`);

export const period: PeriodTexts = {
  title: "Period",
  purpose: "When a month is closed, the tables ask for its actuals of this year and of last year. Forecasts and reasons stay, and wait to be confirmed.",
  closed: (one) => `The closed period is ${one}.`,
  waiting,
  noneWaiting: "The figures of all tables are of the closed period.",
  paste: "Paste figures",
  willClose: (months, tables) => `The closed period becomes ${months}, and ${waiting(tables)}.`,
  close: "Close the next month",
  closedNow: (months, tables) => `The closed period is now ${months}, and ${waiting(tables)}.`,
  confirm: {
    title: "Confirm forecasts",
    purpose: "Confirmed forecasts hold for the closed period too. Their figures and reasons do not change.",
    unconfirmed: (tables) => (tables === 1 ? "1 table has forecasts of the previous period" : `${tables} tables have forecasts of the previous period`),
    which: "Which table's forecasts",
    all: (tables) => `All tables (${tables})`,
    none: "There are no forecasts to confirm.",
    willChange: (tables, months) => (tables === 1 ? `The forecasts of 1 table are marked with the period ${months}.` : `The forecasts of ${tables} tables are marked with the period ${months}.`),
    confirm: "Confirm forecasts",
    confirmed: (tables) => (tables === 1 ? "The forecasts of 1 table have been confirmed." : `The forecasts of ${tables} tables have been confirmed.`),
  },
  newYear: {
    title: "New year",
    purpose: "The next year's workbook is made of this one: the same tables and settings, with the year's actual or forecast in their columns of last year. This workbook does not change.",
    willMake: (year, tables) => `The new workbook gets ${tables === 1 ? "1 table" : `${tables} tables`} for the year ${year}.`,
    notes: (findings) => `Note (${findings})`,
    make: "Make the new workbook",
    made: (year) => `The workbook for ${year} has been made. Save it as a file of its own.`,
    fileName: (year) => `Budget following ${year}`,
  },
};
