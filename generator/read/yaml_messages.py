"""What of YAML is refused, and what is said of it."""

from generator.model.bilingual import Bilingual
from generator.problems.message import Message

EMPTY_FILE = Message(
    "empty-file",
    found=Bilingual(vi="tệp không có gì", en="the file is empty"),
    expected=Bilingual(vi="ít nhất một mục, hoặc []", en="at least one entry, or []"),
    to_type=Bilingual.same("[]"),
)
EMPTY_PLAN = Message(
    "empty-plan",
    found=Bilingual(vi="tệp của kế hoạch không có gì", en="the plan's file is empty"),
    expected=Bilingual(
        vi="các trường id, province, instrument, title… của một kế hoạch",
        en="the fields id, province, instrument, title… of a plan",
    ),
    to_type=Bilingual(
        vi="`git checkout HEAD -- {file}`; kế hoạch mới: chép plan.yml của một kế hoạch khác rồi sửa",
        en="`git checkout HEAD -- {file}`; a new plan: copy the plan.yml of another one and change it",
    ),
)
MANY_DOCUMENTS = Message(
    "many-documents",
    found=Bilingual(vi="có dòng `---` thứ hai", en="there is a second `---` line"),
    expected=Bilingual(vi="mỗi tệp một tài liệu YAML", en="one YAML document a file"),
    to_type=Bilingual(vi="xóa dòng `---`", en="delete the `---` line"),
)
ALIAS = Message(
    "alias",
    found=Bilingual(vi="có bí danh *{name}", en="there is an alias, *{name}"),
    expected=Bilingual(vi="chữ viết đầy đủ", en="the words in full"),
    to_type=Bilingual(
        vi='viết lại đầy đủ; chữ bắt đầu bằng * thì đặt trong "…"',
        en='write it in full; put words that begin with * in "…"',
    ),
)
ANCHOR = Message(
    "anchor",
    found=Bilingual(vi="có neo &{name}", en="there is an anchor, &{name}"),
    expected=Bilingual(vi="chữ viết đầy đủ", en="the words in full"),
    to_type=Bilingual(
        vi='xóa neo; chữ bắt đầu bằng & thì đặt trong "…"', en='delete the anchor; put words that begin with & in "…"'
    ),
)
TAG = Message(
    "tag",
    found=Bilingual(vi="có thẻ {name}", en="there is a tag, {name}"),
    expected=Bilingual(vi="chỉ văn bản, danh sách và mục", en="only texts, lists and mappings"),
    to_type=Bilingual(
        vi='xóa thẻ; chữ bắt đầu bằng ! thì đặt trong "…"', en='delete the tag; put words that begin with ! in "…"'
    ),
)
MERGE = Message(
    "merge",
    found=Bilingual(vi="có khóa gộp <<", en="there is a merge key, <<"),
    expected=Bilingual(vi="các trường viết đầy đủ", en="the fields written in full"),
    to_type=Bilingual(vi="viết lại các trường", en="write the fields out"),
)
TOO_DEEP = Message(
    "too-deep",
    found=Bilingual(vi="lồng sâu hơn {limit} tầng", en="nested more than {limit} deep"),
    expected=Bilingual(vi="nhiều nhất {limit} tầng", en="at most {limit} levels"),
    to_type=Bilingual(vi="bớt thụt đầu dòng", en="indent less"),
)
KEY_NOT_TEXT = Message(
    "key-not-text",
    found=Bilingual(vi="tên trường không phải là chữ", en="a field name is not a text"),
    expected=Bilingual(vi="tên trường là chữ", en="a field name that is a text"),
    to_type=Bilingual(vi="viết tên trường, dấu hai chấm, rồi giá trị", en="write the name, a colon, then the value"),
)
DUPLICATE_KEY = Message(
    "duplicate-key",
    found=Bilingual(vi="trường «{key}» viết hai lần", en="the field “{key}” is written twice"),
    expected=Bilingual(vi="mỗi trường một lần", en="each field once"),
    to_type=Bilingual(vi="xóa một trong hai chỗ", en="delete one of the two"),
)
WORDS_CUT = Message(
    "words-cut",
    found=Bilingual(
        vi="«{found}» bị coi là lời chú nên không được đọc", en="“{found}” is taken for a comment and not read"
    ),
    expected=Bilingual(
        vi='chữ có # trong "…"; lời chú đứng một dòng riêng', en='words with # in "…"; a comment on a line of its own'
    ),
    to_type=Bilingual.same('"{words}"'),
)
MESSAGES = (
    EMPTY_PLAN,
    EMPTY_FILE,
    MANY_DOCUMENTS,
    ALIAS,
    ANCHOR,
    TAG,
    MERGE,
    TOO_DEEP,
    KEY_NOT_TEXT,
    DUPLICATE_KEY,
    WORDS_CUT,
)
