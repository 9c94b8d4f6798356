import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../locale/Language";
import { useLanguage, useTexts } from "../hooks/useTexts";
import { LanguageChoice } from "./LanguageChoice";

const useStyles = makeStyles({
  panel: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
});

/** The pane's own settings; the workbook's stand on its sheet Asetukset. */
export function SettingsPanel({ onLanguageChange }: { readonly onLanguageChange: (language: Language) => void }) {
  const texts = useTexts();
  return (
    <section className={useStyles().panel} aria-label={texts.settings}>
      <LanguageChoice label={texts.paneLanguage} value={useLanguage()} onChoose={onLanguageChange} />
    </section>
  );
}
