import { HostError } from "../../workbook/HostError";
import { readState, type FileReading } from "./carrier/readState";
import type { FormulaLanguage } from "./computeValues";
import { DEFAULT_FONT, Looks } from "./state/Looks";
import { XlsxHost } from "./XlsxHost";

export interface OpenOptions {
  /** The language that numbers inside texts are written in; Finnish unless told otherwise. */
  readonly language?: FormulaLanguage;
}

/** The workbook that the bytes of an .xlsx file hold; HostError "file-unreadable" where they are damaged, encrypted or something else. */
export async function openXlsxHost(bytes: Uint8Array, { language = "fi" }: OpenOptions = {}): Promise<XlsxHost> {
  const { state, defaultFont } = await read(bytes);
  return new XlsxHost(state, new Looks({ ...DEFAULT_FONT, ...defaultFont }), language, { bytes, state });
}

async function read(bytes: Uint8Array): Promise<FileReading> {
  try {
    return await readState(bytes);
  } catch (error) {
    throw new HostError("file-unreadable", error instanceof Error ? error.message : String(error));
  }
}
