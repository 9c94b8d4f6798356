/** Whether Office is shown dark, told by its own background; false where Office says nothing. */
export function isOfficeDark(): boolean {
  // Office on the web and old Excel tell no theme, against the types.
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  return isDark(theme?.bodyBackgroundColor ?? "");
}

/** Whether a colour is darker than middle grey. "#262626" → true */
export function isDark(colour: string): boolean {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (match === null) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
