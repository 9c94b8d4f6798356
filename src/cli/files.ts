import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { HostError } from "../actions";
import { decodeText } from "./decodeText";

/** The largest text and the largest file of any kind that is read, in bytes, and the most cells of a text. */
const [MOST_TEXT, MOST_BYTES, MOST_CELLS] = [64_000_000, 256_000_000, 2_000_000];

/** The text of a file in UTF-8, UTF-16 or Windows-1252, a byte order mark left out. Throws a HostError where there is none, or more than can be read. */
export function readText(file: string): string {
  const text = decodeText(readBytes(file, MOST_TEXT));
  if (text === null) throw new HostError("file-not-text", "", basename(file));
  if (hasMoreCells(text)) throw new HostError("file-too-large", "", file);
  return text;
}

function hasMoreCells(text: string): boolean {
  let cells = 0;
  for (let at = 0; at < text.length && cells <= MOST_CELLS; at += 1) {
    const mark = text[at];
    if (mark === "\t" || mark === ";" || mark === "\n") cells += 1;
  }
  return cells > MOST_CELLS;
}

/** The bytes of a file. Throws a HostError where there is none, or where it is larger than the bound. */
export function readBytes(file: string, most = MOST_BYTES): Uint8Array {
  if (kindOf(file) === null) throw new HostError("file-not-found", "", file);
  if (kindOf(file) === "folder") throw new HostError("file-is-folder", "", file);
  if (statSync(file).size > most) throw new HostError("file-too-large", "", file);
  try {
    return readFileSync(file);
  } catch (error) {
    throw new HostError("file-cannot-be-opened", String(error), file);
  }
}

/** Refuses a file that exists, before any work is done, unless it may be replaced; a folder never is. */
export function checkTarget(file: string, isReplacing: boolean): void {
  const kind = kindOf(file);
  if (kind === "folder") throw new HostError("file-is-folder", "", file);
  if (kind === "file" && !isReplacing) throw new HostError("file-exists", "", file);
}

/** Whether two paths lead to one file that is there, however they are spelt. */
export function isSameFile(one: string, other: string): boolean {
  try {
    const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
    return a.dev === b.dev && a.ino === b.ino;
  } catch {
    return false;
  }
}

/** Whether a folder is there already. */
export function isFolder(path: string): boolean {
  return kindOf(path) === "folder";
}

/** Refuses a folder's path where a file stands; a folder that is not there yet can be made. */
export function checkFolder(folder: string): void {
  if (kindOf(folder) === "file") throw new HostError("file-cannot-be-written", "A file has the folder's name", folder);
}

/** Makes the folder where it is not there. Throws a HostError where it cannot be made. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new HostError("file-cannot-be-written", String(error), folder);
  }
}

/** Null where there is nothing, or nothing that may be looked at. */
function kindOf(path: string): "file" | "folder" | null {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}

/** Writes a file whole or not at all: a half-written workbook is worse than none. */
export function writeBytes(file: string, bytes: Uint8Array): void {
  const part = `${file}.part`;
  try {
    writeFileSync(part, bytes);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw new HostError("file-cannot-be-written", String(error), file);
  }
}
