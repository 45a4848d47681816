"""Provincial AI plans: data/ is read, checked and viewed here, and written as a website in two languages.

data/ ──read──▶ Catalog ──check──▶ problems
                   └──view──▶ values ──write──▶ site/
"""
