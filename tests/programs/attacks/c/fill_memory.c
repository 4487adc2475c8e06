// verdict: MLE
#include <stdlib.h>
#include <string.h>
char* mirror(char* text) {
  for (;;) {
    char* block = malloc(1 << 20);
    if (block) memset(block, 1, 1 << 20);
  }
}
