import io
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exchange.files import MIB, Unreadable, check_size, decode, read_file, unzip


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


class TestReadFile:
    def test_missing(self, tmp_path):
        with pytest.raises(Unreadable, match=r"gone\.csv cannot be opened"):
            read_file(tmp_path / "gone.csv")

    def test_folder(self, tmp_path):
        with pytest.raises(Unreadable):
            read_file(tmp_path)

    def test_is_read_no_further_than_the_limit(self, tmp_path):
        (tmp_path / "long").write_bytes(b"x" * 101)
        assert len(read_file(tmp_path / "long", most=101)) == 101
        with pytest.raises(Unreadable, match="larger"):
            read_file(tmp_path / "long", most=100)

    def test_empty(self):
        with pytest.raises(Unreadable, match="empty"):
            check_size(b"")


class TestDecode:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
    def test_says_what_was_written(self, encoding):
        read = decode("Company;Müller & Söhne\r\nStage;Absage €".encode(encoding))
        assert read.text == "Company;Müller & Söhne\r\nStage;Absage €"
        assert read.encoding == encoding

    @pytest.mark.parametrize(
        ("text", "encoding"),
        [
            ("Data wysłania;Głóg", "cp1250"),
            ("¿Dónde?;12 m³", "cp1252"),
            ("Clerk – Planning;it’s £30k–£35k", "cp1252"),
            ("Mañana;España", "mac_roman"),
            ("Компания;Статус\nТарн;Созвон с HR;13 марта в 16:00\nФинТорг;до 15.03", "cp1251"),
            ("Северный Вектор;Тестировщик;Отказ\nООО Градус;Инженер", "koi8_r"),
            ("Εταιρεία;Θέση\nΒόρειος Άνεμος;Μηχανικός λογισμικού", "cp1253"),
            ("חברה;תפקיד\nאור התוכנה;מפתחת", "cp1255"),
            ("It’s fine – we’ll see", "mac_roman"),
        ],
    )
    def test_old_encodings(self, text, encoding):
        read = decode(text.encode(encoding))
        assert (read.text, read.encoding) == (text, encoding)

    def test_no_text(self):
        with pytest.raises(Unreadable, match="not a text"):
            decode(b"\x89PNG\r\n\x1a\n\x00\x01\x02 and more of it")

    @given(st.binary(min_size=1, max_size=300))
    def test_any_bytes_give_text_or_a_reason(self, data):
        with suppress(Unreadable):
            assert isinstance(decode(data).text, str)


class TestUnzip:
    def test_leaves_out_what_a_system_put_there(self):
        data = zipped({"a/Jobs.csv": b"x", "__MACOSX/a/._Jobs.csv": b"y", ".DS_Store": b"z"})
        assert list(unzip(data)) == [("a/Jobs.csv", b"x")]

    def test_bomb(self):
        with pytest.raises(Unreadable, match="honestly"):
            list(unzip(zipped({"zeros.csv": bytes(20 * MIB)})))

    def test_many_files(self):
        with pytest.raises(Unreadable, match="more than 200"):
            list(unzip(zipped({str(number): b"" for number in range(301)})))

    @pytest.mark.parametrize("length", [4, 30, 60])
    def test_cut_short(self, length):
        with pytest.raises(Unreadable):
            list(unzip(zipped({"a.csv": b"company,stage\n" * 50})[:length]))

    def test_damaged(self):
        data = bytearray(zipped({"a.csv": b"company,stage\n" * 50}))
        data[45:60] = b"\xff" * 15
        with pytest.raises(Unreadable):
            list(unzip(bytes(data)))

    @given(st.binary(max_size=400))
    def test_any_bytes_give_files_or_a_reason(self, data):
        with suppress(Unreadable):
            list(unzip(b"PK\x03\x04" + data))
