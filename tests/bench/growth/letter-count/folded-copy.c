// time n; space n
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
int* countLetters(char* text, int* returnSize) {
    size_t length = strlen(text);
    char* folded = malloc(length + 1);
    for (size_t i = 0; i < length; i++)
        folded[i] = text[i] >= 'A' && text[i] <= 'Z' ? text[i] + 32 : text[i];
    int* counts = calloc(26, sizeof(int));
    for (size_t i = 0; i < length; i++)
        if (folded[i] >= 'a' && folded[i] <= 'z') counts[folded[i] - 'a']++;
    free(folded);
    *returnSize = 26;
    return counts;
}
