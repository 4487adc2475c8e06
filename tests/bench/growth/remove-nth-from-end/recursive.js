// time sz; space sz
var removeNthFromEnd = function(head, n) {
    let count = 0;
    const walk = (node) => {
        if (!node) return null;
        node.next = walk(node.next);
        return ++count === n ? node.next : node;
    };
    return walk(head);
};
