import { openHeadless } from "../../src/hosts/univer/headless";
import { describeHostContract } from "./hostContract";

describeHostContract("Univer", async () => {
  const host = openHeadless();
  return { host, close: async () => host.dispose() };
});
