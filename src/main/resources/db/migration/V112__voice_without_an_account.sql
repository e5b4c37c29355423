-- One reusable code for a group of ten or more, on a poster; another one each quarter. It names a group and nobody.
create table voice_poster (
    id uuid not null,
    programme_id uuid not null,
    unit_id uuid not null,
    quarter varchar(7) not null,
    code varchar(10) not null,
    constraint pk_voice_poster primary key (id),
    constraint fk_voice_poster_programme foreign key (programme_id) references programme (id),
    constraint fk_voice_poster_unit foreign key (unit_id) references unit (id),
    constraint uq_voice_poster_group unique (programme_id, unit_id, quarter),
    constraint uq_voice_poster_code unique (code)
);

-- What was said without a name waits here until the next morning, so that nobody sees when it came. The day goes when it
-- moves on; the hash is that of a code that only the author has.
create table voice_held (
    id uuid not null,
    programme_id uuid not null,
    unit_id uuid not null,
    kind varchar(10) not null,
    theme varchar(40) not null,
    words varchar(4000) not null,
    reply_hash varchar(64) not null,
    waits_since date not null,
    constraint pk_voice_held primary key (id),
    constraint fk_voice_held_programme foreign key (programme_id) references programme (id),
    constraint fk_voice_held_unit foreign key (unit_id) references unit (id),
    -- The same form sent twice is one entry.
    constraint uq_voice_held_reply unique (reply_hash),
    constraint ck_voice_held_kind check (kind in ('CONCERN', 'IDEA'))
);

-- A further line of somebody whom nobody knows, to an entry that is held or already shown.
create table voice_held_line (
    id uuid not null,
    entry_id uuid not null,
    words varchar(4000) not null,
    waits_since date not null,
    constraint pk_voice_held_line primary key (id)
);
create index ix_voice_held_line_entry on voice_held_line (entry_id);

create table voice_further_line (
    id uuid not null,
    entry_id uuid not null,
    place integer not null,
    words varchar(4000) not null,
    constraint pk_voice_further_line primary key (id),
    constraint fk_voice_further_line_entry foreign key (entry_id) references voice_entry (id),
    constraint uq_voice_further_line_place unique (entry_id, place)
);

-- Who has no account gives a name or none, and is answered through the code.
alter table voice_entry alter column author_id drop not null;
alter table voice_entry add column author_name varchar(200);
alter table voice_entry add column reply_hash varchar(64);
alter table voice_entry add constraint uq_voice_entry_reply unique (reply_hash);
alter table voice_entry add constraint ck_voice_entry_author
    check ((author_id is null) = (reply_hash is not null) and (author_id is null or author_name is null));
