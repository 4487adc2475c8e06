// verdict: TLE
#include <signal.h>
char* mirror(char* text) {
  for (;;) raise(SIGSTOP);
}
