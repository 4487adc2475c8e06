// time month; space 1
long long rabbitPairs(int month) {
    long long newborn = 1, young = 0, grown = 0;
    for (int i = 1; i < month; i++) {
        grown += young;
        young = newborn;
        newborn = grown;
    }
    return newborn + young + grown;
}
