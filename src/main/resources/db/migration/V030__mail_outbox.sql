create table outgoing_mail (
    id              uuid                     not null,
    recipient       varchar(254)             not null,
    language        varchar(2)               not null,
    kind            varchar(80)              not null,
    arguments       varchar(8000)            not null,
    -- sealed with the installation's key file; erased as soon as the mail needs no further attempt
    sealed_link     varchar(4000),
    -- for mails whose link is made only when they are sent, and kept nowhere
    subject_id      uuid,
    person_id       uuid,
    status          varchar(20)              not null,
    attempts        integer                  not null,
    queued_at       timestamp with time zone not null,
    next_attempt    timestamp with time zone not null,
    not_after       timestamp with time zone,
    last_attempt    timestamp with time zone,
    claimed_by      uuid,
    claimed_until   timestamp with time zone,
    settled_at      timestamp with time zone,
    trouble         varchar(20),
    trouble_code    varchar(20),
    version         bigint                   not null,
    constraint pk_outgoing_mail primary key (id),
    constraint uq_outgoing_mail_once unique (kind, subject_id, person_id),
    constraint ck_outgoing_mail_one_link check (sealed_link is null or subject_id is null)
);

create index ix_outgoing_mail_due on outgoing_mail (status, next_attempt);
create index ix_outgoing_mail_rate on outgoing_mail (last_attempt);

create table mail_queue (
    singleton        integer not null,
    stopped          boolean not null,
    trouble          varchar(20),
    trouble_code     varchar(20),
    trouble_since    timestamp with time zone,
    trouble_count    integer not null,
    retry_at         timestamp with time zone,
    test_accepted_at timestamp with time zone,
    constraint pk_mail_queue primary key (singleton),
    constraint ck_mail_queue_single check (singleton = 1)
);

insert into mail_queue (singleton, stopped, trouble_count) values (1, false, 0);
