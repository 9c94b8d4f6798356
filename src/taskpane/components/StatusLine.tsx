import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatHostError } from "../../locale/formatHostError";
import { useLanguage, useTexts } from "../hooks/useTexts";
import type { Writer } from "../hooks/useWriter";
import { Icon } from "./icons";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  said: { paddingBottom: tokens.spacingVerticalS },
  failure: { color: tokens.colorPaletteRedForeground1, display: "grid", gridTemplateColumns: "auto 1fr", gap: tokens.spacingHorizontalS },
  sentence: { flex: "1 1 10rem", minWidth: 0, overflowWrap: "anywhere" },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What the last writing came to, with the way back and the way there. It is read aloud. */
export function StatusLine({ writer }: { readonly writer: Writer }) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { writing } = writer;
  const { shows } = writing.phase === "done" ? writing : { shows: null };
  return (
    <div className={mergeClasses(styles.line, writing.phase !== "idle" && writing.phase !== "writing" && styles.said)}>
      <div className={styles.sentence} role="status">
        {writing.phase === "done" && writing.say(texts, language)}
        {writing.phase === "asking" && texts.writing.revertLoses(writing.cells)}
        {writing.phase === "reverted" && (writing.missing.length === 0 ? texts.writing.reverted : texts.writing.revertedPartly(writing.missing))}
        {writing.phase === "cancelled" && formatHostError("cancelled", "", language)}
        {writing.phase === "failed" && (
          <span className={styles.failure}>
            <Icon name="error" />
            <span>{formatHostError(writing.error.code, writing.error.subject, language)}</span>
          </span>
        )}
      </div>
      {writing.phase === "asking" && (
        <div className={styles.ways}>
          <Button size="small" onClick={writer.revertAnyway}>{texts.writing.revertAnyway}</Button>
          <Button size="small" onClick={writer.keep}>{texts.writing.keep}</Button>
        </div>
      )}
      {writing.phase === "done" && (
        <div className={styles.ways}>
          {writer.isRevertible && !writing.isElsewhere && <Button size="small" onClick={writer.revert}>{texts.writing.revert}</Button>}
          {shows !== null && <Button size="small" onClick={() => writer.goTo(shows)}>{texts.writing.show}</Button>}
        </div>
      )}
    </div>
  );
}
