// verdict: OLE
#include <unistd.h>
char* mirror(char* text) {
  static char block[1 << 16];
  for (;;) (void)!write(1, block, sizeof block);
}
