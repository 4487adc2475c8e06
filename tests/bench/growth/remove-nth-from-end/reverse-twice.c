// time sz; space 1
#include <stdio.h>
#include <stdlib.h>
/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     struct ListNode *next;
 * };
 */
typedef struct ListNode Node;

static Node *reverse(Node *h) {
    Node *p = NULL;
    while (h) {
        Node *n = h->next;
        h->next = p;
        p = h;
        h = n;
    }
    return p;
}

struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {
    head = reverse(head);
    Node **pp = &head;
    while (--n) pp = &(*pp)->next;
    Node *dead = *pp;
    *pp = dead->next;
    free(dead);
    return reverse(head);
}
