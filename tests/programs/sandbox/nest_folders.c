// ending: exited 0
// Nothing of it may stay.
#include "attack.h"
int main(void) {
  for (int i = 0; i < 500; ++i) {
    if (mkdir("deep", 0700) != 0) break;
    if (chdir("deep") != 0) break;
    close(open("file", O_CREAT | O_WRONLY, 0));
  }
  chmod(".", 0);
  return 0;
}
