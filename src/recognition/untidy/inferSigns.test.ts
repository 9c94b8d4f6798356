import { formatPrinted } from "../../domain/money/formatPrinted";
import { SIGN_PROFILES, SIGN_PROFILE_IDS, orientation, type SignProfileId } from "../../domain/statement/SignProfile";
import type { Nature } from "../../domain/statement/Row";
import { gridOf, readOne } from "./untidyGrid.fixture";
import type { SignReading } from "./inferSigns";

/** Budget and actual in euros as improvements of the result; every row is signed by the profile. */
const ROWS: readonly (readonly [string, Nature, number, number])[] = [
  ["Myynti", "income", 626_000, 149_248], ["Maksut", "income", 75_300, 21_730], ["Tuotot", "income", 701_300, 170_978],
  ["Palkat", "expense", -3_821_700, -787_880], ["Palvelut", "expense", -5_162_200, -1_365_525], ["Kulut", "expense", -8_983_900, -2_153_405],
  ["Kate", "result", -8_282_600, -1_982_427],
];

function signsOf(id: SignProfileId, headers: string): SignReading {
  const profile = SIGN_PROFILES[id];
  const lines = ROWS.map(([label, nature, budget, actual]) => {
    const sign = orientation(nature, profile);
    const deviation = profile.deviation === "budget-minus-actual" ? sign * (budget - actual) : profile.deviation === "actual-minus-budget" ? sign * (actual - budget) : actual - budget;
    return [label, ...[sign * budget, sign * actual, deviation].map((euros) => formatPrinted(euros, { decimals: 0, isGrouped: true }))].join(" | ");
  });
  return readOne(gridOf(headers, ...lines)).signs;
}

describe.each(["| Talousarvio | Toteuma | Poikkeama", "| Eka | Toka | Kolmas"])("under %j", (headers) => {
  test.each(SIGN_PROFILE_IDS)("the signs of profile %s are told from the figures", (id) => {
    const { profiles, deviation } = signsOf(id, headers);
    expect(profiles).toEqual([id]);
    expect(deviation).toBe(SIGN_PROFILES[id].deviation);
  });
});

test("one row with another sign does not turn the direction, and the counts tell of it", () => {
  const { deviation, directions } = readOne(gridOf("| Talousarvio | Toteuma | Poikkeama", "A | 1 000 | 310 | 690", "B | 2 500 | 720 | 1 780", "C | 900 | 450 | -450", "D | 4 400 | 1 480 | 2 920")).signs;
  expect(deviation).toBe("budget-minus-actual");
  expect(directions[0]).toEqual({ direction: "budget-minus-actual", rows: 3, of: 4 });
});

test("a table without a deviation and of one sign tells nothing", () => {
  expect(readOne(gridOf("| Eka | Toka", "A | 1 000 | 310", "B | 2 500 | 720")).signs).toEqual({ costs: null, margin: null, deviation: null, directions: [], profiles: [] });
});
