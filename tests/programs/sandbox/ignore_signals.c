// ending: timed-out cpu
#include "attack.h"
int main(void) {
  for (int signal = 1; signal < 65; ++signal) sigignore(signal);
  burn(1e9);
}
