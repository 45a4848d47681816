"""What is said of the usual slips of YAML."""

from generator.model.bilingual import Bilingual
from generator.problems.message import Message

NOT_YAML = Message(
    "not-yaml",
    found=Bilingual(vi="từ chỗ này trở đi không đọc được YAML", en="the YAML cannot be read from this place on"),
    expected=Bilingual(vi="YAML đúng cú pháp", en="well-formed YAML"),
    to_type=Bilingual(
        vi='so dòng này và dòng trên với một mục khác: thụt đầu dòng, dấu hai chấm, dấu ngoặc "…"',
        en='compare this line and the one above with another entry: indentation, colons, quotes "…"',
    ),
)
TAB = Message(
    "tab",
    found=Bilingual(vi="dòng thụt vào bằng phím tab", en="the line is indented with a tab"),
    expected=Bilingual(vi="dấu cách, mỗi bậc hai dấu", en="spaces, two for each level"),
    to_type=Bilingual(vi="xóa tab, gõ dấu cách cho thẳng với dòng cùng bậc", en="delete the tab and type spaces"),
)
UNQUOTED_COLON = Message(
    "unquoted-colon",
    found=Bilingual(vi="chữ có dấu hai chấm mà không đặt trong ngoặc kép", en="words with a colon are not in quotes"),
    expected=Bilingual(vi='chữ có dấu hai chấm nằm trong "…"', en='words with a colon in "…"'),
    to_type=Bilingual.same("{typed}"),
)
WORD_QUOTES = Message(
    "word-quotes",
    found=Bilingual(
        vi="dấu {quote} của trình soạn văn bản ở chỗ YAML cần ngoặc kép thẳng",
        en="{quote}, the quote of a word processor, where YAML needs a straight one",
    ),
    expected=Bilingual(vi='ngoặc kép thẳng "…"', en='straight quotes "…"'),
    to_type=Bilingual.same("{typed}"),
)
UNCLOSED_QUOTE = Message(
    "unclosed-quote",
    found=Bilingual(vi="dấu ngoặc {quote} mở ở đây mà không đóng", en="the quote {quote} opens here and is not closed"),
    expected=Bilingual(vi="dấu {quote} thứ hai ở cuối chữ", en="a second {quote} at the end of the words"),
    to_type=Bilingual.same("{closed}"),
)
QUOTE_INSIDE = Message(
    "quote-inside",
    found=Bilingual(
        vi="dấu ngoặc {quote} đóng giữa chừng, còn chữ ở sau", en="the quote {quote} closes early, and words follow"
    ),
    expected=Bilingual(
        vi="ngoặc bao cả chữ, khác với ngoặc ở trong", en="quotes around all words, other than those inside"
    ),
    to_type=Bilingual.same("{typed}"),
)
BACKSLASH = Message(
    "backslash",
    found=Bilingual(vi='dấu \\ trong "…" không đi với chữ nào YAML biết', en='a \\ inside "…" that YAML does not know'),
    expected=Bilingual(vi="\\\\ cho một dấu \\, hoặc ngoặc đơn '…'", en="\\\\ for one \\, or single quotes '…'"),
    to_type=Bilingual.same("\\\\"),
)
UNQUOTED_SIGN = Message(
    "unquoted-sign",
    found=Bilingual(
        vi="chữ bắt đầu bằng {sign} mà không có ngoặc kép", en="words begin with {sign} and are not in quotes"
    ),
    expected=Bilingual(vi='chữ bắt đầu bằng @ % ` * & ! nằm trong "…"', en='words that begin with @ % ` * & ! in "…"'),
    to_type=Bilingual.same("{typed}"),
)
UNCLOSED_BRACKET = Message(
    "unclosed-bracket",
    found=Bilingual(vi="ngoặc {opened} mở ở đây mà không đóng", en="the bracket {opened} opens here and is not closed"),
    expected=Bilingual(
        vi="{closed} ở cuối, dấu phẩy giữa các phần", en="{closed} at the end, commas between the parts"
    ),
    to_type=Bilingual.same("{closed}"),
)
MISSING_COLON = Message(
    "missing-colon",
    found=Bilingual(
        vi="sau tên trường thiếu dấu hai chấm hoặc dấu cách", en="a colon or a space is missing after the field's name"
    ),
    expected=Bilingual(vi="tên trường, dấu hai chấm, dấu cách, giá trị", en="name, colon, space, value"),
    to_type=Bilingual.same("{typed}"),
)
LOOSE_WORDS = Message(
    "loose-words",
    found=Bilingual(vi="«{found}» không thuộc trường nào", en="“{found}” belongs to no field"),
    expected=Bilingual(
        vi="chữ nối tiếp dòng trên thụt sâu hơn tên trường; trường mới có tên và dấu hai chấm",
        en="words that go on from the line above indented more than the field's name; a new field with a name and a colon",
    ),
    to_type=Bilingual(vi="thêm hai dấu cách ở đầu dòng", en="put two more spaces in front of the line"),
)
INDENT = Message(
    "indent",
    found=Bilingual(vi="dòng này không thẳng với dòng nào cùng bậc", en="this line stands at no level of those above"),
    expected=Bilingual(
        vi="các trường của một mục thẳng hàng với nhau, mỗi bậc hai dấu cách",
        en="the fields of an entry one below the other, two spaces a level",
    ),
    to_type=Bilingual(vi="thêm hoặc bớt dấu cách ở đầu dòng", en="add or take away spaces in front of the line"),
)
MISSING_DASH = Message(
    "missing-dash",
    found=Bilingual(vi="mục mới thiếu dấu gạch đầu dòng", en="a new entry begins without its dash"),
    expected=Bilingual(vi="`- ` trước trường đầu của mỗi mục", en="`- ` before the first field of each entry"),
    to_type=Bilingual.same("{typed}"),
)
DASH_SPACE = Message(
    "dash-space",
    found=Bilingual(vi="sau dấu gạch đầu dòng thiếu dấu cách", en="the dash has no space after it"),
    expected=Bilingual(vi="`- ` trước trường đầu của mỗi mục", en="`- ` before the first field of each entry"),
    to_type=Bilingual.same("{typed}"),
)
LIST_BESIDE = Message(
    "list-beside",
    found=Bilingual(vi="danh sách bắt đầu ngay sau dấu hai chấm", en="a list begins right after a colon"),
    expected=Bilingual(vi="mỗi phần một dòng bên dưới, hoặc [a, b]", en="each part on a line below, or [a, b]"),
    to_type=Bilingual(vi="xuống dòng trước dấu gạch", en="begin a new line before the dash"),
)
MESSAGES = (
    NOT_YAML,
    TAB,
    UNQUOTED_COLON,
    WORD_QUOTES,
    UNCLOSED_QUOTE,
    QUOTE_INSIDE,
    BACKSLASH,
    UNQUOTED_SIGN,
    UNCLOSED_BRACKET,
    MISSING_COLON,
    LOOSE_WORDS,
    INDENT,
    MISSING_DASH,
    DASH_SPACE,
    LIST_BESIDE,
)
