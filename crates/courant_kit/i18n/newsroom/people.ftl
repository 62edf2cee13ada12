# People of the staff, signing in, the audit.
