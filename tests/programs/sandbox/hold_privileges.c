// ending: exited 0
// Every layer that the process itself can see.
#include "attack.h"
static int has(const char* text, const char* line) {
  if (strstr(text, line)) return 1;
  fprintf(stderr, "missing: %s\n", line);
  return 0;
}
int main(void) {
  static char text[8192];
  int file = open("/proc/self/status", O_RDONLY);
  if (file >= 0 && read(file, text, sizeof text - 1) > 0) {
    if (!has(text, "CapInh:\t0000000000000000") || !has(text, "CapPrm:\t0000000000000000") ||
        !has(text, "CapEff:\t0000000000000000") ||
        !has(text, "CapAmb:\t0000000000000000") || !has(text, "NoNewPrivs:\t1") ||
        !has(text, "Seccomp:\t2"))
      return 1;
  }
  if (prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1) return 1;
  return prctl(PR_GET_SECCOMP, 0, 0, 0, 0) == 2 ? 0 : 1;
}
