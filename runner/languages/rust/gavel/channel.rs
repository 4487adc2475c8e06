use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::os::unix::io::FromRawFd;

const CHANNEL: i32 = 3;
const HEADER: usize = 16;
const SPACE: u8 = 3;
/// Above them a request's length has how many inputs follow the first.
const BITS_OF_LENGTH: u32 = 48;

extern "C" {
    fn _exit(status: i32) -> !;
}

/// The judge is gone: end at once, without destructors.
fn leave() -> ! {
    unsafe { _exit(0) }
}

/// Requests, read as they come, so that a large one is never in memory twice.
pub struct Input {
    file: File,
    buffer: Vec<u8>,
    begin: usize, // what is read and not yet taken is buffer[begin..end]
    end: usize,
    left: u64, // of the payload, beyond the buffer
}

/// A reply in the making: room for the header, the status, the body.
pub struct Output {
    file: File,
    frame: Vec<u8>,
    problem: Option<String>,
}

pub(crate) fn open() -> (Input, Output) {
    let file = unsafe { File::from_raw_fd(CHANNEL) };
    let twin = file.try_clone().unwrap_or_else(|_| leave());
    let input = Input { file, buffer: vec![0; 1 << 16], begin: 0, end: 0, left: 0 };
    (input, Output { file: twin, frame: Vec::new(), problem: None })
}

impl Input {
    /// Waits for a request and returns its nonce, and how many inputs it holds.
    pub(crate) fn begin_request(&mut self) -> (u64, u64) {
        self.begin = 0;
        self.end = 0;
        self.left = HEADER as u64;
        let nonce = u64::from_le_bytes(self.array());
        let length = u64::from_le_bytes(self.array());
        self.left = length & ((1 << BITS_OF_LENGTH) - 1);
        (nonce, 1 + (length >> BITS_OF_LENGTH))
    }

    /// Drops what a call left unread.
    pub(crate) fn end_request(&mut self) {
        while self.left > 0 {
            let most = self.left.min(self.buffer.len() as u64) as usize;
            self.left -= receive(&mut self.file, &mut self.buffer[..most]) as u64;
        }
    }

    pub fn count(&mut self) -> usize {
        u32::from_le_bytes(self.array()) as usize
    }

    pub(crate) fn array<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        bytes.copy_from_slice(self.slice(N));
        bytes
    }

    /// The next `n` bytes, at most the buffer's length.
    pub(crate) fn slice(&mut self, n: usize) -> &[u8] {
        if self.end - self.begin < n {
            self.buffer.copy_within(self.begin..self.end, 0);
            self.end -= self.begin;
            self.begin = 0;
            while self.end < n {
                let most = (self.buffer.len() - self.end).min(self.left as usize);
                let got = receive(&mut self.file, &mut self.buffer[self.end..self.end + most]);
                self.end += got;
                self.left -= got as u64;
            }
        }
        self.begin += n;
        &self.buffer[self.begin - n..self.begin]
    }

    pub(crate) fn block(&self) -> usize {
        self.buffer.len()
    }

    pub(crate) fn bytes(&mut self, n: usize) -> Vec<u8> {
        let mut bytes = vec![0; n];
        let have = n.min(self.end - self.begin);
        bytes[..have].copy_from_slice(&self.buffer[self.begin..self.begin + have]);
        self.begin += have;
        let mut at = have;
        while at < n {
            let got = receive(&mut self.file, &mut bytes[at..]);
            at += got;
            self.left -= got as u64;
        }
        bytes
    }
}

fn receive(file: &mut File, to: &mut [u8]) -> usize {
    loop {
        match file.read(to) {
            Ok(n) if n > 0 => return n,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            _ => leave(),
        }
    }
}

impl Output {
    /// Leaves room for the space that a measured call took.
    pub(crate) fn begin(&mut self, with_space: bool) {
        if self.frame.capacity() > 1 << 20 {
            self.frame = Vec::new();
        }
        self.frame.clear();
        self.frame.resize(HEADER + if with_space { 9 } else { 1 }, 0);
        self.problem = None;
    }

    pub(crate) fn say(&mut self, status: u8, text: &str) {
        self.begin(false);
        self.frame[HEADER] = status;
        self.put(text.as_bytes());
    }

    pub(crate) fn set_space(&mut self, bytes: u64) {
        self.frame[HEADER] = SPACE;
        self.frame[HEADER + 1..HEADER + 9].copy_from_slice(&bytes.to_le_bytes());
    }

    /// The answer is not of its type; the first reason counts.
    pub fn complain(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }

    pub(crate) fn has_problem(&self) -> bool {
        self.problem.is_some()
    }

    pub(crate) fn take_problem(&mut self) -> Option<String> {
        self.problem.take()
    }

    pub(crate) fn put(&mut self, bytes: &[u8]) {
        self.frame.extend_from_slice(bytes);
    }

    pub(crate) fn reserve(&mut self, n: usize) {
        self.frame.reserve(n);
    }

    pub(crate) fn put_count(&mut self, n: usize) {
        self.put(&(n as u32).to_le_bytes());
    }

    /// Room for a count that is known later.
    pub(crate) fn begin_count(&mut self) -> usize {
        self.put_count(0);
        self.frame.len() - 4
    }

    pub(crate) fn end_count(&mut self, at: usize, n: usize) {
        self.frame[at..at + 4].copy_from_slice(&(n as u32).to_le_bytes());
    }

    pub(crate) fn send(&mut self, nonce: u64) {
        let length = (self.frame.len() - HEADER) as u64;
        self.frame[..8].copy_from_slice(&nonce.to_le_bytes());
        self.frame[8..HEADER].copy_from_slice(&length.to_le_bytes());
        if self.file.write_all(&self.frame).is_err() {
            leave();
        }
    }
}
