import { auditWorkbook } from "../../src/actions/auditing/auditWorkbook";
import { HALF_YEAR, INTERIM, makeDeviatingSample, makeWholeSample, PLAN } from "./sampleWorkbook";

/** The errors of a sample's workbook, whose totals and differences are formulas: "H18 forecast-disagrees -9720700, -10233700". */
async function errorsIn(host: Awaited<ReturnType<typeof makeWholeSample>>): Promise<readonly string[]> {
  const { findings } = await auditWorkbook(host);
  return findings.filter(({ severity }) => severity === "error").map((one) => `${one.place.sheet ?? ""} ${one.place.cell ?? ""} ${one.code}${"difference" in one ? ` ${one.expected}, ${one.found}` : ""}`);
}

/** Two forecasts whose lines come to another total than their units do; formulas have put right what was printed wrong otherwise. */
const DISAGREEING = ["Yhteiset palvelut H18 forecast-disagrees -9720700, -10233700", "Hyvinvoinnin edistämisen H18 forecast-disagrees -13741100, -13841100"];

test("the interim review as a workbook has the two forecasts that its units tell otherwise, and no other error", async () => {
  expect(await errorsIn(await makeWholeSample(INTERIM))).toEqual(DISAGREEING);
});

test("so it has with its list of units, whose parts are given", async () => {
  expect(await errorsIn(await makeDeviatingSample())).toEqual(expect.arrayContaining(DISAGREEING));
});

test("the half-year review as a workbook has no error: totals of rounded lines may miss those of the units' by some euros", async () => {
  expect(await errorsIn(await makeWholeSample(HALF_YEAR))).toEqual([]);
});

test("the plan as a workbook has the parent that a scanner made -1 of -11", async () => {
  expect(await errorsIn(await makeWholeSample(PLAN))).toEqual(["Hyvinvointil. käyttösuunnitelma B20 parent-differs -11, -1"]);
});
