/** Euro cents, whole. Never euros, never fractions: 12,50 € is 1250. */
export type Cents = number & { readonly unit: "cents" };

/** The amount as whole cents; throws where it is not a safe whole number, which is our own mistake and never the user's. */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new Error(`${amount} is not a whole number of cents`);
  // -0 would be printed as "-0" by number formats.
  return (amount === 0 ? 0 : amount) as Cents;
}

/** Euros, as a cell holds them, to the nearest cent; halves go away from zero as Excel rounds. 12.345 → 1235 */
export function centsFromEuros(euros: number): Cents {
  // Fifteen digits, as a spreadsheet keeps: 1.005 * 100 is 100.49999999999999 in binary.
  const magnitude = Math.round(Number((Math.abs(euros) * 100).toPrecision(15)));
  return cents(Math.sign(euros) * magnitude);
}

/** A reckoned amount to the nearest whole cent; halves go away from zero as Excel rounds. -12.5 → -13 */
export function roundCents(amount: number): Cents {
  // As of euros: what a division leaves beyond fifteen digits makes no half less than a half.
  return cents(Math.sign(amount) * Math.round(Number(Math.abs(amount).toPrecision(15))));
}

/** Cents as the euros a cell holds. 123450 → 1234.5 */
export function eurosFromCents(amount: Cents): number {
  return amount / 100;
}
