#include <stdlib.h>
#include <string.h>

typedef struct {
    char* word;
    int count;
} Entry;

static int by_rank(const void* a, const void* b) {
    const Entry* x = a;
    const Entry* y = b;
    return x->count != y->count ? y->count - x->count : x->word[0] - y->word[0];
}

char** topKFrequent(char** words, int wordsSize, int k, int* returnSize) {
    Entry* entries = malloc(sizeof(Entry) * wordsSize);
    int size = 0;
    for (int i = 0; i < wordsSize; i++) {
        int j = 0;
        while (j < size && strcmp(entries[j].word, words[i]) != 0) {
            j++;
        }
        if (j == size) {
            entries[size++] = (Entry){words[i], 0};
        }
        entries[j].count++;
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
