// problem: hash-set  expect: CE
class MyHashSet {
    public MyHashSet() {}
    public void add(int key) {}
    public void remove(int key) {}
}
