interface Pasted {
  readonly htmlContent?: string;
  readonly textContent?: string;
}

/** What was pasted, as the browser would hand it over. Plain text becomes a table: Univer pastes it into one cell when only values are wanted. */
export function toClipboardItem({ htmlContent = "", textContent = "" }: Pasted): ClipboardItem {
  const html = htmlContent || printTable(textContent);
  return new ClipboardItem({ "text/html": new Blob([html], { type: "text/html" }), "text/plain": new Blob([textContent], { type: "text/plain" }) });
}

/** Text with tabs and line ends as a table of HTML. "1\t2" → "<table><tr><td>1</td><td>2</td></tr></table>" */
export function printTable(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  const escape = (cell: string): string => cell.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<table>${lines.map((line) => `<tr>${line.split("\t").map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`).join("")}</table>`;
}
