use super::*;
use crate::sniff;
use proptest::prelude::*;
use std::io::Cursor;

fn head(bytes: &[u8]) -> ClipHead {
    read_clip_head(sniff(bytes), Cursor::new(bytes))
}

fn millis(bytes: &[u8]) -> Option<u128> {
    head(bytes).duration.map(|duration| duration.as_millis())
}

/// A box of MP4.
fn boxed(name: &[u8; 4], inside: &[u8]) -> Vec<u8> {
    let size = u32::try_from(inside.len() + 8).unwrap();
    [&size.to_be_bytes(), name.as_slice(), inside].concat()
}

fn ftyp() -> Vec<u8> {
    boxed(b"ftyp", b"isom\0\0\x02\0isommp41")
}

fn mvhd(per_second: u32, units: u32) -> Vec<u8> {
    boxed(b"mvhd", &[&[0; 12], &per_second.to_be_bytes()[..], &units.to_be_bytes(), &[0; 80]].concat())
}

fn tkhd(width: u32, height: u32, is_turned: bool) -> Vec<u8> {
    let one = 0x1_0000u32.to_be_bytes();
    let mut matrix = [0; 36];
    let places: &[usize] = if is_turned { &[4, 12] } else { &[0, 16] };
    for place in places {
        matrix[*place..place + 4].copy_from_slice(&one);
    }
    let sides = [(width << 16).to_be_bytes(), (height << 16).to_be_bytes()].concat();
    boxed(b"tkhd", &[&[0; 40], matrix.as_slice(), &sides].concat())
}

fn trak(tkhd: &[u8]) -> Vec<u8> {
    boxed(b"trak", tkhd)
}

/// An element of WebM whose id and length are given in bytes.
fn element(id: &[u8], inside: &[u8]) -> Vec<u8> {
    let length = 0x0100_0000_0000_0000u64 | inside.len() as u64;
    [id, &length.to_be_bytes(), inside].concat()
}

fn webm(segment_length: &[u8], children: &[Vec<u8>]) -> Vec<u8> {
    let head = element(b"\x1a\x45\xdf\xa3", b"\x42\x86\x81\x01\x42\x82\x84webm");
    [head, b"\x18\x53\x80\x67".to_vec(), segment_length.to_vec(), children.concat()].concat()
}

fn info(duration: &[u8]) -> Vec<u8> {
    element(b"\x15\x49\xa9\x66", &[element(b"\x2a\xd7\xb1", b"\x0f\x42\x40"), element(b"\x44\x89", duration)].concat())
}

fn tracks(width: u16, height: u16) -> Vec<u8> {
    let video = [element(b"\xb0", &width.to_be_bytes()), element(b"\xba", &height.to_be_bytes())].concat();
    element(
        b"\x16\x54\xae\x6b",
        &[element(b"\xae", b"\xd7\x81\x01"), element(b"\xae", &element(b"\xe0", &video))].concat(),
    )
}

const OPEN: &[u8] = b"\x01\xff\xff\xff\xff\xff\xff\xff";

/// A frame of 128 kbit/s at 44.1 kHz, with something in it.
fn mp3_frame(rate: u8, inside: &[u8]) -> Vec<u8> {
    let head = [0xff, 0xfb, (rate << 4), 0xc4];
    let length = mp3::frame(&head).unwrap().length;
    let mut out = vec![0; length];
    out[..4].copy_from_slice(&head);
    out[4 + 17..4 + 17 + inside.len()].copy_from_slice(inside);
    out
}

fn ogg_page(stream: u32, position: u64, payload: &[u8]) -> Vec<u8> {
    let segments = u8::try_from(payload.len().div_ceil(255).max(1)).unwrap();
    let mut out = b"OggS\0\0".to_vec();
    out.extend(position.to_le_bytes());
    out.extend(stream.to_le_bytes());
    out.extend([0; 8]);
    out.push(segments);
    out.extend(vec![255; usize::from(segments)]);
    out.extend(payload);
    out
}

