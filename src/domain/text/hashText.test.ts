import fc from "fast-check";
import { hashText } from "./hashText";

// The first three are those of the hash's authors.
test.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])("the hash of %j is %s", (text, hash) => expect(hashText(text)).toBe(hash));

/** The same by whole numbers of any size, over the bytes that Node gives. */
function slowHash(text: string): string {
  const hash = [...Buffer.from(text, "utf8")].reduce((sum, byte) => BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n), 0xcbf29ce484222325n);
  return hash.toString(16).padStart(16, "0");
}

test("the hash is that of the UTF-8 bytes, whatever the text", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => expect(hashText(text)).toBe(slowHash(text))));
  expect(hashText("Åbo 😀 −1 234,5")).toBe(slowHash("Åbo 😀 −1 234,5"));
});

test("half a letter has a hash of its own", () => {
  expect(new Set(["\ud800", "\ud801", "\udc00"].map(hashText)).size).toBe(3);
});
