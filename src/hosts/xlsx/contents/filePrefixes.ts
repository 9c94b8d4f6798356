// Functions that came after Excel 2007 carry a prefix in a file; formulas that a file had keep theirs.
const NEWER = [
  "ACOT", "AGGREGATE", "ARRAYTOTEXT", "BYCOL", "BYROW", "CEILING.MATH", "CHOOSECOLS", "CHOOSEROWS", "CONCAT", "DAYS", "DROP", "EXPAND", "FILTERXML", "FLOOR.MATH", "FORMULATEXT",
  "HSTACK", "IFNA", "IFS", "ISFORMULA", "ISOWEEKNUM", "MAXIFS", "MINIFS", "NUMBERVALUE", "PERCENTILE.INC", "PERCENTILE.EXC", "QUARTILE.INC", "RANDARRAY", "RANK.EQ", "RANK.AVG", "RRI", "SEQUENCE",
  "SHEET", "SHEETS", "SORTBY", "STDEV.P", "STDEV.S", "SWITCH", "TAKE", "TEXTAFTER", "TEXTBEFORE", "TEXTJOIN", "TEXTSPLIT", "TOCOL", "TOROW", "UNIQUE", "VAR.P", "VAR.S", "VSTACK", "WRAPCOLS", "WRAPROWS",
  "XLOOKUP", "XMATCH", "XOR",
];
const CALL = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\w.])(${NEWER.map((name) => name.replace(".", "\\.")).join("|")})(?=\\()`, "gi");
// These two have a prefix of their own besides.
const SHEETED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])(FILTER|SORT)(?=\()/gi;

/** The formula as a file holds it. "XLOOKUP(A1,B:B,C:C)" → "_xlfn.XLOOKUP(A1,B:B,C:C)" */
export function withFilePrefixes(formula: string): string {
  return formula
    .replace(CALL, (piece, name?: string) => (name === undefined ? piece : `_xlfn.${name}`))
    .replace(SHEETED, (piece, name?: string) => (name === undefined ? piece : `_xlfn._xlws.${name}`));
}
