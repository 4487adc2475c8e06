// time n; space n
class MyHashSet {
    private LinkedList<Integer>[] table;
    private int size;

    public MyHashSet() {
        table = new LinkedList[16];
    }

    private int slot(int key, int length) {
        return Integer.hashCode(key) % length;
    }

    public void add(int key) {
        if (contains(key)) return;
        if (size >= table.length * 0.75) resize();
        int i = slot(key, table.length);
        if (table[i] == null) table[i] = new LinkedList<>();
        table[i].add(key);
        size++;
    }

    public void remove(int key) {
        int i = slot(key, table.length);
        if (table[i] != null && table[i].remove(Integer.valueOf(key))) size--;
    }

    public boolean contains(int key) {
        int i = slot(key, table.length);
        return table[i] != null && table[i].contains(key);
    }

    private void resize() {
        LinkedList<Integer>[] bigger = new LinkedList[table.length * 2];
        for (LinkedList<Integer> list : table) {
            if (list == null) continue;
            for (int key : list) {
                int i = slot(key, bigger.length);
                if (bigger[i] == null) bigger[i] = new LinkedList<>();
                bigger[i].add(key);
            }
        }
        table = bigger;
    }
}
