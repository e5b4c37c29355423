create table training_session (
    id uuid not null,
    programme_id uuid not null,
    training_id uuid not null,
    starts_at timestamp with time zone not null,
    minutes integer not null,
    place varchar(200) not null,
    link varchar(500),
    trainer varchar(200) not null,
    seats integer not null,
    taken integer not null,
    cancelled boolean not null,
    version bigint not null,
    constraint pk_training_session primary key (id),
    constraint fk_training_session_programme foreign key (programme_id) references programme (id),
    constraint fk_training_session_training foreign key (training_id) references training (id),
    constraint ck_training_session_minutes check (minutes between 5 and 2880),
    -- However many enrol at the same moment, nobody stands in the corridor.
    constraint ck_training_session_seats check (seats between 1 and 5000 and taken between 0 and seats)
);
create index ix_training_session_programme on training_session (programme_id, starts_at);

create table enrolment (
    id uuid not null,
    session_id uuid not null,
    person_id uuid not null,
    enrolled_by uuid not null,
    enrolled_at timestamp with time zone not null,
    -- Nothing as long as nobody noted it.
    attended boolean,
    -- The lead freed the hours for it.
    hours_freed boolean not null,
    version bigint not null,
    constraint pk_enrolment primary key (id),
    constraint fk_enrolment_session foreign key (session_id) references training_session (id),
    constraint fk_enrolment_person foreign key (person_id) references person (id),
    constraint fk_enrolment_enrolled_by foreign key (enrolled_by) references account (id),
    constraint uq_enrolment unique (session_id, person_id)
);
create index ix_enrolment_person on enrolment (person_id);
