// time sz; space sz
#include <stdlib.h>
struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {
    int size = 0, room = 8;
    struct ListNode** nodes = malloc(room * sizeof *nodes);
    for (struct ListNode* node = head; node != NULL; node = node->next) {
        if (size == room) {
            room *= 2;
            nodes = realloc(nodes, room * sizeof *nodes);
        }
        nodes[size++] = node;
    }
    struct ListNode* result = head;
    if (size == n) {
        result = head->next;
    } else {
        nodes[size - n - 1]->next = nodes[size - n]->next;
    }
    free(nodes);
    return result;
}
