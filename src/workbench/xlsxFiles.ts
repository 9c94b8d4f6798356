import type { WorkbookFiles } from "./WorkbookFiles";

// As the grid calls the one sheet that it begins with.
const FIRST_SHEET = "Sheet1";

/** Reads and writes .xlsx; what does it is loaded with the first file. */
export const xlsxFiles: WorkbookFiles = {
  async open(bytes, language) {
    const { openXlsxFile } = await import("../hosts/xlsx/xlsxFiles");
    return openXlsxFile(bytes, { language });
  },
  async create(language) {
    const { createXlsxFile } = await import("../hosts/xlsx/xlsxFiles");
    return createXlsxFile(FIRST_SHEET, { language });
  },
  async make(language) {
    const { createXlsxHost } = await import("../hosts/xlsx/createXlsxHost");
    return createXlsxHost({ language });
  },
};
