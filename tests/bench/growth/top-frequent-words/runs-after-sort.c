// time n log n; space n
/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
struct run { char* word; int count; };

static int byWord(const void* a, const void* b) { return strcmp(*(char**)a, *(char**)b); }
static int byCount(const void* a, const void* b) {
    const struct run *x = a, *y = b;
    return x->count != y->count ? y->count - x->count : strcmp(x->word, y->word);
}

char** topKFrequent(char** words, int wordsSize, int k, int* returnSize) {
    qsort(words, wordsSize, sizeof(char*), byWord);
    struct run* runs = malloc(wordsSize * sizeof(struct run));
    int n = 0;
    for (int i = 0; i < wordsSize; i++) {
        if (n && strcmp(runs[n - 1].word, words[i]) == 0) runs[n - 1].count++;
        else runs[n++] = (struct run){words[i], 1};
    }
    qsort(runs, n, sizeof(struct run), byCount);
    char** top = malloc(k * sizeof(char*));
    for (int i = 0; i < k; i++) top[i] = runs[i].word;
    free(runs);
    *returnSize = k;
    return top;
}
