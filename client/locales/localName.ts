import type { Language } from "../state/viewState.ts";

interface Named {
  readonly label: string;
  readonly nameZh?: string | null | undefined;
  readonly titleZh?: string | null | undefined;
  readonly labelZh?: string | null | undefined;
  readonly questionZh?: string | null | undefined;
}

/** What a node is called in the reader's language; its label where the data has no Chinese name. */
export function localName(node: Named, language: Language): string {
  if (language === "en") return node.label;
  return node.nameZh ?? node.titleZh ?? node.labelZh ?? node.questionZh ?? node.label;
}
