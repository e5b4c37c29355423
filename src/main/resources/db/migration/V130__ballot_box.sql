-- What was approved and launched. No statement of the product ever updates a row of this table.
create table ballot (
    id uuid not null,
    series varchar(100) not null,
    plan text not null,
    fingerprint varchar(64) not null,
    k integer not null,
    comment_k integer not null,
    launched_at timestamp with time zone not null,
    opens_at timestamp with time zone not null,
    closes_at timestamp with time zone not null,
    delete_on date not null,
    constraint pk_ballot primary key (id),
    constraint ck_ballot_thresholds check (k >= 5 and comment_k >= k),
    constraint ck_ballot_opening check (opens_at < closes_at)
);

create index ix_ballot_series on ballot (series, launched_at);

-- Where a ballot is on its way, the part that changes.
create table ballot_progress (
    ballot_id uuid not null,
    stage varchar(20) not null,
    key_deleted boolean not null,
    tidied boolean not null,
    closed_at timestamp with time zone,
    released_at timestamp with time zone,
    released_by uuid,
    raw_deleted boolean not null,
    constraint pk_ballot_progress primary key (ballot_id),
    constraint fk_ballot_progress_ballot foreign key (ballot_id) references ballot (id),
    constraint ck_ballot_progress_stage check (stage in ('LAUNCHED', 'CLOSED', 'IN_REVIEW', 'RELEASED', 'LAPSED'))
);

-- How many paper codes each group got. How many people it has stands in the plan.
create table ballot_group (
    ballot_id uuid not null,
    leaf uuid not null,
    paper_codes integer not null,
    spare_codes integer not null,
    destroyed_codes integer not null,
    constraint pk_ballot_group primary key (ballot_id, leaf),
    constraint fk_ballot_group_ballot foreign key (ballot_id) references ballot (id),
    constraint ck_ballot_group_counts check (paper_codes >= 0 and spare_codes >= 0
        and destroyed_codes >= 0 and destroyed_codes <= paper_codes + spare_codes)
);

-- How many invited people of a group have which language, for the rule on comments.
create table ballot_group_language (
    ballot_id uuid not null,
    leaf uuid not null,
    language varchar(2) not null,
    invited integer not null,
    constraint pk_ballot_group_language primary key (ballot_id, leaf, language),
    constraint fk_ballot_group_language_group foreign key (ballot_id, leaf) references ballot_group (ballot_id, leaf)
);

-- One row per link or paper code. No person, no time; the primary key is a hash, so that the order tells nothing.
create table ballot_token (
    hash varchar(64) not null,
    ballot_id uuid not null,
    leaf uuid not null,
    used boolean not null,
    nonce_hash varchar(64),
    constraint pk_ballot_token primary key (hash),
    constraint fk_ballot_token_group foreign key (ballot_id, leaf) references ballot_group (ballot_id, leaf)
);

create index ix_ballot_token_ballot on ballot_token (ballot_id);

-- Answers until the close.
create table ballot_inbox (
    id uuid not null,
    ballot_id uuid not null,
    leaf uuid not null,
    answers text not null,
    comments text not null,
    constraint pk_ballot_inbox primary key (id),
    constraint fk_ballot_inbox_group foreign key (ballot_id, leaf) references ballot_group (ballot_id, leaf)
);

create index ix_ballot_inbox_ballot on ballot_inbox (ballot_id);

-- Answers after the close: written anew in random order, all in one transaction.
create table ballot_answer (
    id uuid not null,
    ballot_id uuid not null,
    leaf uuid not null,
    answers text not null,
    constraint pk_ballot_answer primary key (id),
    constraint fk_ballot_answer_group foreign key (ballot_id, leaf) references ballot_group (ballot_id, leaf)
);

create index ix_ballot_answer_ballot on ballot_answer (ballot_id);

create table ballot_comment (
    id uuid not null,
    ballot_id uuid not null,
    cell uuid not null,
    item_key varchar(40) not null,
    words text not null,
    rare_language boolean not null,
    verdict varchar(20) not null,
    reason varchar(40),
    replacement text,
    constraint pk_ballot_comment primary key (id),
    constraint fk_ballot_comment_ballot foreign key (ballot_id) references ballot (id),
    constraint ck_ballot_comment_verdict check (verdict in ('PENDING', 'SHOWN', 'REDACTED', 'WITHHELD'))
);

create index ix_ballot_comment_ballot on ballot_comment (ballot_id);

-- How many took part while the ballot is open, once a day and in steps.
create table ballot_participation (
    ballot_id uuid not null,
    counted_on date not null,
    percent integer not null,
    constraint pk_ballot_participation primary key (ballot_id, counted_on),
    constraint fk_ballot_participation_ballot foreign key (ballot_id) references ballot (id),
    constraint ck_ballot_participation_percent check (percent between 0 and 100)
);

-- Results. Rounded values only; rows are inserted by a release and never changed.
create table published_cell (
    ballot_id uuid not null,
    cell uuid not null,
    item_key varchar(60) not null,
    item_version integer not null,
    tier varchar(10) not null,
    body text not null,
    constraint pk_published_cell primary key (ballot_id, cell, item_key, item_version),
    constraint fk_published_cell_ballot foreign key (ballot_id) references ballot (id)
);

-- What a release said beside its cells: who took part as classes, which groups comments belong to, what became known.
create table ballot_release (
    ballot_id uuid not null,
    turnout text not null,
    derivable text not null,
    certificate text not null,
    signature varchar(64) not null,
    constraint pk_ballot_release primary key (ballot_id),
    constraint fk_ballot_release_ballot foreign key (ballot_id) references ballot (id)
);

create table ballot_comment_cell (
    ballot_id uuid not null,
    cell uuid not null,
    body text not null,
    constraint pk_ballot_comment_cell primary key (ballot_id, cell),
    constraint fk_ballot_comment_cell_ballot foreign key (ballot_id) references ballot (id)
);
