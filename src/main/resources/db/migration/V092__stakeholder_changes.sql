-- What was said before, each time that something in a file but its rating changed; never changed itself.
create table stakeholder_change (
    id uuid not null,
    stakeholder_id uuid not null,
    what varchar(20) not null,
    said_before varchar(2000) not null,
    said_after varchar(2000) not null,
    reason varchar(1000) not null,
    -- Nobody where the installation did it, for instance because somebody left.
    changed_by uuid,
    changed_at timestamp with time zone not null,
    constraint pk_stakeholder_change primary key (id),
    constraint fk_stakeholder_change_stakeholder foreign key (stakeholder_id) references stakeholder (id),
    constraint fk_stakeholder_change_changed_by foreign key (changed_by) references account (id),
    constraint ck_stakeholder_change_what check (what in
        ('NAME', 'FUNCTION', 'MATTERS', 'NOTE', 'REPLY', 'ESCALATED', 'TAKEN_BACK', 'CLOSED', 'REOPENED'))
);
create index ix_stakeholder_change on stakeholder_change (stakeholder_id, changed_at);