fn opus_head(skipped: u16) -> Vec<u8> {
    [b"OpusHead\x01\x01".as_slice(), &skipped.to_le_bytes(), &[0; 16]].concat()
}

fn wav(data_length: u32, data: usize) -> Vec<u8> {
    let format = [1u16, 1].map(u16::to_le_bytes).concat();
    let rates = [8_000u32, 8_000].map(u32::to_le_bytes).concat();
    let fmt = [b"fmt \x10\0\0\0".as_slice(), &format, &rates, &[1, 0, 8, 0]].concat();
    let other = b"LIST\x03\0\0\0abc\0".as_slice();
    [b"RIFF\0\0\0\0WAVE", fmt.as_slice(), other, b"data", &data_length.to_le_bytes(), &vec![0x80; data]].concat()
}

fn flac(rate: u64, samples: u64) -> Vec<u8> {
    let packed = (rate << 44) | (1 << 41) | (15 << 36) | samples;
    [b"fLaC\0\0\0\x22".as_slice(), &[0; 10], &packed.to_be_bytes(), &[0; 16]].concat()
}

#[test]
fn mp4_says_its_length_and_size_wherever_it_stands() {
    let movie = boxed(b"moov", &[mvhd(600, 80_400), trak(&tkhd(0, 0, false)), trak(&tkhd(1_280, 720, false))].concat());
    let filling = boxed(b"mdat", &[7; 5_000]);
    for file in [[ftyp(), movie.clone(), filling.clone()].concat(), [ftyp(), filling, movie].concat()] {
        assert_eq!(head(&file), ClipHead { duration: Some(Duration::from_secs(134)), size: Some((1_280, 720)) });
    }
    let turned = [ftyp(), boxed(b"moov", &[mvhd(1_000, 500), trak(&tkhd(1_920, 1_080, true))].concat())].concat();
    assert_eq!(head(&turned), ClipHead { duration: Some(Duration::from_millis(500)), size: Some((1_080, 1_920)) });
    // 64 bit lengths and times.
    let header = [&[1, 0, 0, 0], [0; 16].as_slice(), &1_000u32.to_be_bytes(), &24_000u64.to_be_bytes(), &[0; 80]];
    let inside = boxed(b"mvhd", &header.concat());
    let large = [b"\0\0\0\x01moov".as_slice(), &(inside.len() as u64 + 16).to_be_bytes(), &inside].concat();
    assert_eq!(millis(&[ftyp(), large].concat()), Some(24_000));
    // In fragments.
    let mehd = boxed(b"mvex", &boxed(b"mehd", &[&[0; 4], 90_000u32.to_be_bytes().as_slice()].concat()));
    let pieces = [ftyp(), boxed(b"moov", &[mvhd(1_000, 0), mehd].concat())].concat();
    assert_eq!(millis(&pieces), Some(90_000));
    let sound = [boxed(b"ftyp", b"M4A \0\0\0\0M4A mp42"), boxed(b"moov", &mvhd(44_100, 441_000))].concat();
    assert_eq!(head(&sound), ClipHead { duration: Some(Duration::from_secs(10)), size: None });
}

#[test]
fn webm_says_its_length_and_size() {
    let long = info(&24_000f64.to_be_bytes());
    let length = |children: &[Vec<u8>]| (0x0100_0000_0000_0000u64 | children.concat().len() as u64).to_be_bytes();
    let void = element(b"\xec", &[0; 300]);
    let children = [void, long.clone(), tracks(640, 360)];
    let expected = ClipHead { duration: Some(Duration::from_secs(24)), size: Some((640, 360)) };
    assert_eq!(head(&webm(&length(&children), &children)), expected);
    assert_eq!(head(&webm(OPEN, &children)), expected, "written as it was filmed");
    assert_eq!(millis(&webm(OPEN, &[info(&1_500f32.to_be_bytes())])), Some(1_500));
    for strange in [f64::NAN, f64::INFINITY, -1.0, 0.0, 1e300] {
        assert_eq!(head(&webm(OPEN, &[info(&strange.to_be_bytes()), tracks(640, 360)])).duration, None, "{strange}");
    }
    // An open cluster ends what can be found.
    let live = webm(OPEN, &[[b"\x1f\x43\xb6\x75".as_slice(), OPEN].concat(), long]);
    assert_eq!(head(&live), ClipHead::default());
}

