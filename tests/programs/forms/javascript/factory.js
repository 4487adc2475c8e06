// problem: hash-set  expect: AC
function MyHashSet() {
  const present = [];
  return {
    add(key) { present[key] = true; },
    remove(key) { present[key] = false; },
    contains(key) { return present[key] === true; },
  };
}
