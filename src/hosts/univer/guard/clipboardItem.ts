const [HTML, PLAIN] = ["text/html", "text/plain"];

/** What was copied, as the browser would hand it over. */
export function toClipboardItem(html: string, text: string): ClipboardItem {
  return new ClipboardItem({ [HTML]: new Blob([html], { type: HTML }), [PLAIN]: new Blob([text], { type: PLAIN }) });
}

/** The HTML and the text that were copied; "" for what is not there. */
export async function readClipboardItem(item: ClipboardItem): Promise<{ readonly html: string; readonly text: string }> {
  const read = async (type: string): Promise<string> => (item.types.includes(type) ? (await item.getType(type)).text() : "");
  return { html: await read(HTML), text: await read(PLAIN) };
}

/** Text with tabs and line ends as a table of HTML, since Univer pastes it into one cell when only values are wanted. "1\t2" → "<table><tr><td>1</td><td>2</td></tr></table>" */
export function printTable(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  const escape = (cell: string): string => cell.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<table>${lines.map((line) => `<tr>${line.split("\t").map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`).join("")}</table>`;
}
