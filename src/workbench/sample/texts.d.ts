/** What webpack knows of a folder: its files by their paths in it, each taken into the page as text. */
interface ImportMeta {
  webpackContext(folder: string, options: { readonly recursive: boolean; readonly regExp: RegExp; readonly mode: "lazy-once" }): (path: string) => Promise<string>;
}
