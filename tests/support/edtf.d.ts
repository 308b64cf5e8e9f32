/** The package has no types of its own. */
declare module "edtf" {
  /** @throws where the text is not EDTF. `min` and `max` are milliseconds since 1970, infinite where open. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
