const NAMES: readonly (readonly [selector: string, name: string])[] = [
  [".graphiql-query-editor textarea", "Question"],
  [".graphiql-editor-tool textarea", "Variables"],
  [".result-window textarea", "Answer"],
];

/** Gives the editors the names that a screen reader says: the library makes them late, and without any. */
export function nameEditors(root: HTMLElement): void {
  const name = () => {
    for (const [selector, label] of NAMES) {
      for (const field of root.querySelectorAll(`${selector}:not([aria-label])`))
        field.setAttribute("aria-label", label);
    }
  };
  new MutationObserver(name).observe(root, { childList: true, subtree: true });
}
