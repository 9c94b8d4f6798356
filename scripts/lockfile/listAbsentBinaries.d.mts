export interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export function listAbsentBinaries(packages: Readonly<Record<string, LockedPackage>>): readonly { readonly path: string; readonly entry: object }[];
