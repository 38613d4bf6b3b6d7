"""The tasks that have hand-written steps, one module an area of life."""

from svc_bots.domain.flow.steps import Task
from svc_bots.domain.flow.tasks.body import BODY_TASKS
from svc_bots.domain.flow.tasks.clothes_and_food import CLOTHES_AND_FOOD_TASKS
from svc_bots.domain.flow.tasks.home import HOME_TASKS
from svc_bots.domain.flow.tasks.outings import OUTING_TASKS
from svc_bots.domain.flow.tasks.paperwork import PAPERWORK_TASKS
from svc_bots.domain.flow.tasks.study import STUDY_TASKS
from svc_bots.domain.flow.tasks.writing import WRITING_TASKS

ALL_TASKS: tuple[Task, ...] = (
    *HOME_TASKS,
    *CLOTHES_AND_FOOD_TASKS,
    *BODY_TASKS,
    *STUDY_TASKS,
    *WRITING_TASKS,
    *PAPERWORK_TASKS,
    *OUTING_TASKS,
)
