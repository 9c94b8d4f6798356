export interface OfficeReady {
  /** The program that the page stands in, or null in a browser of its own. */
  readonly host: "excel" | "other" | null;
  /** The language of the program's own texts, such as "fi-FI". */
  readonly displayLanguage: string;
}

/** Waits until Office has told where the page stands; null where Microsoft's library has not come, as without a network. */
export async function whenOfficeReady(): Promise<OfficeReady | null> {
  if (typeof Office === "undefined") return null;
  const { host } = await Office.onReady();
  if (host === null || host === undefined) return { host: null, displayLanguage: "" };
  return { host: host === Office.HostType.Excel ? "excel" : "other", displayLanguage: Office.context.displayLanguage };
}
