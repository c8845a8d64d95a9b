"""Shows each example live below its text: in a frame, so that it has a page to itself, with its own scripts and styles."""
