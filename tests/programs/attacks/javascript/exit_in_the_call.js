// verdict: RE  says: exited with status 0
function mirror(text) {
  process.reallyExit(0);
}
