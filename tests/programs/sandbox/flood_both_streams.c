// ending: output-limit
// Neither alone is too much.
#include "attack.h"
int main(void) {
  static char block[700 << 10];
  write(1, block, sizeof block);
  write(2, block, sizeof block);
  return 1;
}
