-- Who led an asked unit, or a unit above it, when a wave was launched: they read its results also if it ends.
create table pulse_group_lead (
    wave_id uuid not null,
    unit_id uuid not null,
    person_id uuid not null,
    constraint pk_pulse_group_lead primary key (wave_id, unit_id, person_id),
    constraint fk_pulse_group_lead_unit foreign key (wave_id, unit_id) references pulse_group_unit (wave_id, unit_id)
);

-- Where the people of an ended unit went: who holds one of those units reads the results of the ended one.
create table pulse_heir (
    unit_id uuid not null,
    heir_id uuid not null,
    constraint pk_pulse_heir primary key (unit_id, heir_id),
    constraint fk_pulse_heir_unit foreign key (unit_id) references unit (id),
    constraint fk_pulse_heir_heir foreign key (heir_id) references unit (id)
);
