import { openHeadless } from "../../src/hosts/univer/headless";
import { describeHostContract } from "./hostContract";

describeHostContract("Univer", async () => {
  const { host, dispose } = openHeadless();
  return { host, close: async () => dispose() };
});
