// time n^2; space n
class MyHashSet {
    struct Node {
        int key;
        bool present = true;
        Node *left = nullptr, *right = nullptr;
        Node(int k) : key(k) {}
    };
    Node* root = nullptr;
    Node** find(int key) {
        Node** at = &root;
        while (*at && (*at)->key != key) at = key < (*at)->key ? &(*at)->left : &(*at)->right;
        return at;
    }

public:
    MyHashSet() {}
    void add(int key) {
        Node** at = find(key);
        if (*at) (*at)->present = true;
        else *at = new Node(key);
    }
    void remove(int key) {
        Node** at = find(key);
        if (*at) (*at)->present = false;
    }
    bool contains(int key) {
        Node** at = find(key);
        return *at && (*at)->present;
    }
};
