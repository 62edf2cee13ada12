//! Tests over pictures made here, byte by byte where the damage or the metadata matters.

mod accepting;
mod animations;
mod fixtures;
mod measuring;
mod refusing;
mod shared_pictures;
mod sniffing;
