import { everything, find } from "./parseXml.mjs";
import { readPngSize } from "./readPngSize.mjs";

const ADDRESS = /^[a-z]+:\/\//i;
const RIBBON_SIZES = [16, 32, 80]; // Office demands these; the others serve dense screens
const STORE_ICONS = [["IconUrl", 32], ["HighResolutionIconUrl", 64]];

/**
 * What is wrong with the addresses: not https, not under the add-in's own address, no such file in the build, an icon of another size.
 * `readFile` gives a built file's bytes by its path, or null.
 */
export function checkFiles(app, readFile) {
  const pane = find(app, "DefaultSettings", "SourceLocation")?.attributes.DefaultValue ?? "";
  const base = pane.slice(0, pane.lastIndexOf("/") + 1);
  const addresses = everything(app).flatMap(({ attributes, line }) =>
    [attributes.DefaultValue, attributes.Value].filter((value) => ADDRESS.test(value ?? "")).map((address) => ({ address, line })));
  return [
    ...addresses.flatMap(({ address, line }) => checkAddress(address, base, readFile).map((fault) => `Line ${line}: ${fault}`)),
    ...checkIcons(app, base, readFile),
  ];
}

function checkAddress(address, base, readFile) {
  if (!address.startsWith("https://")) return [`${address} is not https.`];
  if (!address.startsWith(base)) return [`${address} does not lie under ${base}.`];
  return readFile(pathOf(address, base)) === null ? [`${address} has no file in the build.`] : [];
}

function checkIcons(app, base, readFile) {
  const images = new Map((find(app, "VersionOverrides", "Resources", "bt:Images")?.children ?? [])
    .map(({ attributes }) => [attributes.id, attributes.DefaultValue]));
  const icons = everything(app).filter(({ name }) => name === "Icon");
  const lacking = icons.flatMap((icon) => RIBBON_SIZES
    .filter((size) => !icon.children.some(({ attributes }) => attributes.size === String(size)))
    .map((size) => `Line ${icon.line}: the icon has no picture of ${size} pixels.`));
  const wanted = [
    ...STORE_ICONS.map(([name, size]) => [find(app, name)?.attributes.DefaultValue, size]),
    ...icons.flatMap((icon) => icon.children.map(({ attributes }) => [images.get(attributes.resid), Number(attributes.size)])),
  ];
  const wrong = wanted.flatMap(([address, size]) => {
    const content = address === undefined ? null : readFile(pathOf(address, base));
    const found = content === null ? null : readPngSize(content);
    if (content === null || (found?.width === size && found.height === size)) return []; // a missing file is told of once
    return [found === null ? `${address} is not a PNG picture.` : `${address} is ${found.width} × ${found.height} pixels, not ${size} × ${size}.`];
  });
  return [...lacking, ...new Set(wrong)];
}

const pathOf = (address, base) => address.slice(base.length).replace(/[?#].*$/, "");
