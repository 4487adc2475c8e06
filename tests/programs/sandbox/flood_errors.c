// ending: output-limit
#include "attack.h"
int main(void) {
  while (fputs("error: error\n", stderr) >= 0) {
  }
  return 1;
}
