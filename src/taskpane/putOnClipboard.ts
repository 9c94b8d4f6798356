import type { PrintedCopy } from "../actions";

/** Puts both forms of a copy on the clipboard, so that each program takes the one it knows; false where the browser lets none of its ways. */
export async function putOnClipboard(copy: PrintedCopy): Promise<boolean> {
  return (await writeItem(copy)) || copyByEvent(copy);
}

async function writeItem({ html, text }: PrintedCopy): Promise<boolean> {
  if (typeof ClipboardItem === "undefined" || typeof navigator.clipboard?.write !== "function") return false;
  const blobs = { "text/html": new Blob([html], { type: "text/html" }), "text/plain": new Blob([text], { type: "text/plain" }) };
  return navigator.clipboard.write([new ClipboardItem(blobs)]).then(() => true, () => false);
}

/** The older way, which the web views of Office allow where they forbid the newer: the page answers its own copying. */
function copyByEvent({ html, text }: PrintedCopy): boolean {
  let isPut = false;
  const put = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    isPut = true;
  };
  document.addEventListener("copy", put, { capture: true, once: true });
  try {
    return document.execCommand("copy") && isPut;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", put, { capture: true });
  }
}
