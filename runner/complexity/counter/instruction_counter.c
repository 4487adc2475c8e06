// Counts the guest instructions that QEMU's user mode executes, for `gavel time`.
//
// The harness calls fsync(3) on its channel just before and just after it calls the solution: a
// socket cannot be synchronised, so the call does nothing, and no solution has a reason to make it.
// At each of these marks a line "<token> <instructions so far> <those in loops that may copy>\n"
// goes to the report descriptor, which the guest cannot forge without the token.
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
struct qemu_plugin_insn;
enum { INLINE_ADD_U64 = 0, CHANNEL = 3 };

typedef void (*TranslationCallback)(qemu_plugin_id_t, struct qemu_plugin_tb*);
typedef void (*SyscallCallback)(qemu_plugin_id_t, unsigned, int64_t, uint64_t, uint64_t, uint64_t,
                                uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);

void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t, TranslationCallback);
void qemu_plugin_register_vcpu_syscall_cb(qemu_plugin_id_t, SyscallCallback);
void qemu_plugin_register_vcpu_tb_exec_inline(struct qemu_plugin_tb*, int operation, void* counter,
                                              uint64_t add);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb*);
uint64_t qemu_plugin_tb_vaddr(const struct qemu_plugin_tb*);
struct qemu_plugin_insn* qemu_plugin_tb_get_insn(const struct qemu_plugin_tb*, size_t);
const void* qemu_plugin_insn_data(const struct qemu_plugin_insn*);
size_t qemu_plugin_insn_size(const struct qemu_plugin_insn*);
uint64_t qemu_plugin_insn_vaddr(const struct qemu_plugin_insn*);

EXPORTED int qemu_plugin_version = 1;

static uint64_t instructions;
static uint64_t copying;  // of these, in blocks that may be a copy's loop
static char token[64];
static int report = STDERR_FILENO;

#if defined(__x86_64__)
// Intel's manual, volume 2, chapter 2 and appendix A.

// The first byte of the opcode behind prefixes; the size where there is none.
static size_t opcode_at(const unsigned char* code, size_t size) {
  size_t at = 0;
  while (at < size && (code[at] == 0x66 || code[at] == 0xf2 || code[at] == 0xf3)) ++at;
  if (at < size && (code[at] & 0xf0) == 0x40) ++at;
  return at;
}

static int is_string_loop(const unsigned char* code, size_t size) {
  const size_t at = opcode_at(code, size);
  const int is_repeated = code[0] == 0xf2 || code[0] == 0xf3;
  return is_repeated && at < size && code[at] >= 0xa4 && code[at] <= 0xaf;
}

// Where a conditional jump goes to; 0 for any other instruction.
static uint64_t jump_target(const struct qemu_plugin_insn* last) {
  const unsigned char* code = qemu_plugin_insn_data(last);
  const size_t size = qemu_plugin_insn_size(last);
  const uint64_t next = qemu_plugin_insn_vaddr(last) + size;
  if (size == 2 && (code[0] & 0xf0) == 0x70) return next + (uint64_t)(int64_t)(int8_t)code[1];
  if (size != 6 || code[0] != 0x0f || (code[1] & 0xf0) != 0x80) return 0;
  int32_t distance = 0;
  memcpy(&distance, code + 2, sizeof distance);
  return next + (uint64_t)(int64_t)distance;
}

// What computes is no copy: digits of numbers and hashes of keys get longer as inputs grow, and
// nobody calls that growth.
static int is_multiplication(const unsigned char* code, size_t size) {
  const size_t at = opcode_at(code, size);
  if (at + 1 >= size) return 0;
  if (code[at] == 0x0f) return code[at + 1] == 0xaf;
  if (code[at] == 0xf6 || code[at] == 0xf7) return (code[at + 1] >> 3 & 7) >= 4;
  return code[at] == 0x69 || code[at] == 0x6b;
}

// A block that goes back to its own start without computing much: what copies in bulk looks like
// that, memcpy's loop over whole vectors as well as an interpreter's over references.
static int is_copying(const struct qemu_plugin_tb* block) {
  const size_t count = qemu_plugin_tb_n_insns(block);
  const struct qemu_plugin_insn* last = qemu_plugin_tb_get_insn(block, count - 1);
  if (is_string_loop(qemu_plugin_insn_data(last), qemu_plugin_insn_size(last))) return 1;
  if (jump_target(last) != qemu_plugin_tb_vaddr(block)) return 0;
  for (size_t i = 0; i < count; ++i) {
    const struct qemu_plugin_insn* each = qemu_plugin_tb_get_insn(block, i);
    if (is_multiplication(qemu_plugin_insn_data(each), qemu_plugin_insn_size(each))) return 0;
  }
  return 1;
}
#else
// Not told apart on other machines.
static int is_copying(const struct qemu_plugin_tb* block) {
  (void)block;
  return 0;
}
#endif

static void on_translation(qemu_plugin_id_t id, struct qemu_plugin_tb* block) {
  (void)id;
  const size_t count = qemu_plugin_tb_n_insns(block);
  qemu_plugin_register_vcpu_tb_exec_inline(block, INLINE_ADD_U64, &instructions, count);
  if (is_copying(block)) {
    qemu_plugin_register_vcpu_tb_exec_inline(block, INLINE_ADD_U64, &copying, count);
  }
}

static void on_syscall(qemu_plugin_id_t id, unsigned cpu, int64_t number, uint64_t a1, uint64_t a2,
                       uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7,
                       uint64_t a8) {
  (void)id, (void)cpu, (void)a2, (void)a3, (void)a4, (void)a5, (void)a6, (void)a7, (void)a8;
  if (number == SYS_fsync && a1 == CHANNEL) {
    dprintf(report, "\n%s %llu %llu\n", token, (unsigned long long)instructions,
            (unsigned long long)copying);
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
