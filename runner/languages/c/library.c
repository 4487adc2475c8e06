// Calls of the C library do work that no basic block of the solution shows: in a program that counts
// blocks these stand before them (the linker's --wrap) and count a block for 16 bytes.
#include <stddef.h>
#include <string.h>

extern unsigned long long gavel_executed_;

static void count(size_t bytes) { gavel_executed_ += 1 + bytes / 16; }

#define WRAP(result, name, parameters, arguments, bytes) \
  result __real_##name parameters;                       \
  result __wrap_##name parameters {                      \
    count(bytes);                                        \
    return __real_##name arguments;                      \
  }

WRAP(void*, memcpy, (void* to, const void* from, size_t n), (to, from, n), n)
WRAP(void*, memmove, (void* to, const void* from, size_t n), (to, from, n), n)
WRAP(void*, memset, (void* to, int byte, size_t n), (to, byte, n), n)
WRAP(int, memcmp, (const void* a, const void* b, size_t n), (a, b, n), n)
WRAP(void*, calloc, (size_t n, size_t each), (n, each), n* each)
WRAP(void*, realloc, (void* block, size_t n), (block, n), n)

size_t __real_strlen(const char*);
WRAP(char*, strcpy, (char* to, const char* from), (to, from), __real_strlen(from))

// As far as they looked.
void* __real_memchr(const void*, int, size_t);
void* __wrap_memchr(const void* from, int byte, size_t n) {
  const char* const found = __real_memchr(from, byte, n);
  count(found == NULL ? n : (size_t)(found - (const char*)from));
  return (void*)found;
}

char* __real_strchr(const char*, int);
char* __wrap_strchr(const char* text, int byte) {
  char* const found = __real_strchr(text, byte);
  count(found == NULL ? __real_strlen(text) : (size_t)(found - text));
  return found;
}

size_t __wrap_strlen(const char* text) {
  const size_t length = __real_strlen(text);
  count(length);
  return length;
}

int __real_strcmp(const char*, const char*);
int __wrap_strcmp(const char* a, const char* b) {
  size_t same = 0;
  while (a[same] != 0 && a[same] == b[same]) ++same;
  count(same);
  return __real_strcmp(a, b);
}
