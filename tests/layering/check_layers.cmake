# SPDX-FileCopyrightText: 2026 The Filingscape authors
# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
# Checks every file of the product against the table of layers. cmake -DSOURCE_DIR=<tree> -P check_layers.cmake

# Folder; folders it may include besides itself; Qt modules it may include headers of.
set(layer_rules
  "app/domain||"
  "app/engine|app/domain|"
  "app/io|app/domain|Core"
  "app/store|app/domain,app/io|Core"
  "app/tagging|app/domain,app/io|Core"
  "app/figure|app/domain|Core"
  "app/session|app/domain,app/engine,app/io,app/store,app/tagging,app/figure|Core"
  "app/cli|app/domain,app/engine,app/io,app/store,app/tagging,app/figure,app/session|Core"
  "ui/style|app/domain,app/io,app/figure|Core,Gui,Widgets"
  "ui/charts|app/domain,app/io,app/figure,ui/style|Core,Gui,Widgets,Charts,Svg"
  "ui|app/domain,app/io,app/figure,app/session,app/cli,ui|Core,Gui,Widgets"
  "data/builder|app/domain,app/io,app/store,app/tagging|Core")
set(most_lines 400)

set(faults "")
macro(fault file words)
  string(APPEND faults "  ${file}: ${words}\n")
endmacro()

# A Qt header belongs to the module whose include folder has it; only the ones this project could meet are told apart.
set(gui_headers "QAccessible.*|QBrush|QClipboard|QColor|QCursor|QFont.*|QGuiApplication|QIcon|QImage.*|QKeyEvent|QMouseEvent|QFocusEvent|QHelpEvent|QPainter.*|QPalette|QPdf.*|QPen|QPixmap|QScreen|QTextLayout|QTextOption|QWindow|QAction|QUndo.*|QShortcut")
set(charts_headers "QChart.*|QLegend|QLineSeries|QBar.*|QValueAxis|QCategoryAxis|QAbstractAxis|QXYSeries|QScatterSeries|QAreaSeries|QHorizontal.*|QStackedBar.*")
set(svg_headers "QSvg.*")
set(widgets_headers "QAbstractItemView|QApplication|QCheckBox|QComboBox|QDialog|QFileDialog|QFrame|QGraphics.*|QHBoxLayout|QHeaderView|QLabel|QLineEdit|QListView|QMainWindow|QMenu.*|QMessageBox|QPushButton|QScroll.*|QSpinBox|QSplitter|QStatusBar|QStyle.*|QTab.*|QTableView|QToolBar|QToolButton|QToolTip|QTree.*|QVBoxLayout|QWidget")

function(module_of header result)
  if(header MATCHES "^(${charts_headers})$")
    set(${result} Charts PARENT_SCOPE)
  elseif(header MATCHES "^(${svg_headers})$")
    set(${result} Svg PARENT_SCOPE)
  elseif(header MATCHES "^(${widgets_headers})$")
    set(${result} Widgets PARENT_SCOPE)
  elseif(header MATCHES "^(${gui_headers})$")
    set(${result} Gui PARENT_SCOPE)
  elseif(header MATCHES "^Qt([A-Z][A-Za-z]+)/")
    set(${result} ${CMAKE_MATCH_1} PARENT_SCOPE)
  else()
    set(${result} Core PARENT_SCOPE)
  endif()
endfunction()

function(rule_for relative result)
  foreach(rule IN LISTS layer_rules)
    string(REPLACE "|" ";" parts "${rule}")
    list(GET parts 0 folder)
    string(FIND "${relative}" "${folder}/" position)
    if(position EQUAL 0)
      set(${result} "${rule}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
  set(${result} "" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE ${SOURCE_DIR} ${SOURCE_DIR}/app/*.h ${SOURCE_DIR}/app/*.cpp ${SOURCE_DIR}/ui/*.h
  ${SOURCE_DIR}/ui/*.cpp ${SOURCE_DIR}/data/*.h ${SOURCE_DIR}/data/*.cpp)
list(LENGTH files file_count)
if(file_count EQUAL 0)
  message(FATAL_ERROR "No source file under ${SOURCE_DIR}")
endif()

foreach(file IN LISTS files)
  rule_for(${file} rule)
  if(NOT rule)
    fault(${file} "lies in no layer of the table")
    continue()
  endif()
  string(REGEX REPLACE "^([^|]*)\\|([^|]*)\\|([^|]*)$" "\\1" folder "${rule}")
  string(REGEX REPLACE "^([^|]*)\\|([^|]*)\\|([^|]*)$" "\\2" allowed "${rule}")
  string(REGEX REPLACE "^([^|]*)\\|([^|]*)\\|([^|]*)$" "\\3" modules "${rule}")
  string(REPLACE "," ";" allowed "${allowed}")
  string(REPLACE "," ";" modules "${modules}")

  file(STRINGS ${SOURCE_DIR}/${file} head LIMIT_COUNT 2)
  if(NOT "${head}" MATCHES "SPDX-FileCopyrightText.*SPDX-License-Identifier: GPL-3.0-or-later")
    fault(${file} "lacks the two SPDX lines")
  endif()
  file(READ ${SOURCE_DIR}/${file} text)
  string(REGEX MATCHALL "\n" line_ends "${text}")
  list(LENGTH line_ends lines)
  if(lines GREATER most_lines)
    fault(${file} "has ${lines} lines, more than ${most_lines}")
  endif()

  file(STRINGS ${SOURCE_DIR}/${file} includes REGEX "^#include ")
  foreach(include IN LISTS includes)
    if(include MATCHES "^#include \"([a-z_]+/.*)\"")
      set(target ${CMAKE_MATCH_1})
      set(is_allowed FALSE)
      foreach(prefix IN LISTS folder allowed)
        string(FIND "${target}" "${prefix}/" position)
        if(position EQUAL 0)
          set(is_allowed TRUE)
        endif()
      endforeach()
      if(NOT is_allowed)
        fault(${file} "may not include ${target}")
      endif()
    elseif(include MATCHES "^#include \"")
      fault(${file} "includes by a path that does not start at the root: ${include}")
    elseif(include MATCHES "^#include <sqlite3")
      if(NOT file MATCHES "^app/store/.*\\.cpp$")
        fault(${file} "may not include sqlite3.h")
      endif()
    elseif(include MATCHES "^#include <(Q[A-Za-z0-9/]+)")
      module_of(${CMAKE_MATCH_1} module)
      if(NOT module IN_LIST modules)
        fault(${file} "may not include ${CMAKE_MATCH_1} of Qt ${module}")
      endif()
    endif()
  endforeach()

  if(NOT file MATCHES "^app/io/safe_file" AND text MATCHES "QSaveFile|WriteOnly|ReadWrite|std::ofstream|fopen")
    if(NOT text MATCHES "layering: [a-z ]*may write")
      fault(${file} "writes a file by itself: app/io/safe_file is the one writer")
    endif()
  endif()
  if(NOT file MATCHES "^ui/style/plain_label" AND text MATCHES "new QLabel|QLabel [a-z]")
    fault(${file} "uses QLabel, which takes markup for markup: ui/style/plain_label does not")
  endif()
  if(text MATCHES "QNetwork|QTcpSocket|QUdpSocket|openUrl")
    fault(${file} "reaches for the network")
  endif()
endforeach()

if(faults)
  message(FATAL_ERROR "The layers are broken:\n${faults}")
endif()
message(STATUS "${file_count} files keep to the layers")
