import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState, type KeyboardEvent } from "react";
import { useFittingCount } from "../hooks/useFittingCount";
import { useTexts } from "../hooks/useTexts";
import type { ScreenId } from "../screens/ScreenProps";
import { Icon } from "./icons";

const MoreScreens = lazy(() => import("./MoreScreens").then((module) => ({ default: module.MoreScreens })));

/** The width of the menu's button, in pixels. */
const MENU = 40;

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", padding: `0 ${tokens.spacingHorizontalS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0, position: "relative" },
  list: { display: "flex", flexWrap: "nowrap", flexGrow: 1, minWidth: 0, overflow: "hidden" },
  menu: { position: "absolute", right: tokens.spacingHorizontalS },
  hidden: { visibility: "hidden" },
  tab: {
    position: "relative", padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalS}`, border: "none", cursor: "pointer", whiteSpace: "nowrap",
    fontFamily: "inherit", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2, backgroundColor: "transparent",
    ":hover": { color: tokens.colorNeutralForeground1, boxShadow: `inset 0 -2px ${tokens.colorNeutralStroke1}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px", borderRadius: tokens.borderRadiusMedium },
  },
  // The rule is a border and not a shadow, which forced colours would take away.
  selected: {
    color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, ":hover": { boxShadow: "none" },
    "::after": { content: '""', position: "absolute", bottom: 0, left: tokens.spacingHorizontalS, right: tokens.spacingHorizontalS, borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}` },
  },
});

interface ScreenTabsProps {
  readonly screens: readonly ScreenId[];
  readonly selected: ScreenId;
  readonly onSelect: (screen: ScreenId) => void;
}

/** One row of tabs; those that do not fit are in a menu at its end. Fluent's own tabs would cost an eighth of the first load. */
export function ScreenTabs({ screens, selected, onSelect }: ScreenTabsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const list = useRef<HTMLDivElement>(null);
  // Fluent's menu would cost a third of the first load, and most people never open it.
  const [isMenuAsked, setIsMenuAsked] = useState(false);
  const more = <Button appearance="subtle" icon={<Icon name="more" />} aria-label={texts.moreScreens} title={texts.moreScreens} aria-haspopup="menu" aria-expanded={false} onClick={() => setIsMenuAsked(true)} />;
  const fitting = useFittingCount(list, MENU, texts);
  const shown = screens.slice(0, fitting);
  // The keyboard comes in at the selected tab, or at the first where that one is in the menu.
  const entry = shown.includes(selected) ? selected : shown[0];

  function move(event: KeyboardEvent<HTMLElement>): void {
    const here = shown.findIndex((one) => `tab-${one}` === document.activeElement?.id);
    const screen = shown[stepFrom(event.key, here, shown.length) ?? -1];
    if (screen === undefined) return;
    event.preventDefault();
    document.getElementById(`tab-${screen}`)?.focus();
    onSelect(screen);
  }

  return (
    <div className={styles.row}>
      <div className={styles.list} role="tablist" ref={list} onKeyDown={move}>
        {screens.map((screen) => (
          <button
            key={screen} type="button" role="tab" id={`tab-${screen}`}
            className={mergeClasses(styles.tab, screen === selected && styles.selected, !shown.includes(screen) && styles.hidden)}
            aria-selected={screen === selected} aria-controls={`screen-${screen}`} tabIndex={screen === entry ? 0 : -1} onClick={() => onSelect(screen)}
          >
            {texts.screens[screen]}
          </button>
        ))}
      </div>
      {fitting < screens.length && (
        <div className={styles.menu}>
          <Suspense fallback={more}>{isMenuAsked ? <MoreScreens screens={screens.slice(fitting)} onSelect={onSelect} /> : more}</Suspense>
        </div>
      )}
    </div>
  );
}

/** The tab that a key leads to, round the ends; null for other keys. */
function stepFrom(key: string, here: number, count: number): number | null {
  if (key === "ArrowRight") return (here + 1) % count;
  if (key === "ArrowLeft") return (here - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
