export function GraphQuestion() {
  return null;
}
