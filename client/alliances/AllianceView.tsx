export function AllianceView() {
  return null;
}
