import type { BallotMatrix } from "./ballotMatrix.ts";
import { addUnpacked, PACKED_AT_MOST, packedTables } from "./packedCells.ts";

/** How many of a pair's cells stand side by side. */
export const CELLS = 9;

/** Roll calls in a block: a byte of each bit set. */
const BLOCK = 8;
/** Blocks that are added in one walk over the pairs. */
const BATCH = 8;

/**
 * All nine cells of every pair's table over the chosen roll calls, in one pass.
 *
 * States repeat each other: eight roll calls in a row are voted on in some forty different ways by two hundred states. So each block of
 * eight is tabulated once for every two patterns that occur in it, from tables of four ballots made beforehand, and a pair adds one
 * entry a block (the "four Russians" of Arlazarov, Dinic, Kronrod and Faradzhev, Soviet Math. Dokl. 11, 1970). Where all states vote
 * differently it does no worse than a population count for each cell.
 *
 * @param mask from `selectionMask`.
 * @returns for a pair of states a < b, in the order (0,1), (0,2) … (1,2) …, nine counts: yes–yes, yes–abstain, yes–no, abstain–yes …
 *   no–no, the first word being a's ballot.
 */
export function pairCells(matrix: BallotMatrix, mask: Uint32Array): Uint32Array {
  const states = matrix.states.length;
  const pairs = (states * Math.max(0, states - 1)) / 2;
  const cells = new Uint32Array(pairs * CELLS);
  const sums = new Float64Array(pairs * 2);
  const batch = emptyBatch(states);
  let added = 0;
  const unpack = () => {
    for (let pair = 0; pair < pairs; pair += 1) {
      addUnpacked(sums[2 * pair] as number, sums[2 * pair + 1] as number, cells, pair * CELLS);
    }
    sums.fill(0);
    added = 0;
  };
  const add = () => {
    if (added + BATCH * BLOCK > PACKED_AT_MOST) unpack();
    addBatch(batch, states, sums);
    added += BATCH * BLOCK;
  };
  for (let byte = 0; byte < matrix.words * 4; byte += 1) {
    const chosen = ((mask[byte >>> 2] as number) >>> ((byte & 3) * 8)) & 255;
    if (chosen !== 0 && addBlock(matrix, byte, chosen, batch) === BATCH) {
      add();
      batch.blocks = 0;
      batch.end = 0;
    }
  }
  if (batch.blocks > 0) {
    fillUp(batch, states);
    add();
  }
  unpack();
  return cells;
}

/** Blocks that wait to be added. Of block k, state s has the column `column[k × states + s]` in the row that begins at `row[k × states + s]`. */
interface Batch {
  blocks: number;
  /** Where the next table begins. */
  end: number;
  readonly table: Float64Array;
  readonly row: Int32Array;
  readonly column: Int32Array;
  /** The patterns of the block in hand; the first is "no ballot at all". */
  readonly patterns: Uint16Array;
  /** By pattern, one more than its place in `patterns`; 0 for one that has not occurred. */
  readonly place: Uint16Array;
}

function emptyBatch(states: number): Batch {
  return {
    blocks: 0,
    end: 0,
    table: new Float64Array(BATCH * (states + 1) ** 2 * 2 + 2),
    row: new Int32Array(BATCH * states),
    column: new Int32Array(BATCH * states),
    patterns: new Uint16Array(states + 1),
    place: new Uint16Array(1 << (2 * BLOCK)),
  };
}

