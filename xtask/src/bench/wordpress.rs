//! Pages that are in no cache against WordPress on the same machine, with the same articles, comments, sections and topics.
//!
//! WordPress, PHP, MariaDB and nginx are Debian's, as ordinary processes with a folder that is thrown away: OPcache that
//! never looks at the files again, four workers of PHP, everything of the store in MariaDB's memory, a classic theme
//! (Twenty Twenty-One, quicker than the block themes). No plugin, so no cache of pages: what is measured is making them.
//! Courant keeps no pages either (`page_cache_mb = 0`). The same askers ask both in turns for different articles.
//!
//! Two thousand articles are imported into both: into WordPress by its own importer where its source is given, else by
//! `wordpress/fill.php` through the functions that the importer calls, which is quicker. Then both stores are filled up with
//! copies of those articles, as `grow` does, until they hold as many as the promise is about.

use super::client::fetch;
use super::duel::{self, Side};
use super::grow::Store;
use super::nginx::{self, Nginx};
use super::process::{self, Running, free_address, need};
use super::render::ask;
use super::table::{Table, Verdict};
use super::workshop::{Workshop, median, quantile};
use super::wrk::{Load, said};
use super::wxr;
use anyhow::{Context, ensure};
use std::ffi::OsStr;
use std::net::SocketAddr;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where Debian has it.
const DEBIAN: &str = "/usr/share/wordpress";
const THEME: &str = "wp-content/themes/twentytwentyone/index.php";
/// How many articles both import.
const ARTICLES: usize = 2_000;
/// Workers of PHP: two for each processor, as they also wait for the store.
const WORKERS: usize = 4;
/// The promise, as a ratio.
const PROMISED: f64 = 100.0;

/// Compares, if WordPress is here, papers of so many articles (a multiple of those that are imported).
pub fn run(workshop: &Workshop, beside: usize, importer: Option<&Path>, table: &mut Table) -> anyhow::Result<()> {
    ensure!(beside > 0 && beside.is_multiple_of(ARTICLES), "--beside must be a multiple of {ARTICLES}");
    let needed = [("nginx", "nginx"), ("php", "php-cli php-mysql"), ("mariadbd", "mariadb-server")];
    let missing = needed.into_iter().find_map(|(program, package)| need(program, package).err());
    let fpm = php_fpm();
    let is_here = [DEBIAN, THEME].iter().all(|path| Path::new(DEBIAN).join(path).exists());
    let (None, Some(fpm), true) = (&missing, fpm, is_here) else {
        let missing = missing.map_or(String::new(), |error| format!(" ({error})"));
        eprintln!(
            "  skipped: this needs Debian's wordpress, wordpress-theme-twentytwentyone, php-fpm, php-cli, php-mysql, \
             mariadb-server and nginx{missing}"
        );
        return Ok(());
    };
    let export = workshop.export(ARTICLES)?;
    let wordpress = WordPress::start(&workshop.folder("wordpress")?, &fpm)?;
    let cpu_secs = || process::ended_cpu_secs() + wordpress.store.cpu_secs();
    let before = cpu_secs();
    let theirs = wordpress.fill(&export, importer)?;
    let their_cpu = cpu_secs() - before;

    let paper = workshop.new_paper("beside-wordpress")?;
    let before = process::ended_cpu_secs();
    let ours = ARTICLES as f64 / workshop.import(&export, &paper)?.took.as_secs_f64();
    let our_cpu = process::ended_cpu_secs() - before;
    let measured = format!(
        "{:.0} × ({ours:.0} against {theirs:.1} articles a second); by processor time {:.0} × ({:.1} against {:.1} ms each)",
        ours / theirs,
        their_cpu / our_cpu,
        our_cpu * 1e3 / ARTICLES as f64,
        their_cpu * 1e3 / ARTICLES as f64
    );
    let by = if importer.is_some() { "WordPress's importer" } else { "wp_insert_post() and its like" };
    let what = format!("import of {ARTICLES} articles with comments and terms, against {by}");
    table.add(&what, &measured, "≥ 100 ×", Verdict::of(ours / theirs >= PROMISED));

    let serve = || -> anyhow::Result<(Running, SocketAddr)> {
        let (mut courant, address) = workshop.serve_with(&paper, &[("COURANT_PAGE_CACHE_MB", "0")])?;
        courant.wait_for(address)?;
        // Related articles, and the index of the search.
        courant.wait_until_idle()?;
        Ok((courant, address))
    };
    let (mut courant, mut address) = serve()?;
    if beside > ARTICLES {
        eprintln!("  filling both up to {beside} articles …");
        drop(courant);
        Store::File(paper.join("paper.db")).grow(beside / ARTICLES)?;
        wordpress.php("grow", &[(beside / ARTICLES).to_string().as_ref()])?;
        (courant, address) = serve()?;
    }
    let articles: Vec<String> = (0..ARTICLES).map(|at| wxr::path(at * 7_919 % ARTICLES)).collect();
    let section = section(wordpress.nginx.address, &articles[0])?;
    let mine = [&courant];
    let other = [&wordpress.nginx.process, &wordpress.php, &wordpress.store];
    let mut compare = |what: &str, paths: &[String], askers: usize, promised| {
        let ours = asking(address, paths, askers, 2_000);
        let theirs = asking(wordpress.nginx.address, paths, askers, 100);
        let (ours, theirs) = (Side::new("Courant", &mine, ours), Side::new("WordPress", &other, theirs));
        let what = format!("{what} of {beside} articles, made anew, {askers} at a time");
        duel::run(table, &what, promised, ours, theirs)
    };
    compare("article", &articles, 8, Some(PROMISED))?;
    compare("article", &articles, 1, Some(PROMISED))?;
    // One at a time: Courant makes a page once for all who ask for it at that moment.
    compare("front page", &["/".to_owned()], 1, Some(PROMISED))?;
    compare("section page", &[section], 1, Some(PROMISED))
}

