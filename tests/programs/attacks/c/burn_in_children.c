// verdict: TLE
#include <sys/wait.h>
#include <unistd.h>
char* mirror(char* text) {
  for (int i = 0; i < 4; ++i)
    if (fork() == 0)
      for (volatile int spin = 0;; ++spin) {
      }
  while (wait(0) > 0) {
  }
  return text;
}
