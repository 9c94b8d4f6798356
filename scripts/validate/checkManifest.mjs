import { checkFiles } from "./checkFiles.mjs";
import { checkResources } from "./checkResources.mjs";
import { checkStructure } from "./checkStructure.mjs";
import { parseXml } from "./parseXml.mjs";

/** Everything that is wrong with a manifest, one sentence each; `readFile` gives a built file's bytes by its path, or null. */
export function checkManifest(text, readFile) {
  let app;
  try {
    app = parseXml(text);
  } catch (error) {
    return [error.message];
  }
  return [...checkStructure(app), ...checkResources(app), ...checkFiles(app, readFile)];
}
