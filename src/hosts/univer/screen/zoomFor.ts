// Smaller letters than these are no help.
const LEAST = 0.8;
// As Univer's own buttons go; between them its lines fall between pixels.
const STEPS = 10;

/** The zoom at which what is so wide comes into the room, both in pixels: 80, 90 or 100 %. What does not fit even so is shown as far as it comes. */
export function zoomFor(wanted: number, room: number): number {
  return wanted <= room || room <= 0 ? 1 : Math.max(LEAST, Math.floor((room / wanted) * STEPS) / STEPS);
}
