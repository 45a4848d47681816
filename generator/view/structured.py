"""What search engines are told of a page, in schema.org's words: only what the page itself says."""

from generator import urls
from generator.model.bilingual import Lang
from generator.view.plans import PlanView

Structured = dict[str, object]


def legislation(view: PlanView, site_url: str, lang: Lang) -> Structured:
    """A plan as schema.org Legislation; what is not known is left out."""
    plan = view.plan
    facts: Structured = {
        "@context": "https://schema.org",
        "@type": "Legislation",
        "name": plan.title.here(lang),
        "inLanguage": ["vi", "en"],
        "legislationJurisdiction": view.province.name.here(lang),
        "url": urls.absolute(site_url, lang, view.path),
    }
    if plan.number.value:
        facts["legislationIdentifier"] = plan.number.value
    if plan.date.value:
        facts["legislationDate"] = plan.date.value
    return facts
