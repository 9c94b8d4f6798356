import type { Severity } from "../../domain/findings/Finding";

const PATHS = {
  settings: "M8.7 2h2.6l.4 2.1 1.5.6 1.8-1.2 1.8 1.8-1.2 1.8.6 1.5 2.1.4v2.6l-2.1.4-.6 1.5 1.2 1.8-1.8 1.8-1.8-1.2-1.5.6-.4 2.1H8.7l-.4-2.1-1.5-.6L5 17.3l-1.8-1.8L4.4 13.7l-.6-1.5-2.1-.4V9.2l2.1-.4.6-1.5L3.2 5.5 5 3.7l1.8 1.2 1.5-.6L8.7 2ZM10 7.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2Z",
  back: "M11.5 4 5.5 10l6 6 1.1-1.1L7.7 10l4.9-4.9L11.5 4Z",
  more: "M4 8.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3Zm6 0a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3Zm6 0a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3Z",
  error: "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 1.6a6.4 6.4 0 1 1 0 12.8 6.4 6.4 0 0 1 0-12.8ZM7.4 6.4l-1 1L9 10l-2.6 2.6 1 1L10 11l2.6 2.6 1-1L11 10l2.6-2.6-1-1L10 9 7.4 6.4Z",
  warning: "M10 2.5 1.6 17h16.8L10 2.5Zm0 3.1 5.7 9.9H4.3L10 5.6Zm-.8 3v3.6h1.6V8.6H9.2Zm0 4.4v1.5h1.6V13H9.2Z",
  info: "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 1.6a6.4 6.4 0 1 1 0 12.8 6.4 6.4 0 0 1 0-12.8ZM9.2 6v1.7h1.6V6H9.2Zm0 3v5h1.6V9H9.2Z",
} as const satisfies Readonly<Record<"settings" | "back" | "more" | Severity, string>>;

/** A small drawing beside words that say the same; a screen reader passes it by. */
export function Icon({ name, className }: { readonly name: keyof typeof PATHS; readonly className?: string }) {
  return (
    <svg className={className} width="1.25rem" height="1.25rem" viewBox="0 0 20 20" fill="currentColor" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fillRule="evenodd" />
    </svg>
  );
}
