"""Mails from employers, read without Django: a file or pasted text in, what it says and why out."""
