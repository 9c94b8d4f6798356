import { decodeText } from "./decodeText";

const TEXT = "Jäljellä\t–1 234,50 €\r\n";
const utf16 = (text: string, isSwapped: boolean): Buffer => (isSwapped ? Buffer.from(text, "utf16le").swap16() : Buffer.from(text, "utf16le"));

test.each([
  ["UTF-8", Buffer.from(TEXT)],
  ["UTF-8 with its mark", Buffer.from(`\ufeff${TEXT}`)],
  ["UTF-16, as Excel's Unicode text", utf16(`\ufeff${TEXT}`, false)],
  ["UTF-16, the other way round", utf16(`\ufeff${TEXT}`, true)],
  ["Windows-1252, as Excel's text", Buffer.from("4ae46c6a656c6ce40996312032" + "33342c353020800d0a", "hex")],
])("reads %s", (_, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

test("an empty file is an empty text", () => {
  expect(decodeText(new Uint8Array())).toBe("");
});

test.each([
  ["a workbook", Buffer.from("504b03041400", "hex")],
  ["zeros", Buffer.alloc(4)],
  ["UTF-16 without its mark", utf16(TEXT, false)],
  ["UTF-16 that ends in the middle", utf16(`\ufeff${TEXT}`, false).subarray(0, -1)],
  ["UTF-16 with half a letter", utf16("\ufeff\ud800x", false)],
  ["a byte that is no letter of Windows", Buffer.from("4ae481", "hex")],
])("does not take %s for a text", (_, bytes) => {
  expect(decodeText(bytes)).toBeNull();
});
