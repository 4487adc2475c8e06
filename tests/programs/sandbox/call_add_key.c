// ending: forbidden add_key
#include "attack.h"
int main(void) {
  syscall(SYS_add_key, "user", "gavel", "x", 1, -3);
  return 1;
}
