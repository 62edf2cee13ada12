//! The load generators `wrk` and `h2load`: one run, and what it says.

use anyhow::{Context, ensure};
use std::process::{Command, Stdio};

/// What one run found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Load {
    /// Requests answered in a second.
    pub per_sec: f64,
    /// Requests answered in all.
    pub requests: f64,
    /// Half of the answers came within this many milliseconds; none where that was not told.
    pub p50_ms: Option<f64>,
    /// 99 of 100 answers came within this many milliseconds.
    pub p99_ms: Option<f64>,
}

/// Two threads, 64 connections, for `secs` seconds; `field` is a further header field. Refuses a run
/// in which anything but 200 was answered or a connection broke.
pub fn run(url: &str, field: Option<&str>, secs: u32) -> anyhow::Result<Load> {
    let mut command = Command::new("wrk");
    command.args(["-t2", "-c64", "--latency"]).arg(format!("-d{secs}s"));
    if let Some(field) = field {
        command.args(["-H", field]);
    }
    let text = said(command.arg(url))?;
    // wrk counts a connection that the server closes as asked (`Connection: close`) as no error.
    ensure!(!text.contains("Non-2xx"), "not every answer was a 200: {text}");
    ensure!(!text.contains("Socket errors"), "connections broke: {text}");
    parse(&text).with_context(|| format!("cannot read what wrk said: {text}"))
}

/// What every server has to settle for with `h2load`, as it says it.
const AGREED: &str = "TLS Protocol: TLSv1.3\nCipher: TLS_AES_128_GCM_SHA256\nServer Temp Key: X25519 253 bits\n\
                      Application protocol: h2\n";

/// HTTP/2 over TLS: 64 connections with so many streams each, for `secs` seconds. Refuses a run in which anything but 2xx
/// was answered, or a request failed.
pub fn h2(url: &str, field: Option<&str>, streams: u32, secs: u32) -> anyhow::Result<Load> {
    let mut command = Command::new("h2load");
    command.args(["-t2", "-c64"]).arg(format!("-m{streams}")).arg(format!("-D{secs}"));
    if let Some(field) = field {
        command.args(["-H", field]);
    }
    let text = said(command.arg(url))?;
    ensure!(text.contains(AGREED), "it did not settle for {AGREED}{text}");
    ensure!(text.contains(" 0 failed, 0 errored, 0 timeout"), "requests failed: {text}");
    ensure!(text.contains(" 2xx, 0 3xx, 0 4xx, 0 5xx"), "not every answer was a 2xx: {text}");
    parse_h2(&text).with_context(|| format!("cannot read what h2load said: {text}"))
}

fn parse_h2(text: &str) -> Option<Load> {
    let rest = text.lines().find_map(|line| line.strip_prefix("finished in "))?;
    let per_sec = rest.split(", ").nth(1)?.strip_suffix(" req/s")?.parse().ok()?;
    let requests = text.lines().find_map(|line| line.strip_prefix("requests: "))?.split(' ').next()?.parse().ok()?;
    Some(Load { per_sec, requests, p50_ms: None, p99_ms: None })
}

/// What a generator wrote on its standard output.
pub fn said(command: &mut Command) -> anyhow::Result<String> {
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("running {command:?}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    ensure!(output.status.success(), "{command:?} failed: {text}{}", String::from_utf8_lossy(&output.stderr));
    Ok(text)
}

fn parse(text: &str) -> Option<Load> {
    let after = |name: &str| text.lines().find_map(|line| line.trim().strip_prefix(name)).map(str::trim);
    let requests = text.lines().find_map(|line| line.trim().split_once(" requests in ")).map(|(count, _)| count)?;
    Some(Load {
        per_sec: after("Requests/sec:")?.parse().ok()?,
        requests: requests.parse().ok()?,
        p50_ms: Some(millis(after("50%")?)?),
        p99_ms: Some(millis(after("99%")?)?),
    })
}

/// `690.00us`, `1.23ms`, `1.02s` in milliseconds.
fn millis(text: &str) -> Option<f64> {
    for (unit, in_a_second) in [("us", 1e6), ("ms", 1e3), ("s", 1.0)] {
        if let Some(number) = text.strip_suffix(unit) {
            return number.parse::<f64>().ok().map(|number| number * 1000.0 / in_a_second);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_wrk_says_is_read() {
        let text = "Running 3s test @ http://127.0.0.1:1/\n  2 threads and 64 connections\n  Thread Stats   Avg      \
                    Stdev     Max   +/- Stdev\n    Latency     1.59ms    1.20ms  22.67ms   88.29%\n  Latency \
                    Distribution\n     50%  690.00us\n     75%    2.01ms\n     90%    2.81ms\n     99%    1.02s \n  \
                    125937 requests in 3.10s, 4.31GB read\nRequests/sec:  40627.45\nTransfer/sec:      1.39GB\n";
        let wanted = Load { per_sec: 40_627.45, requests: 125_937.0, p50_ms: Some(0.69), p99_ms: Some(1020.0) };
        assert_eq!(parse(text), Some(wanted));
        assert_eq!(parse("unable to connect to 127.0.0.1"), None);
    }

    #[test]
    fn what_h2load_says_is_read() {
        let text = "Application protocol: h2\n\nfinished in 2.02s, 33399.50 req/s, 318.46MB/s\nrequests: 66799 total, \
                    67439 started, 66799 done, 66799 succeeded, 0 failed, 0 errored, 0 timeout\n";
        let wanted = Load { per_sec: 33_399.5, requests: 66_799.0, p50_ms: None, p99_ms: None };
        assert_eq!(parse_h2(text), Some(wanted));
        assert_eq!(parse_h2("unable to connect"), None);
    }
}
