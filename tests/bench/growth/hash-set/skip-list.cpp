// time n log n; space n
class MyHashSet {
    static constexpr int LEVELS = 18;
    struct Node {
        int key;
        Node* next[LEVELS];
    };
    Node head{-1, {}};
    mt19937 rng{42};

    void path(int key, Node* before[]) {
        Node* p = &head;
        for (int l = LEVELS - 1; l >= 0; --l) {
            while (p->next[l] && p->next[l]->key < key) p = p->next[l];
            before[l] = p;
        }
    }

public:
    void add(int key) {
        Node* b[LEVELS];
        path(key, b);
        if (b[0]->next[0] && b[0]->next[0]->key == key) return;
        Node* n = new Node{key, {}};
        int h = 1 + countr_one(rng() & ((1u << (LEVELS - 1)) - 1));
        for (int l = 0; l < h; ++l) {
            n->next[l] = b[l]->next[l];
            b[l]->next[l] = n;
        }
    }

    void remove(int key) {
        Node* b[LEVELS];
        path(key, b);
        Node* d = b[0]->next[0];
        if (!d || d->key != key) return;
        for (int l = 0; l < LEVELS; ++l)
            if (b[l]->next[l] == d) b[l]->next[l] = d->next[l];
        delete d;
    }

    bool contains(int key) {
        Node* b[LEVELS];
        path(key, b);
        return b[0]->next[0] && b[0]->next[0]->key == key;
    }
};
