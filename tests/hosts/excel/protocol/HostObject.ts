import { ProtocolViolation } from "./faults";

export interface Scalar {
  readonly get: () => unknown;
  /** Absent where Excel lets nobody write. */
  readonly set?: (value: unknown) => void;
}

/** One object of Excel's model as the protocol reaches it: only what is listed here exists. */
export interface HostObject {
  readonly className: string;
  /** By name as the client's users write it, such as "showGridlines". */
  readonly scalars?: Readonly<Record<string, Scalar>>;
  readonly children?: Readonly<Record<string, () => HostObject>>;
  /** By name as it is sent, such as "GetRange". What it gives is an object, null for a null object, or plain data. */
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** The object's id, where it has one that outlives the request. */
  readonly id?: string;
  /** For collections. */
  readonly items?: () => readonly HostObject[];
  readonly indexer?: (key: unknown) => HostObject;
  /** Whether the client may keep it over requests by a reference. */
  readonly keepable?: boolean;
}

export const constant = (value: unknown): Scalar => ({ get: () => value });

/** A writable scalar of a record, checked before it is kept. */
export function field<Thing, Key extends keyof Thing>(thing: Thing, key: Key, parse: (value: unknown) => Thing[Key], guard: () => void = () => undefined): Scalar {
  return {
    get: () => thing[key],
    set: (value) => {
      guard();
      thing[key] = parse(value);
    },
  };
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw new ProtocolViolation(`expected a text, got ${JSON.stringify(value)}`);
  return value;
}

export function optionalText(value: unknown): string | null {
  return value === undefined || value === null ? null : text(value);
}

export function truth(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ProtocolViolation(`expected true or false, got ${JSON.stringify(value)}`);
  return value;
}

export function numberFrom(least: number, most: number): (value: unknown) => number {
  return (value) => {
    if (typeof value !== "number" || !(value >= least && value <= most)) throw new ProtocolViolation(`expected a number from ${least} to ${most}, got ${JSON.stringify(value)}`);
    return value;
  };
}

export function oneOf<Choice extends string>(...choices: readonly Choice[]): (value: unknown) => Choice {
  return (value) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw new ProtocolViolation(`expected one of ${choices.join(", ")}, got ${JSON.stringify(value)}`);
    return found;
  };
}

export function colour(value: unknown): string {
  if (typeof value !== "string" || !/^#[\da-fA-F]{6}$/.test(value)) throw new ProtocolViolation(`expected a colour such as #1B3A6B, got ${JSON.stringify(value)}`);
  return value.toUpperCase();
}

/** A record with no other keys than these. */
export function record(value: unknown, ...keys: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new ProtocolViolation(`expected an object, got ${JSON.stringify(value)}`);
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new ProtocolViolation(`an object of ${keys.join(", ")} has no ${unknown}`);
  return value as Readonly<Record<string, unknown>>;
}
