// ending: forbidden fanotify_init
#include "attack.h"
int main(void) {
  syscall(SYS_fanotify_init, 0, 0);
  return 1;
}
