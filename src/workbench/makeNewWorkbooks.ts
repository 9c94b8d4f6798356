import { HostError } from "../actions";
import type { NewWorkbooks } from "../taskpane/NewWorkbooks";
import { downloadFile } from "./downloadFile";
import type { WorkbookFiles } from "./WorkbookFiles";

/** How the pane makes a new workbook here: as a file, which then takes the grid like one that was opened. */
export function makeNewWorkbooks(files: WorkbookFiles | null, show: (name: string, make: () => Promise<Uint8Array>) => void): NewWorkbooks {
  return {
    async create(language) {
      if (files === null) throw new HostError("not-supported");
      const host = await files.make(language);
      return {
        host,
        async open(fileName) {
          const bytes = await host.save();
          show(fileName, () => Promise.resolve(bytes));
        },
        save: () => host.save(),
      };
    },
    // The grid holds one workbook, and what is sent must not take its place.
    deliver(fileName, bytes) {
      downloadFile(fileName, bytes);
      return Promise.resolve();
    },
    atOnce: Infinity,
  };
}
