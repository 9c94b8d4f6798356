import { Button, Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, Select, Spinner, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { LANGUAGES, type Language } from "../locale/Language";
import { LANGUAGE_NAMES } from "../locale/panes";
import type { SampleId, WorkbenchTexts } from "../locale/WorkbenchTexts";

const useStyles = makeStyles({
  bar: {
    display: "flex", alignItems: "center", flex: "none", flexWrap: "wrap", minHeight: "44px", columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  file: {
    marginLeft: tokens.spacingHorizontalS, marginRight: "auto", paddingLeft: tokens.spacingHorizontalM, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground2,
  },
  changed: { color: tokens.colorNeutralForeground3 },
  language: { width: "112px" },
  theme: { whiteSpace: "nowrap" },
});

interface TopBarProps {
  readonly texts: WorkbenchTexts;
  readonly file: string;
  readonly isChanged: boolean;
  /** What is going on, or null. */
  readonly working: string | null;
  readonly language: Language;
  readonly dark: boolean;
  /** null where there is nothing that could do it. */
  readonly onOpen: ((file: File) => void) | null;
  readonly onSave: (() => void) | null;
  readonly samples: readonly { readonly id: SampleId; readonly show: () => void }[];
  readonly onLanguage: (language: Language) => void;
  readonly onDark: (dark: boolean) => void;
}

/** The product, the workbook at hand, and what is done with whole workbooks. */
export function TopBar({ texts, file, isChanged, working, language, dark, samples, onOpen, onSave, onLanguage, onDark }: TopBarProps) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <h1 className={styles.product}>Toteuma</h1>
      <span className={styles.file} title={file}>{file}{isChanged && <span className={styles.changed}> •</span>}</span>
      {working !== null && <Spinner size="tiny" label={working} />}
      <input
        ref={chooser} type="file" accept=".xlsx" hidden aria-label={texts.open}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = ""; // the same file may be chosen again
          if (chosen) onOpen?.(chosen);
        }}
      />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" appearance="subtle" disabled={samples.length === 0 || working !== null}>{texts.sample}</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>{samples.map(({ id, show }) => <MenuItem key={id} onClick={show}>{texts.samples[id]}</MenuItem>)}</MenuList>
        </MenuPopover>
      </Menu>
      <Button size="small" appearance="subtle" disabled={onOpen === null || working !== null} onClick={() => chooser.current?.click()}>{texts.open}</Button>
      <Button size="small" disabled={onSave === null || working !== null} onClick={() => onSave?.()}>{texts.save}</Button>
      <Select
        size="small" className={styles.language} aria-label={texts.language} value={language}
        onChange={(_, { value }) => onLanguage(LANGUAGES.find((one) => one === value) ?? language)}
      >
        {LANGUAGES.map((one) => <option key={one} value={one}>{LANGUAGE_NAMES[one]}</option>)}
      </Select>
      <Switch className={styles.theme} label={texts.dark} checked={dark} onChange={(_, { checked }) => onDark(checked)} />
    </header>
  );
}
