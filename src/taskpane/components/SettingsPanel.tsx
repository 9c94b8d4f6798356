import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { LANGUAGES, type Language } from "../../locale/Language";
import { LANGUAGE_NAMES } from "../../locale/panes";
import { useLanguage, useTexts } from "../hooks/useTexts";

const useStyles = makeStyles({
  panel: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
});

/** The pane's own settings; the workbook's stand on its sheet Asetukset. */
export function SettingsPanel({ onLanguageChange }: { readonly onLanguageChange: (language: Language) => void }) {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <section className={useStyles().panel} aria-label={texts.settings}>
      <Field label={texts.paneLanguage}>
        <Select value={language} onChange={(event) => onLanguageChange(LANGUAGES.find((one) => one === event.target.value) ?? language)}>
          {LANGUAGES.map((one) => <option key={one} value={one} lang={one}>{LANGUAGE_NAMES[one]}</option>)}
        </Select>
      </Field>
    </section>
  );
}
