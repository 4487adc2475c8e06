// problem: top-frequent-words  expect: AC
typedef struct { char* word; int count; } Entry;
static int by_word(const void* a, const void* b) { return strcmp(*(char**)a, *(char**)b); }
static int by_count(const void* a, const void* b) {
    const Entry *x = a, *y = b;
    return x->count != y->count ? y->count - x->count : strcmp(x->word, y->word);
}
char** topKFrequent(char** words, int wordsSize, int k, int* returnSize) {
    Entry entries[wordsSize];
    int n = 0;
    qsort(words, wordsSize, sizeof(char*), by_word);
    for (int i = 0; i < wordsSize; i++) {
        if (n > 0 && strcmp(entries[n - 1].word, words[i]) == 0) entries[n - 1].count++;
        else entries[n++] = (Entry){words[i], 1};
    }
    qsort(entries, n, sizeof(Entry), by_count);
    char** answer = malloc(k * sizeof(char*));
    for (int i = 0; i < k; i++) answer[i] = strdup(entries[i].word);
    *returnSize = k;
    return answer;
}
