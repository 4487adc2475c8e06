// problem: top-frequent-words  expect: WA
char** topKFrequent(char** words, int wordsSize, int k, int* returnSize) {
    words[0][0] = (char)0xff;
    *returnSize = 2;
    return words;
}
