-- You said, we did: the three themes that the coordinator named from what was released of a wave, each with what is done
-- about it. Changed, never deleted: a launch that was approved on them must still find them.
create table pulse_heard_theme (
    id uuid not null,
    wave_id uuid not null,
    place integer not null,
    theme varchar(40) not null,
    disposition varchar(20) not null,
    owner_id uuid not null,
    due_on date not null,
    sentence varchar(4000) not null,
    settled_on date,
    version bigint not null,
    constraint pk_pulse_heard_theme primary key (id),
    constraint fk_pulse_heard_theme_wave foreign key (wave_id) references pulse_wave (id),
    constraint fk_pulse_heard_theme_owner foreign key (owner_id) references person (id),
    -- Two coordinators at once still name three themes, and each only once.
    constraint uq_pulse_heard_theme_place unique (wave_id, place),
    constraint uq_pulse_heard_theme_theme unique (wave_id, theme),
    constraint ck_pulse_heard_theme_place check (place between 1 and 3),
    constraint ck_pulse_heard_theme_disposition check (disposition in ('DOING', 'ALREADY_SO', 'NOT_NOW')),
    constraint ck_pulse_heard_theme_settled check (settled_on is null or disposition <> 'ALREADY_SO')
);
create index ix_pulse_heard_theme_owner on pulse_heard_theme (owner_id, due_on);
