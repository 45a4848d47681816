"""What search engines are told of a page, in schema.org's words: only what the page itself says."""

from __future__ import annotations

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


def dataset(name: str, site_url: str, data_version: str, lang: Lang) -> Structured:
    """The open data as schema.org Dataset; `name` is that of the site."""
    return {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": name,
        "version": data_version,
        "url": urls.absolute(site_url, lang, "data/"),
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "distribution": [
            {
                "@type": "DataDownload",
                "encodingFormat": "application/json",
                "contentUrl": f"{site_url}data/v1/{table}.json",
            }
            for table in ("plans", "passages", "tasks", "targets", "duties", "provinces", "agencies", "acts")
        ],
    }
