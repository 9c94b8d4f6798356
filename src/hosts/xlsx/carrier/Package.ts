import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { checkSize } from "./checkSize";
import { attributeOf, parseElement, type XmlChild } from "./xml";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as "worksheet". */
  readonly kind: string;
  /** The part it leads to, from the package's root; a web address stays one. */
  readonly target: string;
  /** Whether it leads to a part of the package. */
  readonly isInside: boolean;
}

/** The parts of a file, by their paths. */
export class Package {
  private constructor(private readonly parts: Record<string, Uint8Array>) {}

  /** Throws what the unzipper throws where the bytes are no package, and HostError "file-too-large" before more is unpacked than a workbook may be. */
  static open(bytes: Uint8Array): Package {
    return new Package(unzipSync(bytes, { filter: checkSize(bytes.length) }));
  }

  paths(): readonly string[] {
    return Object.keys(this.parts);
  }

  bytes(path: string): Uint8Array | null {
    return this.parts[path] ?? null;
  }

  text(path: string): string | null {
    const bytes = this.parts[path];
    return bytes === undefined ? null : strFromU8(bytes).replace(/^\ufeff/, "");
  }

  set(path: string, text: string): void {
    this.parts[path] = strToU8(text);
  }

  remove(path: string): void {
    delete this.parts[path];
  }

  /** What the part leads to; "" is the package itself. */
  relationships(path: string): readonly Relationship[] {
    const relations = parseElement(this.text(relationsPath(path)) ?? "")?.children ?? [];
    return relations.filter((one) => one.name.endsWith("Relationship")).map((one) => readRelationship(one, path));
  }

  /** Where a relationship of that kind leads; null where there is none. */
  related(path: string, kind: string): string | null {
    return this.relationships(path).find((one) => one.kind === kind)?.target ?? null;
  }

  /** The date that zip files begin with: the same workbook gives the same bytes. */
  close(): Uint8Array {
    return zipSync(this.parts, { mtime: new Date(1980, 0, 1, 12), level: 6 });
  }
}

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels" */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function readRelationship({ xml }: XmlChild, from: string): Relationship {
  const type = attributeOf(xml, "Type") ?? "";
  const target = attributeOf(xml, "Target") ?? "";
  const isInside = attributeOf(xml, "TargetMode") !== "External";
  return { id: attributeOf(xml, "Id") ?? "", kind: type.slice(type.lastIndexOf("/") + 1), target: isInside ? resolve(from, target) : target, isInside };
}

function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
