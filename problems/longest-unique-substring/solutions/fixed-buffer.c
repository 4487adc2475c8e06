#include <stdlib.h>
#include <string.h>

int lengthOfLongestSubstring(char* s) {
    char part[250];
    int best = 0;
    int n = strlen(s);
    for (int i = 0; i < n; i++) {
        int unique = 1;
        for (int j = i; j < n; j++) {
            part[j - i] = s[j];
            for (int k = 0; k < j - i; k++) {
                if (part[k] == s[j]) {
                    unique = 0;
                }
            }
            if (unique && j - i + 1 > best) {
                best = j - i + 1;
            }
        }
    }
    return best;
}
