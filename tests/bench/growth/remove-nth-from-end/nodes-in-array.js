// time sz; space sz
var removeNthFromEnd = function (head, n) {
  const nodes = [];
  for (let node = head; node; node = node.next) nodes.push(node);
  if (nodes.length === n) return head.next;
  nodes[nodes.length - n - 1].next = nodes[nodes.length - n].next;
  return head;
};