#[test]
fn the_samples_film_says_what_its_editor_says() {
    let film = include_bytes!("../../../courant_paper/demo/media/dawn-run.webm");
    let found = head(film);
    assert_eq!((found.duration_secs(), found.size), (Some(24), Some((640, 360))));
}

#[test]
fn mp3_is_measured_by_its_table_or_its_even_rate() {
    let even = mp3_frame(9, b"").repeat(100);
    // 417 bytes a frame at 128 kbit/s.
    assert_eq!(millis(&even), Some(2_606));
    let table = [b"Xing\0\0\0\x01".as_slice(), &1_000u32.to_be_bytes()].concat();
    let told = [mp3_frame(9, &table), mp3_frame(9, b"").repeat(100)].concat();
    assert_eq!(millis(&told), Some(26_122), "1,000 frames of 1,152 samples");
    let liar = [b"Info\0\0\0\x01".as_slice(), &u32::MAX.to_be_bytes()].concat();
    assert_eq!(millis(&[mp3_frame(9, &liar), mp3_frame(9, b"").repeat(100)].concat()), None);
    let uneven = [mp3_frame(9, b""), mp3_frame(10, b""), mp3_frame(9, b"")].concat();
    assert_eq!(millis(&uneven), None, "nothing says how the rest goes");
    let tag = |flags: u8, length: u8| {
        [b"ID3\x04\0".as_slice(), &[flags, 0, 0, 0, length], &vec![0; usize::from(length)]].concat()
    };
    assert_eq!(millis(&[tag(0, 90), even.clone()].concat()), Some(2_606));
    let footed = [tag(0x10, 20), b"3DI\x04\0\x10\0\0\0\x14".to_vec(), tag(0, 5), even].concat();
    assert_eq!(millis(&footed), Some(2_606));
}

#[test]
fn other_sounds_are_measured() {
    assert_eq!(millis(&wav(16_000, 16_000)), Some(2_000));
    assert_eq!(millis(&wav(u32::MAX, 12_000)), Some(1_500), "written as it came");
    assert_eq!(millis(&wav(0, 100)), None);
    assert_eq!(millis(&flac(44_100, 441_000)), Some(10_000));
    assert_eq!(millis(&flac(44_100, 0)), None, "not known");
    let opus = [ogg_page(7, 0, &opus_head(312)), ogg_page(7, 48_312, &[1; 300]), ogg_page(7, 96_312, &[1; 300])];
    assert_eq!(millis(&opus.concat()), Some(2_000));
    let unended = [ogg_page(7, 48_312, &opus_head(312)), ogg_page(7, u64::MAX, &[1; 300]), ogg_page(8, 9, &[1])];
    assert_eq!(millis(&unended.concat()), Some(1_000), "the last page of this stream that says a position");
    let vorbis = [b"\x01vorbis\0\0\0\0\x01".as_slice(), &22_050u32.to_le_bytes(), &[0; 14]].concat();
    assert_eq!(millis(&[ogg_page(1, 0, &vorbis), ogg_page(1, 66_150, &[1; 9])].concat()), Some(3_000));
    let unknown = [ogg_page(1, 0, b"\x80theora"), ogg_page(1, 66_150, &[1; 9])].concat();
    assert_eq!(millis(&unknown), None);
}

