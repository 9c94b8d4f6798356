import { parseArea, type Area } from "../model/Area";
import { invalidArgument } from "../faults";
import { text } from "../HostObject";

export function parseOneArea(address: unknown, location: string): Area {
  const area = parseArea(text(address));
  if (area === null) throw invalidArgument(location);
  return area;
}
