create table programme (
    id uuid not null,
    programme_key varchar(24) not null,
    name varchar(120) not null,
    state varchar(10) not null,
    phase varchar(20) not null,
    what_changes varchar(4000) not null,
    why varchar(4000) not null,
    for_whom varchar(4000) not null,
    vision varchar(4000) not null,
    start_date date,
    factor numeric(4, 2) not null,
    gate_held_until date,
    version bigint not null,
    constraint pk_programme primary key (id),
    constraint uq_programme_key unique (programme_key),
    constraint ck_programme_set_up check ((state = 'NEW') = (start_date is null))
);

create table programme_unit (
    programme_id uuid not null,
    unit_id uuid not null,
    constraint pk_programme_unit primary key (programme_id, unit_id),
    constraint fk_programme_unit_programme foreign key (programme_id) references programme (id),
    constraint fk_programme_unit_unit foreign key (unit_id) references unit (id)
);

create table programme_goal (
    programme_id uuid not null,
    place integer not null,
    goal_text varchar(400) not null,
    target numeric(14, 2),
    measure varchar(100) not null,
    target_date date,
    constraint pk_programme_goal primary key (programme_id, place),
    constraint fk_programme_goal_programme foreign key (programme_id) references programme (id)
);

-- Answers to the catalogue's questions on what is different about AI.
create table programme_answer (
    programme_id uuid not null,
    question varchar(60) not null,
    answer varchar(4000) not null,
    constraint pk_programme_answer primary key (programme_id, question),
    constraint fk_programme_answer_programme foreign key (programme_id) references programme (id)
);

-- Every stay in a phase; a phase entered again gets a new one.
create table programme_passage (
    programme_id uuid not null,
    place integer not null,
    passage_id uuid not null,
    phase varchar(20) not null,
    entered_on date not null,
    left_on date,
    how_left varchar(20),
    reason varchar(2000),
    constraint pk_programme_passage primary key (programme_id, place),
    constraint fk_programme_passage_programme foreign key (programme_id) references programme (id),
    constraint uq_programme_passage_id unique (passage_id),
    constraint ck_programme_passage_left check ((left_on is null) = (how_left is null)),
    constraint ck_programme_passage_iteration check (how_left is null or how_left <> 'ITERATION' or reason is not null)
);

-- A person holds a role of a programme. Ended ones stay.
create table role_assignment (
    id uuid not null,
    programme_id uuid not null,
    person_id uuid not null,
    role_name varchar(20) not null,
    hours_per_week numeric(4, 1),
    held_from date not null,
    held_to date,
    version bigint not null,
    constraint pk_role_assignment primary key (id),
    constraint fk_role_assignment_programme foreign key (programme_id) references programme (id),
    constraint fk_role_assignment_person foreign key (person_id) references person (id),
    constraint uq_role_assignment unique (programme_id, person_id, role_name),
    constraint ck_role_assignment_role check (role_name in ('SPONSOR', 'COORDINATOR', 'CHAMPION', 'DATA_STEWARD'))
);
create index ix_role_assignment_person on role_assignment (person_id);

create table role_assignment_unit (
    assignment_id uuid not null,
    unit_id uuid not null,
    constraint pk_role_assignment_unit primary key (assignment_id, unit_id),
    constraint fk_role_assignment_unit_assignment foreign key (assignment_id) references role_assignment (id),
    constraint fk_role_assignment_unit_unit foreign key (unit_id) references unit (id)
);
create index ix_role_assignment_unit_unit on role_assignment_unit (unit_id);
