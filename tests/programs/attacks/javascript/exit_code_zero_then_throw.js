// verdict: RE
function mirror(text) {
  process.exitCode = 0;
  process.on('uncaughtException', () => process.exit(0));
  throw new Error('thrown');
}
