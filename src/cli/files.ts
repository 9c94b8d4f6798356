import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { HostError } from "../actions";

/** The text of a file in UTF-8, a byte order mark left out. Throws a HostError where there is none. */
export function readText(file: string): string {
  const bytes = readBytes(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/^\uFEFF/, "");
  } catch {
    throw new HostError("file-unreadable", "not UTF-8", basename(file));
  }
}

function readBytes(file: string): Uint8Array {
  if (!existsSync(file)) throw new HostError("file-not-found", "", file);
  try {
    return readFileSync(file);
  } catch (error) {
    throw new HostError("file-unreadable", String(error), basename(file));
  }
}

/** Refuses a file that exists, before any work is done, unless it may be replaced. */
export function checkTarget(file: string, isReplacing: boolean): void {
  if (!isReplacing && existsSync(file)) throw new HostError("file-exists", "", file);
}

/** Writes a file whole or not at all: a half-written workbook is worse than none. */
export function writeBytes(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(`${file}.part`, bytes);
    renameSync(`${file}.part`, file);
  } catch (error) {
    throw new HostError("file-cannot-be-written", String(error), file);
  }
}
