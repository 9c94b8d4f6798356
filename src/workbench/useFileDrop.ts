import { useState, type DragEvent } from "react";

interface FileDrop {
  /** Whether a file is held over the element. */
  readonly isOver: boolean;
  readonly handlers: {
    onDragEnter(event: DragEvent): void;
    onDragOver(event: DragEvent): void;
    onDragLeave(event: DragEvent): void;
    onDrop(event: DragEvent): void;
  };
}

/** Takes a file that is dropped anywhere on an element; what is dragged inside the page is left alone. */
export function useFileDrop(onFile: (file: File) => void): FileDrop {
  const [isOver, setOver] = useState(false);
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");
  return {
    isOver,
    handlers: {
      onDragEnter(event) {
        if (hasFiles(event)) setOver(true);
      },
      onDragOver(event) {
        if (hasFiles(event)) event.preventDefault();
      },
      onDragLeave(event) {
        // Leaving for a child is no leaving.
        if (!event.currentTarget.contains(event.relatedTarget instanceof Node ? event.relatedTarget : null)) setOver(false);
      },
      onDrop(event) {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      },
    },
  };
}