/// Asks for the next paths in each round, so many of them.
fn asking(address: SocketAddr, paths: &[String], askers: usize, count: usize) -> impl FnMut() -> anyhow::Result<Load> {
    let mut paths = paths.iter().cycle();
    move || {
        let round: Vec<String> = paths.by_ref().take(count).cloned().collect();
        let asked = ask(address, &round, askers)?;
        let (p50_ms, p99_ms) = (Some(median(&asked.millis)), Some(quantile(&asked.millis, 0.99)));
        Ok(Load { per_sec: asked.per_sec, requests: count as f64, p50_ms, p99_ms })
    }
}

/// The section of an article, as WordPress links to it; the article must hold what was written.
fn section(address: SocketAddr, article: &str) -> anyhow::Result<String> {
    let html = String::from_utf8(fetch(address, article, "")?.body).context("WordPress's article is not UTF-8")?;
    ensure!(html.contains("<h1 class=\"entry-title\">"), "WordPress's page of an article is none");
    let link = html.split("rel=\"category tag\"").next().and_then(|before| before.rsplit_once("href=\"http://"));
    let link = link.and_then(|(_, link)| link.split_once('"')).context("WordPress's article has no section")?.0;
    Ok(link[link.find('/').unwrap_or_default()..].to_owned())
}

/// A WordPress that is being served.
struct WordPress {
    root: PathBuf,
    nginx: Nginx,
    php: Running,
    store: Running,
}

impl WordPress {
    fn start(folder: &Path, fpm: &Path) -> anyhow::Result<WordPress> {
        let root = folder.join("root");
        // Copied, because it finds its settings beside itself.
        said(Command::new("cp").arg("-rL").arg(DEBIAN).arg(&root)).context("copying WordPress")?;
        // Started by root, nginx's workers are another user.
        for open in folder.ancestors().take(2) {
            std::fs::set_permissions(open, std::fs::Permissions::from_mode(0o755))?;
        }
        let store = store(folder)?;
        let address = free_address()?;
        std::fs::write(root.join("wp-config.php"), settings(folder, address))?;
        std::fs::write(folder.join("fill.php"), include_str!("wordpress/fill.php"))?;
        let php = workers(folder, fpm)?;
        let configuration = folder.join("nginx.conf");
        std::fs::write(&configuration, nginx::text(folder, &server(folder, address)))?;
        let nginx = Nginx::run(folder, &configuration, address)?;
        let wordpress = WordPress { root, nginx, php, store };
        wordpress.php("install", &[])?;
        Ok(wordpress)
    }

    fn php(&self, what: &str, others: &[&OsStr]) -> anyhow::Result<String> {
        let mut command = Command::new("php");
        command.args(["-d", "memory_limit=1G"]).arg(self.root.with_file_name("fill.php")).arg(what).arg(&self.root);
        said(command.arg(self.nginx.address.to_string()).args(others)).with_context(|| format!("WordPress: {what}"))
    }

    /// Fills it; articles a second.
    fn fill(&self, export: &Path, importer: Option<&Path>) -> anyhow::Result<f64> {
        let text = match importer {
            Some(importer) => {
                let importer = std::path::absolute(importer)?;
                self.php("import", &[export.as_ref(), importer.as_ref()])?
            }
            None => self.php("fill", &[export.as_ref()])?,
        };
        let last = text.lines().last().unwrap_or_default();
        let figures: serde_json::Value = serde_json::from_str(last).with_context(|| format!("it said {text}"))?;
        let figure = |name: &str| figures[name].as_f64().with_context(|| format!("it said {text}"));
        ensure!(figure("posts")? == ARTICLES as f64, "WordPress has {} articles", figure("posts")?);
        eprintln!("  WordPress: {last}");
        Ok(figure("posts")? / figure("secs")?)
    }
}

