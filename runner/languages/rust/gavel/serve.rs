use crate::channel::{open, Input, Output};
use crate::gauge::Gauge;
use crate::stack::Stack;
use std::any::Any;
use std::cell::RefCell;
use std::io::Write;
use std::panic;
use std::thread;

const STACK: usize = 128 << 20;
const ANSWER: u8 = 0;
const SHAPE: u8 = 1;
const PANIC: u8 = 2;

thread_local! {
    /// Where the last panic of this thread was.
    static PLACE: RefCell<String> = RefCell::new(String::new());
}

/// Takes the arguments off the input, calls the solution between the gauge's begin and end, writes the answer.
type Answer = fn(&mut Input, &mut Output, &mut Gauge);

/// Answers requests until the judge is gone, on a stack deep enough for long chains of boxes to drop.
pub fn serve(answer: Answer) {
    let serving = thread::Builder::new().name("main".to_string()).stack_size(STACK).spawn(move || {
        let mut gauge = Gauge::new(Stack::of_thread(STACK));
        let (mut input, mut output) = open();
        panic::set_hook(Box::new(note_place));
        output.say(ANSWER, "");
        output.send(0);
        loop {
            let (nonce, inputs) = input.begin_request();
            gauge.asked(nonce);
            output.begin(gauge.measures_space());
            answer_all(inputs, answer, &mut input, &mut output, &mut gauge);
            input.end_request();
            let _ = std::io::stdout().flush();
            output.send(nonce);
        }
    });
    let _ = serving.expect("a thread").join();
}

/// The answers go one behind the other into one reply; the first input that there is none to ends it.
fn answer_all(inputs: u64, answer: Answer, input: &mut Input, output: &mut Output, gauge: &mut Gauge) {
    let call = panic::AssertUnwindSafe(|| {
        for _ in 0..inputs {
            answer(&mut *input, &mut *output, &mut *gauge);
            if output.has_problem() {
                break;
            }
        }
    });
    if let Err(payload) = panic::catch_unwind(call) {
        let text = PLACE.with(|place| format!("panicked at {}: {}", place.borrow(), describe(&*payload)));
        output.say(PANIC, &text);
    } else if let Some(problem) = output.take_problem() {
        output.say(SHAPE, &problem);
    } else if gauge.measures_space() {
        output.set_space(gauge.space());
    }
}

#[allow(deprecated)] // its new name is younger than the oldest rustc that is fine here
fn note_place(info: &panic::PanicInfo) {
    let place = info.location().map(|l| format!("{}:{}:{}", l.file(), l.line(), l.column()));
    let place = place.unwrap_or_default();
    if thread::current().name() != Some("main") {
        eprintln!("a thread panicked at {}: {}", place, describe(info.payload()));
    }
    PLACE.with(|last| *last.borrow_mut() = place);
}

fn describe(payload: &dyn Any) -> &str {
    if let Some(text) = payload.downcast_ref::<&str>() {
        return text;
    }
    payload.downcast_ref::<String>().map_or("a value", |text| text)
}
