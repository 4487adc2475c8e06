// time sz; space 1
struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {
    int length = 0;
    for (struct ListNode* node = head; node != NULL; node = node->next) length++;
    if (length == n) return head->next;
    struct ListNode* before = head;
    for (int i = 1; i < length - n; i++) before = before->next;
    before->next = before->next->next;
    return head;
}
