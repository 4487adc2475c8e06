// verdict: RE
const { spawnSync } = require('child_process');
function mirror(text) {
  spawnSync('/bin/sh', ['-c', 'echo 0123456789abcdefghijklmnop >&3'], { stdio: ['ignore', 'ignore', 'ignore', 3] });
  spawnSync('/usr/bin/sh', ['-c', 'echo 0123456789abcdefghijklmnop >&3'], { stdio: ['ignore', 'ignore', 'ignore', 3] });
  process.reallyExit(0);
}
