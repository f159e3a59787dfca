<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>delimit::AnnotationController</name>
    <message numerus="yes">
        <source>Delete %n annotation(s)</source>
        <translation>
            <numerusform>Delete %n annotation</numerusform>
            <numerusform>Delete %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n annotation(s)</source>
        <translation>
            <numerusform>Duplicate %n annotation</numerusform>
            <numerusform>Duplicate %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n annotation(s)</source>
        <translation>
            <numerusform>Cut %n annotation</numerusform>
            <numerusform>Cut %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n annotation(s)</source>
        <translation>
            <numerusform>Paste %n annotation</numerusform>
            <numerusform>Paste %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n annotation(s)</source>
        <translation>
            <numerusform>Move %n annotation</numerusform>
            <numerusform>Move %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delimit::AnnotationEditor</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delimit::AnnotationTool</name>
    <message numerus="yes">
        <source>Move %n annotation(s)</source>
        <translation>
            <numerusform>Move %n annotation</numerusform>
            <numerusform>Move %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delimit::DataAssistant</name>
    <message numerus="yes">
        <source>Add data: %n file(s)</source>
        <translation>
            <numerusform>Add data: %n file</numerusform>
            <numerusform>Add data: %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Add %n file</numerusform>
            <numerusform>Add %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delimit::ExportDialog</name>
    <message numerus="yes">
        <source>%n pages in one file</source>
        <translation>
            <numerusform>%n page in one file</numerusform>
            <numerusform>%n pages in one file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbered files</source>
        <translation>
            <numerusform>%n numbered file</numerusform>
            <numerusform>%n numbered files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delimit::FindingsModel</name>
    <message numerus="yes">
        <source>%n data issue(s) may affect figures: see Data checks</source>
        <translation>
            <numerusform>%n data issue may affect figures: see Data checks</numerusform>
            <numerusform>%n data issues may affect figures: see Data checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delimit::LayersPanel</name>
    <message numerus="yes">
        <source>and %n more: see Data checks (D)</source>
        <translation>
            <numerusform>and %n more: see Data checks (D)</numerusform>
            <numerusform>and %n more: see Data checks (D)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delimit::ProvisionEditor</name>
    <message numerus="yes">
        <source>a line of %n point(s)</source>
        <translation>
            <numerusform>a line of %n point</numerusform>
            <numerusform>a line of %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delimit::RecognisedText</name>
    <message numerus="yes">
        <source>Oblasts: %n unit(s)</source>
        <translation>
            <numerusform>Oblasts: %n unit</numerusform>
            <numerusform>Oblasts: %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settlements: %n point(s)</source>
        <translation>
            <numerusform>Settlements: %n point</numerusform>
            <numerusform>Settlements: %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rivers: %n line(s)</source>
        <translation>
            <numerusform>Rivers: %n line</numerusform>
            <numerusform>Rivers: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neighbouring land: %n area(s)</source>
        <translation>
            <numerusform>Neighbouring land: %n area</numerusform>
            <numerusform>Neighbouring land: %n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) to choose from</source>
        <translation>
            <numerusform>%n layer to choose from</numerusform>
            <numerusform>%n layers to choose from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open water: %n area(s)</source>
        <translation>
            <numerusform>Open water: %n area</numerusform>
            <numerusform>Open water: %n areas</numerusform>
        </translation>
    </message>
</context>
</TS>
