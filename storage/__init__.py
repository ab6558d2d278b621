"""What is kept: message bytes, readings, decisions, letters and their history; the only SQL of the house.

`Store` (in `storage.repository`) is the door; `storage.database.upgrade` brings a database up to date.
"""
