# The desk: articles in work, their states, gates and publishing.
