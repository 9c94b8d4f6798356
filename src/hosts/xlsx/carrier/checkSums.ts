import { strFromU8 } from "fflate";
import type { Package } from "./Package";

const [END_MARK, ENTRY_MARK] = [0x06054b50, 0x02014b50];
const [END_LENGTH, ENTRY_LENGTH] = [22, 46];
/** The bit of an entry that says its name is UTF-8. */
const UTF8 = 0x800;

/** Throws where a part is not what was packed: the unzipper does not compare, and what the reader leaves alone would be saved as if whole. */
export function checkSums(bytes: Uint8Array, file: Package): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_LENGTH;
  while (end >= 0 && view.getUint32(end, true) !== END_MARK) end -= 1;
  if (end < 0) throw new Error("The package has no end");
  let at = view.getUint32(end + 16, true);
  // Packages above 4 GB keep the place elsewhere and are not met here.
  while (at + ENTRY_LENGTH <= end && view.getUint32(at, true) === ENTRY_MARK) {
    const length = view.getUint16(at + 28, true);
    const name = strFromU8(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + length), (view.getUint16(at + 8, true) & UTF8) === 0);
    const expected = view.getUint32(at + 16, true);
    const part = file.bytes(name);
    // Some writers leave the sum out.
    if (part !== null && expected !== 0 && sum(part) !== expected) throw new Error(`The part ${name} is damaged`);
    at += ENTRY_LENGTH + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32, as zip files have it. */
function sum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  return ~value >>> 0;
}
