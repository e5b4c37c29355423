-- In which order releases became known, across all series: each is compared with those of a lower number. Releases from
-- before this are 0, and were compared with their own series alone.
alter table ballot_release add column number integer default 0 not null;
alter table ballot_withdrawn add column number integer default 0 not null;

-- Counts them; whoever releases holds the row, so that no two releases happen without knowing of each other.
create table ballot_release_count (
    id integer not null,
    last integer not null,
    constraint pk_ballot_release_count primary key (id),
    constraint ck_ballot_release_count_one check (id = 1)
);

insert into ballot_release_count (id, last) values (1, 0);
