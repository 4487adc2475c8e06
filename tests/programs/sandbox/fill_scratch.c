// ending: exited 0 or signalled 25
#include "attack.h"
int main(void) {
  static char block[1 << 20];
  const char* folder = getenv("TMPDIR");
  char path[4096];
  snprintf(path, sizeof path, "%s/big", folder);
  int file = open(path, O_CREAT | O_WRONLY, 0600);
  if (file < 0) return 2;
  for (int i = 0; i < 100; ++i)
    if (write(file, block, sizeof block) < (long)sizeof block) return 0;
  return 1;
}
