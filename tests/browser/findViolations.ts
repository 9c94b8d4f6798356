import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds wrong in the whole page. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  // As a string, since the page's policy lets no script in.
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  return page.evaluate(async () => {
    const { axe: finder } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await finder.run();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}
