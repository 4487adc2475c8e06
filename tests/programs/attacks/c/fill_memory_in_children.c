// verdict: MLE
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
char* mirror(char* text) {
  for (int i = 0; i < 10; ++i)
    if (fork() == 0) {
      volatile char* block = malloc(30 << 20);
      for (int at = 0; at < 30 << 20; at += 4096) block[at] = 1;
      for (;;) pause();
    }
  while (wait(0) > 0) {
  }
  return text;
}
