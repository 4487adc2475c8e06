// problem: longest-unique-substring  expect: AC
#define _GNU_SOURCE 1
#include <stdio.h>
#include <string.h>

int lengthOfLongestSubstring(char* s) {
    size_t length = strlen(s), begin = 0, best = 0;
    for (size_t end = 0; end < length; ++end) {
        const char* last = memrchr(s + begin, s[end], end - begin);
        if (last) begin = (size_t)(last - s) + 1;
        if (end + 1 - begin > best) best = end + 1 - begin;
    }
    return (int)best;
}
