import { HostError } from "../../workbook/HostError";
import { isEncrypted } from "./carrier/isEncrypted";
import { readState, type FileReading } from "./carrier/readState";
import type { FormulaLanguage } from "./computeValues";
import { DEFAULT_FONT, Looks } from "./state/Looks";
import { XlsxHost } from "./XlsxHost";

export interface OpenOptions {
  /** The language that numbers inside texts are written in; Finnish unless told otherwise. */
  readonly language?: FormulaLanguage;
}

/** The workbook that the bytes of an .xlsx file hold; HostError "file-encrypted", "file-too-large" or "file-unreadable" where they are encrypted, more than can be read, damaged or something else. */
export async function openXlsxHost(bytes: Uint8Array, { language = "fi" }: OpenOptions = {}): Promise<XlsxHost> {
  const { state, looks } = await readFile(bytes);
  return new XlsxHost(state, looks, language, { bytes, state });
}

/** The file taken apart; the HostErrors of `openXlsxHost` where it is none. */
export async function readFile(bytes: Uint8Array): Promise<FileReading & { readonly looks: Looks }> {
  if (isEncrypted(bytes)) throw new HostError("file-encrypted");
  try {
    const read = await readState(bytes);
    return { ...read, looks: new Looks({ ...DEFAULT_FONT, ...read.workbook.defaultFont }) };
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError("file-unreadable", error instanceof Error ? error.message : String(error));
  }
}
