// ending: exited 0
#include "attack.h"
int main(void) {
  struct rlimit more = {RLIM_INFINITY, RLIM_INFINITY};
  REFUSED(setrlimit(RLIMIT_CORE, &more));
  REFUSED(setrlimit(RLIMIT_FSIZE, &more));
  return 0;
}
