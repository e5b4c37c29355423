-- What people say, passed on by a champion, a lead or the coordinator. The id is made where it is typed, so that a
-- second try after a lost connection finds the first.
create table voice_entry (
    id uuid not null,
    programme_id uuid not null,
    unit_id uuid not null,
    author_id uuid not null,
    kind varchar(10) not null,
    theme varchar(40) not null,
    words varchar(4000) not null,
    recorded_at timestamp with time zone not null,
    status varchar(20) not null,
    -- Follows from kind and status; a column, because gates, lists and counts ask for it.
    still_open boolean not null,
    routed_person_id uuid,
    routed_role varchar(20),
    answer varchar(4000),
    answered_by uuid,
    answered_at timestamp with time zone,
    reopened_because varchar(4000),
    published_words varchar(4000),
    published_at timestamp with time zone,
    escalated_by uuid,
    escalated_at timestamp with time zone,
    escalation_reason varchar(4000),
    people_concerned integer,
    concerned_since date,
    decision varchar(4000),
    decided_by uuid,
    decided_at timestamp with time zone,
    version bigint not null,
    constraint pk_voice_entry primary key (id),
    constraint fk_voice_entry_programme foreign key (programme_id) references programme (id),
    constraint fk_voice_entry_unit foreign key (unit_id) references unit (id),
    constraint fk_voice_entry_author foreign key (author_id) references account (id),
    constraint fk_voice_entry_routed_person foreign key (routed_person_id) references person (id),
    constraint fk_voice_entry_answered_by foreign key (answered_by) references account (id),
    constraint fk_voice_entry_escalated_by foreign key (escalated_by) references account (id),
    constraint fk_voice_entry_decided_by foreign key (decided_by) references account (id),
    constraint ck_voice_entry_kind check (kind in ('QUESTION', 'CONCERN', 'IDEA', 'WIN')),
    constraint ck_voice_entry_status
        check (status in ('NEW', 'ROUTED', 'IN_PROGRESS', 'ANSWERED', 'RESOLVED', 'REOPENED')),
    constraint ck_voice_entry_open check (still_open
        = (status in ('NEW', 'ROUTED', 'IN_PROGRESS', 'REOPENED') or (status = 'ANSWERED' and kind = 'CONCERN'))),
    constraint ck_voice_entry_routed
        check (status <> 'ROUTED' or routed_person_id is not null or routed_role is not null),
    constraint ck_voice_entry_one_route check (routed_person_id is null or routed_role is null),
    constraint ck_voice_entry_answered check (status <> 'ANSWERED' or answer is not null),
    constraint ck_voice_entry_published check ((published_at is null) = (published_words is null)
        and (published_at is null or kind = 'WIN')),
    constraint ck_voice_entry_escalated check ((escalated_at is null) = (escalated_by is null)
        and (escalated_at is null) = (people_concerned is null)
        and (escalated_at is null) = (concerned_since is null)),
    -- Nobody decides what they asked for themselves.
    constraint ck_voice_entry_decided check (decided_at is null or (escalated_at is not null and decided_by <> escalated_by))
);
create index ix_voice_entry_inbox on voice_entry (programme_id, status, recorded_at);
create index ix_voice_entry_unit on voice_entry (programme_id, unit_id);
create index ix_voice_entry_theme on voice_entry (programme_id, theme, kind);
create index ix_voice_entry_author on voice_entry (author_id, recorded_at);
