// problem: top-frequent-words  expect: AC
const { countBy, sortBy } = require('lodash');

const topKFrequent = (words, k) => {
    const counts = countBy(words);
    return sortBy(Object.keys(counts).sort(), (word) => -counts[word]).slice(0, k);
};
