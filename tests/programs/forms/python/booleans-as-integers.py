# problem: hash-set  expect: AC
class MyHashSet:
    def __init__(self):
        self.present = bytearray(1000001)

    def add(self, key):
        self.present[key] = 1

    def remove(self, key):
        self.present[key] = 0

    def contains(self, key):
        return self.present[key]
