//! Files, whole and in part.

use super::*;
use crate::http::body::read_body;
use crate::http::disposition::{Disposition, content_disposition};
use crate::http::security::{SecuritySettings, Surface};

struct Folder {
    temporary: tempfile::TempDir,
    content: Vec<u8>,
}

/// A folder with `photo.jpg` of 200 000 bytes, changed in 1994.
fn folder() -> Folder {
    let temporary = tempfile::tempdir().unwrap();
    let content: Vec<u8> = (0..200_000u32).map(|i| (i % 251) as u8).collect();
    let path = temporary.path().join("photo.jpg");
    std::fs::write(&path, &content).unwrap();
    let file = std::fs::File::options().write(true).open(&path).unwrap();
    file.set_modified(UNIX_EPOCH + Duration::from_secs(784_111_777)).unwrap();
    Folder { temporary, content }
}

impl Folder {
    fn file(&self) -> FileToSend {
        FileToSend::new(self.temporary.path(), Path::new("photo.jpg"), "image/jpeg")
    }
}

async fn ask(file: &FileToSend, method: Method, fields: &[(&str, &str)]) -> (http::response::Parts, Vec<u8>) {
    let mut request = http::Request::builder().method(method).uri("/");
    for (name, value) in fields {
        request = request.header(*name, *value);
    }
    let head = request.body(()).unwrap().into_parts().0;
    let (head, body) = file.respond(&head).await.unwrap().unwrap().into_parts();
    (head, read_body(body, usize::MAX).await.unwrap().to_vec())
}

fn field<'a>(head: &'a http::response::Parts, name: &str) -> &'a str {
    head.headers.get(name).map_or("", |value| value.to_str().unwrap())
}

#[tokio::test]
async fn a_file_is_sent_whole() {
    let folder = folder();
    let (head, body) = ask(&folder.file(), Method::GET, &[]).await;
    assert_eq!(head.status, 200);
    assert!(body == folder.content);
    assert_eq!(field(&head, "content-length"), "200000");
    assert_eq!(field(&head, "accept-ranges"), "bytes");
    assert_eq!(field(&head, "last-modified"), "Sun, 06 Nov 1994 08:49:37 GMT");
    assert_eq!(field(&head, "cache-control"), "no-cache");
    let (head, body) = ask(&folder.file().immutable(), Method::HEAD, &[("range", "bytes=0-9")]).await;
    assert_eq!((head.status.as_u16(), field(&head, "content-length"), body.len()), (200, "200000", 0));
    assert_eq!(field(&head, "cache-control"), "public, max-age=31536000, immutable");
    let (head, _) = ask(&folder.file(), Method::POST, &[]).await;
    assert_eq!((head.status.as_u16(), field(&head, "allow")), (405, "GET, HEAD"));
}

