/** Undirected links in columns; `a` and `b` point into a list of nodes. */
export interface WeightedLinks {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Above 0. */
  readonly weight: Float64Array;
}
