// verdict: WA
// @ts-nocheck
function mirror(text: string): string {
  return 5;
}
