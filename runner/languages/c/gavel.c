// What gavel.h declares: the program's side of the harness's protocol, and values of C from and to
// its bytes. Compiled once and linked to every solution; included by the glue as long as that object
// is not there.
#include "harness_state.h"
#include "put_data.h"
#include "take.h"

// The emulator's plugin sees this call; a socket cannot be synchronised, so it does nothing.
static void gavel_mark_(void) {
  if (gavel_measure_ == gavel_instructions_) gavel_system_call_(SYS_fsync, gavel_channel_, 0, 0, 0);
}

void gavel_begin_calls_(void) {
  if (gavel_open_calls_++ != 0) return;
  gavel_mark_();
  if (gavel_gauge_ != NULL) gavel_gauge_->begin();
  gavel_executed_before_ = gavel_executed_;
}

void gavel_end_calls_(void) {
  if (--gavel_open_calls_ != 0) return;
  gavel_executed_ -= gavel_executed_before_;
  if (gavel_gauge_ != NULL) gavel_gauge_->end();
  gavel_mark_();
}

void gavel_begin_call_(void) {
  gavel_begin_calls_();
  if (gavel_gauge_ != NULL) gavel_gauge_->resume();
}

void gavel_end_call_(void) {
  if (gavel_gauge_ != NULL) gavel_gauge_->pause();
  gavel_end_calls_();
}

void gavel_calling_(const char* name) { gavel_called_ = name; }

// The channel

// The kernel could not read what the solution returned: do it here, where it is the solution's own
// fault for everybody to see.
static void gavel_touch_(const struct iovec* vectors, size_t count) {
  for (size_t i = 0; i < count; ++i) {
    const volatile char* const bytes = vectors[i].iov_base;
    for (size_t at = 0; at < vectors[i].iov_len; ++at) (void)bytes[at];
  }
}

static void gavel_send_all_(struct iovec* vectors, size_t count) {
  while (count != 0) {
    struct msghdr message;
    memset(&message, 0, sizeof message);
    message.msg_iov = vectors;
    message.msg_iovlen = count < gavel_most_vectors_ ? count : gavel_most_vectors_;
    const long sent =
        gavel_system_call_(SYS_sendmsg, gavel_channel_, (long)&message, MSG_NOSIGNAL, 0);
    if (sent == -EINTR) continue;
    if (sent == -EFAULT) gavel_touch_(vectors, count);
    if (sent < 0) gavel_leave_(1);
    size_t left = (size_t)sent;
    while (count != 0 && left >= vectors->iov_len) {
      left -= vectors->iov_len;
      ++vectors;
      --count;
    }
    if (count == 0) break;
    vectors->iov_base = (char*)vectors->iov_base + left;
    vectors->iov_len -= left;
  }
}

struct gavel_header_ {
  uint64_t nonce;
  uint64_t length;  // of a request with how many inputs follow the first in its upper bits
};

// What the reply of a measured call tells; false when nothing is to be told.
static int gavel_figure_(uint64_t* amount) {
  if (gavel_measure_ == gavel_blocks_)
    *amount = gavel_executed_;
  else if (gavel_gauge_ != NULL)
    *amount = gavel_gauge_->space();
  else
    return 0;
  return 1;
}

static void gavel_send_(uint64_t nonce, unsigned char status) {
  if (gavel_system_call_(SYS_getpid, 0, 0, 0, 0) != gavel_process_)
    gavel_leave_(0);  // a child that the solution forgot
  if (gavel_open_calls_ != 0) {  // an answer of a class was rejected
    gavel_open_calls_ = 1;
    gavel_end_call_();
  }
  fflush(NULL);
  uint64_t amount = 0;
  const int is_measured = nonce != 0 && status == 0 && gavel_figure_(&amount);
  if (is_measured) status = 3;
  struct gavel_header_ header = {nonce, 1 + (is_measured ? sizeof amount : 0) + gavel_out_.size};
  const size_t most = 4 + 2 * gavel_out_.block_count;
  struct iovec* const vectors = gavel_allocate_(most * sizeof(struct iovec));
  size_t count = 0;
  size_t at = 0;
  vectors[count++] = (struct iovec){&header, sizeof header};
  vectors[count++] = (struct iovec){&status, 1};
  if (is_measured) vectors[count++] = (struct iovec){&amount, sizeof amount};
  for (size_t i = 0; i < gavel_out_.block_count; ++i) {
    const struct gavel_block_ block = gavel_out_.blocks[i];
    header.length += block.length;
    vectors[count++] = (struct iovec){gavel_out_.bytes + at, block.at - at};
    vectors[count++] = (struct iovec){(void*)block.from, block.length};
    at = block.at;
  }
  vectors[count++] = (struct iovec){gavel_out_.bytes + at, gavel_out_.size - at};
  gavel_send_all_(vectors, count);
  free(vectors);
}

static void gavel_clear_(void) {
  gavel_out_.size = 0;
  gavel_out_.block_count = 0;
  gavel_called_ = NULL;
  if (gavel_out_.capacity > gavel_most_kept_) {
    free(gavel_out_.bytes);
    gavel_out_.bytes = NULL;
    gavel_out_.capacity = 0;
  }
}

