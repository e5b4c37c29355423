create table journal_entry (
    id uuid not null,
    at timestamp with time zone not null,
    actor_id uuid,
    action varchar(80) not null,
    object_id uuid not null,
    programme_id uuid,
    remark varchar(500),
    constraint pk_journal_entry primary key (id)
);
create index ix_journal_entry_at on journal_entry (at);
create index ix_journal_entry_programme on journal_entry (programme_id, at);
create index ix_journal_entry_object on journal_entry (object_id, at);
