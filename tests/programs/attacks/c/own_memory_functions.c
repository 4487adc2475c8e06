// verdict: WA or RE
// Corrupts whatever the harness copies.
#include <stddef.h>
#include <stdlib.h>
void* memcpy(void* to, const void* from, size_t size) {
  for (size_t i = 0; i < size; ++i) ((volatile char*)to)[i] = 'x';
  return to;
}
char* mirror(char* text) { return text; }
