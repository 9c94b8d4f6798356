import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useTexts } from "../hooks/useTexts";
import type { ScreenId } from "../screens/ScreenProps";
import { Icon } from "./icons";

interface MoreScreensProps {
  readonly screens: readonly ScreenId[];
  readonly onSelect: (screen: ScreenId) => void;
}

/** The tabs that did not fit, as a menu that is open: it is loaded when it is first asked for. */
export function MoreScreens({ screens, onSelect }: MoreScreensProps) {
  const texts = useTexts();
  return (
    <Menu defaultOpen>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<Icon name="more" />} aria-label={texts.moreScreens} title={texts.moreScreens} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{screens.map((screen) => <MenuItem key={screen} onClick={() => onSelect(screen)}>{texts.screens[screen]}</MenuItem>)}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
