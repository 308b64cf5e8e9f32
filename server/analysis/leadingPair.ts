import { type Eigen, eigen } from "./eigen.ts";
import type { Square } from "./spaceProducts.ts";

/** Vectors carried along beside the two that are wanted: the more, the fewer rounds. */
const WIDTH = 6;
const ROUNDS = 60;
const PRECISION = 1e-7;

/**
 * The two largest eigenvalues of a symmetric matrix by subspace iteration with Rayleigh and Ritz's step (G. H. Golub and C. F. Van Loan,
 * Matrix Computations, 4th ed., §8.2.4): some milliseconds where all of them would take fifty. Where it does not settle, for instance
 * because large negative eigenvalues are in the way, all are computed.
 * @param start vectors near the answer; the more alike the matrix is to the one that they solve, the quicker.
 * @param draw seeded randomness that fills the rest of the subspace.
 */
export function leadingPair(square: Square, start: readonly Float64Array[], draw: () => number): Eigen {
  const { size } = square;
  if (size <= WIDTH) return cut(eigen(square));
  const rest = Array.from({ length: WIDTH - start.length }, () =>
    Float64Array.from({ length: size }, () => draw() - 0.5),
  );
  let basis = orthonormal([...start, ...rest]);
  for (let round = 0; round < ROUNDS && basis.length >= 2; round += 1) {
    const images = basis.map((vector) => times(square, vector));
    const small = new Float64Array(basis.length ** 2);
    basis.forEach((p, i) => {
      images.forEach((q, j) => {
        small[i * basis.length + j] = dot(p, q);
      });
    });
    const ritz = eigen({ size: basis.length, values: small });
    const turned = ritz.vectors.map((mix) => combine(basis, mix));
    const turnedImages = ritz.vectors.map((mix) => combine(images, mix));
    const largest = Math.max(...ritz.values.map(Math.abs));
    if (largest === 0) break;
    const settled = [0, 1].every((k) => {
      const value = ritz.values[k] ?? 0;
      const vector = turned[k];
      const off = turnedImages[k]?.map((part, i) => part - value * (vector?.[i] ?? 0));
      return off !== undefined && Math.sqrt(dot(off, off)) <= PRECISION * largest;
    });
    if (settled) return cut({ values: ritz.values, vectors: turned });
    basis = orthonormal(turnedImages);
  }
  return cut(eigen(square));
}

function cut({ values, vectors }: Eigen): Eigen {
  return { values: values.slice(0, 2), vectors: vectors.slice(0, 2) };
}

function times({ size, values }: Square, vector: Float64Array): Float64Array {
  const image = new Float64Array(size);
  for (let a = 0; a < size; a += 1) {
    let sum = 0;
    for (let b = 0; b < size; b += 1) sum += (values[a * size + b] as number) * (vector[b] as number);
    image[a] = sum;
  }
  return image;
}

function dot(p: Float64Array, q: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < p.length; i += 1) sum += (p[i] as number) * (q[i] as number);
  return sum;
}

function combine(vectors: readonly Float64Array[], mix: Float64Array): Float64Array {
  const sum = new Float64Array(vectors[0]?.length ?? 0);
  vectors.forEach((vector, k) => {
    const weight = mix[k] ?? 0;
    for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] as number) + weight * (vector[i] as number);
  });
  return sum;
}

/** Gram and Schmidt, twice over; what lies in the others' span is dropped. */
function orthonormal(vectors: readonly Float64Array[]): Float64Array[] {
  const basis: Float64Array[] = [];
  for (const vector of vectors) {
    const length = Math.sqrt(dot(vector, vector));
    if (length === 0) continue;
    let left = vector.map((part) => part / length);
    for (let pass = 0; pass < 2; pass += 1) {
      for (const other of basis) {
        const along = dot(left, other);
        left = left.map((part, i) => part - along * (other[i] ?? 0));
      }
    }
    const remains = Math.sqrt(dot(left, left));
    if (remains > 1e-10) basis.push(left.map((part) => part / remains));
  }
  return basis;
}
