/** What a sheet of ours still allows: no password, and columns, rows and filters stay in the user's hands. */
export const OUR_PROTECTION: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowAutoFilter: true,
  selectionMode: "Normal",
};
