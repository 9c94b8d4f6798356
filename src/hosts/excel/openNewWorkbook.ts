import { toHostError } from "./hostErrors";

/** Opens a file as a new workbook in a window of its own; the open one stays. Rejects with a HostError. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(toBase64(bytes));
  } catch (error) {
    throw toHostError(error);
  }
}

/** So many bytes are taken at once: a call has a limit of arguments. */
const AT_ONCE = 8192;

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let first = 0; first < bytes.length; first += AT_ONCE) parts.push(String.fromCharCode(...bytes.subarray(first, first + AT_ONCE)));
  return btoa(parts.join(""));
}
