// verdict: TLE
function mirror(text) {
  for (const name of ['SIGTERM', 'SIGINT', 'SIGXCPU', 'SIGALRM']) process.on(name, () => {});
  for (;;);
}
