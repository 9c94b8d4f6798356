import { lazy, useState } from "react";
import type { TableInWorkbook } from "../../actions";
import type { ScreenProps } from "./ScreenProps";
import { TableFormView } from "./TableFormView";

// The form is what an empty workbook opens with; the list comes with the first table.
const TableListView = lazy(() => import("./TableListView").then((module) => ({ default: module.TableListView })));
const CopyTableView = lazy(() => import("./CopyTableView").then((module) => ({ default: module.CopyTableView })));
const UpgradeView = lazy(() => import("./UpgradeView").then((module) => ({ default: module.UpgradeView })));
const RestoreInputsView = lazy(() => import("./RestoreInputsView").then((module) => ({ default: module.RestoreInputsView })));
const AddRowView = lazy(() => import("./AddRowView").then((module) => ({ default: module.AddRowView })));
const RestoreSettingsView = lazy(() => import("./RestoreSettingsView").then((module) => ({ default: module.RestoreSettingsView })));
const RegisterView = lazy(() => import("./RegisterView").then((module) => ({ default: module.RegisterView })));
const SplitView = lazy(() => import("./SplitView").then((module) => ({ default: module.SplitView })));
const SuggestionsView = lazy(() => import("./SuggestionsView").then((module) => ({ default: module.SuggestionsView })));
const ChartsView = lazy(() => import("./ChartsView").then((module) => ({ default: module.ChartsView })));
const FollowUpView = lazy(() => import("./FollowUpView").then((module) => ({ default: module.FollowUpView })));

type Job =
  | { readonly type: "list" | "new" | "follow-up" | "upgrade" | "register" | "suggestions" | "settings" | "split" | "charts" }
  | { readonly type: "restore" | "copy" | "add-row"; readonly table: TableInWorkbook };

/**
 * The workbook's tables: the list of them, a new one, those of all units at once, one that is copied, restored or gets rows, the register of their
 * amendments, suggestions of their year-ends, those of older versions, those that are sent to a unit; one job at a time.
 */
export function TablesScreen(props: ScreenProps) {
  const [job, setJob] = useState<Job | null>(null);
  const [answered, setAnswered] = useState<ScreenProps["asked"]>(null);
  if (props.asked !== answered) {
    setAnswered(props.asked);
    setJob(props.asked === null ? null : { type: "copy", table: props.asked.table });
  }
  const hasTables = props.workbook.tables.length > 0;
  const [beganEmpty] = useState(!hasTables);
  // Who begins with an empty workbook stays at the form for the next unit.
  const { type } = job ?? { type: beganEmpty || !hasTables ? "new" : "list" };
  const toList = (): void => setJob({ type: "list" });

  const toFollowUp = (): void => setJob({ type: "follow-up" });

  if (job?.type === "follow-up") return <FollowUpView {...props} onBack={toList} />;
  if (job?.type === "copy") return <CopyTableView key={`${job.table.range.sheet}!${job.table.number}`} {...props} table={job.table} onBack={toList} />;
  if (job?.type === "upgrade") return <UpgradeView {...props} onBack={toList} />;
  if (job?.type === "restore") return <RestoreInputsView {...props} table={job.table} onBack={toList} />;
  if (job?.type === "add-row") return <AddRowView {...props} table={job.table} onBack={toList} />;
  if (job?.type === "settings") return <RestoreSettingsView {...props} onBack={toList} />;
  if (job?.type === "split") return <SplitView {...props} onBack={toList} />;
  if (job?.type === "charts") return <ChartsView {...props} onBack={toList} />;
  if (job?.type === "register") return <RegisterView {...props} onBack={toList} />;
  if (job?.type === "suggestions") return <SuggestionsView {...props} onBack={toList} />;
  if (type === "list" && hasTables) {
    return (
      <TableListView
        {...props} isBack={job !== null} onNew={() => setJob({ type: "new" })} onFollowUp={toFollowUp} onUpgrade={() => setJob({ type: "upgrade" })}
        onCopy={(table) => setJob({ type: "copy", table })} onRestore={(table) => setJob({ type: "restore", table })} onAddRow={(table) => setJob({ type: "add-row", table })}
        onRegister={() => setJob({ type: "register" })} onRestoreSettings={() => setJob({ type: "settings" })} onSplit={() => setJob({ type: "split" })}
        onSuggestions={() => setJob({ type: "suggestions" })} onCharts={() => setJob({ type: "charts" })}
      />
    );
  }
  return <TableFormView {...props} {...(hasTables ? { onBack: toList } : {})} onFollowUp={toFollowUp} isEntered={job !== null} />;
}
