import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState, type KeyboardEvent } from "react";
import type { WorkbookSettings } from "../../actions";
import type { Language } from "../../locale/Language";
import { useTexts } from "../hooks/useTexts";
import { Icon } from "./icons";

const SettingsPanel = lazy(() => import("./SettingsPanel").then((module) => ({ default: module.SettingsPanel })));

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}` },
  product: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  period: { marginLeft: "auto", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
});

interface PaneHeaderProps {
  readonly settings: WorkbookSettings | null;
  readonly onLanguageChange: (language: Language) => void;
}

/** What this is, which period the workbook is in, and the pane's own settings. */
export function PaneHeader({ settings, onLanguageChange }: PaneHeaderProps) {
  const styles = useStyles();
  const texts = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  function closeOnEscape(event: KeyboardEvent<HTMLElement>): void {
    if (event.key !== "Escape" || !isOpen) return;
    setIsOpen(false);
    event.currentTarget.querySelector<HTMLElement>("[aria-expanded]")?.focus();
  }
  return (
    <header onKeyDown={closeOnEscape}>
      <div className={styles.line}>
        <h1 className={styles.product}>Toteuma</h1>
        <span className={styles.period}>{settings && texts.period(settings.year, settings.through)}</span>
        <Button appearance="subtle" icon={<Icon name="settings" />} aria-label={texts.settings} title={texts.settings} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)} />
      </div>
      {isOpen && <Suspense fallback={null}><SettingsPanel onLanguageChange={onLanguageChange} /></Suspense>}
    </header>
  );
}