// The header goes to the caller's frame, the payload's begin into the buffer.
static int gavel_receive_(struct gavel_header_* header) {
  while (gavel_unread_ != 0)
    gavel_fill_(gavel_buffer_,
                gavel_unread_ < gavel_buffer_bytes_ ? gavel_unread_ : gavel_buffer_bytes_);
  gavel_clear_();
  struct iovec vectors[] = {{header, sizeof *header}, {gavel_buffer_, gavel_buffer_bytes_}};
  size_t got = gavel_read_some_(vectors, 2);
  if (got == 0) return 0;
  while (got < sizeof *header) {
    struct iovec rest = {(char*)header + got, sizeof *header - got};
    const size_t more = gavel_read_some_(&rest, 1);
    if (more == 0) return 0;
    got += more;
  }
  gavel_at_ = gavel_buffer_;
  gavel_end_ = gavel_buffer_ + (got - sizeof *header);
  gavel_inputs_ = 1 + (header->length >> gavel_bits_of_length_);
  header->length &= ((uint64_t)1 << gavel_bits_of_length_) - 1;
  gavel_unread_ = header->length - (got - sizeof *header);
  return 1;
}

// Resident memory in bytes, or -1 where /proc is not to be seen.
static long gavel_resident_(void) {
  const long file =
      gavel_system_call_(SYS_openat, AT_FDCWD, (long)"/proc/self/statm", O_CLOEXEC, 0);
  if (file < 0) return -1;
  char text[128];
  const long got = gavel_system_call_(SYS_read, file, (long)text, sizeof text - 1, 0);
  gavel_system_call_(SYS_close, file, 0, 0, 0);
  if (got <= 0) return -1;
  text[got] = '\0';
  const char* const second = strchr(text, ' ');
  return second == NULL ? -1 : atol(second) * sysconf(_SC_PAGESIZE);
}

// The most that was ever resident at one time: asked for in a tenth of the time.
static long gavel_most_resident_(void) {
  struct rusage used;
  if (gavel_system_call_(SYS_getrusage, RUSAGE_SELF, (long)&used, 0, 0) != 0) return LONG_MAX;
  return used.ru_maxrss * 1024;
}

// As the process was started with it: behind the arguments.
static char** gavel_environment_(char** arguments) {
  while (*arguments != NULL) ++arguments;
  return arguments + 1;
}

// Arrays and nodes that a solution was given or made belong to nobody who could free them. When too
// much has come together, the same process starts over as it was at its first request.
static void gavel_start_over_if_grown_(long at_start, char** arguments) {
  if (at_start < 0 || gavel_most_resident_() - at_start <= gavel_most_leaked_) return;
  if (gavel_resident_() - at_start <= gavel_most_leaked_) return;
#ifdef __GLIBC__
  malloc_trim(0);
  if (gavel_resident_() - at_start <= gavel_most_leaked_) return;
#endif
  char again[sizeof gavel_again_];
  memcpy(again, gavel_again_, sizeof gavel_again_);
  char* list[] = {arguments[0], again, NULL};
  const long environment = (long)gavel_environment_(arguments);
  gavel_system_call_(SYS_execve, (long)"/proc/self/exe", (long)list, environment, 0);
  // Not allowed here: go on as it is.
}

// The answers to several inputs go one behind the other into one reply; the first that there is none
// to ends it.
static unsigned char gavel_handle_(void (*handle)(void)) {
  if (setjmp(gavel_rejected_) != 0) {
    gavel_clear_();
    gavel_append_(gavel_sentence_, strlen(gavel_sentence_));
    return 1;
  }
  while (gavel_inputs_-- != 0) {
    gavel_called_ = NULL;
    handle();
  }
  return 0;
}

static int gavel_measure_of_(const char* word) {
  if (word == NULL) return gavel_nothing_;
  if (strcmp(word, "instructions") == 0) return gavel_instructions_;
  if (strcmp(word, "space") == 0) return gavel_space_;
  return strcmp(word, "blocks") == 0 ? gavel_blocks_ : gavel_nothing_;
}

void gavel_serve_(void (*handle)(void), char** arguments) {
  gavel_process_ = gavel_system_call_(SYS_getpid, 0, 0, 0, 0);
  if (arguments[1] == NULL || strcmp(arguments[1], gavel_again_) != 0) gavel_send_(0, 0);
  const char* const measure = getenv("GAVEL_MEASURE");
  gavel_measure_ = gavel_measure_of_(measure);
  if (gavel_measure_ == gavel_space_) gavel_gauge_ = dlsym(NULL, "gavel_gauge");
  const long at_start = gavel_resident_();
  struct gavel_header_ header;
  while (gavel_receive_(&header)) {
    if (gavel_gauge_ != NULL) gavel_gauge_->asked(header.nonce);
    const unsigned char status = gavel_handle_(handle);
    gavel_send_(header.nonce, status);
    header.nonce = 0;
    // The emulator would lose the program.
    if (measure == NULL) gavel_start_over_if_grown_(at_start, arguments);
  }
  gavel_leave_(0);
}
