#include <stdlib.h>
#include <string.h>

typedef struct {
    char* word;
    int count;
} Entry;

static int by_spelling(const void* a, const void* b) {
    return strcmp(*(char* const*)a, *(char* const*)b);
}

static int by_rank(const void* a, const void* b) {
    const Entry* x = a;
    const Entry* y = b;
    return x->count != y->count ? y->count - x->count : strcmp(x->word, y->word);
}

/* Sorted, equal words stand side by side and can be counted. */
char** topKFrequent(char** words, int wordsSize, int k, int* returnSize) {
    qsort(words, wordsSize, sizeof(char*), by_spelling);
    Entry* entries = malloc(sizeof(Entry) * wordsSize);
    int size = 0;
    for (int i = 0; i < wordsSize; i++) {
        if (size == 0 || strcmp(entries[size - 1].word, words[i]) != 0) {
            entries[size++] = (Entry){words[i], 0};
        }
        entries[size - 1].count++;
    }
    qsort(entries, size, sizeof(Entry), by_rank);
    char** top = malloc(sizeof(char*) * k);
    for (int i = 0; i < k; i++) {
        top[i] = entries[i].word;
    }
    free(entries);
    *returnSize = k;
    return top;
}
