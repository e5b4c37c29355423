-- Questions that a company adds to the shipped ones. A row is one version of one question: once it was asked, its words
-- never change; other words are the next version.
create table pulse_own_item (
    id uuid not null,
    programme_id uuid not null,
    item_key varchar(40) not null,
    item_version integer not null,
    kind varchar(20) not null,
    text_nl varchar(300) not null,
    text_en varchar(300) not null,
    text_de varchar(300) not null,
    reviewed_nl boolean not null,
    reviewed_en boolean not null,
    reviewed_de boolean not null,
    retired boolean not null,
    version bigint not null,
    constraint pk_pulse_own_item primary key (id),
    constraint fk_pulse_own_item_programme foreign key (programme_id) references programme (id),
    constraint uq_pulse_own_item_version unique (item_key, item_version),
    constraint ck_pulse_own_item_kind check (kind in ('AGREEMENT', 'TEXT'))
);
create index ix_pulse_own_item_programme on pulse_own_item (programme_id);
