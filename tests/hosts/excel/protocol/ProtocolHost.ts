import { ProtocolViolation } from "./faults";
import type { HostObject } from "./HostObject";
import { Book } from "./model/Book";
import { workbookObject } from "./objects/workbook";
import { runBatch } from "./runBatch";
import type { Batch, BatchAnswer, RequestMessage } from "./wire";

/** What crossed the bridge. The client's own clean-up of references is counted apart, as Excel's users never wait for it. */
export interface RequestStats {
  readonly syncs: number;
  readonly bytes: number;
  readonly largest: number;
  readonly cleanUps: number;
  /** The bytes of the answers. */
  readonly answered: number;
}

/** Which of the coming requests is to fail, counted from 1, and after how many of its actions; none is before the first. */
export interface PlannedFailure {
  readonly request: number;
  readonly afterActions?: number;
}

/** Excel on the web takes no more. */
const PAYLOAD = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;

/**
 * A workbook behind the text protocol that Microsoft's client speaks, in the place of Excel. It knows what is listed in `objects`
 * and nothing else: whatever is asked beyond is a violation, which `close` throws. Knows nothing of Node, so that it runs in a page.
 */
export class ProtocolHost {
  /** Set by the client. */
  onMessageFromHost: (text: string) => void = () => undefined;
  readonly book = new Book();
  readonly violations: string[] = [];
  private readonly kept = new Map<string, HostObject>();
  private readonly root = workbookObject(this.book, (reference) => void this.kept.delete(reference));
  private readonly waiting: string[] = [];
  private editing = false;
  private references = 0;
  private failures: { readonly sync: number; readonly afterActions: number }[] = [];
  private counted = { syncs: 0, bytes: 0, largest: 0, cleanUps: 0, answered: 0 };

  sendMessageToHost(text: string): void {
    const request = JSON.parse(text) as RequestMessage;
    if (this.editing && (request.flags & DELAY_FOR_CELL_EDIT) !== 0) {
      this.waiting.push(text);
      return;
    }
    const body = this.answer(text, request);
    const reply = JSON.stringify({ id: request.id, type: 2, flags: 0, message: { statusCode: body.status, headers: {}, body: body.body } });
    this.counted.answered += byteLength(reply);
    setTimeout(() => {
      this.onMessageFromHost(reply);
      this.tellEvents();
    }, 0);
  }

  stats(): RequestStats {
    return { ...this.counted };
  }

  /** Fails one of the requests to come, as a crash in the midst of it would. */
  failAt(failure: PlannedFailure): void {
    this.failures.push({ sync: this.counted.syncs + failure.request, afterActions: failure.afterActions ?? 0 });
  }

  /** A person begins to type into a cell: requests are refused, or wait where they said they would. */
  beginEdit(): void {
    this.editing = true;
  }

  endEdit(): void {
    this.editing = false;
    for (const text of this.waiting.splice(0)) this.sendMessageToHost(text);
  }

  /** What a person did is told to the client. */
  tellEvents(): void {
    const entries = this.book.events.splice(0);
    if (entries.length > 0) this.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  }

  close(): void {
    if (this.violations.length > 0) throw new ProtocolViolation(this.violations.join("\n"));
  }

  private answer(text: string, request: RequestMessage): { readonly status: number; readonly body: unknown } {
    const batch = request.message.body;
    if (this.isCleanUp(batch)) this.counted.cleanUps += 1;
    else this.count(text);
    if (byteLength(text) > PAYLOAD) return { status: 400, body: { error: { code: "RequestPayloadSizeLimitExceeded", message: "The request payload size has exceeded the limit." } } };
    if (this.editing) return { status: 200, body: refusal("InvalidOperationInCellEditMode") };
    return { status: 200, body: this.run(batch) };
  }

  private run(batch: Batch): BatchAnswer {
    const stop = this.isCleanUp(batch) ? null : this.failureNow();
    if (stop === 0) return refusal("GeneralException");
    try {
      return runBatch(batch, this.root, { keep: (object) => this.keep(object), get: (reference) => this.kept.get(reference) }, stop);
    } catch (error) {
      this.violations.push(error instanceof Error ? error.stack ?? error.message : String(error));
      return refusal("ProtocolViolation");
    }
  }

  private failureNow(): number | null {
    return this.failures.find(({ sync }) => sync === this.counted.syncs)?.afterActions ?? null;
  }

  private keep(object: HostObject): string {
    this.references += 1;
    const reference = `reference-${this.references}`;
    this.kept.set(reference, object);
    return reference;
  }

  private count(text: string): void {
    const bytes = byteLength(text);
    this.counted = { ...this.counted, syncs: this.counted.syncs + 1, bytes: this.counted.bytes + bytes, largest: Math.max(this.counted.largest, bytes) };
  }

  private isCleanUp(batch: Batch): boolean {
    return batch.Actions.every((action) => action.Name === "_RemoveReference" || action.ActionType === 1) && batch.Actions.some((action) => action.Name === "_RemoveReference");
  }
}

function refusal(code: string): BatchAnswer {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: code, Location: "", ActionIndex: 0, HttpStatusCode: 400 } };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
