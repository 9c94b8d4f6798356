/** Whether a file is read as a workbook, by its name; anything else is text with columns. */
export function isWorkbook(file: string): boolean {
  return /\.xls[xm]$/i.test(file);
}
