use super::tests::{letter, python_with};
use super::*;
use crate::config::{Config, MailConfig};
use courant_testkit::{MailSink, SinkAct, SinkCertificate, SinkOptions, SinkStage, SinkTls};
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

fn config(smtp: &str) -> MailConfig {
    let text = format!("smtp = \"{smtp}\"\nmail_from = \"The River Times <post@river.example>\"\n");
    Config::read(Path::new("paper"), &text, []).unwrap().mail
}

/// A mailer for a sink, which trusts the authority of a certificate if one is given.
fn mailer(sink: &MailSink, certificate: Option<&SinkCertificate>) -> Mailer {
    let roots = certificate.map(|certificate| certificate.root_pem.as_bytes());
    Mailer::smtp_with(&config(&sink.url()), None, MailLimits::default(), roots).unwrap()
}

fn bounces() -> MailAddress {
    MailAddress::parse("bounces+7f@river.example").unwrap()
}

fn login() -> Option<(String, String)> {
    Some(("post".to_owned(), "hunter2-secret".to_owned()))
}

#[tokio::test]
async fn letters_arrive_over_one_connection() {
    let sink = MailSink::start().await;
    let mailer = mailer(&sink, None);
    assert!(mailer.is_configured() && mailer.list().is_empty());
    let mut dotted = letter();
    dotted.html = String::new();
    dotted.text = ".\n..\n.a\n\n.\nend".to_owned();
    mailer.send(&letter(), Some(&bounces())).await.unwrap();
    mailer.send(&letter(), None).await.unwrap();
    mailer.send(&dotted, None).await.unwrap();
    let received = sink.received();
    assert_eq!(received.len(), 3);
    assert_eq!(
        (received[0].from.as_str(), received[0].to.as_slice()),
        ("bounces+7f@river.example", &["dara@mail.example".to_owned()][..])
    );
    assert_eq!(received[1].from, "post@river.example");
    let from = Mailbox::parse("The River Times <post@river.example>").unwrap();
    assert_eq!(received[0].text(), String::from_utf8(letter().to_bytes(&from).unwrap()).unwrap());
    assert_eq!(received[0].bytes, received[1].bytes);
    assert!(received[2].text().ends_with("\r\n\r\n.\r\n..\r\n.a\r\n\r\n.\r\nend\r\n"), "{}", received[2].text());
    assert_eq!(sink.connection_count(), 1);
}

#[tokio::test]
async fn a_connection_is_not_kept_for_ever() {
    let sink = MailSink::start().await;
    let mailer = mailer(&sink, None);
    let mut small = letter();
    small.html = String::new();
    for _ in 0..51 {
        mailer.send(&small, None).await.unwrap();
    }
    assert_eq!((sink.received().len(), sink.connection_count()), (51, 2));
    let many = (0..12).map(|_| mailer.send(&small, None));
    futures_util::future::try_join_all(many).await.unwrap();
    assert_eq!(sink.received().len(), 63);
    assert!(sink.connection_count() <= 6, "{} connections", sink.connection_count());
}

#[tokio::test]
async fn a_login_travels_encrypted() {
    let certificate = SinkCertificate::for_host("localhost");
    for tls in [SinkTls::Implicit, SinkTls::StartTls] {
        let options = SinkOptions { tls, certificate: Some(certificate.clone()), login: login() };
        let sink = MailSink::start_with(options).await;
        mailer(&sink, Some(&certificate)).send(&letter(), None).await.unwrap();
        let received = sink.received();
        assert!(received[0].is_encrypted, "{tls:?}");
        assert_eq!(received[0].login, login());
    }
}

#[tokio::test]
async fn a_certificate_that_proves_nothing_stops_the_letter() {
    let (good, other) = (SinkCertificate::for_host("localhost"), SinkCertificate::for_host("mail.example"));
    for tls in [SinkTls::Implicit, SinkTls::StartTls] {
        for (certificate, trusted) in [(&other, Some(&other)), (&good, Some(&other)), (&good, None)] {
            let options = SinkOptions { tls, certificate: Some(certificate.clone()), login: login() };
            let sink = MailSink::start_with(options).await;
            let error = mailer(&sink, trusted).send(&letter(), None).await.unwrap_err();
            let SendError::Broken(text) = &error else { panic!("{error:?}") };
            assert!(text.starts_with("localhost: ") && text.contains("certificate"), "{text}");
            assert!(sink.received().is_empty());
        }
    }
}

