// time n; space capacity
var LRUCache = function(capacity) {
    this.capacity = capacity;
    this.count = 0;
    this.map = {};
    this.head = { key: null, val: null };
    this.tail = { key: null, val: null };
    this.head.next = this.tail;
    this.tail.prev = this.head;
};

LRUCache.prototype._remove = function(node) {
    node.prev.next = node.next;
    node.next.prev = node.prev;
};

LRUCache.prototype._add = function(node) {
    node.prev = this.tail.prev;
    node.next = this.tail;
    this.tail.prev.next = node;
    this.tail.prev = node;
};

LRUCache.prototype.get = function(key) {
    const node = this.map[key];
    if (!node) return -1;
    this._remove(node);
    this._add(node);
    return node.val;
};

LRUCache.prototype.put = function(key, value) {
    if (this.map[key]) {
        this._remove(this.map[key]);
        this.count--;
    }
    const node = { key, val: value };
    this.map[key] = node;
    this._add(node);
    this.count++;
    if (this.count > this.capacity) {
        const oldest = this.head.next;
        this._remove(oldest);
        delete this.map[oldest.key];
        this.count--;
    }
};
