<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлик</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
</context>
<context>
    <name>delimit::About</name>
    <message>
        <source>About Delimit</source>
        <translation>Про Delimit</translation>
    </message>
    <message>
        <source>Delimit %1</source>
        <translation>Delimit %1</translation>
    </message>
    <message>
        <source>Compares proposals for the withdrawal of forces from a line of contact, on the map and in figures.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Boundaries and names shown imply no endorsement.</source>
        <translation>Порівнює пропозиції щодо відведення військ від лінії зіткнення на карті та в показниках.

Вільне програмне забезпечення за Загальною публічною ліцензією GNU версії 3 або новішої. Надається без жодних гарантій. Наведені межі й назви не означають їх схвалення чи визнання.</translation>
    </message>
</context>
<context>
    <name>delimit::AnnotationController</name>
    <message numerus="yes">
        <source>Delete %n annotation(s)</source>
        <translation>
            <numerusform>Видалити %n анотацію</numerusform>
            <numerusform>Видалити %n анотації</numerusform>
            <numerusform>Видалити %n анотацій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n annotation(s)</source>
        <translation>
            <numerusform>Створити копію %n анотації</numerusform>
            <numerusform>Створити копії %n анотацій</numerusform>
            <numerusform>Створити копії %n анотацій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n annotation(s)</source>
        <translation>
            <numerusform>Вирізати %n анотацію</numerusform>
            <numerusform>Вирізати %n анотації</numerusform>
            <numerusform>Вирізати %n анотацій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n annotation(s)</source>
        <translation>
            <numerusform>Вставити %n анотацію</numerusform>
            <numerusform>Вставити %n анотації</numerusform>
            <numerusform>Вставити %n анотацій</numerusform>
        </translation>
    </message>
    <message>
        <source>Group annotations</source>
        <translation>Згрупувати анотації</translation>
    </message>
    <message>
        <source>Ungroup annotations</source>
        <translation>Розгрупувати анотації</translation>
    </message>
    <message>
        <source>Lock annotations</source>
        <translation>Закріпити анотації</translation>
    </message>
    <message>
        <source>Unlock annotations</source>
        <translation>Відкріпити анотації</translation>
    </message>
    <message>
        <source>Show annotations</source>
        <translation>Показати анотації</translation>
    </message>
    <message>
        <source>Hide annotations</source>
        <translation>Сховати анотації</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>Перемістити наперед</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>Перемістити назад</translation>
    </message>
    <message>
        <source>Align annotations</source>
        <translation>Вирівняти анотації</translation>
    </message>
    <message numerus="yes">
        <source>Move %n annotation(s)</source>
        <translation>
            <numerusform>Перемістити %n анотацію</numerusform>
            <numerusform>Перемістити %n анотації</numerusform>
            <numerusform>Перемістити %n анотацій</numerusform>
        </translation>
    </message>
    <message>
        <source>Anchor to the map frame</source>
        <translation>Прив’язати до рамки карти</translation>
    </message>
    <message>
        <source>Anchor to a map position</source>
        <translation>Прив’язати до місця на карті</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>Виноска</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Лінія</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Полігон</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Коло</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Виділення місця</translation>
    </message>
</context>
<context>
    <name>delimit::AnnotationEditor</name>
    <message>
        <source>Default style</source>
        <translation>Типовий стиль</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Інший…</translation>
    </message>
    <message>
        <source>Insert a figure</source>
        <translation>Вставити показник</translation>
    </message>
    <message>
        <source>Lengths, areas and figures that follow the data</source>
        <translation>Довжини, площі й показники, що змінюються разом із даними</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>Номер:</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Радіус</translation>
    </message>
    <message>
        <source> km</source>
        <translation> км</translation>
    </message>
    <message>
        <source>Radius:</source>
        <translation>Радіус:</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Товщина лінії</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>Line width:</source>
        <translation>Товщина лінії:</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Штрихова</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Кінці</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Прості</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Стрілка</translation>
    </message>
    <message>
        <source>Arrows at both ends</source>
        <translation>Стрілки на обох кінцях</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Риски</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Крапки</translation>
    </message>
    <message>
        <source>Ends:</source>
        <translation>Кінці:</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Заливка</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Fill opacity</source>
        <translation>Непрозорість заливки</translation>
    </message>
    <message>
        <source>Fill opacity:</source>
        <translation>Непрозорість:</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Колір тексту</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Text size:</source>
        <translation>Розмір тексту:</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Жирний</translation>
    </message>
    <message>
        <source>Anchored to</source>
        <translation>Прив’язка</translation>
    </message>
    <message>
        <source>Map position</source>
        <translation>Місце на карті</translation>
    </message>
    <message>
        <source>Map frame</source>
        <translation>Рамка карти</translation>
    </message>
    <message>
        <source>Anchored to:</source>
        <translation>Прив’язка:</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>Показ</translation>
    </message>
    <message>
        <source>Shown with:</source>
        <translation>Показ:</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>Штрихи</translation>
    </message>
    <message>
        <source>Number of an annotation</source>
        <translation>Номер анотації</translation>
    </message>
    <message>
        <source>Radius of a circle</source>
        <translation>Радіус кола</translation>
    </message>
    <message>
        <source>%1 of annotations</source>
        <comment>what changes: colour, line width, ...</comment>
        <translation>%1 (анотації)</translation>
    </message>
    <message>
        <source>Text of an annotation</source>
        <translation>Текст анотації</translation>
    </message>
    <message>
        <source>Maps of annotations</source>
        <translation>Карти анотацій</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>Усі карти</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n пропозиція</numerusform>
            <numerusform>%n пропозиції</numerusform>
            <numerusform>%n пропозицій</numerusform>
        </translation>
    </message>
    <message>
        <source>In English:</source>
        <translation>Англійською:</translation>
    </message>
    <message>
        <source>In Ukrainian:</source>
        <translation>Українською:</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Текст англійською</translation>
    </message>
    <message>
        <source>Text in Ukrainian</source>
        <translation>Текст українською</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>Колір:</translation>
    </message>
    <message>
        <source>Fill:</source>
        <translation>Заливка:</translation>
    </message>
    <message>
        <source>Text colour:</source>
        <translation>Колір тексту:</translation>
    </message>
</context>
<context>
    <name>delimit::AnnotationEntries</name>
    <message>
        <source>&amp;Left edges</source>
        <translation>&amp;Ліві краї</translation>
    </message>
    <message>
        <source>&amp;Centres</source>
        <translation>&amp;Центри по горизонталі</translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation>&amp;Праві краї</translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation>&amp;Верхні краї</translation>
    </message>
    <message>
        <source>&amp;Middles</source>
        <translation>Ц&amp;ентри по вертикалі</translation>
    </message>
    <message>
        <source>&amp;Bottom edges</source>
        <translation>&amp;Нижні краї</translation>
    </message>
    <message>
        <source>Equal gaps &amp;across</source>
        <translation>Рівні проміжки &amp;упоперек</translation>
    </message>
    <message>
        <source>Equal gaps &amp;down</source>
        <translation>Рівні проміжки &amp;донизу</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Анотації</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>&amp;Упорядкувати</translation>
    </message>
    <message>
        <source>Group, line up, bring to front</source>
        <translation>Згрупувати, вирівняти, перенести наперед</translation>
    </message>
    <message>
        <source>A&amp;lign</source>
        <translation>Ви&amp;рівняти</translation>
    </message>
    <message>
        <source>Align or distribute the selection</source>
        <translation>Вирівняти або розподілити вибране</translation>
    </message>
    <message>
        <source>A&amp;nnotate</source>
        <translation>&amp;Анотувати</translation>
    </message>
    <message>
        <source>Se&amp;lect annotations</source>
        <translation>Вибирати анота&amp;ції</translation>
    </message>
    <message>
        <source>Select, move and change annotations</source>
        <translation>Вибирати, переміщувати й змінювати анотації</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>Змінити текс&amp;т</translation>
    </message>
    <message>
        <source>Write its text</source>
        <translation>Написати текст</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Виріза&amp;ти</translation>
    </message>
    <message>
        <source>Cut to the clipboard</source>
        <translation>У буфер обміну, прибравши з карти</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>To the clipboard</source>
        <translation>У буфер обміну</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вс&amp;тавити</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>З буфера обміну</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Створити коп&amp;ію</translation>
    </message>
    <message>
        <source>A copy beside it</source>
        <translation>Копія поруч</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Видалити</translation>
    </message>
    <message>
        <source>Remove the selection</source>
        <translation>Прибрати вибране</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>З&amp;групувати</translation>
    </message>
    <message>
        <source>Select and move them together</source>
        <translation>Вибирати й переміщувати разом</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>Р&amp;озгрупувати</translation>
    </message>
    <message>
        <source>Separate them again</source>
        <translation>Знову кожну окремо</translation>
    </message>
    <message>
        <source>To &amp;front</source>
        <translation>На&amp;перед</translation>
    </message>
    <message>
        <source>Above all other annotations</source>
        <translation>Над усіма іншими анотаціями</translation>
    </message>
    <message>
        <source>To &amp;back</source>
        <translation>На&amp;зад</translation>
    </message>
    <message>
        <source>Below all other annotations</source>
        <translation>Під усіма іншими анотаціями</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>Зак&amp;ріпити</translation>
    </message>
    <message>
        <source>Protect from moving and changes</source>
        <translation>Захистити від переміщення та змін</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Анотувати</translation>
    </message>
    <message>
        <source>Write and draw on the map</source>
        <translation>Писати й креслити на карті</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Анотації</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Вибрати все</translation>
    </message>
    <message>
        <source>Move what is selected; with Shift ten times as far</source>
        <translation>Рухати вибране; із Shift удесятеро далі</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Клавіші зі стрілками</translation>
    </message>
    <message>
        <source>End a line or an area</source>
        <translation>Завершити лінію або ділянку</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Enter, подвійне клацання</translation>
    </message>
    <message>
        <source>Give up, select nothing</source>
        <translation>Відмовитися, нічого не вибирати</translation>
    </message>
    <message>
        <source>Texts and drawings on the maps</source>
        <translation>Тексти й рисунки на картах</translation>
    </message>
