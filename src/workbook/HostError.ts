/** Why a host could not do what it was asked, in words that a door turns into a sentence. */
export type HostErrorCode =
  | "cell-being-edited"
  | "typing-refused"
  | "not-computed"
  | "workbook-protected"
  | "sheet-protected"
  | "item-missing"
  | "item-exists"
  | "too-large"
  | "file-unreadable"
  | "file-encrypted"
  | "file-not-found"
  | "file-is-folder"
  | "file-not-text"
  | "file-cannot-be-opened"
  | "file-exists"
  | "file-cannot-be-written"
  | "file-too-large"
  | "cells-moved"
  | "place-changed"
  | "sheet-name-unusable"
  | "rows-not-insertable"
  | "not-supported"
  | "cancelled"
  | "partly-reverted"
  | "unknown";

/** Excel, the workbench or a file said no. Thrown by hosts, shown at the doors; never a user's data, never our own bug. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    /** What the host itself said, for a developer. */
    readonly detail: string = "",
    /** The sheet, file or other thing it concerns, for the sentence. */
    readonly subject: string = "",
  ) {
    super(`${code}${subject ? ` (${subject})` : ""}${detail ? `: ${detail}` : ""}`);
    this.name = "HostError";
  }
}
