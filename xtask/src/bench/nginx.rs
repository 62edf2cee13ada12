//! A throw-away nginx that serves files as fast as it can be told to.
//!
//! Two workers, keep-alive without end, `sendfile`, open files cached, no access log, compressed
//! files ready beside the plain ones: what somebody who knows nginx would set for the comparison.

use super::process::{Running, free_address};
use anyhow::Context;
use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A running nginx and its site.
pub struct Nginx {
    /// Where it listens.
    pub address: SocketAddr,
    /// The server.
    pub process: Running,
}

/// One file to serve.
pub struct File {
    /// Its path on the site, such as `/a.page`.
    pub path: String,
    /// The plain bytes.
    pub plain: Vec<u8>,
    /// The same, coded with gzip.
    pub gzip: Option<Vec<u8>>,
    /// What it is sent as.
    pub content_type: String,
    /// Further header fields of the answer.
    pub fields: Vec<(String, String)>,
}

impl Nginx {
    /// Writes the files and a configuration into `folder` and starts the server.
    ///
    /// With a folder that holds `cert.pem` and `key.pem` it speaks HTTP/1.1 and HTTP/2 over TLS 1.2 and 1.3 there, with
    /// tickets and sessions kept.
    pub fn start(folder: &Path, files: &[File], certificate: Option<&Path>) -> anyhow::Result<Nginx> {
        let site = folder.join("site");
        std::fs::create_dir_all(&site)?;
        let mut locations = String::new();
        for file in files {
            let path = site.join(file.path.trim_start_matches('/'));
            std::fs::write(&path, &file.plain)?;
            if let Some(gzip) = &file.gzip {
                std::fs::write(with_gz(&path), gzip)?;
            }
            let fields = file.fields.iter().map(|(name, value)| format!(" add_header {name} {};", quoted(value)));
            let fields: String = fields.collect();
            locations +=
                &format!("    location = {} {{ default_type {};{fields} }}\n", file.path, quoted(&file.content_type));
        }
        // Started by root, its workers are another user.
        for open in [folder, &site] {
            std::fs::set_permissions(open, std::fs::Permissions::from_mode(0o755))?;
        }
        let address = free_address()?;
        let configuration = folder.join("nginx.conf");
        let mut listen = format!("listen {address} backlog=4096");
        if let Some(pair) = certificate {
            let pair = pair.display();
            listen += &format!(
                " ssl http2;
    ssl_certificate {pair}/cert.pem;
    ssl_certificate_key {pair}/key.pem;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:sessions:10m"
            );
        }
        let server = format!("    {listen};\n    root {}/site;\n{locations}", folder.display());
        std::fs::write(&configuration, text(folder, &server))?;
        Nginx::run(folder, &configuration, address)
    }

    /// Starts it with a configuration that stands there.
    pub fn run(folder: &Path, configuration: &Path, address: SocketAddr) -> anyhow::Result<Nginx> {
        let mut command = Command::new(program());
        command.arg("-p").arg(folder).arg("-c").arg(configuration).args(["-e", "error.log"]);
        let mut process = Running::start(&mut command)?;
        process.wait_for(address).with_context(|| {
            std::fs::read_to_string(folder.join("error.log")).unwrap_or_else(|_| "nginx said nothing".to_owned())
        })?;
        Ok(Nginx { address, process })
    }
}

fn with_gz(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".gz");
    name.into()
}

/// A value as nginx reads it. There is no way to write a `$` that is no variable; none of our fields has one.
fn quoted(value: &str) -> String {
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Where Debian puts it, which is on the `PATH` of root only.
fn program() -> &'static str {
    let debian = "/usr/sbin/nginx";
    if Path::new(debian).is_file() { debian } else { "nginx" }
}

/// A whole configuration around one `server`.
pub fn text(folder: &Path, server: &str) -> String {
    let folder = folder.display();
    format!(
        "daemon off;
worker_processes 2;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{ worker_connections 4096; }}
http {{
  access_log off;
  sendfile on;
  tcp_nopush on;
  tcp_nodelay on;
  keepalive_timeout 60;
  keepalive_requests 1000000000;
  open_file_cache max=100 inactive=60s;
  open_file_cache_valid 60s;
  gzip off;
  gzip_static on;
  types {{ }}
  client_body_temp_path {folder}/t1;
  proxy_temp_path {folder}/t2;
  fastcgi_temp_path {folder}/t3;
  uwsgi_temp_path {folder}/t4;
  scgi_temp_path {folder}/t5;
  server {{
{server}  }}
}}
"
    )
}