</context>
<context>
    <name>delimit::AnnotationTool</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>&amp;Callout</source>
        <translation>&amp;Виноска</translation>
    </message>
    <message>
        <source>A&amp;rrow</source>
        <translation>&amp;Стрілка</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Лінія</translation>
    </message>
    <message>
        <source>Measured &amp;distance</source>
        <translation>Виміряна в&amp;ідстань</translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <translation>&amp;Полігон</translation>
    </message>
    <message>
        <source>Measured &amp;area</source>
        <translation>Виміряна пло&amp;ща</translation>
    </message>
    <message>
        <source>C&amp;ircle</source>
        <translation>&amp;Коло</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Номер</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>Виділення &amp;місця</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>what is added, in lower case</comment>
        <translation>Додати: %1</translation>
    </message>
    <message>
        <source>Click to place it; Esc stops</source>
        <translation>Клацніть, щоб розмістити; Esc – припинити</translation>
    </message>
    <message>
        <source>Drag from the feature it describes to the place of its text; Esc stops</source>
        <translation>Перетягніть від описуваного об’єкта до місця тексту; Esc – припинити</translation>
    </message>
    <message>
        <source>Drag from the centre to the radius; Esc stops</source>
        <translation>Перетягніть від центра на довжину радіуса; Esc – припинити</translation>
    </message>
    <message>
        <source>Click the vertices; Enter or a double click ends; Esc stops</source>
        <translation>Клацайте на вершинах; Enter або подвійне клацання – завершити; Esc – припинити</translation>
    </message>
    <message>
        <source>Drag, or click the vertices; Enter or a double click ends; Esc stops</source>
        <translation>Перетягніть або клацайте на вершинах; Enter або подвійне клацання – завершити; Esc – припинити</translation>
    </message>
    <message>
        <source>Click an annotation, or drag around several; the middle button moves the map</source>
        <translation>Клацніть на анотації або обведіть кілька; середня кнопка рухає карту</translation>
    </message>
    <message>
        <source>Drag to move, arrow keys nudge, Delete removes; double click edits the text</source>
        <translation>Перетягніть, щоб перемістити; стрілки зсувають, Delete видаляє; подвійне клацання – змінити текст</translation>
    </message>
    <message numerus="yes">
        <source>Move %n annotation(s)</source>
        <translation>
            <numerusform>Перемістити %n анотацію</numerusform>
            <numerusform>Перемістити %n анотації</numerusform>
            <numerusform>Перемістити %n анотацій</numerusform>
        </translation>
    </message>
    <message>
        <source>Reshape an annotation</source>
        <translation>Змінити форму анотації</translation>
    </message>
</context>
<context>
    <name>delimit::AnnotationsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of annotation, what is written</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <translation>%1 (закріплено)</translation>
    </message>
    <message>
        <source>Drag to change what lies above what; clear the box to hide it</source>
        <translation>Перетягніть, щоб змінити порядок накладання; зніміть позначку, щоб сховати</translation>
    </message>
    <message>
        <source>Show an annotation</source>
        <translation>Показати анотацію</translation>
    </message>
    <message>
        <source>Hide an annotation</source>
        <translation>Сховати анотацію</translation>
    </message>
    <message>
        <source>Reorder annotations</source>
        <translation>Змінити порядок анотацій</translation>
    </message>
</context>
<context>
    <name>delimit::AnnotationsPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Анотації</translation>
    </message>
</context>
<context>
    <name>delimit::BaseMapController</name>
    <message>
        <source>Add base map</source>
        <translation>Додати картографічну основу</translation>
    </message>
    <message>
        <source>Base maps (*.tif *.tiff *.mbtiles);;All files (*)</source>
        <translation>Картографічні основи (*.tif *.tiff *.mbtiles);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Читання %1…</translation>
    </message>
    <message>
        <source>The map is unchanged</source>
        <translation>Карту не змінено</translation>
    </message>
    <message>
        <source>Source of the base map</source>
        <translation>Джерело картографічної основи</translation>
    </message>
    <message>
        <source>Remove base map</source>
        <translation>Вилучити картографічну основу</translation>
    </message>
</context>
<context>
    <name>delimit::BaseMapDialog</name>
    <message>
        <source>Base map</source>
        <translation>Картографічна основа</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 пікселів</translation>
    </message>
    <message>
        <source>It is drawn beneath the maps and in every export; sheets name its source.</source>
        <translation>Її видно під картами й у кожному експорті; на аркушах зазначено її джерело.</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Файл:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Розмір:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Джерело:</translation>
    </message>
    <message>
        <source>&amp;Licence:</source>
        <translation>&amp;Ліцензія:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>Д&amp;ата:</translation>
    </message>
    <message>
        <source>A date is written as 2025-12-15</source>
        <translation>Дату пишуть так: 2025-12-15</translation>
    </message>
</context>
<context>
    <name>delimit::BusyIndicator</name>
    <message>
        <source>Working</source>
        <translation>Триває робота</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>delimit::ChangeSummary</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Controlled by %1: %2</source>
        <translation>Контролює %1: %2</translation>
    </message>
    <message>
        <source>Undetermined: %1</source>
        <translation>Сіра зона: %1</translation>
    </message>
    <message>
        <source>Line of contact: %1</source>
        <translation>Лінія зіткнення: %1</translation>
    </message>
    <message>
        <source>This is &amp;intended</source>
        <translation>Так і &amp;задумано</translation>
    </message>
    <message>
        <source>Change of control</source>
        <translation>Зміна контролю</translation>
    </message>
</context>
<context>
    <name>delimit::CheckView</name>
    <message>
        <source>Greyscale</source>
        <translation>Відтінки сірого</translation>
    </message>
    <message>
        <source>Deuteranopia</source>
        <translation>Дейтеранопія</translation>
    </message>
    <message>
        <source>Protanopia</source>
        <translation>Протанопія</translation>
    </message>
    <message>
        <source>Tritanopia</source>
        <translation>Тританопія</translation>
    </message>
</context>
<context>
    <name>delimit::ClassTable</name>
    <message>
        <source>%1 km²</source>
        <translation>%1 км²</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 км</translation>
    </message>
    <message>
        <source>Meaning of the values</source>
        <translation>Значення класів</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Об’єкти</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Клас</translation>
    </message>
    <message>
        <source>Area, or length of lines, as drawn</source>
        <translation>Площа або довжина ліній, як накреслено</translation>
    </message>
    <message>
        <source>controlled by %1</source>
        <translation>контролює %1</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(без значення)</translation>
    </message>
    <message>
        <source>points: skipped</source>
        <translation>точки: пропущено</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Значення %1</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>не розпізнано</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>сіра зона</translation>
    </message>
    <message>
        <source>line of contact</source>
        <translation>лінія зіткнення</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>пропустити</translation>
    </message>
</context>
<context>
    <name>delimit::CompareView</name>
    <message>
        <source>First proposal</source>
        <translation>Перша пропозиція</translation>
    </message>
    <message>
        <source>Second proposal</source>
        <translation>Друга пропозиція</translation>
    </message>
    <message>
        <source>Figures of the first proposal</source>
        <translation>Показники першої пропозиції</translation>
    </message>
    <message>
        <source>Figures of the second proposal</source>
        <translation>Показники другої пропозиції</translation>
    </message>
    <message>
        <source>Difference of the two proposals</source>
        <translation>Різниця двох пропозицій</translation>
    </message>
</context>
<context>
    <name>delimit::ComparisonBand</name>
    <message>
        <source>Whiskers: 90 % uncertainty</source>
        <translation>Вусики: похибка (90 %)</translation>
    </message>
</context>
<context>
    <name>delimit::ComparisonFrame</name>
    <message>
        <source>Proposal of map %1</source>
        <translation>Пропозиція карти %1</translation>
    </message>
    <message>
        <source>Choose the proposal this map shows</source>
        <translation>Виберіть пропозицію для цієї карти</translation>
    </message>
    <message>
        <source>Map %1</source>
        <translation>Карта %1</translation>
    </message>
    <message>
        <source>Figures of map %1</source>
        <translation>Показники карти %1</translation>
    </message>
</context>
<context>
    <name>delimit::ComparisonModel</name>
    <message>
        <source>Controls now</source>
        <translation>Контролює зараз</translation>
    </message>
    <message>
        <source>Area of control of the party</source>
        <translation>Підконтрольна стороні територія</translation>
    </message>
    <message>
        <source>Withdrawal area of the party under: %1</source>
        <translation>Площа відведення сторони за пропозицією: %1</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Comparison of all proposals (rounded: rows need not add up to totals)</source>
        <translation>Порівняння всіх пропозицій (заокруглено: сума рядків може відрізнятися від підсумку)</translation>
    </message>
    <message>
        <source>Statistics &amp;table</source>
        <translation>&amp;Таблиця показників</translation>
    </message>
    <message>
        <source>Compare all proposals in a table</source>
        <translation>Порівняти всі пропозиції в таблиці</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>Copy the selected cells, for a spreadsheet</source>
        <translation>Копіювати вибрані клітинки для електронної таблиці</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Вибрати все</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
</context>
<context>
    <name>delimit::DataAssistant</name>
    <message>
        <source>tick “Latitude comes first”</source>
        <translation>позначте «Спершу широта»</translation>
    </message>
    <message>
        <source>choose the party left of the line, or the party that controls the seed points you click, and click one on the map</source>
        <translation>виберіть сторону ліворуч від лінії або сторону, що контролює точки належності, і клацніть таку на карті</translation>
    </message>
    <message>
        <source>Add data: %1</source>
        <translation>Додати дані: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add data: %n file(s)</source>
        <translation>
            <numerusform>Додати дані: %n файл</numerusform>
            <numerusform>Додати дані: %n файли</numerusform>
            <numerusform>Додати дані: %n файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Data checks of the file</source>
        <translation>Перевірка даних файлу</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>&amp;Add to the project</source>
        <translation>&amp;Додати до проєкту</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, what it is</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>problem, place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. What to do: %2</source>
        <translation>%1. Що робити: %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Додати %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Додати %n файл</numerusform>
            <numerusform>Додати %n файли</numerusform>
            <numerusform>Додати %n файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all layers together</source>
        <translation>%1, усі шари разом</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, шар %2</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>пропущено: %1</translation>
    </message>
</context>
<context>
    <name>delimit::DataPreview</name>
    <message>
        <source>Preview of the data</source>
        <translation>Попередній перегляд даних</translation>
    </message>
</context>
<context>
    <name>delimit::DepthBandsEditor</name>
    <message>
        <source>Same depths for both parties</source>
        <translation>Однакові глибини для обох сторін</translation>
    </message>
    <message>
        <source>Add depth</source>
        <translation>Додати глибину</translation>
    </message>
    <message>
        <source>Another depth band, farther from the line</source>
        <translation>Ще одна смуга глибини, далі від лінії</translation>
    </message>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>милі</translation>
    </message>
    <message>
        <source>Unit of depths</source>
        <translation>Одиниця глибин</translation>
    </message>
    <message>
        <source>A depth set here is set for the other party too</source>
        <translation>Глибину, задану тут, буде задано й для іншої сторони</translation>
    </message>
    <message>
        <source>Depth %1</source>
        <translation>Глибина %1</translation>
    </message>
</context>
<context>
    <name>delimit::DepthRow</name>
    <message>
        <source>Remove this depth</source>
        <translation>Вилучити цю глибину</translation>
    </message>
    <message>
        <source>%1, exactly</source>
        <translation>%1, точно</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Вилучити: %1</translation>
    </message>
    <message>
        <source> mi</source>
        <translation> милі</translation>
    </message>
    <message>
        <source> km</source>
        <translation> км</translation>
    </message>
</context>
<context>
    <name>delimit::DrawingController</name>
    <message>
        <source>%1: %2</source>
        <comment>problem, what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line of contact</source>
        <translation>Лінія зіткнення</translation>
    </message>
    <message>
        <source>Draw the line of contact</source>
        <translation>Накреслити лінію зіткнення</translation>
    </message>
    <message>
        <source>This is hardly meant: change the line or who is left of it, or tick the box above</source>
        <translation>Навряд чи це задумано: змініть лінію або те, хто ліворуч від неї, або поставте позначку вище</translation>
    </message>
