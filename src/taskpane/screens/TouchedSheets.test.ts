import { TouchedSheets } from "./TouchedSheets";

test("what was touched before an audit began is forgotten once it is done, and what was touched meanwhile is kept", () => {
  const touched = new TouchedSheets();
  touched.touch("Kirjasto");
  touched.touch("Museo");
  const audited = touched.begin();
  touched.touch("Museo");
  touched.forget(audited);
  expect(touched.sheets()).toEqual(["Museo"]);
});

test("an audit that is never done leaves all touched, and they wait for the next touch", () => {
  const touched = new TouchedSheets();
  touched.touch("Kirjasto");
  expect(touched.isFresh()).toBe(true);
  touched.begin();
  expect([touched.sheets(), touched.isFresh()]).toEqual([["Kirjasto"], false]);
  touched.touch("Museo");
  expect([touched.sheets(), touched.isFresh()]).toEqual([["Kirjasto", "Museo"], true]);
});

test("an audit that another took the place of forgets nothing of what came after it began", () => {
  const touched = new TouchedSheets();
  const first = touched.begin();
  touched.touch("Kirjasto");
  touched.begin();
  touched.forget(first);
  expect(touched.sheets()).toEqual(["Kirjasto"]);
});

test("where it is not known which sheet was touched all of them are, until they are audited", () => {
  const touched = new TouchedSheets();
  touched.touch("Kirjasto");
  touched.touch(null);
  expect(touched.sheets()).toBe("all");
  touched.forget(touched.begin());
  expect([touched.sheets(), touched.isFresh()]).toEqual([[], false]);
});
