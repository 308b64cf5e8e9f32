/** A number that threads share. */
export function shared(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4));
}

/** Waits until something holds; fails where it does not for twenty seconds. */
export async function until(holds: () => boolean): Promise<void> {
  const until = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > until) throw new Error("It never came about.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
