/**
 * Whole euros, cents kept in the cell. Positive first: the plain form prints -0,4 as "-0", and the other order prints
 * "--1" in LibreOffice. Written in invariant notation, so Finnish Excel groups with spaces.
 */
export const EUROS = "[>=0.5]#,##0;[<=-0.5]-#,##0;0";

/** A percentage as a number with two decimals, without the sign, as the reports print it. */
export const PERCENT = "[>=0.005]0.00;[<=-0.005]-0.00;0.00";

/** Shows nothing: for the keys of rows and columns, which stand in the table's own white space. */
export const INVISIBLE = ";;;";

export const WHOLE = "0";
