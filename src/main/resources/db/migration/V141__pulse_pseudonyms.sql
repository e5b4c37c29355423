-- The secret that the people in a programme's snapshots are hashed with; sealed, so that a copy of the database alone
-- tells nobody who they were.
create table pulse_series_key (
    programme_id uuid not null,
    sealed_key varchar(200) not null,
    constraint pk_pulse_series_key primary key (programme_id),
    constraint fk_pulse_series_key_programme foreign key (programme_id) references programme (id)
);

-- Whether the people of a snapshot are hashed by now.
alter table pulse_wave add column people_hashed boolean default false not null;
