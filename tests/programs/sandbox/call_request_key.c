// ending: forbidden request_key
#include "attack.h"
int main(void) {
  syscall(SYS_request_key, "user", "gavel", 0, 0);
  return 1;
}
