export function TiesQuestion() {
  return null;
}