</context>
<context>
    <name>delimit::DrawingPanel</name>
    <message>
        <source>Left of it:</source>
        <translation>Ліворуч від неї:</translation>
    </message>
    <message>
        <source>Party that controls the left of the line</source>
        <translation>Сторона, що контролює територію ліворуч від лінії</translation>
    </message>
    <message>
        <source>New coordinates of the vertex, then Enter</source>
        <translation>Нові координати вершини, потім Enter</translation>
    </message>
    <message>
        <source>Coordinates of a vertex, then Enter</source>
        <translation>Координати вершини, потім Enter</translation>
    </message>
    <message>
        <source>Coordinates of a vertex</source>
        <translation>Координати вершини</translation>
    </message>
    <message>
        <source>Decimal, degrees and minutes, UTM or MGRS</source>
        <translation>Десяткові, градуси й мінути, UTM або MGRS</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Use the drawing (Enter)</source>
        <translation>Прийняти накреслене (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Discard the drawing</source>
        <translation>Відкинути накреслене</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>problem, what to do</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>delimit::DrawingTool</name>
    <message>
        <source>Add a vertex</source>
        <translation>Додати вершину</translation>
    </message>
    <message>
        <source>Insert a vertex</source>
        <translation>Вставити вершину</translation>
    </message>
    <message>
        <source>Move a vertex</source>
        <translation>Перемістити вершину</translation>
    </message>
    <message>
        <source>Delete a vertex</source>
        <translation>Видалити вершину</translation>
    </message>
    <message>
        <source>Discard the drawing</source>
        <translation>Відкинути накреслене</translation>
    </message>
</context>
<context>
    <name>delimit::ExportDialog</name>
    <message>
        <source> px</source>
        <translation> пкс</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Висота</translation>
    </message>
    <message>
        <source>Area where the proposals differ</source>
        <translation>Територія, де пропозиції різняться</translation>
    </message>
    <message>
        <source>Current extent of the maps</source>
        <translation>Поточне охоплення карт</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Зображення PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Креслення SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Сторінка PDF</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 пкс</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інший</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Розмір:</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Сторінка:</translation>
    </message>
    <message>
        <source>Part of the map:</source>
        <translation>Частина карти:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експортувати…</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Прозоре тло</translation>
    </message>
    <message>
        <source>Export sheet</source>
        <translation>Експорт аркуша</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>Зображення JPEG</translation>
    </message>
    <message>
        <source>TIFF image (GeoTIFF for one map)</source>
        <translation>Зображення TIFF (GeoTIFF для однієї карти)</translation>
    </message>
    <message>
        <source>As in the sheet view</source>
        <translation>Як у поданні аркуша</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>&amp;Шаблон:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
    <message numerus="yes">
        <source>%n pages in one file</source>
        <translation>
            <numerusform>%n сторінка в одному файлі</numerusform>
            <numerusform>%n сторінки в одному файлі</numerusform>
            <numerusform>%n сторінок в одному файлі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbered files</source>
        <translation>
            <numerusform>%n нумерований файл</numerusform>
            <numerusform>%n нумеровані файли</numerusform>
            <numerusform>%n нумерованих файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Перебіг експорту</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>Експорт не вдався: %1</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>Експорт зупинено</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Типова</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> точок/дюйм</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>Роздільна зд&amp;атність:</translation>
    </message>
</context>
<context>
    <name>delimit::ExportTarget</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 мм</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 пкс</translation>
    </message>
    <message>
        <source>%1 × %2 px; printed, %3 × %4 mm at %5 dpi</source>
        <translation>%1 × %2 пкс; на папері %3 × %4 мм, %5 точок/дюйм</translation>
    </message>
</context>
<context>
    <name>delimit::FigureBlock</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>delimit::FiguresPanel</name>
    <message>
        <source>computed</source>
        <translation>обчислено</translation>
    </message>
    <message>
        <source>Computed exactly for this line of contact</source>
        <translation>Обчислено точно для цієї лінії зіткнення</translation>
    </message>
    <message>
        <source>Estimated while the depth is dragged; exact after release</source>
        <translation>Оцінка, поки змінюється глибина; точне значення – щойно її відпустити</translation>
    </message>
    <message>
        <source>Demilitarized zone: %1</source>
        <translation>Демілітаризована зона: %1</translation>
    </message>
    <message>
        <source>Control changes hands: %1</source>
        <translation>Контроль переходить: %1</translation>
    </message>
    <message>
        <source>Withdrawal ratio</source>
        <translation>Співвідношення відведення</translation>
    </message>
    <message>
        <source>Smaller withdrawal area divided by the larger one</source>
        <translation>Менша площа відведення, поділена на більшу</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Повідомлено</translation>
    </message>
    <message>
        <source>No reported figure</source>
        <translation>Площі не повідомлено</translation>
    </message>
    <message>
        <source>Computed: %1, difference %2</source>
        <comment>area, its difference from the reported one</comment>
        <translation>Обчислено: %1, різниця %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>who reported the figure, computed figure</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>delimit::FindBar</name>
    <message>
        <source>Settlement, oblast or coordinates</source>
        <translation>Населений пункт, область або координати</translation>
    </message>
    <message>
        <source>Find a settlement, an oblast or coordinates</source>
        <translation>Знайти населений пункт, область або координати</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Знайдені місця</translation>
    </message>
    <message>
        <source>oblast</source>
        <translation>область</translation>
    </message>
    <message>
        <source>%1 oblast</source>
        <translation>%1 область</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>жителів: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>place, what is known of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No settlement or oblast has this name</source>
        <translation>Немає населеного пункту чи області з такою назвою</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>problem, what to do</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>delimit::FindingsModel</name>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Виправлено</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Area reassigned</source>
        <translation>Перерозподілена площа</translation>
    </message>
    <message>
        <source>The data checks found no issues.</source>
        <translation>Перевірка даних не виявила проблем.</translation>
    </message>
    <message numerus="yes">
        <source>%n data issue(s) may affect figures: see Data checks</source>
        <translation>
            <numerusform>%n проблема з даними може впливати на показники: див. «Перевірка даних»</numerusform>
            <numerusform>%n проблеми з даними можуть впливати на показники: див. «Перевірка даних»</numerusform>
            <numerusform>%n проблем із даними можуть впливати на показники: див. «Перевірка даних»</numerusform>
        </translation>
    </message>
    <message>
        <source>Data checks</source>
        <translation>Перевірка даних</translation>
    </message>
    <message>
        <source>&amp;Data checks</source>
        <translation>Перевірка &amp;даних</translation>
    </message>
    <message>
        <source>Repairs and doubtful data</source>
        <translation>Виправлення та сумнівні дані</translation>
    </message>
</context>
<context>
    <name>delimit::HistoryModel</name>
    <message>
        <source>As opened</source>
        <translation>Як відкрито</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Повернутися сюди</translation>
    </message>
    <message>
        <source>Go forward to here</source>
        <translation>Перейти вперед сюди</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Історія</translation>
    </message>
    <message>
        <source>All steps, to go back and forward</source>
        <translation>Усі кроки, щоб повертатися назад і вперед</translation>
    </message>
</context>
<context>
    <name>delimit::IdentifyPanel</name>
    <message>
        <source>Click a map (I)</source>
        <translation>Клацніть на карті (I)</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Координати</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>outside the study area</source>
        <translation>поза територією розгляду</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>сіра зона</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Поверхня</translation>
    </message>
    <message>
        <source>open water</source>
        <translation>водойма</translation>
    </message>
    <message>
        <source>undetermined; counts to %1</source>
        <translation>сіра зона; зараховано до: %1</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Line of contact</source>
        <translation>Лінія зіткнення</translation>
    </message>
    <message>
        <source>nearest at %1</source>
        <translation>найближча точка: %1</translation>
    </message>
    <message>
        <source>has no zones</source>
        <translation>не має зон</translation>
    </message>
    <message>
        <source>in the zone, %1 from its edge</source>
        <translation>у зоні, %1 від її межі</translation>
    </message>
    <message>
        <source>in no zone; the nearest edge is %1 away</source>
        <translation>поза зонами; до найближчої межі %1</translation>
    </message>
</context>
<context>
    <name>delimit::IdentifyTool</name>
    <message>
        <source>Click a map: oblast, control, distances to the line and to every zone&apos;s edge</source>
        <translation>Клацніть на карті: область, контроль, відстань до лінії та до межі кожної зони</translation>
    </message>
</context>
<context>
    <name>delimit::IncomingFiles</name>
    <message>
        <source>Add data</source>
        <translation>Додати дані</translation>
    </message>
    <message>
        <source>Map data (*.geojson *.json *.geojsonl *.ndjson *.topojson *.gpkg *.shp *.kml *.kmz *.zip *.fgb *.gpx *.csv *.tsv *.xlsx *.ods *.tif *.tiff *.mbtiles);;All files (*)</source>
        <translation>Картографічні дані (*.geojson *.json *.geojsonl *.ndjson *.topojson *.gpkg *.shp *.kml *.kmz *.zip *.fgb *.gpx *.csv *.tsv *.xlsx *.ods *.tif *.tiff *.mbtiles);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>Нічого не відкрито</translation>
    </message>
    <message>
        <source>A downloaded file is missing</source>
        <translation>Завантаженого файлу немає</translation>
    </message>
    <message>
        <source>The project uses a copy of %1 that is not in the cache any more. Fetch it again?</source>
        <translation>Проєкт використовує копію %1, якої більше немає в кеші. Завантажити її знову?</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>&amp;Завантажити знову</translation>
    </message>
    <message>
        <source>The file has changed since it was fetched for this project</source>
        <translation>Файл змінився, відколи його завантажили для цього проєкту</translation>
    </message>
    <message>
        <source>Figures computed from it may differ from the earlier ones.</source>
        <translation>Обчислені за ним показники можуть відрізнятися від попередніх.</translation>
    </message>
    <message>
        <source>A&amp;dd data…</source>
        <translation>&amp;Додати дані…</translation>
    </message>
    <message>
        <source>Add control maps, lines of contact, oblasts or settlements</source>
        <translation>Додати карти контролю, лінії зіткнення, області або населені пункти</translation>
    </message>
    <message>
        <source>Add data from &amp;URL…</source>
        <translation>Додати дані за &amp;URL…</translation>
    </message>
    <message>
        <source>Fetch a file from the internet and add it</source>
        <translation>Завантажити файл з інтернету й додати його</translation>
    </message>
</context>
<context>
    <name>delimit::KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
</context>
<context>
    <name>delimit::LayerEditor</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Назва англійською</translation>
    </message>
    <message>
        <source>Name in Ukrainian</source>
        <translation>Назва українською</translation>
    </message>
    <message>
        <source>ISO 3166 code</source>
        <translation>Код ISO 3166</translation>
    </message>
    <message>
        <source>Share controlled: %1 / %2</source>
        <translation>Підконтрольна частка: %1 / %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Непрозорість</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Opacity in per cent</source>
        <translation>Непрозорість у відсотках</translation>
    </message>
    <message>
        <source>Hatch</source>
        <translation>Штрихування</translation>
    </message>
    <message>
        <source>Default style</source>
        <translation>Типовий стиль</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>Висхідне</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>Спадне</translation>
    </message>
    <message>
        <source>Crossed</source>
        <translation>Перехресне</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Крапки</translation>
    </message>
    <message>
        <source>Slanted hatches of the second party lean the other way</source>
        <translation>Похиле штрихування другої сторони нахилено в інший бік</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Товщина лінії</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Підписи</translation>
    </message>
    <message>
        <source>Opacity:</source>
        <translation>Непрозорість:</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>Колір:</translation>
    </message>
    <message>
        <source>Colours:</source>
        <translation>Кольори:</translation>
    </message>
    <message>
        <source>Hatch:</source>
        <translation>Штрихування:</translation>
    </message>
    <message>
        <source>Line width:</source>
        <translation>Товщина лінії:</translation>
    </message>
    <message>
        <source>Labels:</source>
        <translation>Підписи:</translation>
    </message>
    <message>
        <source>Colour, %1</source>
        <translation>Колір, %1</translation>
    </message>
    <message>
        <source>The colour of this party everywhere: control, zones and figures</source>
        <translation>Колір цієї сторони всюди: контроль, зони й показники</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Колір: %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>Горизонтальне</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Вертикальне</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Сітка</translation>
    </message>
</context>
<context>
    <name>delimit::LayersModel</name>
    <message>
        <source>Always at the bottom, beneath all other layers</source>
        <translation>Завжди внизу, під усіма іншими шарами</translation>
    </message>
    <message>
        <source>Always on top; labels are placed clear of other signs</source>
        <translation>Завжди вгорі; підписи не закривають інших знаків</translation>
    </message>
    <message>
        <source>Drag to reorder (Alt+Up, Alt+Down)</source>
        <translation>Перетягніть, щоб змінити порядок (Alt+Up, Alt+Down)</translation>
    </message>
</context>
<context>
    <name>delimit::LayersPanel</name>
    <message>
        <source>Up</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Draw above the next layer (Alt+Up)</source>
        <translation>Малювати над наступним шаром (Alt+Up)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Draw below the next layer (Alt+Down)</source>
        <translation>Малювати під наступним шаром (Alt+Down)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Give this layer its default style</source>
        <translation>Повернути шару типовий стиль</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Скинути все</translation>
    </message>
    <message>
        <source>Give all layers their default style</source>
        <translation>Повернути всім шарам типовий стиль</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Шари</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Показати: %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Сховати: %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Перемістити: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what changes, of which layer</comment>
        <translation>%1, шар «%2»</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Колір: %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Скинути: %1</translation>
    </message>
    <message>
        <source>Reset all layers</source>
        <translation>Скинути всі шари</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>Features:</source>
        <translation>Об’єктів:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Дата:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Джерело:</translation>
    </message>
    <message>
        <source>Licence:</source>
        <translation>Ліцензія:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see Data checks (D)</source>
        <translation>
            <numerusform>і ще %n: див. «Перевірка даних» (D)</numerusform>
            <numerusform>і ще %n: див. «Перевірка даних» (D)</numerusform>
            <numerusform>і ще %n: див. «Перевірка даних» (D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Data checks:</source>
        <translation>Перевірка даних:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Fetched:</source>
        <translation>Завантажено:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>address, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Choose another image as base map</source>
        <translation>Вибрати інше зображення як картографічну основу</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>Джерело…</translation>
    </message>
    <message>
        <source>Source and licence of the base map</source>
        <translation>Джерело й ліцензія картографічної основи</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Remove the base map</source>
        <translation>Вилучити картографічну основу</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Файл:</translation>
    </message>
    <message>
        <source>none: choose a GeoTIFF or MBTiles file</source>
        <translation>немає: виберіть файл GeoTIFF або MBTiles</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Розмір:</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 пікселів</translation>
    </message>
    <message>
        <source>Add &amp;base map…</source>
        <translation>Додати картогра&amp;фічну основу…</translation>
    </message>
    <message>
        <source>Add an image beneath the maps: a GeoTIFF or MBTiles file</source>
        <translation>Додати зображення під карти: файл GeoTIFF або MBTiles</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Change a name</source>
        <translation>Змінити назву</translation>
    </message>
    <message>
        <source>Draw a layer above or below the next</source>
        <translation>Малювати шар над наступним або під ним</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Up, Alt+Down</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>&amp;Шари</translation>
    </message>
    <message>
        <source>Order and style of the map layers</source>
        <translation>Порядок і стиль шарів карти</translation>
    </message>
</context>
<context>
    <name>delimit::MainWindow</name>
    <message>
        <source>The map is unchanged</source>
        <translation>Карту не змінено</translation>
    </message>
    <message>
        <source>No map can be shown</source>
        <translation>Карту неможливо показати</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Обчислення…</translation>
    </message>
    <message>
        <source>Delimit</source>
        <translation>Delimit</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Інструменти</translation>
    </message>
    <message>
        <source>Delimit[*]</source>
        <translation>Delimit[*]</translation>
    </message>
    <message>
        <source>%1[*] – Delimit</source>
        <translation>%1[*] – Delimit</translation>
    </message>
    <message>
        <source>Tools of the map</source>
        <translation>Інструменти карти</translation>
    </message>
    <message>
        <source>Choose a proposal above each map. Drag to move a map, turn the wheel to zoom; P edits proposals, F1 lists all keys.</source>
        <translation>Виберіть пропозицію над кожною картою. Перетягуйте карту, щоб рухати її, крутіть коліщатко, щоб змінити масштаб; P – редагувати пропозиції, F1 – усі клавіші.</translation>
    </message>
</context>
<context>
    <name>delimit::MapCanvas</name>
    <message>
        <source>Check view: %1</source>
        <translation>Перевірка сприйняття: %1</translation>
    </message>
</context>
<context>
    <name>delimit::MapCommands</name>
    <message>
        <source>Zoom to study &amp;area</source>
        <translation>Уся територія розг&amp;ляду</translation>
    </message>
    <message>
        <source>Show all oblasts</source>
        <translation>Показати всі області</translation>
    </message>
    <message>
        <source>To &amp;zone</source>
        <translation>До &amp;зони</translation>
    </message>
    <message>
        <source>Show the withdrawal zones of the active map</source>
        <translation>Показати зони відведення активної карти</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>З&amp;більшити</translation>
    </message>
    <message>
        <source>Zoom into the map</source>
        <translation>Збільшити карту</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>З&amp;меншити</translation>
    </message>
    <message>
        <source>Zoom out of the map</source>
        <translation>Зменшити карту</translation>
    </message>
    <message>
        <source>&amp;Graticule</source>
        <translation>Градусна &amp;сітка</translation>
    </message>
    <message>
        <source>Show meridians and parallels</source>
        <translation>Показати меридіани й паралелі</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Умовні позначення</translation>
    </message>
    <message>
        <source>Legend of the map</source>
        <translation>Умовні позначення карти</translation>
    </message>
    <message>
        <source>&amp;One map</source>
        <translation>&amp;Одна карта</translation>
    </message>
    <message>
        <source>Show only the active map</source>
        <translation>Показати лише активну карту</translation>
    </message>
    <message>
        <source>Two side &amp;by side</source>
        <translation>Дві &amp;поруч</translation>
    </message>
    <message>
        <source>Show two maps beside each other</source>
        <translation>Показати дві карти поруч</translation>
    </message>
    <message>
        <source>Two &amp;stacked</source>
        <translation>Дві одна &amp;над одною</translation>
    </message>
    <message>
        <source>Show two maps one above the other</source>
        <translation>Показати дві карти одну над одною</translation>
    </message>
    <message>
        <source>&amp;Three maps</source>
        <translation>&amp;Три карти</translation>
    </message>
    <message>
        <source>Show three maps</source>
        <translation>Показати три карти</translation>
    </message>
    <message>
        <source>&amp;Four maps</source>
        <translation>&amp;Чотири карти</translation>
    </message>
    <message>
        <source>Show four maps</source>
        <translation>Показати чотири карти</translation>
    </message>
    <message>
        <source>S&amp;wipe</source>
        <translation>&amp;Шторка</translation>
    </message>
    <message>
        <source>The first proposal left of a divider, the second right of it</source>
        <translation>Перша пропозиція ліворуч від межі, друга праворуч</translation>
    </message>
    <message>
        <source>Swipe &amp;down</source>
        <translation>Шторка &amp;вниз</translation>
    </message>
    <message>
        <source>The first proposal above a divider, the second below it</source>
        <translation>Перша пропозиція над межею, друга під нею</translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation>Н&amp;акладання</translation>
    </message>
    <message>
        <source>The second proposal drawn over the first</source>
        <translation>Другу пропозицію накреслено поверх першої</translation>
    </message>
    <message>
        <source>D&amp;ifference</source>
        <translation>&amp;Різниця</translation>
    </message>
    <message>
        <source>Withdrawal zones of one proposal only, and of both</source>
        <translation>Зони відведення лише за однією з двох пропозицій і за обома</translation>
    </message>
    <message>
        <source>Ot&amp;her map</source>
        <translation>&amp;Інша карта</translation>
    </message>
    <message>
        <source>Toggle to the other proposal at the same extent</source>
        <translation>Показати іншу пропозицію в тому самому охопленні</translation>
    </message>
    <message>
        <source>&amp;Link maps</source>
        <translation>Пов’&amp;язати карти</translation>
    </message>
    <message>
        <source>Move and zoom all maps together</source>
        <translation>Рухати й масштабувати всі карти разом</translation>
    </message>
    <message>
        <source>Swap &amp;maps</source>
        <translation>Поміняти карт&amp;и місцями</translation>
    </message>
    <message>
        <source>Exchange the first two proposals</source>
        <translation>Поміняти місцями перші дві пропозиції</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Звичайний вигляд</translation>
    </message>
    <message>
        <source>&amp;Check view</source>
        <translation>Перевірка спри&amp;йняття</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Move the map; with Shift four times as far</source>
        <translation>Рухати карту; із Shift учетверо далі</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Клавіші зі стрілками</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Збільшити, зменшити</translation>
    </message>
    <message>
        <source>Zoom around the pointer</source>
        <translation>Змінити масштаб навколо вказівника</translation>
    </message>
    <message>
        <source>Wheel, double click</source>
        <translation>Коліщатко, подвійне клацання</translation>
    </message>
    <message>
        <source>Put the tool down</source>
        <translation>Відкласти інструмент</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Divider of two maps</source>
        <translation>Межа двох карт</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>Пересунути межу</translation>
    </message>
    <message>
        <source>All figures below the maps</source>
        <translation>Усі показники під картами</translation>
    </message>
    <message>
        <source>Show all figures of each proposal below its map</source>
        <translation>Показувати всі показники кожної пропозиції під її картою</translation>
    </message>
</context>
<context>
    <name>delimit::MeasureTool</name>
    <message>
        <source>perimeter %1</source>
        <translation>периметр %1</translation>
    </message>
    <message>
        <source>the outline crosses itself</source>
        <translation>контур перетинає сам себе</translation>
    </message>
    <message>
        <source>area	%1 m²</source>
        <translation>площа	%1 м²</translation>
    </message>
    <message>
        <source>perimeter	%1 m</source>
        <translation>периметр	%1 м</translation>
    </message>
    <message>
        <source>total	%1 m</source>
        <translation>усього	%1 м</translation>
    </message>
    <message>
        <source>segment %1	%2 m</source>
        <translation>відрізок %1	%2 м</translation>
    </message>
    <message>
        <source>Click the start of the measurement</source>
        <translation>Клацніть на початку вимірювання</translation>
    </message>
    <message>
        <source>Click the vertices of the area</source>
        <translation>Клацайте на вершинах ділянки</translation>
    </message>
    <message>
        <source>Click on; double click or Enter: done; Backspace: one back; Esc: from the start</source>
        <translation>Клацайте далі; подвійне клацання або Enter – готово; Backspace – крок назад; Esc – спочатку</translation>
    </message>
    <message>
        <source>Ctrl+C copies the figures; click to measure again; drag a vertex to change it</source>
        <translation>Ctrl+C копіює числа; клацніть, щоб виміряти знову; перетягніть вершину, щоб змінити</translation>
    </message>
    <message>
        <source>Measure distance</source>
        <translation>Виміряти відстань</translation>
    </message>
    <message>
        <source>Measure area</source>
        <translation>Виміряти площу</translation>
    </message>
</context>
<context>
    <name>delimit::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Докладно</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Де: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Що робити: %1</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Запис %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Нічого не записано</translation>
    </message>
</context>
<context>
    <name>delimit::OblastList</name>
    <message>
        <source>Oblasts of the provision</source>
        <translation>Області положення</translation>
    </message>
    <message>
        <source>All oblasts</source>
        <translation>Усі області</translation>
    </message>
    <message>
        <source>%1 (not loaded)</source>
        <translation>%1 (не завантажено)</translation>
    </message>
</context>
<context>
    <name>delimit::OriginNote</name>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Make it my own</source>
        <translation>Зробити власною</translation>
    </message>
    <message>
        <source>Sets the provisions that the sources report</source>
        <translation>Повертає положення, про які повідомляють джерела</translation>
    </message>
    <message>
        <source>Keeps the provisions, without the sources and the reported figure</source>
        <translation>Лишає положення, без джерел і повідомленої площі</translation>
    </message>
    <message>
        <source>Altered: its sources report “%1” with other provisions. Maps and sheets say so.</source>
        <translation>Змінено: джерела повідомляють про «%1» з іншими положеннями. На картах і аркушах про це сказано.</translation>
    </message>
    <message>
        <source>Derived from “%1”. Its sources are not cited for this proposal.</source>
        <translation>На основі «%1». Її джерел для цієї пропозиції не наведено.</translation>
    </message>
</context>
<context>
    <name>delimit::OutsideChanges</name>
    <message>
        <source>%1 is open in another window, too</source>
        <translation>%1 відкрито ще в одному вікні</translation>
    </message>
    <message>
        <source>You will be asked before overwriting.</source>
        <translation>Перед перезаписом програма запитає.</translation>
    </message>
    <message>
        <source>%1 was changed by another program</source>
        <translation>Файл %1 змінила інша програма</translation>
    </message>
    <message>
        <source>Your own changes are kept until you read it again.</source>
        <translation>Ваші зміни зберігаються, доки ви не прочитаєте файл знову.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Прочитати знову</translation>
    </message>
    <message>
        <source>The data in %1 were changed by another program</source>
        <translation>Дані у %1 змінила інша програма</translation>
    </message>
    <message>
        <source>Maps and figures still use the earlier data.</source>
        <translation>Карти й показники досі за попередніми даними.</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>&amp;Завантажити знову</translation>
    </message>
</context>
<context>
    <name>delimit::PageText</name>
    <message>
        <source>A4 landscape</source>
        <translation>A4, альбомна</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4, книжкова</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3, альбомна</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3, книжкова</translation>
    </message>
</context>
<context>
    <name>delimit::PositionLabel</name>
    <message>
        <source>Click to copy the coordinates; right click to choose their format</source>
        <translation>Клацніть, щоб скопіювати координати; праве клацання – вибрати формат</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>position, place</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>&amp;Copy coordinates</source>
        <translation>&amp;Копіювати координати</translation>
    </message>
    <message>
        <source>&amp;Decimal degrees</source>
        <translation>&amp;Десяткові градуси</translation>
    </message>
    <message>
        <source>Degrees, &amp;minutes, seconds</source>
        <translation>Градуси, &amp;мінути, секунди</translation>
    </message>
    <message>
        <source>&amp;UTM</source>
        <translation>&amp;UTM</translation>
    </message>
    <message>
        <source>M&amp;GRS</source>
        <translation>M&amp;GRS</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <comment>format, example</comment>
        <translation>%1	%2</translation>
    </message>
</context>
<context>
    <name>delimit::ProjectFiles</name>
    <message>
        <source>Delimit projects (*.delimit);;All files (*)</source>
        <translation>Проєкти Delimit (*.delimit);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Відкрити проєкт</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Go back to the project as it is in the file? All changes since then are lost.</source>
        <translation>Повернутися до проєкту, як він є у файлі? Усі зміни після того буде втрачено.</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Повернутися</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Незбережені зміни</translation>
    </message>
    <message>
        <source>If you do not save them, they are lost.</source>
        <translation>Якщо їх не зберегти, вони будуть втрачені.</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Зберегти проєкт як</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Збереження %1…</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Нічого не записано</translation>
    </message>
    <message>
        <source>Recovering…</source>
        <translation>Відновлення…</translation>
    </message>
    <message>
        <source>Nothing could be recovered</source>
        <translation>Нічого не вдалося відновити</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Змінено іншою програмою</translation>
    </message>
    <message>
        <source>%1 was changed by another program or window since you opened it.</source>
        <translation>Відколи ви відкрили %1, його змінила інша програма або вікно.</translation>
    </message>
    <message>
        <source>Overwriting it loses what was changed there. Saving elsewhere keeps both.</source>
        <translation>Перезапис втратить ті зміни. Збереження в іншому місці лишить обидва варіанти.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Зберегти &amp;як…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Перезаписати</translation>
    </message>
    <message>
        <source>Save packed copy</source>
        <translation>Зберегти запаковану копію</translation>
    </message>
    <message>
        <source>Packing %1…</source>
        <translation>Пакування %1…</translation>
    </message>
    <message>
        <source>Written, with its data: %1</source>
        <translation>Записано разом із даними: %1</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>Відновити незбережені зміни</translation>
    </message>
    <message>
        <source>Delimit ended without saving. Changes of %1 are kept.</source>
        <translation>Delimit завершився, не зберігши змін. Зміни %1 збереглися.</translation>
    </message>
    <message>
        <source>Delimit ended without saving “%1”. Changes of %2 are kept.</source>
        <translation>Delimit завершився, не зберігши «%1». Зміни %2 збереглися.</translation>
    </message>
    <message>
        <source>Recovered changes are not saved until you save them.</source>
        <translation>Відновлені зміни не збережено, доки ви їх не збережете.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Відновити</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ві&amp;дкинути</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Пізніше</translation>
    </message>
    <message>
        <source>Save the changes to this project?</source>
        <translation>Зберегти зміни в цьому проєкті?</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Зберегти зміни в «%1»?</translation>
    </message>
    <message>
        <source>Do &amp;not save</source>
        <translation>&amp;Не зберігати</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Відкрити проєкт…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Відкрити файл проєкту</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Поверн&amp;ути збережене</translation>
    </message>
    <message>
        <source>Go back to the project as it is in its file</source>
        <translation>Повернутися до проєкту, як він є у файлі</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Новий проєкт</translation>
    </message>
    <message>
        <source>Start from the built-in map and one proposal</source>
        <translation>Почати з вбудованої карти й однієї пропозиції</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>Write the project to its file</source>
        <translation>Записати проєкт у його файл</translation>
    </message>
    <message>
        <source>Write the project to another file</source>
        <translation>Записати проєкт в інший файл</translation>
    </message>
    <message>
        <source>Save pac&amp;ked copy…</source>
        <translation>Зберегти запаковану ко&amp;пію…</translation>
    </message>
    <message>
        <source>Write a copy that contains all of its data, to share as one file</source>
        <translation>Записати копію з усіма даними, щоб передати одним файлом</translation>
    </message>
    <message>
        <source>Export &amp;zones…</source>
        <translation>Експортувати зон&amp;и…</translation>
    </message>
    <message>
        <source>Write the withdrawal zones as GeoJSON, GeoPackage or KML</source>
        <translation>Записати зони відведення як GeoJSON, GeoPackage або KML</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>delimit::ProposalsModel</name>
    <message>
        <source>No provisions yet: no withdrawal</source>
        <translation>Положень ще немає: відведення немає</translation>
    </message>
</context>
<context>
    <name>delimit::ProposalsPanel</name>
    <message>
        <source>Add a proposal</source>
        <translation>Додати пропозицію</translation>
    </message>
    <message>
        <source>Duplicate this proposal</source>
        <translation>Створити копію цієї пропозиції</translation>
    </message>
    <message>
        <source>Delete this proposal</source>
        <translation>Видалити цю пропозицію</translation>
    </message>
    <message>
        <source>Move this proposal up</source>
        <translation>Пересунути цю пропозицію вище</translation>
    </message>
    <message>
        <source>Move this proposal down</source>
        <translation>Пересунути цю пропозицію нижче</translation>
    </message>
    <message>
        <source>Add a provision</source>
        <translation>Додати положення</translation>
    </message>
    <message>
        <source>Duplicate this provision</source>
        <translation>Створити копію цього положення</translation>
    </message>
    <message>
        <source>Delete this provision</source>
        <translation>Видалити це положення</translation>
    </message>
    <message>
        <source>Move this provision up</source>
        <translation>Пересунути це положення вище</translation>
    </message>
    <message>
        <source>Move this provision down</source>
        <translation>Пересунути це положення нижче</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Пропозиції</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Положення</translation>
    </message>
    <message>
        <source>No provisions yet: this proposal provides for no withdrawal.</source>
        <translation>Положень ще немає: ця пропозиція не передбачає відведення.</translation>
    </message>
    <message>
        <source>Name of the proposal</source>
        <translation>Назва пропозиції</translation>
    </message>
    <message>
        <source>Summary of the proposal</source>
        <translation>Суть пропозиції</translation>
    </message>
    <message>
        <source>One sentence for the head of its map</source>
        <translation>Одне речення для заголовка карти</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Назва:</translation>
    </message>
    <message>
        <source>&amp;Summary:</source>
        <translation>С&amp;уть:</translation>
    </message>
    <message>
        <source>Reported figure and sources</source>
        <translation>Повідомлена площа та джерела</translation>
    </message>
    <message>
        <source>Move a proposal</source>
        <translation>Переміщення пропозиції</translation>
    </message>
    <message>
        <source>Duplicate a proposal</source>
        <translation>Копіювання пропозиції</translation>
    </message>
    <message>
        <source>Delete a proposal</source>
        <translation>Видалення пропозиції</translation>
    </message>
    <message>
        <source>Duplicate a provision</source>
        <translation>Копіювання положення</translation>
    </message>
    <message>
        <source>Delete a provision</source>
        <translation>Видалення положення</translation>
    </message>
    <message>
        <source>Same depths for both parties</source>
        <translation>Однакові глибини для обох сторін</translation>
    </message>
    <message>
        <source>Summary of a proposal</source>
        <translation>Зміна суті пропозиції</translation>
    </message>
    <message>
        <source>Rename a proposal</source>
        <translation>Перейменування пропозиції</translation>
    </message>
    <message>
        <source>Move a provision</source>
        <translation>Переміщення положення</translation>
    </message>
    <message>
        <source>Map data (*.geojson *.json *.geojsonl *.ndjson *.topojson *.gpkg *.shp *.kml *.kmz *.zip *.fgb *.gpx *.csv *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>Картографічні дані (*.geojson *.json *.geojsonl *.ndjson *.topojson *.gpkg *.shp *.kml *.kmz *.zip *.fgb *.gpx *.csv *.tsv *.xlsx *.ods);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Читання %1…</translation>
    </message>
    <message>
        <source>The provision is unchanged</source>
        <translation>Положення не змінено</translation>
    </message>
    <message>
        <source>&amp;Proposals</source>
        <translation>&amp;Пропозиції</translation>
    </message>
    <message>
        <source>Edit proposals and their depths</source>
        <translation>Редагувати пропозиції та їхні глибини</translation>
    </message>
    <message>
        <source>Restore the provisions of a proposal</source>
        <translation>Відновлення положень пропозиції</translation>
    </message>
    <message>
        <source>Make a proposal one&apos;s own</source>
        <translation>Перетворення пропозиції на власну</translation>
    </message>
</context>
<context>
    <name>delimit::ProvisionEditor</name>
    <message>
        <source>From file…</source>
        <translation>З файлу…</translation>
    </message>
    <message>
        <source>Measure the depth from a line in a file</source>
        <translation>Відлічувати глибину від лінії з файлу</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Measure from the line of contact</source>
        <translation>Відлічувати від лінії зіткнення</translation>
    </message>
    <message>
        <source>Take the area from a file of polygons</source>
        <translation>Узяти ділянку з файлу полігонів</translation>
    </message>
    <message>
        <source>Territory kept out of the zone</source>
        <translation>Територія, не охоплена зоною</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Remove all exclusions</source>
        <translation>Прибрати всі винятки</translation>
    </message>
    <message>
        <source>Party that withdraws</source>
        <translation>Сторона, що відводить війська</translation>
    </message>
    <message>
        <source>Scope of the withdrawal</source>
        <translation>Обсяг відведення</translation>
    </message>
    <message>
        <source>whole area of control</source>
        <translation>уся підконтрольна територія</translation>
    </message>
    <message>
        <source>to a depth</source>
        <translation>на глибину</translation>
    </message>
    <message>
        <source>drawn area</source>
        <translation>накреслена ділянка</translation>
    </message>
    <message>
        <source>no withdrawal</source>
        <translation>без відведення</translation>
    </message>
    <message>
        <source>Regime of the zone</source>
        <translation>Режим зони</translation>
    </message>
    <message>
        <source>&amp;Party:</source>
        <translation>&amp;Сторона:</translation>
    </message>
    <message>
        <source>Sco&amp;pe:</source>
        <translation>&amp;Обсяг:</translation>
    </message>
    <message>
        <source>Depths:</source>
        <translation>Глибини:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Від:</translation>
    </message>
    <message>
        <source>Area:</source>
        <translation>Ділянка:</translation>
    </message>
    <message>
        <source>&amp;Oblasts:</source>
        <translation>О&amp;бласті:</translation>
    </message>
    <message>
        <source>Exclusions:</source>
        <translation>Винятки:</translation>
    </message>
    <message>
        <source>&amp;Regime:</source>
        <translation>&amp;Режим:</translation>
    </message>
    <message>
        <source>Party of a provision</source>
        <translation>Сторона положення</translation>
    </message>
    <message>
        <source>Regime: %1</source>
        <translation>Режим: %1</translation>
    </message>
    <message>
        <source>Oblasts of a provision</source>
        <translation>Області положення</translation>
    </message>
    <message numerus="yes">
        <source>a line of %n point(s)</source>
        <translation>
            <numerusform>лінія з %n точки</numerusform>
            <numerusform>лінія з %n точок</numerusform>
            <numerusform>лінія з %n точок</numerusform>
        </translation>
    </message>
    <message>
        <source>line of contact</source>
        <translation>лінія зіткнення</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 км²</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n ділянка</numerusform>
            <numerusform>%n ділянки</numerusform>
            <numerusform>%n ділянок</numerusform>
        </translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Обсяг: %1</translation>
    </message>
    <message>
        <source>Depth %1 km</source>
        <translation>Глибина %1 км</translation>
    </message>
    <message>
        <source>Area of a withdrawal</source>
        <translation>Ділянка відведення</translation>
    </message>
    <message>
        <source>The file holds lines, but no area</source>
        <translation>У файлі є лінії, але немає ділянок</translation>
    </message>
    <message>
        <source>Area of a provision</source>
        <translation>Ділянка положення</translation>
    </message>
    <message>
        <source>Line to measure the depth from</source>
        <translation>Лінія, від якої відлічувати глибину</translation>
    </message>
    <message>
        <source>The file holds areas, but no line</source>
        <translation>У файлі є ділянки, але немає лінії</translation>
    </message>
    <message>
        <source>The file holds several lines; one is needed</source>
        <translation>У файлі кілька ліній, а потрібна одна</translation>
    </message>
    <message>
        <source>Reference line of a provision</source>
        <translation>Базова лінія положення</translation>
    </message>
    <message>
        <source>Exclusion from the zone</source>
        <translation>Виняток із зони</translation>
    </message>
    <message>
        <source>Add an exclusion</source>
        <translation>Додати виняток</translation>
    </message>
    <message>
        <source>%1 (%2 km²)</source>
        <translation>%1 (%2 км²)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>problem, what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The provision that this was drawn for is not selected or was changed</source>
        <translation>Положення, для якого це накреслено, не вибрано або змінено</translation>
    </message>
    <message>
        <source>Draw a reference line</source>
        <translation>Креслення базової лінії</translation>
    </message>
    <message>
        <source>Draw an area</source>
        <translation>Креслення ділянки</translation>
    </message>
    <message>
        <source>Draw an exclusion</source>
        <translation>Креслення винятку</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Накреслити</translation>
    </message>
    <message>
        <source>Draw the line on the map, or change it there</source>
        <translation>Накреслити лінію на карті або змінити її там</translation>
    </message>
    <message>
        <source>Draw the area on the map, or change it there</source>
        <translation>Накреслити ділянку на карті або змінити її там</translation>
    </message>
    <message>
        <source>Draw areas on the map, or change them there</source>
        <translation>Накреслити ділянки на карті або змінити їх там</translation>
    </message>
</context>
<context>
    <name>delimit::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Останні про&amp;єкти</translation>
    </message>
    <message>
        <source>Projects that were open last</source>
        <translation>Проєкти, відкриті останніми</translation>
    </message>
    <message>
        <source>No project was open yet</source>
        <translation>Жодного проєкту ще не відкривали</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Очистити список</translation>
    </message>
    <message>
        <source>This file is not there any more</source>
        <translation>Цього файлу вже немає</translation>
    </message>
</context>
<context>
    <name>delimit::RecognisedText</name>
    <message>
        <source>Control map: areas of both parties</source>
        <translation>Карта контролю: території обох сторін</translation>
    </message>
    <message>
        <source>Control map: line of contact</source>
        <translation>Карта контролю: лінія зіткнення</translation>
    </message>
    <message>
        <source>Control map: areas controlled by %1</source>
        <translation>Карта контролю: території, які контролює %1</translation>
    </message>
    <message>
        <source>Oblasts</source>
        <translation>Області</translation>
    </message>
    <message>
        <source>Control map</source>
        <translation>Карта контролю</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Населені пункти</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>Річки</translation>
    </message>
    <message>
        <source>Neighbouring land</source>
        <translation>Суміжні країни</translation>
    </message>
    <message numerus="yes">
        <source>Oblasts: %n unit(s)</source>
        <translation>
            <numerusform>Області: %n одиниця</numerusform>
            <numerusform>Області: %n одиниці</numerusform>
            <numerusform>Області: %n одиниць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settlements: %n point(s)</source>
        <translation>
            <numerusform>Населені пункти: %n точка</numerusform>
            <numerusform>Населені пункти: %n точки</numerusform>
            <numerusform>Населені пункти: %n точок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rivers: %n line(s)</source>
        <translation>
            <numerusform>Річки: %n лінія</numerusform>
            <numerusform>Річки: %n лінії</numerusform>
            <numerusform>Річки: %n ліній</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbouring land: %n area(s)</source>
        <translation>
            <numerusform>Суміжні країни: %n територія</numerusform>
            <numerusform>Суміжні країни: %n території</numerusform>
            <numerusform>Суміжні країни: %n територій</numerusform>
        </translation>
    </message>
    <message>
        <source>Open water</source>
        <translation>Водойми</translation>
    </message>
    <message numerus="yes">
        <source>Open water: %n area(s)</source>
        <translation>
            <numerusform>Водойми: %n територія</numerusform>
            <numerusform>Водойми: %n території</numerusform>
            <numerusform>Водойми: %n територій</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines: sides not stated</source>
        <translation>Лінії: сторони не вказано</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Не розпізнано</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Не вдається прочитати</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Картографічна основа</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) to choose from</source>
        <translation>
            <numerusform>%n шар на вибір</numerusform>
            <numerusform>%n шари на вибір</numerusform>
            <numerusform>%n шарів на вибір</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delimit::ReportEditor</name>
    <message>
        <source>&amp;Reported figure</source>
        <translation>&amp;Повідомлена площа</translation>
    </message>
    <message>
        <source>about</source>
        <translation>близько</translation>
    </message>
    <message>
        <source> km²</source>
        <translation> км²</translation>
    </message>
    <message>
        <source>The figure is rounded</source>
        <translation>Число округлено</translation>
    </message>
    <message>
        <source>Party that withdraws from the reported area</source>
        <translation>Сторона, що відводить війська з цієї площі</translation>
    </message>
    <message>
        <source>Why the computed figure may differ</source>
        <translation>Чому обчислена площа може відрізнятися</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Додати джерело</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Remove the selected source</source>
        <translation>Вилучити вибране джерело</translation>
    </message>
    <message>
        <source>Reported:</source>
        <translation>Повідомлено:</translation>
    </message>
    <message>
        <source>Withdrawal by:</source>
        <translation>Відводить:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Примітка:</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Додавання джерела</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Вилучення джерела</translation>
    </message>
    <message>
        <source>Reported figure</source>
        <translation>Повідомлена площа</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2025-12-15</source>
        <translation>«%1» – не дата; запишіть її як 2025-12-15</translation>
    </message>
    <message>
        <source>Edit a source</source>
        <translation>Зміна джерела</translation>
    </message>
</context>
<context>
    <name>delimit::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Мова:</translation>
    </message>
    <message>
        <source>Language of the window and of names on the map</source>
        <translation>Мова вікна та назв на карті</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>&amp;Числа:</translation>
    </message>
    <message>
        <source>Number format, on maps as well</source>
        <translation>Формат чисел, зокрема на картах</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Як заведено в мові</translation>
    </message>
    <message>
        <source>&amp;Depths in:</source>
        <translation>&amp;Глибини в:</translation>
    </message>
    <message>
        <source>The unit in which depths are set; figures are metric</source>
        <translation>Одиниця, у якій задають глибини; показники метричні</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Кілометрах</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Милях</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Тема:</translation>
    </message>
    <message>
        <source>Colours of the window, not of the maps</source>
        <translation>Кольори вікна, але не карт</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
</context>
<context>
    <name>delimit::ShapeTool</name>
    <message>
        <source>Click the vertices of the area</source>
        <translation>Клацайте на вершинах ділянки</translation>
    </message>
    <message>
        <source>Click along the line, or type coordinates</source>
        <translation>Клацайте вздовж лінії або вводьте координати</translation>
    </message>
    <message>
        <source>Double click ends a part, Enter all; Backspace: one back; Esc: discard</source>
        <translation>Подвійне клацання завершує частину, Enter – усе; Backspace: крок назад; Esc: відкинути</translation>
    </message>
    <message>
        <source>Double click or Enter: done; Backspace: one back; Esc: discard</source>
        <translation>Подвійне клацання або Enter: готово; Backspace: крок назад; Esc: відкинути</translation>
    </message>
    <message>
        <source>Drag a vertex, click an edge to insert one, Delete removes one; Enter: done</source>
        <translation>Перетягніть вершину; клацніть на відрізку, щоб вставити; Delete – видалити; Enter: готово</translation>
    </message>
</context>
<context>
    <name>delimit::SheetExports</name>
    <message>
        <source>Export sheet</source>
        <translation>Експорт аркуша</translation>
    </message>
    <message>
        <source>“%1” is already there.</source>
        <translation>«%1» вже є.</translation>
    </message>
    <message>
        <source>Files of these pages are already there: %1.</source>
        <translation>Файли цих сторінок уже є: %1.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Замінити</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Запис %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Нічого не записано</translation>
    </message>
    <message>
        <source>Copying the sheet…</source>
        <translation>Копіювання аркуша…</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Нічого не скопійовано</translation>
    </message>
    <message>
        <source>The sheet is on the clipboard as an image</source>
        <translation>Аркуш скопійовано в буфер обміну як зображення</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Верстання сторінок…</translation>
    </message>
    <message>
        <source>Nothing can be printed</source>
        <translation>Немає що друкувати</translation>
    </message>
</context>
<context>
    <name>delimit::SheetMenu</name>
    <message>
        <source>Classification marking</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>At the top and foot of every page, such as “For official use only”; empty for none:</source>
        <translation>Угорі та внизу кожної сторінки, наприклад «Для службового користування»; порожньо – без грифа:</translation>
    </message>
    <message>
        <source>Change the classification marking</source>
        <translation>Змінити гриф</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Images (*.png *.svg *.jpg *.jpeg)</source>
        <translation>Зображення (*.png *.svg *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Вибір логотипа</translation>
    </message>
    <message>
        <source>Age of the line</source>
        <translation>Давність лінії</translation>
    </message>
    <message>
        <source>Warn of a line of contact older than this number of days:</source>
        <translation>Попереджати про лінію зіткнення, давнішу за стільки днів:</translation>
    </message>
    <message>
        <source>Choose how old a line may be</source>
        <translation>Вибрати допустиму давність лінії</translation>
    </message>
    <message>
        <source>Classification marking…</source>
        <translation>Гриф…</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Логотип…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Без логотипа</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Прибрати логотип</translation>
    </message>
    <message>
        <source>Age of the line…</source>
        <translation>Давність лінії…</translation>
    </message>
</context>
<context>
    <name>delimit::SheetStage</name>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>Move “%1” on the sheet</source>
        <translation>Перемістити «%1» на аркуші</translation>
    </message>
    <message>
        <source>Remove “%1” from the sheet</source>
        <translation>Прибрати «%1» з аркуша</translation>
    </message>
    <message>
        <source>Edit text…</source>
        <translation>Змінити текст…</translation>
    </message>
    <message>
        <source>Use the extent of the window&apos;s map</source>
        <translation>Узяти охоплення карти у вікні</translation>
    </message>
    <message>
        <source>Link with the other maps</source>
        <translation>Пов’язати з іншими картами</translation>
    </message>
    <message>
        <source>Link a map with the others</source>
        <translation>Пов’язати карту з іншими</translation>
    </message>
    <message>
        <source>Remove from the sheet</source>
        <translation>Прибрати з аркуша</translation>
    </message>
    <message>
        <source>Reset to the template</source>
        <translation>Як у шаблоні</translation>
    </message>
    <message>
        <source>Reset an element to the template</source>
        <translation>Повернути елемент до шаблону</translation>
    </message>
    <message>
        <source>Show “%1” again</source>
        <translation>Знову показати «%1»</translation>
    </message>
    <message>
        <source>Show an element again</source>
        <translation>Знову показати елемент</translation>
    </message>
    <message>
        <source>Reset everything to the template</source>
        <translation>Усе, як у шаблоні</translation>
    </message>
    <message>
        <source>Reset the sheet to the template</source>
        <translation>Повернути аркуш до шаблону</translation>
    </message>
    <message>
        <source>Change “%1” on the sheet</source>
        <translation>Змінити текст «%1» на аркуші</translation>
    </message>
    <message>
        <source>Graticule</source>
        <translation>Градусна сітка</translation>
    </message>
    <message>
        <source>Change the graticule of a map</source>
        <translation>Змінити градусну сітку карти</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Лінії</translation>
    </message>
    <message>
        <source>Degrees on the left</source>
        <translation>Градуси ліворуч</translation>
    </message>
    <message>
        <source>Degrees at the top</source>
        <translation>Градуси вгорі</translation>
    </message>
    <message>
        <source>Degrees on the right</source>
        <translation>Градуси праворуч</translation>
    </message>
    <message>
        <source>Degrees at the bottom</source>
        <translation>Градуси внизу</translation>
    </message>
</context>
<context>
    <name>delimit::SheetTextEditor</name>
    <message>
        <source>Enter keeps the text, Esc discards changes</source>
        <translation>Enter зберігає текст, Esc скасовує зміни</translation>
    </message>
</context>
<context>
    <name>delimit::SheetView</name>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Попередня сторінка (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Наступна сторінка (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl and wheel)</source>
        <translation>Менше (Ctrl і коліщатко)</translation>
    </message>
    <message>
        <source>Larger (Ctrl and wheel)</source>
        <translation>Більше (Ctrl і коліщатко)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Умістити</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Уся сторінка</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Every pixel as in the file</source>
        <translation>Кожен піксель, як у файлі</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Write the sheet as a file</source>
        <translation>Записати аркуш у файл</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Classification marking, logo, permitted age of the line</source>
        <translation>Гриф, логотип і допустима давність лінії</translation>
    </message>
    <message>
        <source>Choose the template “%1”</source>
        <translation>Вибрати шаблон «%1»</translation>
    </message>
    <message>
        <source>Choose the page %1</source>
        <translation>Вибрати сторінку %1</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 пкс</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Slide 1920 × 1080</source>
        <translation>Слайд 1920 × 1080</translation>
    </message>
    <message>
        <source>Slide 3840 × 2160</source>
        <translation>Слайд 3840 × 2160</translation>
    </message>
    <message>
        <source>Give a map its own extent</source>
        <translation>Надати карті власне охоплення</translation>
    </message>
    <message>
        <source>The sheet cannot be shown</source>
        <translation>Аркуш неможливо показати</translation>
    </message>
    <message>
        <source>&amp;Export sheet…</source>
        <translation>&amp;Експортувати аркуш…</translation>
    </message>
    <message>
        <source>Write the sheet as PNG, JPEG, TIFF, SVG or PDF</source>
        <translation>Записати аркуш як PNG, JPEG, TIFF, SVG або PDF</translation>
    </message>
    <message>
        <source>&amp;Briefing sheet</source>
        <translation>Арку&amp;ш для брифінгу</translation>
    </message>
    <message>
        <source>Show the briefing sheet as it will be exported</source>
        <translation>Показати аркуш для брифінгу таким, яким його буде експортовано</translation>
    </message>
    <message>
        <source>&amp;Copy sheet</source>
        <translation>&amp;Копіювати аркуш</translation>
    </message>
    <message>
        <source>Copy the sheet to the clipboard as an image</source>
        <translation>Скопіювати аркуш у буфер обміну як зображення</translation>
    </message>
    <message>
        <source>&amp;Print sheet…</source>
        <translation>Д&amp;рукувати аркуш…</translation>
    </message>
    <message>
        <source>Preview the pages, then print them</source>
        <translation>Переглянути сторінки й надрукувати</translation>
    </message>
    <message>
        <source>Briefing sheet</source>
        <translation>Аркуш для брифінгу</translation>
    </message>
    <message>
        <source>To the next element, to the one before</source>
        <translation>До наступного елемента, до попереднього</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Move the element; with Shift ten times as far</source>
        <translation>Рухати елемент; із Shift удесятеро далі</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Клавіші зі стрілками</translation>
    </message>
    <message>
        <source>Edit the text of the element</source>
        <translation>Редагувати текст елемента</translation>
    </message>
    <message>
        <source>Take the element off the sheet</source>
        <translation>Прибрати елемент з аркуша</translation>
    </message>
    <message>
        <source>Choose no element</source>
        <translation>Не вибирати жодного елемента</translation>
    </message>
    <message>
        <source>Take the text that is written, put it away</source>
        <translation>Прийняти написаний текст, відкинути його</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Enter, Esc</translation>
    </message>
    <message>
        <source>The page before, the next page</source>
        <translation>Попередня сторінка, наступна сторінка</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
</context>
<context>
    <name>delimit::SheetWarningList</name>
    <message>
        <source>Check before export</source>
        <translation>Перевірте перед експортом</translation>
    </message>
</context>
<context>
    <name>delimit::ShownMaps</name>
    <message>
        <source>Computing…</source>
        <translation>Обчислення…</translation>
    </message>
    <message>
        <source>No line of contact loaded.
Open a project or drop a file here.</source>
        <translation>Лінії зіткнення не завантажено.
Відкрийте проєкт або перетягніть сюди файл.</translation>
    </message>
    <message>
        <source>The two proposals could not be compared</source>
        <translation>Не вдалося порівняти ці дві пропозиції</translation>
    </message>
    <message>
        <source>Drawing the base map…</source>
        <translation>Креслення картографічної основи…</translation>
    </message>
    <message>
        <source>Computing zones…</source>
        <translation>Обчислення зон…</translation>
    </message>
    <message>
        <source>Preparing the estimate…</source>
        <translation>Готується оцінка…</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>сіра зона</translation>
    </message>
    <message>
        <source>controlled by %1</source>
        <translation>контролює %1</translation>
    </message>
    <message>
        <source>Choose a proposal</source>
        <translation>Вибір пропозиції</translation>
    </message>
    <message>
        <source>Swap maps</source>
        <translation>Поміняти карти місцями</translation>
    </message>
    <message>
        <source>open water, %1</source>
        <comment>holder</comment>
        <translation>водойма, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>oblast, holder</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>delimit::SourceForm</name>
    <message>
        <source>Content of the file</source>
        <translation>Вміст файлу</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Атрибут</translation>
    </message>
    <message>
        <source>S&amp;wap the parties</source>
        <translation>&amp;Поміняти сторони</translation>
    </message>
    <message>
        <source>Left of the line</source>
        <translation>Ліворуч від лінії</translation>
    </message>
    <message>
        <source>Seed points</source>
        <translation>Точки належності</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Шар</translation>
    </message>
    <message>
        <source>Layer:</source>
        <translation>Шар:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Система координат</translation>
    </message>
    <message>
        <source>Latitude comes first (&amp;y before x)</source>
        <translation>Спершу широта (&amp;y перед x)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Schematic: not surveyed</source>
        <translation>Схематична: не знята на місцевості</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Recognised:</source>
        <translation>Розпізнано:</translation>
    </message>
    <message>
        <source>&amp;Read as:</source>
        <translation>&amp;Читати як:</translation>
    </message>
    <message>
        <source>Class att&amp;ribute:</source>
        <translation>Атри&amp;бут класу:</translation>
    </message>
    <message>
        <source>&amp;Left of the line:</source>
        <translation>&amp;Ліворуч від лінії:</translation>
    </message>
    <message>
        <source>Seed &amp;points:</source>
        <translation>&amp;Точки належності:</translation>
    </message>
    <message>
        <source>37.6,48.7=party; or click on the map</source>
        <translation>37.6,48.7=сторона; або клацніть на карті</translation>
    </message>
    <message>
        <source>Swaps the parties</source>
        <translation>Міняє сторони місцями</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Як читати</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Фільтр:</translation>
    </message>
    <message>
        <source>all features, or as in SQL: kind = &apos;area&apos;</source>
        <translation>усі об’єкти або як у SQL: kind = &apos;area&apos;</translation>
    </message>
    <message>
        <source>&amp;Coordinates:</source>
        <translation>&amp;Координати:</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Походження</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>Д&amp;ата:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Джерело:</translation>
    </message>
    <message>
        <source>L&amp;icence:</source>
        <translation>Л&amp;іцензія:</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Похибка</translation>
    </message>
    <message>
        <source> km</source>
        <translation> км</translation>
    </message>
    <message>
        <source>not stated: %1</source>
        <translation>не вказано: %1</translation>
    </message>
    <message>
        <source>Positional uncertainty of the line (90 %)</source>
        <translation>Похибка положення лінії (90 %)</translation>
    </message>
    <message>
        <source>&amp;Uncertainty:</source>
        <translation>&amp;Похибка:</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2025-12-15</source>
        <translation>«%1» – не дата; запишіть її як 2025-12-15</translation>
    </message>
    <message>
        <source>Write a seed point as longitude,latitude=party, for example 37.6,48.7=%1</source>
        <translation>Запишіть точку належності як довгота,широта=сторона, наприклад 37.6,48.7=%1</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Як розпізнано</translation>
    </message>
    <message>
        <source>As recognised: %1</source>
        <translation>Як розпізнано: %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>(no attribute)</source>
        <translation>(без атрибута)</translation>
    </message>
    <message>
        <source>(any attribute)</source>
        <translation>(будь-який атрибут)</translation>
    </message>
    <message>
        <source>as stated in the file</source>
        <translation>як указано у файлі</translation>
    </message>
    <message>
        <source>opposite of the file</source>
        <translation>навпаки, ніж у файлі</translation>
    </message>
    <message>
        <source>choose the party</source>
        <translation>виберіть сторону</translation>
    </message>
    <message>
        <source>seed points I click: %1</source>
        <translation>точки належності, які клацну: %1</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>усі шари</translation>
    </message>
    <message>
        <source>EPSG:4326</source>
        <translation>EPSG:4326</translation>
    </message>
    <message>
        <source>none given: taken for WGS 84</source>
        <translation>не вказано: прийнято WGS 84</translation>
    </message>
    <message>
        <source>%1, as stated in the file</source>
        <translation>%1, як указано у файлі</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не вказано</translation>
    </message>
</context>
<context>
    <name>delimit::SwipeStage</name>
    <message>
        <source>Divider between the two proposals</source>
        <translation>Межа між двома пропозиціями</translation>
    </message>
    <message>
        <source>Drag, or move with the arrow keys</source>
        <translation>Перетягніть або пересувайте клавішами зі стрілками</translation>
    </message>
    <message>
        <source>Map of the first proposal</source>
        <translation>Карта першої пропозиції</translation>
    </message>
    <message>
        <source>Map of the second proposal</source>
        <translation>Карта другої пропозиції</translation>
    </message>
</context>
<context>
    <name>delimit::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Вибрати &amp;все</translation>
    </message>
</context>
<context>
    <name>delimit::TitleBar</name>
    <message>
        <source>Schematic</source>
        <translation>Схематична</translation>
    </message>
    <message>
        <source>The line of contact is schematic (not surveyed): distances and areas carry its uncertainty.</source>
        <translation>Лінія зіткнення схематична (не знята на місцевості): відстані й площі мають її похибку.</translation>
    </message>
</context>
<context>
    <name>delimit::ToolEntries</name>
    <message>
        <source>Copied: %1</source>
        <translation>Скопійовано: %1</translation>
    </message>
    <message>
        <source>&amp;Copy %1</source>
        <translation>&amp;Копіювати %1</translation>
    </message>
    <message>
        <source>&amp;Identify here</source>
        <translation>&amp;Визначити тут</translation>
    </message>
    <message>
        <source>&amp;Move the map</source>
        <translation>&amp;Рухати карту</translation>
    </message>
    <message>
        <source>Drag to move the map</source>
        <translation>Перетягуйте, щоб рухати карту</translation>
    </message>
    <message>
        <source>&amp;Identify</source>
        <translation>Визна&amp;чити</translation>
    </message>
    <message>
        <source>Click a map for information about the place</source>
        <translation>Клацніть на карті, щоб отримати відомості про місце</translation>
    </message>
    <message>
        <source>Figures copied</source>
        <translation>Числа скопійовано</translation>
    </message>
    <message>
        <source>Measure &amp;distance</source>
        <translation>Виміряти &amp;відстань</translation>
    </message>
    <message>
        <source>Measure geodesic distances on the map</source>
        <translation>Вимірювати геодезичні відстані на карті</translation>
    </message>
    <message>
        <source>Measure &amp;area</source>
        <translation>Виміряти п&amp;лощу</translation>
    </message>
    <message>
        <source>Measure a geodesic area on the map</source>
        <translation>Виміряти геодезичну площу на карті</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>З&amp;найти…</translation>
    </message>
    <message>
        <source>Find a settlement, an oblast or coordinates</source>
        <translation>Знайти населений пункт, область або координати</translation>
    </message>
    <message>
        <source>&amp;Copy coordinates</source>
        <translation>&amp;Копіювати координати</translation>
    </message>
    <message>
        <source>Copy the coordinates under the pointer</source>
        <translation>Скопіювати координати під вказівником</translation>
    </message>
    <message>
        <source>D&amp;raw line of contact</source>
        <translation>Накре&amp;слити лінію зіткнення</translation>
    </message>
    <message>
        <source>Draw the line of contact in the project</source>
        <translation>Накреслити лінію зіткнення в проєкті</translation>
    </message>
    <message>
        <source>&amp;Edit line of contact</source>
        <translation>&amp;Змінити лінію зіткнення</translation>
    </message>
    <message>
        <source>Edit the displayed line of contact as a drawn one</source>
        <translation>Редагувати показану лінію зіткнення як накреслену</translation>
    </message>
    <message>
        <source>&amp;Snap</source>
        <translation>&amp;Прилипання</translation>
    </message>
    <message>
        <source>Snap to the line of contact, oblast boundaries and settlements; Ctrl suspends</source>
        <translation>Прилипати до лінії зіткнення, меж областей і населених пунктів; Ctrl призупиняє</translation>
    </message>
    <message>
        <source>Measuring, drawing</source>
        <translation>Вимірювання, креслення</translation>
    </message>
    <message>
        <source>Finish what is drawn</source>
        <translation>Завершити креслення</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Take the last vertex back</source>
        <translation>Прибрати останню вершину</translation>
    </message>
    <message>
        <source>Delete the chosen vertex</source>
        <translation>Видалити вибрану вершину</translation>
    </message>
    <message>
        <source>Begin anew, then put the tool down</source>
        <translation>Почати спочатку, потім відкласти інструмент</translation>
    </message>
    <message>
        <source>Add a vertex without snapping</source>
        <translation>Додати вершину без прилипання</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+клацання</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Вимірювання</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Копіювати числа</translation>
    </message>
    <message>
        <source>Identified place</source>
        <translation>Обране місце</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>Копіювати знайдене</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Choose another place, go there</source>
        <translation>Вибрати інше місце, перейти туди</translation>
    </message>
    <message>
        <source>Up, Down, Enter</source>
        <translation>Вгору, Вниз, Enter</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Визначити</translation>
    </message>
    <message>
        <source>&amp;Identified place</source>
        <translation>&amp;Відомості про місце</translation>
    </message>
    <message>
        <source>Information about the clicked place</source>
        <translation>Відомості про місце, де клацнули</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Виміряти</translation>
    </message>
</context>
<context>
    <name>delimit::UrlDialog</name>
    <message>
        <source>Add data from an address</source>
        <translation>Додати дані за адресою</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Завантажити</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Адреса:</translation>
    </message>
    <message>
        <source>Only this file is fetched, once; at most %1. The copy is kept, and nothing is fetched again unless you ask.</source>
        <translation>Завантажується лише цей файл і лише раз; не більше %1. Копія зберігається, повторно без вашого прохання нічого не завантажується.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>%1; at most %2</source>
        <translation>%1; не більше %2</translation>
    </message>
    <message>
        <source>%1. What to do: %2</source>
        <comment>problem, advice</comment>
        <translation>%1. Що робити: %2</translation>
    </message>
</context>
<context>
    <name>delimit::WindowCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Скасувати останній крок</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Скасувати: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Redo the undone step</source>
        <translation>Повторити скасований крок</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторити: %1</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Як у &amp;системі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;вітла</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темна</translation>
    </message>
    <message>
        <source>The window and names on the map in English</source>
        <translation>Вікно й назви на карті англійською</translation>
    </message>
    <message>
        <source>The window and names on the map in Ukrainian</source>
        <translation>Вікно й назви на карті українською</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Maps</source>
        <translation>&amp;Карти</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Інструменти</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Панелі</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Т&amp;ема</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Мо&amp;ва</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Налаштування…</translation>
    </message>
    <message>
        <source>Language, numbers, units and theme</source>
        <translation>Мова, числа, одиниці й тема</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрити програму</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Повноекранний ре&amp;жим</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Використати весь екран</translation>
    </message>
    <message>
        <source>&amp;About Delimit</source>
        <translation>&amp;Про Delimit</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Версії та ліцензії</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Клавіатура…</translation>
    </message>
    <message>
        <source>All keys of the program</source>
        <translation>Усі клавіші програми</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>To the next field, to the one before</source>
        <translation>До наступного поля, до попереднього</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Alt and the underlined letter, or F10</source>
        <translation>Alt і підкреслена літера або F10</translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation>Закрити повідомлення</translation>
    </message>
</context>
<context>
    <name>delimit::ZoneExport</name>
    <message>
        <source>Export zones of all proposals</source>
        <translation>Експорт зон усіх пропозицій</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson)</source>
        <translation>GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>KML (*.kml)</source>
        <translation>KML (*.kml)</translation>
    </message>
</context>
</TS>
