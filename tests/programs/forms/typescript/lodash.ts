// problem: top-frequent-words  expect: AC
import _ from 'lodash';

function topKFrequent(words: string[], k: number): string[] {
    const counts: Record<string, number> = _.countBy(words);
    return _.orderBy(Object.entries(counts), [([, count]: [string, number]) => count, ([word]: [string, number]) => word], ['desc', 'asc'])
        .slice(0, k)
        .map(([word]: [string, number]) => word);
}
