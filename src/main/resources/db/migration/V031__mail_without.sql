-- An administrator may decide that an installation works without mail; then setting it up waits for no test mail.
alter table mail_queue add column without_mail boolean default false not null;