#[tokio::test]
async fn encryption_is_not_given_up() {
    // A server, or somebody between, that offers no encryption.
    let sink = MailSink::start_with(SinkOptions { login: login(), ..SinkOptions::default() }).await;
    let config = config(&format!("{}?tls=required", sink.url()));
    let error = Mailer::smtp(&config, None).unwrap().send(&letter(), None).await.unwrap_err();
    assert!(matches!(&error, SendError::Broken(text) if text.contains("STARTTLS")), "{error:?}");
    assert!(sink.received().is_empty());
}

#[tokio::test]
async fn each_answer_means_what_it_means() {
    #[derive(Debug, PartialEq)]
    enum Is {
        Temporary,
        Permanent,
        Broken,
    }
    use SinkStage::*;
    for (stage, code, text, expected) in [
        (Greeting, 421, "too busy", Is::Temporary),
        (Greeting, 554, "no service for you", Is::Broken),
        (Hello, 421, "too busy", Is::Temporary),
        (Login, 454, "4.7.0 try later", Is::Temporary),
        (Login, 535, "5.7.8 wrong", Is::Broken),
        (Sender, 451, "4.3.0 later", Is::Temporary),
        (Sender, 550, "5.7.1 not your address", Is::Broken),
        (Sender, 530, "5.7.0 log in first", Is::Broken),
        (Recipient, 421, "4.7.0 too many", Is::Temporary),
        (Recipient, 450, "4.2.0 greylisted", Is::Temporary),
        (Recipient, 452, "4.2.2 mailbox full", Is::Temporary),
        (Recipient, 550, "5.1.1 no such user", Is::Permanent),
        (Recipient, 554, "5.7.1 <dara@mail.example>: Relay access denied", Is::Broken),
        (Recipient, 550, "5.7.1 Unable to relay", Is::Broken),
        (Recipient, 550, "5.1.1 <relay@mail.example>: unknown to relay.example", Is::Permanent),
        (Recipient, 530, "5.7.0 log in first", Is::Broken),
        (Data, 451, "4.3.0 later", Is::Temporary),
        (Data, 554, "5.5.1 no valid recipients", Is::Permanent),
        (Content, 421, "4.3.2 shutting down", Is::Temporary),
        (Content, 450, "4.7.1 later", Is::Temporary),
        (Content, 550, "5.7.1 looks like spam", Is::Permanent),
    ] {
        let sink = MailSink::start_with(SinkOptions { login: login(), ..SinkOptions::default() }).await;
        sink.answer(stage, code, text);
        let mailer = mailer(&sink, None);
        let error = mailer.send(&letter(), None).await.unwrap_err();
        let (found, said) = match &error {
            SendError::Temporary(said) => (Is::Temporary, said),
            SendError::Permanent(said) => (Is::Permanent, said),
            SendError::Broken(said) => (Is::Broken, said),
        };
        assert_eq!(found, expected, "{stage:?} {code}: {error}");
        assert!(said.contains(text) && said.contains(&code.to_string()), "{said}");
        // The next letter is none the worse for it.
        sink.recover();
        let before = sink.received().len();
        mailer.send(&letter(), None).await.unwrap();
        assert_eq!(sink.received().len(), before + 1, "{stage:?} {code}");
        let connections = if stage == Recipient && code != 421 { 1 } else { sink.connection_count() };
        assert_eq!(sink.connection_count(), connections, "a refused reader ends no connection");
    }
}

#[tokio::test]
async fn silence_ends_and_confuses_nothing() {
    use SinkStage::*;
    let limits = MailLimits { connect: Duration::from_millis(500), whole: Duration::from_millis(500) };
    for stage in [Greeting, Hello, Sender, Recipient, Data, Content] {
        let sink = MailSink::start().await;
        let mailer = Mailer::smtp_with(&config(&sink.url()), None, limits, None).unwrap();
        sink.on(stage, SinkAct::Stall);
        let started = Instant::now();
        let error = mailer.send(&letter(), None).await.unwrap_err();
        assert!(matches!(&error, SendError::Temporary(text) if text.contains("in time")), "{stage:?}: {error}");
        assert!(started.elapsed() < Duration::from_secs(5), "{stage:?}");
        sink.recover();
        let mut next = letter();
        next.subject = "the next".to_owned();
        mailer.send(&next, None).await.unwrap();
        let last = sink.received().pop().unwrap();
        assert_eq!(last.header("Subject").as_deref(), Some("the next"), "{stage:?}");
        assert_eq!(sink.received().len(), if stage == Content { 2 } else { 1 });
        assert_eq!(sink.connection_count(), 2, "a connection in the middle of an exchange is not used again");
    }
}

