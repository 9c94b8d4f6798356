/** The sum as spreadsheets give it: what all but cancels is zero, so 0.1 + 0.2 - 0.3 is 0 and not 5.6e-17. */
export function sumNumbers(numbers: readonly number[]): number {
  const sum = numbers.reduce((total, number) => total + number, 0);
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  return Math.abs(sum) < largest * 1e-15 ? 0 : sum;
}
