import { countNoun } from "../countNoun";
import type { JobTexts } from "../JobTexts";

const counted = countNoun(new Intl.NumberFormat("en-GB"));

export const jobs: JobTexts = {
  copy: {
    title: "Copy the table",
    purpose: "The printed part of the table to the clipboard, for Word or an e-mail: name, headers, rows and note. Work columns and the tint of input cells are left out.",
    unit: "Figures",
    copy: "Copy",
    copied: "The table is on the clipboard.",
    refused: "The clipboard cannot be reached; select the table on its sheet and copy it with Ctrl+C.",
  },
  upgrade: {
    title: "Bring tables up to date",
    purpose: "The tables get the columns, formulas and look that this Toteuma makes. Everything that was typed into their cells stays.",
    left: "Left as they are",
    columnsAdded: (headers) => `New: ${headers.join(", ")}`,
    columnsRemoved: (headers) => `No longer there: ${headers.join(", ")}`,
    columnsMoved: (headers) => `In another place: ${headers.join(", ")}`,
    renamed: (from, to) => `Renamed: ${from} → ${to}`,
    formulas: (headers) => `Computed in another way: ${headers.join(", ")}`,
    looks: "The look is made anew.",
    willChange: (tables) => (tables === 0 ? "There is nothing to bring up to date." : `${tables === 1 ? "1 table is" : `${tables} tables are`} brought up to date.`),
    upgrade: "Bring up to date",
  },
  addRow: {
    title: "Add a row",
    purpose: "The row comes last in its group, and the group's sum and the margins take it in. A whole row is added to the sheet.",
    recordsPurpose: "The empty rows come last in the table, and its totals take them in. Whole rows are added to the sheet.",
    group: "Group",
    name: "Name of the row",
    count: "How many empty rows",
    noGroups: "No rows can be added to this table: it has no groups.",
    nameTheRow: "Type a name for the row.",
    willChange: (rows, cells) => `${rows === 1 ? "A row is" : `${rows} rows are`} added to the table, and ${counted(cells, "cell changes", "cells change")}.`,
    add: (rows) => (rows === 1 ? "Add the row" : "Add the rows"),
  },
  register: {
    title: "Register of budget amendments",
    purpose: "In the register each amendment has a row of its own: unit, row, amount, decision and date. The tables sum their amendments from there, and nobody types them into the tables any more. Amendments that are typed already move to the register, and no budget changes.",
    willChange: (sheet, tables, entries) =>
      `${sheet === null ? "" : `New sheet ${sheet}. `}${counted(tables, "table sums its", "tables sum their")} amendments from the register${entries === 0 ? "" : `, and ${counted(entries, "typed amendment moves", "typed amendments move")} there`}.`,
    isReady: "The register is there, and every table sums it.",
    make: "Make the register",
    join: "Join the tables to the register",
  },
  suggestions: {
    title: "Suggestions for the year-end",
    purpose: "The sheet of suggestions computes for each row five estimates of where the year will end, and says when a method is not to be trusted. Forecasts do not change: a suggestion goes to the forecast only when it is accepted.",
    which: "Suggestions of which unit",
    all: (units) => `All units (${units})`,
    willMake: (sheet, tables) => `A new sheet ${sheet} with suggestions for ${counted(tables, "table", "tables")}.`,
    willRefresh: (sheet, tables) => `The sheet ${sheet} is made anew: it then has suggestions for ${counted(tables, "table", "tables")}.`,
    make: "Make the suggestions",
    refresh: "Update the suggestions",
    made: "The suggestions are made.",
  },
  settings: {
    title: "Restore the settings",
    purpose: "The sheet of settings is made anew from what the tables say: year, closed period, language and conventions; the limits of deviations as they usually are. The formulas of the tables find them again. Check the settings afterwards.",
    willChange: (sheet, year, through) => `New: ${sheet}; year ${year}, closed period ${through === 1 ? "1" : `1–${through}`}.`,
    restore: "Restore the settings",
  },
};
