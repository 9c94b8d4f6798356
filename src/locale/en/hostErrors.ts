import type { HostErrorTexts } from "../HostErrorTexts";

const quoted = (subject: string): string => (subject === "" ? "" : ` “${subject}”`);

export const hostErrors: HostErrorTexts = {
  "cell-being-edited": () => "A cell is being edited; press Enter or Esc and try again.",
  "typing-refused": (subject) => `What was typed into ${subject === "" ? "the cell" : `cell ${subject}`} was not accepted, and the cell is as it was; type again and then try again.`,
  "not-computed": () => "The workbook was not computed within a minute; wait a moment and try again.",
  "workbook-protected": () => "The workbook's structure is protected; lift the protection on Excel's Review tab.",
  "sheet-protected": (subject) => `The sheet${quoted(subject)} is protected; lift the protection on Excel's Review tab and try again.`,
  "item-missing": (subject) => `The item${quoted(subject)} is no longer in the workbook; nothing was written.`,
  "item-exists": (subject) => `The workbook already has ${subject === "" ? "an item of that name" : `“${subject}”`}; nothing was written.`,
  "too-large": () => "The change is too large to be made at once; nothing was written.",
  "file-unreadable": (subject) => `The file${quoted(subject)} cannot be read: it is damaged or not .xlsx.`,
  "file-encrypted": (subject) => `The file${quoted(subject)} is encrypted or protected with a password; save it without protection in Excel and try again.`,
  "file-not-found": (subject) => `The file${quoted(subject)} was not found.`,
  "file-is-folder": (subject) => `The path${quoted(subject)} is a folder, not a file.`,
  "file-not-text": (subject) => `The file${quoted(subject)} is not text; save the figures as tab-separated text (.tsv).`,
  "file-cannot-be-opened": (subject) => `The file${quoted(subject)} cannot be opened; check your rights.`,
  "file-exists": (subject) => `The file${quoted(subject)} already exists; give another name or add --force.`,
  "file-cannot-be-written": (subject) => `The file${quoted(subject)} cannot be written; check the folder and your rights.`,
  "file-too-large": (subject) => `The file${quoted(subject)} is too large: it has more cells or attachments than can be read at once. Save the tables that you need in a file of their own and try again.`,
  "cells-moved": (subject) => `On the sheet${quoted(subject)}, rows or columns were added, removed or moved where the file has comments, pictures or filters; undo that or do it in Excel. Nothing was written.`,
  "place-changed": (subject) => `On the sheet${quoted(subject)}, rows or columns were added, removed or moved meanwhile. Nothing was changed; look first where the rows are now.`,
  "sheet-name-unusable": (subject) => `Excel does not take the sheet name${quoted(subject)}: a name has at most 31 characters, none of \\/?*[]: and no apostrophe at its ends. Rename the sheet; nothing was written.`,
  "rows-not-insertable": (subject) => `Rows cannot be added to the sheet${quoted(subject)} of an opened file, as not all that it holds would move along; add the row in Excel or in the workbench. Nothing was written.`,
  "not-supported": () => "This Excel does not support the action; update Office to version 2021 or later.",
  cancelled: () => "Cancelled; the workbook is as it was.",
  "partly-reverted": () => "Writing stopped and not everything could be taken back; look at the added sheets before you save.",
  unknown: () => "The change could not be made; nothing was written. Try again.",
};
