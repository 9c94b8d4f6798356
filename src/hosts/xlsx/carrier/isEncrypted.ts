/** How the container of old Office files begins, which encrypted .xlsx files are packed in too. */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;
const ENTRY = 128;
const STREAM = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Whether the bytes are a workbook that was encrypted, with a password or by an organisation's rights; not so of an old .xls. */
export function isEncrypted(bytes: Uint8Array): boolean {
  if (!isAt(bytes, 0, CONTAINER)) return false;
  for (let at = 4 * ENTRY; at < bytes.length; at += ENTRY) if (isAt(bytes, at, STREAM)) return true;
  return false;
}

function isAt(bytes: Uint8Array, at: number, looked: readonly number[]): boolean {
  return looked.every((byte, place) => bytes[at + place] === byte);
}
