import { cents } from "../money/Cents";
import { monthFrom, type Month } from "../periods/Period";
import type { AccrualProfile, ExpectedBy } from "./DeviationLimits";
import { expectedShare, type ExpectedBasis } from "./expectedShare";

const month = (through: number): Month => monthFrom(through) as Month;
const ROW = "Henkilöstökulut";

function share(through: number, prior: readonly [number | null, number | null], expectedBy: ExpectedBy, profiles: readonly AccrualProfile[] = [], unit = "Vaalit"): number {
  const of = (amount: number | null): ExpectedBasis["priorActual"] => (amount === null ? null : cents(amount));
  return expectedShare({ unit, row: ROW, through: month(through), priorActual: of(prior[0]), priorYear: of(prior[1]) }, { expectedBy, profiles });
}

test.each([
  [1, 100 / 12],
  [3, 25],
  [4, 100 / 3],
  [6, 50],
  [12, 100],
])("evenly, the share of %i months is %d %", (through, wanted) => expect(share(through, [21, 100], "evenly")).toBeCloseTo(wanted, 12));

test.each<[string, number | null, number | null, number]>([
  ["last year's share", -209, -1000, 20.9],
  ["its least share that tells something", 5, 100, 5],
  ["even months below that", 4.9, 100, 25],
  ["its largest share that tells something", 95, 100, 95],
  ["even months above that", 96, 100, 25],
  ["even months where more had come than the year ended with", 134, 100, 25],
  ["even months where last year's signs differ", -20, 100, 25],
  ["even months where last year is zero", 20, 0, 25],
  ["even months where last year is blank", 20, null, 25],
  ["even months where the actual of last year is blank", null, 100, 25],
])("by last year it is %s", (_what, actual, year, wanted) => {
  const tenfold = (amount: number | null): number | null => (amount === null ? null : amount * 10);
  expect(share(3, [tenfold(actual), tenfold(year)], "prior-year")).toBeCloseTo(wanted, 12);
});

const OWN: AccrualProfile = { unit: "Vaalit", row: ROW, shares: [7.8, null, 20.9] };
const ALL: AccrualProfile = { unit: null, row: ROW, shares: [8, 15, 22] };

test.each<[string, number, readonly AccrualProfile[], string, number]>([
  ["the unit's own profile", 3, [OWN], "Vaalit", 20.9],
  ["the unit's own before the one for all, whichever comes first", 3, [ALL, OWN], "Vaalit", 20.9],
  ["the one for all of another unit", 3, [OWN, ALL], "Kirjasto", 22],
  ["the one for all in a month of which the unit's own says nothing", 2, [OWN, ALL], "Vaalit", 15],
  ["last year's in a month of which no profile says anything", 4, [OWN, ALL], "Vaalit", 21],
  ["last year's where the profile is of another row", 3, [{ ...OWN, row: "Palvelujen ostot" }], "Vaalit", 21],
  ["last year's where the profile is of another unit", 3, [OWN], "Kirjasto", 21],
  ["the profile's whatever the case of its names", 3, [{ ...OWN, unit: "VAALIT", row: "henkilöstökulut" }], "Vaalit", 20.9],
  ["nothing yet, where the profile says zero", 1, [{ ...OWN, shares: [0] }], "Vaalit", 0],
  ["the first profile's of two of the same name", 3, [OWN, { ...OWN, shares: [1, 2, 3] }], "Vaalit", 20.9],
  ["the usual where the first of a name says nothing of the month, whatever a second of that name does", 2, [OWN, { ...OWN, shares: [1, 2, 3] }], "Vaalit", 21],
])("with profiles it is %s", (_what, through, profiles, unit, wanted) => {
  expect(share(through, [21, 100], "prior-year", profiles, unit)).toBeCloseTo(wanted, 12);
});
