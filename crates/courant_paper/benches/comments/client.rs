//! A connection to the server that is measured, kept alive; nothing that costs more than it must.

use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// One connection.
pub struct Client {
    stream: TcpStream,
    read: Vec<u8>,
}

impl Client {
    /// Connects.
    pub async fn connect(address: SocketAddr) -> Client {
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        Client { stream, read: Vec::with_capacity(64 * 1024) }
    }

    /// The last answer, to tell what was wrong.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.read).into_owned()
    }

    /// Sends a request and reads the whole answer; its status.
    pub async fn ask(&mut self, request: &[u8]) -> u16 {
        self.stream.write_all(request).await.unwrap();
        self.read.clear();
        let head = loop {
            assert_ne!(self.stream.read_buf(&mut self.read).await.unwrap(), 0, "the connection was closed");
            if let Some(end) = self.read.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
        };
        let text = std::str::from_utf8(&self.read[..head]).unwrap().to_ascii_lowercase();
        let length = text.lines().find_map(|line| line.strip_prefix("content-length:")).map(str::trim);
        let whole = head + length.map_or(0, |length| length.parse::<usize>().unwrap());
        while self.read.len() < whole {
            assert_ne!(self.stream.read_buf(&mut self.read).await.unwrap(), 0, "the connection was closed");
        }
        text.split(' ').nth(1).unwrap().parse().unwrap()
    }
}
