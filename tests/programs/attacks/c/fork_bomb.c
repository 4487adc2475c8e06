// verdict: TLE or MLE
#include <unistd.h>
char* mirror(char* text) {
  for (;;) fork();
}
