"""What search engines are told of the open data, in schema.org's words."""

from generator import urls
from generator.model.bilingual import Lang
from generator.open_data.tables import FOLDER, TABLES
from generator.view.structured import Structured

FORMS = {"json": "application/json", "csv": "text/csv"}


def dataset(name: str, site_url: str, data_version: str, lang: Lang) -> Structured:
    """The open data as schema.org Dataset, with every file of every table; `name` is that of the site."""
    return {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": name,
        "version": data_version,
        "url": urls.absolute(site_url, lang, urls.DATA),
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
