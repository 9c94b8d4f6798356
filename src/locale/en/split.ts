import { countNoun } from "../countNoun";
import type { SplitTexts } from "../SplitTexts";

const number = new Intl.NumberFormat("en-GB");
const counted = countNoun(number);

export const split: SplitTexts = {
  title: "Send to a unit",
  purpose: "The tables of the chosen unit as a workbook of its own, for its head to fill in. No figures of other units are in it. On its sheet Sent the workbook remembers what it held when it was sent. This workbook stays as it is.",
  file: (name, sheets) => `${name}: ${sheets.join(", ")}`,
  files: (count) => `What goes (${number.format(count)})`,
  willMake: (files, tables) => `${counted(files, "workbook", "workbooks")}, ${counted(tables, "table", "tables")}.`,
  tooMany: (most) => `At most ${number.format(most)} workbooks are opened at once; choose fewer units.`,
  notes: (findings) => `Note (${number.format(findings)})`,
  make: (files) => (files > 1 ? "Make the workbooks" : "Make the workbook"),
  made: (files) => (files === 1 ? "The workbook is made. Save it and send it to the head of the unit." : `${number.format(files)} workbooks are made. Save them and send them to the heads of the units.`),
};
