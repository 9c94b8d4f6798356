import { useState, lazy } from "react";
import { ClosedPeriodView } from "./ClosedPeriodView";
import type { ScreenProps } from "./ScreenProps";

const ConfirmForecastsView = lazy(() => import("./ConfirmForecastsView").then((module) => ({ default: module.ConfirmForecastsView })));
const NewYearView = lazy(() => import("./NewYearView").then((module) => ({ default: module.NewYearView })));

/** The workbook's period: the closed month and what waits for it, forecasts to confirm, or a new year; one job at a time. */
export function PeriodScreen(props: ScreenProps) {
  const [job, setJob] = useState<"begin" | "closed" | "confirm" | "new-year">("begin");
  const goBack = (): void => setJob("closed");
  if (job === "confirm") return <ConfirmForecastsView {...props} onBack={goBack} />;
  if (job === "new-year") return <NewYearView {...props} onBack={goBack} />;
  return <ClosedPeriodView {...props} isBack={job === "closed"} onConfirm={() => setJob("confirm")} onNewYear={() => setJob("new-year")} />;
}
