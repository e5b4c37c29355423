-- Waves of different programmes that ask the same are compared with each other as well, so that whoever stands for a
-- person has to be the same in all snapshots: one key for the installation instead of one for each programme. What was
-- hashed with another key than the one that stays can be compared with nothing any more, and counts as forgotten.
create table pulse_snapshot_key (
    id integer not null,
    sealed_key varchar(200) not null,
    constraint pk_pulse_snapshot_key primary key (id),
    constraint ck_pulse_snapshot_key_one check (id = 1)
);

insert into pulse_snapshot_key (id, sealed_key)
select 1, sealed_key from pulse_series_key order by programme_id fetch first 1 row only;

delete from pulse_invited where wave_id in (
    select w.id from pulse_wave w where w.people_hashed = true and w.programme_id <> (
        select k.programme_id from pulse_series_key k order by k.programme_id fetch first 1 row only));

drop table pulse_series_key;
