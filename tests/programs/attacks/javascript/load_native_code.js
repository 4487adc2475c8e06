// verdict: WA or RE
function mirror(text) {
  try { process.dlopen({ exports: {} }, '/proc/self/exe'); } catch {}
  try { process.binding('spawn_sync'); } catch {}
  try { process._kill(process.ppid, 9); } catch {}
  return 'x';
}
