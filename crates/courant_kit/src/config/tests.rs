use super::settings::{KEYS, template};
use super::*;

fn read(text: &str, variables: &[(&str, &str)]) -> Result<Config, String> {
    let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Config::read(Path::new("paper"), text, variables).map_err(|error| error.to_string())
}

#[test]
fn everything_can_be_said_and_the_environment_wins() {
    let text = r#"
        database = "postgres://u:secret@h/paper"
        media = "/srv/media"
        theme = "/srv/look"
        listen = "0.0.0.0:80"
        listen_plain = "0.0.0.0:8080"
        tls_certificate = "tls/c.pem"
        tls_key = "/etc/k.pem"
        acme_names = ["www.bücher.example", "River.example", "river.example"]
        acme_terms_agreed = true
        acme_contact = "post@river.example"
        acme_directory = "https://ca.example/acme/dir"
        acme_root = "root.pem"
        trusted_proxies = ["127.0.0.1", "10.0.0.0/8"]
        metrics_token = "0123456789abcdef"
        smtp = "smtps://post:hunter2@mail.example"
        mail_from = "The River Times <post@river.example>"
        dkim_domain = "Bücher.example"
        dkim_selector = "Key1.2026"
        page_cache_mb = 256
        jobs = 0x4
        log = "info,courant_kit=debug"
        log_format = "json"
    "#;
    let config = read(text, &[]).unwrap();
    assert!(matches!(&config.database, Target::Postgres(address) if address == "postgres://u:secret@h/paper"));
    assert_eq!(config.media, Path::new("/srv/media"));
    assert_eq!(config.theme.as_deref(), Some(Path::new("/srv/look")));
    assert_eq!(config.listen.to_string(), "0.0.0.0:80");
    assert_eq!(config.trusted_proxies, ["127.0.0.1".parse().unwrap(), "10.0.0.0/8".parse().unwrap()]);
    assert_eq!(config.metrics_token.as_ref().map(Secret::reveal), Some("0123456789abcdef"));
    assert_eq!((config.page_cache_bytes, config.jobs), (256 << 20, 4));
    assert_eq!((config.log.as_str(), config.log_format), ("info,courant_kit=debug", LogFormat::Json));
    let tls = &config.tls;
    assert_eq!(tls.listen_plain.unwrap().to_string(), "0.0.0.0:8080");
    assert_eq!(tls.certificate.as_deref(), Some(Path::new("paper/tls/c.pem")));
    assert_eq!(tls.key.as_deref(), Some(Path::new("/etc/k.pem")));
    assert_eq!(tls.acme.names, ["river.example", "www.xn--bcher-kva.example"]);
    assert_eq!((tls.acme.has_agreed, tls.acme.contact.as_deref()), (true, Some("post@river.example")));
    assert_eq!(tls.acme.directory, "https://ca.example/acme/dir");
    assert_eq!(tls.acme.root.as_deref(), Some(Path::new("paper/root.pem")));
    let mail = &config.mail;
    assert_eq!(mail.smtp, Some(SmtpServer::parse("smtps://post:hunter2@mail.example").unwrap()));
    assert_eq!(mail.from.as_ref().unwrap().to_string(), "The River Times <post@river.example>");
    assert_eq!(mail.dkim_domain.as_deref(), Some("xn--bcher-kva.example"));
    assert_eq!(mail.dkim_selector, "key1.2026");
    let shown = format!("{config:?}");
    assert!(shown.contains("mail.example") && !shown.contains("hunter2"), "{shown}");
    assert!(!shown.contains("secret@") && !shown.contains("0123456789abcdef"), "{shown}");

    let variables = [
        ("COURANT_DATABASE", "sqlite"),
        ("COURANT_TRUSTED_PROXIES", "::1, 192.168.0.0/16"),
        ("COURANT_JOBS", "8"),
        ("COURANT_ACME_NAMES", "sea.example, lake.example"),
        ("COURANT_ACME_TERMS_AGREED", "false"),
        ("COURANT_MEDIA", "pictures"),
        ("COURANT_PAPER", "elsewhere"),
        ("COURANT_TEST_POSTGRES", "postgres://"),
        ("PATH", "/bin"),
    ];
    let config = read(text, &variables).unwrap();
    assert!(matches!(&config.database, Target::Sqlite(path) if path == Path::new("paper/paper.db")));
    assert_eq!(config.trusted_proxies.len(), 2);
    assert_eq!((config.jobs, config.media.as_path()), (8, Path::new("paper/pictures")));
    assert_eq!(config.page_cache_bytes, 256 << 20);
    assert_eq!((config.tls.acme.names.len(), config.tls.acme.has_agreed), (2, false));
}

