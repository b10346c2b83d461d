"""Invitations in, the private calendar out."""
