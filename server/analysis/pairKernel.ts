/** Bytes of a step of a row: 64 roll calls' bits for yes, for abstain, for no. */
export const STEP_BYTES = 24;
/** Bytes of a pair's nine counts. */
export const TABLE_BYTES = 36;

export interface PairKernel {
  /** Room for rows and counts; the kernel reads and writes nothing else. A grown memory has a new buffer. */
  readonly memory: WebAssembly.Memory;
  /**
   * Counts one state's tables with every later state, one after another. All places are bytes from the beginning of the memory.
   * @param own where the state's row begins.
   * @param next where the next state's row begins; `end`: where the last one ends, behind `next`.
   * @param rowBytes a multiple of STEP_BYTES, at least one.
   * @param to where the first table is written: nine 32-bit counts, yes–yes, yes–abstain … no–no.
   */
  readonly count: (own: number, next: number, end: number, rowBytes: number, to: number) => void;
}

let kernel: PairKernel | undefined;

/**
 * The inner loop of all pairs' tables as a WebAssembly module of less than 400 bytes, which has what JavaScript lacks: the processor's own population
 * count of 64 bits. It is put together here, once, and its memory is kept for the next call of this thread.
 */
export function pairKernel(): PairKernel {
  kernel ??= instantiate();
  return kernel;
}

function instantiate(): PairKernel {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { count } = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()), { env: { memory } })
    .exports;
  return { memory, count: count as PairKernel["count"] };
}

// Codes of the binary format: WebAssembly Core Specification 2.0, chapter 5.
const I32 = 0x7f;
const I64 = 0x7e;
const FUNCTION = 0x60;
const LOOP = [0x03, 0x40];
const REPEAT_IF = [0x0d, 0x00];
const END = 0x0b;
const I32_LESS = 0x49;
const I32_ADD = 0x6a;
const I64_ADD = 0x7c;
const I64_AND = 0x83;
const I64_ONES = 0x7b;
const I64_TO_I32 = 0xa7;
const I64_ZERO = [0x42, 0];
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
/** A constant below 64. */
const i32 = (value: number) => [0x41, value];
const load64 = (offset: number) => [0x29, 3, offset];
const store32 = (offset: number) => [0x36, 2, offset];

// The five parameters, then what the function keeps.
const [OWN, NEXT, LAST, ROW_BYTES, TO, HERE, OWN_END] = [0, 1, 2, 3, 4, 5, 6];
const OWN_BITS = [7, 8, 9];
const OTHER_BITS = [10, 11, 12];
const COUNTS = [13, 14, 15, 16, 17, 18, 19, 20, 21];

/** For each later state: for each step of its row and our own, the nine intersections' bits are counted; then the counts are written. */
function body(): readonly number[] {
  const advance = (local: number, bytes: number) => [...get(local), ...i32(bytes), I32_ADD, ...set(local)];
  const repeatWhileLess = (local: number, end: number) => [
    ...get(local),
    ...get(end),
    I32_LESS,
    ...REPEAT_IF,
  ];
  const load = (from: number, into: readonly number[]) =>
    into.flatMap((local, k) => [...get(from), ...load64(k * 8), ...set(local)]);
  const count = OWN_BITS.flatMap((p, row) =>
    OTHER_BITS.flatMap((q, column) => {
      const sum = COUNTS[row * 3 + column] as number;
      return [...get(sum), ...get(p), ...get(q), I64_AND, I64_ONES, I64_ADD, ...set(sum)];
    }),
  );
  return [
    ...[...get(OWN), ...get(ROW_BYTES), I32_ADD, ...set(OWN_END)],
    ...LOOP,
    ...COUNTS.flatMap((sum) => [...I64_ZERO, ...set(sum)]),
    ...[...get(OWN), ...set(HERE)],
    ...LOOP,
    ...load(HERE, OWN_BITS),
    ...load(NEXT, OTHER_BITS),
    ...count,
    ...advance(NEXT, STEP_BYTES),
    ...advance(HERE, STEP_BYTES),
    ...repeatWhileLess(HERE, OWN_END),
    END,
    ...COUNTS.flatMap((sum, k) => [...get(TO), ...get(sum), I64_TO_I32, ...store32(k * 4)]),
    ...advance(TO, TABLE_BYTES),
    ...repeatWhileLess(NEXT, LAST),
    END,
    END,
  ];
}

function moduleBytes(): Uint8Array<ArrayBuffer> {
  const locals = [2, 2, I32, OWN_BITS.length + OTHER_BITS.length + COUNTS.length, I64];
  const code = [...locals, ...body()];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, FUNCTION, 5, I32, I32, I32, I32, I32, 0]),
    ...section(2, [1, ...name("env"), ...name("memory"), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name("count"), 0, 0]),
    ...section(10, [1, ...length(code.length), ...code]),
  ]);
}

function section(id: number, content: readonly number[]): readonly number[] {
  return [id, ...length(content.length), ...content];
}

function name(text: string): readonly number[] {
  return [text.length, ...Buffer.from(text)];
}

/** LEB128 of a number below 16,384. */
function length(value: number): readonly number[] {
  return value < 128 ? [value] : [(value & 127) | 128, value >>> 7];
}
