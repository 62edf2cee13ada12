//! One connection of the mail server for tests (SMTP, RFC 5321).

use crate::mail_sink::{ReceivedMail, Shared, SinkAct, SinkStage, SinkTls};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::io;
use std::sync::Arc;
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// Most bytes of one line, and of one message.
const LINE_BYTES: u64 = 4096;
const MESSAGE_BYTES: usize = 8 << 20;

trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<S: AsyncRead + AsyncWrite + Unpin + Send> Stream for S {}

type Boxed = Box<dyn Stream>;

struct Session {
    stream: BufReader<Boxed>,
    shared: Arc<Shared>,
    is_encrypted: bool,
    login: Option<(String, String)>,
    from: Option<String>,
    to: Vec<String>,
}

/// Whether the session goes on.
enum Next {
    On,
    StartTls,
    End,
}

/// Speaks with one sender until either goes.
pub(crate) async fn run(stream: TcpStream, shared: Arc<Shared>) {
    // A sender that goes in the middle is what many tests are about.
    if let Err(error) = speak(stream, shared).await {
        eprintln!("the test's mail server lost a sender: {error}");
    }
}

async fn speak(stream: TcpStream, shared: Arc<Shared>) -> io::Result<()> {
    let mut stream: Boxed = Box::new(stream);
    let is_implicit = shared.options.tls == SinkTls::Implicit;
    if let Some(acceptor) = shared.acceptor.as_ref().filter(|_| is_implicit) {
        stream = Box::new(acceptor.accept(stream).await?);
    }
    let mut session = Session {
        stream: BufReader::new(stream),
        shared,
        is_encrypted: is_implicit,
        login: None,
        from: None,
        to: Vec::new(),
    };
    if !session.say(SinkStage::Greeting, "220 sink.example ESMTP").await? {
        return Ok(());
    }
    loop {
        let Some(line) = session.line().await? else { return Ok(()) };
        match session.obey(&line).await? {
            Next::On => {}
            Next::End => return Ok(()),
            Next::StartTls => {
                let Some(acceptor) = session.shared.acceptor.clone() else { return Ok(()) };
                // What was sent before encryption is forgotten (RFC 3207, 4.2).
                let encrypted = acceptor.accept(session.stream.into_inner()).await?;
                session = Session {
                    stream: BufReader::new(Box::new(encrypted)),
                    shared: session.shared,
                    is_encrypted: true,
                    login: None,
                    from: None,
                    to: Vec::new(),
                };
            }
        }
    }
}

impl Session {
    async fn line(&mut self) -> io::Result<Option<String>> {
        let mut line = Vec::new();
        (&mut self.stream).take(LINE_BYTES).read_until(b'\n', &mut line).await?;
        if line.is_empty() {
            return Ok(None);
        }
        let line = line.strip_suffix(b"\r\n").ok_or_else(|| io::Error::other("a line without CRLF"))?;
        Ok(Some(String::from_utf8_lossy(line).into_owned()))
    }

    async fn write(&mut self, answer: &str) -> io::Result<()> {
        self.stream.write_all(format!("{answer}\r\n").as_bytes()).await?;
        self.stream.flush().await
    }

