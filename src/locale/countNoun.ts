/** A count with its noun, as a language writes thousands: "1 taulukko", "1 200 taulukkoa". */
export function countNoun(number: Intl.NumberFormat): (count: number, one: string, many: string) => string {
  return (count, one, many) => `${number.format(count)} ${count === 1 ? one : many}`;
}
