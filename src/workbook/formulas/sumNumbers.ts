/** The sum as spreadsheets give it: what all but cancels is zero, so 0.1 + 0.2 - 0.3 is 0 and not 5.6e-17. */
export function sumNumbers(numbers: readonly number[]): number {
  let sum = 0;
  let largest = 0;
  for (const number of numbers) {
    sum += number;
    largest = Math.max(largest, Math.abs(number));
  }
  return Math.abs(sum) < largest * 1e-15 ? 0 : sum;
}

/** The sum of two, as `sumNumbers` gives it. */
export function addNumbers(a: number, b: number): number {
  const sum = a + b;
  return Math.abs(sum) < Math.max(Math.abs(a), Math.abs(b)) * 1e-15 ? 0 : sum;
}
