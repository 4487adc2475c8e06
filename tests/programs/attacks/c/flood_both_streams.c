// verdict: OLE
#include <unistd.h>
char* mirror(char* text) {
  static char block[1 << 16];
  for (int i = 0;; ++i) (void)!write(1 + i % 2, block, sizeof block);
}
