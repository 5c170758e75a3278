
# What the script above leaves out. The command is the first word, and not any word that is called like one, such as a folder "runs"; without a command it is
# "report", as for the program. And a value may stand behind an equals sign, which is a word of its own or not, as COMP_WORDBREAKS has it.
function _easeback() {
  local -a words
  local word before="" i
  words=()
  for (( i = 0; i <= COMP_CWORD; i++ )); do
    word="${COMP_WORDS[i]}"
    before=""
    if [[ "${word}" == "=" && "${COMP_WORDS[i - 1]}" == -* ]]; then
      if (( i == COMP_CWORD )); then
        words+=("")
      fi
    elif [[ "${word}" == -*=* ]]; then
      words+=("${word%%=*}" "${word#*=}")
      before="${word%%=*}="
    else
      words+=("${word}")
    fi
  done

  local -a COMP_WORDS
  COMP_WORDS=("${words[@]}")
  local COMP_CWORD=$(( ${#words[@]} - 1 ))
  local current="${words[COMP_CWORD]}"
  local command="_picocli_easeback_${words[1]//-/}"
  COMPREPLY=()
  if [[ "${words[COMP_CWORD - 1]}" == "--config" ]]; then
    local IFS=$'\n'
    type compopt &>/dev/null && compopt -o filenames
    COMPREPLY=( $( compgen -f -- "${current}" ) )
  elif (( COMP_CWORD == 1 )) && [[ "${current}" != -* ]]; then
    _picocli_easeback
  elif (( COMP_CWORD > 1 )) && [[ "${words[1]}" != -* ]] && type "${command}" &>/dev/null; then
    "${command}"
  else
    _picocli_easeback_report
  fi

  # Behind an equals sign that is no word of its own the option is a part of what is completed, so nobody sees that a name is that of a folder.
  if [[ -n "${before}" ]]; then
    for (( i = 0; i < ${#COMPREPLY[@]}; i++ )); do
      if [[ -d "${COMPREPLY[i]}" ]]; then
        type compopt &>/dev/null && compopt -o nospace
        COMPREPLY[i]="${COMPREPLY[i]}/"
      fi
      COMPREPLY[i]="${before}${COMPREPLY[i]}"
    done
  fi
}
complete -F _easeback -o default easeback easeback.sh easeback.bash