/// An empty MariaDB that only a socket in the folder leads to. What it acknowledges is on disk, as by default.
fn store(folder: &Path) -> anyhow::Result<Running> {
    let is_root = std::fs::metadata(folder)?.uid() == 0;
    let user = if is_root { ["--user=root"].as_slice() } else { &[] };
    let data = format!("--datadir={}/store", folder.display());
    let socket = format!("--socket={}/store.sock", folder.display());
    let mut command = Command::new("mariadb-install-db");
    said(command.args(["--no-defaults", "--auth-root-authentication-method=normal", &data]).args(user))?;
    let mut command = Command::new("/usr/sbin/mariadbd");
    command.args(["--no-defaults", &data, &socket, "--skip-networking", "--skip-grant-tables"]).args(user);
    command.arg(format!("--pid-file={}/store.pid", folder.display()));
    command.args(["--innodb-buffer-pool-size=1G", "--innodb-log-file-size=256M"]);
    let mut running = Running::start(&mut command)?;
    running.wait_until(|| {
        let mut command = Command::new("mariadb");
        command.args(["--no-defaults", &socket, "-e", "CREATE DATABASE IF NOT EXISTS wordpress"]);
        said(&mut command).is_ok()
    })?;
    Ok(running)
}

/// The workers of PHP.
fn workers(folder: &Path, fpm: &Path) -> anyhow::Result<Running> {
    let (configuration, socket) = (folder.join("fpm.conf"), folder.join("php.sock"));
    let text = format!(
        "[global]\nerror_log = {0}/fpm.log\ndaemonize = no\n[www]\n{1}listen = {0}/php.sock\nlisten.mode = 0666\n\
         pm = static\npm.max_children = {WORKERS}\n",
        folder.display(),
        if std::fs::metadata(folder)?.uid() == 0 { "user = root\ngroup = root\n" } else { "" }
    );
    std::fs::write(&configuration, text)?;
    let mut command = Command::new(fpm);
    command.args(["--nodaemonize", "--allow-to-run-as-root", "--fpm-config"]).arg(&configuration);
    for setting in ["enable=1", "memory_consumption=256", "max_accelerated_files=20000", "validate_timestamps=0"] {
        command.args(["-d", &format!("opcache.{setting}")]);
    }
    let mut running = Running::start(&mut command)?;
    running.wait_until(|| std::os::unix::net::UnixStream::connect(&socket).is_ok())?;
    Ok(running)
}

/// `wp-config.php`.
fn settings(folder: &Path, address: SocketAddr) -> String {
    let mut text = format!(
        "<?php\ndefine('DB_HOST', 'localhost:{}/store.sock');\n$table_prefix = 'wp_';\n\
         define('WP_HOME', 'http://{address}');\ndefine('WP_SITEURL', 'http://{address}');\n",
        folder.display()
    );
    let named = [
        ("DB_NAME", "wordpress"),
        ("DB_USER", "root"),
        ("DB_PASSWORD", ""),
        ("DB_CHARSET", "utf8mb4"),
        ("DB_COLLATE", ""),
    ];
    for (name, value) in named {
        text += &format!("define('{name}', '{value}');\n");
    }
    // Nothing of the machine's own time, and nothing of the network.
    for name in ["DISABLE_WP_CRON", "WP_HTTP_BLOCK_EXTERNAL", "AUTOMATIC_UPDATER_DISABLED"] {
        text += &format!("define('{name}', true);\n");
    }
    text + "if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n"
}

/// nginx's part: files as they are, everything else to PHP.
fn server(folder: &Path, address: SocketAddr) -> String {
    let folder = folder.display();
    format!(
        "    listen {address};
    root {folder}/root;
    index index.php;
    location / {{ try_files $uri $uri/ /index.php?$args; }}
    location ~ \\.php$ {{
      include /etc/nginx/fastcgi_params;
      fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
      # Debian's leave the port out of it, and WordPress would lead back to itself for ever.
      fastcgi_param HTTP_HOST $http_host;
      fastcgi_pass unix:{folder}/php.sock;
      fastcgi_buffers 16 16k;
    }}
"
    )
}

/// Its name has PHP's version in it.
fn php_fpm() -> Option<PathBuf> {
    let mut found: Vec<PathBuf> =
        std::fs::read_dir("/usr/sbin").ok()?.filter_map(|file| Some(file.ok()?.path())).collect();
    found.retain(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("php-fpm")));
    found.into_iter().max()
}