/** Tabulates one block. @returns how many blocks wait now. */
function addBlock(
  { states, words, yes, abstain, no }: BallotMatrix,
  byte: number,
  chosen: number,
  batch: Batch,
) {
  const { patterns, place, table, row, column } = batch;
  const first = batch.blocks * states.length;
  const shift = (byte & 3) * 8;
  let kinds = 1;
  patterns[0] = 0;
  place[0] = 1;
  for (let s = 0; s < states.length; s += 1) {
    const i = s * words + (byte >>> 2);
    const votedYes = SPREAD[((yes[i] as number) >>> shift) & chosen] as number;
    const abstained = SPREAD[((abstain[i] as number) >>> shift) & chosen] as number;
    const votedNo = SPREAD[((no[i] as number) >>> shift) & chosen] as number;
    const pattern = votedYes | (abstained << 1) | (votedNo * 3);
    if (place[pattern] === 0) {
      patterns[kinds] = pattern;
      kinds += 1;
      place[pattern] = kinds;
    }
    column[first + s] = 2 * ((place[pattern] as number) - 1);
  }
  for (let k = 0; k < kinds; k += 1) place[patterns[k] as number] = 0;
  const tables = packedTables();
  let at = batch.end;
  for (let s = 0; s < states.length; s += 1) row[first + s] = at + (column[first + s] as number) * kinds;
  for (let p = 0; p < kinds; p += 1) {
    const low = ((patterns[p] as number) & 255) * 512;
    const high = ((patterns[p] as number) >>> 8) * 512;
    for (let q = 0; q < kinds; q += 1) {
      const i = low + ((patterns[q] as number) & 255) * 2;
      const j = high + ((patterns[q] as number) >>> 8) * 2;
      table[at] = (tables[i] as number) + (tables[j] as number);
      table[at + 1] = (tables[i + 1] as number) + (tables[j + 1] as number);
      at += 2;
    }
  }
  batch.end = at;
  batch.blocks += 1;
  return batch.blocks;
}

/** Lets the missing blocks of the last batch add nothing. */
function fillUp({ blocks, end, table, row, column }: Batch, states: number): void {
  table.fill(0, end, end + 2);
  row.fill(end, blocks * states);
  column.fill(0, blocks * states);
}

/** Adds the entries of a batch's eight blocks to every pair's two sums. */
function addBatch({ table, row, column }: Batch, states: number, sums: Float64Array): void {
  const [k1, k2, k3, k4, k5, k6, k7] = [1, 2, 3, 4, 5, 6, 7].map((k) => k * states) as Seven;
  let at = 0;
  for (let a = 0; a < states - 1; a += 1) {
    const r0 = row[a] as number;
    const r1 = row[k1 + a] as number;
    const r2 = row[k2 + a] as number;
    const r3 = row[k3 + a] as number;
    const r4 = row[k4 + a] as number;
    const r5 = row[k5 + a] as number;
    const r6 = row[k6 + a] as number;
    const r7 = row[k7 + a] as number;
    for (let b = a + 1; b < states; b += 1) {
      const i0 = r0 + (column[b] as number);
      const i1 = r1 + (column[k1 + b] as number);
      const i2 = r2 + (column[k2 + b] as number);
      const i3 = r3 + (column[k3 + b] as number);
      const i4 = r4 + (column[k4 + b] as number);
      const i5 = r5 + (column[k5 + b] as number);
      const i6 = r6 + (column[k6 + b] as number);
      const i7 = r7 + (column[k7 + b] as number);
      sums[at] =
        (sums[at] as number) +
        ((table[i0] as number) + (table[i1] as number) + ((table[i2] as number) + (table[i3] as number))) +
        ((table[i4] as number) + (table[i5] as number) + ((table[i6] as number) + (table[i7] as number)));
      sums[at + 1] =
        (sums[at + 1] as number) +
        ((table[i0 + 1] as number) +
          (table[i1 + 1] as number) +
          ((table[i2 + 1] as number) + (table[i3 + 1] as number))) +
        ((table[i4 + 1] as number) +
          (table[i5 + 1] as number) +
          ((table[i6 + 1] as number) + (table[i7 + 1] as number)));
      at += 2;
    }
  }
}

type Seven = [number, number, number, number, number, number, number];

/** By byte: its eight bits, each two places from the next. */
const SPREAD = Uint16Array.from({ length: 256 }, (_, byte) => {
  let spread = 0;
  for (let k = 0; k < BLOCK; k += 1) spread |= ((byte >>> k) & 1) << (2 * k);
  return spread;
});
