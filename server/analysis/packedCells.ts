/**
 * The nine cells of a table of two states' ballots packed into two numbers that can be added: five cells of ten bits each in the first
 * (yes–yes, yes–abstain, yes–no, abstain–yes, abstain–abstain), four in the second (abstain–no, no–yes, no–abstain, no–no). A float64 holds
 * whole numbers of 53 bits, and ten bits a count of up to 1,023.
 */

/** So many roll calls can be added before a cell may run over. */
export const PACKED_AT_MOST = 1023;

const CELL_BITS = 10;
const FIRST_CELLS = 5;
const CELL_MASK = (1 << CELL_BITS) - 1;
const THREE_CELLS = 2 ** (3 * CELL_BITS);

/**
 * The packed tables of every two patterns of four ballots: a ballot is two bits (none 0, yes 1, abstain 2, no 3), a pattern eight of them.
 * The two numbers of patterns p and q stand at `512 × p + 2 × q` and behind it. A megabyte, made once.
 */
export function packedTables(): Float64Array {
  tables ??= doubled(doubled(single(), 1), 2);
  return tables;
}

let tables: Float64Array | undefined;

/** Adds a packed table to nine counts that begin at `at`. */
export function addUnpacked(first: number, second: number, cells: Uint32Array, at: number): void {
  const high = Math.floor(first / THREE_CELLS);
  const low = first - high * THREE_CELLS;
  const last = Math.floor(second / THREE_CELLS);
  const middle = second - last * THREE_CELLS;
  cells[at] = (cells[at] as number) + (low & CELL_MASK);
  cells[at + 1] = (cells[at + 1] as number) + ((low >>> CELL_BITS) & CELL_MASK);
  cells[at + 2] = (cells[at + 2] as number) + (low >>> (2 * CELL_BITS));
  cells[at + 3] = (cells[at + 3] as number) + (high & CELL_MASK);
  cells[at + 4] = (cells[at + 4] as number) + (high >>> CELL_BITS);
  cells[at + 5] = (cells[at + 5] as number) + (middle & CELL_MASK);
  cells[at + 6] = (cells[at + 6] as number) + ((middle >>> CELL_BITS) & CELL_MASK);
  cells[at + 7] = (cells[at + 7] as number) + (middle >>> (2 * CELL_BITS));
  cells[at + 8] = (cells[at + 8] as number) + last;
}

/** Tables of one ballot against another. */
function single(): Float64Array {
  const table = new Float64Array(4 * 4 * 2);
  for (let p = 1; p < 4; p += 1) {
    for (let q = 1; q < 4; q += 1) {
      const cell = (p - 1) * 3 + (q - 1);
      const second = cell >= FIRST_CELLS;
      const bit = CELL_BITS * (second ? cell - FIRST_CELLS : cell);
      table[(p * 4 + q) * 2 + (second ? 1 : 0)] = 2 ** bit;
    }
  }
  return table;
}

/** Tables of patterns twice as long, from those of `ballots` ballots. */
function doubled(table: Float64Array, ballots: number): Float64Array {
  const bits = 2 * ballots;
  const half = 1 << bits;
  const long = new Float64Array((half * half) ** 2 * 2);
  const at = (p: number, q: number, k: number) => table[(p * half + q) * 2 + k] as number;
  let i = 0;
  for (let p = 0; p < half * half; p += 1) {
    for (let q = 0; q < half * half; q += 1) {
      for (let k = 0; k < 2; k += 1) {
        long[i] = at(p & (half - 1), q & (half - 1), k) + at(p >>> bits, q >>> bits, k);
        i += 1;
      }
    }
  }
  return long;
}
