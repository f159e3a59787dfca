# What tr() says in other languages: resources/translations/*.ts, compiled and embedded beside Qt's
# own texts, so that the program speaks wherever it is copied to. English has plural forms only.
set(translation_folder ${CMAKE_CURRENT_BINARY_DIR}/translations)

get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
execute_process(COMMAND ${qmake} -query QT_INSTALL_TRANSLATIONS
    OUTPUT_VARIABLE qt_translations OUTPUT_STRIP_TRAILING_WHITESPACE)

set(entries)
set(compiled)
foreach(language en uk)
    set(ts ${PROJECT_SOURCE_DIR}/resources/translations/delimit_${language}.ts)
    set(qm ${translation_folder}/delimit_${language}.qm)
    add_custom_command(OUTPUT ${qm} DEPENDS ${ts} VERBATIM
        COMMAND Qt6::lrelease -silent ${ts} -qm ${qm})
    find_file(qtbase_${language} qtbase_${language}.qm PATHS ${qt_translations} NO_DEFAULT_PATH)
    if(NOT qtbase_${language})
        message(FATAL_ERROR "Qt's own texts are missing: install qt6-translations-l10n")
    endif()
    string(APPEND entries
        "        <file alias=\"delimit_${language}.qm\">${qm}</file>\n"
        "        <file alias=\"qtbase_${language}.qm\">${qtbase_${language}}</file>\n")
    list(APPEND compiled ${qm})
endforeach()
file(CONFIGURE OUTPUT ${translation_folder}/translations.qrc CONTENT
"<RCC>
    <qresource prefix=\"/translations\">
${entries}    </qresource>
</RCC>
" @ONLY)
qt_add_resources(translations ${translation_folder}/translations.qrc)
# rcc must wait for what it embeds.
set_property(SOURCE ${translations} APPEND PROPERTY OBJECT_DEPENDS "${compiled}")

# `cmake --build build/dev --target translations` takes new and changed texts over from the sources.
add_custom_target(translations VERBATIM
    COMMAND Qt6::lupdate -silent -locations none -no-obsolete -source-language en -I ${PROJECT_SOURCE_DIR}/src
        ${PROJECT_SOURCE_DIR}/src/session ${PROJECT_SOURCE_DIR}/src/gui -ts ${PROJECT_SOURCE_DIR}/resources/translations/delimit_uk.ts
    COMMAND Qt6::lupdate -silent -locations none -no-obsolete -source-language en -I ${PROJECT_SOURCE_DIR}/src -pluralonly
        ${PROJECT_SOURCE_DIR}/src/session ${PROJECT_SOURCE_DIR}/src/gui -ts ${PROJECT_SOURCE_DIR}/resources/translations/delimit_en.ts)
