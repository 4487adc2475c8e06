// problem: top-frequent-words  expect: AC
var topKFrequent = function(words, k) {
    const counts = _.countBy(words);
    return _.chain(Object.keys(counts))
        .orderBy([(word) => counts[word], _.identity], ['desc', 'asc'])
        .take(k)
        .value();
};
