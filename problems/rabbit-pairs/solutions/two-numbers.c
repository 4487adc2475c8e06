long long rabbitPairs(int month) {
    long long previous = 0;
    long long current = 1;
    for (int m = 1; m < month; ++m) {
        const long long next = previous + current;
        previous = current;
        current = next;
    }
    return current;
}
