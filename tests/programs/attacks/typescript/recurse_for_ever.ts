// verdict: RE or MLE
function mirror(text: string): string {
  return mirror(text) + text;
}
