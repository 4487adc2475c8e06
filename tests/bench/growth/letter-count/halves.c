// time n; space log n
static void count(const char* s, size_t n, int* c) {
    if (n == 0) return;
    if (n == 1) {
        unsigned char u = *s;
        if (u < 128 && isalpha(u)) c[tolower(u) - 'a']++;
        return;
    }
    count(s, n / 2, c);
    count(s + n / 2, n - n / 2, c);
}

int* countLetters(char* text, int* returnSize) {
    int* c = calloc(26, sizeof(int));
    count(text, strlen(text), c);
    *returnSize = 26;
    return c;
}
