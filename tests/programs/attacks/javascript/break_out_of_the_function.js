// verdict: RE or CE or WA
}); process.exit(0); (function () {
function mirror(text) {
  return text;
}
