#include <cstdio>

int main() {
  std::puts("gavel");
  return 0;
}
