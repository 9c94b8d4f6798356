import { useCallback, useMemo, useRef, useState } from "react";
import { makeSplit } from "../../actions/makeSplit";
import { previewSplit, type SplitPreview, type SplitUnit } from "../../actions/previewSplit";
import { SPLIT_TEXTS } from "../../locale/splits";
import { useLatest, type Latest } from "../hooks/useLatest";
import { useLanguage } from "../hooks/useTexts";
import type { ScreenProps } from "./ScreenProps";

/** The pause after choosing before the preview is asked for, in milliseconds. */
const PAUSE = 250;

export interface Split {
  /** The units that have tables. */
  readonly units: readonly SplitUnit[];
  readonly isChosen: (id: string) => boolean;
  readonly choose: (ids: readonly string[], isChosen: boolean) => void;
  /** How many are chosen. */
  readonly count: number;
  readonly isTooMany: boolean;
  readonly preview: Latest<SplitPreview>;
  /** Makes the workbooks and gives them, if nothing is in the way. */
  readonly make: () => Promise<void>;
}

/** Which units are sent a workbook, and what it would hold. Begins with the unit of the active sheet. */
export function useSplit({ host, workbook, writer, newWorkbooks, onBack }: ScreenProps & { readonly onBack: () => void }): Split {
  const language = useLanguage();
  const [edited, setEdited] = useState<ReadonlySet<string> | null>(null);
  const [units, setUnits] = useState<readonly SplitUnit[]>([]);
  const isMaking = useRef(false);
  const { activeTable } = workbook;
  const [first] = useState(activeTable);

  const chosen = useMemo(() => edited ?? new Set(units.filter((unit) => unit.tables.some(({ number, range }) => number === first?.number && range.sheet === first.range.sheet)).map((unit) => unit.id)), [edited, units, first]);
  const isTooMany = chosen.size > newWorkbooks.atOnce;
  // So many are not looked at before they may be made.
  const ask = useCallback(async () => {
    const preview = await previewSplit(host, isTooMany ? [] : [...chosen]);
    setUnits((before) => (isSame(before, preview.units) ? before : preview.units));
    return preview;
  }, [host, workbook, chosen, isTooMany]);
  const preview = useLatest(ask, units.length === 0 ? 0 : PAUSE);

  async function make(): Promise<void> {
    if (isMaking.current || isTooMany || writer.writing.phase === "writing") return;
    isMaking.current = true;
    try {
      // The workbook may have changed since it was looked at.
      const asked = await ask();
      if (asked.parts.length === 0) return;
      const isMade = await writer.make(async (options) => {
        const files = await makeSplit(asked, async () => {
          // The pane shows how far it is, and takes a click, between two files.
          await new Promise((resume) => setTimeout(resume));
          return newWorkbooks.create(language);
        }, options);
        for (const { fileName, bytes } of files) await newWorkbooks.deliver(fileName, bytes);
      }, (_, spoken) => SPLIT_TEXTS[spoken].made(asked.parts.length));
      if (isMade) onBack();
    } catch (error) {
      writer.fail(error);
    } finally {
      isMaking.current = false;
    }
  }

  return {
    units, count: chosen.size, isTooMany, preview, make,
    isChosen: (id) => chosen.has(id),
    choose: (ids, isChosen) => setEdited(new Set(isChosen ? [...chosen, ...ids] : [...chosen].filter((id) => !ids.includes(id)))),
  };
}

function isSame(before: readonly SplitUnit[], now: readonly SplitUnit[]): boolean {
  return JSON.stringify(before) === JSON.stringify(now);
}
