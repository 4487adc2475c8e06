// time sz; space 1
static struct ListNode* rev(struct ListNode* h) { struct ListNode* p = NULL; while (h) { struct ListNode* n = h->next; h->next = p; p = h; h = n; } return p; }
struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {
    head = rev(head);
    struct ListNode** pp = &head;
    for (int i = 1; i < n; i++) pp = &(*pp)->next;
    struct ListNode* d = *pp; *pp = d->next; free(d);
    return rev(head);
}