    /// Answers as usual or as told; whether the session goes on.
    async fn say(&mut self, stage: SinkStage, usual: &str) -> io::Result<bool> {
        match self.shared.act(stage) {
            None => self.write(usual).await?,
            Some(SinkAct::Answer(code, text)) => {
                self.write(&format!("{code} {text}")).await?;
                return Ok(code != 421);
            }
            Some(SinkAct::Drop) => return Ok(false),
            Some(SinkAct::Stall) => {
                tokio::io::copy(&mut self.stream, &mut tokio::io::sink()).await?;
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The same, where something follows only if the answer was the usual one.
    async fn allow(&mut self, stage: SinkStage, usual: &str) -> io::Result<(bool, bool)> {
        let is_usual = self.shared.act(stage).is_none();
        Ok((self.say(stage, usual).await?, is_usual))
    }

    async fn obey(&mut self, line: &str) -> io::Result<Next> {
        let upper = line.to_ascii_uppercase();
        let goes_on = match upper.split(' ').next().unwrap_or_default() {
            "EHLO" => {
                let features = self.features();
                self.say(SinkStage::Hello, &features).await?
            }
            "STARTTLS" if self.offers_tls() => {
                self.write("220 2.0.0 go ahead").await?;
                return Ok(Next::StartTls);
            }
            "AUTH" if self.offers_login() => self.log_in(line).await?,
            "MAIL" if self.shared.options.login.is_some() && self.login.is_none() => {
                self.write("530 5.7.0 authentication required").await?;
                true
            }
            "MAIL" => {
                let (goes_on, is_taken) = self.allow(SinkStage::Sender, "250 2.1.0 fine").await?;
                self.from = bracketed(line).filter(|_| is_taken);
                self.to.clear();
                goes_on
            }
            "RCPT" if self.from.is_some() => {
                let (goes_on, is_taken) = self.allow(SinkStage::Recipient, "250 2.1.5 fine").await?;
                self.to.extend(bracketed(line).filter(|_| is_taken));
                goes_on
            }
            "DATA" if !self.to.is_empty() => {
                let (goes_on, is_taken) = self.allow(SinkStage::Data, "354 go ahead").await?;
                if !is_taken { goes_on } else { self.take_message().await? }
            }
            "RSET" => {
                (self.from, self.to) = (None, Vec::new());
                self.write("250 2.0.0 fine").await?;
                true
            }
            "NOOP" => {
                self.write("250 2.0.0 fine").await?;
                true
            }
            "QUIT" => {
                self.write("221 2.0.0 bye").await?;
                return Ok(Next::End);
            }
            _ => {
                self.write("503 5.5.1 not now").await?;
                true
            }
        };
        Ok(if goes_on { Next::On } else { Next::End })
    }

    fn offers_tls(&self) -> bool {
        self.shared.options.tls == SinkTls::StartTls && !self.is_encrypted
    }

    fn offers_login(&self) -> bool {
        self.shared.options.login.is_some() && !self.offers_tls()
    }

    fn features(&self) -> String {
        let mut features = "250-sink.example\r\n".to_owned();
        if self.offers_tls() {
            features.push_str("250-STARTTLS\r\n");
        }
        if self.offers_login() {
            features.push_str("250-AUTH PLAIN LOGIN\r\n");
        }
        features + "250 8BITMIME"
    }

    async fn log_in(&mut self, line: &str) -> io::Result<bool> {
        let decoded =
            |text: &str| STANDARD.decode(text).ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
        let mut words = line.split(' ').skip(1);
        let (mechanism, first) = (words.next().unwrap_or_default(), words.next().map(str::to_owned));
        let login = if mechanism.eq_ignore_ascii_case("PLAIN") {
            let text = match first {
                Some(text) => text,
                None => self.ask("").await?,
            };
            let text = decoded(&text);
            let mut parts = text.split('\0').skip(1);
            (parts.next().unwrap_or_default().to_owned(), parts.next().unwrap_or_default().to_owned())
        } else {
            let user = self.ask("VXNlcm5hbWU6").await?;
            let password = self.ask("UGFzc3dvcmQ6").await?;
            (decoded(&user), decoded(&password))
        };
        if self.shared.act(SinkStage::Login).is_none() && self.shared.options.login.as_ref() != Some(&login) {
            self.write("535 5.7.8 user or password wrong").await?;
            return Ok(true);
        }
        let (goes_on, is_taken) = self.allow(SinkStage::Login, "235 2.7.0 welcome").await?;
        self.login = Some(login).filter(|_| is_taken);
        Ok(goes_on)
    }

    async fn ask(&mut self, question: &str) -> io::Result<String> {
        self.write(&format!("334 {question}")).await?;
        Ok(self.line().await?.unwrap_or_default())
    }

    async fn take_message(&mut self) -> io::Result<bool> {
        let bytes = message(&mut self.stream).await?;
        self.shared.keep(ReceivedMail {
            from: self.from.take().unwrap_or_default(),
            to: std::mem::take(&mut self.to),
            bytes,
            is_encrypted: self.is_encrypted,
            login: self.login.clone(),
        });
        self.say(SinkStage::Content, "250 2.0.0 kept").await
    }
}

/// A message up to the line with its lone dot.
async fn message(stream: &mut (impl AsyncBufRead + Unpin)) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        let mut line = Vec::new();
        stream.take(LINE_BYTES).read_until(b'\n', &mut line).await?;
        if !line.ends_with(b"\r\n") {
            return Err(io::Error::other("the message broke off, or has a line without CRLF"));
        }
        if line == b".\r\n" {
            return Ok(bytes);
        }
        bytes.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
        if bytes.len() > MESSAGE_BYTES {
            return Err(io::Error::other("the message is too long"));
        }
    }
}

/// What stands in the brackets of `MAIL FROM:<…>`.
fn bracketed(line: &str) -> Option<String> {
    let (_, rest) = line.split_once('<')?;
    Some(rest.split_once('>')?.0.to_owned())
}
