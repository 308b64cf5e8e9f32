/**
 * Solves a symmetric, positive system A·x = b by Cholesky's factors. A pivot that has vanished is lifted a little, so that a direction in
 * which nothing changes is left alone.
 * @param matrix n × n, row by row.
 */
export function solveLinear(matrix: Float64Array, right: Float64Array, n: number): Float64Array {
  const factor = new Float64Array(n * n);
  let largest = 0;
  for (let i = 0; i < n; i += 1) largest = Math.max(largest, matrix[i * n + i] ?? 0);
  const least = Math.max(largest, 1e-300) * 1e-14;
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * n + j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (factor[i * n + k] ?? 0) * (factor[j * n + k] ?? 0);
      factor[i * n + j] = i === j ? Math.sqrt(Math.max(sum, least)) : sum / (factor[j * n + j] ?? 1);
    }
  }
  const x = Float64Array.from(right);
  for (let i = 0; i < n; i += 1) {
    for (let k = 0; k < i; k += 1) x[i] = (x[i] ?? 0) - (factor[i * n + k] ?? 0) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / (factor[i * n + i] ?? 1);
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < n; k += 1) x[i] = (x[i] ?? 0) - (factor[k * n + i] ?? 0) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / (factor[i * n + i] ?? 1);
  }
  return x;
}
