// time n^2; space n
#include <stdlib.h>
#include <string.h>
typedef struct {
    char* word;
    int count;
} Entry;
static int by_rank(const void* a, const void* b) {
    const Entry *x = a, *y = b;
    return x->count != y->count ? y->count - x->count : strcmp(x->word, y->word);
}
char** topKFrequent(char** words, int wordsSize, int k, int* returnSize) {
    Entry* entries = malloc(wordsSize * sizeof *entries);
    int size = 0;
    for (int i = 0; i < wordsSize; i++) {
        int at = 0;
        while (at < size && strcmp(entries[at].word, words[i]) != 0) at++;
        if (at == size) {
            entries[size].word = words[i];
            entries[size++].count = 0;
        }
        entries[at].count++;
    }
    qsort(entries, size, sizeof *entries, by_rank);
    char** top = malloc(k * sizeof *top);
    for (int i = 0; i < k; i++) top[i] = entries[i].word;
    free(entries);
    *returnSize = k;
    return top;
}
