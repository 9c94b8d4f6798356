import { zoomFor } from "./zoomFor";

test.each([[0, 900, 1], [900, 900, 1], [1000, 900, 0.9], [1001, 900, 0.8], [1125, 900, 0.8], [5000, 900, 0.8], [900, -62, 1]])("%i pixels in a room of %i are shown at %d", (wanted, room, zoom) => {
  expect(zoomFor(wanted, room)).toBe(zoom);
});
