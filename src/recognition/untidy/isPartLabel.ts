import { foldCase } from "../normaliseText";

const WORDS = /^(?:[-–—•* ]*)(?:josta|joista|siita|niista|mista|tasta|varav|darav|of which|thereof)(?![\p{L}])/u;

/** Whether a label tells a part of another row, which no sum adds: "josta palkat", "- siitä eläkkeet", "varav löner", "of which salaries". */
export function isPartLabel(label: string): boolean {
  return WORDS.test(foldCase(label));
}