#[tokio::test]
async fn a_letter_sent_twice_is_one_message() {
    let sink = MailSink::start().await;
    let mailer = mailer(&sink, None);
    sink.on(SinkStage::Content, SinkAct::Drop);
    let error = mailer.send(&letter(), Some(&bounces())).await.unwrap_err();
    assert!(matches!(error, SendError::Temporary(_)), "{error}");
    sink.recover();
    mailer.send(&letter(), Some(&bounces())).await.unwrap();
    let received = sink.received();
    assert_eq!(received.len(), 2);
    assert_eq!(received[0], received[1]);
    assert_eq!(received[0].header("Message-ID").unwrap(), letter().message_id.in_domain("river.example"));
    // A connection that the server ended meanwhile is noticed before a letter is given to it.
    for stage in [SinkStage::Sender, SinkStage::Recipient, SinkStage::Data] {
        sink.on(stage, SinkAct::Drop);
        assert!(matches!(mailer.send(&letter(), None).await, Err(SendError::Temporary(_))), "{stage:?}");
        sink.recover();
        mailer.send(&letter(), None).await.unwrap();
    }
}

#[tokio::test]
async fn a_server_that_is_away_is_temporary() {
    let sink = MailSink::start().await;
    let mailer = mailer(&sink, None);
    mailer.send(&letter(), None).await.unwrap();
    let address = sink.address();
    drop(sink);
    let closed = async {
        while tokio::net::TcpListener::bind(address).await.is_err() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), closed).await.unwrap();
    let error = mailer.send(&letter(), None).await.unwrap_err();
    assert!(matches!(&error, SendError::Temporary(text) if text.starts_with("localhost: ")), "{error:?}");
}

#[tokio::test]
async fn what_a_server_says_is_bounded_and_gives_no_secret_away() {
    let sink = MailSink::start_with(SinkOptions { login: login(), ..SinkOptions::default() }).await;
    let mailer = mailer(&sink, None);
    let echoes =
        "5.7.8 AUTH PLAIN AHBvc3QAaHVudGVyMi1zZWNyZXQ= hunter2-secret aHVudGVyMi1zZWNyZXQ= \u{202e}\u{7} is wrong";
    sink.answer(SinkStage::Login, 535, echoes);
    let error = mailer.send(&letter(), None).await.unwrap_err();
    let text = error.to_string();
    for secret in ["hunter2", "AHBvc3QAaHVudGVyMi1zZWNyZXQ=", "aHVudGVyMi1zZWNyZXQ="] {
        assert!(!text.contains(secret) && !format!("{error:?}{mailer:?}").contains(secret), "{text}");
    }
    assert!(text.contains("is wrong") && !text.contains(['\u{202e}', '\u{7}']), "{text}");
    sink.answer(SinkStage::Login, 535, &"long ".repeat(150));
    let SendError::Broken(text) = mailer.send(&letter(), None).await.unwrap_err() else { panic!("not broken") };
    assert!(text.chars().count() <= 300, "{}", text.len());
}

#[tokio::test]
async fn without_a_server_letters_are_shown_or_refused() {
    let shown = Mailer::shown();
    assert!(shown.is_configured() && shown.from().is_none());
    for number in 0..205 {
        let mut letter = letter();
        letter.subject = format!("letter {number}");
        shown.clone().send(&letter, Some(&bounces())).await.unwrap();
    }
    let list = shown.list();
    assert_eq!(list.len(), SHOWN_COUNT);
    assert_eq!((list[0].subject.as_str(), list[199].subject.as_str()), ("letter 204", "letter 5"));
    assert_eq!(
        (list[0].to.clone(), list[0].text.clone(), list[0].html.clone(), list[0].at),
        (letter().to, letter().text, letter().html, letter().at)
    );

    let none = Mailer::smtp(&Config::of_folder(Path::new("paper")).mail, None).unwrap();
    assert!(!none.is_configured() && none.list().is_empty());
    assert!(matches!(none.send(&letter(), None).await, Err(SendError::Broken(_))));
}

