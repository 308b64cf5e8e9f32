export function FindQuestion() {
  return null;
}
