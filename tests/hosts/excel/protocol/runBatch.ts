import { answerQuery, childOf, identify, writeScalar } from "./answerQuery";
import { ExcelFault, ProtocolViolation } from "./faults";
import type { HostObject } from "./HostObject";
import type { Action, ArgumentInfo, Batch, BatchAnswer, ObjectPath } from "./wire";

/** The objects that the client has asked to keep over requests. */
export interface KeptObjects {
  readonly keep: (object: HostObject) => string;
  readonly get: (reference: string) => HostObject | undefined;
}

/** Does the actions of a request in order. What comes before one that fails stays done, as in Excel. */
export function runBatch(batch: Batch, root: HostObject, kept: KeptObjects, stopBefore: number | null = null): BatchAnswer {
  const runner = new BatchRunner(batch, root, kept);
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  let at = 0;
  try {
    for (const action of batch.Actions) {
      if (at === stopBefore) throw new ExcelFault("GeneralException", "", 500);
      if (action.ActionType === 5) answer.TraceIds.push(action.Id);
      answer.Results.push({ ActionId: action.Id, Value: runner.perform(action) ?? null });
      at += 1;
    }
    return answer;
  } catch (error) {
    if (!(error instanceof ExcelFault)) throw error;
    return { ...answer, Error: { Code: error.code, Message: error.message, Location: error.location, ActionIndex: at, HttpStatusCode: error.status } };
  }
}

class BatchRunner {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly references = new Map<HostObject, string>();

  constructor(
    private readonly batch: Batch,
    private readonly root: HostObject,
    private readonly kept: KeptObjects,
  ) {}

  perform(action: Action): unknown {
    // A trace has no object.
    if (action.ActionType === 5) return null;
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case 1:
        return this.describe(object);
      case 2:
        return { ...this.describe(object), ...answerQuery(object, [...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? [])]) };
      case 3:
        return this.call(object, action);
      case 4:
        return writeScalar(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
      default:
        throw new ProtocolViolation(`an action of type ${action.ActionType}`);
    }
  }

  private call(object: HostObject, action: Action): unknown {
    if (action.Name === "_KeepReference" && object.keepable === true) {
      this.references.set(object, this.kept.keep(object));
      return null;
    }
    const value = this.method(object, action.Name)(...this.argumentsOf(action.ArgumentInfo));
    return isHostObject(value) ? this.describe(value) : value;
  }

  private describe(object: HostObject): Record<string, unknown> {
    const reference = this.references.get(object);
    return { ...identify(object), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw new ProtocolViolation(`a request without the path ${id}`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === 1) return this.root;
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 6) {
      const object = this.kept.get(path.Name);
      if (object === undefined) throw new ExcelFault("InvalidReference", path.Name);
      return object;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    // What hangs from a null object is one too.
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case 3: {
        const value = this.method(parent, path.Name)(...this.argumentsOf(path.ArgumentInfo));
        if (value !== null && !isHostObject(value)) throw new ProtocolViolation(`${parent.className}.${path.Name} gives no object`);
        return value;
      }
      case 4:
        return childOf(parent, path.Name);
      case 5: {
        if (parent.indexer === undefined) throw new ProtocolViolation(`${parent.className} has no items by key`);
        return parent.indexer(this.argumentsOf(path.ArgumentInfo)[0]);
      }
      default:
        throw new ProtocolViolation(`a path of type ${path.ObjectPathType}`);
    }
  }

  private method(object: HostObject, name: string): (...args: readonly unknown[]) => unknown {
    const method = object.methods?.[name];
    if (method === undefined) throw new ProtocolViolation(`${object.className} has no method ${name}`);
    return method;
  }

  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, at) => {
      const id = ids[at];
      return typeof id === "number" && id !== 0 ? this.resolve(id) : argument;
    });
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value;
}
