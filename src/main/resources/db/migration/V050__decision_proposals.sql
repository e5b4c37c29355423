-- Something that one person asks for and another decides. subject and programme are data: they lie further up.
create table proposal (
    id uuid not null,
    subject_kind varchar(60) not null,
    subject_id uuid not null,
    programme_id uuid not null,
    title varchar(4000) not null,
    path varchar(300) not null,
    asked_role varchar(20) not null,
    audience varchar(20) not null,
    asked_by uuid not null,
    asked_at timestamp with time zone not null,
    criteria varchar(60000) not null,
    status varchar(20) not null,
    open_subject varchar(110),
    verdict varchar(10),
    reason varchar(2000),
    held_until date,
    closed_by uuid,
    closed_at timestamp with time zone,
    version bigint not null,
    constraint pk_proposal primary key (id),
    constraint fk_proposal_asked_by foreign key (asked_by) references account (id),
    constraint fk_proposal_closed_by foreign key (closed_by) references account (id),
    -- Nobody asks the same twice at once: filled only while the proposal is open.
    constraint uq_proposal_open unique (open_subject),
    constraint ck_proposal_open check ((status = 'OPEN') = (open_subject is not null)),
    constraint ck_proposal_decided check ((status = 'DECIDED') = (verdict is not null)),
    constraint ck_proposal_hold check ((verdict = 'HOLD') = (held_until is not null) or verdict is null),
    -- Nobody decides what they asked for themselves.
    constraint ck_proposal_four_eyes check (status <> 'DECIDED' or closed_by <> asked_by)
);
create index ix_proposal_subject on proposal (subject_kind, subject_id);
create index ix_proposal_waiting on proposal (programme_id, status, asked_role);

-- What a person states about a criterion that no data can tell.
create table declaration (
    id uuid not null,
    subject_kind varchar(60) not null,
    subject_id uuid not null,
    programme_id uuid not null,
    criterion varchar(100) not null,
    fulfilled boolean not null,
    reason varchar(2000) not null,
    declared_by uuid not null,
    declared_at timestamp with time zone not null,
    version bigint not null,
    constraint pk_declaration primary key (id),
    constraint fk_declaration_declared_by foreign key (declared_by) references account (id),
    constraint uq_declaration_criterion unique (subject_kind, subject_id, criterion)
);
