//! The load generator `wrk`: one run, and what it says.

use anyhow::{Context, ensure};
use std::net::SocketAddr;
use std::process::{Command, Stdio};

/// What one run of `wrk` found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Load {
    /// Requests answered in a second.
    pub per_sec: f64,
    /// Requests answered in all.
    pub requests: f64,
    /// Half of the answers came within this many milliseconds.
    pub p50_ms: f64,
    /// 99 of 100 answers came within this many milliseconds.
    pub p99_ms: f64,
}

/// Two threads, 64 connections, for `secs` seconds; `field` is a further header field. Refuses a run
/// in which anything but 200 was answered or a connection broke.
pub fn run(address: SocketAddr, path: &str, field: Option<&str>, secs: u32) -> anyhow::Result<Load> {
    let mut command = Command::new("wrk");
    command.args(["-t2", "-c64", "--latency"]).arg(format!("-d{secs}s"));
    if let Some(field) = field {
        command.args(["-H", field]);
    }
    let output = command.arg(format!("http://{address}{path}")).stdin(Stdio::null()).output().context("running wrk")?;
    let text = String::from_utf8_lossy(&output.stdout);
    ensure!(output.status.success(), "wrk failed: {text}{}", String::from_utf8_lossy(&output.stderr));
    // wrk counts a connection that the server closes as asked (`Connection: close`) as no error.
    ensure!(!text.contains("Non-2xx"), "not every answer was a 200: {text}");
    ensure!(!text.contains("Socket errors"), "connections broke: {text}");
    parse(&text).with_context(|| format!("cannot read what wrk said: {text}"))
}

fn parse(text: &str) -> Option<Load> {
    let after = |name: &str| text.lines().find_map(|line| line.trim().strip_prefix(name)).map(str::trim);
    let requests = text.lines().find_map(|line| line.trim().split_once(" requests in ")).map(|(count, _)| count)?;
    Some(Load {
        per_sec: after("Requests/sec:")?.parse().ok()?,
        requests: requests.parse().ok()?,
        p50_ms: millis(after("50%")?)?,
        p99_ms: millis(after("99%")?)?,
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
        let wanted = Load { per_sec: 40_627.45, requests: 125_937.0, p50_ms: 0.69, p99_ms: 1020.0 };
        assert_eq!(parse(text), Some(wanted));
        assert_eq!(parse("unable to connect to 127.0.0.1"), None);
    }
}
