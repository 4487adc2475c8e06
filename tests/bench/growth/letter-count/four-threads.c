// time n; space 1
#include <ctype.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

struct part { const char *from, *to; int count[26]; };

static void *run(void *arg) {
    struct part *p = arg;
    for (const char *s = p->from; s < p->to; s++) {
        unsigned char c = *s;
        if (c < 128 && isalpha(c)) p->count[(c | 32) - 'a']++;
    }
    return NULL;
}

int* countLetters(char* text, int* returnSize) {
    struct part parts[4];
    pthread_t t[4];
    size_t n = strlen(text);
    memset(parts, 0, sizeof parts);
    for (int i = 0; i < 4; i++) {
        parts[i].from = text + n * i / 4;
        parts[i].to = text + n * (i + 1) / 4;
        pthread_create(&t[i], NULL, run, &parts[i]);
    }
    int *sum = calloc(26, sizeof(int));
    for (int i = 0; i < 4; i++) {
        pthread_join(t[i], NULL);
        for (int c = 0; c < 26; c++) sum[c] += parts[i].count[c];
    }
    *returnSize = 26;
    return sum;
}
