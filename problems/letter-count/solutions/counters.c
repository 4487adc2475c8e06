/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
int* countLetters(char* text, int* returnSize) {
    int* counts = calloc(26, sizeof(int));
    for (; *text != '\0'; ++text) {
        if (*text >= 'a' && *text <= 'z') {
            ++counts[*text - 'a'];
        } else if (*text >= 'A' && *text <= 'Z') {
            ++counts[*text - 'A'];
        }
    }
    *returnSize = 26;
    return counts;
}
