import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import type { Square } from "./spaceProducts.ts";

export interface Eigen {
  /** Largest first. */
  readonly values: readonly number[];
  /** Unit vectors of the same order. */
  readonly vectors: readonly Float64Array[];
}

/** Every eigenvalue of a symmetric matrix and its vectors (Householder and implicit QL, as `ml-matrix` does it). */
export function eigen({ size, values }: Square): Eigen {
  if (size === 0) return { values: [], vectors: [] };
  const found = new EigenvalueDecomposition(Matrix.from1DArray(size, size, values), {
    assumeSymmetric: true,
  });
  const order = found.realEigenvalues
    .map((value, index) => ({ value, index }))
    .sort((p, q) => q.value - p.value || p.index - q.index);
  return {
    values: order.map(({ value }) => value),
    vectors: order.map(({ index }) => Float64Array.from(found.eigenvectorMatrix.getColumn(index))),
  };
}
