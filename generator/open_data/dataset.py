"""What search engines are told of the open data, in schema.org's words."""

from __future__ import annotations

from generator import urls
from generator.model import Lang
from generator.open_data.tables import FOLDER, TABLES
from generator.view.structured import Structured

NAMES = {"vi": "Kế hoạch AI các tỉnh", "en": "Provincial AI plans"}
FORMS = {"json": "application/json", "csv": "text/csv"}


def dataset(site_url: str, data_version: str, lang: Lang) -> Structured:
    """The open data as schema.org Dataset, with every file of every table."""
    return {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": NAMES[lang],
        "version": data_version,
        "url": urls.absolute(site_url, lang, "data/"),
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "distribution": [
            {
                "@type": "DataDownload",
                "encodingFormat": kind,
                "contentUrl": f"{site_url.rstrip('/')}/{FOLDER}/{table.name}.{form}",
            }
            for table in TABLES
            for form, kind in FORMS.items()
        ],
    }
