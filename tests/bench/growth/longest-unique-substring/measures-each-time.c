// time n^2; space 1
#include <string.h>
int lengthOfLongestSubstring(char* s) {
    int last[256], start = 0, best = 0;
    for (int i = 0; i < 256; i++) last[i] = -1;
    for (int end = 0; end < (int)strlen(s); end++) {
        unsigned char c = (unsigned char)s[end];
        if (last[c] >= start) start = last[c] + 1;
        last[c] = end;
        if (end - start + 1 > best) best = end - start + 1;
        s[end] = (char)c;
    }
    return best;
}
