import { ProtocolViolation } from "./faults";
import type { HostObject } from "./HostObject";

/** The name of a member as answers write it. "rowIndex" → "RowIndex" */
const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What a load is answered with: the selected scalars, and those of children behind a "/". */
export function answerQuery(object: HostObject, select: readonly string[]): Record<string, unknown> {
  if (select.length === 0) throw new ProtocolViolation(`${object.className}: a load names what it wants`);
  if (object.items !== undefined) {
    const inner = select.map((path) => path.replace(/^items\//, ""));
    return { _Items: object.items().map((item) => ({ ...identify(item), ...answerQuery(item, inner) })) };
  }
  const answer: Record<string, unknown> = {};
  const deeper = new Map<string, string[]>();
  for (const path of select) {
    const [name = "", ...rest] = path.split("/");
    if (rest.length > 0) deeper.set(name, [...(deeper.get(name) ?? []), rest.join("/")]);
    else answer[wireName(name)] = readScalar(object, name);
  }
  for (const [name, inner] of deeper) answer[wireName(name)] = answerQuery(childOf(object, name), inner);
  return answer;
}

/** What tells the client which object it has got. */
export function identify(object: HostObject): Record<string, unknown> {
  return object.id === undefined ? {} : { Id: object.id };
}

export function childOf(object: HostObject, name: string): HostObject {
  const key = name.charAt(0).toLowerCase() + name.slice(1);
  const child = object.children?.[key];
  if (child === undefined) throw new ProtocolViolation(`${object.className} has no ${key}`);
  return child();
}

function readScalar(object: HostObject, name: string): unknown {
  const scalar = object.scalars?.[name];
  if (scalar === undefined) throw new ProtocolViolation(`${object.className} has no ${name} to load`);
  return scalar.get() ?? null;
}

export function writeScalar(object: HostObject, wire: string, value: unknown): void {
  const name = wire.charAt(0).toLowerCase() + wire.slice(1);
  const set = object.scalars?.[name]?.set;
  if (set === undefined) throw new ProtocolViolation(`${object.className} has no ${name} to set`);
  set(value);
}
