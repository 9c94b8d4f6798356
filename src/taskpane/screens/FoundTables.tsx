import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { previewAdopt, type AdoptOptions, type AdoptPreview, type WorkbookHost, type WorkbookState } from "../../actions";
import type { WorkbookAudit } from "../../actions/auditing/auditWorkbook";
import type { SheetCorrection } from "../../actions/auditing/SheetCorrection";
import { nameTables } from "../../actions/auditing/nameTables";
import { AUDIT_PANE_TEXTS } from "../../locale/auditPanes";
import type { AuditPaneTexts } from "../../locale/AuditPaneTexts";
import { AdoptForm } from "../components/AdoptForm";
import { Details } from "../components/Details";
import { TableCorrections } from "../components/TableCorrections";
import { useSubmit } from "../hooks/useSubmit";
import { useLanguage } from "../hooks/useTexts";
import type { Writer } from "../hooks/useWriter";

const useStyles = makeStyles({ tables: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

interface FoundTablesProps {
  readonly host: WorkbookHost;
  readonly writer: Writer;
  readonly selection: WorkbookState["selection"];
  readonly audit: WorkbookAudit;
  /** Those that the next audit goes by. */
  readonly corrections: readonly SheetCorrection[];
  readonly onCorrect: (corrections: readonly SheetCorrection[]) => void;
}

/** A table that would be adopted: which of the audit's, where, and what that would do. */
interface Adopting {
  /** Once the workbook is audited anew, what it would do is no longer known. */
  readonly audit: WorkbookAudit;
  readonly place: number;
  readonly where: AdoptOptions["where"];
  readonly preview: AdoptPreview;
}

/** The tables that were audited and how each is known; those of somebody else's can be corrected, and made live. */
export function FoundTables({ host, writer, selection, audit, corrections, onCorrect }: FoundTablesProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = AUDIT_PANE_TEXTS[language];
  const submit = useSubmit(writer);
  const [asked, setAdopting] = useState<Adopting | null>(null);
  const adopting = asked?.audit === audit ? asked : null;

  async function ask(place: number, where: AdoptOptions["where"]): Promise<void> {
    const table = audit.tables[place];
    if (table === undefined) return;
    try {
      setAdopting({ audit, place, where, preview: await previewAdopt(host, table, { where, language, report: audit }) });
    } catch (error) {
      writer.fail(error);
    }
  }
  function adopt({ audit: report, place, where, preview }: Adopting): void {
    const table = report.tables[place];
    if (table === undefined) return;
    void submit({
      given: preview, ask: () => previewAdopt(host, table, { where, language, report }), fieldInTheWay: () => null, say: ({ tables }) => (_, spoken) => AUDIT_PANE_TEXTS[spoken].adopting.adopted(tables[0]?.sheet ?? ""), onWritten: () => setAdopting(null),
    });
  }
  const names = nameTables(audit.tables);
  return (
    <Details summary={texts.tables}>
      <ul className={styles.tables}>{audit.tables.map((table, place) => <li key={place}>{describeTable(table, names[place] ?? "", texts)}</li>)}</ul>
      {audit.tables.map((table, place) => {
        const { untidy, grid } = table;
        if (untidy === null || grid === null) return null;
        const correction = corrections.find((one) => isOf(one, table)) ?? null;
        return [
          <Details key={`correct-${place}`} summary={texts.corrections.title(names[place] ?? "")} isMadeWhenOpen>
            <TableCorrections table={{ ...table, untidy, grid }} selected={selection !== null && selection.sheet === grid.sheet ? selection : null} correction={correction} onCorrect={(made) => onCorrect([...corrections.filter((one) => one !== correction), ...(made === null ? [] : [made])])} />
          </Details>,
          <Details key={`adopt-${place}`} summary={texts.adopting.title(names[place] ?? "")}>
            <AdoptForm
              preview={adopting?.place === place ? adopting.preview : null} onAsk={(where) => void ask(place, where)} onLeave={() => setAdopting(null)} onGoTo={writer.goTo}
              onAdopt={() => {
                if (adopting !== null) adopt(adopting);
              }}
            />
          </Details>,
        ];
      })}
    </Details>
  );
}

/** Whether a correction is of a table: the cell that it speaks of lies within. */
function isOf({ sheet, at }: SheetCorrection, { untidy, grid }: WorkbookAudit["tables"][number]): boolean {
  if (untidy === null || grid === null || grid.sheet !== sheet) return false;
  const { top, left, bottom, right } = untidy.place;
  return at.row >= grid.row + top && at.row <= grid.row + bottom && at.column >= grid.column + left && at.column <= grid.column + right;
}

function describeTable(table: WorkbookAudit["tables"][number], name: string, texts: AuditPaneTexts): string {
  const { rows, columns } = table.audited.table;
  const how = table.own !== null ? texts.ours : table.kind !== null ? texts.known : texts.byArithmetic(Math.round((table.untidy?.confidence ?? 0) * 100));
  return `${texts.tableFound(name, rows.length, columns.length)} · ${how}`;
}
