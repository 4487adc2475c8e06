struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {
    struct ListNode* ahead = head;
    for (int i = 0; i < n; ++i) {
        ahead = ahead->next;
    }
    struct ListNode** link = &head;
    while (ahead != NULL) {
        ahead = ahead->next;
        link = &(*link)->next;
    }
    struct ListNode* removed = *link;
    *link = removed->next;
    free(removed);
    return head;
}
