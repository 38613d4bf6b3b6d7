"""Sign-Link: fingerspelling read from hand landmarks or pictures, honestly."""
