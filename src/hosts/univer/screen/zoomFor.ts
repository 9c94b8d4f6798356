// Smaller letters than these are no help.
const LEAST = 0.8;

/** The zoom at which what is so wide comes into the room, both in pixels: from 80 to 100 %. What does not fit even so is shown as far as it comes. */
export function zoomFor(wanted: number, room: number): number {
  return wanted <= room || room <= 0 ? 1 : Math.max(LEAST, Math.floor((room / wanted) * 100) / 100);
}
