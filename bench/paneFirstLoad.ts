import { measureFirstLoad, PANE_FIRST_LOAD_LIMIT } from "../scripts/measure/measureFirstLoad.mjs";
import type { Measurement } from "./Measurement";

/** The scripts that the pane loads before anything is opened, as gzip sends them; office.js aside. */
export async function paneFirstLoad(): Promise<readonly Measurement[]> {
  const { gzipBytes } = measureFirstLoad("dist", "taskpane.html");
  return [{ what: "Pane, first load of JavaScript", value: gzipBytes / 1000, unit: "kB gzip", limit: PANE_FIRST_LOAD_LIMIT / 1000 }];
}