#[tokio::test]
async fn half_a_set_up_is_refused() {
    let mut half = config("smtp://localhost");
    half.from = None;
    assert!(Mailer::smtp(&half, None).unwrap_err().to_string().contains("mail_from"));
    for (domain, fits) in
        [("river.example", true), ("example", true), ("ver.example", false), ("a.river.example", false)]
    {
        let mut config = config("smtp://localhost");
        config.dkim_domain = Some(domain.to_owned());
        let signer = DkimSigner::new(domain, "courant", DkimKey::fresh().unwrap());
        assert_eq!(Mailer::smtp(&config, Some(signer)).is_ok(), fits, "{domain}");
    }
    let sink = MailSink::start().await;
    let signer = DkimSigner::new("river.example", "courant", DkimKey::fresh().unwrap());
    let signed = Mailer::smtp(&config(&sink.url()), Some(signer)).unwrap();
    signed.send(&letter(), None).await.unwrap();
    assert!(sink.received()[0].header("DKIM-Signature").unwrap().contains("d=river.example;"));
    let mut long = letter();
    long.text = "a".repeat(2 << 20);
    assert!(matches!(signed.send(&long, None).await, Err(SendError::Broken(text)) if text.contains("long")));
}

/// A child process that ends with the test.
struct Guard(Child);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

/// A mail server that is not ours, on a port the system chooses; prints the port, then each message after its length.
const REAL_SERVER: &str = r#"
import asyncio, sys
from aiosmtpd.smtp import SMTP, AuthResult
class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("gone@"):
            return "550 5.1.1 no such user"
        envelope.rcpt_tos.append(address)
        return "250 fine"
    async def handle_DATA(self, server, session, envelope):
        sys.stdout.buffer.write(b"%d %s\n" % (len(envelope.original_content), envelope.mail_from.encode()))
        sys.stdout.buffer.write(envelope.original_content)
        sys.stdout.buffer.flush()
        return "250 kept"
def authenticate(server, session, envelope, mechanism, data):
    return AuthResult(handled=False, success=(data.login, data.password) == (b"post", b"p@ss:word/"))
async def main():
    new = lambda: SMTP(Handler(), hostname="real.example", authenticator=authenticate, auth_required=True, auth_require_tls=False)
    server = await asyncio.get_running_loop().create_server(new, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()
asyncio.run(main())
"#;

#[tokio::test]
async fn a_real_server_takes_letters() {
    let Some(python) = python_with("aiosmtpd", "python3-aiosmtpd") else { return };
    let mut command = Command::new(python);
    let mut child = Guard(command.args(["-c", REAL_SERVER]).stdout(Stdio::piped()).spawn().unwrap());
    let mut output = BufReader::new(child.0.stdout.take().unwrap());
    let mut port = String::new();
    output.read_line(&mut port).unwrap();
    let server = |password: &str| format!("smtp://post:{password}@127.0.0.1:{}", port.trim());
    let mailer = Mailer::smtp(&config(&server("p%40ss%3Aword%2F")), None).unwrap();
    let mut khmer = letter();
    khmer.text = "ខ្ញុំបានឆ្លើយ\n.\n..\n".to_owned();
    for letter in [letter(), khmer] {
        mailer.send(&letter, Some(&bounces())).await.unwrap();
        let mut head = String::new();
        output.read_line(&mut head).unwrap();
        let (length, from) = head.trim().split_once(' ').unwrap();
        assert_eq!(from, bounces().as_str());
        let mut bytes = vec![0; length.parse().unwrap()];
        output.read_exact(&mut bytes).unwrap();
        let own = letter.to_bytes(mailer.from().unwrap()).unwrap();
        assert_eq!(String::from_utf8(bytes).unwrap(), String::from_utf8(own).unwrap());
    }
    let mut gone = letter();
    gone.to = MailAddress::parse("gone@mail.example").unwrap().into();
    assert!(matches!(mailer.send(&gone, None).await, Err(SendError::Permanent(text)) if text.contains("5.1.1")));
    let wrong = Mailer::smtp(&config(&server("wrong")), None).unwrap();
    assert!(matches!(wrong.send(&letter(), None).await, Err(SendError::Broken(_))));
}
