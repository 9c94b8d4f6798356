import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTexts } from "../hooks/useTexts";
import { Icon } from "./icons";

const useStyles = makeStyles({
  title: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minHeight: "2rem" },
  words: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: "none" },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface JobTitleProps {
  readonly title: string;
  readonly onBack?: (() => void) | undefined;
  /** Whether a person has just come here, so that the keyboard and the screen reader come along. */
  readonly takesFocus?: boolean;
}

/** The name of the job at hand, and the way back where there is one. */
export function JobTitle({ title, onBack, takesFocus = false }: JobTitleProps) {
  const styles = useStyles();
  const texts = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.title}>
      {onBack && <Button className={styles.back} appearance="subtle" icon={<Icon name="back" />} aria-label={texts.back} title={texts.back} onClick={onBack} />}
      <h2 className={styles.words} ref={heading} tabIndex={-1}>{title}</h2>
    </div>
  );
}
