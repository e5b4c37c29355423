-- The tree of units and the people in it. Rows are never deleted here: what ended keeps its date, because older
-- things point at it. Texts are limited in the application, by characters as people count them; H2 counts rarer ones
-- twice, therefore twice the room.

create table unit (
    id uuid not null,
    parent_id uuid,
    name varchar(400) not null,
    -- Parent and name in plain letters; empty once the unit ended. Two living siblings cannot share a name.
    place varchar(450),
    manager_id uuid,
    shaped_on date not null,
    ended_on date,
    successor_id uuid,
    version bigint not null,
    constraint pk_unit primary key (id),
    constraint fk_unit_parent foreign key (parent_id) references unit (id),
    constraint fk_unit_successor foreign key (successor_id) references unit (id),
    constraint uq_unit_place unique (place),
    constraint ck_unit_living check ((ended_on is null) = (place is not null)),
    constraint ck_unit_not_own_parent check (parent_id <> id)
);

create table person (
    id uuid not null,
    employee_id varchar(200) not null,
    first_name varchar(400) not null,
    last_name varchar(400) not null,
    -- Last name first, in plain letters: what lists sort by and searches look into.
    sort_name varchar(400) not null,
    email varchar(254),
    unit_id uuid not null,
    in_unit_since date not null,
    employee_group varchar(200),
    location varchar(400),
    language varchar(2),
    started_on date,
    left_on date,
    account_id uuid,
    version bigint not null,
    constraint pk_person primary key (id),
    constraint uq_person_employee_id unique (employee_id),
    constraint uq_person_email unique (email),
    constraint uq_person_account unique (account_id),
    constraint fk_person_unit foreign key (unit_id) references unit (id),
    constraint fk_person_account foreign key (account_id) references account (id)
);

create index ix_person_unit on person (unit_id);
create index ix_person_sort_name on person (sort_name, id);

alter table unit add constraint fk_unit_manager foreign key (manager_id) references person (id);
create index ix_unit_manager on unit (manager_id);
create index ix_unit_parent on unit (parent_id);

-- One row: counts every change of the organisation, so that an import is only applied to what its preview was made of.
create table organisation_state (
    id integer not null,
    revision bigint not null,
    constraint pk_organisation_state primary key (id),
    constraint ck_organisation_state_one check (id = 1)
);

insert into organisation_state (id, revision) values (1, 0);

-- The company is the root of the tree and always there; set-up gives it its name.
insert into unit (id, name, place, shaped_on, version)
values ('5f1d7b1e-4c0a-4a55-9d0e-6b8c9c2a7e10', 'Organisation', 'company', date '2000-01-01', 0);
