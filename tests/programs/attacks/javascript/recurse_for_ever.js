// verdict: RE or MLE
function mirror(text) {
  return mirror(text) + text;
}
