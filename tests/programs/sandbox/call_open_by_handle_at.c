// ending: forbidden open_by_handle_at
#include "attack.h"
int main(void) {
  syscall(SYS_open_by_handle_at, -100, 0, 0);
  return 1;
}
