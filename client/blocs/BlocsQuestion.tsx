export function BlocsQuestion() {
  return null;
}
