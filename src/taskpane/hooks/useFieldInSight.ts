import { useEffect, type RefObject } from "react";

/** Keeps the field that has the keyboard in sight with its message, when the message comes and when the foot grows and leaves the content less room. */
export function useFieldInSight(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = content.current;
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    let field: Element | null = null;
    const observer = new ResizeObserver(() => field?.scrollIntoView({ block: "nearest" }));
    function follow({ target }: FocusEvent): void {
      if (field !== null) observer.unobserve(field);
      field = target instanceof Element ? target.closest(".fui-Field") : null;
      if (field !== null) observer.observe(field);
    }
    function leave(): void {
      if (field !== null) observer.unobserve(field);
      field = null;
    }
    observer.observe(element);
    // In a low pane all scrolls, and the foot lies over the end of it.
    const foot = element.nextElementSibling;
    if (foot !== null) observer.observe(foot);
    element.addEventListener("focusin", follow);
    element.addEventListener("focusout", leave);
    return () => {
      observer.disconnect();
      element.removeEventListener("focusin", follow);
      element.removeEventListener("focusout", leave);
    };
  }, [content]);
}
