// verdict: RE
function mirror(text: string): string {
  throw undefined;
}
