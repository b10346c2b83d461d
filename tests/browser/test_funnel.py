"""The flow as a picture to take along, drawn by the browser under the strict content policy."""

import struct
from pathlib import Path

import pytest

from tests.factories import make_application, make_rejection

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

FUNNEL = "/progress/funnel/"


@pytest.fixture
def search(alice):
    for days in (10, 20, 30):
        make_application(alice, days=days)
    make_rejection(alice, make_application(alice, days=40), stage="screening")


def test_png(search, alice_page):
    alice_page.goto(f"{FUNNEL}?name-applied=Sent&from=2020-01-01")
    with alice_page.expect_download() as downloading:
        alice_page.get_by_role("button", name="Picture, PNG").click()
    download = downloading.value
    assert download.suggested_filename == "applications-2020-01-01.png"
    head = Path(download.path()).read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", head[16:24])
    assert width == 2 * (1040 + 64)
    assert 400 < height < 1400
    # It is not blank: the middle of the first node has its colour.
    pixel = alice_page.evaluate(
        """async () => {
          const svg = await (await fetch(document.querySelector("[data-picture]").href)).text();
          const image = new Image();
          image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svg);
          await image.decode();
          const canvas = document.createElement("canvas");
          canvas.width = image.naturalWidth;
          canvas.height = image.naturalHeight;
          const context = canvas.getContext("2d");
          context.drawImage(image, 0, 0);
          return [...context.getImageData(38, canvas.height / 2, 1, 1).data];
        }"""
    )
    assert pixel == [0x1A, 0x7F, 0x99, 255]


def test_names_are_given_by_keyboard(search, alice_page, axe, fits):
    alice_page.goto(FUNNEL)
    alice_page.get_by_text("Days and names").focus()
    alice_page.keyboard.press("Enter")
    axe(alice_page)
    fits(alice_page)
    alice_page.get_by_role("textbox", name="First conversation", exact=True).fill("A coffee")
    alice_page.keyboard.press("Enter")
    alice_page.wait_for_url("**name-screening=A+coffee**")
    assert alice_page.get_by_text("A coffee, 1: A no after a first conversation 1.", exact=True).is_visible()


def test_a_phone_has_the_list_and_a_desk_the_picture(search, alice_page, size):
    alice_page.goto(FUNNEL)
    is_phone = size[0] < 768
    assert alice_page.locator("ul.steps").is_visible() == is_phone
    assert alice_page.get_by_role("img", name="Four applications").is_visible() != is_phone


def test_without_scripts_no_button_does_nothing(search, new_context, sign_in, alice, context, base_url):
    sign_in(alice)
    plain = new_context(java_script_enabled=False, storage_state=context.storage_state())
    page = plain.new_page()
    page.goto(f"{base_url}{FUNNEL}")
    assert page.get_by_role("link", name="Picture, SVG").is_visible()
    assert page.locator("[data-png]").is_hidden()
