-- One row: whoever launches a wave holds it, so that two launches never overlook each other.
create table pulse_launch_lock (
    id integer not null,
    constraint pk_pulse_launch_lock primary key (id),
    constraint ck_pulse_launch_lock_one check (id = 1)
);

insert into pulse_launch_lock (id) values (1);

-- A round of asking, from the first draft to the release. All waves of a programme are one series.
create table pulse_wave (
    id uuid not null,
    programme_id uuid not null,
    stage varchar(20) not null,
    opens_on date not null,
    closes_on date not null,
    thresholds varchar(20) not null,
    group_size varchar(20) not null,
    merges text not null,
    expected_percent integer not null,
    contact varchar(200) not null,
    planned_by uuid not null,
    proposed_by uuid,
    proposed_at timestamp with time zone,
    proposed_fingerprint varchar(64),
    refused_because varchar(40),
    refused_by uuid,
    approved_by uuid,
    launched_at timestamp with time zone,
    opens_at timestamp with time zone,
    closes_at timestamp with time zone,
    fingerprint varchar(64),
    invited integer,
    by_mail integer,
    mails_queued_at timestamp with time zone,
    key_deleted boolean not null,
    codes_printed_at timestamp with time zone,
    closed_at timestamp with time zone,
    released_at timestamp with time zone,
    version bigint not null,
    constraint pk_pulse_wave primary key (id),
    constraint fk_pulse_wave_programme foreign key (programme_id) references programme (id),
    constraint fk_pulse_wave_planned_by foreign key (planned_by) references account (id),
    constraint fk_pulse_wave_proposed_by foreign key (proposed_by) references account (id),
    constraint fk_pulse_wave_refused_by foreign key (refused_by) references account (id),
    constraint fk_pulse_wave_approved_by foreign key (approved_by) references account (id),
    constraint ck_pulse_wave_dates check (opens_on < closes_on),
    constraint ck_pulse_wave_stage
        check (stage in ('DRAFT', 'PROPOSED', 'LAUNCHED', 'IN_REVIEW', 'RELEASED', 'LAPSED')),
    constraint ck_pulse_wave_proposed check (stage <> 'PROPOSED' or proposed_by is not null),
    constraint ck_pulse_wave_launched
        check ((stage in ('DRAFT', 'PROPOSED')) = (launched_at is null)
            and (launched_at is null) = (approved_by is null)
            and (launched_at is null) = (fingerprint is null)),
    -- Nobody approves what they planned or proposed.
    constraint ck_pulse_wave_second_person
        check (approved_by is null or (approved_by <> proposed_by and approved_by <> planned_by))
);
create index ix_pulse_wave_programme on pulse_wave (programme_id, opens_on);

-- Who is asked: these units and everything below them, never a list of people.
create table pulse_wave_unit (
    wave_id uuid not null,
    unit_id uuid not null,
    constraint pk_pulse_wave_unit primary key (wave_id, unit_id),
    constraint fk_pulse_wave_unit_wave foreign key (wave_id) references pulse_wave (id),
    constraint fk_pulse_wave_unit_unit foreign key (unit_id) references unit (id)
);

-- What is asked, in the order of the paper; the version is the wording.
create table pulse_wave_item (
    wave_id uuid not null,
    place integer not null,
    item_key varchar(40) not null,
    item_version integer not null,
    constraint pk_pulse_wave_item primary key (wave_id, place),
    constraint fk_pulse_wave_item_wave foreign key (wave_id) references pulse_wave (id),
    constraint uq_pulse_wave_item unique (wave_id, item_key)
);

-- The reporting tree as it was frozen at the launch.
create table pulse_group (
    wave_id uuid not null,
    cell_id uuid not null,
    parent_id uuid,
    place integer not null,
    constraint pk_pulse_group primary key (wave_id, cell_id),
    constraint fk_pulse_group_wave foreign key (wave_id) references pulse_wave (id)
);

-- Which group the people directly in a unit belong to, as it was frozen at the launch.
create table pulse_group_unit (
    wave_id uuid not null,
    unit_id uuid not null,
    cell_id uuid not null,
    constraint pk_pulse_group_unit primary key (wave_id, unit_id),
    constraint fk_pulse_group_unit_group foreign key (wave_id, cell_id) references pulse_group (wave_id, cell_id),
    constraint fk_pulse_group_unit_unit foreign key (unit_id) references unit (id)
);

-- Who was invited in which group, as it was frozen at the launch; needed to know how much a group changed. No foreign
-- key to the person, because the id is replaced by a keyed hash when the series has been silent.
create table pulse_invited (
    wave_id uuid not null,
    person_id uuid not null,
    leaf_id uuid not null,
    by_mail boolean not null,
    constraint pk_pulse_invited primary key (wave_id, person_id),
    constraint fk_pulse_invited_group foreign key (wave_id, leaf_id) references pulse_group (wave_id, cell_id)
);
create index ix_pulse_invited_person on pulse_invited (person_id);
