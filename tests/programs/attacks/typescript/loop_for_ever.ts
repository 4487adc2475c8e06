// verdict: TLE
function mirror(text: string): string {
  for (;;);
}
