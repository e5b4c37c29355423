-- Who approved the launch, for the certificate of the release. Waves launched before this have nobody here.
alter table ballot add column approved_by uuid;
