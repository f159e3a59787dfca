<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>delimit::LayersPanel</name>
    <message numerus="yes">
        <source>and %n more: see Data findings (D)</source>
        <translation>
            <numerusform>and %n more: see Data findings (D)</numerusform>
            <numerusform>and %n more: see Data findings (D)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delimit::MainWindow</name>
    <message numerus="yes">
        <source>The data hold %n thing(s) that may spoil figures: see Data findings</source>
        <translation>
            <numerusform>The data hold %n thing that may spoil figures: see Data findings</numerusform>
            <numerusform>The data hold %n things that may spoil figures: see Data findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delimit::MeasureEditor</name>
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
</TS>
