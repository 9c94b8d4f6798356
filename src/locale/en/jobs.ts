import type { JobTexts } from "../JobTexts";

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
};
