-- What a wave is for: the core pulse, readiness, or the leaders' estimate.
alter table pulse_wave add column kind varchar(20) default 'CORE' not null;
alter table pulse_wave add constraint ck_pulse_wave_kind check (kind in ('CORE', 'READINESS', 'LEADERS'));
