// ending: signalled 6
#include "attack.h"
int main(void) {
  struct rlimit more = {RLIM_INFINITY, RLIM_INFINITY};
  setrlimit(RLIMIT_CORE, &more);
  abort();
}
