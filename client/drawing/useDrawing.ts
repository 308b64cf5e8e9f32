import { type RefObject, useEffect, useRef, useState } from "react";

interface Drawn {
  resize(): void;
  kill(): void;
}

/**
 * A drawing in a frame: made once the frame has a size, told when that changes, ended with the part of the page that holds it.
 * @param make is called once; what it hands on has to look up what is current.
 */
export function useDrawing<T extends Drawn>(
  make: (container: HTMLElement) => T,
): readonly [frame: RefObject<HTMLDivElement | null>, drawing: T | null] {
  const frame = useRef<HTMLDivElement>(null);
  const first = useRef(make);
  const [drawing, setDrawing] = useState<T | null>(null);
  useEffect(() => {
    const container = frame.current;
    if (container === null) return;
    let made: T | null = null;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined || entry.contentRect.width === 0 || entry.contentRect.height === 0) return;
      if (made !== null) return made.resize();
      made = first.current(container);
      setDrawing(made);
    });
    observer.observe(container);
    return () => {
      observer.disconnect();
      made?.kill();
      setDrawing(null);
    };
  }, []);
  return [frame, drawing];
}
