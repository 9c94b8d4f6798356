import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { openHeadless } from "../../src/hosts/univer/headless";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";

afterEach(() => jest.useRealTimers());

test("a calculation that Univer never ends is told after a minute, and does not hang who asks", async () => {
  const { host, univer, dispose } = openHeadless();
  await host.read({});
  // What starts every calculation is gone.
  univer.__getInjector().get(TriggerCalculationController).dispose();
  jest.useFakeTimers();
  const applied = host.apply({ name: "write", steps: [{ kind: "write-cells", range: rangeAt("Sheet1", 0, 0), cells: [[1]] }] });
  const refused = expect(applied).rejects.toMatchObject({ name: "HostError", code: "not-computed" });
  await jest.advanceTimersByTimeAsync(60_000);
  await refused;
  dispose();
});
