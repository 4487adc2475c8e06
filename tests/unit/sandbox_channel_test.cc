// The harness's channel, from both sides: what honest programs get, and what forgers get.
#include <gtest/gtest.h>
#include <sched.h>

#include "tests/unit/sandbox_fixture.h"

namespace gavel {
namespace {

// The program's side of the protocol, for the scripts below.
const char* const kPrelude = R"(
import os, socket, struct, sys, time
channel = socket.socket(fileno=3)
def receive(count):
    data = b''
    while len(data) < count:
        part = channel.recv(count - len(data))
        if not part: os._exit(0)
        data += part
    return data
def request():
    nonce, length = struct.unpack('<QQ', receive(16))
    return nonce, receive(length)
def reply(nonce, payload):
    sys.stdout.flush()
    channel.sendall(struct.pack('<QQ', nonce, len(payload)) + payload)
)";

constexpr Bytes kLongest{1 << 20};

struct Conversation {
  std::unique_ptr<Lane> lane;
  std::unique_ptr<Process> process;
  Exchange hello;
};

Conversation converse(const std::string& script, const Limits& limits = small_limits()) {
  Conversation talk;
  talk.lane = sandbox().open_lane(system_view());
  Command command;
  command.arguments = {"/usr/bin/python3", "-I", "main.py"};
  command.files = {{"main.py", kPrelude + script}};
  talk.process = talk.lane->start(command, limits);
  talk.hello = talk.process->await_hello(limits, kLongest);
  return talk;
}

// The ending of one exchange with a program that has said hello and then runs `script`.
Exchange answer_of(const std::string& script, const Limits& limits = small_limits()) {
  Conversation talk = converse("reply(0, b'\\0')\nnonce, data = request()\n" + script, limits);
  EXPECT_TRUE(talk.hello.reply.has_value()) << talk.hello.err;
  return talk.process->exchange({"question"}, limits, kLongest);
}

void expect_forbidden(const Exchange& exchange) {
  ASSERT_FALSE(exchange.reply.has_value());
  ASSERT_TRUE(exchange.ending.has_value());
  ASSERT_TRUE(std::holds_alternative<ForbiddenCall>(*exchange.ending))
      << exchange.ending->index() << exchange.err;
  EXPECT_EQ(std::get<ForbiddenCall>(*exchange.ending).what, "wrote on the judge's channel");
}

TEST(SandboxChannel, AnHonestProgramAnswersManyRequests) {
  Conversation talk = converse(
      "reply(0, b'\\0')\n"
      "while True:\n"
      "    nonce, data = request()\n"
      "    print('got', len(data))\n"
      "    reply(nonce, data[::-1])\n");
  ASSERT_EQ(talk.hello.reply, std::string(1, '\0')) << talk.hello.err;
  for (const std::size_t size : {0u, 1u, 100'000u, 1'000'000u}) {
    const std::string question(size, 'x');
    const Exchange exchange = talk.process->exchange({question}, small_limits(), kLongest);
    ASSERT_EQ(exchange.reply, question);
    EXPECT_EQ(exchange.out, "got " + std::to_string(size) + "\n");
    EXPECT_FALSE(exchange.ending.has_value());
    EXPECT_GT(exchange.usage.peak_memory.count, 0u);
  }
}

TEST(SandboxChannel, ARequestSaysHowManyInputsFollowTheFirst) {
  Conversation talk = converse(
      "reply(0, b'\\0')\n"
      "nonce, length = struct.unpack('<QQ', receive(16))\n"
      "reply(nonce, b'%d inputs in %s' % ((length >> 48) + 1, receive(length & ~(~0 << 48))))\n");
  const Exchange exchange = talk.process->exchange({"four", 3}, small_limits(), kLongest);
  EXPECT_EQ(exchange.reply, "3 inputs in four");
}

TEST(SandboxChannel, AReplyIsNoFrameOfSeveral) {
  const Exchange exchange =
      answer_of("channel.sendall(struct.pack('<QQ', nonce, 1 | 1 << 48) + b'x')\ntime.sleep(9)");
  ASSERT_TRUE(exchange.ending.has_value());
  EXPECT_TRUE(std::holds_alternative<OutputTooLarge>(*exchange.ending));
}

TEST(SandboxChannel, CpuTimeCountsFromTheRequest) {
  Conversation talk = converse(
      "end = time.process_time() + 0.3\n"
      "while time.process_time() < end: pass\n"
      "reply(0, b'\\0')\n"
      "while True:\n"
      "    nonce, data = request()\n"
      "    end = time.process_time() + 0.05\n"
      "    while time.process_time() < end: pass\n"
      "    reply(nonce, b'')\n");
  EXPECT_GT(talk.hello.usage.cpu_time, std::chrono::milliseconds(300));
  const Exchange exchange = talk.process->exchange({""}, small_limits(), kLongest);
  EXPECT_GE(exchange.usage.cpu_time, std::chrono::milliseconds(49));
  EXPECT_LT(exchange.usage.cpu_time, std::chrono::milliseconds(250));
}

TEST(SandboxChannel, AnExitBeforeTheAnswerIsAnEnding) {
  const Exchange exchange = answer_of("os._exit(0)");
  ASSERT_TRUE(exchange.ending.has_value());
  EXPECT_EQ(std::get<Exited>(*exchange.ending).status, 0);
}

TEST(SandboxChannel, AnEndlessAnswerEndsAtTheCpuLimit) {
  Limits limits = small_limits();
  limits.cpu_time = std::chrono::milliseconds(500);
  const Exchange exchange = answer_of("while True: pass", limits);
  ASSERT_TRUE(exchange.ending.has_value());
  EXPECT_EQ(std::get<TimedOut>(*exchange.ending).clock, TimedOut::Clock::Cpu);
}

TEST(SandboxChannel, AWrongNonceEndsTheRun) {
  expect_forbidden(answer_of("reply(nonce ^ 1, b'')"));
}

TEST(SandboxChannel, AFrameWithoutARequestEndsTheRun) {
  Conversation talk = converse("reply(0, b'\\0'); reply(0, b'\\0'); time.sleep(9)");
  if (talk.hello.ending) return expect_forbidden(talk.hello);
  ::usleep(100'000);
  expect_forbidden(talk.process->exchange({""}, small_limits(), kLongest));
}

TEST(SandboxChannel, BytesBehindAFrameEndTheRun) {
  expect_forbidden(
      answer_of("channel.sendall(struct.pack('<QQ', nonce, 1) + b'xyz')\ntime.sleep(9)"));
}

TEST(SandboxChannel, AChildMayNotAnswer) {
  expect_forbidden(
      answer_of("if os.fork() == 0:\n"
                "    reply(nonce, b'forged')\n"
                "    os._exit(0)\n"
                "time.sleep(9)\n"));
}

TEST(SandboxChannel, DescriptorsMayNotBeSent) {
  expect_forbidden(
      answer_of("import array\n"
                "channel.sendmsg([struct.pack('<QQ', nonce, 0)],"
                " [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array('i', [0]))])\n"
                "time.sleep(9)\n"));
}

TEST(SandboxChannel, ATooLongAnswerIsTooMuchOutput) {
  const Exchange exchange = answer_of("channel.sendall(struct.pack('<QQ', nonce, 1 << 40))");
  ASSERT_TRUE(exchange.ending.has_value());
  EXPECT_TRUE(std::holds_alternative<OutputTooLarge>(*exchange.ending));
}

TEST(SandboxChannel, AProgramThatClosesEverythingEnds) {
  Limits limits = small_limits();
  limits.idle_time = std::chrono::milliseconds(300);
  const Exchange exchange = answer_of("os.closerange(0, 100)\ntime.sleep(99)", limits);
  ASSERT_TRUE(exchange.ending.has_value());
  EXPECT_TRUE(std::holds_alternative<TimedOut>(*exchange.ending));
}

std::string usable_processors() {
  cpu_set_t usable;
  EXPECT_EQ(::sched_getaffinity(0, sizeof usable, &usable), 0);
  return std::to_string(CPU_COUNT(&usable));
}

TEST(SandboxChannel, ShortTurnsStayOnOneProcessor) {
  const std::string usable = usable_processors();
  Conversation talk = converse(
      "reply(0, b'\\0')\n"
      "while True:\n"
      "    nonce, data = request()\n"
      "    reply(nonce, str(len(os.sched_getaffinity(0))).encode())\n");
  bool has_shared = false;  // a busy machine may keep a program from answering soon
  for (int turn = 0; turn < 3000 && !has_shared; ++turn)
    has_shared = talk.process->exchange({""}, small_limits(), kLongest).reply == "1";
  EXPECT_TRUE(has_shared);
  talk.process.reset();
  EXPECT_EQ(usable_processors(), usable);
}

TEST(SandboxChannel, WhoTakesLongMayRunOnEveryProcessor) {
  const std::string usable = usable_processors();
  Conversation talk = converse(
      "import threading\n"
      "def watch(told):\n"
      "    end = time.monotonic() + 60\n"
      "    while len(os.sched_getaffinity(0)) < " +
      usable +
      " and time.monotonic() < end: pass\n"
      "    told.append(len(os.sched_getaffinity(0)))\n"
      "reply(0, b'\\0')\n"
      "while True:\n"
      "    nonce, data = request()\n"
      "    told = []\n"
      "    other = threading.Thread(target=watch, args=(told,)); other.start()\n"
      "    watch(told); other.join()\n"
      "    reply(nonce, ' '.join(map(str, told)).encode())\n");
  Limits limits = small_limits();
  limits.cpu_time = std::chrono::minutes(2);  // on a busy machine the judge may take long to see it
  for (int turn = 0; turn < 7; ++turn)
    EXPECT_EQ(talk.process->exchange({""}, limits, kLongest).reply, usable + " " + usable);
  EXPECT_EQ(usable_processors(), usable);
}

TEST(SandboxChannel, TheSameLaneServesTheNextProgram) {
  Conversation talk = converse("reply(0, b'\\0')\nos.fork()\ntime.sleep(99)");
  EXPECT_TRUE(talk.hello.reply.has_value());
  talk.process.reset();
  EXPECT_EQ(talk.lane->run(shell("echo next"), small_limits()).out, "next\n");
}

}  // namespace
}  // namespace gavel
