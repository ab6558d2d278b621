"""Pages for program staff: rendered on the server, readable without JavaScript, each also as JSON."""
