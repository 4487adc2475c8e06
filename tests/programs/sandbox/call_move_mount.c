// ending: forbidden move_mount
#include "attack.h"
int main(void) {
  syscall(SYS_move_mount, 3, "", -100, "/tmp", 4);
  return 1;
}
