export function SpaceQuestion() {
  return null;
}
