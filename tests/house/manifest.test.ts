import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "../../scripts/validate/checkManifest.mjs";
import { ROOT } from "./plantedHouse";

const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const BUILT_PAGES = ["taskpane.html", "help.html"];

/** The build as far as the manifest knows it: two pages and the committed icons. */
function readFile(path: string): Buffer | null {
  if (BUILT_PAGES.includes(path)) return Buffer.from("<!doctype html>");
  const file = join(ROOT, path);
  return path.startsWith("assets/") && existsSync(file) ? readFileSync(file) : null;
}

test("the manifest is in order", () => {
  expect(checkManifest(MANIFEST, readFile)).toEqual([]);
});

const MANY = "a".repeat(251);

/** A fault, what is replaced by what in the manifest, and the sentence that tells of it. */
const FAULTS: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
  ["a tag never closed", "</Hosts>\n  <Requirements>", "<Requirements>", /Line \d+: <.*>/],
  ["a tag that is none", "<Hosts>", "<Hosts", /^Line \d+: a tag is not well formed\.$/],
  ["elements in another order", /( {2}<Version>.*\n)( {2}<ProviderName>.*\n)/, "$2$1", /<Version> must stand before <ProviderName>/],
  ["a missing element", /<SupportUrl.*\/>/, "", /<OfficeApp> lacks <SupportUrl>/],
  ["an element that Office does not know", "<Permissions>", "<Telemetry/><Permissions>", /<Telemetry> does not belong in <OfficeApp>/],
  ["an element that stands twice", "<DefaultLocale>", "<DefaultLocale>fi-FI</DefaultLocale><DefaultLocale>", /<DefaultLocale> stands twice/],
  ["an Id that is no GUID", /<Id>.*<\/Id>/, "<Id>toteuma</Id>", /"toteuma" is not a GUID/],
  ["a version of one number", "<Version>1.0.0.0", "<Version>1", /Version "1"/],
  ["another default language", "<DefaultLocale>fi-FI", "<DefaultLocale>en-US", /DefaultLocale must be fi-FI/],
  ["too small a permission", "ReadWriteDocument", "ReadDocument", /Permissions must be ReadWriteDocument/],
  ["another host", "Name=\"Workbook\"", "Name=\"Document\"", /one Host must be Workbook/],
  ["another requirement", "MinVersion=\"1.13\"", "MinVersion=\"1.14\"", /ExcelApi 1\.13/],
  ["an id used twice", " id=\"Icon.16\"", " id=\"Icon.20\"", /the id "Icon.20" is used twice/],
  ["a resid that leads nowhere", "resid=\"Group.Label\"", "resid=\"Group.Lable\"", /"Group.Lable" names nothing among bt:ShortStrings/],
  ["a resid of another kind", "<Label resid=\"Group.Label\"", "<Label resid=\"OpenPane.Tip\"", /"OpenPane.Tip" names nothing among bt:ShortStrings/],
  ["a resource nobody uses", "</bt:Urls>", "<bt:Url id=\"Old.Url\" DefaultValue=\"https://localhost:3000/help.html\"/></bt:Urls>", /nothing uses "Old.Url"/],
  ["an id of 33 characters", /Group\.Label/g, "G".repeat(33), /has more than 32 characters/],
  ["a short text of 126 characters", "DefaultValue=\"Talousarvion seuranta\"", `DefaultValue="${MANY.slice(0, 126)}"`, /OpenPane.Label has 126 characters in fi-FI; 125 is the most/],
  ["a long text of 251 characters", /DefaultValue="Avaa Aloitus[^"]*"/, `DefaultValue="${MANY}"`, /has 251 characters in fi-FI; 250 is the most/],
  ["a language missing from a label", /<bt:Override Locale="sv-SE" Value="Budgetuppföljning"\/>/, "", /OpenPane.Label has no text in sv-SE/],
  ["a language missing from the name", /<Override Locale="en-US" Value="Toteuma"\/>/, "", /DisplayName has no text in en-US/],
  ["an empty text", "Value=\"Follow the budget\"", "Value=\"\"", /OpenPane.Label is empty in en-US/],
  ["an address without https", "https://localhost:3000/help.html\"", "http://localhost:3000/help.html\"", /is not https/],
  ["an address of another server", "https://localhost:3000/help.html\"", "https://example.org/help.html\"", /does not lie under/],
  ["a page that is not built", "help.html\"", "guide.html\"", /guide\.html has no file in the build/],
  ["an icon that is not drawn", "icon-16.png", "icon-17.png", /icon-17\.png has no file in the build/],
  ["an icon of another size", "icon-16.png", "icon-20.png", /icon-20\.png is 20 × 20 pixels, not 16 × 16/],
  ["an icon without a size that Office demands", /<bt:Image size="80" resid="Icon.80"\/>/, "", /the icon has no picture of 80 pixels/],
];

test.each(FAULTS)("tells of %s", (_, what, planted, sentence) => {
  const faulty = MANIFEST.replace(what, planted);
  expect(faulty).not.toBe(MANIFEST);
  expect(checkManifest(faulty, readFile)).toContainEqual(expect.stringMatching(sentence));
});

test("tells of an icon that is no picture", () => {
  const readPage = (path: string): Buffer | null => (path === "assets/icon-32.png" ? Buffer.from("not a picture, though long enough") : readFile(path));
  expect(checkManifest(MANIFEST, readPage)).toEqual(["https://localhost:3000/assets/icon-32.png is not a PNG picture."]);
});
