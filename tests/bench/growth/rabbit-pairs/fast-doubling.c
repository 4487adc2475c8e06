// time log month; space 1
long long rabbitPairs(int month) {
    long long a = 0, b = 1;
    for (int bit = 30; bit >= 0; bit--) {
        long long c = a * (2 * b - a), d = a * a + b * b;
        if (month >> bit & 1) { a = d; b = c + d; } else { a = c; b = d; }
    }
    return a;
}
