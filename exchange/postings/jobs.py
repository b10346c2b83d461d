"""Whether a line is like the name of a job. The words of mails are known too; these are those that postings add."""

from __future__ import annotations

import re

from exchange.mail.naming import is_job as is_job_of_mails

JOBS = """
    bakker bagare enólogo enóloga koordynatora animator tester ontwikkelaar meccanico meccanica
    leader student phd doctoral postdoctoral keyholder crew blower maker hand mate associate assistant volunteer
    soignant soignante aide-soignant ouvrier ouvrière employé employée moniteur
    księgowa księgowy kierownik kierowniczka specjalista specjalistka programista programistka inżynier kierowca
    sprzedawca sprzedawczyni pracownik magazynier asystent asystentka analityk nauczyciel nauczycielka pielęgniarka
    kucharz kelner kelnerka mechanik elektryk doradca przedstawiciel menedżer koordynator koordynatorka projektant
    lekarz lekarka opiekun opiekunka recepcjonista recepcjonistka grafik stażysta
    ingenjör säljare lärare sjuksköterska undersköterska chef ekonom handläggare medarbetare snickare kock servitör
    chaufför konsult tekniker vikarie barnskötare udvikler ingeniør sælger lærer sygeplejerske medarbejder leder
    konsulent pædagog kok tjener utvikler selger sykepleier medarbeider rådgiver vaktmester kokk
    auxiliar atendente estoquista contador contadora médico médica recepcionista analista consultor consultora
    vývojář účetní řidič prodavač skladník technik inženýr kuchař číšník asistentka kehittäjä myyjä hoitaja
    oficial ayudante peón instalador instaladora perito geriatra educador panettiere barista barman portiere
    apothekerin apotheker schneider goldschmied bestatter rettungssanitäter
    dev sde cto cfo coo qa sdr bdr rep sourcer fundraiser superintendent draughtsman investigator maintainer lifeguard
    practicante becario becaria cheesemaker sailmaker cabinetmaker shoemaker dressmaker winemaker filmmaker editor
    videographer ecologist fietsenmaker solicitor
    hygienist technicus shepherd
    farmhand deckhand stagehand babysitter attendant miner mason logger firefighter soldier dishwasher
    busser bellhop keeper handler packer loader
    installer designer groomer attendant aide apprenticeship traineeship aupair roaster florist tiler glazier
    organist pianist verger bursar
    téléprospecteur téléprospectrice prospecteur prospectrice téléconseiller téléconseillère téléopérateur
    téléopératrice ragioniere garçom garçonete geliştirici mühendisi uzmanı müdürü asistanı kehittäjä viên
    geometra geometri impiegato impiegata addetto addetta magazziniere idraulico elettricista falegname muratore
    commessa commesso estetista parrucchiere parrucchiera contabile segretaria segretario educatrice infermiere
    infermiera tornitore saldatore carrellista autista panettiera pasticcere pasticcera pizzaiolo pizzaiola
    cameriere cameriera cuoco cuoca lavapiatti programmatore programmatrice sviluppatore sviluppatrice manažer
    manažerka účetní obchodník obchodnice prodavačka skladnice řidička učitel učitelka lékař lékařka kuchařka
    číšnice mechanik elektrikář svářeč zámečník instalatér programátor programátorka konzultant konzultantka
    analytik analytička recepční pokladní operátor operátorka dělník dělnice stavbyvedoucí vedoucí referent
    referentka manažér manažérka predavač predavačka vodič učiteľ učiteľka opatrovateľka účtovník účtovníčka
    skladník vývojár robotník fejlesztő mérnök könyvelő eladó asszisztens vezető ügyintéző értékesítő raktáros sofőr
    szakács pincér ápoló ápolónő tanár munkatárs szerelő villanyszerelő hegesztő takarító recepciós inginer inginera
    contabil contabilă vânzător vânzătoare șofer bucătar ospătar asistent asistentă electrician mecanic sudor zidar
    profesor profesoară educatoare economist programator lucrător lucrătoare manipulant grādnieks grāmatvedis
    grāmatvede pārdevējs pārdevēja inženieris vadītājs vadītāja speciālists speciāliste buhalteris buhalterė
    vadybininkas vadybininkė vairuotojas pardavėjas pardavėja inžinierius specialistas specialistė raamatupidaja
    müüja insener juht spetsialist hooldaja õpetaja autojuht računovođa prodavač prodavačica vozač konobar
    konobarica kuhar kuharica voditelj voditeljica programer inženjer radnik radnica komercijalist komercijalistica
    natakar prodajalec računovodja učitelj učiteljica λογιστής πωλητής πωλήτρια μηχανικός οδηγός σερβιτόρος μάγειρας
    νοσηλευτής νοσηλεύτρια υπάλληλος προγραμματιστής muhasebeci mühendis garson aşçı şoför öğretmen hemşire tekniker
    teknisyen operatör kirjanpitäjä kokki tarjoilija siivooja sairaanhoitaja lähihoitaja opettaja insinööri
    kuljettaja varastotyöntekijä asentaja sähköasentaja putkiasentaja koodari johtaja päällikkö asiantuntija
    koordinaattori suunnittelija regnskapsfører regnskapskontrollør kontrollør butikkmedarbeider butikksjef
    helsefagarbeider barnehagelærer vernepleier fagarbeider tømrer snekker rørlegger elektriker sveiser sjåfør
    renholder servitør resepsjonist prosjektleder driftsleder avdelingsleder saksbehandler jurist pædagogmedhjælper
    medhjælper bogholder murer smed chauffør rengøringsassistent køkkenmedhjælper sosu-hjælper sosu-assistent bager
    slagter gartner receptionist projektleder kontorassistent jordemoder ekonomiassistent redovisningsekonom
    redovisningskonsult butikssäljare kassör städare lokalvårdare lagerarbetare truckförare svetsare servicetekniker
    bagare förskollärare fritidsledare socialsekreterare kurator projektledare gruppchef enhetschef technologe
    technologin medizintechnologe mtra zfa azubi auszubildende auszubildender quereinsteiger prokurist
    bilanzbuchhalter steuerfachangestellte referentin sachgebietsleiter medewerkster verkoopster verpleegkundige
    verzorgende schilder loodgieter elektricien lasser timmerman metselaar chauffeur kok ober receptioniste
    leerkracht boekhouder teamleider projectleider planner werkvoorbereider kelnerka spawacz ślusarz tokarz stolarz
    murarz hydraulik kasjer kasjerka operatorka listonosz ratownik fizjoterapeuta farmaceuta farmaceutka prawnik
    prawniczka główny główna młodszy starszy repositor balconista farmacêutico farmacêutica enfermeiro enfermeira
    cozinheiro cozinheira motorista vendedor vendedora eletricista pedreiro soldador desenvolvedor desenvolvedora
    programador programadora gerente estagiário estagiária professor professora nutricionista fisioterapeuta padeiro
    confeiteiro diseñador diseñadora gráfico camarero camarera cocinero cocinera dependiente dependienta
    administrativo administrativa mecánico mecánica soldadora fontanero electricista albañil carretillero mozo
    operario operaria repartidor repartidora almacenista cajero cajera enfermero enfermera profesora maestro maestra
    gestor gestora asesor asesora
    разработчик программист инженер менеджер специалист аналитик руководитель бухгалтер водитель продавец консультант
    тестировщик дизайнер администратор оператор помощник стажер стажёр директор учитель врач повар кассир маркетолог
    розробник інженер спеціаліст
    avocat avocate notaire huissier greffier boulangère fromager chocolatier plongeur ébéniste plaquiste
    chaudronnier infographiste agriculteur viticulteur maraîcher éleveur apiculteur bûcheron pêcheur pompier
    policier gendarme aide-ménagère auxiliaire nourrice bijoutier imprimeur régisseur machiniste comédien
    musicien chanteur danseur rezeptionist hausdame zimmermädchen maurerin klempner malerin fliesenleger
    schweißer dreher fräser mechatronikerin kommissionierer kassierer kosmetikerin dozent grafiker architekt
    vermesser chemikant imker polizist feuerwehrmann geschäftsführer helfer näherin sattler buchbinder pfarrer
    küster rettungsschwimmer haushälterin tagesmutter procurador notario friegaplatos odontólogo aparejador
    portero agricultor tractorista apicultor marinero bombero policía aprendiz cuidador cuidadora niñera
    zapatero joyero trabajador trabajadora orientador economista avvocato avvocata notaio commercialista fornaio
    macellaio governante giardiniere imbianchino fresatore carrozziere cassiere cassiera operatore
    fisioterapista ostetrica docente traduttore redattore giornalista disegnatore custode bagnino agricoltore
    trattorista apicoltore marinaio direttore direttrice apprendista badante colf calzolaio orafo animatore
    istruttore allenatore collaboratore ricercatore advocaat notaris slager serveerster afwasser schoonmaker
    schoonmaakster tuinman orderpicker heftruckchauffeur kapper kapster huisarts tandarts dierenarts lerares juf
    bibliothecaris vertaler programmeur tekenaar beveiliger brandweerman secretaresse vrijwilliger oppas
    naaister fotograaf uitvoerder griffier padeira pasteleiro talhante açougueiro copeiro empregado empregada
    rececionista camareira jardineiro encanador canalizador carpinteiro marceneiro serralheiro entregador
    cabeleireiro tradutor redator jornalista porteiro bombeiro diretor coordenador babá costureira contabilista
    adwokat radca piekarz cukiernik rzeźnik zmywak pokojowa ogrodnik malarz frezer fryzjer kosmetyczka dentysta
    weterynarz położna wychowawca bibliotekarz tłumacz dziennikarz geodeta robotnik dozorca ochroniarz rolnik
    strażak sekretarka niania krawcowa szewc inspektor logistyk brygadzista monter pomocnik advokat slaktare
    diskare trädgårdsmästare murare rörmokare målare butiksbiträde frisör fysioterapeut apotekare tandläkare
    veterinär barnmorska översättare vaktmästare väktare brandman sekreterare rektor barnvakt sömmerska socionom
    maskinförare opvasker svejser truckfører frisør sosu læge farmaceut tandlæge dyrlæge oversætter pedel vagt
    landmand brandmand betjent ekspedient ergoterapeut slakter oppvaskhjelp bussjåfør farmasøyt tannlege
    veterinær jordmor oversetter vekter brannmann lærling leipuri kondiittori puutarhuri muurari putkimies
    maalari kirvesmies hitsaaja mekaanikko bussikuski parturi kampaaja lääkäri farmaseutti hammaslääkäri
    eläinlääkäri kätilö kirjastonhoitaja kääntäjä toimittaja arkkitehti teknikko talonmies vartija palomies
    juristi sihteeri harjoittelija avustaja ohjaaja lastenhoitaja ompelija valokuvaaja advokát pekař pekařka
    cukrář řezník servírka uklízečka uklízeč zahradník zedník malíř truhlář soustružník frézař kurýr kadeřnice
    kosmetička sestra fyzioterapeut lékárník zubař veterinář vychovatel vychovatelka knihovník překladatel
    novinář geodet vrátný strážník hasič právník sekretářka ředitel stážista pečovatelka chůva švadlena pomocník
    montér seřizovač pék cukrász hentes felszolgáló mosogató kertész kőműves vízszerelő festő asztalos lakatos
    esztergályos gépkocsivezető futár targoncavezető pénztáros fodrász kozmetikus nővér gyógytornász orvos
    gyógyszerész fogorvos állatorvos szülésznő óvodapedagógus pedagógus tanító könyvtáros fordító szerkesztő
    újságíró grafikus programozó építész technikus gépkezelő munkás portás tűzoltó jogász titkárnő igazgató
    gyakornok gondozó dajka varrónő fényképész tanácsadó brutar cofetar măcelar recepționer cameristă grădinar
    instalator zugrav tâmplar lăcătuș strungar curier stivuitorist casier frizer coafor medic farmacist
    stomatolog veterinar moașă învățător bibliotecar traducător jurnalist arhitect tehnician muncitor paznic
    secretară șef stagiar îngrijitor bonă croitor consilier адвокат юрист нотариус пекарь кондитер мясник
    официант официантка бармен посудомойщица горничная садовник каменщик сантехник электрик маляр столяр сварщик
    слесарь токарь фрезеровщик механик автомеханик курьер кладовщик парикмахер косметолог медсестра фармацевт
    провизор стоматолог ветеринар акушерка воспитатель преподаватель библиотекарь переводчик редактор журналист
    архитектор геодезист техник рабочий грузчик вахтер охранник сторож фермер пожарный секретарь экономист няня
    сиделка швея фотограф логист монтажник avukat fırıncı pastacı kasap bulaşıkçı resepsiyonist temizlikçi
    bahçıvan tesisatçı elektrikçi boyacı marangoz kaynakçı tornacı tamirci kurye depocu kasiyer tezgahtar kuaför
    doktor eczacı dişçi veteriner kütüphaneci çevirmen gazeteci tasarımcı programcı işçi bekçi çiftçi itfaiyeci
    sekreter müdür stajyer bakıcı fotoğrafçı danışman elemanı personeli δικηγόρος φούρναρης μάγειρας σερβιτόρος
    σερβιτόρα καθαρίστρια κηπουρός ηλεκτρολόγος υδραυλικός μηχανικός οδηγός ταμίας πωλητής κομμωτής νοσηλευτής
    γιατρός φαρμακοποιός δάσκαλος καθηγητής μεταφραστής γραμματέας λογιστής διευθυντής βοηθός τεχνικός υπάλληλος
    αποθηκάριος fishmonger fabricator draughtsperson janitor fisherman warden zoologist botanist upholsterer
    farrier bailiff deacon
    practitioner
    volontariat referendariat promotionsstelle doktorandenstelle professur juniorprofessur lehrstelle ausbildungsplatz
    praktikumsplatz traineestelle tirocinio praktikplats elevplads lærlingplass studentjob hiwi hiwi-stelle
    farmacólogo farmacóloga pharmacologist psicólogo psicóloga biólogo bióloga geólogo geóloga
"""
ENDINGS = """
    arbetare ledare utvecklare säljare lärare tekniker skötare chef medarbejder medarbeider konsulent leder udvikler
    rådgiver assistent angestellte angestellten angestellter hilfe kraft helfer bauer macher wärter wirt frau
    medewerker leider monteur isoleur kundige kehittäjä leitung assistenz koordination
"""
# Of languages that put no space between words; alone as well.
UNSPACED = """
    エンジニア デザイナー マネージャー プログラマー アナリスト コンサルタント ディレクター スタッフ
    営業 事務 看護師 介護士 保育士 講師
    工程师 工程師 经理 經理 专员 專員 设计师 設計師 实习生 實習生 顾问 顧問 分析师 分析師 助理
    主管 总监 總監 会计 會計 架构师 老师 研究员 研究員 护士 司机 教师 教師
    엔지니어 개발자 매니저 디자이너
"""
# Of several words, none of which is a job by itself.
PHRASES = re.compile(
    r"\b(?:(?:team|crew|staff) member|member of (?:the )?(?:technical|research) staff|customer (?:success|support)"
    r"|graduate (?:programme|program|scheme)|duales studium|au[- ]pair|field service)\b",
    re.I,
)
ENDS_OTHERWISE = re.compile(r"[а-яіїє]{4}[аяуюів]$|\w{5}(?:aa|ää|ia|iä|ot|át|őt)$")
# Of several, these are a house or what it makes.
NO_JOBS = frozenset("partners hosts controls servers masters".split())  # noqa: SIM905
# Folded as the words of a line are: Greek has another letter at the end of a word.
KNOWN = frozenset(JOBS.casefold().split())
BARE_ENDINGS = tuple(UNSPACED.split())
COMPOUND = re.compile(rf"\w{{2,40}}(?:{'|'.join(ENDINGS.split())})")


def is_job(name: str) -> bool:
    """Whether a word of it is the name of a job, or ends like one."""
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", name.casefold())
    singular = " ".join(word if word in NO_JOBS else word.removesuffix("s") for word in words)
    # "Ищем повара", "etsimme kokkia", "ζητείται λογιστή": what is sought ends otherwise.
    words += [word[:-1] for word in words if ENDS_OTHERWISE.search(word)]
    words += [f"{word}σ" for word in words if word[-1] in "ηήαά"]
    # "Mechatronikerin" is a "Mechatroniker".
    words += [word.removesuffix("in") for word in words if word.endswith("erin")]
    return (
        is_job_of_mails(name)
        or is_job_of_mails(singular)
        or any(word.endswith(BARE_ENDINGS) for word in words)
        or any(word in KNOWN or COMPOUND.fullmatch(word) for word in (*words, *singular.split()))
        or bool(PHRASES.search(name))
    )
