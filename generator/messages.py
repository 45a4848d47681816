"""What each problem code says: what was found, what is expected, what to type; Vietnamese first, then English.

The words in braces are the details that the code gives. Every code has a case in site_tests/test_problems.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

Words = tuple[str, str]


class Message(NamedTuple):
    found: Words
    expected: Words
    to_type: Words
    severity: Literal["error", "notice"] = "error"


_RETYPE: Words = ("gõ lại chỗ này bằng bàn phím", "type this place again by hand")
_TWICE: Words = ("xóa một trong hai chỗ", "delete one of the two")

FILES: Mapping[str, Message] = {
    "symlink": Message(
        ("tệp là một liên kết tượng trưng", "the file is a symbolic link"),
        ("một tệp thường", "a plain file"),
        ("chép nội dung vào một tệp thường cùng tên", "copy the content into a plain file of the same name"),
    ),
    "cannot-read": Message(
        ("không đọc được tệp: {reason}", "the file cannot be read: {reason}"),
        ("một tệp đọc được", "a readable file"),
        ("thêm tệp này vào thư mục", "add this file to the folder"),
    ),
    "too-large": Message(
        ("tệp có {bytes} byte", "the file has {bytes} bytes"),
        ("nhiều nhất {limit} byte", "at most {limit} bytes"),
        ("chia tệp thành nhiều tệp nhỏ hơn", "split the file into smaller ones"),
    ),
    "not-utf8": Message(
        ("byte {byte} không phải UTF-8", "byte {byte} is not UTF-8"),
        ("văn bản mã hóa UTF-8", "text encoded in UTF-8"),
        ("lưu lại tệp với mã hóa UTF-8", "save the file again as UTF-8"),
    ),
    "unseen-character": Message(
        ("có ký tự không nhìn thấy {code} ({name})", "there is a character that cannot be seen, {code} ({name})"),
        ("chỉ những ký tự nhìn thấy được", "only characters that can be seen"),
        _RETYPE,
    ),
    "not-yaml": Message(
        ("không hiểu được YAML: {reason}", "the YAML cannot be understood: {reason}"),
        ("YAML đúng cú pháp", "well-formed YAML"),
        (
            'kiểm tra thụt đầu dòng (dấu cách, không dùng tab) và đặt trong "…" những chữ có dấu hai chấm',
            'check the indentation (spaces, no tabs) and put words with a colon in "…"',
        ),
    ),
    "empty-file": Message(
        ("tệp không có gì", "the file is empty"),
        ("ít nhất một mục, hoặc []", "at least one entry, or []"),
        ("[]", "[]"),
    ),
    "many-documents": Message(
        ("có dòng `---` thứ hai", "there is a second `---` line"),
        ("mỗi tệp một tài liệu YAML", "one YAML document a file"),
        ("xóa dòng `---`", "delete the `---` line"),
    ),
    "alias": Message(
        ("có bí danh *{name}", "there is an alias, *{name}"),
        ("chữ viết đầy đủ", "the words in full"),
        (
            'viết lại đầy đủ; chữ bắt đầu bằng * thì đặt trong "…"',
            'write it in full; put words that begin with * in "…"',
        ),
    ),
    "anchor": Message(
        ("có neo &{name}", "there is an anchor, &{name}"),
        ("chữ viết đầy đủ", "the words in full"),
        ('xóa neo; chữ bắt đầu bằng & thì đặt trong "…"', 'delete the anchor; put words that begin with & in "…"'),
    ),
    "tag": Message(
        ("có thẻ {name}", "there is a tag, {name}"),
        ("chỉ văn bản, danh sách và mục", "only texts, lists and mappings"),
        ('xóa thẻ; chữ bắt đầu bằng ! thì đặt trong "…"', 'delete the tag; put words that begin with ! in "…"'),
    ),
    "merge": Message(
        ("có khóa gộp <<", "there is a merge key, <<"),
        ("các trường viết đầy đủ", "the fields written in full"),
        ("viết lại các trường", "write the fields out"),
    ),
    "too-deep": Message(
        ("lồng sâu hơn {limit} tầng", "nested more than {limit} deep"),
        ("nhiều nhất {limit} tầng", "at most {limit} levels"),
        ("bớt thụt đầu dòng", "indent less"),
    ),
    "key-not-text": Message(
        ("tên trường không phải là chữ", "a field name is not a text"),
        ("tên trường là chữ", "a field name that is a text"),
        ("viết tên trường, dấu hai chấm, rồi giá trị", "write the name, a colon, then the value"),
    ),
    "duplicate-key": Message(
        ("trường «{key}» viết hai lần", "the field “{key}” is written twice"),
        ("mỗi trường một lần", "each field once"),
        _TWICE,
    ),
    "words-cut": Message(
        ("«{found}» bị coi là lời chú nên không được đọc", "“{found}” is taken for a comment and not read"),
        ('chữ có # trong "…"; lời chú đứng một dòng riêng', 'words with # in "…"; a comment on a line of its own'),
        ('"{words}"', '"{words}"'),
    ),
    "unexpected-file": Message(
        ("không ai đọc tệp này", "nothing reads this file"),
        ("{expected}", "{expected}"),
        ("đổi tên hoặc xóa tệp", "rename or delete the file"),
    ),
}

FIELDS: Mapping[str, Message] = {
    "missing-field": Message(
        ("thiếu trường «{field}»", "the field “{field}” is missing"),
        ("trường «{field}»", "the field “{field}”"),
        ("{field}: …", "{field}: …"),
    ),
    "unknown-field": Message(
        ("không có trường tên «{field}»", "there is no field called “{field}”"),
        ("một trong: {allowed}", "one of: {allowed}"),
        ("{closest}", "{closest}"),
    ),
    "empty-value": Message(
        ("giá trị để trống", "the value is empty"),
        ("có chữ, hoặc không có trường này", "words, or no such field"),
        ("viết giá trị hoặc xóa cả dòng", "write the value or delete the line"),
    ),
    "not-a-choice": Message(
        ("«{found}» không phải là một lựa chọn", "“{found}” is not one of the choices"),
        ("một trong: {allowed}", "one of: {allowed}"),
        ("{closest}", "{closest}"),
    ),
    "wrong-form": Message(
        ("«{found}» không đúng dạng", "“{found}” does not have the right form"),
        ("dạng {pattern}", "the form {pattern}"),
        ("sửa theo dạng ấy, ví dụ {example}", "write it in that form, such as {example}"),
    ),
    "wrong-value": Message(
        ("«{found}» không phải là {rule_vi}", "“{found}” is not {rule}"),
        ("{rule_vi}", "{rule}"),
        ("viết lại cho đúng", "write it so"),
    ),
    "wrong-shape": Message(
        ("{found_vi} ở chỗ cần {wanted_vi}", "{found} where {wanted} is expected"),
        ("{wanted_vi}", "{wanted}"),
        ("xem trường cùng tên ở một mục khác", "look at the same field of another entry"),
    ),
    "fields-disagree": Message(
        ("các trường không khớp nhau", "the fields do not agree"),
        ("{rule_vi}", "{rule}"),
        ("sửa một trong các trường ấy", "mend one of those fields"),
    ),
    "wrong-date": Message(
        ("không có ngày «{found}»", "there is no day “{found}”"),
        ("một ngày có thật, năm-tháng-ngày", "a day of the calendar, year-month-day"),
        ("ví dụ 2024-10-07", "for example 2024-10-07"),
    ),
}

REFERENCES: Mapping[str, Message] = {
    "unknown-key": Message(
        ("«{found}» không có trong {table}", "“{found}” is not in {table}"),
        ("một mã có trong {table}", "a key that is in {table}"),
        ("{closest}", "{closest}"),
    ),
    "same-twice": Message(
        ("«{found}» đã dùng ở {first}", "“{found}” is already used at {first}"),
        ("mỗi {what} chỉ dùng một lần", "each {what} once"),
        ("đổi một trong hai chỗ", "change one of the two"),
    ),
    "folder-name": Message(
        ("mã «{found}» khác tên thư mục «{folder}»", "the id “{found}” is not the folder's name “{folder}”"),
        ("id: {folder}", "id: {folder}"),
        ("id: {folder}", "id: {folder}"),
    ),
    "task-not-placed": Message(
        ("nhiệm vụ {task} không có chỗ trong plan.yml", "task {task} has no place in plan.yml"),
        ('một dòng `- task: "{task}"` giữa các đoạn', 'a line `- task: "{task}"` among the passages'),
        ('- task: "{task}"', '- task: "{task}"'),
    ),
    "task-order": Message(
        ("nhiệm vụ {task} đứng không đúng thứ tự", "task {task} is out of order"),
        ("các nhiệm vụ 01, 02, … theo thứ tự của văn bản", "tasks 01, 02, … in the order of the document"),
        ('- task: "{wanted}"', '- task: "{wanted}"'),
    ),
    "heading-not-above": Message(
        ("chỗ này không đứng dưới đề mục «{found}»", "this does not stand under the heading “{found}”"),
        ("một trong: {above}", "one of: {above}"),
        ("heading: {nearest}", "heading: {nearest}"),
    ),
    "reserved-id": Message(
        ("mã «{found}» dành cho nhiệm vụ", "the id “{found}” is kept for tasks"),
        ("mã không bắt đầu bằng task-", "an id that does not begin with task-"),
        ("đổi mã của đoạn", "change the id of the passage"),
    ),
}

QUOTATIONS: Mapping[str, Message] = {
    "not-verbatim": Message(
        ("«{found}» không có ở chỗ này của văn bản gốc", "“{found}” does not stand at this place of the official text"),
        ("«{expected}» (source.txt, dòng {line}: {context})", "“{expected}” (source.txt, line {line}: {context})"),
        ("{expected}", "{expected}"),
    ),
    "not-in-source": Message(
        ("thừa «{found}»: văn bản gốc không có", "“{found}” is not in the official text"),
        (
            "chỉ có chữ của văn bản gốc (gần dòng {line}: {context})",
            "the official text's words only (near line {line}: {context})",
        ),
        ("xóa «{found}»", "delete “{found}”"),
    ),
    "not-covered": Message(
        (
            "thiếu «{expected}» của văn bản gốc (source.txt, dòng {line})",
            "“{expected}” of the official text is missing (source.txt, line {line})",
        ),
        ("mọi chữ của văn bản gốc nằm trong một đoạn", "every word of the official text in a passage"),
        ("thêm «{expected}» trước chỗ này", "add “{expected}” before this place"),
    ),
    "conversion-no-match": Message(
        (
            "«{found}» có {times} lần bắt đầu ở dòng {line} của source.txt",
            "“{found}” begins {times} times on line {line} of source.txt",
        ),
        ("đúng một lần", "exactly once"),
        ("sửa số dòng hoặc chữ cho khớp", "correct the line or the text"),
    ),
    "conversion-changes-words": Message(
        ("«{becomes}» không chỉ là cách đọc lại «{found}»", "“{becomes}” is not just “{found}” healed"),
        ("{rule_vi}", "{rule}"),
        ("sửa becomes", "correct becomes"),
    ),
    "conversion-overlap": Message(
        ("«{found}» chồng lên một khai báo khác", "“{found}” overlaps another declaration"),
        ("mỗi chữ chỉ khai báo một lần", "each character declared once"),
        _TWICE,
    ),
    "not-in-words": Message(
        ("«{found}» không có trong «{words}»", "“{found}” is not in “{words}”"),
        ("chữ chép nguyên văn từ đó", "words copied from there"),
        ("chép lại từ nguyên văn", "copy it again from the official words"),
    ),
}

VALUES: Mapping[str, Message] = {
    "agency-not-in-words": Message(
        ("cơ quan «{found}» không có trong chữ «{words}»", "the body “{found}” is not named in “{words}”"),
        ("đúng các cơ quan mà chữ nêu: {named}", "just the bodies that the words name: {named}"),
        ("agencies: [{named}]", "agencies: [{named}]"),
    ),
    "agency-left-out": Message(
        ("chữ «{words}» nêu cả «{found}»", "“{words}” also names “{found}”"),
        ("đúng các cơ quan mà chữ nêu: {named}", "just the bodies that the words name: {named}"),
        ("agencies: [{named}]", "agencies: [{named}]"),
    ),
    "agency-order": Message(
        ("agencies: [{found}]", "agencies: [{found}]"),
        ("theo thứ tự của chữ: {named}", "in the order of the words: {named}"),
        ("agencies: [{named}]", "agencies: [{named}]"),
    ),
    "words-left-over": Message(
        ("không rõ «{found}» là cơ quan nào", "“{found}” is not known to be a body"),
        (
            "tên cơ quan có trong data/agencies.yml (written_as, in_list), hoặc khai báo ở besides",
            "the name of a body in data/agencies.yml (written_as, in_list), or declared in besides",
        ),
        ('besides: ["{found}"]', 'besides: ["{found}"]'),
    ),
    "time-not-from-words": Message(
        ("{found} không phải là điều chữ «{words}» nói", "{found} is not what “{words}” says"),
        ("{expected}", "{expected}"),
        ("{expected}", "{expected}"),
    ),
    "label-not-from-mark": Message(
        ("nhãn «{found}» không kết thúc bằng «{mark}»", "the label “{found}” does not end with “{mark}”"),
        ("số hoặc chữ đứng trước đoạn, như văn bản viết", "the number or letter in front, as the text has it"),
        ("sửa label", "correct the label"),
    ),
    "value-not-from-words": Message(
        ("«{found}» không suy ra được từ chữ «{words}»", "“{found}” does not follow from the words “{words}”"),
        ("giá trị có trong chữ của văn bản", "a value that the words give"),
        ("sửa giá trị, hoặc chữ làm căn cứ", "correct the value, or the words that it rests on"),
    ),
    "unknown-sign": Message(
        ("số hiệu «{found}» không có trong data/acts.yml", "the sign “{found}” is not in data/acts.yml"),
        (
            "mọi văn bản được nêu có một mục trong data/acts.yml",
            "an entry in data/acts.yml for every act that is named",
        ),
        ('sign: "{found}"', 'sign: "{found}"'),
    ),
    "title-not-official": Message(
        ("tên kế hoạch «{found}» khác tên trong văn bản", "the title “{found}” is not the one in the text"),
        ("tên như trong văn bản (không kể chữ hoa, thường)", "the title as in the text (capitals aside)"),
        ("chép lại tên từ đoạn tiêu đề", "copy the title from the title passages"),
    ),
    "term": Message(
        ("«{term}» không được dịch là «{en}»", "“{term}” is not translated as “{en}”"),
        ("một trong: {forms}", "one of: {forms}"),
        ("dùng thuật ngữ của data/glossary.yml", "use the term of data/glossary.yml"),
    ),
    "digits-differ": Message(
        (
            "bản dịch có các số {found}, nguyên văn có {expected}",
            "the translation has the numbers {found}, the original {expected}",
        ),
        ("cùng các số", "the same numbers"),
        ("sửa số trong bản dịch", "correct the number in the translation"),
    ),
    "translation-stale": Message(
        ("nguyên văn đã thay đổi sau khi dịch", "the original has changed since it was translated"),
        ("bản dịch đọc lại theo nguyên văn mới", "a translation that has been read against the new original"),
        ("sửa bản dịch rồi chạy `plans accept`", "mend the translation, then run `plans accept`"),
        "notice",
    ),
    "damaged-lock": Message(
        ("dòng này không nói gì", "this line says nothing"),
        ("một mã và một chuỗi băm mỗi dòng", "a key and a hash on each line"),
        ("xóa dòng này rồi chạy `plans accept`", "delete this line, then run `plans accept`"),
    ),
    "not-translated": Message(
        ("chưa có bản dịch", "there is no translation"),
        ("trường en", "the field en"),
        ("en: …", "en: …"),
        "notice",
    ),
    "address-there": Message(
        ("{found} vẫn là một trang hay một đoạn", "{found} is still a page or a passage"),
        ("một địa chỉ không còn", "an address that is gone"),
        ("xóa mục này, hoặc đổi from", "delete this entry, or change from"),
    ),
    "address-lost": Message(
        ("địa chỉ đã công bố {found} không còn", "the published address {found} is gone"),
        ("mọi địa chỉ đã công bố vẫn mở được", "every published address still opens"),
        ("- {{from: {found}, to: …}}  (data/redirects.yml)", "- {{from: {found}, to: …}}  (data/redirects.yml)"),
    ),
}

# The rules that a record knows of itself (model.py says them in English), in Vietnamese.
RULES: Mapping[str, str] = {
    "a whole number, such as 17": "một số nguyên, ví dụ 17",
    "true or false": "true hoặc false",
    "a number written with digits and at most one point, such as 5 or 33.3": (
        "một số viết bằng chữ số và nhiều nhất một dấu chấm, ví dụ 5 hoặc 33.3"
    ),
    "kind is unstated exactly when there is no text": "kind là unstated khi và chỉ khi không có text",
    "range and year have start and end; from has a start only; ongoing and unstated have neither": (
        "range và year có start và end; from chỉ có start; ongoing và unstated không có cả hai"
    ),
    "start is not after end": "start không sau end",
    "at_least, exactly and at_most have a value; ranking and qualitative have none": (
        "at_least, exactly và at_most có value; ranking và qualitative thì không"
    ),
    "due and due_text stand together: a date and the words that give it": (
        "due và due_text đi cùng nhau: một ngày và những chữ nêu ngày ấy"
    ),
    "a heading has a level (1, 2 or 3) and nothing else has": "heading có level (1, 2 hoặc 3), ngoài ra không đoạn nào có",
    'a task is written in tasks.yml; put `- task: "01"` here': (
        'nhiệm vụ được viết ở tasks.yml; ở đây ghi `- task: "01"`'
    ),
    "modality and modality_text stand together: a kind and the words that give it": (
        "modality và modality_text đi cùng nhau: một loại và những chữ nêu loại ấy"
    ),
    "text: value and text; secondary: value and source; unknown: none of them": (
        "text: có value và text; secondary: có value và source; unknown: không có gì"
    ),
}

MESSAGES: Mapping[str, Message] = {**FILES, **FIELDS, **REFERENCES, **QUOTATIONS, **VALUES}
