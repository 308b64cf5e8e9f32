export function RecordQuestion() {
  return null;
}
