-- Who has a say in a programme or is touched by it. What is thought of them stands apart, in stakeholder_file.
create table stakeholder (
    id uuid not null,
    programme_id uuid not null,
    -- Somebody of the organisation; an external has a name instead.
    person_id uuid,
    name varchar(200),
    sort_name varchar(900),
    function_name varchar(200) not null,
    influence integer,
    affectedness integer,
    last_contact_on date,
    escalated boolean not null,
    registered_on date not null,
    closed_on date,
    changed_at timestamp with time zone not null,
    version bigint not null,
    constraint pk_stakeholder primary key (id),
    constraint fk_stakeholder_programme foreign key (programme_id) references programme (id),
    constraint fk_stakeholder_person foreign key (person_id) references person (id),
    -- Nobody stands in the register of a programme twice.
    constraint uq_stakeholder_person unique (programme_id, person_id),
    constraint ck_stakeholder_person_or_name check ((person_id is null) = (name is not null)),
    constraint ck_stakeholder_sort_name check ((name is null) = (sort_name is null)),
    constraint ck_stakeholder_influence check (influence is null or influence between 1 and 5),
    constraint ck_stakeholder_affectedness check (affectedness is null or affectedness between 1 and 5)
);
create index ix_stakeholder_programme on stakeholder (programme_id, closed_on);

-- The sensitive part: exactly one for each stakeholder.
create table stakeholder_file (
    stakeholder_id uuid not null,
    attitude varchar(20),
    matters varchar(1000) not null,
    note varchar(2000) not null,
    written_by uuid,
    reply varchar(2000) not null,
    replied_on date,
    version bigint not null,
    constraint pk_stakeholder_file primary key (stakeholder_id),
    constraint fk_stakeholder_file_stakeholder foreign key (stakeholder_id) references stakeholder (id),
    constraint fk_stakeholder_file_written_by foreign key (written_by) references account (id),
    constraint ck_stakeholder_file_attitude
        check (attitude is null or attitude in ('OPPONENT', 'SCEPTIC', 'NEUTRAL', 'SUPPORTER', 'ADVOCATE')),
    constraint ck_stakeholder_file_reply check ((replied_on is null) = (reply = ''))
);

-- Every rating with its reason; never changed.
create table stakeholder_rating (
    id uuid not null,
    stakeholder_id uuid not null,
    influence integer,
    affectedness integer,
    attitude varchar(20),
    reason varchar(1000) not null,
    rated_by uuid not null,
    rated_at timestamp with time zone not null,
    constraint pk_stakeholder_rating primary key (id),
    constraint fk_stakeholder_rating_stakeholder foreign key (stakeholder_id) references stakeholder (id),
    constraint fk_stakeholder_rating_rated_by foreign key (rated_by) references account (id)
);
create index ix_stakeholder_rating on stakeholder_rating (stakeholder_id, rated_at);

create table stakeholder_contact (
    id uuid not null,
    stakeholder_id uuid not null,
    contact_on date not null,
    words varchar(1000) not null,
    logged_by uuid not null,
    logged_at timestamp with time zone not null,
    constraint pk_stakeholder_contact primary key (id),
    constraint fk_stakeholder_contact_stakeholder foreign key (stakeholder_id) references stakeholder (id),
    constraint fk_stakeholder_contact_logged_by foreign key (logged_by) references account (id)
);
create index ix_stakeholder_contact on stakeholder_contact (stakeholder_id, contact_on);

-- Who outside of the programme's coordination read a file, and why; never changed.
create table stakeholder_reading (
    id uuid not null,
    stakeholder_id uuid not null,
    reason varchar(1000) not null,
    read_by uuid not null,
    read_at timestamp with time zone not null,
    constraint pk_stakeholder_reading primary key (id),
    constraint fk_stakeholder_reading_stakeholder foreign key (stakeholder_id) references stakeholder (id),
    constraint fk_stakeholder_reading_read_by foreign key (read_by) references account (id)
);
create index ix_stakeholder_reading on stakeholder_reading (stakeholder_id, read_at);
