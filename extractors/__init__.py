"""Attachments in, documents and fields with evidence out."""