#[tokio::test]
async fn parts_are_sent_as_asked() {
    let folder = folder();
    let (head, _) = ask(&folder.file(), Method::GET, &[]).await;
    let tag = field(&head, "etag").to_owned();
    assert!(tag.starts_with('"'), "{tag}");
    let weak = format!("W/{tag}");
    // (fields, status, first byte, count)
    type Case<'a> = (&'a [(&'a str, &'a str)], u16, usize, usize);
    let table: &[Case] = &[
        (&[("range", "bytes=0-9")], 206, 0, 10),
        (&[("range", "bytes=65530-131080")], 206, 65530, 65551),
        (&[("range", "bytes=199999-")], 206, 199_999, 1),
        (&[("range", "bytes=-7")], 206, 199_993, 7),
        (&[("range", "bytes=5-6, 9-20")], 206, 5, 2),
        (&[("range", "bytes=6-5")], 200, 0, 200_000),
        (&[("range", "bytes=0-9"), ("if-range", &tag)], 206, 0, 10),
        (&[("range", "bytes=0-9"), ("if-range", &weak)], 200, 0, 200_000),
        (&[("range", "bytes=0-9"), ("if-range", "\"other\"")], 200, 0, 200_000),
        (&[("range", "bytes=0-9"), ("if-range", "Sun, 06 Nov 1994 08:49:37 GMT")], 206, 0, 10),
        (&[("range", "bytes=0-9"), ("if-range", "Sun, 06 Nov 1994 08:49:38 GMT")], 200, 0, 200_000),
        (&[("range", "bytes=200000-")], 416, 0, 0),
        (&[("if-none-match", &tag), ("range", "bytes=0-9")], 304, 0, 0),
        (&[("if-none-match", &weak)], 304, 0, 0),
        (&[("if-modified-since", "Sun, 06 Nov 1994 08:49:37 GMT")], 304, 0, 0),
        (&[("if-modified-since", "Sun, 06 Nov 1994 08:49:36 GMT")], 200, 0, 200_000),
    ];
    for (fields, status, first, count) in table {
        let (head, body) = ask(&folder.file(), Method::GET, fields).await;
        assert_eq!(head.status.as_u16(), *status, "{fields:?}");
        assert!(body == folder.content[*first..first + count], "{fields:?}");
        match status {
            206 => {
                assert_eq!(field(&head, "content-range"), format!("bytes {first}-{}/200000", first + count - 1));
                assert_eq!(field(&head, "content-length"), count.to_string());
            }
            416 => assert_eq!(field(&head, "content-range"), "bytes */200000"),
            _ => assert_eq!(field(&head, "content-range"), ""),
        }
    }
}

#[tokio::test]
async fn a_file_outside_its_folder_is_not_sent() {
    let folder = folder();
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("secret"), "secret").unwrap();
    let root = folder.temporary.path();
    std::fs::create_dir(root.join("sub")).unwrap();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(outside.path().join("secret"), root.join("link")).unwrap();
        std::os::unix::fs::symlink(outside.path(), root.join("folder")).unwrap();
    }
    let escape = format!("../{}/secret", outside.path().file_name().unwrap().to_str().unwrap());
    let absolute = outside.path().join("secret");
    let absolute = absolute.to_str().unwrap();
    let head = http::Request::builder().uri("/").body(()).unwrap().into_parts().0;
    for path in ["link", "folder/secret", escape.as_str(), absolute, "sub", "absent", "photo.jpg/x", "sub/../../x"] {
        let file = FileToSend::new(root, Path::new(path), "image/jpeg");
        assert!(file.respond(&head).await.unwrap().is_none(), "{path}");
    }
}

#[tokio::test]
async fn media_is_dressed_as_media() {
    let folder = folder();
    let set = SecurityHeaders::new(Surface::Media, &SecuritySettings::default()).unwrap();
    let name = content_disposition(Disposition::Attachment, "Foto.jpg");
    let file = folder.file().security(&set).disposition(name);
    for fields in [&[][..], &[("range", "bytes=900000-")], &[("if-none-match", "*")]] {
        let (head, _) = ask(&file, Method::GET, fields).await;
        for (name, value) in set.pairs() {
            assert_eq!(head.headers.get(name), Some(value), "{name} at {}", head.status);
        }
    }
    let (head, _) = ask(&file, Method::GET, &[]).await;
    assert_eq!(field(&head, "content-disposition"), "attachment; filename=\"Foto.jpg\"");
}

#[tokio::test]
async fn a_file_that_shrinks_breaks_off_and_an_empty_one_is_empty() {
    let folder = folder();
    let path = folder.temporary.path().join("photo.jpg");
    let head = http::Request::builder().uri("/").body(()).unwrap().into_parts().0;
    let response = folder.file().respond(&head).await.unwrap().unwrap();
    std::fs::File::options().write(true).open(&path).unwrap().set_len(100_000).unwrap();
    assert!(read_body(response.into_body(), usize::MAX).await.is_err());
    std::fs::write(&path, "").unwrap();
    let (head, body) = ask(&folder.file(), Method::GET, &[]).await;
    assert_eq!((head.status.as_u16(), field(&head, "content-length"), body.len()), (200, "0", 0));
    // Changed a moment ago: the tag promises less.
    assert!(field(&head, "etag").starts_with("W/\""));
}
