export const PANE_FIRST_LOAD_LIMIT: number;

/** One script as it was built; `gzipBytes` is what travels. */
export interface LoadedScript {
  readonly name: string;
  readonly content: string;
  readonly gzipBytes: number;
}

export function measureFirstLoad(folder: string, page: string): { readonly files: readonly LoadedScript[]; readonly gzipBytes: number };
