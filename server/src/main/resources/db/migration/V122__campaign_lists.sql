-- Whoever gives tasks again may give those of several campaigns at once.
alter table campaign.giving drop column campaign;

-- Lists of tasks, those that are due first.
create index task_in_order on campaign.task (due, village_code, subject_key, id);
create index task_of_campaign on campaign.task (campaign, checklist, state);
