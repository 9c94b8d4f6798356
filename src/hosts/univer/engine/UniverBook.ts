import {
  CommandType, ICommandService, IUndoRedoService, IUniverInstanceService, UniverInstanceType,
  type IExecutionOptions, type IMutationInfo, type Injector, type IWorkbookData, type Univer, type Workbook, type Worksheet,
} from "@univerjs/core";
import { HostError } from "../../../workbook/HostError";
import { sameSheet } from "../../../workbook/addresses/RangeAddress";

// A command of our own around our changes: Univer stamps it on each of them, and a person's cancelled command leaves a wrong stamp otherwise.
const PERFORM = "toteuma.command.perform";

/** A change as Univer knows it. */
export interface BookMutation extends IMutationInfo {
  readonly options?: IExecutionOptions;
}

/** The workbook that is open in a Univer instance, and the one way to change it that is ours. */
export class UniverBook {
  readonly injector: Injector;
  private readonly commands: ICommandService;
  private performing = false;
  private id = "";
  private opened = 0;

  constructor(private readonly univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.commands.registerCommand({
      id: PERFORM,
      type: CommandType.COMMAND,
      handler: (_, params?: { readonly mutations: readonly BookMutation[] }) =>
        (params?.mutations ?? []).every(({ id, params: given, options }) => this.commands.syncExecuteCommand(id, given, options)),
    });
  }

  /** Puts a workbook in the place of the one that was open. */
  open(snapshot: Partial<IWorkbookData>): void {
    const before = this.id;
    this.id = "";
    // First, as Univer forgets what it computed for conditional formats of every workbook when one goes.
    if (before !== "") this.injector.get(IUniverInstanceService).disposeUnit(before);
    this.opened += 1;
    this.id = `workbook-${this.opened}`;
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...snapshot, id: this.id });
  }

  get unitId(): string {
    return this.id;
  }

  get workbook(): Workbook {
    const workbook = this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.id, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new HostError("item-missing", "no workbook is open");
    return workbook;
  }

  /** The sheet that is shown, or null while one workbook goes and another comes. */
  get shown(): Worksheet | null {
    return this.id === "" ? null : (this.workbook.getActiveSheet() ?? null);
  }

  /** The sheet of that name, without regard to case, or null. */
  findSheet(name: string): Worksheet | null {
    return this.workbook.getSheets().find((sheet) => sameSheet(sheet.getName(), name)) ?? null;
  }

  sheet(name: string): Worksheet {
    const sheet = this.findSheet(name);
    if (!sheet) throw new HostError("item-missing", "", name);
    return sheet;
  }

  /** Changes the workbook as a plan does: no guard stands in its way and no undo of a person's reaches it. */
  perform(mutations: readonly BookMutation[], onPerformed: () => void = () => undefined): void {
    if (mutations.length === 0) return;
    this.performing = true;
    try {
      if (!this.commands.syncExecuteCommand(PERFORM, { mutations })) throw new HostError("unknown", "Univer refused a change");
      onPerformed();
    } finally {
      this.performing = false;
    }
    this.injector.get(IUndoRedoService).clearUndoRedo(this.id);
  }

  /** Runs a command of Univer's as a plan does, and gives the changes that take it back. */
  performCommand(id: string, params: object): readonly BookMutation[] {
    // What undoes a command is kept for the workbook that has the focus, and without a grid none has.
    this.injector.get(IUniverInstanceService).focusUnit(this.id);
    let undo: readonly BookMutation[] = [];
    this.perform([{ id, params }], () => {
      undo = this.injector.get(IUndoRedoService).pitchTopUndoElement()?.undoMutations ?? [];
    });
    return undo;
  }

  /** Whether what happens now is ours. */
  isPerforming(): boolean {
    return this.performing;
  }

  /** The name of a sheet by Univer's id, or null where it is gone. */
  nameOf(sheetId: string): string | null {
    return this.workbook.getSheetBySheetId(sheetId)?.getName() ?? null;
  }
}
