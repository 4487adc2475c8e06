# problem: hash-set  expect: WA  says: contains: returned None where bool was expected
class MyHashSet:
    def __init__(self):
        self.keys = set()

    def add(self, key):
        self.keys.add(key)

    def remove(self, key):
        self.keys.discard(key)

    def contains(self, key):
        key in self.keys
