import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";
import { PANE_WIDTH, limitWidth } from "./preferences";

const STEP = 20;

const useStyles = makeStyles({
  divider: {
    flex: "none", width: "5px", cursor: "col-resize", touchAction: "none", backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, transitionProperty: "background-color", transitionDuration: tokens.durationFaster,
    ":hover": { backgroundColor: tokens.colorBrandStroke2 },
    ":focus-visible": { backgroundColor: tokens.colorBrandStroke1, outlineStyle: "none" },
  },
});

interface PaneDividerProps {
  readonly label: string;
  /** Said where a mouse rests: how the keyboard crosses over. */
  readonly hint: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** Drags the pane wider or narrower, by pointer or by the arrow keys. */
export function PaneDivider({ label, hint, width, onWidth }: PaneDividerProps) {
  function drag(event: PointerEvent<HTMLDivElement>): void {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onWidth(limitWidth(window.innerWidth - event.clientX));
  }
  function step(event: KeyboardEvent): void {
    const change = event.key === "ArrowLeft" ? STEP : event.key === "ArrowRight" ? -STEP : 0;
    if (change === 0) return;
    event.preventDefault();
    onWidth(limitWidth(width + change));
  }
  return (
    <div
      className={useStyles().divider}
      role="separator" aria-orientation="vertical" aria-label={label} title={hint} aria-keyshortcuts="F6" tabIndex={0}
      aria-valuenow={width} aria-valuemin={PANE_WIDTH.least} aria-valuemax={PANE_WIDTH.most}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={step}
      onDoubleClick={() => onWidth(PANE_WIDTH.usual)}
    />
  );
}
