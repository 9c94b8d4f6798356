import fc from "fast-check";
import { deriveFileName } from "./fileName";

test.each<[string, readonly string[], string]>([
  ["Yhteiset palvelut", [], "Yhteiset palvelut"],
  ["Tulot/menot: \"A|B\"?", [], "Tulot-menot- -A-B--"],
  ["con", [], "_con"],
  ["COM1.kirje", [], "_COM1.kirje"],
  ["LPT²", [], "_LPT²"],
  ["Konsernihallinto", [], "Konsernihallinto"],
  ["con talo", [], "con talo"],
  [" ..Vaalit. ", [], "Vaalit"],
  ["a\u0001b\n c", [], "a b c"],
  ["A\u030Abo", [], "Åbo"],
  ["…", [], "…"],
  ["...", [], "Toteuma"],
  ["", ["Toteuma"], "Toteuma (2)"],
  ["Vaalit", ["VAALIT", "vaalit (2)"], "Vaalit (3)"],
  ["x".repeat(200), [], "x".repeat(80)],
  ["x".repeat(200), ["x".repeat(80)], `${"x".repeat(76)} (2)`],
])("the file of %j beside %j is called %j", (name, taken, file) => expect(deriveFileName(name, taken)).toBe(file));

test("every name is one that Windows takes, and no two are the same", () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 6 }), (names) => {
    const files = names.reduce<string[]>((taken, name) => [...taken, deriveFileName(name, taken)], []);
    for (const file of files) {
      expect(file).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]|^[\s.]|[\s.]$|^$/u);
      expect(file).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
      expect(file.length).toBeLessThanOrEqual(81);
    }
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
  }));
});
