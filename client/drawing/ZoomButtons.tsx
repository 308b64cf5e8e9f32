import { Button } from "@mantine/core";

interface Props {
  readonly words: { readonly nearer: string; readonly farther: string; readonly all: string };
  readonly zoom: (step: "in" | "out" | "all") => void;
  readonly className?: string;
}

/** Nearer, farther, all of a drawing: for those who have no wheel. */
export function ZoomButtons({ words, zoom, className }: Props) {
  return (
    <Button.Group {...(className === undefined ? {} : { className })}>
      <Button size="compact-sm" variant="default" aria-label={words.nearer} onClick={() => zoom("in")}>
        +
      </Button>
      <Button size="compact-sm" variant="default" aria-label={words.farther} onClick={() => zoom("out")}>
        −
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => zoom("all")}>
        {words.all}
      </Button>
    </Button.Group>
  );
}
