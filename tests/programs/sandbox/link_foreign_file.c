// ending: exited 0
#include "attack.h"
int main(void) {
  REFUSED(link("/usr/bin/true", "true"));
  return 0;
}
