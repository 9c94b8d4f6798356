import { readStructure } from "../../src/actions/readWorkbook";
import { findTemplate } from "../../src/templates";
import { flagParts, joinFlagParts } from "../../src/workbook/deviations/flagParts";
import { flagBlock, readFlags } from "../../src/workbook/deviations/readFlags";
import { makeDeviatingSample } from "../seeds/sampleWorkbook";

test("the flags of every table of the sample city are the same, read from parts of it as from all of it", async () => {
  const host = await makeDeviatingSample();
  const { state: { tables } } = await readStructure(host);
  const kinds = new Set<string>();
  for (const { identity, range } of tables) {
    const template = findTemplate(identity.kind, identity.variant, identity.version);
    if (template?.deviations === undefined) continue;
    const parts = joinFlagParts(template, range, (await host.read({ valuesOf: flagParts(template, range) })).values);
    const [labels, work] = (await host.read({ valuesOf: [{ ...range, columns: 1 }, flagBlock(template, range)] })).values;
    if (parts === null || labels === undefined || work === undefined) throw new Error(`${identity.unit} was not read`);
    expect(readFlags(template, identity, parts, 10_000)).toEqual(readFlags(template, identity, { labels, work }, 10_000));
    kinds.add(identity.kind);
  }
  expect(kinds.size).toBeGreaterThanOrEqual(4);
});
