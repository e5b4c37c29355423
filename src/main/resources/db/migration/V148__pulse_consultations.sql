-- That the works council was informed, was given something, or agreed: added, never changed.
create table pulse_consultation (
    id uuid not null,
    programme_id uuid not null,
    kind varchar(20) not null,
    held_on date not null,
    subject varchar(400) not null,
    note varchar(4000),
    recorded_by uuid not null,
    recorded_at timestamp with time zone not null,
    constraint pk_pulse_consultation primary key (id),
    constraint fk_pulse_consultation_programme foreign key (programme_id) references programme (id),
    constraint fk_pulse_consultation_recorded_by foreign key (recorded_by) references account (id),
    constraint ck_pulse_consultation_kind check (kind in ('INFORMED', 'HANDED_OVER', 'AGREED', 'OBJECTED'))
);
create index ix_pulse_consultation_programme on pulse_consultation (programme_id, held_on);
