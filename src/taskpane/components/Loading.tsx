import { makeStyles, tokens } from "@fluentui/react-components";
import { useAppearsAfter } from "../hooks/useAppearsAfter";
import { useTexts } from "../hooks/useTexts";

/** Milliseconds; a shorter wait shows nothing. */
const WORTH_SHOWING = 300;

const useStyles = makeStyles({ loading: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 } });

/** The wait for the workbook or for a screen, once it is long enough to be noticed. */
export function Loading() {
  const texts = useTexts();
  const styles = useStyles();
  return useAppearsAfter(WORTH_SHOWING) ? <div className={styles.loading} role="status">{texts.loading}</div> : null;
}
