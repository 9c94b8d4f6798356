const ERRORS = /^#(?:DIV\/0!|VALUE!|REF!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

/** Whether the text is how a sheet shows an error: typed into a cell as it is, it would become that error. */
export function isErrorText(text: string): boolean {
  return ERRORS.test(text);
}
