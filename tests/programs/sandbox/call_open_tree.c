// ending: forbidden open_tree
#include "attack.h"
int main(void) {
  syscall(SYS_open_tree, -100, "/", 1);
  return 1;
}
