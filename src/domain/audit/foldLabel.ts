/** A label as it is compared: "Toimintakulut " and "TOIMINTA-KULUT" → "toimintakulut". "" where it has neither letters nor digits. */
export function foldLabel(text: string): string {
  return text.normalize("NFD").replace(/[^\p{L}\p{N}%]/gu, "").toLowerCase();
}
