"""What people say of a stage in languages whose words change their endings, or stand together without spaces.

As in sayings.py every entry is every combination of its parts, and a choice that ends in "-" is any word that begins
so. Between two parts up to two other words may stand, but none that denies; two parts of long words may stand either
way round where the order of words is free.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from .folded import plain
from .words import NEGATIONS, TURNS

if TYPE_CHECKING:
    from .sayings import Parts

# A word, and whether only its beginning counts.
Word = tuple[str, bool]

# So many words that nobody knows may stand between two parts.
MOST_BETWEEN = 2
# By so many letters of its first word a saying is found.
FIRST_LETTERS = 3
# In Japanese what a word is to the next one: "面接 は 辞退した".
PARTICLE = re.compile("^([をはにがで])(?=..)")
# Letters of languages in which the order of words is fixed.
ORDERED = re.compile("[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af]")
# Letters of scripts that set no space between words.
UNSPACED = re.compile("[\u3005\u3040-\u30ff\u3400-\u9fff]+|[\u0e00-\u0e7f]+")

INFLECTED: dict[str, tuple[Parts, ...]] = {
    "": (
        ("nie udalo sie", "dodzwonic|umowic|polaczyc|skontaktowac|dolaczyc"),
        ("offer|录用|錄取|意向书", "被撤回|被撤|被取消|取消了|收回|被收回|黄了|被毁|毁了|撤回|取消"),
        ("内定|オファー|内々定", "取消|取り消し|取り消された|取消された|取消しされた|が取り消された"
         "|取り消しになった"),
        ("teklif-", "geri cekildi|geri cektiler|iptal edildi|iptal ettiler"),
        ("оффер-|офер-|предложен-|пропозиц-", "отозвал-|отозван-|відкликал-|скасув-|аннулир-|отменил-"),
        ("ofert-|propozycj-|nabidk-|ponuk-|ponud-", "wycofal-|cofnel-|cofnieto|wycofan-|stazen-|stahli|stiahli"
         "|zrusil-|povukli|povucen-"),
        ("채용-|합격-|오퍼-|내정-", "취소됨-|취소됐-|취소-|번복-"),
        ("collam|zlozylem|zlozylam", "wypowiedzenie"),
        ("ceka se|cekaji|cakaju", "na rozhodnuti|na rozhodnutie"),
        ("сам|сама", "отказался|отказалась|відмовився|відмовилась|відмовилася"),
        ("terima|menerima", "tawaran tapi"),
        ("oferta|ogloszenie|rekrutacja|stanowisko|nabor|proces", "wygas-|wycofan-|anulowan-|usunie-|wstrzyman-"
         "|zawieszon-|zakoncz-|zamkniet-|uniewazn-|nieaktualn-|nieaktywn-|przelozon-"),
        ("podziekowali|podziekowano|podziekowalem|podziekowalam", "za cv|za aplikacj-|za zgloszen-|za przeslan-"
         "|za zainteresow-|za rozmow-|za spotkan-|za czas"),
        ("odwolalem sie|odwolalam sie|odwolanie",),
        ("zrezygnowali|zrezygnowano", "z rekrutacj-|z naboru|z zatrudni-"),
        ("rozmow-|spotkan-", "odwolan-|przelozon-|anulowan-|przesuniet-"),
        ("inzerat|pozice|pozicia|nabidka|ponuka|vyberove rizeni|vyberove konanie",
         "stazen-|stiahnut-|zrusen-|pozastav-|uzavren-|neaktualn-|zrusil-|ukonc-"),
        ("pohovor", "zrusen-|presunut-|odlozen-"),
        ("вакансія|вакансію|позиція|позицію|набір", "закрит-|закрил-|знят-|знял-|зупин-|паузі|скасов-|призупин-"
         "|неактуальн-"),
        ("вакансия|вакансию|позиция|позицию|набор", "закрыт-|закрыл-|снят-|снял-|замороз-|заморож-|отменен-"
         "|отменил-|приостан-|неактуальн-|паузе"),
        ("заморозил-|заморожен-|заморозили", "вакан-|набор-|позиц-|наим"),
        ("собес-|интервью|співбесід-", "отмен-|перенес-|перенос-|скасув-|скасов-"),
        ("ilan|pozisyon|kadro|alim|surec", "kapan-|kapat-|donduruldu|iptal|kaldir-|durdu-|ertelen-|askida"),
        ("gorusme|mulakat", "ertelen-|iptal"),
        ("oglas|natjecaj|konkurs|razpis", "zatvoren-|ponisten-|povucen-|zaprt-|istekao"),
        ("募集|求人|採用", "終了|停止|中止|取り下け|締切|凍結"),
        ("面接|面談|选考|選考", "延期|中止|キャンセルされ|リスケ"),
        ("공고|채용|모집", "마감-|중단-|내려-|취소-|종료-|보류-"),
        ("면접-", "연기-|취소됨|취소됐-|미뤄-"),
        ("岗位|职位|職缺|招聘|职缺|hc|校招", "关闭|下架|冻结|没了|停了|取消了|關閉|凍結|撤了|暂停|取消"),
        ("停招|停招了|缩招|冻结",),
        ("面试|面試", "取消了|改期|延期|推迟|改期了"),
    ),
    "saved": (
        ("jeszcze sie", "waham|zastanawiam"),
        ("waham sie|zastanawiam sie|nie wiem czy",),
        ("chtel bych|chtela bych|chcel by som|chcela by som|planuji", "se prihlasit|reagovat|zkusit|sa prihlasit"
         "|skusit|poslat"),
        ("prihlasit se|prihlasit sa|prihlasit", "do|zitra|zajtra|pred"),
        ("ще не вирішила|ще не вирішив|еще не решила|еще не решил|пока не решила|пока не решил|хочу спробувати"
         "|хочу попробовать|треба встигнути|надо успеть",),
        ("відгукнутись|відгукнутися|податись|спробувати|попробовать", "завтра|потім|до|потом|пізніше|у вихідні"
         "|на неделе"),
        ("собрать|зібрати|доделать", "портфолио|портфоліо|документы|документи", "и|і|та",
         "податься|отправить|подати|надіслати|откликнуться"),
        ("надо|нужно|треба|потрібно", "позвонить|подзвонити|узнать|дізнатись|уточнить|подумать|подумати"
         "|встигнути"),
        ("form|formu|cv", "doldurulacak|hazir degil|hazirlanacak|doldurmam lazim|eksik"),
        ("sorulacak|basvurmayi unutma|doldurulacak|basvurayim|basvurmadan once|basvurulacaklar",),
        ("自己pr|志望動機|職務経歴書|ポートフォリオ", "書く|を書く|作る|作成|更新|を更新|直す|修正|これから|まだ"),
        ("es締切|応募締切|エントリー締切",),
        ("이력서-|포트폴리오-|자소서-", "업데이트 필요-|업데이트-|보완-|미완성-|정리-"),
        ("공고-", "확인-|체크-|다시 보기|뜨면-|열리면-"),
        ("简历|材料|作品集", "没准备好|没写完|没弄好|还没准备|还没写|要改|未完成"),
        ("rozmyslim|rozmyslam|zvazuju|zvazuji|uvazuju|uvazuji|uvazujem|premyslim|premyslam", "se|o tom|jestli|ci"
         "|"),
        ("ulozen-|ulozeny|pozdeji|neskor|az o vikendu", "inzerat|poslat|poslu|"),
        ("подати|відправити|написати|надіслати|подивитись|подивитися|дізнатись|дізнатися|розпитати",
         "до кінця|пізніше|детальніше|про умови|умови|документи|заявку|відгуки"),
        ("ще думаю|поки думаю|думаю чи|пока думаю|еще думаю|думаю стоит ли|раздумываю|вагаюсь|още мисля"
         "|мисля дали|jos razmisljam|razmisljam|se razmisljam|dar galvoju|vel domaju|το σκεφτομαι"
         "|gondolkodom rajta|masih mikir|masih pikir|dang can nhac|まだ考え中|考え中|検討中",),
        ("подаюсь|подамся|откликнусь|подам|відгукнусь|відправлю|отправлю|пошлю|напишу|wysle|zlozytem|zaaplikuje"
         "|aplikuje|poslu|odoslem|jelentkezem|beadom|elkuldom", "завтра|на выходных|на вихідних|потом|пізніше"
         "|на неделе|после|jutro|w weekend|pozniej|po|w tym tyg-|zitra|o vikendu|zajtra|jovo heten|holnap"
         "|hetvegen|majd|az o vikendu"),
        ("jovo heten|holnap|hetvegen|majd", "jelentkezem|beadom|elkuldom|kuldom"),
        ("oneletrajz-|cv t|motivacios level-", "frissit-|kell irni|megirni|atirni|kesziteni"),
        ("найти|узнать|посмотреть|изучить|проверить", "контакт|условия|отзывы|вакансию|подробн-"),
        ("нужно|надо|осталось|треба|потрібно", "переписать|переделать|обновить|доделать|оновити|переробити"
         "|дописати", "резюме|письмо|портфолио|cv|лист|портфоліо"),
        ("присмотрел|присмотрела|приглядел|приглядела|нашел|нашла|знайшла|знайшов",
         "вакансию|на hh|на robota|на work|на djinni|вакансію|на сайте|на сайті"),
        ("присмотрел|присмотрела|приглядела|приглядел|ilgimi cekti|son basvuru|kaydedildi",),
        ("来週|明日|今週|週末|今月|あとで|月曜|金曜|今週中|今日中|今月中|今度|締切",
         "応募|応募する|送る|に応募|に送る|中に応募|エントリー|に応募する|応募したい|書く|提出する|出す|中に出す"
         "|までに出す"),
        ("応募|エントリー|エントリーシート", "しようか|するか|迷い中|迷ってる|迷っている|前|書き途中|途中"
         "|作成途中|下書き|してない|していない|しようか迷い中|するか検討"),
        ("書類これから|まだ出してない|まだ応募してない|まだ出していない|書類作成|履歴書書く|志望動機を書く"
         "|予約してから|お気に入り登録|締切前|後で応募|下書き",),
        ("이번-|다음-|내일-|주말-|마감-|오늘-|월요일-|금요일-", "지원하기|제출|지원할-|제출하기|쓰기|넣기"
         "|지원해야-|넣을-|지원 예정-|까지 지원|까지 제출"),
        ("찜해둠|찜해놓-|지원하기|지원할지-|지원해보-|지원해볼-|정리 후|넣을까-|쓸까-|지원 고민-|자소서 작성-"
         "|포폴 정리-",),
        ("明天|今晚|后天|周末|下周|月底|截止前|改完|弄完|写完|月底前|这周|下個月|這週|明早|有时间|改好",
         "投|再投|投递|网申|申请|去投|投簡歷|投履歷|投简历|要投|准备投"),
        ("截止前投|明天投|改完再投|先改简历|还在犹豫|犹豫要不要投|要不要投|再考虑|考虑投|观望中",),
        ("จะส่งพรุ่งนี้|ยังไม่ส่ง|ยังไม่สมัคร|ว่าจะสมัคร|สนใจ",),
        ("zadzwonic|wyslac|napisac|poprawic|dopisac|przygotowac|zlozyc|zapytac|dokonczyc|przerobic|uzupelnic"
         "|zaktualizowac|odswiezyc|zaniesc|wydrukowac|aplikowac|przetlumaczyc", "cv|list|aplikacj-|podani-"
         "|papier-|formularz|dokument-|do|w|jutro|dzis|po|przed|zyciorys|o|we|pojutrze"),
        ("nie|jeszcze nie", "aplikowalem|aplikowalam|wyslalem|wyslalam|wyslane|zlozylem|zlozylam|skladalem"
         "|skladalam"),
        ("musze|trzeba|mam|chce|zamierzam|planuje|bede", "wyslac|dopisac|napisac|poprawic|dokonczyc|przygotowac",
         "cv|aplikacj-|list|podani-|zgloszen-|papier-|zyciorys"),
        ("musze|trzeba|chce|zamierzam|planuje|bede|mysle|czy", "aplikowac|zlozyc|sie zglosic|zglosic sie"
         "|aplikowal-|zastanaw-"),
        ("w poniedzialek|we wtorek|w srode|w czwartek|w piatek|w sobote|w niedziele|jutro|dzis|po niedzieli"
         "|po weekendzie", "zadzwonic|wyslac|napisac|zlozyc|aplikowac|zaniesc"),
        ("zastanawiam sie|mysle|waham sie", "czy", "aplikowac|wyslac|startowac|warto|sie zglosic"),
        ("odlozone|odlozona|na pozniej|na potem|zapisane na", "pozniej|potem|"),
        ("fajn-|ciekaw-|interesujac-", "ofert-|ogloszen-|firma"),
        ("sprawdzic|poczytac|dowiedziec|dopytac", "opinie|o nich|o firm-|firme|o stawke|warunki"),
        ("list|list motywacyjny|cv|podanie|aplikacja", "niegotow-|nieskonczon-|w polowie|prawie gotow-"),
        ("jeszcze pisze|jeszcze szykuje|jeszcze nie gotowe|wyslac papiery|zlozyc papiery|zlozyc podanie"
         "|wyslac zgloszenie",),
        ("przemyslec|rozwazyc|do rozwazenia|ciekawe|ciekawa|interesujaca|interesujace|wersja robocza|szkic",),
        ("znalazlem|znalazlam|znalezione|widzialem|widzialam", "na pracuj|na olx|na linkedin|na stronie"
         "|ogloszenie|na grupie|na facebooku|na fejsie"),
        ("czekam|poczekac|gdy|kiedy|jak", "otworz-|rusz-|rozpoczn-|wystartuj-", "nabor|rekrutacj-|zapisy"),
        ("poslat|napsat|zavolat|pripravit|dopsat|upravit|aktualizovat|odeslat|vyplnit|napisat|odoslat|dopisat",
         "zivotopis|cv|motivacni|dopis|list|motivacny|dotaznik|do|v|ve|vo|formular|zitra|zajtra|prihlasku"
         "|prihlaska"),
        ("chci|chcem|musim|mel bych|planuju|planujem|budu|budem", "prihlasit|poslat|reagovat|napsat|napisat"
         "|odeslat|odoslat|prihlasovat|dopsat"),
        ("jeste|este|zatim|zatial", "neposlan-|neodeslan-|neodoslan-|neposlal-|neprihlas-|nereagoval-"
         "|neposielal-"),
        ("neodeslan-|neposlan-|neodoslan-|k odeslani|na odoslanie|rozmyslet|rozmysliet|k promysleni",),
        ("надіслати|відправити|подзвонити|зателефонувати|дописати|оновити|підготувати|написати|заповнити"
         "|податися|податись|доробити", "резюме|cv|до|в|у|лист|супровідн-|анкету|портфоліо|завтра|потім|сьогодні"
         "|заявку"),
        ("хочу|треба|планую|маю|буду|потрібно|думаю|збираюся|збираюсь", "податис-|подати-|податися|надіслати"
         "|відправити|оновити|дописати|відгукнут-|подавати-|написати"),
        ("ще не|не", "відправив|відправила|надіслав|надіслала|подавався|подавалася|подавалась|подалась|подалася"
         "|відгукувався|відгукувалась"),
        ("зберегла|зберіг|збережен-|закладк-|чернетк-|цікаво|подумати",),
        ("отправить|позвонить|дописать|доделать|обновить|подготовить|написать|заполнить|откликнуться|подать"
         "|переделать|перевести", "резюме|cv|до|в|письмо|сопровод-|анкету|портфолио|завтра|потом|сегодня|заявку"
         "|документы"),
        ("хочу|надо|планирую|нужно|буду|думаю|собираюсь|осталось", "откликнуться|отправить|подать|подаваться"
         "|обновить|дописать|написать|доделать|откликаться|подготовить|переделать"),
        ("еще не|не", "отправлял|отправляла|отправил|отправила|откликался|откликалась|откликнулся|откликнулась"
         "|подавал|подавала|подавался|подавалась"),
        ("сохранил|сохранила|сохранен-|избранн-|закладк-|черновик-|интересно|подумать",),
        ("да", "пратя|изпратя|кандидатствам|подготвя|се обадя|напиша|попълня"),
        ("още не|не", "съм кандидатствал-|съм пратил-|съм изпратил-|съм подал-"),
        ("запазена|запазено|запазени|ще кандидатствам",),
        ("poslati|nazvati|napisati|pripremiti|javiti se|prijaviti se|poklicati|pripraviti|dopuniti",
         "zivotopis|cv|biografiju|do|u|v|prosnjo|zamolbu|molbu|pismo|sutra|jutri"),
        ("nisam|jos nisam|se nisem|nisem", "poslao|poslala|se prijavi-|prijavi-|poslal", "|jos|se"),
        ("zelim|moram|trebam|planiram|hocu|cu", "poslati|se prijaviti|prijaviti se|napisati|prijaviti"),
        ("послати|позвати|написати|још", "до|биографију|нисам"),
        ("нисам", "послао|послала|се пријави-", "|још"),
        ("issiusti|paskambinti|parasyti|parengti|pateikti|kandidatuoti", "cv|iki|pirmadien-|motyvacin-|paraiska"
         "|rytoj"),
        ("dar", "neissiun-|neissiust-|nekandidat-|nesiun-|nepateik-"),
        ("nosutit|piezvanit|uzrakstit|sagatavot|pieteikties", "cv|lidz|pirmdien-|motivacijas|rit"),
        ("vel", "nav nosutit-|neesmu nosutij-|neesmu pieteic-|nepieteic-"),
        ("να", "στειλω|κανω αιτηση|τηλεφωνησω|ετοιμασω|συμπληρωσω|παρω τηλεφωνο|γραψω|υποβαλω"),
        ("δεν εχω|δεν", "στειλει|εστειλα|κανει αιτηση|εκανα αιτηση|υποβαλει", "ακομα|ακομη|"),
        ("aranacak|basvurulacak|gonderilecek|yazilacak|hazirlanacak|guncellenecek|basvuracagim|gonderecegim"
         "|basvurmayi dusunuyorum|basvurmak istiyorum|kaydettim|taslak",),
        ("henuz|daha", "basvurmadim|gondermedim|yapmadim|atmadim|basvuru yapmadim"),
        ("cv|on yazi|ozgecmis|basvuru|mektup", "guncelle-|yazilacak|hazirla-|gonderilecek|gonder|duzenle"
         "|yapilacak|yaz"),
        ("ilan acilinca|kadar gonder|kadar basvur|aramam lazim|basvurmam lazim|basvurmam gerek-",),
        ("felhivni|elkuldeni|megirni|jelentkezni|beadni|atnezni|frissiteni", "hetfo-|kedd-|szerda-|csutortok-"
         "|pentek-|kell|az|a|oneletrajz-|cv-|holnap"),
        ("hetfon|kedden|szerdan|csutortokon|penteken|holnap|meg|be kell|el kell|fel kell",
         "felhivni|elkuldeni|megirni|jelentkezni|beadni|hivni|kuldeni|adni"),
        ("meg nem", "kuldtem|jelentkeztem|adtam be|palyaztam"),
        ("ساقدم|سارسل|سوف اقدم|ارسال السيرة|تجهيز السيرة|تحديث السيرة|اريد التقديم|يجب ان ارسل|لازم اقدم",),
        ("لم", "ارسل|اقدم", "بعد|"),
        ("לשלוח|להתקשר|להגיש|לכתוב|לעדכן|לבדוק|להכין", "קורות|ביום|עד|מכתב|מועמדות|מחר|קוח|מייל"),
        ("עוד לא|טרם|עדיין לא", "שלחתי|הגשתי|נשלח|הוגש"),
        ("هنوز", "نفرستادم|نفرستاده ام|ارسال نکردم|اقدام نکردم|ارسال نشده"),
        ("باید|می خواهم|میخوام", "بفرستم|ارسال کنم|اقدام کنم|آماده کنم", "|رزومه"),
        ("باید رزومه|باید cv", "بفرستم|ارسال کنم|آماده کنم"),
        ("भेजना|करना|लिखना|बनाना", "है"),
        ("bhejna|apply karna|likhna|banana", "hai"),
        ("chua", "nop|gui|ung tuyen|apply"),
        ("se|can|phai|dinh|muon", "nop|gui|ung tuyen|apply|viet cv|sua cv"),
        ("gui|nop|viet|sua|goi", "cv|ho so|don|dien", "truoc|thu hai|tuan sau|ngay mai|vao thu"),
        ("belum", "dikirim|kirim|lamar|melamar|apply|submit|daftar"),
        ("mau|akan|ingin|harus|perlu|rencana", "lamar|melamar|apply|kirim-|daftar|submit|bikin cv|update cv"),
        ("kirim|siapkan|update|perbarui", "cv|lamaran|berkas|surat", "sebelum|besok|minggu|dulu|"),
        ("応募|エントリー|送る|送付|es|履歴書|職務経歴書|電話", "予定|これから|する予定|まだ|書く|を書く|作る"
         "|未提出|未作成|準備|したい|検討|しなきゃ|する|までに送る|まだしてない"),
        ("まだ|未", "応募してない|応募していない|出してない|送ってない|エントリーしてない|提出してない|応募"),
        ("に電話する|電話する|までに送る|までに出す|までに提出|お気に入り|気になるリスト|あとで見る|応募するか"
         "|迷い中|までに応募|書かなきゃ|書類を作る",),
        ("지원-|제출-|작성-|자소서|이력서|서류", "예정|예정임|해야-|할것|할 것|하기|써야-|쓰기|쓰는 중|준비-|전"
         "|수정-|수정 후|안함|안 함|안했-|고민-|안 했-|고치-|수정 중"),
        ("전화하기|전화해-|문의하기|써야 함|지원할 예정|제출할 것|관심 공고|스크랩함|찜|공고 뜨면|열리면 지원"
         "|지원할까-|아직 지원|아직 안 냄|아직 안냄",),
        ("打算|想|准备|计划|還沒|还没|準備|周五前|月底前|等|有空|先|没空|未", "投|投递|网申|投履歷|申请|再投"
         "|開放投遞|去投|改好|寄履歷|投简历|寫履歷"),
        ("收藏了|先放着|先收藏|先存着|待改简历|待完善简历|改简历|写简历|还没改好|要打电话|打电话|打電話|要投的"
         "|观望",),
        ("ยังไม่ได้|ยังไม่|จะ|รอ|ต้อง|อยาก", "ส่ง|สมัคร|ส่งเรซูเม่|ยื่น|ยื่นใบสมัคร|ส่งใบสมัคร|โทร"),
    ),
    "applied": (
        ("자기소개서-|포트폴리오-", "제출-|보냄|보냈-|냄"),
        ("este|este sa", "neozval-|neodpoved-|nevolal-|nereag-"),
        ("还没|還沒|暂时没|目前没|暂无|尚未|还未|尚無|暫無", "回复|消息|回音|反馈|结果|通知|回覆|动静|下文"
         "|有消息"),
        ("chua|van chua", "phan hoi|tra loi|co ket qua|thay tra loi|lien he|goi lai|thay phan hoi|co phan hoi"),
        ("cv|aplikacja|zgloszenie|dokumenty", "doreczon-|odczytan-|w bazie|zaladowan-"),
        ("rozpatruja|analizuja zgloszenia|aplikacja odczytana|przegladaja cv",),
        ("odpovedel jsem|odpovedela jsem|odpovedal som|odpovedala som", "na inzerat|na nabidku|na ponuku"),
        ("заполнил|заполнила|заповнив|заповнила|отправила|отправил|відправила|відправив",
         "анкету на|форму на|повторно|вдруге|еще раз|ще раз|вторично"),
        ("formu|basvuru formunu", "doldurdum|doldurup gonderdim|gonderdim|doldurup"),
        ("応募受付|受付|応募完了", "メール|メールきた|メールが来た|完了|の連絡"),
        ("履歴書|書類", "郵送|を郵送|郵送しました|発送|投函"),
        ("等待|等着", "hr查看|查看|hr|处理|审核|初审"),
        ("寄|已寄|寄了|发", "履歷了|履歷|简历|简历了|邮件|邮件了"),
        ("已应聘|已應聘|寄了履歷|寄履歷",),
        ("에서|로|통해-|원티드로-|사람인으로-|잡코리아로-|링크드인으로-|인디드로-|홈페이지로-|메일로-",
         "지원|지원함|지원-"),
        ("cho", "nha tuyen dung", "phan hoi|tra loi|xem|lien he"),
        ("zostawilem|zostawilam|przeslalem|przeslalam|wrzucilem|wrzucilam|podeslalem|podeslalam|zglosilem"
         "|zglosilam|nadalem|nadalam|dalem|dalam", "cv|dokument-|papiery|aplikacj-|sie|podanie|zgloszenie"
         "|na recepcji|przez|mailem|kurierem"),
        ("pracodawca|firma|rekruter", "wyswietlil|wyswietlila|otworzyl|otworzyla|obejrzal|zobaczyl|przeczytal"),
        ("potwierdzenie|mail z potwierdzeniem|autoodpowiedz|automatyczna odpowiedz",),
        ("reakce|reakcia|prihlaska|zadost|ziadost", "odeslan-|odoslan-|poslan-|podan-|prijat-"),
        ("zobrazeno|zobrazene", "zamestnavat-|firmou|"),
        ("кинул|кинула|закинул|закинула|скинула|скинул|кинув|занесла|занес", "резюме|cv|анкету|заявку"),
        ("резюме|заявка|заявку|анкета", "у менеджера|на сайте|у руководит-|на розгляді|на рассмотрен-|передали"
         "|передала|передал|в базе|у них"),
        ("ждем|чекаємо|ожидаем", "ответ-|ждем|відповід-|"),
        ("basvurumu|basvurum|basvuru", "yaptim|yapmistim|goruntulen-|ulasti|tamamla-|gonderdim|gecti"),
        ("oddal|oddala|poslal|poslala|vlozila|vlozil", "prijavo|zivljenjepis|prosnjo|vlogo|sem"),
        ("laukiu", "kol|skambucio|zinios|naujienu"),
        ("εχω κανει αιτηση|εχω στειλει|εστειλα το|εκανα αιτηση|υποβληθηκε",),
        ("फॉर्म|आवेदन|रिज्यूमे|सीवी", "भर दिया|जमा किया|भेज दिया|भर|सबमिट"),
        ("ส่งใบสมัครแล้ว|ส่งเรซูเม่แล้ว|รอเรียกสัมภาษณ์|รอสัมภาษณ์ติดต่อ|ส่งอีเมลแล้ว|ยื่นสมัครแล้ว"
         "|รอบริษัทติดต่อ",),
        ("送出|寄出|投出|交了|送出了", "履歷了|履歷|简历|简历了|申請|申请"),
        ("履歷已寄|履歷送出|简历在筛选|简历还在筛选|未读|石沉大海中",),
        ("서류 결과-|서류 발표-|서류결과-|서류발표-", "기다-|대기-"),
        ("넣었어요-|냈음-|원서접수-|원서 접수-|이력서 넣-|자소서 제출-|서류 냄-|지원 넣-",),
        ("応募ボタン|応募フォーム", "押した|を押した|送信した|から送信"),
        ("lagi|masih", "nunggu-|menunggu|tunggu"),
        ("wyslalem|wyslalam|wyslane|wyslano|poszlo|zlozylem|zlozylam|zlozone|zanioslem|zanioslam|dostarczono"
         "|zaaplikowa-|aplikowalem|aplikowalam",),
        ("potwierdzi-|potwierdzeni-", "odbior|odbioru|otrzyman-|przyjeci-|wplyw-|zgloszen-"),
        ("zgloszenie|aplikacja|podanie|cv|dokumenty|aplikacje", "przyjet-|wyslan-|przeslan-|dostarczon-"
         "|wyswietlon-|obejrzan-|przeczytan-|otwart-|zarejestrowan-|wplynel-|zlozon-|odebran-|poszl-"),
        ("w trakcie", "rozpatrywania|weryfikacji|rozpatrzenia|oceny"),
        ("cisza|nic|brak odpowiedzi|brak odzewu|bez odpowiedzi", "na razie|jak dotad|poki co"),
        ("na razie|poki co|jak dotad", "cisza|nic|brak odpowiedzi|bez odpowiedzi"),
        ("poslal-|odeslal-|odoslal-|podal-|reagoval-|prihlasil-|odeslan-|odoslan-|poslan-",
         "zivotopis|cv|zadost|ziadost|prihlask-|na inzerat|pres|cez|jsem|som|mailem|mailom|odpoved"),
        ("zivotopis|cv|prihlaska|zadost|ziadost|odpoved", "odeslan-|odoslan-|poslan-|podan-|zobrazen-|precten-"
         "|precitan-|doruc-|prijat-"),
        ("potvrdili|potvrzeno|potvrdene|potvrzeni", "prijeti|prijatie|prijat-|doruc-"),
        ("cekam|cekame|cakam|cakame", "na odpoved|na vyjadreni|na vyjadrenie|na vysledek|na vysledok|zatim"
         "|zatial|az se ozvou"),
        ("odpovezeno|odeslano|odoslane|poslane|poslano|zatim ticho|zatim nic|zatial nic|zatial ticho"
         "|zatial bez odpovede",),
        ("відправив|відправила|надіслав|надіслала|подався|подалась|подалася|відгукнувся|відгукнулась"
         "|відгукнулася|скинула|скинув|подав|подала", "резюме|cv|на|через|заявку|анкету|документи|вакансію"),
        ("заявку|резюме|відгук|cv|анкету", "отримали|отримано|переглян-|надісл-|відправл-|прочита-|прийнят-"
         "|прийняли|подано"),
        ("чекаю|чекаємо|очікую", "відповід-|поки|на відгук|результат-|реакц-|дзвінк-"),
        ("поки", "чекаю|тихо|тиша|мовчать|нічого|без відповіді|нема відповіді"),
        ("відгукнувся|відгукнулась|відгукнулася|подалась|подалася|надіслано|відправлено|переглянуто",),
        ("отправил|отправила|откликнулся|откликнулась|подал|подала|подался|подалась|скинул|скинула|послал"
         "|послала", "резюме|cv|на|через|заявку|анкету|документы|отклик|вчера|сегодня|вакансию"),
        ("заявку|резюме|отклик|анкету|cv", "получили|получено|просмотр-|отправл-|прочита-|принят-|приняли|подан-"
         "|открыл-|рассматрив-"),
        ("жду|ждем|ожидаю|пока жду", "ответ-|пока|реакц-|результат-|звонка|обратной"),
        ("пока", "жду|тихо|тишина|молчат|ничего|без ответа|нет ответа"),
        ("тишина|молчат|нет ответа|без ответа|ничего", "пока"),
        ("изпратих|пратих|подадох|изпратено|изпратена|кандидатствах", "cv|автобиография|документи|през|молба|на|"),
        ("чакам|очаквам", "отговор|обаждане|резултат"),
        ("poslao|poslala|poslal|poslano|poslana|predao|predala|oddala|oddal", "zivotopis|cv|biografiju|prijavu"
         "|prijava|sam|prosnjo|molbu|zamolbu|"),
        ("prijavio|prijavila|prijavil|prijavljen-|prijavljena", "sam|se|sem|na|preko|"),
        ("cekam|cekamo|cakam", "odgovor|na odgovor|odgovora|da se jave|rezultat-|"),
        ("послао|послала|пријавио|пријавила|пријавила сам|чекам|чекам одговор", "сам|се|биографију|одговор"
         "|пријаву|"),
        ("issiunciau|isiunciau|nusiunciau|issiust-|pateikiau|kandidatavau|uzpildziau",
         "cv|gyvenimo|paraisk-|anket-|"),
        ("laukiu", "atsakymo|rezultat-|skambucio"),
        ("nosutiju|nosutits|nosutita|pieteicos|iesniedzu|aizsutiju", "cv|pieteikum-|dzives|"),
        ("gaidu", "atbildi|rezultat-|zvanu"),
        ("εστειλα|εκανα|υπεβαλα|κατεθεσα", "βιογραφικο|αιτηση|cv|email"),
        ("περιμενω|αναμενω", "απαντηση|να με|νεα|τηλεφωνημα"),
        ("σταλθηκε|εσταλη|εστειλα",),
        ("basvurdum|basvuru yaptim|basvurdum bekliyorum|basvuru yapildi|basvuru alindi|basvuru iletildi"
         "|gonderdim|basvuru gonderildi|incelendi|incelemede|degerlendirmede|degerlendiriliyor"
         "|degerlendirme asamasinda|basvurunuz alindi|ilettim|attim",),
        ("cv|ozgecmis|basvuru|basvurum|ozgecmisim|cv mi", "gonder-|attim|incelen-|iletil-|goruntulen-|yapil-"
         "|alin-|yolladim|biraktim|ulasti|iletti-|goruldu|okundu"),
        ("cevap|donus|haber|sonuc", "bekliyorum|bekleniyor|bekliyoruz|bekleme-"),
        ("elkuldtem|bekuldtem|beadtam|jelentkeztem|leadtam|elkuldve|palyaztam|jelentkezes elkuldve|elment a cv",),
        ("varom|varok|varjuk", "a valaszt|valaszra|valaszt|a visszajelzest|visszajelzesre|valasz"),
        ("ارسلت|قدمت|تم ارسال|بعثت|رفعت|تم تقديم", "السيرة|الطلب|طلب|على|سيرتي|طلبي|عبر|السي"),
        ("انتظر|بانتظار|في انتظار|منتظر|منتظرة", "الرد|رد|الجواب|ردهم|اتصال|النتيجة"),
        ("שלחתי|הגשתי|נשלחו|נשלח|הועבר|העברתי|השארתי", "קורות|קוח|מועמדות|מייל|טופס|פנייה|קו"),
        ("מחכה|ממתין|ממתינה|בהמתנה", "לתשובה|לתשובות|שיחזרו|לעדכון|למענה|"),
        ("رزومه|درخواست|سی وی|cv", "فرستادم|ارسال شد|ارسال کردم|دادم|ارسال شده|ثبت شد"),
        ("منتظر", "جواب|پاسخ|تماس|نتیجه"),
        ("आवेदन|रिज्यूमे|बायोडाटा|सीवी", "भेजा|भेज|किया|दिया|जमा|भेजा है"),
        ("जवाब|उत्तर|कॉल", "का", "इंतज़ार|इंतजार|प्रतीक्षा"),
        ("apply|resume|cv|application|form", "kar diya|bhej diya|kiya|ki hai|kar di|bhej di|bheja|bhar diya"
         "|submit kar diya"),
        ("da", "nop|gui|apply|ung tuyen|nop don"),
        ("dang|cho", "cho phan hoi|cho ket qua|phan hoi|cho duyet|xet duyet ho so|duyet ho so|xem ho so"
         "|nha tuyen dung xem"),
        ("nop|ung tuyen|gui cv|nop cv", "qua|tren|online"),
        ("nha tuyen dung", "da xem"),
        ("sudah|udah|telah", "kirim|lamar|melamar|apply|submit|daftar|dikirim|kirim lamaran"),
        ("lamaran|cv|berkas", "terkirim|dikirim|dilihat|diterima hrd|masuk|diproses|sedang ditinjau|dibaca"),
        ("menunggu|nunggu|tunggu", "kabar|jawaban|balasan|respon|panggilan|hasil"),
        ("履歴書|職務経歴書|書類|es|応募書類|エントリーシート|メール|応募フォーム|cv",
         "を送った|送った|送付した|送付済み|提出した|提出済み|郵送済み|送りました|を送付|出した|を出した"
         "|提出しました|郵送した|を提出|送信済み|送信"),
        ("応募した|応募しました|エントリーした|エントリーしました|からエントリー|から応募|で応募|応募中"
         "|選考結果待ち|書類結果待ち|返信待ち|返事待ち|返事を待っている|結果を待って|エントリー完了|経由で応募"
         "|応募完了|応募済み|連絡を待って|連絡待ち|結果待ち",),
        ("이력서|서류|자소서|지원서|입사지원", "보냄|보냈-|냈-|냄|제출-|접수-|넣었-|넣음|열람-|완료-|보낸-|확인-"),
        ("지원함|지원했-|지원하고|지원 후|지원 넣|지원완료-|지원 완료-|넣어둠|제출했-|접수됨|접수했-|접수완료-"
         "|서류 심사-|서류심사-|서류 검토-|서류검토-",),
        ("결과|연락|답변|회신|답", "기다리-|기다림|대기-|기다려-"),
        ("으로|통해|에서", "지원-|지원함"),
        ("简历|履歷|簡歷|材料|求职信|网申", "已发|已寄出|发了|投了|发过去了|发过去|已送出|寄出|交了|填完了"
         "|提交了|已投|已提交|投出去了|送出"),
        ("投了|投递了|发了|申请了|已发送|已投|海投|网申了|网申完|应聘了|應徵了|已應徵",
         "官网|简历|等|boss|简历了|还没|邮箱|"),
        ("等", "回复|消息|通知|回音|反馈|结果|回覆|hr回复|hr回|初筛"),
        ("对方已查看|已查看|被查看|已读|未读|已讀|送达|hr已读|上投的|投的|简历被查看|筛选中|排队中|没消息先等等"
         "|先等等|内推了|找人内推了|已下载简历",),
        ("สมัครแล้ว|ส่งแล้ว|ยื่นแล้ว|รอติดต่อกลับ|รอผล|รอการติดต่อ|รอตอบกลับ|รอเรียก|รอพิจารณา",),
        ("ส่ง|ยื่น|สมัคร|ฝาก", "เรซูเม่|ใบสมัคร|ประวัติ|งาน|ไปแล้ว", "ไปแล้ว|แล้ว|"),
    ),
    "screening": (
        ("czekam|czekamy", "na", "wynik- test-|wynik- zadan-|wynik- egzamin-|ocene zadania"),
        ("cekam|cakam", "na", "vysled- test-|vyhodnoceni|vyhodnotenie"),
        ("жду|ждем|чекаю", "|на", "результат- тест-|результат- тестового|проверк-|перевірк-"),
        ("sinav|test|odev", "sonucu|sonucunu|sonuclari", "bekl-"),
        ("sinav-|odevi teslim ettim|ik dan aradilar|ik dan aradi|ik ile",),
        ("hr|ейчар|рекрутер|рекрутерка|эичар", "подзвон-|дзвон-|звон-|позвон-|набра-|написала|зателефон-"),
        ("видео|відео", "анкет-|анкету|визитк-|інтерв-", "записал-|записав|записала|відправ-|отправ-"),
        ("電話で", "一次|スクリーニング|話した|面談|人事"),
        ("約|约|約了", "電話訪談|電話|電話聊|电话沟通|电话聊"),
        ("等|等待", "笔试结果|测评结果|笔试成绩|筆試結果"),
        ("התקשרו|התקשרה", "ממשאבי|מהמשאבי|המגייסת|מהחברה"),
        ("pani|pan|kobieta|ktos|babka", "z hr|z kadr|z rekrutacji|z agencji", "dzwonil-|zadzwonil-"),
        ("umowion-|zaprosz-|umowil-|zaproszen-", "rozmow-", "telefoniczn-|przez telefon|z hr|z rekruter-"),
        ("sprawdzian-|egzamin|kolokwium|testy", "online|wiedzy|teoretycz-|umiejetn-|w sobote|zdalnie|praktyczn-"),
        ("telefon", "z pytani-|od nich|od firmy|z firmy"),
        ("телефоном|по телефону", "поговорили|поспілкув-|говорили|розмов-|пообщал-|общал-|поговорил-|созвон-"),
        ("видеоинтервью|відеоінтерв-|видеоанкет-|видеовизитк-", "записал-|отправил-|записав|надісл-|записала"
         "|запис-|"),
        ("telefonla", "aradilar|aradi|konustuk|sordular"),
        ("online|yazili|ingilizce", "sinav-|test-|sinava girdim"),
        ("简历筛选|初筛|简历评估|书审|简历|履歷|書審|简历关", "过了|通过|通过了|已过|過了|通過|筛选过了"),
        ("hr加了微信|HR加了微信|加了微信|加微信聊|HR加微信|hr约电话|聊了二十分钟|电话聊了",),
        ("hr", "加了微信|加了我微信|聊了|聊了二十分钟|电话聊了|约电话|初步沟通|沟通过"),
        ("書類が通った|書類が通りました|エージェントと面談|エージェント面談|エージェントと面談した|書類通過連絡",),
        ("dzwonil-|telefon|zadzwonil-|telefonowal-", "rekruter-|hr|z hr|z agencji|kadr-|z kadr|pani z hr|agencja"
         "|z biura"),
        ("rozmow-|rozmaw-|gadalem|gadalam|kontakt|wywiad", "telefoniczn-|przez telefon|z hr|z rekruter-"
         "|z agencj-|z kadr-|z kadrami|z pania z hr|z konsultant-"),
        ("wstepn-", "rozmow-|wywiad-|selekcj-|telefon-|spotkani-"),
        ("test-|zadani-|quiz|ankiet-|kwestionariusz-", "zrobi-|zrobion-|rozwiaz-|wypeln-|online|wyslan-|oddan-"
         "|zaliczon-|kompetenc-|wiedzy|rekrutacyj-|domow-|techniczn-|zdan-|przeslan-|przysl-|praktyczn-"
         "|do zrobienia|do oddania|do srody|do piatku|na jutro|czeka|jezykow-|osobowosci"),
        ("zrobilem|zrobilam|oddalem|oddalam|odeslalem|odeslalam|wyslalem|wyslalam|rozwiazal-|wypelnil-|dostalem"
         "|dostalam|przyslali|robie|pisze|pisalem|pisalam|zdalem|zdalam|wyslali|kazali zrobic|czekam na wynik",
         "test-|zadani-|ankiet-|kwestionariusz-"),
        ("preselekcj-|pierwszy telefon|krotki telefon|rozmowa z rekruterem|rozmowa z rekruterka",),
        ("volal-|volaly|telefonoval-|zavolal-|ozvala se|ozval sa|ozvala sa", "personalist-|hr|z hr|naborar-"
         "|recruiter-|z agentury|z personalniho|z personalneho"),
        ("telefonick-|po telefonu|po telefone", "pohovor-|rozhovor-|s hr|s personalist-|s naborar-|kolo"),
        ("hovor|telefonat", "s hr|s personalist-|s naborar-"),
        ("pohovor-", "po telefonu|telefonick-|po telefone|s personalist-|s hr"),
        ("test-|ukol|uloha|ulohu|zadani|zadanie|dotaznik", "hotov-|online|na doma|odeslan-|odoslan-|vypln-"
         "|splnen-|splnil-|udelan-|do stredy|do patku|udelal-|urobil-|odovzdan-|odevzdan-|domaci"),
        ("dostal-|poslali|delam|robim|odevzdal-|odovzdal-|vyplnil-|udelal-|urobil-|splnil-",
         "test-|ukol-|uloh-|dotaznik-"),
        ("дзвонила|дзвонив|подзвонила|подзвонив|зателефонувала|набрала|дзвінок|дзвонили",
         "рекрутер-|hr|ейчар-|від рекрутер-|з hr|кадр-"),
        ("розмова|розмовляла|розмовляв|поговорила|поговорив|спілкувалась|спілкувався|скринінг|дзвінок|співбесіда",
         "hr|рекрутер-|ейчар-|телефон-|по телефону"),
        ("тестов-|тест|анкета|анкету", "до|завдання|здав|здала|зробив|зробила|надіслал-|надіслав|виконую|роблю"
         "|чекаю|пройшов|пройшла|виконав|виконала|отримав|отримала|онлайн"),
        ("зробив|зробила|здав|здала|роблю|виконую|пройшов|пройшла|дали|надіслали|прислали|отримав|отримала",
         "тестов-|тест|анкету"),
        ("звонила|звонил|позвонила|позвонил|набрала|звонок|звонили", "рекрутер-|hr|эичар-|от рекрутер-|от hr"
         "|из hr|из отдела кадров|кадров-|эйчар-"),
        ("поговорил|поговорила|разговор|созвон|созвонил-|пообщал-|общал-|скрининг|интервью|собеседование",
         "hr|рекрутер-|эичар-|телефон-|по телефону|эйчар-"),
        ("тестов-|тест|анкета|анкету", "до|задание|сдал|сдала|сделал|сделала|отправил-|выполняю|делаю|жду|прошел"
         "|прошла|выполнил|выполнила|получил|получила|онлаин|и тест"),
        ("сделал|сделала|сдал|сдала|делаю|выполняю|прошел|прошла|дали|прислали|получил|получила|решаю|решил"
         "|решила", "тестов-|тест|анкету"),
        ("обадиха се|обади се|звъннаха|говорих", "hr|от hr|рекрутер-|от агенция-|с hr|с рекрутер-"),
        ("телефонно|онлаин|по телефона", "интервю|тест|разговор"),
        ("тест|задача", "онлаин|попълн-|направих|решен-|вкъщи"),
        ("zvali|zvala|zvao|nazvala|nazvali|klicali|poklicali|javili se", "iz hr|hr|iz kadrovske|regruter-"
         "|iz agencije|iz ljudskih|kadrovsk-"),
        ("telefonski|razgovor|telefonsko", "razgovor|intervju|s hr|telefonom|telefonski|s regruter-"),
        ("online|spletni|psihotest|rijesila|rijesio|resila|resio|resil", "test|testiranje|zadatak|nalogo"),
        ("skambino|skambino is|kalbejau", "is personalo|hr|personalo|atrankos|su hr|is hr"),
        ("testas|uzduotis|testa|uzduoti", "internetu|atlik-|atliktas|online|namu|issiunciau"),
        ("zvanija|runaju ar", "hr|no hr|personala|personaldala-|atlases"),
        ("tests|uzdevums", "internetaa|internetā|online|izpild-|aizpild-|majas"),
        ("με πηραν|τηλεφωνο|τηλεφωνικη|μιλησα με|με πηρε", "τηλεφωνο|hr|απο hr|συνεντευξη|την hr|το hr"),
        ("τεστ|online τεστ|δοκιμασια", "online|εκανα|να κανω|συμπληρωσα|γνωσεων|δεξιοτητων"),
        ("online τεστ|γραπτη δοκιμασια|εκανα το τεστ",),
        ("ik|insan kaynaklari", "aradi|ile gorus-|ile telefon|gorusmesi|ile konustum|telefonla|on gorusme"),
        ("telefonla|telefonda|on", "on gorusme|gorusme|gorustuk|gorustum|mulakat|konustuk|gorusme yaptik"
         "|gorusmesi"),
        ("test|genel yetenek|ingilizce|odev|vaka|case|envanter|kisilik", "gonder-|testi|teslim|cozdum|tamamla-"
         "|yaptim|bekliyorum|verdiler|linki|girdim|envanteri|yapilacak"),
        ("online test|yetenek testi|kisilik envanteri",),
        ("hivott|felhivott|telefonalt|beszeltem|keresett", "hr-|a hr|egy hr|a toborzo|toborzo|a fejvadasz"),
        ("telefonos|telefonon|elozetes", "interju-|beszelgetes-|elobeszelgetes|szures|egyeztetes"),
        ("teszt-|probafeladat-|hazi feladat-|online teszt-|kerdoiv-",),
        ("اتصل|اتصلت|اتصلوا|كلمتني|كلمني|تواصلت|مكالمة", "الموارد|hr|موارد|مسؤول التوظيف|مع hr|بي الموارد|من hr"),
        ("اختبار|امتحان|اسئلة", "عبر|اونلاين|الكتروني|قدرات|انتهيت|منزلي|تحريري"),
        ("שיחת|שיחה|התקשרו|התקשרה|ראיון", "טלפון|טלפונית|טלפוני|hr|משאבי|מגייסת|עם hr|המגייסת|סינון"),
        ("מבחן|מבחני|מטלה|משימת|מטלת", "בית|אונליין|מיון|הגשתי|עשיתי|התאמה|לעשות|נשלחה|לוגי"),
        ("منابع انسانی|از منابع|hr", "زنگ|زنگ زدند|تماس|انسانی زنگ"),
        ("آزمون|تست|ازمون", "آنلاین|دادم|انلاین|کتبی|روانشناسی|آنلاين"),
        ("مصاحبه", "تلفنی"),
        ("hr", "का फोन|का कॉल|से बात|ka call|ka phone|se baat|ne call"),
        ("ऑनलाइन|लिखित", "टेस्ट|परीक्षा"),
        ("aptitude|online|coding|written", "test diya|test ho gaya|test hai|test de diya|round clear|test clear"),
        ("फोन|टेलीफोन", "इंटरव्यू|साक्षात्कार"),
        ("hr|nhan su|ben tuyen dung", "goi|goi dien|goi hoi|lien he|da goi"),
        ("lam|da lam|nhan|nop|dang lam", "bai test|bai kiem tra|test online|bai tap|test nang luc|test iq"),
        ("phong van", "qua dien thoai|so bo|voi hr|voi nhan su|dien thoai"),
        ("ditelepon|telepon dari|ditelpon|dihubungi|telpon dari", "hrd|hr|rekruter|recruiter"),
        ("psikotes-|psikotest-|tes online|tes tertulis|tes potensi|tes kemampuan|ikut tes|interview hr"
         "|interview hrd|wawancara hr|wawancara hrd|wawancara telepon|phone interview",),
        ("webテスト|適性検査|spi|筆記|玉手箱|コーディングテスト|テスト|技術課題|課題",
         "受けた|受検|受検済み|受験|提出した|提出済み|待ち|完了|通過|を受けた|終わった|提出|案内|期限|受検した"
         "|受験した|を提出|通った|案内が来た"),
        ("人事|採用担当|エージェント|リクルーター", "と電話|から電話|と面談|と通話|から電話あり|から連絡"),
        ("書類通過|書類選考通りました|書類選考通った|書類通った|書類選考通過|書類が通った|書類合格"
         "|カジュアル面談済み|説明会参加|説明会|電話面接|電話面談|書類ok|カジュアル面談予定",),
        ("서류-", "통과-|합격-|붙음|붙었-|됨"),
        ("인적성-|코딩테스트-|코테-|온라인 테스트|필기시험-|필기-|역량검사-|사전과제-|과제-|적성검사-"
         "|사전테스트-|ai역량검사-|역검-",),
        ("인사팀-|인사담당자-|헤드헌터-|담당자-|채용담당자-", "전화-|통화-|연락-|문의-"),
        ("전화", "면접-|인터뷰-"),
        ("笔试|测评|机试|筆試|測評|在线测试|线上测试|性格测试|作业|大作业|邀请", "做完了|邀请|已完成|通知|完成"
         "|过了|收到|等结果|没做|要做|交了|做了"),
        ("做了|做完|收到|等|完成|约了|写完", "笔试|测评|线上测试|测试|机试|在线测评|电话面试|电面|电话沟通"
         "|笔试通知|筆試|測驗"),
        ("hr", "打电话|打電話|电话|電話|打来电话|来电|加微信|聊了|约聊|聊过|沟通|電話聯絡"),
        ("电话面试|電話面試|简历过了|简历通过|简历关过|初筛过了|履歷通過|書審通過|AI面试|线上测试|电话聊过",),
        ("hr", "โทรมา|โทร|ติดต่อมา|โทรสัมภาษณ์"),
        ("ทำ|สอบ|ส่ง|ทดสอบ", "แบบทดสอบ|ทดสอบ|ข้อเขียน|ออนไลน์|แบบทดสอบแล้ว|ข้อสอบ"),
        ("สัมภาษณ์ทางโทรศัพท์|ทดสอบออนไลน์|สอบข้อเขียน|ทำแบบทดสอบ",),
    ),
    "interviewing": (
        ("setkani|schuzka|stretnutie|sraz", "s red-|s vedouc-|s majitel-|s manaz-|s tymem|s reditel-|s riadit-"),
        ("cekam|cakam|czekam|чекаю|жду", "na|", "vysled- pohovor-|vysled- druheh-|wynik- rozmow-"
         "|результат- собес-|результат- співбес-|результат- интерв-"),
        ("po|после|після", "pohovor-|rozmowie|собес-|співбес-"),
        ("ходила|ходил|ходив|сходила|сходил|їздила|їздив|ездил|ездила", "на співбесід-|на собес-|на интервью"
         "|на зустріч|на інтерв-"),
        ("созвон|дзвінок|звонок|zoom|зум", "с руковод-|с тимлид-|с директор-|с команд-|з керівн-|з тімлід-"
         "|з команд-|з директор-|с нанима-"),
        ("二次|三次|最終|次の面接|次の選考", "に進む|に進んだ|へ|へ進む|に進みました|に呼ばれた|選考へ"),
        ("次は", "部長面接|最終|二次|役員面接|面接|三次"),
        ("等|等待", "二面|三面|终面|复试|面试|複試|二試", "通知|安排|结果|时间|"),
        ("umowieni|umowiony|umowiona|umowilismy sie|jestem umowion-", "na"),
        ("bylem na miejscu|bylam na miejscu|poszlo dobrze na rozmowie|przeszedlem do|przeszlam do|awansowalam do"
         "|przechodze do",),
        ("rozmow-|spotkani-", "przelozon-", "na"),
        ("postoupil-|postupil-|postupuji|postupujem|prosel|presiel|presla|prosla", "do",
         "druheho|tretiho|tretieho|dalsiho|dalsieho|finale|kola"),
        ("первая|второи|вторая|третья|первыи", "встреч-|этап|собес|интервью|раунд"),
        ("собеседовал-|стажировочныи день|собеседовалась|прособесед-|отсобесед-|стажировк-",),
        ("перша|друга|третя|перший|другий|третій", "зустріч|етап|співбесід-|раунд"),
        ("son asamada-|son asamaya-|finale kaldim|son tura kaldim",),
        ("bila sem|bil sem|sla sem|sel sem", "na razgovor-|na pogovor-"),
        ("聊过了|跟主管聊了|和主管聊过了|和老板聊了|见了老板|见过主管|部门面|跟部门聊了|约了面谈|主管聊过了",),
        ("和|跟|與", "主管|老板|部门|经理|总监|團隊|團队|老闆", "聊过了|聊了|聊过|面谈|见了|見面"),
        ("zaprosi-|zaprosz-|zaproszen-|umowi-|umowion-|wezwa-", "spotkan-|rozmow-|do biura|do siebie|do firmy"
         "|dzien prob-|na drugi-|na kolejn-|na probn-"),
        ("spotkani-", "z kierown-|z dyrekt-|z szef-|z prezes-|z zespol-|z zarzad-|z wlascic-|z manager-"
         "|z menedz-|w sprawie|rekrutac-|umowion-|odbyt-|za mna|online|we wtorek|w srode|w czwartek|w piatek"
         "|w poniedzialek|jutro"),
        ("drugi-|trzeci-|czwarty|kolejny|nastepny|ostatni-|finalow-|ii|iii|iv|2|3", "etap-|tur-|rund-"),
        ("dzien-|dniu|dniowk-", "probn-"),
        ("bylem|bylam|poszedlem|poszlam", "na rozmow-|na spotkani-|u nich|na dniu"),
        ("pozva-|pozvank-|pozvan-|domluv-|dohodnut-|zvou|volaju", "pohovor-|schuzk-|stretnut-|druhe kolo"
         "|do firmy|na osobni|na osobne"),
        ("schuzka|schuzce|stretnutie|osobni setkani", "vedouc-|s sef-|s reditel-|osobni|veduc-|s tymem|s timom"
         "|s majitel-|s riadit-|s manaz-"),
        ("druhe|treti|tretie|finalni|finalne|posledni|dalsi|dalsie|2|3", "kolo|kola|kole"),
        ("byl jsem|byla jsem|bol som|bola som|sla jsem|sel jsem", "na pohovor-|u nich|v druhem kole|na osobni-"),
        ("zkusebni|skusobny|skusobni", "den|smena"),
        ("запросили|запрошують|запрошен-|покликали|призначили|кличуть", "на|співбесід-|інтерв|зустріч|розмов-"),
        ("другий|друга|третій|третя|фінальн-|наступн-|ii|2|3", "етап-|раунд-|співбесід-|інтерв|зустріч"),
        ("зустріч|розмова", "з директор-|з керівн-|з тімлід-|з команд-|з власник-|з менеджер-|з засновн-"),
        ("пройшов|пройшла|був|була|після|чекаю|маю", "співбесід-|на співбесід-|інтерв|технічн-"),
        ("пробний|пробна|стажувальний", "день|зміна"),
        ("пригласил-|позвали|зовут|приглаша-|назначил-|назначен-", "собес-|интервью|встреч-|беседу|на второ-"
         "|в офис|стажировк-"),
        ("второи|вторая|второе|трети-|третье|финальн-|следующ-|ii|2|3", "этап-|раунд-|собес-|интервью|встреч-"
         "|тур"),
        ("встреча|беседа|разговор", "с директор-|с руковод-|с тимлид-|с команд-|с владел-|с начальник-"
         "|с собственник-|с нанимающ-"),
        ("прошел|прошла|был|была|после|жду|ходил|ходила|съездил|съездила", "собес-|на собес-|интервью|техсобес-"
         "|технич-"),
        ("пробныи|пробная", "день|смена"),
        ("покани-|поканен-|покана", "интервю|среща|разговор"),
        ("бях|ходих|минах|второ|трето|финално|предстои", "на интервю|интервю|среща"),
        ("среща", "с мениджър-|с шефа|с директор-|с екипа|с управител-"),
        ("pozvali|pozvan-|zvali|povabili|vabilo|povabljen-", "na razgovor|na razgovoru|na intervju|razgovor-"
         "|na sestanek|na probni"),
        ("drugi|treci|tretji|finalni|zavrsni", "krug|razgovor|intervju"),
        ("bila|bio|bil", "na razgovor-|na intervju-"),
        ("razgovor|razgovoru|razgovora|razgovor u|sastanak s direktor-|probni rad|probni dan",),
        ("позвали|позвана|позван|био|била", "на разговор-|на интервју-"),
        ("разговор|разговору|интервју",),
        ("pakviete|pakviestas|pakviesta", "pokalb-|i susitikim-|atvykti"),
        ("pokalbis|pokalbi|pokalbyje|pokalbio|darbo pokalbis|antras pokalbis|antras etapas",),
        ("uzaicin-", "interv-|parrun-"),
        ("intervij-|darba intervija|otra karta|parrunas",),
        ("με καλεσαν|καλεσμα|κληση|με φωναξαν|πηγα|ειχα|εχω|δευτερη|τριτη", "συνεντευξη|για συνεντευξη"
         "|συνεντευξης|για ραντεβου"),
        ("συναντηση|ραντεβου", "με διευθ-|με τον|με την|με προιστ-"),
        ("mulakata|gorusmeye", "cagir-|cagril-|davet-|gittim|gidecegim|girdim|gidiyorum|bekliyorlar|cikacagim"),
        ("mulakat-|gorusme-", "yapildi|yaptim|yaptik|gecti|var|olacak|ayarlandi|planlandi|bekleniyor|pazartesi"
         "|sali|carsamba|persembe|cuma|saat|tarih-|tamamlandi|iyi gecti|olumlu"),
        ("ikinci|ucuncu|son|2|3|final|teknik|yuz yuze|birinci|ilk|nihai|pazartesi|sali|carsamba|persembe|cuma"
         "|yarin", "gorusme-|mulakat-|asama|tur|asamaya"),
        ("mudur-|yonetici-|genel mudur|patron|ekip|direktor-|departman", "gorustum|gorusme|gorusecegim"
         "|ile gorustum|ile gorusme|tanistim|gorusmesi"),
        ("deneme gunu|yuz yuze gorusme|mulakat",),
        ("behivtak|behivott|behivnak|meghivtak|meghivas|hivtak", "interju-|szemelyes-|beszelgetes-"
         "|egy beszelgetes-|allasinterju-|probanapra"),
        ("interju-|allasinterju-|masodik kor|harmadik kor|masodik fordulo|probanap|szemelyes talalkozo"
         "|szemelyes beszelgetes",),
        ("مقابلة|المقابلة|مقابله", "يوم|شخصية|اجريت|ثانية|عمل|الثانية|مع|تمت|غدا|"),
        ("دعوني|دعوة|تمت دعوتي|اجريت|استدعوني", "لمقابلة|مقابلة|المقابلة|للمقابلة|الى مقابلة"),
        ("ראיון|ראיונות|לראיון|בראיון", "שני|ביום|אישי|ראשון|סופי|עם|הוזמנתי|הייתי|מחר|נקבע|"),
        ("יום", "ניסיון|התנסות|מיון"),
        ("مصاحبه", "رفتم|دعوت|حضوری|دوم|فنی|نتیجه|دارم|شنبه|پنجشنبه|"),
        ("इंटरव्यू|साक्षात्कार",),
        ("interview-", "ho gaya|diya|hai|hua|ke liye bulaya|de diya"),
        ("phong van", "vong|truc tiep|lan|voi sep|voi giam doc|voi truong phong|thu|ngay|luc|"),
        ("moi|duoc moi|hen|lich|da|cho ket qua", "phong van|pv"),
        ("thu viec|di thu|gap", "mot ngay|truong phong|giam doc|sep"),
        ("wawancara|interview", "user|hari|kedua|tahap|dengan|langsung|jam|besok|offline|lanjut|final|direksi|"),
        ("diundang|dipanggil|undangan|panggilan|diajak|jadwal", "interview|wawancara|tes langsung|ke kantor"),
        ("面接|面談|一次面接|二次面接|最終面接|一次|二次|最終|社長面接|役員面接|部長面接|店長",
         "を受けた|受けた|してきた|行ってきた|通過|待ち|結果待ち|日程調整中|調整中|予定|の案内|終わった"
         "|に呼ばれた|に進んだ|控え|決まった|面接|通った|あり|と面接|に行った|受けます|合格"),
        ("次は部長面接|次は最終|職場見学|体験入社|トライアル|来社|面接日程調整|面接官|次は二次",),
        ("면접-|1차-|2차-|최종면접-|인터뷰-|실무-|임원-", "봤-|봄|보러-|예정-|대기-|기다-|완료-|준비-|조율-|잡힘"
         "|잡혔-|보고-|오라-|면접-|통과-|제의-|결과-|일정-|확정-|보기로-"),
        ("面试|面試|一面|二面|三面|终面|复试|主管面|hr面|线下面|群面", "过了|约了|定了|完|完了|等结果|通知|邀请"
         "|等通知|已约|结束|等消息|时间|聊得不错|安排"),
        ("约了|收到|等|去了|去|下周|參加|安排|准备|约|約了|已约|通知", "面试|面試|复试|二面|一面|终面|三面|面谈"
         "|複試|二試|試工|线下面|面聊|下一轮"),
        ("面完|面了|面过了|面完了|去面试了|复试|複試|主管面试|面试完|面試完|试岗|试工|進到二面|二試|一试|二试"
         "|一轮|二轮|第二轮|终面",),
        ("สัมภาษณ์|นัดสัมภาษณ์|เรียกสัมภาษณ์|รอบสอง|รอบสุดท้าย|ทดลองงานหนึ่งวัน|สัมภาษณ์แล้ว",),
    ),
    "offer": (
        ("wygralem|wygralam", "konkurs|rekrutacje|nabor"),
        ("dostalem|dostalam|przyslali|wyslali", "umowe", "do przeczytania|do podpisu|do wgladu|mailem"),
        ("nabizeji|nabidli|ponukaju|ponukli|daji", "tisic|hrub-|cist-|korun|eur"),
        ("зовут на|зовут за|кличуть на", "120|100|80|90|150|200|к|тыс|тис"),
        ("ucret|maas", "pazarlig-|gorusmesi"),
        ("拿到|收到|拿", "聘书|聘書|offer|offer了|聘用书"),
        ("ponudili so|ponudili su|dobila sem|dobil sem|prejela sem|prejel sem", "mi sluzbo|mi delo|mi posao"
         "|ponudbo|mi mjesto|mi mesto"),
        ("پیشنهاد", "دادند|دادن|رسید|داده اند"),
        ("ze", "mnie chca|chca mnie|mnie biora|biora mnie|mnie przyjma|mnie przyjmuja|mnie zatrudnia"),
        ("wybrali mnie|chca mnie zatrudnic|biora mnie|mnie biora|zdecydowali sie na mnie|gotowi mnie zatrudnic"
         "|berou me|me berou|mne berou|beru ma|zoberu ma|ma beru|vybrali si me|vybrali me|vybrali si ma"
         "|chteji me zamestnat",),
        ("proponuja|zaproponowali|daja|oferuja", "na reke|brutto|netto|tys|pln|zl"),
        ("пропонують|запропонували|предлагают|предложили|дают|дають", "тис|тыс|грн|руб|на руки|к|зп|зарплат-"),
        ("кажуть що беруть|беруть мене|сказали що беруть|сказали что берут|готовы взять|берут меня|меня берут"
         "|хотят взять меня|хотят меня взять|мене беруть|готові взяти|хочуть взяти|хочуть мене взяти"
         "|обещают оффер",),
        ("ise almak istiyor-|olumlu donduler|olumlu donus|olumlu sonuclandi",),
        ("μου προσφεραν|μου προτειναν", "τη θεση|θεση|δουλεια|συμβολαιο"),
        ("採用したいと言われた|採用の電話|採用と連絡|内定を保留|採用したいとの連絡|うちに来てほしい",),
        ("붙었다고-|합격 전화-|붙음|합격전화-|합격했다고-|같이 일하자-",),
        ("通过了等发offer|等发offer|录用了|要我了|通知录用|通知錄取|确认录用|口头通过",),
        ("zlozyli|dali|dostalem|dostalam|otrzymalem|otrzymalam|przyslali|przedstawili|zlozyla|zlozyl|mam"
         "|maja dla mnie|zaproponowa-|proponuj-|zaoferowa-|oferuj-|wyslali|przyszla", "ofert-|propozycj-"),
        ("zaproponowa-|proponuj-|zaoferowa-|oferuj-|daja|dali|maja dla mnie", "umow-|prac-|stanowisk-|warunk-"
         "|etat-|posad-"),
        ("negocj-|negocjuj-|rozmawiamy o|dogaduj-", "stawk-|warunk-|pensj-|wynagrodz-|umow-|kas-|pieniadz-"),
        ("ofert-|propozycj-", "zastanaw-|zastanow-|mysle|rozwaz-|do namyslu|otrzyman-|dostalem|dostalam"
         "|do decyzji|na stole"),
        ("umow-", "do podpis-|czeka na podpis|jeszcze niepodpis-"),
        ("dostal-|mam|prisla|prislo|poslali|dali mi|dali|predlozili|predlozen-|ziskal-|dostavam",
         "nabidk-|nabidku|ponuk-|ponuku|navrh smlouvy|navrh zmluvy"),
        ("nabidli|nabidl|nabidla|nabizeji|ponukli|ponukaju|ponukol|ponukla", "mi|misto|pozici|praci|miesto|pracu"
         "|poziciu|plat|45"),
        ("nabidk-|ponuk-", "rozmysl-|zvazuj-|hrub-|na stole|prisla|rozmyslam|premysl-|dostal-"),
        ("vyjednav-|rokuj-|jednam|jedname|dohaduj-", "plat-|mzd-|podmink-|podmienk-"),
        ("отримав|отримала|дали|прислали|надіслали|маю|зробили|прийшов|прийшла|є", "офер-|пропозиці-|оффер-"),
        ("запропонували|пропонують|кличуть на", "робот-|посад-|умови|місце|контракт|ставку"),
        ("офер|пропозиці-|оффер", "думаю|розглядаю|на руках|до|обговор-|$"),
        ("торгу-|обговорю-|узгоджу-|переговори", "зарплат-|умов-|ставк-|офер-"),
        ("получил|получила|дали|прислали|сделали|есть|пришел|выкатили|дал|выслали",
         "оффер-|офер-|предложени-|предложение"),
        ("предложили|предлагают|зовут на", "работу|место|долж-|должность|контракт|позицию|ставку|условия"),
        ("оффер|офер", "думаю|рассматриваю|на руках|до|обсужд-|на столе"),
        ("торгу-|обсужда-|согласов-|переговоры", "зарплат-|услови-|вилк-|оффер-|зп|деньги"),
        ("получих|имам|дадоха|направиха|изпратиха", "оферта|предложение"),
        ("предложиха", "ми|работа|позиция|договор"),
        ("dobio|dobila|dobil|imam|dali su|poslali su|stigla|prejel|prejela|dala", "ponudu|ponuda|ponudbo|ponudbe"
         "|ponudba"),
        ("ponudili|nude|ponujajo", "mi|posao|sluzbo|delo|mjesto|mesto|ugovor"),
        ("добио|добила|имам|стигла", "понуду|понуда"),
        ("понудили",),
        ("gavau|turiu|atsiunte", "pasiulym-"),
        ("pasiule", "darba|pozicija|vieta|sutarti"),
        ("sanemu|ir|atsutija|atnaca", "piedavajum-"),
        ("piedavaja", "darbu|vietu|ligumu|amatu"),
        ("πηρα|εχω|ελαβα|ηρθε|μου εκαναν|μου εστειλαν", "προσφορα|προταση"),
        ("προσεφεραν|μου προσεφεραν|προτειναν", "θεση|δουλεια|την|τη|συμβολαιο"),
        ("teklif-", "geldi|aldim|ettiler|yaptilar|sundular|dusunuyorum|degerlendiriyorum|alindi|verdiler|mektubu"
         "|var|bekliyor|iletildi|yapildi"),
        ("maas|ucret|sartlar|sozlesme", "konus-|pazarlik-|gorusuluyor|gorusuyoruz|gonderdiler|pazarligi"),
        ("ajanlatot|ajanlat", "kaptam|tettek|adtak|kuldtek|erkezett|jott|van"),
        ("kaptam|tettek|jott|adtak", "ajanlat-|allasajanlat-|egy ajanlat-"),
        ("felajanlottak|allast ajanlottak|fizetesrol targyalunk|bertargyalas",),
        ("حصلت|تلقيت|وصلني|جاءني|استلمت|قدموا", "عرض|عرضا|لي عرض|على عرض"),
        ("عرضوا", "علي|الوظيفة|وظيفة"),
        ("تفاوض|نتفاوض|اتفاوض", "الراتب|على|"),
        ("קיבלתי|נתנו|שלחו|יש", "הצעה|הצעת|לי הצעה|הצעת עבודה"),
        ("הציעו", "לי|תפקיד|משרה|שכר"),
        ("پیشنهاد", "کار|گرفتم|دادند|شغلی|دریافت"),
        ("ऑफर|ऑफ़र|offer", "मिला|आया|mil gaya|mila|aaya|aa gaya|letter mila|letter aa gaya"),
        ("nhan|duoc|co|nhan duoc", "offer|de nghi lam viec|thu moi lam viec|thu moi nhan viec|loi moi lam viec"),
        ("deal luong|thuong luong luong|thoa thuan luong|dang can nhac offer|can nhac offer",),
        ("dapat|menerima|terima|ada|dikasih", "offering-|tawaran kerja|penawaran|offer letter|tawaran"),
        ("ditawari|ditawarkan", "kerja|posisi|gaji|kontrak|pekerjaan"),
        ("offering letter|offering|nego gaji|negosiasi gaji",),
        ("内定|内々定|オファー|採用通知|条件提示|採用|内定通知", "もらった|をもらった|が出た|出た|をいただいた"
         "|いただいた|来た|が来た|あり|通知|返事は|保留|ゲット|検討中|連絡|連絡あり|届いた|の連絡|獲得|面談"
         "|返事待ち|回答期限"),
        ("年収交渉|条件交渉中|給与交渉|採用の連絡|内定出た|採用と言われた|オファーレター|採用連絡",),
        ("오퍼-|합격-|채용-|처우-|연봉-|입사-", "받음|받았-|통보-|제안-|협의-|협상-|고민-|레터-|전화-|연락-"
         "|제의-"),
        ("최종", "합격-|붙음|붙었-"),
        ("최종합격-|오퍼레터-|합격함|합격했-|연봉협상-|처우협의-|처우조율-",),
        ("拿到|拿了|给了|收到|发了|有|口头|等|已发|下|拿|谈|來了|给", "offer|offer在考虑|意向书|录用通知"
         "|录取通知|錄取通知|聘書|意向|薪资|聘用意向|薪水|待遇"),
        ("谈薪资|谈薪|谈薪中|谈待遇|offer在手|谈薪资中|錄取|收到錄取|给我offer|在谈薪|談薪水|議薪|谈工资|录取了"
         "|录用了",),
        ("offer", "待确认|考虑|在考虑|考虑中|来了|到手|已发|沟通|纠结中|审批|對比"),
        ("ได้|ได้รับ|เสนอ|เขาเสนอ|ยื่น", "ข้อเสนอ|ข้อเสนองาน|งานให้|ออฟเฟอร์|offer|งานให้เรา"),
        ("ต่อรองเงินเดือน|ได้ข้อเสนองาน|เขาเสนองานให้",),
    ),
    "accepted": (
        ("ise|pazartesi|yarin|kasim da|aralik ta|ocak ta|1", "basliyorum|basladim"),
        ("pracuje|dostalem sie|dostalam sie", "od poniedzialku|od tygodnia|od wczoraj|od stycznia"
         "|od pazdziernika|od listopada|od grudnia|na staz|do pracy|do firmy"),
        ("mam praci|mam pracu|mam to|dostal jsem praci|dostala jsem praci|nastupil som|nastupila som"
         "|nastoupil jsem|nastoupila jsem",),
        ("приняли|прийняли|взяли", "на работу|на роботу|в штат|в команду|на стажировку"),
        ("почала|почав|начал|начала", "працювати|работать"),
        ("下周一|下周|下月|明天|月底", "报到|入职|上班|報到|到職|去报到"),
        ("alairtam", "a szerzod-|az ajanl-|"),
        ("da|bat dau", "di lam"),
        ("biore to|biore te|mamy to zaczynam|dostalem robote|dostalam robote|dostalem te robote"
         "|dostalam te robote|pracuje tam|pracuje u nich|zaczynam z|wchodze w to",),
        ("zacinam|zacinama|zaciname|nastoupil|nastoupila|nastupil som|nastupila som",
         "v|od|1|jsem|uz|praci|v pondeli"),
        ("уклав|уклала|заключил|заключила|подписали|оформил|оформила|оформляю-|оформлююсь",
         "договор|договір|контракт|трудов-|на работу|документы на|"),
        ("починаю|начинаю|стартую", "1|2|5|з|с|завтра|в понеділок|в понедельник|грудня|декабря"),
        ("выхожу|виходжу", "5|1|2|3|с|з|завтра|в понедельник|в понеділок|на работу|на роботу"),
        ("ここで働くことに決めた|ここで働く|働くことになった|お世話になる|ここで働くことにした|入社手続き中"
         "|入社手続き",),
        ("다음-|월요일-|내일-|일부터-", "출근-|부터 출근|첫출근|입사"),
        ("계약서 씀|계약서 썼-|계약서씀|부터 출근-|첫 출근-|입사 결정-|출근 시작-|근로계약서 썼-",),
        ("已签|已经签了|签了|签好了|已报到|下个月入职|去上班了|入职中|办入职|確定報到",),
        ("keterima|diterima dan mulai|sudah mulai kerja|keterima kerja",),
        ("przyjalem|przyjelam|zaakceptowalem|zaakceptowalam|biore|wzialem|wzielam|przyjmuje",
         "ofert-|propozycj-|prac-|robot-|warunk-|posad-"),
        ("zaczynam od|zaczynam w|zaczynam prac-|zaczynam 1|zaczelam prac-|zaczalem prac-|startuje od"
         "|zaczynam jutro|juz tam pracuje|pracuje tam",),
        ("podpisalem|podpisalam|podpisana|podpisane", "umow-|kontrakt-"),
        ("umow-|kontrakt-", "podpisan-|podpisalem|podpisalam"),
        ("mam te prace|mam prace|mam ta prace|mam te robote|dostalem prace|dostalam prace|dostalem te prace"
         "|dostalam te prace|dostalam etat|dostalem etat|zatrudnili mnie|zatrudniony|zatrudniona|przyjeli mnie"
         "|oferta przyjeta|propozycja przyjeta",),
        ("przyjet-", "do pracy|do roboty"),
        ("nastupuji|nastupuju|nastupujem|nastoupil-|nastupil-|nastup", "od|1|v|do prace|do zamestnan-|15|hned"
         "|v pondeli"),
        ("prijal|prijala|beru|beriem|akceptoval-|vzal jsem|vzala jsem", "jsem nabid-|som ponuk-|nabid-|ponuk-"
         "|misto|miesto|to misto|tu praci"),
        ("nabidku|ponuku", "jsem prijal-|som prijal-|prijal-"),
        ("podeps-|podpis-", "smlouv-|zmluv-"),
        ("smlouva|zmluva", "podeps-|podpis-"),
        ("zobrali ma|prijali ma|prijali me|prijali mne|mam to misto|mam to miesto|mam tu praci|mam pracu"
         "|dostal jsem to misto|dostala jsem to misto|prijata|prijat|zamestnan|zamestnana",),
        ("прийняв|прийняла|погодився|погодилась|погодилася|беру|приймаю", "офер-|пропозиці-|на офер|на пропозиц-"
         "|роботу|на умови|оффер"),
        ("виходжу|вийшов|вийшла|починаю|стартую", "з|на роботу|працювати|на стажування|понеділка|в понеділок"
         "|роботу"),
        ("підписав|підписала|підписали", "договір|контракт|угоду|офер"),
        ("взяли мене|мене взяли|працюю тут|працюю там|влаштувався|влаштувалась|влаштувалася|прийняли на роботу"
         "|взяли на роботу",),
        ("принял|приняла|согласился|согласилась|беру|принимаю", "оффер-|офер-|предложени-|на оффер"
         "|на предложени-|работу|на условия"),
        ("выхожу|вышел|вышла|начинаю|стартую", "с|на работу|работать|на стажировку|понедельника|в понедельник"),
        ("подписал|подписала|подписан", "договор|контракт|оффер|трудово-"),
        ("работаю тут|работаю там|взяли меня|взяли на работу|устроился|устроилась",),
        ("приех|подписах|започвам|започнах", "офертата|предложението|договор|от|на|работа"),
        ("наеха ме|взеха ме|назначиха ме|назначен|назначена",),
        ("prihvatio|prihvatila|sprejel|sprejela|potpisao|potpisala|podpisal|podpisala",
         "ponudu|ponudbo|ugovor|pogodbo|posao|sam|sem"),
        ("pocinjem|zacnem|krecem|zacinjam|pocela|poceo", "1|od|raditi|u|delati|v|s radom"),
        ("primili", "me|su me"),
        ("dobila posao|dobio posao|zaposlen|zaposlena|zaposlili su me|dobil sluzbo|dobila sluzbo|vzeli so me"
         "|primljen|primljena|zaposlila sam se|zaposlio sam se",),
        ("прихватио|прихватила|потписао|потписала", "понуду|уговор|сам"),
        ("примили ме|запослен|запослена|почињем",),
        ("priemiau|pasirasiau", "pasiulym-|sutart-"),
        ("prieme i darba|idarbin-|pradedu nuo|pradedu dirbti|gavau darba",),
        ("pienemu|parakstiju", "piedavajum-|ligum-"),
        ("pienema darba|dabuju darbu|saku no|saku stradat|pienemts darba|pienemta darba",),
        ("δεχτηκα|δεχθηκα|αποδεχτηκα|υπεγραψα|υπογραψα|αποδεχθηκα", "προσφορα|την προσφορα|τη θεση|συμβαση"
         "|συμβολαιο|την προταση"),
        ("ξεκιναω|ξεκινω|ξεκινησα", "1|την|απο|τη|δουλεια|δευτερα"),
        ("προσληφθηκα|με προσελαβαν|πηρα τη δουλεια|πηρα τη θεση",),
        ("teklif-", "kabul ettim|kabul edildi tarafimdan"),
        ("ise", "alindim|basladim|girdim|kabul edildim"),
        ("sozlesme-|sozlesmeyi", "imzaladim|imzalandi|imza"),
        ("baslayacagim|calismaya basladim|ise alindim|anlastik",),
        ("elfogadtam|alairtam|megkaptam", "az ajanlat-|az allas-|a szerzod-|ajanlat-|a munka-|allast"),
        ("felvettek|kezdek|alairt szerzodes|munkaba allok|munkaba alltam|ott dolgozom",),
        ("قبلت|وافقت|وقعت", "العرض|على العرض|العقد|الوظيفة|عقد"),
        ("تم توظيفي|تم تعييني|باشرت العمل|حصلت على الوظيفة|سابدا العمل|بدات العمل|وظفوني",),
        ("חתמתי|קיבלתי את|מתחיל|מתחילה|התקבלתי", "חוזה|העבודה|המשרה|ב|ב 1|לעבודה|הסכם|על החוזה|על חוזה"),
        ("התקבלתי|חתמתי|מתחיל ב|מתחילה ב|התקבלתי לעבודה",),
        ("قبول کردم|استخدام شدم|قرارداد امضا کردم|قرارداد بستم|شروع به کار|کار را گرفتم|از فردا شروع",),
        ("पेशकश|ऑफर|ऑफ़र", "स्वीकार|स्वीकार किया|ले लिया|accept"),
        ("नौकरी", "मिल गई|मिली|लग गई|शुरू"),
        ("job|offer", "mil gayi|lag gayi|accept kar liya|accept kar diya|join kar liya|accept kiya"),
        ("joining", "date|1|done|ho gayi"),
        ("nhan viec|da ky hop dong|ky hop dong|di lam tu|bat dau di lam|trung tuyen va di lam|da nhan viec"
         "|duoc nhan vao lam|duoc nhan|da nhan offer",),
        ("dong y|chap nhan|nhan loi", "offer|de nghi|lam viec|nhan viec"),
        ("diterima|keterima", "kerja|bekerja|di sini|sebagai"),
        ("terima tawaran|terima offer|terima offering|sudah tanda tangan|tanda tangan kontrak|mulai kerja"
         "|mulai bekerja|menerima tawaran kerja dan|ambil tawaran|sudah teken kontrak",),
        ("内定|オファー|内定承諾|オファーレター", "承諾|承諾した|を受けた|承諾しました|を承諾|を受諾|を受ける"
         "|承諾書|を受けることにした|受諾"),
        ("入社|就職", "決定|決まった|します|する|予定|ことにした|しました|承諾書|承諾"),
        ("契約書|労働契約書|雇用契約書|条件通知書", "にサイン|に署名|サイン済み|提出"),
        ("ここに決めた|ここに決定|から入社|就職決まった|承諾しました|承諾した|勤務開始|から勤務|入社日|入社する"
         "|就職が決まった|採用決まった|働き始めた",),
        ("입사-|출근-|오퍼-|계약서-|근로계약서-", "확정-|하기로-|수락-|예정-|작성-|서명-|완료-|결정-|시작-"),
        ("다니기로-|입사함|입사했-|입사하기로-|출근하기로-|수락함|수락했-"
         "|취업함|취업했-|취업됐-|취업확정|취업 확정|취업완료|취업 성공|다니는 중|다니게-|오퍼수락-",),
        ("일", "입사|출근|입사함|첫출근|부터 출근"),
        ("接了|接受了|签了|已签|签|接|接受|决定接|已接", "offer|三方|合同|劳动合同|两方|offer了|協議|两方了|合約"),
        ("已入职|确定去了|下周入职|入职了|已報到|報到|决定去这家|决定去|签三方了|签合同了|去报到|月入职|准备入职"
         "|等入职|就去这家|上岸|成功上岸|已報到上班|上班了|到職|已到職|簽約",),
        ("ได้งานแล้ว|เซ็นสัญญาแล้ว|ตอบรับข้อเสนอ|ได้งาน|เริ่มงาน|เซ็นสัญญา|รับงานแล้ว|ตกลงรับ|ตอบรับงาน",),
    ),
    "rejected": (
        ("wybrali|wzieli|przyjeli", "kandydat-"),
        ("взяли|нашли|выбрали|обрали|знайшли", "більш|досвідченіш-|кандидата|кандидатку",
         "досвідчен-|посильнее|сильнее|опытнее|з досвідом"),
        ("maalesef", "olmadi|olumsuz|olmamis|almadilar|secilmedim"),
        ("rot", "phong van|vong|pv|ho so"),
        ("powiedzieli|napisali|odpisali|stwierdzili", "ze nie pasuje|ze nie spelniam|ze za malo|ze nie nadaje"
         "|ze brak"),
        ("niestety|sie|nie", "nie udalo|sie nie udalo|nie udalo sie"),
        ("odrzucone|odrzucona|odrzucony",),
        ("nebyl jsem|nebyla jsem|nebol som|nebola som", "vybran-|prijat-|uspes-|vybran|prijaty|prijata"),
        ("nedostal|nedostala", "jsem se|jsem to|som sa|som to|jsem tu|jsem misto"),
        ("odmietli|odmitli|zamietli|zamitli|nezobrali|nevybrali", "ma|me|mne|nas|mou|moju|"),
        ("сказали|ответили|написали|відповіли", "що|что", "недостатньо|недостаточно|мало|не хватает|замало"
         "|не підход-|не подхо-|не підіиш-"),
        ("baskasi|baska aday|baska biri", "tercih edildi|secildi|alindi|ise alindi"),
        ("избраха|избрали са|взели са|избрали", "друг-|друг човек|вътреш-"),
        ("不予|未获|未被|不被", "录用|录取|通过|錄取|錄用"),
        ("收到|收", "婉拒信|拒信|感谢信|感謝函|拒绝邮件|拒绝信|感謝信|婉拒通知"),
        ("nepasirinko|neatrinko|nepriememe|nepakviete", "manes|mane|"),
        ("استخدام|پذیرفته|قبول|انتخاب", "نشدم|نکردند|نکردن"),
        ("לא", "המשכתי הלאה|ממשיכים איתי|נבחרתי|התקבלתי|עברתי|מתאימה|המשכתי"),
        ("nem en|nem engem", "nyertem|valasztottak|kaptam"),
        ("wybrali|wzieli|przyjeli", "koleg-|tansz-|osobe|pana|pania|dziewczyn-|chlopaka|z polecenia"),
        ("odpisali|zadzwonili|napisali|powiedzieli|dali znac", "ze nie|ze jednak nie|odmow-"),
        ("ze jednak nie|jednak nie|niestety odmow-|bez szans|nie tym razem|nie wyszlo|nie udalo sie"
         "|kandydatura odrzucon-|zostalem odrzucon-|zostalam odrzucon-",),
        ("bez uspechu|zamitav-|bohuzel ne|bohuzial nie|zamietav-|neuspesn-",),
        ("napsali|napisali", "ze vybrali|ze zobrali|ze si vybrali|ze nie|ze ne"),
        ("взяли|выбрали", "людину|человека|девушку|парня|хлопця|дівчину|кандидата|претендента|сотрудника",
         "з досвідом|с опытом|інш-|друг-|опытн-|свою|со стороны|"),
        ("сказали|ответили|відповіли|написали|передзвонили", "ні|нет|отказом|відмовою|что не|що не|что нет"),
        ("не", "підходжу|подхожу|підійшла їм|подошла им|потянул-|прошла по|прошел по"),
        ("baska|baskasiyla|baska adayla|baska bir adayla", "adayla ilerle-|ilerlediler|devam|anlastilar"
         "|calisacaklar"),
        ("beni", "secmediler|istemediler|uygun bulmadilar"),
        ("kabul", "almadim|alamadim|edilmedim"),
        ("見送りの連絡|見送り連絡|だめでした|ダメでした|採用に至らず|残念でした|縁がなかった|次に進めず"
         "|落ちてしまった|不採用連絡",),
        ("떨어졌다고-|불합격메일-|탈락메일-|안됐음-|안됨|안 됐음-|안 뽑힘|뽑히지-",),
        ("没被|沒被", "录用|选上|錄取|选中|录取|選上"),
        ("没录上|没选中|学历不够|學歷不夠|被卡学历|卡学历|学历被卡|要求不符|条件不符",),
        ("nem engem|nem en", "valasztott-|kaptam|vettek"),
        ("uzeli|izabrali|odabrali|primili", "su drugoga|drugoga|su drugog|su nekoga|su drugu|su nekog"),
        ("sanemu|atnaca", "atteikum-"),
        ("gavau|atejo", "atsisakym-|neigiama"),
        ("nie", "przeszedlem|przeszlam|zakwalifik-|dostalem sie|dostalam sie|dostalem pracy|dostalam pracy"
         "|dostalam posady|dostalem tej|dostalam tej|przyjeto|przyjeli|wybrano|wybrali|wzieli|zatrudni-|spelni-"
         "|zostalem|zostalam|zaprosili|zaproszono|chca mnie|chcieli mnie|dostalem angazu|dostalam angazu|przyjma"
         "|zatrudnia"),
        ("wybrali|wybrano|wzieli|przyjeli|zatrudnili|znalezli|zdecydowali sie na|postawili na|wygral|wygrala",
         "kogos|inn-|kandydat z|wewnetrzn-|mlodsz-|lepsz-|swoj-"),
        ("stanowisko|miejsce|etat|posada|wakat", "obsadzon-|zajet-"),
        ("odmowili|odmowil|odmowila|odmowna|odmownie|odmowa|odmowe|odmowy|odmowiono|podziekowali|podziekowano"
         "|negatywn-|odpadlem|odpadlam|oblalem|oblalam|odrzucili|odrzucono|uwalili|skreslili|brak angazu"
         "|odstrzelili|odrzucil mnie|nic z tego|nie udalo sie dostac|bez powodzenia",),
        ("zrezygnowali|zrezygnowano", "z mojej|ze mnie|z kandydatury"),
        ("za male|za malo|zbyt male|niewystarczajac-", "doswiadczen-|kwalifikacj-"),
        ("vybrali|vzali|zobrali|prijali|uprednost-|dali prednost|dostal|dostala", "nekoho|niekoho|jin-|ineho|inu"
         "|inou|interni-|internu|druh-"),
        ("misto|pozice|miesto|pozicia", "obsazen-|obsaden-"),
        ("odmitli|odmietli|zamitli|zamietli|zamitn-|zamietn-|nevzali|nezobrali|neprijali|neprosel|neprosla"
         "|nepresiel|nepresla|nevybrali|nevyslo|neuspel|neuspela|nepostoupil|nepostoupila|nepostupil|nepostupila"
         "|neprijat|neprijata|nehodim se|nevybrany|nevybrana|vyradili|vyrazen-",),
        ("prisel|prisla|prislo|mail|poslali", "zamitnuti|odmitnuti|odmietnutie|zamietnutie|zamitav-|s odmitnutim"),
        ("взяли|обрали|вибрали|знайшли", "іншого|іншу|когось|досвідченіш-|внутрішн-|інших|іншої|свого"),
        ("не", "пройшов|пройшла|взяли|підійшов|підійшла|підиишов|прийняли|обрали|запросили|вибрали|покликали",
         "|мене|далі|співбесіду|тестове|відбір"),
        ("відмов-", "після|прийшла|отримала|отримав|на пошту|без пояснень|компанії|роботодавц-"),
        ("прийшла|отримала|отримав|прислали|надіслали|дали", "відмов-"),
        ("відмовили|відхилили|провалив|провалила|завалив|завалила|відсіяли|на жаль ні|відсіяли мене|заблокували",),
        ("взяли|выбрали|нашли|приняли", "другого|другую|кого то|более|внутренн-|других|своего|опытнее|опытного"),
        ("не", "прошел|прошла|взяли|подошел|подошла|приняли|выбрали|пригласили|позвали|хватило",
         "|меня|дальше|собес|тестовое|отбор|опыта"),
        ("отказ", "после|пришел|без|на почту|компании|работодателя|автоматич-|от hr|прислали|письмом"),
        ("прислали|пришел|получил|получила|дали|сразу|автоматический|вежливый", "отказ"),
        ("отказали|отклонили|провалил|провалила|завалил|завалила|отсеяли|зарубили|слили|срезали|срезался"
         "|срезалась|отшили|забраковали",),
        ("избраха|взеха|назначиха|предпочетоха", "друг|друга|друг човек|вътреш-|по опитен"),
        ("не", "ме взеха|ме избраха|ме одобриха|бях одобрен-|преминах|минах|бях избран-"),
        ("отказаха|отхвърлен-|отхвърлиха|отказ|неодобрен-|за съжаление не",),
        ("izabrali|odabrali|uzeli|primili|izbrali|zaposlili|vzeli", "drugog|drugu|drugega|drugo|nekog|nekoga"
         "|interno-"),
        ("nisam|nisem|niso me|nisu me", "prosao|prosla|izabran-|primljen-|primili|izabrali|odabrali|uzeli"
         "|izbran-|izbrali|vzeli|sprejet-|prisla|prisel|dobila posao|dobio posao|dobila sluzbe|odabran-"),
        ("odbili|odbijen-|odbijenic-|zavrnili|zavrnjen-|zavrnitev|odbijaju|nazalost ne|zal ne",),
        ("одбили|одбијен-|одбијениц-|нажалост не|изабрали другог|изабрали другу|нисам прошла|нисам прошао"
         "|нису ме",),
        ("pasirinko|prieme|isrinko|paeme", "kita|kitus|kita kandidata|vidini"),
        ("atmete|atmesta|atmestas|neatrinko|neatrinkta|neatrinktas|neprieme|nepriimta|nepraejau|deja ne"
         "|neigiamas|neigiama|atsakyta neigiamai|gavau neigiama",),
        ("izvelejas|pienema|panema", "citu|citus|citu kandidatu"),
        ("atteica|noraidits|noraidita|noraidija|atteikums|diemzel ne|nepienema|netiku talak|neizvelejas",),
        ("πηραν|επελεξαν|διαλεξαν|προσελαβαν", "αλλον|αλλη|αλλο|καποιον|εσωτερικ-"),
        ("με απερριψαν|απορριφθηκα|απορριφθηκε|απορριψη|απερριψαν|αρνητικη απαντηση|αρνητικο|δυστυχως οχι"
         "|δεν με πηραν|δεν με επελεξαν|δεν περασα|δεν προχωρησα|με εκοψαν|κοπηκα",),
        ("baskasini|baskasi|baska|baska birini|baska bir", "aldilar|sectiler|tercih ettiler|ise aldilar|alindi"
         "|adayi|aday|adayla|secildi|birini"),
        ("olumsuz|red|ret", "donus|donduler|geldi|maili|yanit|cevap|sonuc|sonuclandi|mesaji|yedim|aldim|ettiler"),
        ("elendim|olumsuz|reddedildim|reddedildi|elediler|kabul edilmedim|kabul edilmedi|uygun gorulmedim"
         "|uygun bulunmadim|uygun bulunmadi|secilmedim|secilmedi|reddettiler beni|elenmisim|olumsuzmus",),
        ("mast|mas jeloltet|valaki mast|belso jeloltet|mas", "valasztottak|vettek fel|vettek|jeloltet valaszt-"),
        ("elutasitottak|elutasitas|elutasitva|nem vettek fel|nem valasztottak|nem jutottam|sajnos nem"
         "|nem feleltem meg|nemleges|kiestem|betoltottek|elutasito",),
        ("اختاروا|وظفوا|اخذوا|تم اختيار", "شخص|شخصا|غيري|مرشح|مرشحا|واحد|احد|اخر"),
        ("رفضوني|تم رفضي|تم رفض|رفضوا|لم يتم قبولي|لم يتم اختياري|لم اقبل|للاسف لا|اعتذروا|تم الاعتذار|لم انجح"
         "|رفض الطلب|غير مناسب|لم اجتز",),
        ("לקחו|בחרו|קיבלו", "מישהו|מישהי|מועמד|מועמדת|אחר|אחרת|פנימי"),
        ("דחו אותי|נדחיתי|לצערי לא|תשובה שלילית|לא עברתי|לא התקבלתי|לא נבחרתי|שלילי|לא מתאים להם|דחייה|נפסלתי"
         "|לא רוצים אותי|דחו|קיבלתי דחייה",),
        ("کس دیگری|یکی دیگه|نفر دیگر|شخص دیگری|یکی دیگر", "را|رو|گرفتند|انتخاب|استخدام|گرفتن"),
        ("رد شدم|ردم کردند|رد کردند|رد شد|قبول نشدم|پذیرفته نشدم|متاسفانه نه|انتخاب نشدم|رد کردن|منفی|جواب منفی",),
        ("चयन|सिलेक्शन|सेलेक्ट|चुना", "नहीं"),
        ("अस्वीकार|अस्वीकृत|रिजेक्ट|मना कर दिया|किसी और को लिया|किसी और को|किसी और को चुना",),
        ("select|selection|shortlist", "nahi"),
        ("reject-", "kar diya|ho gaya|kiya"),
        ("kisi aur ko|dusre ko|doosre ko", "liya|le liya|select kiya|chuna"),
        ("truot|bi tu choi|khong dau|khong trung tuyen|khong duoc nhan|khong phu hop|khong qua|khong dat|bi loai"
         "|bi rot|bi truot|khong duoc chon", "phong van|vong|test|pv|ho so|bai test|"),
        ("chon|tuyen|nhan|lay", "nguoi khac|ung vien khac"),
        ("tidak|gak|ga|nggak|belum|tak", "lolos|diterima|lulus|terpilih|keterima|sesuai|cocok|rezeki|lanjut"),
        ("ditolak|gagal|gugur|tereliminasi|posisi sudah terisi|posisi terisi|penolakan",),
        ("pilih|memilih|ambil", "kandidat lain|orang lain|yang lain"),
        ("書類|一次|二次|最終|面接|テスト|spi|webテスト|適性検査|グループ面接|最終面接|一次面接|二次面接|筆記"
         "|選考", "落ち|で落ちた|落ちた|で落とされた|で不合格|に落ちた|落選|ng|敗退|で落選|見送り|不採用"
         "|通らなかった|不通過|で落ちました|で敗退|通らず|不合格|アウト"),
        ("落ちた|落とされた|落ちました|お祈り|お祈りされた|祈られた|お祈りメール|ご縁がなかった|ご縁なし"
         "|残念ながら|不採用|見送りとなりました|見送りになった|不合格通知|落選|で落選|採用見送り"
         "|他の人に決まった|別の人に決まった|他の候補者に決まった|通らなかった|見送られた|採用されなかった"
         "|お断りされた|だめだった|ダメだった|駄目だった|不採用通知|お見送り|縁がなかった|ご縁がありません",),
        ("탈락-|불합격-|떨어짐-|떨어졌-|떨어진-|광탈-|불합-|떨어져-|서탈-|면탈-|최탈-|탈락함|떨어지-|불통-",),
        ("다른", "사람-|지원자-", "뽑-|채용-|합격-"),
        ("안", "됐-|뽑혔-|붙-|됨|뽑힘"),
        ("못", "붙-|통과-|넘-|갔-"),
        ("面试|面試|二面|一面|三面|终面|笔试|简历|测评|筆試|初筛|书面|复试|履歷|最后一轮|主管面|hr面",
         "没过|没通过|挂了|挂|未通过|被刷|被拒|刷了|凉了|失败|没進|没成|沒過|沒上|没选上|被淘汰|不过|沒通過"
         "|被刷了|没戏"),
        ("没过|没通过|挂了|凉了|凉凉|被刷了|被刷|刷掉了|招了别人|选了别人|要了别人|录了别人|已经招到人|招到人了"
         "|招满了|感谢信|拒信|不合适|說不合適|说不合适|说经验不够|经验不够|被拒|被拒了|沒上|未錄取|没要我|没录取"
         "|没选上|沒錄取|不适合|没录用|没戏了|没戏|被淘汰|不匹配|婉拒了我|把我拒了|拒了我|拒绝了我|找到别人了"
         "|沒通過|沒過|無法錄用|未獲錄取|找了別人|选别人了|錄取別人|有人选了|感謝函|婉拒我|被婉拒",),
        ("ไม่ผ่าน|โดนปฏิเสธ|ไม่ได้งาน|ถูกปฏิเสธ|เลือกคนอื่น|เขาเลือกคนอื่น|ไม่ได้รับเลือก|ตกสัมภาษณ์|ไม่รับ"
         "|ได้คนอื่นแล้ว|ตกรอบ|ปฏิเสธมา|เขาไม่เอา|ได้คนแล้ว",),
    ),
    "ghosted": (
        ("nie", "dali|daja|dal", "znaku zycia"),
        ("zadnej|ani jednej", "odpowiedzi|wiadomosci|reakcji|informacji"),
        ("przepadlo|przepadla|przepadl", "bez wiesci|bez sladu|bez odpowiedzi|"),
        ("ушли|пішли", "в тишину|в закат|в туман|в тінь|в тишу"),
        ("yanit|cevap|donus|haber", "yok|gelmedi|alamadim|alinamadi"),
        ("miesiac|tydzien|dwa tygodnie|tygodnie|miesiace|miesiecy|tygodni", "ciszy|cisza|milczenia"
         "|bez odpowiedzi|bez odzewu|bez kontaktu"),
        ("kontakt|rekruter|rekruterka|firma", "urwal-|sie urwal-|zniknal|zniknela|zamilkl-|umilkl-|przepadl-"),
        ("brak", "jakiegokolwiek kontaktu|jakiejkolwiek|wiesci|reakcji|odpowiedzi|kontaktu|odzewu"),
        ("obiecali|mieli|obiecala|miala", "dac znac|oddzwonic|sie odezwac|odezwac sie|zadzwonic",
         "nie|i nic|nie dali"),
        ("nie raczyli|nie raczyl|nie kwapia sie", "odpowiedziec|odpisac|oddzwonic|sie odezwac|zadzwonic|"),
        ("i nic|i cisza|i tyle ich widzialem|i tyle ich widzialam|slad zaginal|kamien w wode",),
        ("slibili|slubili|mali|meli", "ozvat|ozvat se|ozvat sa|zavolat|dat vediet|dat vedet", "nic|ticho|neozv-"),
        ("uz nic|potom nic|a nic",),
        ("місяць|тиждень|два тижні|месяц|неделю|две недели|недели|тижні|месяца|неделя",
         "мовчання|тиші|тиша|молчания|тишины|тишина|молчат|мовчать|без ответа|без відповіді|ни слова"),
        ("не відписують|не відповідають|не пишуть|нічого не відповіли|больше не писали|ничего не ответили"
         "|никто не написал|не пишут|не отписались|сказали перезвоним|перезвонят и все|не відписали",),
        ("обіцяли|обещали|сказали", "передзвонити|перезвонить|зателефонувати|подзвонити|ответить|відповісти"
         "|перезвонят|зателефонують|напишут", "пропали|зникли|тиша|тишина|не|и все|і все|молчат|мовчать|нічого"
         "|ничего"),
        ("arayip sormadi-|ses cikmadi|ses seda yok|arayan soran yok|kayboldular|bir daha ses|haber gelmedi"
         "|aranmadim",),
        ("結果|合否", "連絡が来ない|連絡なし|が来ない|通知なし|来ない"),
        ("결과 발표 안-|결과 통보 없-|결과 안 알려-|발표 안 함|안 알려줌|소식 없음-|감감-",),
        ("没有任何|没任何|毫无|沒有任何|再无|再沒|再没|一直没有", "回复|消息|回音|反馈|下文|回应|回覆|音讯"),
        ("hr|hr就|hr后来|对方", "消失了|消失|失联|不回了|不理我|没回|没下文|不见了|不理人|玩消失|已读没回"),
        ("已读没回|已讀沒回|已读未回|消失了|失踪了|了无消息|再无消息|没动静|沒動靜|没声了",),
        ("azota sem|azota se|azota", "hivtak|irtak|jelentkeztek|semmi|valaszoltak"),
        ("khong thay gi|khong thay goi|khong ai goi|khong ai lien he|roi khong thay|bat tam",),
        ("جوابی|خبری|پاسخی|تماسی", "ندادند|نشد|نیامد|نگرفتند|نیومد|ندادن"),
        ("nie|nikt nie|nikt sie nie|nigdy nie|juz nie|wiecej nie|sie nie", "odpisali|odpisal|odpisala|odpisuja"
         "|odpisano|odpowiedzieli|odpowiedzial|odpowiedziala|odpowiadaja|odpowiedziano|odezwali|odezwal|odezwala"
         "|odezwano|oddzwonili|oddzwonil|oddzwonila|oddzwaniaja|oddzwoniono|zadzwonili|zadzwonil|zadzwonila"
         "|skontaktow-|dali znac|dal znac|odezwie"),
        ("nikt", "nie odpowiada|nie odbiera|sie nie odzywa|nie dal znac|nie dzwoni|nie dzwonil"),
        ("nie", "dostalem|dostalam|otrzymalem|otrzymalam|mam|bylo|ma", "odpowiedz-|odzewu|wiadomosci|telefonu"
         "|informacji"),
        ("mieli|miala|mial|obiecali|obiecala", "oddzwonic|odezwac|zadzwonic|odpisac|dac znac|wrocic",
         "nic|cisza|brak|zero|dupa"),
        ("olali|olewaja|zlali|zignorowa-|ignoruja|przepadli|znikneli|zamilkli|milcza|bez odzewu|brak odzewu"
         "|zero odzewu|brak reakcji|bez reakcji|zapadla cisza|brak kontaktu|cisza|brak feedbacku|sluch zaginal"
         "|zero odpowiedzi|ani slowa|zero kontaktu",),
        ("neozv-|neodpov-|neodepsal-|neodpis-|nereag-|nezavolal-|nevolal-|mlci|mlcia|ticho|zadna reakce"
         "|ziadna reakcia|zadna odpoved|ziadna odpoved|bez odpovedi|bez odpovede|bez reakce|bez reakcie"
         "|nikdo neodpov-|zadna zprava|slehla se po nich zem",),
        ("nikdo|nikto", "se neozval-|sa neozval-|neodpov-|neodepsal-|neodpis-|nevolal-"),
        ("не|так і не|так не|ніхто не|більше не|і не", "відповіли|відповів|відповідають|передзвонили|подзвонили"
         "|написали|відписали|відповіла|зателефонували|вийшли на зв-|звя-|передзвонив"),
        ("мовчать|тиша|зникли|пропали|ігнор-|ні слуху ні духу|ні відповіді|нема відповіді|немає відповіді"
         "|без відповіді|заігнорили|без фідбеку|мовчання|злилися|пропала|пропав",),
        ("не|так и не|так не|никто не|больше не", "ответили|ответил|отвечают|перезвонили|позвонили|написали"
         "|отписались|ответила|вышли на связь|перезвонил|отвечает|перезвонила"),
        ("молчат|тишина|пропали|исчезли|игнор-|ни ответа ни привета|ни слуху ни духу|нет обратнои связи"
         "|нет ответа|без ответа|слились|молчание|загостили|без обратнои связи|пропал|пропала|заигнорили",),
        ("не|така и не|никои не", "отговориха|се обадиха|ми отговориха|ми се обадиха|върнаха|отговарят|се обади"
         "|ме потърсиха"),
        ("няма отговор|без отговор|мълчание|тишина|изчезнаха",),
        ("nisu|nisu se|nisu mi|niso|niso se|se niso|vise se nisu|nikad se nisu|nikad nisu|nitko se nije"
         "|niko se nije|nihce ni|nihce se ni", "javili|odgovorili|nazvali|oglasili|javio|odgovoril|oglasil"
         "|poklicali|odgovorilo|se javili"),
        ("bez odgovora|brez odgovora|nema odgovora|tisina|muk|sutnja|ni odgovora|ignoriraju|nema glasa",),
        ("нису се јавили|нису одговорили|без одговора|тишина|нема одговора|нико се није јавио|нису ми одговорили"
         "|нису се више јавили",),
        ("neatsake|neatsako|nieko neatsake|jokio atsakymo|be atsakymo|tyla|nesusisieke|neperskambino|dingo"
         "|nera atsakymo",),
        ("neatbildeja|neatbild|nav atbildes|bez atbildes|klusums|nepiezvanija|neatzvanija|neviens neatbildeja"
         "|pazuda",),
        ("δεν", "απαντησαν|απαντησε|με ξαναπηραν|με πηραν ποτε|επικοινωνησαν|ξαναπηραν|μου απαντησαν"
         "|εχουν απαντησει|με καλεσαν ποτε"),
        ("καμια απαντηση|χωρις απαντηση|χωρισ απαντηση|σιωπη|εξαφανιστηκαν|ποτε δεν απαντησαν|κανενα νεο",),
        ("cevap|donus|haber|ses|geri donus", "yok|gelmedi|yapmadilar|olmadi|cikmadi|vermediler|alamadim"
         "|yapilmadi|etmediler"),
        ("aramadilar|donmediler|cevaplamadilar|hic aramadilar|arayan olmadi|ghostladilar|bir daha aramadilar"
         "|cevap vermediler|haber vermediler|unuttular",),
        ("nem|senki nem|soha nem|azota nem|tobbet nem", "valaszoltak|jelentkeztek|irtak|hivtak vissza|hivtak"
         "|valaszolt|jelentkezett|keresett|kerestek|reagaltak"),
        ("nincs valasz|semmi valasz|csend|valasz nelkul|nincs visszajelzes|semmi hir|eltuntek|nem jott valasz",),
        ("لم", "يردوا|يتصلوا|يرد احد|اتلق|يجيبوا|يتواصلوا|يردوا علي|يصلني رد|يصلني"),
        ("لا يوجد رد|بدون رد|لا رد|اختفوا|ما ردوا|ما رد احد|دون رد|تجاهلوني|صمت",),
        ("לא|אף אחד לא", "חזרו|ענו|התקשרו|השיבו|חזר|ענה", "|אליי|אלי|לי"),
        ("אין תשובה|אין מענה|נעלמו|ללא מענה|שקט|התעלמו|לא קיבלתי תשובה|בלי תשובה|לא חזרו|דממה",),
        ("جواب|خبری|پاسخ|تماس", "ندادند|نشد|نیومد|نگرفتند|نیامد|نداد|ندادن|نیست"),
        ("کوئی|कोई", "जवाब नहीं|उत्तर नहीं|कॉल नहीं|रिप्लाई नहीं"),
        ("जवाब नहीं|जवाब नहीं आया|उत्तर नहीं",),
        ("koi jawab|koi reply|koi response|jawab|reply|response", "nahi|nahin|nhi"),
        ("khong", "phan hoi|tra loi|thay tra loi|thay phan hoi|hoi am|lien lac lai|goi lai|co phan hoi|ai goi"
         "|thay goi|rep|co hoi am"),
        ("im lang|bat vo am tin|mat hut|im re|biet tam|ko phan hoi|chua thay hoi am ca thang",),
        ("tidak|gak|ga|nggak|tak|belum", "ada kabar|dibalas|ada balasan|ada respon|ada jawaban|dihubungi"
         "|ada panggilan|direspon|kunjung"),
        ("di ghosting|dighosting|di php|tanpa kabar|hilang kabar|tanpa balasan|diabaikan|menghilang|di ghost"
         "|kena ghosting",),
        ("連絡|返事|返信|音沙汰|回答|応答", "なし|が来ない|がない|ない|来ない|来ず|こない|がこない|なく|途絶えた"
         "|がなくなった|無し|なしのまま|一切なし|が途絶えた|もらえない|もらえず"),
        ("サイレント|放置された|放置|無視された|無視|音信不通|スルーされた|フェードアウト|サイレントお祈り"
         "|既読スルー|待っても来ない",),
        ("연락-|답-|답장-|회신-|답변-|소식-|응답-", "없-|두절-|없음|안 옴|안옴|안 와-|안와-|안 왔-|안 주-|끊-"
         "|감감-|못받-|못 받-|없었-|안 온-"),
        ("감감무소식-|무응답-|잠수-|연락두절-|읽씹-|깜깜무소식-|무소식-|씹힘-|안읽씹-|함흥차사-",),
        ("연락", "준다더니|준다고", "안-|없-|못-"),
        ("没回|没消息|没下文|没回音|没回复|没有回复|没有消息|石沉大海|杳无音讯|杳无音信|无消息|無消息|没反应"
         "|没音信|没人理|不回|不回了|不理人|已读不回|已讀不回|無聲卡|无声卡|沒消息|沒下文|沒回|沒回覆|一直没回复"
         "|了无音讯|没了下文|没后文|后没消息|失联|人间蒸发|没信了|没再联系|没再回|没有下文|没有回音|再也没联系"
         "|没回应|沒回應|音訊全無|无回复|無回覆|没后续了|没后续",),
        ("เงียบ|เงียบหาย|ไม่มีการตอบกลับ|ไม่ติดต่อกลับ|ไม่ตอบ|ไม่ตอบกลับ|หายเงียบ|ไม่มีการติดต่อ|ไม่โทรกลับ"
         "|เงียบไปเลย|ไม่มีข่าว|ไม่ติดต่อมา",),
    ),
    "withdrawn": (
        ("nie chce|nie chcialam|nie chcialem", "juz tam|juz|tam|tej pracy", "pracowac|isc|"),
        ("зняла|зняв|сняла|снял|відкликала|відкликав|забрала|забрал|забрав", "свою|свій|кандидатур-|заявку"
         "|отклик|резюме|відгук"),
        ("отменил|отменила|скасував|скасувала|відмінив|відмінила", "собес-|співбес-|интервью|інтерв-|встреч-"
         "|зустріч", "сам|сама|"),
        ("mulakata|gorusmeye", "katilmadim|gitmedim|katilmayacagim|gitmeyecegim|gitmekten vazgectim"),
        ("自己|主动|我", "退出|退出了|放弃了|撤了|不想去|不去了|撤回了"),
        ("不想去取消了|自己退出|退出流程|退出了|主动退出|不想去",),
        ("poprosilem|poprosilam|prosilem|prosilam", "o usuniecie|o wycofanie", "kandydatur-|cv|danych|aplikacj-|"),
        ("napisalem|napisalam|powiedzialem|powiedzialam|dalem znac|dalam znac", "ze rezygnuje"
         "|ze nie jestem zainter-|ze sie wycofuje|ze odpadam"),
        ("wycofal-", "zgloszen-|aplikacj-|cv|sie|kandydatur-"),
        ("na pohovor|pohovor", "jsem nesel|jsem nesla|som nesiel|som nesla|nejdu|nejdem|nesel|nesla|nesiel"
         "|jsem odmitl|jsem odmitla|jsem zrusil-|som zrusil-|nakonec nejdu"),
        ("nakonec|nakoniec|jsem|som", "stahl-|stiahl-|vycouval-|nesel|nesla|couvl-"),
        ("сам|сама", "слился|слилась|відмовився йти|відмовилась йти|снялся|снялась|знявся|знялась|відмовилась"
         "|отказалась", "йти|далі|идти|дальше|продолжать|проходить|"),
        ("сама слилась|сам слился|вирішив не йти|вирішила не йти|решил не ходить|решила не ходить|решила не идти"
         "|решил не идти|решил не продолжать|решила не продолжать|не поїхала|не поїхав"
         "|решил отказаться от собес-",),
        ("basvurumu|basvuruyu|sureci|surecten", "sildim|biraktim|geri aldim|sonlandirdim|iptal|kaldirdim"
         "|yarida biraktim"),
        ("面接に行くのをやめた|応募を取りやめ|応募をやめた|受けなかった|行かないことにした|こちらからお断り"
         "|選考途中で辞退|面接をキャンセル",),
        ("나는 안|안가기로-|면접 안 갔-|면접 안가-|면접 취소함|면접취소-|안 갔음",),
        ("我", "拒了|放弃|推了|取消了|弃了|主动退", "面试|面試|二面|一面|笔试|复试|流程|出"),
        ("khong di phong van|khong den phong van|batal interview|batal datang|batal ikut|gak jadi ikut"
         "|tidak jadi ikut|membatalkan",),
        ("zrezygnowalem|zrezygnowalam|rezygnuje|rezygnacja|wycofalem|wycofalam|wycofuje|odpuscilem|odpuscilam"
         "|odwolalem|odwolalam|anulowalem|anulowalam|rozmyslilem|rozmyslilam|zmienilem zdanie|zmienilam zdanie"
         "|odpuszczam",),
        ("nie", "poszedlem|poszlam|pojde|pojechalem|pojechalam|stawilem|stawilam|bralem udzialu|biore udzialu"
         "|chce tam|interesuje mnie|jestem zainter-|chcialam tam|chcialem tam"),
        ("odmowilem|odmowilam", "udzial-|rozmow-|spotkani-|testu|zadania"),
        ("stahl-|stiahl-|vzal jsem zpet|vzala jsem zpet|zrusil-|odstoupil-|odstupil-|vzdal-|odhlasil-|stahuji"
         "|stahuju|stahujem", "jsem|som|zadost|ziadost|prihlask-|to|pohovor|z|kandidatur-|ucast"),
        ("sam|sama|jsem|som", "odstoupil-|odstupil-|zrusil-|vzdal-|odmitl ucast|vycouval-|stahl-|stiahol"),
        ("nesel|nesla|nejdu|nejsem zajem|nemam zajem|nemam zaujem|rozmyslel|rozmyslela|rozmyslel jsem|nedorazil-"
         "|nesiel|nesla som", "jsem|som|na pohovor|uz|si|to|tam"),
        ("stahl|stahla|stiahol|stiahla", "jsem|som|"),
        ("відмовився|відмовилась|відмовилася", "від співбесід-|від тестов-|від інтерв-|від участі|від вакансії"
         "|від подальш-|від процесу"),
        ("відкликав|відкликала|передумав|передумала|зняв кандидатуру|зняла кандидатуру|знялась|знявся|не цікаво"
         "|скасувала співбесіду|скасував співбесіду|забрала заявку|забрав заявку",),
        ("не", "пішла|пішов|піду|поїхала|поїхав|ходила|ходив", "|на співбесід-|на інтерв-"),
        ("відмінила|відмінив|скасувала|скасував", "співбесід-|інтерв-|заявку|зустріч|"),
        ("отказался|отказалась", "от собес-|от тестов-|от интервью|от участ-|от вакан-|от дальнеиш-|от процесс-"
         "|от встречи"),
        ("отозвал|отозвала|передумал|передумала|снял|сняла|снялся|снялась", "отклик|кандидатуру|заявку|свою"
         "|резюме|"),
        ("не", "пошла|пошел|поиду|поехала|поехал|ходила|ходил", "|на собес-|на интервью|на встреч-"),
        ("отменила|отменил", "собес-|интервью|отклик|заявку|встреч-|"),
        ("оттеглих|отказах се|размислих|отказах интервю-|не отидох|отказвам се", "кандидатур-|се|"),
        ("odustao|odustala|odustajem|povukao|povukla|otkazala|otkazao|odstopil|odstopila|umaknil|umaknila"
         "|odpovedala|predomislila|predomislio|premislila|premislil", "sam|sem|prijav-|se|razgovor-|"),
        ("nisam|nisem", "otisla|otisao|isla|isao|sla|sel", "na razgovor|"),
        ("одустао|одустала|повукао|повукла|предомислила|предомислио|одустајем",),
        ("atsiemiau|atsaukiau|persigalvojau|pasitraukiau|nenuejau|atsisakiau pokalbio|atsiimu",),
        ("atsaucu|pardomaju|atsakos intervij-|neaizgaju|izstajos|anuleju",),
        ("απεσυρα|αποσυρθηκα|αλλαξα γνωμη|αποχωρησα|δεν πηγα|ακυρωσα", "αιτηση|την|συνεντευξη|"),
        ("basvuru-|surecten|basvurumu", "geri cektim|iptal ettim|cekildim|ayrildim|vazgectim"),
        ("vazgectim|cekildim|gitmedim|mulakata gitmedim|gorusmeye gitmedim|iptal ettim|ilgilenmiyorum"
         "|basvurumu cektim|gitmemeye karar",),
        ("visszaleptem|visszavontam|visszalepes|meggondoltam magam|nem mentem el|lemondtam|nem erdekel"
         "|nem megyek",),
        ("انسحبت|سحبت|الغيت", "طلبي|الطلب|من|المقابلة|ترشيحي|"),
        ("غيرت رايي|تراجعت|لم اذهب|لم احضر|ما رحت",),
        ("הסרתי|משכתי|ביטלתי|ויתרתי|פרשתי|התחרטתי|לא הגעתי|לא הלכתי", "מועמדות|את|מהתהליך|ראיון|לראיון|"),
        ("انصراف|منصرف",),
        ("نرفتم|پشیمان شدم|خودم کنار کشیدم",),
        ("वापस", "लिया|लिया आवेदन|ले लिया"),
        ("application wapas|maine mana|nahi gaya|interview nahi diya|nahi gayi|wapas le liya",),
        ("rut", "ho so|don|ung tuyen|khoi|lui"),
        ("khong di|khong toi|huy|bo", "phong van|pv|ung tuyen|lich phong van"),
        ("doi y|tu bo|bo cuoc",),
        ("mundur|mengundurkan diri|batal|membatalkan|cabut lamaran|tarik lamaran|berubah pikiran",
         "lamar|lamaran|dari proses|interview|melamar|dari|"),
        ("tidak|gak|ga", "datang|hadir|jadi|berangkat", "interview|wawancara|lamar|melamar|tes|daftar"),
        ("面接|選考|応募|エントリー|一次面接|二次面接|最終面接|書類選考|途中|spi|テスト",
         "辞退|を辞退|辞退した|辞退しました|を辞退した|取り消し|取り下げ|キャンセルした|をキャンセル|を取り消し"
         "|に行かなかった|行かなかった|は辞退|断った|を断った|で辞退|を取り下げた|を取り下げ|で辞退しました"
         "|ドタキャン|バックレ"),
        ("自分から断った|こちらから辞退|こちらから断った|やめた|遠いのでやめた|応募取り消し|途中辞退"
         "|辞退しました|辞退した|辞退|辞退連絡済み|やめておいた|受けるのをやめた|気が変わった|行くのをやめた",),
        ("면접-|지원-|전형-|서류-|중도-|시험-|필기-", "포기-|취소-|철회-|안 감|안감|안 갔-|안갔-|불참-"
         "|안 가기로-|안가기로-|거절-"),
        ("포기-|내가 취소-|철회-|중도포기-|지원취소-|면접불참-|안 가기로-|면접포기-|지원철회-|지원포기-",),
        ("没去|不去|放弃|取消|拒了|推了|放棄|不想去|鸽了|没参加|婉拒|拒绝|不参加|沒去|取消了|弃了|不考|没做",
         "面试|面試|申请|笔试|二面|一面|复试|测评|流程|了面试|應徵|应聘|投递"),
        ("面试|面試|复试|二面|笔试", "没去|不去|放弃|拒了|推了|没参加|不去了|沒去|取消了我|鸽了|弃了"),
        ("不去了|放弃了|放弃|撤回了|撤回|取消申请|主动放弃|不考虑了|不想去了|撤销|撤了申请|我撤了|婉拒面试"
         "|自己放弃|主動放棄|放棄|撤回應徵|不投了|没去面试|弃了",),
        ("ถอนใบสมัคร|ไม่ไปสัมภาษณ์|ยกเลิกใบสมัคร|ถอนตัว|สละสิทธิ์|เปลี่ยนใจ|ไม่ไปแล้ว|ยกเลิกสัมภาษณ์",),
    ),
    "declined": (
        ("nie zgodzilem sie|nie zgodzilam sie", "na warunki|na stawke|na umowe|na ich"),
        ("谢绝|谢绝了|婉谢|回绝|回绝了|辞了|退了", "offer|录用|錄取|聘书"),
        ("薪资|工资|待遇|薪水", "没谈拢|谈不拢|没谈妥|太低|不满意|没談攏", "拒了|没去|放弃|婉拒|"),
        ("z tej|z ich|tej|ich|z oferty", "propozycji|oferty", "zrezygnowal-|nie przyj-"),
        ("zrezygnowalem|zrezygnowalam|rezygnuje", "z tej propozycji|z ich propozycji|z ich oferty|z tej oferty"
         "|z propozycj-|z ofert-"),
        ("рекла|відмовила їм|відмовив їм|отказала им|отказал им|отказала сама после оффера|сказала им нет"
         "|сказал им нет|сказала їм ні|сказав їм ні|rekla jsem jim ne|rekl jsem jim ne|povedala som im nie"
         "|povedal som im nie|rekla sem jim ne|rekla sam im ne|rekao sam im ne",),
        ("не", "согласился на|согласилась на|погодився на|погодилась на", "условия|оффер-|предложен-|их|умови"
         "|офер|пропозиц-"),
        ("teklifi|maasi|ucreti", "begenmedim|az buldum|dusuk buldum|kabul etmedim|istemedim|reddettim"),
        ("hayir dedim", "teklife|"),
        ("工资低|薪资低|薪水低|钱少|待遇太低|薪资不行|薪资太低|离家远|钱太少", "没去|没接|拒了|不去|婉拒|没接受"
         "|不接"),
        ("合格|내정", "거절"),
        ("합격-|붙었-|최종합격-", "안 감|안 갔-|안감|안 가-|거절-|포기-"),
        ("연봉-|조건-|처우-", "거절-|포기-"),
        ("tu choi", "nhan viec|di lam|cong viec"),
        ("odmowilem|odmowilam|odmawiam|odrzucilem|odrzucilam|odrzucam|podziekowalem|podziekowalam"
         "|nie skorzystalem|nie skorzystalam|nie przyjalem|nie przyjelam|nie przyjme|nie wezme|nie wzialem"
         "|nie wzielam",),
        ("zrezygnowalem|zrezygnowalam|rezygnuje|odmowilem|odmowilam", "z oferty|z propozycji|z umowy|z tej pracy"
         "|z tego etatu|oferty|przyjecia"),
        ("ofert-|propozycj-", "odrzucona przeze|odrzucilem|odrzucilam|odmowilem|odmowilam|nieprzyjet-"
         "|nie przyjalem|nie przyjelam|zrezygnowalam|zrezygnowalem"),
        ("odmitl-|odmietol|odmietla|neprijal-|zamietol|zamietla|odmitam|odmietam|nevzal jsem|nevzala jsem",
         "jsem|som|nabid-|ponuk-|misto|miesto|to|"),
        ("nabidk-|ponuk-", "jsem odmitl-|jsem neprijal-|neprijal-|odmitl-|odmitnuta mnou|som odmiet-|odmietol"
         "|odmietla|odmietnuta mnou|som neprijal-|odmitnuta ode"),
        ("відмовився|відмовилась|відмовилася|відхилив|відхилила|не прийняв|не прийняла|відмовляюсь|не погодилась"
         "|не погодився", "від офер-|офер-|пропозиц-|від пропозиц-|від роботи|від місця|оффер-|"),
        ("отказался|отказалась|отклонил|отклонила|не принял|не приняла|отказываюсь|не согласился|не согласилась",
         "от оффер-|оффер-|предложен-|от предложен-|от офера|от работы|от места|офер-|"),
        ("отказах|не приех|отхвърлих|отказвам", "оферт-|предложен-|работата"),
        ("odbila|odbio|odbijam|zavrnil|zavrnila|odklonil|odklonila", "sam|sem|ponud-|posao|sluzbo|"),
        ("nisam|nisem", "prihvatio|prihvatila|sprejel|sprejela", "|ponud-"),
        ("одбио|одбила|нисам прихватио|нисам прихватила",),
        ("atsisakiau|nepriemiau|atmeciau", "pasiulym-|darbo|"),
        ("noraidiju|atteicos|nepienemu", "piedavajum-|no piedavajum-|no darba|"),
        ("απερριψα|αρνηθηκα|δεν δεχτηκα|δεν αποδεχτηκα|ειπα οχι", "προσφορα|την|τη θεση|προταση|"),
        ("reddettim|geri cevirdim|kabul etmedim|ben istemedim|hayir dedim|teklifi kabul etmedim|teklifi almadim",),
        ("visszautasitottam|elutasitottam|nem fogadtam el|nem vallaltam|nemet mondtam",
         "ajanlat-|az ajanlat-|az allast|"),
        ("رفضت|اعتذرت عن|لم اقبل", "العرض|الوظيفة|عرضهم|قبول"),
        ("סירבתי|דחיתי|לא קיבלתי את|אמרתי לא", "להצעה|ההצעה|את ההצעה|הצעה|לתפקיד|"),
        ("پیشنهاد را رد کردم|پیشنهادشان را رد|پیشنهاد رو رد|قبول نکردم|پیشنهاد را نپذیرفتم|رد کردم|نپذیرفتم",),
        ("ऑफर|ऑफ़र", "ठुकरा|मना|नहीं लिया|अस्वीकार|ठुकरा दिया"),
        ("offer", "reject kiya|mana kar diya|reject kar diya maine|nahi liya|thukra diya|decline kar diya"),
        ("tu choi|khong nhan|khong dong y|khong chap nhan", "offer|de nghi|loi moi lam|luong"),
        ("tolak|menolak|nolak|tidak ambil|tidak terima|tidak mengambil", "tawaran|offer-|penawaran|kontrak"),
        ("内定|オファー|内々定|採用|内定通知", "辞退|を断った|を辞退|辞退した|断った|もらったが辞退した"
         "|もらったが断った|お断り|お断りした|は断った|蹴った|を蹴った|を辞退した|を断りました|は辞退した"
         "|辞退しました|を辞退しました|辞退の連絡|断りました"),
        ("お断りした|内定辞退|オファー辞退",),
        ("오퍼-|합격-|입사-|제안-|채용제안-|최종합격-", "거절-|포기-|안 하기로-|안하기로-|고사-|안 가기로-"
         "|안가기로-|거부-|사양-"),
        ("입사포기-|오퍼거절-|거절함|거절했-|입사거절-|안 하기로 함|고사함|고사했-|합격했지만 거절-"
         "|합격했지만 안-|합격했으나 포기-|합격했는데 안-|붙었는데 안-|붙었지만 안-",),
        ("拒了|婉拒|没接|拒绝|拒|拒絕|推了|放弃|放棄|没要|不接|沒接|拒掉|婉拒了|毁",
         "offer|了offer|录用|錄取|聘書|聘用|三方"),
        ("offer", "拒了|婉拒|没接|放弃|没要|不接|拒掉了|没去|拒|不要了|推掉|婉拒了|拒絕"),
        ("没接|薪资太低没接|钱太少没去|太低没接|没接受|拒了他们|婉拒了|推掉了|薪水太低婉拒|婉拒錄取|拒绝录用"
         "|沒接受|给少了没去",),
        ("ปฏิเสธข้อเสนอ|ปฏิเสธไป|ไม่รับข้อเสนอ|ไม่รับงาน|ปฏิเสธงาน|ไม่เอางาน",),
    ),
}  # fmt: skip


@cache
def sayings() -> dict[str, list[tuple[tuple[tuple[Word, ...], ...], str]]]:
    """All that is said, each part as its words, with its stage, by the first letters of its first word."""
    found: dict[str, list[tuple[tuple[tuple[Word, ...], ...], str]]] = {}
    for stage, entries in INFLECTED.items():
        for parts in entries:
            for chosen in product(*(part.split("|") for part in parts)):
                split = (PARTICLE.sub(r"\1 ", choice).split() for choice in chosen)
                said = tuple(filter(None, (tuple(map(as_word, choice)) for choice in split)))
                for told in (said, said[::-1]) if is_free(said) else (said,):
                    found.setdefault(told[0][0][0][:FIRST_LETTERS], []).append((told, stage))
    return found


def is_free(said: tuple[tuple[Word, ...], ...]) -> bool:
    """Whether the two parts of a saying may stand the other way round: "ofertę odrzuciłam"."""
    words = [word for part in said for word, _ in part]
    return (
        len(said) == 2
        and all(len(part[0][0]) > FIRST_LETTERS for part in said)
        and not any(ORDERED.search(word) or word in NEGATIONS for word in words)
    )


def as_word(word: str) -> Word:
    return plain(word), word.endswith("-")


def find_inflected(words: list[str], at: int) -> tuple[int, str]:
    """Where the longest saying ends that begins at a word, and its stage; the beginning itself where none does."""
    known = sayings()
    first = words[at]
    best, told = at, ""
    if first.isdigit():
        return best, told
    for letters in range(1, min(FIRST_LETTERS, len(first)) + 1):
        for said, stage in known.get(first[:letters], []):
            word, is_beginning = said[0][0]
            # Most are of other words, and asked of every word.
            is_first = first.startswith(word) if is_beginning else first == word
            if is_first and (end := end_of(said, words, at)) > best:
                best, told = end, stage
    return best, told


def end_of(said: tuple[tuple[Word, ...], ...], words: list[str], at: int) -> int:
    """Where a saying ends that begins at a word, -1 where it does not stand there."""
    end = at
    for number, part in enumerate(said):
        for between in range(MOST_BETWEEN + 1 if number else 1):
            if NEGATIONS.intersection(words[end : end + between]):
                return -1
            if stands_at(part, words, end + between):
                end += between + len(part)
                break
        else:
            return -1
    return end


def stands_at(part: tuple[Word, ...], words: list[str], at: int) -> bool:
    return at + len(part) <= len(words) and all(
        there.startswith(word) if is_beginning else there == word
        for (word, is_beginning), there in zip(part, words[at:], strict=False)
    )


@cache
def unspaced(known: frozenset[str]) -> frozenset[str]:
    """Of known words those of a script without spaces, with those of the sayings here."""
    own = {word for entries in sayings().values() for said, _ in entries for part in said for word, _ in part}
    return frozenset(word for word in known | own | NEGATIONS | TURNS if UNSPACED.fullmatch(word))


def parted(text: str, known: frozenset[str]) -> str:
    """A plain text in which the known words of scripts without spaces stand apart, the longest first."""
    if not UNSPACED.search(text):
        return text
    vocabulary = unspaced(known)
    longest = max(map(len, vocabulary))
    return " ".join(UNSPACED.sub(lambda run: f" {' '.join(cut(run[0], vocabulary, longest))} ", text).split())


def cut(run: str, vocabulary: frozenset[str], longest: int) -> list[str]:
    parts, rest, at = [], "", 0
    while at < len(run):
        word = next(
            (run[at : at + n] for n in range(min(longest, len(run) - at), 0, -1) if run[at : at + n] in vocabulary), ""
        )
        if word and rest:
            parts.append(rest)
            rest = ""
        if word:
            parts.append(word)
        else:
            rest += run[at]
        at += len(word) or 1
    return [*parts, rest] if rest else parts
