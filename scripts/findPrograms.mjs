// Where the programs lie that some tests need. Node builtins only.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const CHROMIUM = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];
const CHROMIUM_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const LIBREOFFICE = ["soffice", "libreoffice", "soffice.com"];
const LIBREOFFICE_PLACES = ["/Applications/LibreOffice.app/Contents/MacOS/soffice"];

/** The path of Chromium, Chrome or Edge, or null. The variable CHROMIUM names another. */
export function findChromium() {
  return process.env.CHROMIUM ?? findProgram(CHROMIUM, CHROMIUM_PLACES);
}

/** The path of LibreOffice, or null. The variable LIBREOFFICE names another. */
export function findLibreOffice() {
  return process.env.LIBREOFFICE ?? findProgram(LIBREOFFICE, LIBREOFFICE_PLACES);
}

function findProgram(names, places) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find(isProgram) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
