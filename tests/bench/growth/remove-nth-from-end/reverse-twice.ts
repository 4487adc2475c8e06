// time sz; space 1
function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
    const reverse = (p: ListNode | null): ListNode | null => {
        let out: ListNode | null = null;
        while (p) [p.next, out, p] = [out, p, p.next];
        return out;
    };
    let r = reverse(head);
    if (n === 1) r = r!.next;
    else {
        let p = r;
        for (let i = 2; i < n; i++) p = p!.next;
        p!.next = p!.next!.next;
    }
    return reverse(r);
}
