import { useRef } from "react";
import { isApplicable, type Preview } from "../../actions";
import type { Saying, Writer } from "./useWriter";

/** What a screen hands in when its action is chosen. */
export interface Submission<Asked extends Preview, Field> {
  /** What the person gave, as an object of its own: the same is never written twice, though Enter may come again before the screen shows that it is done. */
  readonly given: object;
  /** The workbook may have changed since the preview; what is written is checked against it as it is. */
  readonly ask: () => Promise<Asked>;
  readonly onAsked?: () => void;
  /** Which field mends what is in the way. */
  readonly fieldInTheWay: (asked: Asked) => Field | null;
  readonly say: (asked: Asked) => Saying;
  /** How it is written, where it is not into the open workbook. */
  readonly write?: (asked: Asked, say: Saying) => Promise<boolean>;
  readonly onWritten: () => void;
}

/** Writes what is handed in if nothing is in the way, one at a time; comes back with the field in the way otherwise, or null. */
export function useSubmit(writer: Writer): <Asked extends Preview, Field>(submission: Submission<Asked, Field>) => Promise<Field | null> {
  const isSubmitting = useRef(false);
  const written = useRef<object | null>(null);
  return async ({ given, ask, onAsked, fieldInTheWay, say, write = writer.write, onWritten }) => {
    if (isSubmitting.current || written.current === given || writer.writing.phase === "writing") return null;
    isSubmitting.current = true;
    try {
      const asked = await ask();
      onAsked?.();
      if (!isApplicable(asked)) return fieldInTheWay(asked);
      if (await write(asked, say(asked))) {
        written.current = given;
        onWritten();
      }
    } catch (error) {
      writer.fail(error);
    } finally {
      isSubmitting.current = false;
    }
    return null;
  };
}
