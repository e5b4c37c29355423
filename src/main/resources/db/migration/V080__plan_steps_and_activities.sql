create table plan (
    programme_id uuid not null,
    playbook varchar(60) not null,
    playbook_version integer not null,
    start_date date not null,
    factor numeric(4, 2) not null,
    changed_at timestamp with time zone not null,
    version bigint not null,
    constraint pk_plan primary key (programme_id),
    constraint fk_plan_programme foreign key (programme_id) references programme (id)
);

-- A step with its own copy of the playbook's words, in three languages.
create table plan_step (
    id uuid not null,
    programme_id uuid not null,
    place integer not null,
    step_number integer not null,
    block integer not null,
    block_name varchar(2000) not null,
    name varchar(2000) not null,
    content varchar(8000) not null,
    first_phase varchar(20) not null,
    due_phase varchar(20) not null,
    level varchar(20) not null,
    focus_level varchar(20) not null,
    focus_title varchar(2000) not null,
    focus_how varchar(8000) not null,
    focus_done_on date,
    min_weeks integer,
    max_weeks integer,
    beside integer,
    planned_start date not null,
    planned_end date,
    moved_to date,
    state varchar(10) not null,
    done_on date,
    constraint pk_plan_step primary key (id),
    constraint fk_plan_step_plan foreign key (programme_id) references plan (programme_id),
    constraint uq_plan_step_number unique (programme_id, step_number),
    constraint ck_plan_step_done check ((state = 'DONE') = (done_on is not null)),
    constraint ck_plan_step_dates check (planned_end is null or planned_end >= planned_start)
);

create table plan_step_after (
    step_id uuid not null,
    after_number integer not null,
    constraint pk_plan_step_after primary key (step_id, after_number),
    constraint fk_plan_step_after_step foreign key (step_id) references plan_step (id)
);

create table activity (
    id uuid not null,
    programme_id uuid not null,
    title varchar(200) not null,
    note varchar(4000) not null,
    owner_id uuid,
    starts_on date not null,
    due_on date not null,
    status varchar(10) not null,
    phase varchar(20) not null,
    change_level varchar(20) not null,
    promise boolean not null,
    step_number integer,
    done_on date,
    version bigint not null,
    constraint pk_activity primary key (id),
    constraint fk_activity_programme foreign key (programme_id) references programme (id),
    constraint fk_activity_owner foreign key (owner_id) references person (id),
    constraint ck_activity_dates check (due_on >= starts_on),
    constraint ck_activity_done check ((status = 'DONE') = (done_on is not null))
);
create index ix_activity_programme on activity (programme_id, status, due_on);
create index ix_activity_owner on activity (owner_id);
