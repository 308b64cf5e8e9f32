/** What every resolver of one request shares. */
export interface Context {
  readonly placeholder: string;
}
