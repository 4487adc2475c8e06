// ending: forbidden pivot_root
#include "attack.h"
int main(void) {
  syscall(SYS_pivot_root, ".", ".");
  return 1;
}
