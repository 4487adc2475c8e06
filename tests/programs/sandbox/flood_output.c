// ending: output-limit
#include "attack.h"
int main(void) {
  static char block[1 << 16];
  while (write(1, block, sizeof block) > 0) {
  }
  return 1;
}
