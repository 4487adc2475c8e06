// ending: exited 0
#include "attack.h"
int main(void) {
  REFUSED(open("/etc/shadow", O_RDONLY));
  FILE* users = fopen("/etc/passwd", "r");
  char line[4096];
  while (users && fgets(line, sizeof line, users))
    if (strncmp(line, "root:", 5) == 0) return 1;
  return 0;
}
