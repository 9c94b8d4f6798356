/** A width in characters of the default font as Excel's points: seven pixels a character and five for the edges. 8.43 → 48 */
export function pointsOfCharacters(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75 * 100) / 100;
}

/** Excel's points as characters, to a hundredth. 48 → 8.43 */
export function charactersOfPoints(points: number): number {
  return Math.round(((points / 0.75 - 5) / 7) * 100) / 100;
}
