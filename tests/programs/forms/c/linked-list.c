// problem: remove-nth-from-end  expect: AC
/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     struct ListNode *next;
 * };
 */
struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {
    struct ListNode dummy = {0, head}, *fast = &dummy, *slow = &dummy;
    while (n--) fast = fast->next;
    while (fast->next) fast = fast->next, slow = slow->next;
    struct ListNode* gone = slow->next;
    slow->next = gone->next;
    free(gone);
    return dummy.next;
}
