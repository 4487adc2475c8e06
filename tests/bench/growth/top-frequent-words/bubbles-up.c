// time n^2; space n
struct item { char *w; int c; };

static int byText(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

char** topKFrequent(char** words, int wordsSize, int k, int* returnSize) {
    char **sorted = malloc(wordsSize * sizeof *sorted);
    memcpy(sorted, words, wordsSize * sizeof *sorted);
    qsort(sorted, wordsSize, sizeof *sorted, byText);
    struct item *items = malloc(wordsSize * sizeof *items);
    int n = 0;
    for (int i = 0; i < wordsSize; i++) {
        if (n == 0 || strcmp(items[n - 1].w, sorted[i])) items[n++] = (struct item){sorted[i], 0};
        items[n - 1].c++;
    }
    char **top = malloc(k * sizeof *top);
    for (int i = 0; i < k; i++) {
        for (int j = n - 1; j > i; j--)
            if (items[j].c > items[j - 1].c) { struct item t = items[j]; items[j] = items[j - 1]; items[j - 1] = t; }
        top[i] = items[i].w;
    }
    free(items);
    free(sorted);
    *returnSize = k;
    return top;
}
