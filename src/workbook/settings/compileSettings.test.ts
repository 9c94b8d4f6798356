import { USUAL_CONVENTIONS } from "../../domain/statement/Conventions";
import { LANGUAGES } from "../../locale/Language";
import { compileSettings, NOTE_WIDTH } from "./compileSettings";

test.each(LANGUAGES)("every note of the settings in %s fits into its column, so that the print is whole", (language) => {
  const steps = compileSettings("Asetukset", { year: 2026, through: 3, language, conventions: USUAL_CONVENTIONS });
  const texts = steps.flatMap((step) => (step.kind === "write-cells" ? step.cells.flatMap((row) => row.slice(2)) : []));
  const notes = texts.filter((text) => typeof text === "string");
  expect(notes.length).toBeGreaterThan(8);
  // Letters of 9 points where the width is counted in those of 11.
  expect(notes.filter((note) => note.length > (NOTE_WIDTH * 11) / 9)).toEqual([]);
});
