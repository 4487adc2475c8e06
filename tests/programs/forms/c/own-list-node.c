// problem: remove-nth-from-end  expect: AC
#include <stddef.h>
typedef struct ListNode {
    struct ListNode* next;
    long val;
    int mark;
} Node;
Node* removeNthFromEnd(Node* head, int n) {
    Node **slow = &head, *fast = head;
    while (n--) fast = fast->next;
    while (fast) fast = fast->next, slow = &(*slow)->next;
    *slow = (*slow)->next;
    return head;
}
