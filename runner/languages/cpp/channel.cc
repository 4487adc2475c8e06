// What channel.h declares of an exchange. Compiled once for each compiler, with the files beside it
// that channel_code.h names, and linked to every solution; included by the prelude as long as that
// object is not there.
#include <cxxabi.h>
#include <dlfcn.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <iostream>
#include <string>
#include <typeinfo>

#include "channel.h"
#include "gauge.h"
#include "rejection.h"
#include "restart.h"
#include "wire.h"

// Basic blocks of the solution, where it is built to count them: with -fsanitize-coverage=trace-pc it
// calls the function in every one.
extern "C" {
unsigned long long gavel_executed_;
void __sanitizer_cov_trace_pc() { ++gavel_executed_; }
}

namespace gavel_runtime {
namespace {

long process;
const gavel_gauge* gauge;  // GAVEL_MEASURE=space

void flush_what_was_printed() {
  try {
    std::cout.flush();
    std::clog.flush();
  } catch (...) {
    // The solution asked its streams to throw; its answer is none the worse.
  }
  std::fflush(nullptr);
}

}  // namespace

bool Exchange::receive() {
  input.drain();
  output.clear();
  if (gauge_ != nullptr) forbid_borrowing();  // the answer goes before the reply
  is_sent_ = false;
  calling = nullptr;
  open_calls_ = 0;
  Header header;
  iovec vectors[] = {{&header, sizeof header}, {input_buffer, kBuffer}};
  std::size_t got = read_some(vectors, 2);
  if (got == 0) return false;
  while (got < sizeof header) {
    const std::size_t more =
        read_some(reinterpret_cast<char*>(&header) + got, sizeof header - got);
    if (more == 0) return false;
    got += more;
  }
  nonce_ = header.nonce;
  input.at_ = input_buffer;
  input.end_ = input_buffer + (got - sizeof header);
  inputs_ = 1 + (header.length >> kBitsOfLength);
  input.unread_ = (header.length & kLengthMask) - (got - sizeof header);
  if (inputs_ > 1) forbid_borrowing();  // what an answer is made of goes before the reply
  return true;
}

// The answers to several inputs go one behind the other into one reply; the first that there is
// none to ends it.

void Exchange::answer(void (*handle)(Exchange&)) {
  try {
    while (inputs_-- != 0) handle(*this);
    if (!is_sent_) send(0);
    return;
  } catch (const Rejection& rejection) {
    return fail(1, rejection.sentence);
  } catch (const std::exception& exception) {
    const std::string what = exception.what();
    const std::string type = name_of(typeid(exception));
    return fail(2, what.empty() || what == type ? type : type + ": " + what);
  } catch (const std::string& text) {
    return fail(2, "std::string: " + text);
  } catch (const char* text) {
    return fail(2, std::string("const char*: ") + (text == nullptr ? "null" : text));
  } catch (int number) {
    return fail(2, "int: " + std::to_string(number));
  } catch (...) {
    const std::type_info* const type = abi::__cxa_current_exception_type();
    return fail(2, type == nullptr ? "an exception" : name_of(*type));
  }
}

void Exchange::fail(unsigned char status, const std::string& sentence) {
  if (is_sent_) return;
  std::string text = status == 2 ? "uncaught exception " : "";
  if (calling != nullptr) text += std::string("in ") + calling + ": ";
  text += sentence;
  output.clear();
  output.append(text.data(), text.size());
  send(status);
}

void Exchange::send(unsigned char status) {
  if (system_call(SYS_getpid) != process) leave(0);  // a child that the solution forgot
  if (open_calls_ != 0) {  // an exception ended the call
    open_calls_ = 1;
    end_call();
  }
  flush_what_was_printed();
  is_sent_ = true;
  const bool is_measured =
      (gauge_ != nullptr || counts_blocks_) && nonce_ != 0 && status == 0;
  const std::uint64_t amount = !is_measured ? 0 : counts_blocks_ ? blocks_ : gauge_->space();
  if (is_measured) status = 3;
  Header header{nonce_, 1 + (is_measured ? sizeof amount : 0) + output.size_};
  for (std::size_t i = 0; i < output.block_count_; ++i) header.length += output.blocks_[i].length;
  const std::size_t most = 4 + 2 * output.block_count_;
  iovec few[8];
  iovec* const vectors =
      most <= 8 ? few : static_cast<iovec*>(std::malloc(most * sizeof(iovec)));
  if (vectors == nullptr) leave(1);
  std::size_t count = 0;
  const auto add = [&](const void* from, std::size_t length) {
    if (length != 0) vectors[count++] = {const_cast<void*>(from), length};
  };
  add(&header, sizeof header);
  add(&status, 1);
  if (is_measured) add(&amount, sizeof amount);
  std::size_t at = 0;
  for (std::size_t i = 0; i < output.block_count_; ++i) {
    const Output::Block& block = output.blocks_[i];
    add(output.bytes_ + at, block.at - at);
    add(block.from, block.length);
    at = block.at;
  }
  add(output.bytes_ + at, output.size_ - at);
  send_all(vectors, count);
  if (vectors != few) std::free(vectors);
}

// A socket cannot be synchronised: the call does nothing but to be seen by the emulator.
void Exchange::mark() {
  if (counts_instructions_) system_call(SYS_fsync, kChannel);
}

void Exchange::begin_calls() {
  if (open_calls_++ != 0) return;
  mark();
  if (gauge_ != nullptr) gauge_->begin();
  blocks_ = gavel_executed_;
}

void Exchange::end_calls() {
  if (--open_calls_ != 0) return;
  blocks_ = gavel_executed_ - blocks_;
  if (gauge_ != nullptr) gauge_->end();
  mark();
}

void Exchange::begin_call() {
  begin_calls();
  if (gauge_ != nullptr) gauge_->resume();
}

void Exchange::end_call() {
  if (gauge_ != nullptr) gauge_->pause();
  end_calls();
}

void Exchange::rehearse(bool is_on) { gauge_->rehearse(is_on); }

void Exchange::settle() {
  if (gauge_ != nullptr && open_calls_ == 0) gauge_->settle();
}

void leave_out(const void* block) {
  if (gauge != nullptr) gauge->leave_out(block);
}

void serve(void (*handle)(Exchange&), char** arguments) {
  process = system_call(SYS_getpid);
  Exchange exchange;
  const char* const measure = std::getenv("GAVEL_MEASURE");
  const auto is_measuring = [measure](const char* what) {
    return measure != nullptr && std::strcmp(measure, what) == 0;
  };
  exchange.counts_instructions_ = is_measuring("instructions");
  exchange.counts_blocks_ = is_measuring("blocks");
  if (is_measuring("space"))
    exchange.gauge_ = gauge = static_cast<const gavel_gauge*>(dlsym(nullptr, "gavel_gauge"));
  const bool is_again = arguments[1] != nullptr && std::strcmp(arguments[1], kAgain) == 0;
  if (!is_again) exchange.send(0);
  const long at_start = resident_memory();
  while (exchange.receive()) {
    if (gauge != nullptr) gauge->asked(exchange.nonce_);
    exchange.answer(handle);
    exchange.nonce_ = 0;
    // The emulator would lose the program.
    if (measure == nullptr) start_over_if_grown(at_start, arguments);
  }
  leave(0);
}

}  // namespace gavel_runtime
