# The media library.
