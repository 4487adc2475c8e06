// time n^2; space 1
#include <string.h>

int lengthOfLongestSubstring(char *s) {
    int last[128];
    for (int i = 0; i < 128; i++) last[i] = -1;
    int best = 0, start = 0;
    for (int i = 0; i < strlen(s); i++) {
        int c = s[i];
        if (last[c] >= start) start = last[c] + 1;
        last[c] = i;
        if (i - start + 1 > best) best = i - start + 1;
        s[i] = (char)c;
    }
    return best;
}
