/** The ids in a cell that holds a list of them, in the order in which they stand there. */
export function splitIds(written: string): readonly string[] {
  return written.split(" ").filter((id) => id !== "");
}
