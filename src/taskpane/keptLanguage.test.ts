/** @jest-environment jsdom */
import { keepLanguage, readKeptLanguage } from "./keptLanguage";

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

test("nothing is kept before a language is chosen", () => {
  expect(readKeptLanguage()).toBeNull();
});

test("a chosen language is found again, and it is all that is kept", () => {
  keepLanguage("sv");
  expect(readKeptLanguage()).toBe("sv");
  expect({ ...localStorage }).toEqual({ "toteuma.language": "sv" });
});

test.each([[""], ["de"], ["{}"]])("%j is no language of ours", (kept) => {
  localStorage.setItem("toteuma.language", kept);
  expect(readKeptLanguage()).toBeNull();
});

test.each([
  ["is forbidden", (): Storage => { throw new DOMException("Access is denied for this document.", "SecurityError"); }],
  ["is not there", () => undefined as unknown as Storage],
])("where storage %s, nothing is kept and nothing fails", (_, get) => {
  jest.spyOn(globalThis, "localStorage", "get").mockImplementation(get);
  expect(() => keepLanguage("sv")).not.toThrow();
  expect(readKeptLanguage()).toBeNull();
});

test("where storage is full, nothing fails", () => {
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => { throw new DOMException("Full", "QuotaExceededError"); });
  expect(() => keepLanguage("sv")).not.toThrow();
});
