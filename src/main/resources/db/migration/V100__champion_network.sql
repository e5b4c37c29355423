-- What the network knows about a champion beyond the role itself: the id is the role's.
create table champion (
    id uuid not null,
    programme_id uuid not null,
    person_id uuid not null,
    deputy_id uuid,
    rotation_on date,
    -- The account that last asked for hours; whoever asks does not agree.
    asked_by uuid,
    agreed_hours numeric(4, 1),
    agreed_by uuid,
    agreed_on date,
    -- The latest day of an entry or a contact; never a sign-in.
    heard_on date,
    version bigint not null,
    constraint pk_champion primary key (id),
    constraint fk_champion_role_assignment foreign key (id) references role_assignment (id),
    constraint fk_champion_programme foreign key (programme_id) references programme (id),
    constraint fk_champion_person foreign key (person_id) references person (id),
    constraint fk_champion_deputy foreign key (deputy_id) references person (id),
    constraint fk_champion_asked_by foreign key (asked_by) references account (id),
    constraint fk_champion_agreed_by foreign key (agreed_by) references account (id),
    constraint ck_champion_deputy check (deputy_id is null or deputy_id <> person_id),
    constraint ck_champion_agreed check ((agreed_hours is null) = (agreed_by is null)
        and (agreed_hours is null) = (agreed_on is null)),
    constraint ck_champion_hours check (agreed_hours is null or (agreed_hours >= 0 and agreed_hours <= 40))
);
create index ix_champion_programme on champion (programme_id);
create index ix_champion_deputy on champion (deputy_id);

create table champion_contact (
    id uuid not null,
    champion_id uuid not null,
    happened_on date not null,
    kind varchar(20) not null,
    note varchar(4000) not null,
    logged_by uuid not null,
    logged_at timestamp with time zone not null,
    constraint pk_champion_contact primary key (id),
    constraint fk_champion_contact_champion foreign key (champion_id) references champion (id),
    constraint fk_champion_contact_logged_by foreign key (logged_by) references account (id)
);
create index ix_champion_contact_champion on champion_contact (champion_id, happened_on);
