import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A link or picture of a Markdown page that points into the project. */
export interface PageLink {
  readonly page: string;
  readonly target: string;
}

/** The relative links and pictures of a page; addresses on the web are left to the reader. */
export function readLinks(page: string): readonly PageLink[] {
  const text = withoutCode(readFileSync(page, "utf8"));
  return [...text.matchAll(/\]\(([^()\s]+(?:\([^()\s]*\))?)\)/g)]
    .map((match) => match[1] ?? "")
    .filter((target) => !/^[a-z]+:/i.test(target))
    .map((target) => ({ page, target }));
}

/** Whether the link leads to a file or folder, and to a heading of it where it names one. */
export function leadsSomewhere({ page, target }: PageLink): boolean {
  const [path = "", heading] = decodeURI(target).split("#");
  const file = path === "" ? page : join(dirname(page), path);
  if (!existsSync(file)) return false;
  return heading === undefined || readAnchors(file).has(heading);
}

/** The anchors that the headings of a page give, as GitHub makes them. */
function readAnchors(page: string): ReadonlySet<string> {
  const headings = [...withoutCode(readFileSync(page, "utf8"), /```[\s\S]*?```/g).matchAll(/^#+ (.+)$/gm)];
  return new Set(headings.map((match) => (match[1] ?? "").toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").trim().replace(/\s/g, "-")));
}

function withoutCode(text: string, code = /```[\s\S]*?```|`[^`\n]*`/g): string {
  return text.replace(code, "");
}
