// ending: exited 0
#include "attack.h"
int main(void) {
  REFUSED(mknod("null", S_IFCHR | 0666, 0x103));
  REFUSED(mknod("disk", S_IFBLK | 0666, 0x800));
  return 0;
}
