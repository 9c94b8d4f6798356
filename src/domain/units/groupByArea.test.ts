import { groupByArea } from "./groupByArea";
import type { Unit, UnitLevel } from "./Unit";

const unit = (id: string, parent: string | null, level: UnitLevel): Unit => ({ id, name: `Yksikkö ${id}`, parent, level, binding: "net", responsible: "" });

const UNITS = [
  unit("city", null, "city"), unit("board", "city", "board"), unit("area-2", "board", "service-area"), unit("area-1", "city", "service-area"),
  unit("library", "area-1", "responsibility-area"), unit("sports", "area-1", "responsibility-area"), unit("schools", "area-2", "responsibility-area"), unit("pool", "sports", "responsibility-area"),
];
const named = (...ids: readonly string[]): readonly string[] => ids.map((id) => `Yksikkö ${id}`);

test("units are grouped by the service area above them, in the order of the list, however deep they are", () => {
  expect(groupByArea(named("pool", "library", "schools", "area-1"), UNITS)).toEqual([
    { name: "Yksikkö area-2", units: named("schools"), leading: named("schools"), isPart: false },
    { name: "Yksikkö area-1", units: named("pool", "library", "area-1"), leading: named("area-1"), isPart: false },
  ]);
});

test("without a table of the whole area its parts lead, but none that is part of another", () => {
  expect(groupByArea(named("pool", "sports", "library"), UNITS)).toEqual([{ name: "Yksikkö area-1", units: named("pool", "sports", "library"), leading: named("sports", "library"), isPart: false }]);
});

test("what has no service area stands by itself: boards and the city, and last what the list does not know", () => {
  expect(groupByArea([...named("other", "board", "city"), ...named("schools")], UNITS).map(({ name, units }) => [name, units])).toEqual([
    ["Yksikkö city", named("city")], ["Yksikkö board", named("board")], ["Yksikkö area-2", named("schools")], ["Yksikkö other", named("other")],
  ]);
});

test("areas below one that is there too are parts of it, whose euros a total would count again", () => {
  expect(groupByArea(named("city", "schools", "board", "library", "other"), UNITS).map(({ name, isPart }) => [name, isPart])).toEqual([
    ["Yksikkö city", false], ["Yksikkö board", true], ["Yksikkö area-2", true], ["Yksikkö area-1", true], ["Yksikkö other", false],
  ]);
});

test("names are taken without regard to case, each once, and a ring of parents ends", () => {
  const ring = [unit("a", "b", "board"), unit("b", "a", "responsibility-area")];
  expect(groupByArea(["yksikkö A", "Yksikkö a", "Yksikkö b"], ring).map(({ units }) => units)).toEqual([["yksikkö A"], ["Yksikkö b"]]);
  expect(groupByArea([], UNITS)).toEqual([]);
});

test("of a ring of parents none is a part of another: the euros of each are counted", () => {
  const ring = [unit("a", "b", "board"), unit("b", "a", "responsibility-area"), unit("area", "below", "service-area"), unit("below", "area", "responsibility-area")];
  expect(groupByArea(named("a", "b", "area", "below"), ring).map(({ leading, isPart }) => [leading, isPart])).toEqual([
    [named("a"), false], [named("b"), false], [named("area", "below"), false],
  ]);
});
