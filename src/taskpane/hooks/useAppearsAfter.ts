import { useEffect, useState } from "react";

/** Whether this has been shown for so many milliseconds: what is quick is not worth a flicker. */
export function useAppearsAfter(delay: number): boolean {
  const [appears, setAppears] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAppears(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  return appears;
}
