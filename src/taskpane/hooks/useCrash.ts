import { useCallback, useState } from "react";

/** Hands our own mistake, met in a promise, to the ErrorBoundary above. */
export function useCrash(): (error: unknown) => void {
  const [, setState] = useState<null>(null);
  return useCallback((error: unknown) => {
    setState(() => {
      throw error;
    });
  }, []);
}
