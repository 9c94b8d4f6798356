import type { UnzipFileInfo } from "fflate";
import { HostError } from "../../../workbook/HostError";

/** What is read cell by cell, unpacked, in bytes: about two million cells. */
const MOST_TEXT = 64_000_000;
/** With pictures and other attachments, which stay as they are. */
const MOST = 256_000_000;

/** Looks at the parts of one package of so many bytes before each is unpacked, and throws HostError "file-too-large" before more is unpacked than a workbook may be: a few kilobytes of zip can say gigabytes. */
export function checkSize(bytes: number): (part: UnzipFileInfo) => true {
  let [text, all] = [0, 0];
  return ({ name, size, originalSize }) => {
    if (size > bytes) throw new Error(`The part ${name} is larger than the package`);
    // What a part says it is bounds what the unzipper makes of it; what is stored as it is takes its own size.
    const taken = Math.max(size, originalSize);
    all += taken;
    if (/\.(?:xml|rels|vml)$/i.test(name)) text += taken;
    if (text > MOST_TEXT || all > MOST) throw new HostError("file-too-large", `The part ${name} would unpack to ${taken} bytes`);
    return true;
  };
}
