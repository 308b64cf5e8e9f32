/** What a long computation is handed besides its input, so that it stays pure. */
export interface JobTools {
  /** Says how much is done, 0 to 1, as often as it likes. */
  readonly progress: (share: number) => void;
}
