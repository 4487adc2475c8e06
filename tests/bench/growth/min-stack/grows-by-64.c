// time n^2; space n
typedef struct { int n; long* a; } MinStack;
MinStack* minStackCreate() { return calloc(1, sizeof(MinStack)); }
void minStackPush(MinStack* s, int val) {
    // 每次多要 64 个
    if (s->n % 64 == 0) {
        long* b = malloc((s->n + 64) * 2 * sizeof(long));
        if (s->n) memcpy(b, s->a, s->n * 2 * sizeof(long));
        free(s->a); s->a = b;
    }
    s->a[2 * s->n] = val;
    s->a[2 * s->n + 1] = s->n && s->a[2 * s->n - 1] < val ? s->a[2 * s->n - 1] : val;
    s->n++;
}
void minStackPop(MinStack* s) { s->n--; }
int minStackTop(MinStack* s) { return s->a[2 * s->n - 2]; }
int minStackGetMin(MinStack* s) { return s->a[2 * s->n - 1]; }
void minStackFree(MinStack* s) { free(s->a); free(s); }