#[test]
fn seconds_are_rounded_and_never_none() {
    let secs = |millis| ClipHead { duration: Some(Duration::from_millis(millis)), size: None }.duration_secs();
    assert_eq!([secs(1), secs(499), secs(1_499), secs(1_500), secs(23_960)], [1, 1, 1, 2, 24].map(Some));
    assert_eq!(ClipHead::default().duration_secs(), None);
}

/// A source that gives zeros as far as it goes, after a start.
struct Endless {
    start: Vec<u8>,
    at: u64,
    reads: usize,
}

impl Read for &mut Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.reads += 1;
        let from = usize::try_from(self.at).unwrap_or(usize::MAX);
        for (index, byte) in buffer.iter_mut().enumerate() {
            *byte = self.start.get(from.saturating_add(index)).copied().unwrap_or_default();
        }
        self.at += buffer.len() as u64;
        Ok(buffer.len())
    }
}

impl Seek for &mut Endless {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.at = match to {
            SeekFrom::Start(at) => at,
            SeekFrom::End(_) => u64::MAX - 1,
            SeekFrom::Current(by) => self.at.saturating_add_signed(by),
        };
        Ok(self.at)
    }
}

#[test]
fn files_without_end_cost_no_more_than_others() {
    let tiny = boxed(b"free", b"");
    let cases: Vec<(MediaType, Vec<u8>)> = vec![
        (MediaType::Mp4, tiny.repeat(100_000)),
        (MediaType::Mp4, boxed(b"moov", &trak(&[]).repeat(100_000))),
        (MediaType::Mp4, b"\0\0\0\x01free\xff\xff\xff\xff\xff\xff\xff\xff".to_vec()),
        (MediaType::Mp4, Vec::new()),
        (MediaType::Webm, webm(OPEN, &[element(b"\xec", b"").repeat(100_000)])),
        (MediaType::Webm, b"\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xfe".to_vec()),
        (MediaType::Webm, vec![0xff; 1_000]),
        (MediaType::Wav, [b"RIFF\0\0\0\0WAVE".to_vec(), b"junk\0\0\0\0".repeat(100_000)].concat()),
        (MediaType::Wav, wav(u32::MAX, 10)),
        (MediaType::Flac, b"ID3\x04\0\0\x7f\x7f\x7f\x7f".to_vec()),
        (MediaType::Mp3, b"ID3\x04\0\0\0\0\0\0".repeat(1_000)),
        (MediaType::Mp3, b"\xff\xfb\x90\xc4".repeat(100_000)),
        (MediaType::Ogg, ogg_page(1, 5, &opus_head(0))),
    ];
    for (media_type, start) in cases {
        let mut source = Endless { start, at: 0, reads: 0 };
        let found = read_clip_head(media_type, &mut source);
        assert!(source.reads <= 8_192, "{media_type}: {} reads for {found:?}", source.reads);
    }
}

fn any_file() -> impl Strategy<Value = Vec<u8>> {
    let good = vec![
        [ftyp(), boxed(b"moov", &[mvhd(600, 80_400), trak(&tkhd(1_280, 720, false))].concat())].concat(),
        webm(OPEN, &[info(&24_000f64.to_be_bytes()), tracks(640, 360)]),
        mp3_frame(9, b"Xing\0\0\0\x01\0\0\x03\xe8").repeat(3),
        wav(800, 800),
        flac(44_100, 441_000),
        [ogg_page(7, 0, &opus_head(312)), ogg_page(7, 48_312, &[1; 300])].concat(),
    ];
    let damage = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12);
    (prop::sample::select(good), damage, any::<prop::sample::Index>(), any::<bool>()).prop_map(
        |(mut bytes, damage, end, is_cut)| {
            for (place, byte) in damage {
                let place = place.index(bytes.len());
                bytes[place] = byte;
            }
            if is_cut {
                bytes.truncate(end.index(bytes.len()));
            }
            bytes
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_files_are_believed_within_reason(bytes in any_file()) {
        for media_type in [MediaType::Mp4, MediaType::Webm, MediaType::Mp3, MediaType::Wav, MediaType::Flac, MediaType::Ogg, MediaType::Pdf] {
            let found = read_clip_head(media_type, Cursor::new(&bytes));
            prop_assert!(found.duration.is_none_or(|duration| !duration.is_zero() && duration <= LONGEST));
            prop_assert!(found.size.is_none_or(|(width, height)| width.min(height) > 0 && width.max(height) <= WIDEST));
        }
    }
}

/// A file whose private parts are blanked as whoever hands it on does.
fn blanked(bytes: &[u8]) -> Vec<u8> {
    let mut out = bytes.to_vec();
    for span in private_spans(sniff(bytes), Cursor::new(bytes)) {
        let part = &mut out[usize::try_from(span.start).unwrap()..usize::try_from(span.end).unwrap()];
        part.fill(0);
        part[..span.header.len()].copy_from_slice(&span.header);
    }
    out
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|part| part == what)
}

