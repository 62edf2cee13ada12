//! What the clock has to do, and when: asked each minute, so it must cost the same however many articles there are.

pub mod rows;