#[test]
fn a_slip_is_named_with_its_place_and_the_nearest_key() {
    type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a str);
    let cases: &[Case<'_>] = &[
        ("\n\nlisen = \"x\"", &[], "paper/courant.toml, line 3: there is no setting \"lisen\"; did you mean listen?"),
        ("trusted-proxies = []", &[], "line 1: there is no setting \"trusted-proxies\"; did you mean trusted_proxies?"),
        ("[server]\nport = 1", &[], "line 1: there is no setting \"server\"; there are database, media, theme, listen"),
        ("listen = \"8080\"", &[], "line 1: listen must be an address and a port such as"),
        (
            "listen = 8080",
            &[],
            "listen must be an address and a port such as \"127.0.0.1:8080\" or \"[::1]:8080\", not 8080",
        ),
        ("jobs = 2\njobs = 3", &[], "line 2: "),
        ("jobs = 65", &[], "jobs must be a whole number from 1 to 64, not 65"),
        ("jobs = -1", &[], "jobs must be a whole number from 1 to 64, not -1"),
        ("jobs = true", &[], "jobs must be a whole number from 1 to 64, not true"),
        ("listen_plain = \"80\"", &[], "listen_plain must be an address and a port"),
        ("acme_names = []", &[], "acme_names must be a list of 1 to 100 host names"),
        ("acme_names = [\"a b\"]", &[], "acme_names must be a list of 1 to 100 host names"),
        ("acme_terms_agreed = \"yes\"", &[], "acme_terms_agreed must be true or false, not \"yes\""),
        ("acme_contact = \"river\"", &[], "acme_contact must be a mail address"),
        ("acme_directory = \"http://ca.example/\"", &[], "acme_directory must be an address that begins with https://"),
        ("jobs = 99999999999999999999", &[], "jobs must be a whole number from 1 to 64, not a number out of range"),
        ("# fine\ndatabase = mysql", &[], "line 2: "),
        ("trusted_proxies = [\"10.0.0.0/33\"]", &[], "trusted_proxies must be a list of networks"),
        ("trusted_proxies = \"10.0.0.0/8\"", &[], "trusted_proxies must be a list of networks"),
        ("metrics_token = \"short\"", &[], "metrics_token must be a text of at least 16 characters"),
        ("mail_from = \"The River Times\"", &[], "mail_from must be a name and an address such as"),
        ("mail_from = \"a@b.example\\r\\nBcc: x@y.example\"", &[], "mail_from must be a name and an address such as"),
        ("dkim_domain = \"river\"", &[], "dkim_domain must be a domain such as \"river.example\", not \"river\""),
        ("dkim_selector = \"a b\"", &[], "dkim_selector must be a name of letters"),
        ("dkim_selector = \"a..b\"", &[], "dkim_selector must be a name of letters"),
        ("smtp = 25", &[], "smtp must be the address of a mail server, such as"),
        (
            "smtp = \"smtp://u:p@mail.example?tls=none\"",
            &[],
            "smtp must be an address with encryption, since a password",
        ),
        ("", &[("COURANT_SMTP", "mail.example:25")], "variable COURANT_SMTP: smtp must be an address such as"),
        ("log = \"loud\"", &[], "log must be a level"),
        ("log_format = \"xml\"", &[], "log_format must be \"text\" or \"json\", not \"xml\""),
        ("media = \"\"", &[], "media must be the path of a folder"),
        (
            "",
            &[("COURANT_LISTN", "x")],
            "the environment variable COURANT_LISTN: there is no setting \"COURANT_LISTN\"; did you mean COURANT_LISTEN?",
        ),
        ("", &[("COURANT_JOBS", "many")], "the environment variable COURANT_JOBS: jobs must be a whole number"),
    ];
    for (text, variables, expected) in cases {
        let error = read(text, variables).expect_err(text);
        assert!(error.contains(expected), "{text}\n  says {error}\n  not {expected}");
    }
    let error = read("database = \"mysql://root:hunter2@h\"", &[]).unwrap_err();
    assert!(error.contains("database must be") && !error.contains("hunter2"), "{error}");
    let error = read("smtp = \"smtp://post:hunter2@mail.example?tls=none\"", &[]).unwrap_err();
    assert!(error.contains("smtp must be") && !error.contains("hunter2"), "{error}");
}

