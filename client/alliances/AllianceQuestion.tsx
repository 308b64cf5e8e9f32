export function AllianceQuestion() {
  return null;
}
