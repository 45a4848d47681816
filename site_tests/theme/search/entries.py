"""Things to find. The provinces are real; plans, numbers and sentences are made up for these tests."""

from generator.view.search import SearchEntry as Entry

KON_TUM = "Kon Tum · Kế hoạch số 9584/KH-UBND"
DONG_THAP = "Đồng Tháp · Kế hoạch số 912/KH-UBND"
HOA_BINH = "Hòa Bình · Kế hoạch thực hiện Quyết định số 127/QĐ-TTg"


def _task(url: str, title: str, place: str, text: str, *names: str) -> Entry:
    return Entry(url=url, title=title, place=place, text=text, names=names)


ENTRIES = (
    Entry(
        url="kon-tum-2024/",
        title="Kế hoạch triển khai Chiến lược quốc gia về trí tuệ nhân tạo",
        place=KON_TUM,
        text="Ban hành Kế hoạch triển khai Chiến lược quốc gia về nghiên cứu, phát triển và ứng dụng trí tuệ nhân tạo.",
        names=("9584/KH-UBND", "kon-tum-2024", "Plan to carry out the national strategy on artificial intelligence"),
    ),
    _task(
        "kon-tum-2024/01/",
        "Trợ lý ảo hỗ trợ khám bệnh, chữa bệnh",
        KON_TUM,
        "Thí điểm trợ lý ảo hỗ trợ bác sĩ khám bệnh, chữa bệnh từ xa tại các cơ sở y tế tuyến huyện.",
        "Sở Y tế", "SYT", "II.5.đ", "Virtual assistants for medical care",
    ),
    _task(
        "kon-tum-2024/02/",
        "Kho dữ liệu dùng chung của tỉnh",
        KON_TUM,
        "Xây dựng kho dữ liệu dùng chung, kết nối với nền tảng tích hợp; lấy ý kiến của các tế bào kinh tế hợp tác.",
        "Sở Thông tin và Truyền thông", "STTTT", "II.5.d", "Shared data warehouse of the province",
    ),
    _task(
        "kon-tum-2024/03/",
        "Giám sát cháy rừng bằng ảnh vệ tinh",
        KON_TUM,
        "Ứng dụng trí tuệ nhân tạo trong giám sát cháy rừng bằng ảnh vệ tinh và thiết bị bay không người lái.",
        "Sở Nông nghiệp và Phát triển nông thôn", "Forest fire monitoring by satellite",
    ),
    _task(
        "kon-tum-2024/04/",
        "Truy xuất nguồn gốc cà phê",
        KON_TUM,
        "Truy xuất nguồn gốc cà phê xứ lạnh Đăk Hà bằng thị giác máy tính.",
        "Sở Công Thương", "Coffee traceability",
    ),
    Entry(
        url="kon-tum-2024/#p12",
        title="II.1. Mục tiêu đến năm 2025",
        place=KON_TUM,
        text="Phấn đấu 100% cơ quan nhà nước có cán bộ được bồi dưỡng về trí tuệ nhân tạo đến hết năm 2025.",
    ),
    Entry(
        url="kon-tum-2024/#p30",
        title="IV. Kinh phí thực hiện",
        place=KON_TUM,
        text="Kinh phí từ ngân sách nhà nước theo phân cấp hiện hành và các nguồn xã hội hoá hợp pháp khác.",
    ),
    Entry(
        url="dong-thap-2021/",
        title="Kế hoạch ứng dụng trí tuệ nhân tạo tỉnh Đồng Tháp",
        place=DONG_THAP,
        text="Ban hành Kế hoạch ứng dụng trí tuệ nhân tạo trên địa bàn tỉnh giai đoạn 2021-2025, định hướng 2030.",
        names=("912/KH-UBND", "dong-thap-2021"),
    ),
    _task(
        "dong-thap-2021/01/",
        "Theo dõi ao nuôi cá tra",
        DONG_THAP,
        "Ứng dụng trí tuệ nhân tạo và cảm biến để theo dõi chất lượng nước ao nuôi cá tra xuất khẩu.",
        "Sở Nông nghiệp và Phát triển nông thôn", "Monitoring of pangasius ponds",
    ),
    _task(
        "dong-thap-2021/02/",
        "Đào tạo nhân lực trí tuệ nhân tạo",
        DONG_THAP,
        "Đào tạo, bồi dưỡng nhân lực cho cán bộ, công chức; liên kết với các trường đại học trong vùng.",
        "Sở Nội vụ", "Training people in artificial intelligence",
    ),
    _task(
        "dong-thap-2021/03/",
        "Phân luồng giao thông thông minh",
        DONG_THAP,
        "Triển khai hệ thống camera phân luồng giao thông tại thành phố Cao Lãnh, xử phạt nguội vi phạm.",
        "Công an tỉnh", "Smart traffic control",
    ),
    _task(
        "dong-thap-2021/04/",
        "Phát triển kinh tế số nông thôn",
        DONG_THAP,
        "Lấy ý kiến doanh nghiệp về phát triển kinh tế số; tế bào của nền kinh tế là hợp tác xã.",
        "Sở Công Thương", "Rural digital economy",
    ),
    _task(
        "hoa-binh-127/01/",
        "Bệnh án điện tử",
        HOA_BINH,
        "Triển khai bệnh án điện tử và chẩn đoán hình ảnh tại bệnh viện đa khoa tỉnh.",
        "Sở Y tế", "Electronic health records",
    ),
    _task(
        "hoa-binh-127/02/",
        "Tuyên truyền, nâng cao nhận thức",
        HOA_BINH,
        "Tổ chức tuyên truyền, phổ biến trên Đài Phát thanh và Truyền hình tỉnh; Uỷ ban nhân dân cấp huyện phối hợp.",
        "Báo Hòa Bình", "Raising awareness",
    ),
    _task(
        "hoa-binh-127/03/",
        "Chatbot giải đáp thủ tục hành chính",
        HOA_BINH,
        "Xây dựng chatbot giải đáp thủ tục hành chính, tích hợp với Cổng dịch vụ công quốc gia.",
        "Văn phòng Ủy ban nhân dân tỉnh", "Chatbot for administrative procedures",
    ),
    _task(
        "hoa-binh-127/04/",
        "Đặt hàng nghiên cứu khoa học",
        HOA_BINH,
        "Đặt hàng các nhiệm vụ khoa học và công nghệ về học máy, xử lý ngôn ngữ tự nhiên theo Nghị quyết số 52-NQ/TW.",
        "Sở Khoa học và Công nghệ", "Commissioned research",
    ),
    Entry(
        url="agencies/so-y-te/",
        title="Sở Y tế",
        place="Cơ quan",
        text="Cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, tham mưu quản lý nhà nước về y tế.",
        names=("Department of Health", "SYT"),
    ),
)  # fmt: skip
