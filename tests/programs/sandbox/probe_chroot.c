// ending: exited 0
#include "attack.h"
int main(void) {
  REFUSED(chroot("."));
  return 0;
}
