// Digits with what parts them, a sign and euros; no share, hour or scientific form.
const AMOUNT = /^[-−–(]?\s*\d[\d\s.,\u00a0\u202f]*(?:€|EUR)?\s*\)?\s*(?:€|EUR)?$/i;
const MOST_DECIMALS = 6;

/** Whether the text shows the number itself, in whatever separators, and not a date, a share or a part of it. 57880 is "57,880" and "57 880,00" */
export function isShownAs(value: number, text: string): boolean {
  const digits = text.replace(/\D/g, "");
  return AMOUNT.test(text.trim()) && Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => Math.abs(value).toFixed(decimals)).some((shown) => shown.replace(".", "") === digits);
}
