// Counts the guest instructions that QEMU's user mode executes, for `gavel time`.
//
// The harness calls fsync(3) on its channel just before and just after it calls the solution: a
// socket cannot be synchronised, so the call does nothing, and no solution has a reason to make it.
// At each of these marks a line "<token> <instructions so far>\n" goes to the report descriptor,
// which the guest cannot forge without the token.
//
// QEMU's plugin interface (docs/devel/tcg-plugins.rst, API version 1) is small and stable, but
// Debian packages no header: what is used of it is declared here.
#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define EXPORTED __attribute__((visibility("default")))

typedef uint64_t qemu_plugin_id_t;
struct qemu_plugin_tb;
enum { INLINE_ADD_U64 = 0, CHANNEL = 3 };

typedef void (*TranslationCallback)(qemu_plugin_id_t, struct qemu_plugin_tb*);
typedef void (*SyscallCallback)(qemu_plugin_id_t, unsigned, int64_t, uint64_t, uint64_t, uint64_t,
                                uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);

void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t, TranslationCallback);
void qemu_plugin_register_vcpu_syscall_cb(qemu_plugin_id_t, SyscallCallback);
void qemu_plugin_register_vcpu_tb_exec_inline(struct qemu_plugin_tb*, int operation, void* counter,
                                              uint64_t add);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb*);

EXPORTED int qemu_plugin_version = 1;

static uint64_t instructions;
static char token[64];
static int report = STDERR_FILENO;

static void on_translation(qemu_plugin_id_t id, struct qemu_plugin_tb* block) {
  (void)id;
  qemu_plugin_register_vcpu_tb_exec_inline(block, INLINE_ADD_U64, &instructions,
                                           qemu_plugin_tb_n_insns(block));
}

static void on_syscall(qemu_plugin_id_t id, unsigned cpu, int64_t number, uint64_t a1, uint64_t a2,
                       uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7,
                       uint64_t a8) {
  (void)id, (void)cpu, (void)a2, (void)a3, (void)a4, (void)a5, (void)a6, (void)a7, (void)a8;
  if (number == SYS_fsync && a1 == CHANNEL) {
    dprintf(report, "\n%s %llu\n", token, (unsigned long long)instructions);
  }
}

// Argument: token=WORD.
EXPORTED int qemu_plugin_install(qemu_plugin_id_t id, const void* info, int argc, char** argv) {
  (void)info;
  for (int i = 0; i < argc; ++i) {
    if (strncmp(argv[i], "token=", 6) == 0) snprintf(token, sizeof token, "%s", argv[i] + 6);
  }
  qemu_plugin_register_vcpu_tb_trans_cb(id, on_translation);
  qemu_plugin_register_vcpu_syscall_cb(id, on_syscall);
  return 0;
}
