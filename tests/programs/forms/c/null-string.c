// problem: top-frequent-words  expect: WA
char** topKFrequent(char** words, int wordsSize, int k, int* returnSize) {
    *returnSize = 2;
    return calloc(2, sizeof(char*));
}
