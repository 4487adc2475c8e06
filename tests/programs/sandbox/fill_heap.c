// ending: out-of-memory
#include "attack.h"
int main(void) {
  while (1) {
    char* block = malloc(1 << 20);
    if (!block) return 1;
    memset(block, 1, 1 << 20);
  }
}
