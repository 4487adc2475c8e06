int lengthOfLongestSubstring(char* s) {
    int nextStart[128] = {0};  /* one behind the last place of each character */
    int start = 0;
    int best = 0;
    for (int i = 0; s[i] != '\0'; i++) {
        unsigned char c = (unsigned char)s[i];
        if (nextStart[c] > start) {
            start = nextStart[c];
        }
        nextStart[c] = i + 1;
        if (i + 1 - start > best) {
            best = i + 1 - start;
        }
    }
    return best;
}
