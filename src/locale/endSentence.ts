/** The words with a full stop, unless they end with one already: "Opetus ja koulutus." */
export function endSentence(words: string): string {
  return /[.?!…]$/.test(words) ? words : `${words}.`;
}
