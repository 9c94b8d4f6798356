const LOCAL = "https://localhost:3000/";

/** The manifest with every address moved to where the pages will stand; `base` ends with a slash. */
function manifestFor(manifest, base) {
  return manifest.replaceAll(LOCAL, base);
}

/** The base address as given, with its slash; throws one plain sentence where Office would refuse it. */
function readBase(base = LOCAL) {
  const address = String(base).endsWith("/") ? String(base) : `${base}/`;
  if (!URL.canParse(address) || new URL(address).protocol !== "https:" || /[?#\s"<>&]/.test(address)) {
    throw new Error(`The base address must be a plain https address such as https://example.org/toteuma/, not "${base}".`);
  }
  return address;
}

module.exports = { LOCAL, manifestFor, readBase };
