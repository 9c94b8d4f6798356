import { Overflow, OverflowItem, Tab, TabList, makeStyles, tokens, useOverflowMenu } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { useTexts } from "../hooks/useTexts";
import type { ScreenId } from "../screens/ScreenProps";

const MoreScreens = lazy(() => import("./MoreScreens").then((module) => ({ default: module.MoreScreens })));

const useStyles = makeStyles({
  tabs: { display: "flex", alignItems: "center", minWidth: 0, overflow: "hidden", padding: `0 ${tokens.spacingHorizontalS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
});

interface ScreenTabsProps {
  readonly screens: readonly ScreenId[];
  readonly selected: ScreenId;
  readonly onSelect: (screen: ScreenId) => void;
}

/** One row of tabs; those that do not fit are in a menu at its end. */
export function ScreenTabs({ screens, selected, onSelect }: ScreenTabsProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <Overflow minimumVisible={1}>
      <div className={styles.tabs}>
        <TabList selectedValue={selected} onTabSelect={(_, data) => onSelect(screens.find((one) => one === data.value) ?? selected)}>
          {screens.map((screen) => (
            <OverflowItem key={screen} id={screen} priority={screen === selected ? 2 : 1}>
              <Tab value={screen} id={`tab-${screen}`} aria-controls={`screen-${screen}`}>{texts.screens[screen]}</Tab>
            </OverflowItem>
          ))}
        </TabList>
        <HiddenTabs screens={screens} onSelect={onSelect} />
      </div>
    </Overflow>
  );
}

function HiddenTabs({ screens, onSelect }: Omit<ScreenTabsProps, "selected">) {
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return <div ref={ref}><Suspense fallback={null}><MoreScreens screens={screens} onSelect={onSelect} /></Suspense></div>;
}
