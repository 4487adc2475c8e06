#define _GNU_SOURCE
#include "give_up.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

enum { CHANNEL = 3, HELD = 5, MICROSECONDS = 500000 };

static struct __attribute__((packed)) {
  uint64_t nonce;
  uint64_t length;
  unsigned char status;
  uint64_t amount;
} reply;
static uint64_t (*space_so_far)(void);
static char stack[64 << 10];

static void set_timer(long microseconds) {
  const struct itimerval timer = {.it_value = {.tv_usec = microseconds}};
  setitimer(ITIMER_PROF, &timer, NULL);
}

static void give_up(int number) {
  (void)number;
  reply.amount = space_so_far();
  syscall(SYS_sendto, CHANNEL, &reply, sizeof reply, MSG_NOSIGNAL, NULL, 0);
  syscall(SYS_exit_group, 0);
}

void give_up_later(uint64_t nonce, uint64_t (*space)(void)) {
  if (getenv("GAVEL_GIVE_UP") == NULL) return;
  reply.nonce = nonce;
  reply.length = 1 + sizeof reply.amount;
  reply.status = HELD;
  space_so_far = space;
  const stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&own, NULL);
  struct sigaction action = {.sa_handler = give_up, .sa_flags = SA_ONSTACK};
  sigaction(SIGPROF, &action, NULL);
  set_timer(MICROSECONDS);
}

void give_up_no_more(void) {
  if (space_so_far != NULL) set_timer(0);
}
