// time n; space 1
int lengthOfLongestSubstring(char* s) {
    int start = 0, best = 0;
    for (int end = 0; s[end] != '\0'; end++) {
        for (int i = end - 1; i >= start; i--) {
            if (s[i] == s[end]) {
                start = i + 1;
                break;
            }
        }
        if (end - start + 1 > best) best = end - start + 1;
    }
    return best;
}
