//! A small blocking HTTP/1.1 client: one connection to this machine, kept alive.

use anyhow::{Context, bail, ensure};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// An answer with its whole body.
#[derive(Debug)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    /// The bytes as sent, coded if a coding was asked for.
    pub body: Vec<u8>,
}

impl Answer {
    /// The first field of that name (lower case).
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// One connection.
pub struct Client {
    address: SocketAddr,
    stream: BufReader<TcpStream>,
}

impl Client {
    /// Connects.
    pub fn connect(address: SocketAddr) -> anyhow::Result<Client> {
        let stream = TcpStream::connect_timeout(&address, Duration::from_secs(2))
            .with_context(|| format!("connecting to {address}"))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        Ok(Client { address, stream: BufReader::with_capacity(64 * 1024, stream) })
    }

    /// Asks for a path; `fields` are further header lines, each ended by `\r\n`.
    pub fn get(&mut self, path: &str, fields: &str) -> anyhow::Result<Answer> {
        let request = format!("GET {path} HTTP/1.1\r\nHost: {}\r\n{fields}\r\n", self.address);
        self.stream.get_mut().write_all(request.as_bytes())?;
        let mut line = String::new();
        self.line(&mut line)?;
        let status = line.split(' ').nth(1).and_then(|code| code.parse().ok());
        let status = status.with_context(|| format!("not an HTTP answer: {line:?}"))?;
        let mut headers = Vec::new();
        loop {
            self.line(&mut line)?;
            let Some((name, value)) = line.split_once(':') else { break };
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let mut answer = Answer { status, headers, body: Vec::new() };
        if answer.header("transfer-encoding") == Some("chunked") {
            self.chunks(&mut answer.body)?;
        } else if !matches!(status, 204 | 304) {
            let length = answer.header("content-length").context("an answer without Content-Length")?;
            answer.body = vec![0; length.parse().context("Content-Length is no number")?];
            self.stream.read_exact(&mut answer.body)?;
        }
        Ok(answer)
    }

    /// A body in chunks (RFC 9112 section 7.1) without trailers.
    fn chunks(&mut self, body: &mut Vec<u8>) -> anyhow::Result<()> {
        let mut line = String::new();
        loop {
            self.line(&mut line)?;
            let length = usize::from_str_radix(&line, 16).context("a chunk without a length")?;
            let start = body.len();
            body.resize(start + length, 0);
            self.stream.read_exact(&mut body[start..])?;
            self.line(&mut line)?;
            if length == 0 {
                return Ok(());
            }
        }
    }

    /// The connection, without what was kept to read from it.
    pub fn into_stream(self) -> TcpStream {
        self.stream.into_inner()
    }

    fn line(&mut self, line: &mut String) -> anyhow::Result<()> {
        line.clear();
        ensure!(self.stream.read_line(line)? > 0, "the connection was closed");
        line.truncate(line.trim_end().len());
        Ok(())
    }
}

/// One page, which must be a 200.
pub fn fetch(address: SocketAddr, path: &str, fields: &str) -> anyhow::Result<Answer> {
    let answer = Client::connect(address)?.get(path, fields)?;
    if answer.status != 200 {
        bail!("{path} answered {}", answer.status);
    }
    Ok(answer)
}