/// Every key is in a new paper's file, and what stands there commented out is true.
#[test]
fn the_new_file_says_what_holds() {
    let template = template();
    assert_eq!(format!("{:?}", read(&template, &[]).unwrap()), format!("{:?}", Config::of_folder(Path::new("paper"))));
    let spoken: String = template
        .lines()
        .map(|line| line.strip_prefix('#').filter(|rest| !rest.starts_with(' ')).unwrap_or(line))
        .fold(String::new(), |text, line| text + line + "\n");
    let spoken = spoken.replace("a long random text", "a-long-random-text");
    let config = read(&spoken, &[]).unwrap();
    let plain = Config::of_folder(Path::new("paper"));
    assert_eq!(
        (config.listen, config.page_cache_bytes, config.jobs),
        (plain.listen, plain.page_cache_bytes, plain.jobs)
    );
    assert_eq!((config.log, config.log_format, config.media), (plain.log, plain.log_format, plain.media));
    for (key, _) in KEYS {
        assert!(spoken.contains(&format!("\n{key} = ")), "{key} is not in the template");
    }
}

#[test]
fn a_folder_is_made_once_and_opened_when_whole() {
    let parent = tempfile::tempdir().unwrap();
    let path = parent.path().join("new/paper");
    let missing = PaperFolder::open(&path).unwrap_err().to_string();
    assert!(missing.starts_with("there is no folder ") && missing.contains("courant new"), "{missing}");

    let made = PaperFolder::create(&path).unwrap();
    assert!(made.config().media.is_dir());
    assert!(matches!(PaperFolder::create(&path), Err(ConfigError::NotEmpty(_))));
    let not_whole = PaperFolder::open(&path).unwrap_err().to_string();
    assert!(not_whole.contains("it has no store ") && not_whole.ends_with("paper.db"), "{not_whole}");
    std::fs::write(path.join("paper.db"), "").unwrap();
    assert_eq!(PaperFolder::open(&path).unwrap().path(), path);

    std::fs::remove_dir(path.join("media")).unwrap();
    std::fs::remove_file(path.join("paper.db")).unwrap();
    let not_whole = PaperFolder::open(&path).unwrap_err().to_string();
    assert!(not_whole.contains("no media folder ") && not_whole.contains(", no store "), "{not_whole}");
    std::fs::remove_file(path.join(FILE)).unwrap();
    let not_a_paper = PaperFolder::open(&path).unwrap_err().to_string();
    assert!(not_a_paper.ends_with("is not a whole paper: it has no courant.toml"), "{not_a_paper}");

    let file = parent.path().join("file");
    std::fs::write(&file, "kept").unwrap();
    assert!(matches!(PaperFolder::create(&file), Err(ConfigError::NotEmpty(_))));
    assert!(matches!(PaperFolder::open(&file), Err(ConfigError::NoFolder(_))));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "kept");
    let empty = parent.path().join("empty");
    std::fs::create_dir(&empty).unwrap();
    PaperFolder::create(&empty).unwrap();
}

#[test]
fn a_theme_is_where_it_is_said_or_where_it_lies() {
    let parent = tempfile::tempdir().unwrap();
    let path = parent.path().join("paper");
    let open = || {
        std::fs::write(path.join("paper.db"), "").unwrap();
        PaperFolder::open(&path).unwrap()
    };
    let paper = PaperFolder::create(&path).unwrap();
    assert_eq!(paper.theme().unwrap(), None);
    assert_eq!(paper.theme_place(), path.join("theme"));
    std::fs::create_dir(path.join("theme")).unwrap();
    assert_eq!(paper.theme().unwrap(), Some(path.join("theme")));
    std::fs::write(path.join(FILE), "theme = \"../looks/delta\"").unwrap();
    let refused = open().theme().unwrap_err().to_string();
    assert!(refused.contains("it has no theme ") && refused.ends_with("looks/delta"), "{refused}");
    std::fs::create_dir_all(parent.path().join("looks/delta")).unwrap();
    assert!(open().theme().unwrap().unwrap().ends_with("looks/delta"));
}

#[test]
fn a_paper_is_served_by_one() {
    let parent = tempfile::tempdir().unwrap();
    let paper = PaperFolder::create(&parent.path().join("paper")).unwrap();
    let lock = paper.lock().unwrap();
    // Handed on, it is the same lock: it holds until both have let go.
    let handed = PaperLock::handed(lock.file().try_clone().unwrap());
    handed.sign().unwrap();
    drop(handed);
    let refused = paper.lock().unwrap_err().to_string();
    let expected = format!("this paper is already being served by process {}; stop that one first", std::process::id());
    assert_eq!(refused, expected);
    lock.release().unwrap();
    drop(paper.lock().unwrap());
    paper.lock().unwrap();
}
