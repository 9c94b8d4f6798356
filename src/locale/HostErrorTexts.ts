/** One plain sentence for each way a host can refuse; {subject} is the sheet or file. The codes are those of the port's HostError. */
export type HostErrorTexts = Readonly<
  Record<
    | "cell-being-edited" | "typing-refused" | "not-computed" | "workbook-protected" | "sheet-protected" | "item-missing" | "item-exists" | "too-large"
    | "file-unreadable" | "file-encrypted" | "file-not-found" | "file-is-folder" | "file-not-text" | "file-cannot-be-opened" | "file-exists" | "file-cannot-be-written" | "file-too-large" | "cells-moved" | "place-changed" | "sheet-name-unusable" | "rows-not-insertable" | "not-supported" | "cancelled" | "partly-reverted" | "unknown",
    (subject: string) => string
  >
>;
