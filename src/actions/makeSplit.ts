import { HostError } from "../workbook/HostError";
import { fingerprintOf } from "../workbook/sent/printSent";
import type { ApplyOptions, WorkbookHost } from "../workbook/WorkbookHost";
import { orderSplit } from "./orderSplit";
import { applyPreview } from "./Preview";
import type { SplitPreview } from "./previewSplit";

/** An empty workbook that becomes a file. */
export interface FreshWorkbook {
  readonly host: WorkbookHost;
  save(): Promise<Uint8Array>;
}

/** A unit's workbook as a file that nobody has been given yet. */
export interface SplitFile {
  readonly unit: string;
  /** With its ending. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly string[];
  /** Of what was sent, in 16 hexadecimal digits. */
  readonly fingerprint: string;
}

/** Makes every file of the preview, in a workbook each. Rejects with HostError "cancelled" once it is told to stop; nobody has been given any file then. Progress counts files. */
export async function makeSplit({ parts, findings }: SplitPreview, create: () => Promise<FreshWorkbook>, { onProgress, isCancelled }: ApplyOptions = {}): Promise<readonly SplitFile[]> {
  if (parts.length === 0 || findings.some((one) => one.severity === "error")) throw new Error("A preview with errors was made into files");
  const files: SplitFile[] = [];
  for (const part of parts) {
    if (isCancelled?.() === true) throw new HostError("cancelled");
    onProgress?.({ done: files.length, total: parts.length, sheet: part.unit });
    const fresh = await create();
    const preview = orderSplit(part);
    await applyPreview(fresh.host, preview, isCancelled === undefined ? {} : { isCancelled });
    files.push({ unit: part.unit, fileName: part.fileName, bytes: await fresh.save(), sheets: preview.sheetsAdded, fingerprint: fingerprintOf(part.sent) });
  }
  onProgress?.({ done: files.length, total: parts.length, sheet: null });
  return files;
}
