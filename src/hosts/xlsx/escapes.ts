// What XML cannot carry goes as _xFFFF_ in the texts of a file, so that what looks like it must be escaped as well. A halved letter is U+D800 to U+DFFF alone.
const SUSPECT = /[_\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;
const ESCAPED = /_(?=x[\dA-Fa-f]{4}(?:[_\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}))|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text as Excel writes it into a file: always valid XML once it is encoded. "a\u0001" → "a_x0001_" */
export function escapeText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(ESCAPED, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** What `escapeText` made so, as it was. */
export function unescapeText(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