#[test]
fn films_lose_what_tells_where_they_were_made() {
    const PLACE: &[u8] = b"+11.5564+104.9282/";
    let udta = || boxed(b"udta", &boxed(b"\xa9xyz", PLACE));
    let uuid = boxed(b"uuid", &[&[7; 16], PLACE].concat());
    let long = [&1u32.to_be_bytes()[..], b"meta", &(16 + PLACE.len() as u64).to_be_bytes(), PLACE].concat();
    let to_the_end = [&0u32.to_be_bytes()[..], b"uuid", &[8; 16], PLACE].concat();
    let movie =
        boxed(b"moov", &[mvhd(1_000, 7_000), trak(&[tkhd(640, 360, false), udta()].concat()), udta(), long].concat());
    let film = [ftyp(), uuid, movie, boxed(b"mdat", &[9; 500]), to_the_end].concat();
    let (before, after) = (head(&film), blanked(&film));
    assert!(!holds(&after, PLACE));
    assert_eq!((head(&after), after.len()), (before, film.len()));
    assert!(holds(&after, &[9; 500]), "what is seen and heard stays");
    assert!(private_spans(sniff(&after), Cursor::new(&after)).is_empty(), "once is enough");
    assert_eq!(blanked(&after), after);

    let tags = element(b"\x12\x54\xc3\x67", PLACE);
    let cluster = element(b"\x1f\x43\xb6\x75", &[9; 500]);
    let open_cluster = [b"\x1f\x43\xb6\x75\xff".to_vec(), element(b"\xa3", &[9; 300])].concat();
    let duration = 7_000f64.to_be_bytes();
    for children in [
        vec![info(&duration), tracks(640, 360), tags.clone(), cluster.clone()],
        vec![info(&duration), tracks(640, 360), cluster.clone(), cluster, tags.clone()],
        vec![info(&duration), tracks(640, 360), open_cluster.clone(), open_cluster, tags],
        vec![info(&duration), tracks(640, 360), [b"\x12\x54\xc3\x67\x92", PLACE].concat()],
    ] {
        let film = webm(b"\xff", &children);
        let after = blanked(&film);
        assert!(holds(&film, PLACE) && !holds(&after, PLACE));
        assert_eq!((head(&after), after.len()), (head(&film), film.len()));
        assert!(private_spans(sniff(&after), Cursor::new(&after)).is_empty());
    }
    for other in [b"RIFF\0\0\0\0WAVEfmt ".as_slice(), b"%PDF-1.7 +11.5564+104.9282/", b""] {
        assert_eq!(blanked(other), other);
    }
}

proptest! {
    #[test]
    fn blanking_keeps_to_the_file(tail in proptest::collection::vec(any::<u8>(), 0..400), is_webm: bool) {
        let start = if is_webm { webm(b"\xff", &[]) } else { ftyp() };
        let film = [start, tail].concat();
        for span in private_spans(sniff(&film), Cursor::new(&film)) {
            prop_assert!(span.start + span.header.len() as u64 <= span.end && span.end <= film.len() as u64);
        }
    }
}
