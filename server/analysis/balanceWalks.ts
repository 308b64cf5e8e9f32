import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { type SignedGraph, signMatrix } from "./signedGraph.ts";

/**
 * Walk balance: tr(e^A) / tr(e^|A|), closed walks weighed by 1/length!, those of a negative product against all. 1 where the graph is
 * balanced, near 0 where long quarrels are everywhere (E. Estrada and M. Benzi, Phys. Rev. E 90, 042802, 2014).
 *
 * @returns 0 (exclusive) to 1; null with a reason where there is no edge.
 */
export function balanceWalks(graph: SignedGraph): {
  readonly value: number | null;
  readonly reason: "NO_EDGES" | null;
} {
  if (graph.sign.length === 0) return { value: null, reason: "NO_EDGES" };
  const signs = signMatrix(graph);
  const signed = spectrum(signs, graph.nodes);
  const plain = spectrum(signs.map(Math.abs), graph.nodes);
  // Both sums are scaled by the same power of e, which keeps them finite however dense the graph.
  const most = Math.max(...plain);
  const trace = (values: readonly number[]) => values.reduce((sum, value) => sum + Math.exp(value - most), 0);
  return { value: trace(signed) / trace(plain), reason: null };
}

function spectrum(cells: Int8Array, size: number): readonly number[] {
  const matrix = Matrix.from1DArray(size, size, [...cells]);
  return new EigenvalueDecomposition(matrix, { assumeSymmetric: true }).realEigenvalues;
}
