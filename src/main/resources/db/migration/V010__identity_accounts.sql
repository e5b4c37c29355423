create table account (
    id uuid not null,
    name varchar(200) not null,
    email varchar(254) not null,
    password_hash varchar(300),
    language varchar(2),
    colour_scheme varchar(10) not null,
    enabled boolean not null,
    last_sign_in timestamp with time zone,
    version bigint not null,
    constraint pk_account primary key (id),
    constraint uq_account_email unique (email)
);

create table account_role (
    account_id uuid not null,
    role_name varchar(20) not null,
    constraint pk_account_role primary key (account_id, role_name),
    constraint fk_account_role_account foreign key (account_id) references account (id),
    constraint ck_account_role_installation check (role_name in ('ADMIN', 'OBSERVER', 'COMPLIANCE'))
);

-- One row that every change of administrators locks, so that two of them cannot remove each other at once.
create table administrator_lock (
    id integer not null,
    constraint pk_administrator_lock primary key (id),
    constraint ck_administrator_lock_single check (id = 1)
);
insert into administrator_lock (id) values (1);

-- A link that lets its holder choose a password once. Only the hash of its code is here.
create table one_time_link (
    code_hash varchar(64) not null,
    account_id uuid not null,
    purpose varchar(10) not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    constraint pk_one_time_link primary key (code_hash),
    constraint fk_one_time_link_account foreign key (account_id) references account (id)
);
create index ix_one_time_link_account on one_time_link (account_id);

-- The code that opens the set-up of an empty installation.
create table set_up_code (
    id integer not null,
    code_hash varchar(64) not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    constraint pk_set_up_code primary key (id),
    constraint ck_set_up_code_single check (id = 1)
);

-- Who is signed in where. The session's own id never leaves the server; here is its hash.
create table sign_in (
    session_hash varchar(64) not null,
    account_id uuid not null,
    started_at timestamp with time zone not null,
    last_used_at timestamp with time zone not null,
    device varchar(120) not null,
    ended_at timestamp with time zone,
    constraint pk_sign_in primary key (session_hash),
    constraint fk_sign_in_account foreign key (account_id) references account (id)
);
create index ix_sign_in_account on sign_in (account_id, ended_at);
