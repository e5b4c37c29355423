alter table journal_entry add session_hash varchar(64);
