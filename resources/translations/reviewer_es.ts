<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Verdict</source>
        <extracomment>a group of actions: deciding about an item</extracomment>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>a group of actions: on the contact sheet, which shows many items at once
----------
the contact sheet, which shows many items at once</extracomment>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <extracomment>a group of actions</extracomment>
        <translation>Mentoría</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>a group of actions: looking at an item&apos;s pictures</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>a group of actions: the list of items</extracomment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>a group of actions: going to another screen or row</extracomment>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>a group of actions</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>a group of actions: the program itself</extracomment>
        <translation>App</translation>
    </message>
    <message>
        <source>Scores: whether people follow them, and whether sites use them</source>
        <translation>Puntuaciones: si las personas las siguen y si los centros las usan</translation>
    </message>
    <message>
        <source>Figures of scores are shown to leads and admins.</source>
        <translation>Las cifras de puntuaciones se muestran a responsables y admins.</translation>
    </message>
    <message>
        <source>Agreement of readers: what two people said of the same items</source>
        <translation>Acuerdo entre lectores: qué dijeron dos personas de los mismos artículos</translation>
    </message>
    <message>
        <source>Figures of agreement are shown to leads and admins.</source>
        <translation>Las cifras de acuerdo se muestran a responsables y admins.</translation>
    </message>
    <message>
        <source>Items that you and another read, for you alone</source>
        <translation>Artículos que leyeron usted y otra persona, solo para usted</translation>
    </message>
    <message>
        <source>Close what lies over the screen, the evidence page, or a message</source>
        <translation>Cerrar lo que cubre la pantalla, la página de evidencia o un mensaje</translation>
    </message>
    <message>
        <source>Take the chosen row</source>
        <translation>Tomar la fila elegida</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Conservar lo escrito</translation>
    </message>
    <message>
        <source>Leave the field, take back what was typed</source>
        <translation>Salir del campo y retirar lo escrito</translation>
    </message>
    <message>
        <source>Figures: choose period, facets and pairs</source>
        <translation>Cifras: elegir periodo, facetas y pares</translation>
    </message>
    <message>
        <source>Figures: chart or table</source>
        <translation>Cifras: gráfico o tabla</translation>
    </message>
    <message>
        <source>Figures: next page</source>
        <translation>Cifras: página siguiente</translation>
    </message>
    <message>
        <source>Figures: previous page</source>
        <translation>Cifras: página anterior</translation>
    </message>
    <message>
        <source>Sealed: decide the item first.</source>
        <translation>Sellado: decida primero el artículo.</translation>
    </message>
    <message>
        <source>Its score is not told, nor what moved it.</source>
        <translation>No se dice su puntuación ni qué la movió.</translation>
    </message>
    <message>
        <source>No model has scored this item.</source>
        <translation>Ningún modelo ha puntuado este artículo.</translation>
    </message>
    <message>
        <source>Copied the manifest with its hash.</source>
        <translation>Copiado el manifiesto con su hash.</translation>
    </message>
    <message>
        <source>Evidence page: open or close</source>
        <translation>Página de evidencia: abrir o cerrar</translation>
    </message>
    <message>
        <source>What moved the score, on the picture: on or off</source>
        <translation>Qué movió la puntuación, en la imagen: sí o no</translation>
    </message>
    <message>
        <source>Evidence: next section</source>
        <translation>Evidencia: sección siguiente</translation>
    </message>
    <message>
        <source>Evidence: previous section</source>
        <translation>Evidencia: sección anterior</translation>
    </message>
    <message>
        <source>Evidence: next piece</source>
        <translation>Evidencia: pieza siguiente</translation>
    </message>
    <message>
        <source>Evidence: previous piece</source>
        <translation>Evidencia: pieza anterior</translation>
    </message>
    <message>
        <source>Evidence: say the chosen piece plainly</source>
        <translation>Evidencia: decir con sencillez la pieza elegida</translation>
    </message>
    <message>
        <source>Evidence: contest the chosen piece</source>
        <translation>Evidencia: impugnar la pieza elegida</translation>
    </message>
    <message>
        <source>Evidence: the explanation did not help, or it did</source>
        <translation>Evidencia: la explicación no ayudó, o sí</translation>
    </message>
    <message>
        <source>Evidence: copy the manifest</source>
        <translation>Evidencia: copiar el manifiesto</translation>
    </message>
    <message>
        <source>Card of the model that scored the item: what it can do, and what came of it here</source>
        <translation>Ficha del modelo que puntuó el artículo: qué puede hacer y qué resultó aquí</translation>
    </message>
    <message>
        <source>You are told of figures alone. The board of slices shows them.</source>
        <translation>Solo se le comunican cifras. El panel de segmentos las muestra.</translation>
    </message>
    <message>
        <source>Order the queue: the highest priority first</source>
        <translation>Ordenar la cola: primero la prioridad más alta</translation>
    </message>
    <message>
        <source>Order: the highest priority first.</source>
        <translation>Orden: primero la prioridad más alta.</translation>
    </message>
    <message>
        <source>Order the queue: the highest risk first</source>
        <translation>Ordenar la cola: primero el riesgo más alto</translation>
    </message>
    <message>
        <source>Order: the highest risk first.</source>
        <translation>Orden: primero el riesgo más alto.</translation>
    </message>
    <message>
        <source>Order the queue: the longest flagged first</source>
        <translation>Ordenar la cola: primero lo señalado hace más tiempo</translation>
    </message>
    <message>
        <source>Order: the longest flagged first.</source>
        <translation>Orden: primero lo señalado hace más tiempo.</translation>
    </message>
    <message>
        <source>Order the queue: by title</source>
        <translation>Ordenar la cola: por título</translation>
    </message>
    <message>
        <source>Order: by title.</source>
        <translation>Orden: por título.</translation>
    </message>
    <message>
        <source>Sealed: you decide before you see what the model says.</source>
        <translation>Sellado: se decide antes de ver qué dice el modelo.</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <extracomment>what a key does: it marks a row with a tick</extracomment>
        <translation>Filtrar la cola</translation>
    </message>
    <message>
        <source>Next order of the queue</source>
        <translation>Orden siguiente de la cola</translation>
    </message>
    <message>
        <source>Saved views of the queue</source>
        <translation>Vistas guardadas de la cola</translation>
    </message>
    <message>
        <source>Save this view of the queue</source>
        <translation>Guardar esta vista de la cola</translation>
    </message>
    <message>
        <source>Saved view {number}</source>
        <translation>Vista guardada {number}</translation>
    </message>
    <message>
        <source>Rename the chosen row</source>
        <translation>Renombrar la fila elegida</translation>
    </message>
    <message>
        <source>Remove the chosen row</source>
        <translation>Quitar la fila elegida</translation>
    </message>
    <message>
        <source>Left hand</source>
        <extracomment>a profile of keys: the verdicts lie under the left hand</extracomment>
        <translation>Mano izquierda</translation>
    </message>
    <message>
        <source>Right hand</source>
        <extracomment>a profile of keys: the verdicts lie under the right hand</extracomment>
        <translation>Mano derecha</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>a profile of keys: the numeric keypad</extracomment>
        <translation>Numérico</translation>
    </message>
    <message>
        <source>Culler</source>
        <extracomment>a profile of keys, as programs have it with which photographers sort pictures out</extracomment>
        <translation>Criba</translation>
    </message>
    <message>
        <source>The keymap names {action_id!r}, which is no action.</source>
        <translation>La asignación de teclas nombra {action_id!r}, que no es ninguna acción.</translation>
    </message>
    <message>
        <source>The key {key} of {action!r} would be typed, not heard, in {mode}.</source>
        <translation>La tecla {key} de {action!r} se escribiría en {mode}, no se atendería.</translation>
    </message>
    <message>
        <source>The key {key} has two meanings in {mode}: {other!r} and {action!r}. Give one of them another key.</source>
        <translation>La tecla {key} tiene dos significados en {mode}: {other!r} y {action!r}. Asigne otra tecla a uno de ellos.</translation>
    </message>
    <message>
        <source>{key} ({action!r}) and {other_key} ({other_action!r}) lie side by side. Put them at least two keys apart.</source>
        <translation>{key} ({action!r}) y {other_key} ({other_action!r}) están juntas. Sepárelas al menos dos teclas.</translation>
    </message>
    <message>
        <source>There is no key profile {profile!r}, only {profiles}.</source>
        <translation>No hay perfil de teclas {profile!r}, solo {profiles}.</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>what is printed on a key
----------
what a key does</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>what is printed on a key
----------
what a key does: it runs an action
----------
what a key does
----------
a key: the next step of a tour</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>what is printed on a key
----------
what a key does: it goes to the next field
----------
what a key does: it goes to the field of the reason</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>what is printed on a key</extracomment>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Insert</source>
        <extracomment>what is printed on a key</extracomment>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>what is printed on a key</extracomment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a key</comment>
        <extracomment>what is printed on a key: to the beginning</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a key</comment>
        <extracomment>what is printed on a key: to the end</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Page Up</source>
        <extracomment>what is printed on a key</extracomment>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Page Down</source>
        <extracomment>what is printed on a key</extracomment>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>the longest key
----------
a key marks a definition</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>what is printed on a key that is held</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>what is printed on a key that is held</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>what is printed on a key that is held</extracomment>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Meta</source>
        <extracomment>the key with the system&apos;s sign, held</extracomment>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Num {key}</source>
        <extracomment>a key of the numeric keypad</extracomment>
        <translation>Num {key}</translation>
    </message>
    <message>
        <source>{key!r} is no key. Write it like F, Shift+F, Ctrl+K, Num+1 or Escape.</source>
        <translation>{key!r} no es una tecla. Escríbala como F, Shift+F, Ctrl+K, Num+1 o Escape.</translation>
    </message>
    <message>
        <source>US</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>EE. UU.</translation>
    </message>
    <message>
        <source>British</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Británico</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Español</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>no idea</source>
        <extracomment>how well the answer to a card was known: not at all</extracomment>
        <translation>ni idea</translation>
    </message>
    <message>
        <source>wrong, knew it when told</source>
        <extracomment>how well the answer to a card was known</extracomment>
        <translation>mal, lo sabía al verlo</translation>
    </message>
    <message>
        <source>wrong, nearly had it</source>
        <extracomment>how well the answer to a card was known</extracomment>
        <translation>mal, casi lo tenía</translation>
    </message>
    <message>
        <source>barely</source>
        <extracomment>how well the answer to a card was known: right, with great effort</extracomment>
        <translation>por poco</translation>
    </message>
    <message>
        <source>after some thought</source>
        <extracomment>how well the answer to a card was known: right</extracomment>
        <translation>tras pensarlo</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>how well the answer to a card was known: right, immediately</extracomment>
        <translation>al momento</translation>
    </message>
    <message>
        <source>Your way in, and your day: the next step</source>
        <translation>Su llegada y su jornada: el paso siguiente</translation>
    </message>
    <message>
        <source>From idea to production: the stages of a project, one by one</source>
        <translation>De la idea a la producción: las etapas de un proyecto, una por una</translation>
    </message>
    <message>
        <source>Practise mistakes: the cards that are due</source>
        <translation>Practicar errores: las tarjetas que tocan</translation>
    </message>
    <message>
        <source>Mistake card: {grade}</source>
        <translation>Tarjeta de error: {grade}</translation>
    </message>
    <message>
        <source>What came of your own decisions</source>
        <translation>Qué resultó de sus propias decisiones</translation>
    </message>
    <message>
        <source>Starter decks, calibration sets, quiz of the case library</source>
        <translation>Mazos iniciales, conjuntos de calibración, cuestionario de la biblioteca de casos</translation>
    </message>
    <message>
        <source>Make a teaching case of this item, without names</source>
        <translation>Hacer de este artículo un caso didáctico, sin nombres</translation>
    </message>
    <message>
        <source>What was said of the case, each person apart</source>
        <translation>Qué se dijo del caso, cada persona por separado</translation>
    </message>
    <message>
        <source>Write the chosen certificate as a page to print (PDF)</source>
        <translation>Escribir el certificado elegido como página para imprimir (PDF)</translation>
    </message>
    <message>
        <source>Bundles for researchers are written by leads and admins.</source>
        <translation>Los paquetes para investigadores los escriben responsables y admins.</translation>
    </message>
    <message>
        <source>Together: plans, people, projects</source>
        <translation>Juntos: planes, personas, proyectos</translation>
    </message>
    <message>
        <source>Next matter</source>
        <translation>Asunto siguiente</translation>
    </message>
    <message>
        <source>Matter before</source>
        <translation>Asunto anterior</translation>
    </message>
    <message>
        <source>Next kind of matter</source>
        <translation>Clase de asunto siguiente</translation>
    </message>
    <message>
        <source>Kind of matter before</source>
        <translation>Clase de asunto anterior</translation>
    </message>
    <message>
        <source>Begin a matter of this kind</source>
        <translation>Iniciar un asunto de esta clase</translation>
    </message>
    <message>
        <source>Take back what you did last about the chosen matter</source>
        <translation>Retirar lo último que hizo sobre el asunto elegido</translation>
    </message>
    <message>
        <source>Write meetings to a calendar file (.ics)</source>
        <translation>Escribir reuniones en un archivo de calendario (.ics)</translation>
    </message>
    <message>
        <source>Propose the meetings of a calendar file (.ics)</source>
        <translation>Proponer las reuniones de un archivo de calendario (.ics)</translation>
    </message>
    <message>
        <source>Write a bundle by pseudonym for researchers of the chosen institution</source>
        <translation>Escribir un paquete con seudónimos para investigadores de la institución elegida</translation>
    </message>
    <message>
        <source>Take answers of researchers to a bundle</source>
        <translation>Tomar respuestas de investigadores a un paquete</translation>
    </message>
    <message>
        <source>Show the item that the chosen matter speaks of</source>
        <translation>Mostrar el artículo del que habla el asunto elegido</translation>
    </message>
    <message>
        <source>Do number {place} of the chosen matter</source>
        <translation>Hacer el número {place} del asunto elegido</translation>
    </message>
    <message>
        <source>No case is open. The list of what waits for your word opens one.</source>
        <translation>No hay ningún caso abierto. La lista de lo que espera su palabra abre uno.</translation>
    </message>
    <message>
        <source>Customers&apos; reviews are read by leads.</source>
        <translation>Las reseñas de clientes las leen los responsables.</translation>
    </message>
    <message>
        <source>Return to {author}: {item}</source>
        <translation>Devolver a {author}: {item}</translation>
    </message>
    <message>
        <source>Return to its author: {item}</source>
        <translation>Devolver a su autor: {item}</translation>
    </message>
    <message>
        <source>This decides many items at once. Return it, or decide its items one by one.</source>
        <translation>Esto decide muchos artículos a la vez. Devuélvalo o decida sus artículos uno por uno.</translation>
    </message>
    <message>
        <source>There is no item on the screen.</source>
        <translation>No hay ningún artículo en pantalla.</translation>
    </message>
    <message>
        <source>Decide it first; then say what you see.</source>
        <translation>Decídalo primero; después diga qué ve.</translation>
    </message>
    <message>
        <source>The case had changed meanwhile, so nothing was said.</source>
        <translation>El caso había cambiado entretanto, así que no se dijo nada.</translation>
    </message>
    <message>
        <source>Move the marked place: left</source>
        <translation>Mover el lugar marcado: izquierda</translation>
    </message>
    <message>
        <source>Marked place: lower right corner left</source>
        <translation>Lugar marcado: esquina inferior derecha a la izquierda</translation>
    </message>
    <message>
        <source>Move the marked place: right</source>
        <translation>Mover el lugar marcado: derecha</translation>
    </message>
    <message>
        <source>Marked place: lower right corner right</source>
        <translation>Lugar marcado: esquina inferior derecha a la derecha</translation>
    </message>
    <message>
        <source>Move the marked place: up</source>
        <translation>Mover el lugar marcado: arriba</translation>
    </message>
    <message>
        <source>Marked place: lower right corner up</source>
        <translation>Lugar marcado: esquina inferior derecha arriba</translation>
    </message>
    <message>
        <source>Move the marked place: down</source>
        <translation>Mover el lugar marcado: abajo</translation>
    </message>
    <message>
        <source>Marked place: lower right corner down</source>
        <translation>Lugar marcado: esquina inferior derecha abajo</translation>
    </message>
    <message>
        <source>Your week: what waits for your word, and what changed</source>
        <translation>Su semana: qué espera su palabra y qué cambió</translation>
    </message>
    <message>
        <source>Approve the decision of the open case</source>
        <translation>Aprobar la decisión del caso abierto</translation>
    </message>
    <message>
        <source>Return the decision of the open case, with a reason</source>
        <translation>Devolver la decisión del caso abierto, con un motivo</translation>
    </message>
    <message>
        <source>Write a remark on the case, perhaps on a place in the picture</source>
        <translation>Escribir una observación sobre el caso, quizá sobre un lugar de la imagen</translation>
    </message>
    <message>
        <source>Where your interns stand: gates, learning curve, votes</source>
        <translation>Cómo van sus becarios: barreras, curva de aprendizaje, voto</translation>
    </message>
    <message>
        <source>The cohort: everybody who learns at your sites</source>
        <translation>La cohorte: todos los que aprenden en sus centros</translation>
    </message>
    <message>
        <source>The cohort is shown to leads and admins.</source>
        <translation>La cohorte se muestra a responsables y admins.</translation>
    </message>
    <message>
        <source>Fairness: how decisions came out, slice by slice</source>
        <translation>Equidad: cómo salieron las decisiones, segmento por segmento</translation>
    </message>
    <message>
        <source>Figures of fairness are shown to leads and admins.</source>
        <translation>Las cifras de equidad se muestran a responsables y admins.</translation>
    </message>
    <message>
        <source>Customers&apos; reviews: which of them say that something came damaged</source>
        <translation>Reseñas de clientes: cuáles dicen que algo llegó dañado</translation>
    </message>
    <message>
        <source>Packaging ledger: grams, cost, parcels and damage of what was certified</source>
        <translation>Libro de embalajes: gramos, coste, paquetes y daños de lo certificado</translation>
    </message>
    <message>
        <source>The packaging ledger is shown to leads and admins.</source>
        <translation>El libro de embalajes se muestra a responsables y admins.</translation>
    </message>
    <message>
        <source>Reviews of fairness: begin, read, act; what fair means here</source>
        <translation>Revisiones de equidad: iniciar, leer, actuar; qué significa aquí equitativo</translation>
    </message>
    <message>
        <source>Reviews of fairness are shown to leads and admins.</source>
        <translation>Las revisiones de equidad se muestran a responsables y admins.</translation>
    </message>
    <message>
        <source>Your level in each pack, and what it means</source>
        <translation>Su nivel en cada embalaje y qué significa</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>the screen on which items are decided</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Sheet: many items at once</source>
        <translation>Hoja: muchos artículos a la vez</translation>
    </message>
    <message>
        <source>History of decisions</source>
        <translation>Historial de decisiones</translation>
    </message>
    <message>
        <source>Next row of the history</source>
        <translation>Fila siguiente del historial</translation>
    </message>
    <message>
        <source>Previous row of the history</source>
        <translation>Fila anterior del historial</translation>
    </message>
    <message>
        <source>Show the chosen decision&apos;s item</source>
        <translation>Mostrar el artículo de la decisión elegida</translation>
    </message>
    <message>
        <source>Undo the chosen decision</source>
        <translation>Deshacer la decisión elegida</translation>
    </message>
    <message>
        <source>Certificate of the chosen bulk act, to print</source>
        <translation>Certificado del acto en bloque elegido, para imprimir</translation>
    </message>
    <message>
        <source>What the chosen decision rested on</source>
        <translation>En qué se basó la decisión elegida</translation>
    </message>
    <message>
        <source>Next filter of the history</source>
        <translation>Filtro siguiente del historial</translation>
    </message>
    <message>
        <source>The keymap {file} cannot be read: {why}.</source>
        <translation>No se puede leer la asignación de teclas {file}: {why}.</translation>
    </message>
    <message>
        <source>The keymap {file} cannot be written: {why}.</source>
        <translation>No se puede escribir la asignación de teclas {file}: {why}.</translation>
    </message>
    <message>
        <source>No key differs from the shipped profiles, so there is nothing to export.</source>
        <translation>Ninguna tecla difiere de los perfiles incluidos, así que no hay nada que exportar.</translation>
    </message>
    <message>
        <source>In a keymap, {name!r} is a table.</source>
        <translation>En una asignación de teclas, {name!r} es una tabla.</translation>
    </message>
    <message>
        <source>The keys of {action!r} must be a list of texts like [&quot;F&quot;].</source>
        <translation>Las teclas de {action!r} deben ser una lista de textos como [&quot;F&quot;].</translation>
    </message>
    <message>
        <source>There are no notices.</source>
        <translation>No hay avisos.</translation>
    </message>
    <message>
        <source>Copied the SKU {sku}.</source>
        <translation>Copiado el SKU {sku}.</translation>
    </message>
    <message>
        <source>The service takes what this desk sends; nobody has to sign in again.</source>
        <translation>El servicio acepta lo que envía este puesto; nadie tiene que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>This desk is a kiosk and stays open. Whoever looks after it can end it.</source>
        <translation>Este puesto es un quiosco y sigue abierto. Puede cerrarlo quien se encarga de él.</translation>
    </message>
    <message>
        <source>Find an action by name</source>
        <translation>Buscar una acción por nombre</translation>
    </message>
    <message>
        <source>All keys of this screen</source>
        <translation>Todas las teclas de esta pantalla</translation>
    </message>
    <message>
        <source>Peek at the keys while held</source>
        <translation>Ver las teclas al mantener pulsado</translation>
    </message>
    <message>
        <source>Show the tour of this screen</source>
        <translation>Mostrar el recorrido de esta pantalla</translation>
    </message>
    <message>
        <source>About Reviewer</source>
        <translation>Acerca de Reviewer</translation>
    </message>
    <message>
        <source>Theme: light, dark, high contrast</source>
        <translation>Tema: claro, oscuro, alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>the desk&apos;s own language</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text: larger</source>
        <translation>Texto: más grande</translation>
    </message>
    <message>
        <source>Text: smaller</source>
        <translation>Texto: más pequeño</translation>
    </message>
    <message>
        <source>Gloves: large targets, on or off</source>
        <translation>Guantes: objetivos grandes, sí o no</translation>
    </message>
    <message>
        <source>Motion: nothing blinks, on or off</source>
        <translation>Movimiento: nada parpadea, sí o no</translation>
    </message>
    <message>
        <source>Keys: next profile</source>
        <translation>Teclas: perfil siguiente</translation>
    </message>
    <message>
        <source>Keys: change them</source>
        <translation>Teclas: cambiarlas</translation>
    </message>
    <message>
        <source>Keys: single keys alone, or only with Alt</source>
        <translation>Teclas: teclas sueltas solas, o solo con Alt</translation>
    </message>
    <message>
        <source>Keys: card to print (PDF)</source>
        <translation>Teclas: ficha para imprimir (PDF)</translation>
    </message>
    <message>
        <source>Keys: hints after clicks, on or off</source>
        <translation>Teclas: sugerencias tras los clics, sí o no</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>Prueba del escáner</translation>
    </message>
    <message>
        <source>This session in figures, for you alone</source>
        <translation>Esta sesión en cifras, solo para usted</translation>
    </message>
    <message>
        <source>Hints of breaks, on or off</source>
        <translation>Sugerencias de pausas, sí o no</translation>
    </message>
    <message>
        <source>Hints of verdicts without looking, on or off</source>
        <translation>Sugerencias de veredictos sin mirar, sí o no</translation>
    </message>
    <message>
        <source>Export all records as a file</source>
        <translation>Exportar todos los registros como archivo</translation>
    </message>
    <message>
        <source>Export your notebook as a file</source>
        <translation>Exportar su cuaderno como archivo</translation>
    </message>
    <message>
        <source>Pack records to carry by hand</source>
        <translation>Empaquetar registros para llevarlos a mano</translation>
    </message>
    <message>
        <source>Take the receipt for a pack</source>
        <translation>Tomar el acuse de un paquete</translation>
    </message>
    <message>
        <source>Copy the SKU</source>
        <translation>Copiar el SKU</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Diagnostics: key press to picture</source>
        <translation>Diagnóstico: de la tecla a la imagen</translation>
    </message>
    <message>
        <source>Health of this desk: service, records, room</source>
        <translation>Estado de este puesto: servicio, registros, espacio</translation>
    </message>
    <message>
        <source>Write a report for whoever helps</source>
        <translation>Escribir un informe para quien ayude</translation>
    </message>
    <message>
        <source>Read notices</source>
        <translation>Leer los avisos</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Not while the service is away.</source>
        <translation>No mientras el servicio no esté disponible.</translation>
    </message>
    <message>
        <source>No check-out is about to be taken away.</source>
        <translation>No se va a retirar ninguna reserva.</translation>
    </message>
    <message>
        <source>Next item, without a verdict</source>
        <translation>Artículo siguiente, sin veredicto</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Buscar en la cola</translation>
    </message>
    <message>
        <source>List open items</source>
        <translation>Ver artículos abiertos</translation>
    </message>
    <message>
        <source>List decided items</source>
        <translation>Ver artículos decididos</translation>
    </message>
    <message>
        <source>List deferred items</source>
        <translation>Ver artículos aplazados</translation>
    </message>
    <message>
        <source>List all items</source>
        <translation>Ver todos los artículos</translation>
    </message>
    <message>
        <source>List only my check-outs, or everything</source>
        <translation>Ver solo mis reservas, o todo</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Check out more items</source>
        <translation>Reservar más artículos</translation>
    </message>
    <message>
        <source>Let the service take check-outs back</source>
        <translation>Dejar que el servicio retire reservas</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Try pictures again that could not be opened</source>
        <translation>Reintentar las imágenes que no se pudieron abrir</translation>
    </message>
    <message>
        <source>There is no change of keys to undo.</source>
        <translation>No hay ningún cambio de teclas que deshacer.</translation>
    </message>
    <message>
        <source>“{title}” needs a key. Give it another one first.</source>
        <translation>«{title}» necesita una tecla. Asígnele otra primero.</translation>
    </message>
    <message>
        <source>{path} changes no keys.</source>
        <translation>{path} no cambia ninguna tecla.</translation>
    </message>
    <message>
        <source>Certify the proposed pack</source>
        <translation>Certificar el embalaje propuesto</translation>
    </message>
    <message>
        <source>Reject, with a reason</source>
        <translation>Rechazar, con un motivo</translation>
    </message>
    <message>
        <source>Defer, with a reason</source>
        <translation>Aplazar, con un motivo</translation>
    </message>
    <message>
        <source>Send to a physical test</source>
        <translation>Enviar a una prueba física</translation>
    </message>
    <message>
        <source>This site has no reasons for reject. Ask its lead for some.</source>
        <translation>Este centro no tiene motivos para rechazar. Pídalos a su responsable.</translation>
    </message>
    <message>
        <source>This site has no reasons for defer. Ask its lead for some.</source>
        <translation>Este centro no tiene motivos para aplazar. Pídalos a su responsable.</translation>
    </message>
    <message>
        <source>This site has no reasons for test. Ask its lead for some.</source>
        <translation>Este centro no tiene motivos para enviar a prueba. Pídalos a su responsable.</translation>
    </message>
    <message>
        <source>There is no item to decide.</source>
        <translation>No hay ningún artículo que decidir.</translation>
    </message>
    <message>
        <source>Certify {item} against a hard rule</source>
        <translation>Certificar {item} contra una regla estricta</translation>
    </message>
    <message>
        <source>No picture of this item was seen yet. Wait, look at another angle, or defer it.</source>
        <translation>Aún no se ha visto ninguna imagen de este artículo. Espere, mire otro ángulo o aplácelo.</translation>
    </message>
    <message>
        <source>The item had changed meanwhile, so nothing was decided.</source>
        <translation>El artículo había cambiado entretanto, así que no se decidió nada.</translation>
    </message>
    <message>
        <source>{done}.</source>
        <extracomment>what was done, as a sentence</extracomment>
        <translation>{done}.</translation>
    </message>
    <message>
        <source>Reject: {item}</source>
        <translation>Rechazar: {item}</translation>
    </message>
    <message>
        <source>Defer: {item}</source>
        <translation>Aplazar: {item}</translation>
    </message>
    <message>
        <source>Test: {item}</source>
        <translation>Enviar a prueba: {item}</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>Sure of the coming verdict, or nothing said</source>
        <translation>Seguro del próximo veredicto, o nada dicho</translation>
    </message>
    <message>
        <source>Unsure of the coming verdict, or nothing said</source>
        <translation>Inseguro del próximo veredicto, o nada dicho</translation>
    </message>
    <message>
        <source>Look again at one of the last quick run, and back</source>
        <translation>Volver a mirar uno de la última serie rápida, y regresar</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>one character</source>
        <translation>un carácter</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters, gaps: median {median:.0f} ms, longest {longest} ms</source>
        <comment>{n} character, gaps: median {median:.0f} ms, longest {longest} ms</comment>
        <translation>
            <numerusform>{n} carácter, pausas: mediana {median:.0f} ms, máxima {longest} ms</numerusform>
            <numerusform>{n} caracteres, pausas: mediana {median:.0f} ms, máxima {longest} ms</numerusform>
        </translation>
    </message>
    <message>
        <source>The scanner sends Alt codes. Switch its ALT mode off.</source>
        <translation>El escáner envía códigos Alt. Desactive su modo ALT.</translation>
    </message>
    <message>
        <source>No character came, only {keys}. Set the scanner to send text as a keyboard.</source>
        <translation>No llegó ningún carácter, solo {keys}. Ajuste el escáner para enviar texto como un teclado.</translation>
    </message>
    <message>
        <source>Every character arrived as printed: {code}.</source>
        <translation>Todos los caracteres llegaron como están impresos: {code}.</translation>
    </message>
    <message>
        <source>Read as {code}, with the right check digit.</source>
        <translation>Leído como {code}, con el dígito de control correcto.</translation>
    </message>
    <message>
        <source>Within the code came {keys}. Set the separator GS to be sent as Ctrl+].</source>
        <translation>Dentro del código llegó {keys}. Ajuste el separador GS para que se envíe como Ctrl+].</translation>
    </message>
    <message>
        <source>Capital and small letters are exchanged: Caps Lock is on. Switch it off.</source>
        <translation>Mayúsculas y minúsculas están cambiadas: el bloqueo de mayúsculas está activo. Desactívelo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} characters are missing. Set a longer delay between characters on the scanner, 5 to 10 ms.</source>
        <comment>{n} of {all} characters is missing. Set a longer delay between characters on the scanner, 5 to 10 ms.</comment>
        <translation>
            <numerusform>Falta {n} de {all} caracteres. Ajuste en el escáner un retardo mayor entre caracteres, de 5 a 10 ms.</numerusform>
            <numerusform>Faltan {n} de {all} caracteres. Ajuste en el escáner un retardo mayor entre caracteres, de 5 a 10 ms.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scanner types for a {its_layout} keyboard, this machine has a {own_layout} one. Set the scanner&apos;s keyboard country to {own_layout}.</source>
        <translation>El escáner escribe para un teclado {its_layout}, este equipo tiene uno {own_layout}. Ajuste el país de teclado del escáner a {own_layout}.</translation>
    </message>
    <message>
        <source>It is not what is printed, and no keyboard layout explains it. Look at the scanner&apos;s keyboard country, case and prefix settings.</source>
        <translation>No es lo que está impreso, y ninguna disposición de teclado lo explica. Mire los ajustes de país de teclado, mayúsculas y prefijo del escáner.</translation>
    </message>
    <message>
        <source>A code of this kind cannot prove itself. Type what is printed below its bars.</source>
        <translation>Un código de esta clase no puede comprobarse a sí mismo. Escriba lo impreso bajo sus barras.</translation>
    </message>
    <message>
        <source>Known as a scanner by its prefix {key}.</source>
        <translation>Reconocido como escáner por su prefijo {key}.</translation>
    </message>
    <message>
        <source>The prefix {key} did not come. Set it on the scanner, or take it away here.</source>
        <translation>El prefijo {key} no llegó. Ajústelo en el escáner o quítelo aquí.</translation>
    </message>
    <message>
        <source>Known as a scanner by its speed.</source>
        <translation>Reconocido como escáner por su velocidad.</translation>
    </message>
    <message>
        <source>Too slow to be told from a hand. Set its delay between characters to 0, or let it send a key of its own first, such as F13, and take that as prefix here.</source>
        <translation>Demasiado lento para distinguirlo de una mano. Ajuste a 0 su retardo entre caracteres, o haga que envíe primero una tecla propia, como F13, y tómela aquí como prefijo.</translation>
    </message>
    <message>
        <source>No Enter follows the code, so each scan waits {wait_ms} ms for its end. Set the suffix of the scanner to Enter (CR).</source>
        <translation>Ningún Enter sigue al código, así que cada escaneo espera {wait_ms} ms a su fin. Ajuste el sufijo del escáner a Enter (CR).</translation>
    </message>
    <message>
        <source>The list is still being read. Try again in a moment.</source>
        <translation>La lista aún se está leyendo. Reintente en un momento.</translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <translation>Este es el último artículo.</translation>
    </message>
    <message>
        <source>This is the first item.</source>
        <translation>Este es el primer artículo.</translation>
    </message>
    <message>
        <source>The item was not on the screen yet, so the key did not count.</source>
        <translation>El artículo aún no estaba en pantalla, así que la tecla no contó.</translation>
    </message>
    <message>
        <source>The item had just changed, so the key did not count.</source>
        <translation>El artículo acababa de cambiar, así que la tecla no contó.</translation>
    </message>
    <message>
        <source>There is no group to look through.</source>
        <translation>No hay ningún grupo que recorrer.</translation>
    </message>
    <message numerus="yes">
        <source>Reject {n:,} items</source>
        <comment>Reject {n:,} item</comment>
        <translation>
            <numerusform>Rechazar {n:,} artículo</numerusform>
            <numerusform>Rechazar {n:,} artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certify {n:,} items as {packs}?</source>
        <comment>Certify {n:,} item as {packs}?</comment>
        <translation>
            <numerusform>¿Certificar {n:,} artículo como {packs}?</numerusform>
            <numerusform>¿Certificar {n:,} artículos como {packs}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject {n:,} items for {packs}?</source>
        <comment>Reject {n:,} item for {packs}?</comment>
        <translation>
            <numerusform>¿Rechazar {n:,} artículo para {packs}?</numerusform>
            <numerusform>¿Rechazar {n:,} artículos para {packs}?</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet had changed meanwhile, so nothing was decided. Look again.</source>
        <translation>La hoja había cambiado entretanto, así que no se decidió nada. Mire de nuevo.</translation>
    </message>
    <message>
        <source>Item left</source>
        <translation>Artículo a la izquierda</translation>
    </message>
    <message>
        <source>Choose further left</source>
        <translation>Elegir más a la izquierda</translation>
    </message>
    <message>
        <source>Item right</source>
        <translation>Artículo a la derecha</translation>
    </message>
    <message>
        <source>Choose further right</source>
        <translation>Elegir más a la derecha</translation>
    </message>
    <message>
        <source>Item up</source>
        <translation>Artículo arriba</translation>
    </message>
    <message>
        <source>Choose further up</source>
        <translation>Elegir más arriba</translation>
    </message>
    <message>
        <source>Item down</source>
        <translation>Artículo abajo</translation>
    </message>
    <message>
        <source>Choose further down</source>
        <translation>Elegir más abajo</translation>
    </message>
    <message>
        <source>Certify the rest of the group</source>
        <translation>Certificar el resto del grupo</translation>
    </message>
    <message>
        <source>Reject the rest of the group, with a reason</source>
        <translation>Rechazar el resto del grupo, con un motivo</translation>
    </message>
    <message>
        <source>Open the next of the sample</source>
        <translation>Abrir el siguiente de la muestra</translation>
    </message>
    <message>
        <source>Take out of the act, or put back in</source>
        <translation>Sacar del acto, o volver a incluir</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Abrir el artículo</translation>
    </message>
    <message>
        <source>Thumbnails: a page down</source>
        <translation>Miniaturas: una página abajo</translation>
    </message>
    <message>
        <source>Thumbnails: a page up</source>
        <translation>Miniaturas: una página arriba</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Grupo siguiente</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Grupo anterior</translation>
    </message>
    <message>
        <source>Group by form factor, look-alike, vendor, category</source>
        <translation>Agrupar por forma, parecido, proveedor, categoría</translation>
    </message>
    <message>
        <source>Close the item, or leave the sheet</source>
        <translation>Cerrar el artículo, o salir de la hoja</translation>
    </message>
    <message>
        <source>Ruler: end further left</source>
        <translation>Regla: extremo más a la izquierda</translation>
    </message>
    <message>
        <source>Ruler: end further right</source>
        <translation>Regla: extremo más a la derecha</translation>
    </message>
    <message>
        <source>Ruler: end further up</source>
        <translation>Regla: extremo más arriba</translation>
    </message>
    <message>
        <source>Ruler: end further down</source>
        <translation>Regla: extremo más abajo</translation>
    </message>
    <message>
        <source>Front angle</source>
        <translation>Ángulo frontal</translation>
    </message>
    <message>
        <source>Back angle</source>
        <translation>Ángulo trasero</translation>
    </message>
    <message>
        <source>Left angle</source>
        <translation>Ángulo izquierdo</translation>
    </message>
    <message>
        <source>Right angle</source>
        <translation>Ángulo derecho</translation>
    </message>
    <message>
        <source>Top angle</source>
        <translation>Ángulo superior</translation>
    </message>
    <message>
        <source>Bottom angle</source>
        <translation>Ángulo inferior</translation>
    </message>
    <message>
        <source>Next angle</source>
        <translation>Ángulo siguiente</translation>
    </message>
    <message>
        <source>Previous angle</source>
        <translation>Ángulo anterior</translation>
    </message>
    <message>
        <source>Angles side by side</source>
        <translation>Ángulos en paralelo</translation>
    </message>
    <message>
        <source>Zoom in at the pointer</source>
        <translation>Acercar en el puntero</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit the whole picture</source>
        <translation>Ajustar la imagen completa</translation>
    </message>
    <message>
        <source>Actual size (100 %) and back</source>
        <translation>Tamaño real (100 %) y volver</translation>
    </message>
    <message>
        <source>Loupe while held</source>
        <translation>Lupa al mantener pulsado</translation>
    </message>
    <message>
        <source>Look further left</source>
        <translation>Mirar más a la izquierda</translation>
    </message>
    <message>
        <source>Look further right</source>
        <translation>Mirar más a la derecha</translation>
    </message>
    <message>
        <source>Look further up</source>
        <translation>Mirar más arriba</translation>
    </message>
    <message>
        <source>Look further down</source>
        <translation>Mirar más abajo</translation>
    </message>
    <message>
        <source>Ruler: on or off</source>
        <translation>Regla: sí o no</translation>
    </message>
    <message>
        <source>Ruler: move the other end</source>
        <translation>Regla: mover el otro extremo</translation>
    </message>
    <message>
        <source>Ruler: name the side it lies along</source>
        <translation>Regla: nombrar el lado que recorre</translation>
    </message>
    <message>
        <source>Compare: pinned, last certified of the family, nothing</source>
        <translation>Comparar: fijado, último certificado de la familia, nada</translation>
    </message>
    <message>
        <source>Pin this product to compare others with</source>
        <translation>Fijar este producto para comparar otros con él</translation>
    </message>
    <message>
        <source>Edges and perforations drawn out: on or off</source>
        <translation>Bordes y perforaciones resaltados: sí o no</translation>
    </message>
    <message>
        <source>Brighter picture</source>
        <translation>Imagen más clara</translation>
    </message>
    <message>
        <source>Darker picture</source>
        <translation>Imagen más oscura</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Menos contraste</translation>
    </message>
    <message>
        <source>Picture as it came</source>
        <translation>Imagen tal como llegó</translation>
    </message>
    <message>
        <source>Keyword marks on or off</source>
        <translation>Marcas de palabras clave, sí o no</translation>
    </message>
    <message>
        <source>Next language of the text</source>
        <translation>Idioma siguiente del texto</translation>
    </message>
    <message>
        <source>{problem} The shipped keys are used.</source>
        <translation>{problem} Se usan las teclas incluidas.</translation>
    </message>
    <message>
        <source>The desk cannot be opened</source>
        <translation>No se puede abrir el puesto</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {why}. Choose another with --profile-dir.</source>
        <translation>No se puede crear la carpeta {folder}: {why}. Elija otra con --profile-dir.</translation>
    </message>
    <message>
        <source>{key} shows this desk&apos;s health and writes a report.</source>
        <translation>{key} muestra el estado de este puesto y escribe un informe.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written. Name a .png file where you may write.</source>
        <translation>No se puede escribir la imagen {file}. Nombre un archivo .png donde pueda escribir.</translation>
    </message>
    <message>
        <source>There is no folder {folder} for {file}. Make it, or correct {option}.</source>
        <translation>No hay carpeta {folder} para {file}. Créela o corrija {option}.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on (DISPLAY and WAYLAND_DISPLAY are empty). Start it in a desktop session, under xvfb-run, or with --offscreen --shot FILE.png.</source>
        <translation>No hay pantalla donde abrir la ventana (DISPLAY y WAYLAND_DISPLAY están vacías). Inícielo en una sesión de escritorio, con xvfb-run, o con --offscreen --shot FILE.png.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}.</source>
        <translation>No se puede abrir {path}: {why}.</translation>
    </message>
    <message>
        <source>A text contains half a character, which cannot be looked up. Type it again.</source>
        <translation>Un texto contiene medio carácter, que no se puede buscar. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>No se puede usar {path}: {why}.</translation>
    </message>
    <message>
        <source>The copy of the queue was damaged ({why}). It is fetched again; decisions are kept elsewhere and are not concerned.</source>
        <translation>La copia de la cola estaba dañada ({why}). Se trae de nuevo; las decisiones se guardan en otro lugar y no se ven afectadas.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {why}.</source>
        <translation>No se puede crear {folder}: {why}.</translation>
    </message>
    <message>
        <source>The picture {picture} arrived damaged ({size} bytes). It is fetched again.</source>
        <translation>La imagen {picture} llegó dañada ({size} bytes). Se trae de nuevo.</translation>
    </message>
    <message>
        <source>{folder} cannot be looked at: {why}.</source>
        <translation>No se puede mirar {folder}: {why}.</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {why}.</source>
        <translation>No se puede leer {folder}: {why}.</translation>
    </message>
    <message>
        <source>The picture {path} cannot be stored: {why}. Make room on the disk.</source>
        <translation>No se puede guardar la imagen {path}: {why}. Haga sitio en el disco.</translation>
    </message>
    <message>
        <source>It could not be opened when it came.</source>
        <translation>No se pudo abrir cuando llegó.</translation>
    </message>
    <message>
        <source>The code {code} names no product: it holds {what} and no (01). Scan the code with the product&apos;s GTIN.</source>
        <translation>El código {code} no nombra ningún producto: contiene {what} y ningún (01). Escanee el código con el GTIN del producto.</translation>
    </message>
    <message>
        <source>A GTIN has 8, 12, 13 or 14 digits, and {digits} has {count}. Scan it again; if it stays so, the label or the scanner&apos;s settings are wrong.</source>
        <translation>Un GTIN tiene 8, 12, 13 o 14 dígitos, y {digits} tiene {count}. Escanéelo de nuevo; si sigue así, la etiqueta o los ajustes del escáner están mal.</translation>
    </message>
    <message>
        <source>The GTIN {digits} was read wrongly: its last digit is {last} and should be {right}. Scan it again; if it stays so, the label or the scanner&apos;s settings are wrong.</source>
        <translation>El GTIN {digits} se leyó mal: su último dígito es {last} y debería ser {right}. Escanéelo de nuevo; si sigue así, la etiqueta o los ajustes del escáner están mal.</translation>
    </message>
    <message>
        <source>Items cannot be grouped by {grouped_by!r}.</source>
        <translation>Los artículos no se pueden agrupar por {grouped_by!r}.</translation>
    </message>
    <message>
        <source>{bound_ppm} is no bound in parts per million.</source>
        <translation>{bound_ppm} no es un límite en partes por millón.</translation>
    </message>
    <message>
        <source>Many items at once can be certified or rejected, not {verdict}.</source>
        <translation>Muchos artículos a la vez se pueden certificar o rechazar, no {verdict}.</translation>
    </message>
    <message>
        <source>A verdict of reject needs a reason.</source>
        <translation>Un veredicto de rechazo necesita un motivo.</translation>
    </message>
    <message>
        <source>The note has {count} characters, the limit is {most}.</source>
        <translation>La nota tiene {count} caracteres, el límite es {most}.</translation>
    </message>
    <message>
        <source>An act names at most {most} items as left out, each once.</source>
        <translation>Un acto nombra como excluidos {most} artículos como máximo, cada uno una vez.</translation>
    </message>
    <message>
        <source>An item was left out for a reason that is not known.</source>
        <translation>Se excluyó un artículo por un motivo que no se conoce.</translation>
    </message>
    <message>
        <source>An item is a member and left out at the same time.</source>
        <translation>Un artículo es miembro y está excluido a la vez.</translation>
    </message>
    <message>
        <source>An item counts as opened that is no member, or counts twice.</source>
        <translation>Cuenta como abierto un artículo que no es miembro, o cuenta dos veces.</translation>
    </message>
    <message>
        <source>An item is in the sample twice.</source>
        <translation>Un artículo está dos veces en la muestra.</translation>
    </message>
    <message>
        <source>An item of the sample is a member, but was never opened.</source>
        <translation>Un artículo de la muestra es miembro, pero nunca se abrió.</translation>
    </message>
    <message>
        <source>These {count} items have such long names that they do not fit into one record. Decide them in two parts.</source>
        <translation>Estos {count} artículos tienen nombres tan largos que no caben en un registro. Decídalos en dos partes.</translation>
    </message>
    <message>
        <source>This bulk act cannot be read: {fault!r}.</source>
        <translation>No se puede leer este acto en bloque: {fault!r}.</translation>
    </message>
    <message>
        <source>A {kind} decides nothing.</source>
        <translation>{kind}: esta clase no decide nada.</translation>
    </message>
    <message>
        <source>No bound for {found} found in {drawn} drawn of {members}.</source>
        <translation>No hay límite para {found} hallados en {drawn} extraídos de {members}.</translation>
    </message>
    <message>
        <source>A bulk act has 1 to {most} members, not {count}.</source>
        <translation>Un acto en bloque tiene de 1 a {most} miembros, no {count}.</translation>
    </message>
    <message>
        <source>The members of a bulk act must be in order, each once.</source>
        <translation>Los miembros de un acto en bloque deben estar en orden, cada uno una vez.</translation>
    </message>
    <message>
        <source>{item!r} does not say which pack it is about.</source>
        <translation>{item!r} no dice de qué embalaje se trata.</translation>
    </message>
    <message>
        <source>{majority} of {least} experts settle nothing; ask two or more, and more than half to agree.</source>
        <translation>{majority} de {least} expertos no resuelven nada; pregunte a dos o más, y que coincida más de la mitad.</translation>
    </message>
    <message>
        <source>{item}: a panel says certify or reject, not {label}.</source>
        <translation>{item}: un panel dice certificar o rechazar, no {label}.</translation>
    </message>
    <message>
        <source>{size} cases with {enrichment_ppm} ppm of rejects cannot be drawn.</source>
        <translation>No se pueden extraer {size} casos con {enrichment_ppm} ppm de rechazos.</translation>
    </message>
    <message>
        <source>An item has gold twice; a set is of one family of decisions.</source>
        <translation>Un artículo tiene oro dos veces; un conjunto es de una familia de decisiones.</translation>
    </message>
    <message>
        <source>{needed} true {verdict} cases are needed and {found} are there; have a panel label more, or draw fewer.</source>
        <translation>Se necesitan {needed} casos verdaderos de {verdict} y hay {found}; haga que un panel etiquete más, o extraiga menos.</translation>
    </message>
    <message>
        <source>A countersign names a decision and the hash of its payload.</source>
        <translation>Un refrendo nombra una decisión y el hash de su contenido.</translation>
    </message>
    <message>
        <source>Returning a decision needs a reason.</source>
        <translation>Devolver una decisión necesita un motivo.</translation>
    </message>
    <message>
        <source>An override has a verdict, and nothing else has.</source>
        <translation>Una anulación tiene un veredicto, y nada más lo tiene.</translation>
    </message>
    <message>
        <source>An override is about one item and its pack.</source>
        <translation>Una anulación trata de un artículo y su embalaje.</translation>
    </message>
    <message>
        <source>A verdict of {verdict} needs a reason.</source>
        <translation>Un veredicto de {verdict} necesita un motivo.</translation>
    </message>
    <message>
        <source>This countersign cannot be read: {fault!r}.</source>
        <translation>No se puede leer este refrendo: {fault!r}.</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>sides of a product, within a sentence</extracomment>
        <translation>frontal</translation>
    </message>
    <message>
        <source>back</source>
        <translation>trasero</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>top</source>
        <translation>superior</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>inferior</translation>
    </message>
    <message>
        <source>Missing: {angles}</source>
        <extracomment>sides of a product that no picture shows</extracomment>
        <translation>Falta: {angles}</translation>
    </message>
    <message>
        <source>This decision cannot be read: {fault!r}.</source>
        <translation>No se puede leer esta decisión: {fault!r}.</translation>
    </message>
    <message>
        <source>A grade is 0 to {best}, not {quality}.</source>
        <translation>Una nota va de 0 a {best}, no {quality}.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk quota of this account is used up</source>
        <translation>la cuota de disco de esta cuenta está agotada</translation>
    </message>
    <message>
        <source>the file has reached the largest size allowed</source>
        <translation>el archivo ha alcanzado el tamaño máximo permitido</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>se denegó el permiso</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the disk answered with an error</source>
        <translation>el disco respondió con un error</translation>
    </message>
    <message>
        <source>the file or its folder is gone</source>
        <translation>el archivo o su carpeta ya no existe</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>a part of its path is a file</source>
        <translation>una parte de su ruta es un archivo</translation>
    </message>
    <message>
        <source>a file of that name is in the way</source>
        <translation>estorba un archivo con ese nombre</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>el archivo es de solo lectura</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>no se puede abrir el archivo</translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation>otro programa tiene el archivo</translation>
    </message>
    <message>
        <source>what is in brackets is no application identifier</source>
        <translation>lo que está entre paréntesis no es un identificador de aplicación</translation>
    </message>
    <message>
        <source>{kind} is no application identifier</source>
        <translation>{kind} no es un identificador de aplicación</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>no contiene nada</translation>
    </message>
    <message>
        <source>({name}) has {length} digits, and here it is {value}</source>
        <translation>({name}) tiene {length} dígitos, y aquí es {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>in place of digits: nothing
----------
a rate rests on nothing</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>the value of ({name}) is too long; does the scanner send the separator GS</source>
        <translation>el valor de ({name}) es demasiado largo; compruebe si el escáner envía el separador GS</translation>
    </message>
    <message>
        <source>the value of ({name}) is too short; does the scanner send the separator GS</source>
        <translation>el valor de ({name}) es demasiado corto; compruebe si el escáner envía el separador GS</translation>
    </message>
    <message>
        <source>({name}) is a date, and {value} is none</source>
        <translation>({name}) es una fecha, y {value} no lo es</translation>
    </message>
    <message>
        <source>The code {shown} is no GS1 code: {why}. Scan it again.</source>
        <translation>El código {shown} no es un código GS1: {why}. Escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>nothing was imported</source>
        <translation>no se importó nada</translation>
    </message>
    <message numerus="yes">
        <source>{n} defects found, {outcome}.</source>
        <comment>{n} defect found, {outcome}.</comment>
        <translation>
            <numerusform>{n} defecto encontrado, {outcome}.</numerusform>
            <numerusform>{n} defectos encontrados, {outcome}.</numerusform>
        </translation>
    </message>
    <message>
        <source>no good one is rejected, or no bad one</source>
        <translation>no se rechace ninguno bueno, o ninguno malo</translation>
    </message>
    <message>
        <source>no decision is wrong, or every one is</source>
        <translation>ninguna decisión sea errónea, o todas lo sean</translation>
    </message>
    <message>
        <source>good ones are rejected as often as bad ones</source>
        <translation>los buenos se rechacen tan a menudo como los malos</translation>
    </message>
    <message>
        <source>every score is 0 or 1 and right</source>
        <translation>toda puntuación sea 0 o 1 y correcta</translation>
    </message>
    <message>
        <source>Demographic parity</source>
        <translation>Paridad demográfica</translation>
    </message>
    <message>
        <source>Equal opportunity</source>
        <translation>Igualdad de oportunidades</translation>
    </message>
    <message>
        <source>Predictive equality</source>
        <translation>Igualdad predictiva</translation>
    </message>
    <message>
        <source>Equalized odds</source>
        <translation>Probabilidades igualadas</translation>
    </message>
    <message>
        <source>Predictive parity</source>
        <translation>Paridad predictiva</translation>
    </message>
    <message>
        <source>Sufficiency</source>
        <translation>Suficiencia</translation>
    </message>
    <message>
        <source>Accuracy equality</source>
        <translation>Igualdad de exactitud</translation>
    </message>
    <message>
        <source>Calibration within groups</source>
        <translation>Calibración dentro de grupos</translation>
    </message>
    <message>
        <source>Balance of the bad</source>
        <translation>Equilibrio de los malos</translation>
    </message>
    <message>
        <source>Balance of the good</source>
        <translation>Equilibrio de los buenos</translation>
    </message>
    <message>
        <source>In each group the same share of items is rejected.</source>
        <translation>En cada grupo se rechaza la misma proporción de artículos.</translation>
    </message>
    <message>
        <source>Of what would be damaged the same share is rejected.</source>
        <translation>De lo que se dañaría se rechaza la misma proporción.</translation>
    </message>
    <message>
        <source>Of what would arrive whole the same share is rejected.</source>
        <translation>De lo que llegaría intacto se rechaza la misma proporción.</translation>
    </message>
    <message>
        <source>Both damaged and whole items are rejected alike often.</source>
        <translation>Tanto los artículos dañados como los intactos se rechazan con igual frecuencia.</translation>
    </message>
    <message>
        <source>Of what is rejected the same share would be damaged.</source>
        <translation>De lo rechazado se dañaría la misma proporción.</translation>
    </message>
    <message>
        <source>A reject, and a certificate, means the same in each group.</source>
        <translation>Un rechazo, y un certificado, significa lo mismo en cada grupo.</translation>
    </message>
    <message>
        <source>In each group the same share is decided rightly.</source>
        <translation>En cada grupo se decide bien la misma proporción.</translation>
    </message>
    <message>
        <source>What is scored alike is damaged alike often.</source>
        <translation>Lo que se puntúa igual se daña con igual frecuencia.</translation>
    </message>
    <message>
        <source>Damaged items have the same score on average.</source>
        <translation>Los artículos dañados tienen de media la misma puntuación.</translation>
    </message>
    <message>
        <source>Whole items have the same score on average.</source>
        <translation>Los artículos intactos tienen de media la misma puntuación.</translation>
    </message>
    <message>
        <source>{definitions} and {last} cannot hold together where damage is not alike frequent in the groups, unless {unless} ({source}).</source>
        <translation>{definitions} y {last} no pueden cumplirse juntas donde el daño no es igual de frecuente en los grupos, salvo que {unless} ({source}).</translation>
    </message>
    <message>
        <source>{definitions} and {last} cannot hold together where damage is not alike frequent in the groups ({source}).</source>
        <translation>{definitions} y {last} no pueden cumplirse juntas donde el daño no es igual de frecuente en los grupos ({source}).</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>{place} is a folder. Name a file.</source>
        <translation>{place} es una carpeta. Nombre un archivo.</translation>
    </message>
    <message>
        <source>There is no folder {folder} for {place}. Make it first.</source>
        <translation>No hay carpeta {folder} para {place}. Créela primero.</translation>
    </message>
    <message>
        <source>{place} cannot be written: permission was denied. Choose another place.</source>
        <translation>No se puede escribir {place}: se denegó el permiso. Elija otro lugar.</translation>
    </message>
    <message>
        <source>There is something at {place} already. Name a folder to be made.</source>
        <translation>Ya hay algo en {place}. Nombre una carpeta por crear.</translation>
    </message>
    <message>
        <source>{place} is no file that could be replaced. Name another.</source>
        <translation>{place} no es un archivo que se pueda reemplazar. Nombre otro.</translation>
    </message>
    <message>
        <source>{place} cannot be written: {why}. Choose another place.</source>
        <translation>No se puede escribir {place}: {why}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{bound} ppm is no bound for a gate: no number of cases shows all or nothing.</source>
        <translation>{bound} ppm no es un límite para una barrera: ningún número de casos demuestra todo o nada.</translation>
    </message>
    <message>
        <source>{reliance_cases} cases cannot be asked for.</source>
        <translation>No se pueden pedir {reliance_cases} casos.</translation>
    </message>
    <message>
        <source>There is no gate to {name!r}.</source>
        <translation>No hay barrera hacia {name!r}.</translation>
    </message>
    <message>
        <source>{few} {part} of {all} {whole} cannot be.</source>
        <translation>No puede haber {few} {part} de {all} {whole}.</translation>
    </message>
    <message>
        <source>A gate has no {name!r}.</source>
        <translation>Una barrera no tiene {name!r}.</translation>
    </message>
    <message>
        <source>{threshold} cannot be {value!r}.</source>
        <translation>{threshold} no puede ser {value!r}.</translation>
    </message>
    <message>
        <source>to 15 cm</source>
        <translation>hasta 15 cm</translation>
    </message>
    <message>
        <source>to 30 cm</source>
        <translation>hasta 30 cm</translation>
    </message>
    <message>
        <source>to 60 cm</source>
        <translation>hasta 60 cm</translation>
    </message>
    <message>
        <source>over 60 cm</source>
        <translation>más de 60 cm</translation>
    </message>
    <message>
        <source>to 250 g</source>
        <translation>hasta 250 g</translation>
    </message>
    <message>
        <source>to 1 kg</source>
        <translation>hasta 1 kg</translation>
    </message>
    <message>
        <source>to 5 kg</source>
        <translation>hasta 5 kg</translation>
    </message>
    <message>
        <source>over 5 kg</source>
        <translation>más de 5 kg</translation>
    </message>
    <message>
        <source>Bare</source>
        <translation>Sin embalaje</translation>
    </message>
    <message>
        <source>Polybag</source>
        <translation>Bolsa de polietileno</translation>
    </message>
    <message>
        <source>Shrink film</source>
        <translation>Película retráctil</translation>
    </message>
    <message>
        <source>Blister card</source>
        <translation>Blíster</translation>
    </message>
    <message>
        <source>Thin box</source>
        <translation>Caja fina</translation>
    </message>
    <message>
        <source>Sturdy carton</source>
        <translation>Caja robusta</translation>
    </message>
    <message>
        <source>Multipack</source>
        <translation>Multipack</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>weight unknown</source>
        <translation>peso desconocido</translation>
    </message>
    <message>
        <source>Packaging unknown</source>
        <translation>Embalaje desconocido</translation>
    </message>
    <message>
        <source>Look-alikes {number}</source>
        <extracomment>a group of items that look alike</extracomment>
        <translation>Parecidos {number}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>{number}%</source>
        <extracomment>a share</extracomment>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{before} or {last}</source>
        <extracomment>one thing or another; the first field may hold several already</extracomment>
        <translation>{before} o {last}</translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <extracomment>one thing and another; the first field may hold several already</extracomment>
        <translation>{before} y {last}</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <extracomment>a date in digits; the month and the day have two</extracomment>
        <translation>{day}/{month}/{year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>a date with the short name of its month</extracomment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>a date with the short name of its month</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {long_month}</source>
        <extracomment>a date with the whole name of its month</extracomment>
        <translation>{day} de {long_month}</translation>
    </message>
    <message>
        <source>{long_month} {year}</source>
        <extracomment>a month of a year</extracomment>
        <translation>{long_month} de {year}</translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <extracomment>a moment: {day} is a date such as &quot;3 Mar&quot;, {clock} hours and minutes</extracomment>
        <translation>{day} {clock}</translation>
    </message>
    <message>
        <source>An entrustment names a person and a family.</source>
        <translation>Una habilitación nombra una persona y una familia.</translation>
    </message>
    <message>
        <source>Lowering a level needs a reason and a remedy.</source>
        <translation>Bajar un nivel necesita un motivo y un remedio.</translation>
    </message>
    <message>
        <source>A note or remedy has at most {most} characters.</source>
        <translation>Una nota o un remedio tiene {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>This entrustment cannot be read: {fault!r}.</source>
        <translation>No se puede leer esta habilitación: {fault!r}.</translation>
    </message>
    <message>
        <source>The launch plan names them. You have not talked yet.</source>
        <translation>El plan de inicio nombra a esta persona. Aún no han hablado.</translation>
    </message>
    <message>
        <source>They offer lunch. You have not talked yet.</source>
        <translation>Ofrece un almuerzo. Aún no han hablado.</translation>
    </message>
    <message>
        <source>You last talked on {day}.</source>
        <translation>Hablaron por última vez el {day}.</translation>
    </message>
    <message>
        <source>{label}: fill this in.</source>
        <translation>{label}: rellenar.</translation>
    </message>
    <message>
        <source>{label}: this does not fit, {expected}.</source>
        <extracomment>{expected} is what fits, such as &quot;a day and time&quot;</extracomment>
        <translation>{label}: esto no vale, {expected}.</translation>
    </message>
    <message>
        <source>There is nothing to fill in that is called “{name}”.</source>
        <translation>No hay nada que rellenar llamado «{name}».</translation>
    </message>
    <message>
        <source>one line of at most {most} characters</source>
        <translation>una línea de {most} caracteres como máximo</translation>
    </message>
    <message>
        <source>a text of at most {most} characters</source>
        <translation>un texto de {most} caracteres como máximo</translation>
    </message>
    <message>
        <source>at most {most} lines</source>
        <translation>{most} líneas como máximo</translation>
    </message>
    <message>
        <source>a day as in 2026-03-31</source>
        <translation>un día como 2026-03-31</translation>
    </message>
    <message>
        <source>a day and time</source>
        <translation>un día y una hora</translation>
    </message>
    <message>
        <source>a whole number in range</source>
        <translation>un número entero dentro del rango</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>one of the choices</source>
        <translation>una de las opciones</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>un artículo</translation>
    </message>
    <message>
        <source>one of the list</source>
        <translation>uno de la lista</translation>
    </message>
    <message>
        <source>at most {most} rows</source>
        <translation>{most} filas como máximo</translation>
    </message>
    <message>
        <source>“{kind}” knows no “{act}”.</source>
        <translation>«{kind}» no conoce «{act}».</translation>
    </message>
    <message>
        <source>At a university</source>
        <translation>En una universidad</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>In industry</source>
        <translation>En la industria</translation>
    </message>
    <message>
        <source>At both</source>
        <translation>En ambas</translation>
    </message>
    <message>
        <source>Back in academia</source>
        <translation>De vuelta en la academia</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>trayectoria</translation>
    </message>
    <message>
        <source>trajectories</source>
        <translation>trayectorias</translation>
    </message>
    <message>
        <source>told</source>
        <translation>comunicado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Tell where you went</source>
        <translation>Decir adónde fue</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>at what place</comment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>Leads may see this and count it</source>
        <translation>Los responsables pueden ver esto y contarlo</translation>
    </message>
    <message>
        <source>It is told by consent alone.</source>
        <translation>Solo se comunica con consentimiento.</translation>
    </message>
    <message>
        <source>Tell the next step</source>
        <translation>Decir el paso siguiente</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>Decirlo de nuevo</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Levels by family of decisions</source>
        <translation>Niveles por familia de decisiones</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Of them true rejects</source>
        <translation>De ellas, rechazos verdaderos</translation>
    </message>
    <message>
        <source>Certificates that came back</source>
        <translation>Certificados con resultado</translation>
    </message>
    <message>
        <source>Of them with damage</source>
        <translation>De ellos, con daño</translation>
    </message>
    <message>
        <source>What it does not say</source>
        <translation>Lo que no dice</translation>
    </message>
    <message>
        <source>Hash of the evidence</source>
        <translation>Hash de la evidencia</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificados</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>signed by a mentor</source>
        <translation>firmado por un mentor</translation>
    </message>
    <message>
        <source>signed by a lead</source>
        <translation>firmado por un responsable</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emitido</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>Ask for a certificate</source>
        <translation>Pedir un certificado</translation>
    </message>
    <message>
        <source>Put the figures in anew</source>
        <translation>Actualizar las cifras</translation>
    </message>
    <message>
        <source>Sign as mentor</source>
        <translation>Firmar como mentor</translation>
    </message>
    <message>
        <source>Sign as lead</source>
        <translation>Firmar como responsable</translation>
    </message>
    <message>
        <source>Issue</source>
        <comment>give out a certificate</comment>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>On</source>
        <comment>day of it</comment>
        <translation>El</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>note to oneself</source>
        <translation>nota propia</translation>
    </message>
    <message>
        <source>notes to oneself</source>
        <translation>notas propias</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>Write into your notebook</source>
        <translation>Escribir en su cuaderno</translation>
    </message>
    <message>
        <source>On</source>
        <comment>about what</comment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a text</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Take out again</source>
        <translation>Volver a sacar</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Record in this slice</source>
        <translation>Registro en este segmento</translation>
    </message>
    <message>
        <source>Shipments in both packs</source>
        <translation>Envíos en ambos embalajes</translation>
    </message>
    <message>
        <source>Keyword mark</source>
        <translation>Marca de palabra clave</translation>
    </message>
    <message>
        <source>Look-alike</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Field or measure</source>
        <translation>Campo o medida</translation>
    </message>
    <message>
        <source>Picture, or what is marked on it</source>
        <translation>Imagen, o lo marcado en ella</translation>
    </message>
    <message>
        <source>It is not so</source>
        <translation>No es así</translation>
    </message>
    <message>
        <source>The word or picture is misread</source>
        <translation>La palabra o imagen está mal leída</translation>
    </message>
    <message>
        <source>It is of another product</source>
        <translation>Es de otro producto</translation>
    </message>
    <message>
        <source>It is out of date</source>
        <translation>Está desfasada</translation>
    </message>
    <message>
        <source>It says nothing about damage</source>
        <translation>No dice nada sobre el daño</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>contested piece of evidence</source>
        <translation>pieza de evidencia impugnada</translation>
    </message>
    <message>
        <source>contested pieces of evidence</source>
        <translation>piezas de evidencia impugnadas</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>impugnado</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>examinado</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>desestimado</translation>
    </message>
    <message>
        <source>Contest a piece of evidence</source>
        <translation>Impugnar una pieza de evidencia</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Qué tiene mal</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Page of evidence</source>
        <translation>Página de evidencia</translation>
    </message>
    <message>
        <source>Decision that rested on it</source>
        <translation>Decisión que se basó en ella</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examinarla</translation>
    </message>
    <message>
        <source>Uphold: the piece is wrong</source>
        <translation>Estimar: la pieza está mal</translation>
    </message>
    <message>
        <source>Why, and what follows</source>
        <translation>Por qué, y qué sigue</translation>
    </message>
    <message>
        <source>Dismiss: the piece stands</source>
        <translation>Desestimar: la pieza se mantiene</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>explanation that did not help</source>
        <translation>explicación que no ayudó</translation>
    </message>
    <message>
        <source>explanations that did not help</source>
        <translation>explicaciones que no ayudaron</translation>
    </message>
    <message>
        <source>said</source>
        <translation>dicho</translation>
    </message>
    <message>
        <source>The explanation did not help</source>
        <translation>La explicación no ayudó</translation>
    </message>
    <message>
        <source>Kinds of pieces</source>
        <translation>Clases de piezas</translation>
    </message>
    <message>
        <source>It did after all</source>
        <translation>Al final sí ayudó</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>an input of the model: what the product costs</extracomment>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>of work</comment>
        <extracomment>a facet of decisions: in which shift of the day</extracomment>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Decided rightly</source>
        <extracomment>facets as they stand within a sentence</extracomment>
        <translation>Decidido bien</translation>
    </message>
    <message>
        <source>True rejects that were rejected</source>
        <translation>Rechazos verdaderos que se rechazaron</translation>
    </message>
    <message>
        <source>True certifies that were rejected</source>
        <translation>Certificables verdaderos que se rechazaron</translation>
    </message>
    <message>
        <source>Certified, but damaged</source>
        <translation>Certificado, pero dañado</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>how long ago an item was flagged</extracomment>
        <translation>Señalado</translation>
    </message>
    <message>
        <source>Certified by the model alone</source>
        <translation>Certificado solo por el modelo</translation>
    </message>
    <message>
        <source>Truth known</source>
        <translation>Verdad conocida</translation>
    </message>
    <message>
        <source>from</source>
        <comment>low end of an interval</comment>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <comment>high end of an interval</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>of fairness</comment>
        <extracomment>what is named by its number</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>SHA-256 of all figures</source>
        <translation>SHA-256 de todas las cifras</translation>
    </message>
    <message>
        <source>Signature of the service</source>
        <translation>Firma del servicio</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>Calculado</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <translation>Desglosado por</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Centros</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparaciones</translation>
    </message>
    <message>
        <source>Accepted share of false ones among what differs</source>
        <translation>Proporción aceptada de falsos entre lo que difiere</translation>
    </message>
    <message>
        <source>Level of the intervals</source>
        <translation>Nivel de los intervalos</translation>
    </message>
    <message>
        <source>Of all</source>
        <comment>decisions</comment>
        <translation>De todas</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>a share</comment>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Hits</source>
        <extracomment>head of a column: of how many decisions it is true</extracomment>
        <translation>Cumplen</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>out of how many</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a part of all</comment>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Rates that differ from the rest by more than chance</source>
        <translation>Tasas que difieren del resto más de lo debido al azar</translation>
    </message>
    <message>
        <source>Differ from the rest</source>
        <translation>Difieren del resto</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Faceta</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Against the rest</source>
        <translation>Frente al resto</translation>
    </message>
    <message>
        <source>Corrected p</source>
        <translation>p corregida</translation>
    </message>
    <message>
        <source>Definitions of fairness</source>
        <translation>Definiciones de equidad</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Furthest from the rest</source>
        <translation>Más alejado del resto</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>By</source>
        <comment>how much apart</comment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Damage is not alike frequent by</source>
        <translation>El daño no es igual de frecuente por</translation>
    </message>
    <message>
        <source>Groups of the definition chosen</source>
        <translation>Grupos de la definición elegida</translation>
    </message>
    <message>
        <source>Definition chosen</source>
        <translation>Definición elegida</translation>
    </message>
    <message>
        <source>Chosen in</source>
        <translation>Elegida en</translation>
    </message>
    <message>
        <source>It names a definition twice, or one that is not known.</source>
        <translation>Nombra una definición dos veces, o una que no se conoce.</translation>
    </message>
    <message>
        <source>{why_apart} Choose one of them, or say why both.</source>
        <translation>{why_apart} Elija una de ellas, o diga por qué ambas.</translation>
    </message>
    <message>
        <source>review of fairness</source>
        <translation>revisión de equidad</translation>
    </message>
    <message>
        <source>reviews of fairness</source>
        <translation>revisiones de equidad</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>read</source>
        <comment>somebody has read it</comment>
        <translation>leído</translation>
    </message>
    <message>
        <source>action agreed</source>
        <translation>acción acordada</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>state of a launch plan</extracomment>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Begin a review of fairness</source>
        <translation>Iniciar una revisión de equidad</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerla</translation>
    </message>
    <message>
        <source>What strikes you</source>
        <translation>Qué llama la atención</translation>
    </message>
    <message>
        <source>Agree an action</source>
        <translation>Acordar una acción</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Accept it as it is</source>
        <translation>Aceptarla tal como está</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Por qué se acepta</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>definition of fairness</source>
        <translation>definición de equidad</translation>
    </message>
    <message>
        <source>definitions of fairness</source>
        <translation>definiciones de equidad</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>of a definition
----------
a row that is ticked, for a screen reader</extracomment>
        <translation>elegido</translation>
    </message>
    <message>
        <source>Choose what fair means</source>
        <translation>Elegir qué significa equitativo</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Between groups by</source>
        <translation>Entre grupos por</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Por qué esta</translation>
    </message>
    <message>
        <source>Why both, though they cannot hold together</source>
        <translation>Por qué ambas, aunque no puedan cumplirse juntas</translation>
    </message>
    <message>
        <source>SHA-256 of the figures that were shown</source>
        <translation>SHA-256 de las cifras que se mostraron</translation>
    </message>
    <message>
        <source>Withdraw the choice</source>
        <translation>Retirar la elección</translation>
    </message>
    <message>
        <source>the intern&apos;s</source>
        <extracomment>whose turn it was</extracomment>
        <translation>del becario</translation>
    </message>
    <message>
        <source>the mentor&apos;s</source>
        <translation>del mentor</translation>
    </message>
    <message>
        <source>It was nobody&apos;s turn.</source>
        <translation>No era el turno de nadie.</translation>
    </message>
    <message>
        <source>The turn was the intern&apos;s.</source>
        <translation>El turno era del becario.</translation>
    </message>
    <message>
        <source>The turn was the mentor&apos;s.</source>
        <translation>El turno era del mentor.</translation>
    </message>
    <message>
        <source>There were {days} working days for an answer, and {past:.1f} were over.</source>
        <translation>Había {days} días laborables para responder, y habían pasado {past:.1f}.</translation>
    </message>
    <message>
        <source>reply to a remark</source>
        <translation>respuesta a una observación</translation>
    </message>
    <message>
        <source>replies to remarks</source>
        <translation>respuestas a observaciones</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>acted upon</source>
        <translation>atendido</translation>
    </message>
    <message>
        <source>disputed</source>
        <extracomment>state of a decision
----------
why an item cannot be a member: people differ
----------
where a decision stands, within a line</extracomment>
        <translation>en discrepancia</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>plazo vencido</translation>
    </message>
    <message>
        <source>Ask for an answer to a remark</source>
        <translation>Pedir respuesta a una observación</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Answer a remark</source>
        <translation>Responder a una observación</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Qué hizo</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>somebody has read it</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Acted upon</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>Dispute</source>
        <comment>say that one differs</comment>
        <translation>Discrepar</translation>
    </message>
    <message>
        <source>Why you differ</source>
        <translation>Por qué discrepa</translation>
    </message>
    <message>
        <source>Answer the dispute</source>
        <translation>Responder a la discrepancia</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>finish with something</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>No llegó respuesta</translation>
    </message>
    <message>
        <source>Whose turn it was</source>
        <translation>De quién era el turno</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Retomarlo</translation>
    </message>
    <message>
        <source>synthesis</source>
        <translation>síntesis</translation>
    </message>
    <message>
        <source>syntheses</source>
        <translation>síntesis</translation>
    </message>
    <message>
        <source>Write what the remarks on a case come to for you</source>
        <translation>Escribir a qué conducen para usted las observaciones de un caso</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>patrón</translation>
    </message>
    <message>
        <source>patterns</source>
        <translation>patrones</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>Write a remark on all cases with one reason</source>
        <translation>Escribir una observación en todos los casos con un mismo motivo</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Código de motivo</translation>
    </message>
    <message>
        <source>A level that was lowered</source>
        <translation>Un nivel que se bajó</translation>
    </message>
    <message>
        <source>A decision that was overturned</source>
        <translation>Una decisión que se revocó</translation>
    </message>
    <message>
        <source>It is against your own word: somebody else decides.</source>
        <translation>Va contra su propia palabra: decide otra persona.</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>recurso</translation>
    </message>
    <message>
        <source>appeals</source>
        <translation>recursos</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>interpuesto</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>oído</translation>
    </message>
    <message>
        <source>Appeal</source>
        <comment>raise an appeal</comment>
        <translation>Recurrir</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contra</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>an entry</comment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Whose word it was</source>
        <translation>De quién era la palabra</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Asumirlo</translation>
    </message>
    <message>
        <source>Uphold</source>
        <translation>Estimar</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Desestimar</translation>
    </message>
    <message>
        <source>Matters more to me</source>
        <translation>Me importa más</translation>
    </message>
    <message>
        <source>Matters as much</source>
        <translation>Me importa igual</translation>
    </message>
    <message>
        <source>Matters less to me</source>
        <translation>Me importa menos</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Say how much it matters to you</source>
        <translation>Decir cuánto le importa</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <source>Name who goes on</source>
        <translation>Nombrar a quien sigue</translation>
    </message>
    <message>
        <source>Outcome owner</source>
        <translation>Encargado del resultado</translation>
    </message>
    <message>
        <source>Last day of the stay</source>
        <translation>Último día de la estancia</translation>
    </message>
    <message>
        <source>Say what became of it</source>
        <translation>Decir en qué quedó</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>En qué quedó</translation>
    </message>
    <message>
        <source>publication goal</source>
        <translation>objetivo de publicación</translation>
    </message>
    <message>
        <source>publication goals</source>
        <translation>objetivos de publicación</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idea</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>state of a launch plan</extracomment>
        <translation>borrador</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>autorizado</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>Set a publication goal</source>
        <translation>Fijar un objetivo de publicación</translation>
    </message>
    <message>
        <source>There is a draft</source>
        <translation>Hay un borrador</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Clear for submission</source>
        <translation>Autorizar el envío</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Qué se examinó</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Declined or given up</source>
        <translation>No aceptado o abandonado</translation>
    </message>
    <message>
        <source>production goal</source>
        <translation>objetivo de producción</translation>
    </message>
    <message>
        <source>production goals</source>
        <translation>objetivos de producción</translation>
    </message>
    <message>
        <source>prototype</source>
        <translation>prototipo</translation>
    </message>
    <message>
        <source>offline proof</source>
        <translation>demostración sin conexión</translation>
    </message>
    <message>
        <source>in shadow</source>
        <translation>en sombra</translation>
    </message>
    <message>
        <source>pilot</source>
        <comment>one site tries it</comment>
        <translation>piloto</translation>
    </message>
    <message>
        <source>live</source>
        <comment>it is used by everybody</comment>
        <translation>en uso</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Set a production goal</source>
        <translation>Fijar un objetivo de producción</translation>
    </message>
    <message>
        <source>Proven offline</source>
        <translation>Demostrado sin conexión</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Runs in shadow</source>
        <translation>Funciona en sombra</translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>one site tries it</comment>
        <translation>Piloto</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>it is used by everybody</comment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>skill goal</source>
        <translation>objetivo de habilidad</translation>
    </message>
    <message>
        <source>skill goals</source>
        <translation>objetivos de habilidad</translation>
    </message>
    <message>
        <source>set</source>
        <comment>a goal was set</comment>
        <translation>fijado</translation>
    </message>
    <message>
        <source>practised</source>
        <translation>practicado</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>a skill was shown</comment>
        <translation>demostrado</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>Set a skill goal</source>
        <translation>Fijar un objetivo de habilidad</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Practicado</translation>
    </message>
    <message>
        <source>How</source>
        <comment>in what way</comment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>a skill was shown</comment>
        <translation>Demostrado</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Con qué</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <source>Fireside chat</source>
        <translation>Charla informal</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a meeting</comment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>an event</comment>
        <translation>Charla</translation>
    </message>
    <message>
        <source>Team event</source>
        <translation>Evento de equipo</translation>
    </message>
    <message>
        <source>What we learnt</source>
        <translation>Qué aprendimos</translation>
    </message>
    <message>
        <source>Case of the week</source>
        <translation>Caso de la semana</translation>
    </message>
    <message>
        <source>Problem day</source>
        <translation>Día de problemas</translation>
    </message>
    <message>
        <source>Day for students</source>
        <translation>Día para estudiantes</translation>
    </message>
    <message>
        <source>Getting to know each other</source>
        <translation>Conocerse</translation>
    </message>
    <message>
        <source>Great</source>
        <translation>Muy bien</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>a sign beside a finding about the scanner</extracomment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Problematic</source>
        <translation>Problemático</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>how long</comment>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Time zone of the place</source>
        <translation>Huso horario del lugar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>reuniones</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acordado</translation>
    </message>
    <message>
        <source>held</source>
        <comment>it took place</comment>
        <translation>celebrado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Propose a meeting</source>
        <translation>Proponer una reunión</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>an input of the model: what the product is called</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>With</source>
        <comment>people invited</comment>
        <translation>Con</translation>
    </message>
    <message>
        <source>Lunch seat of</source>
        <translation>Plaza de almuerzo de</translation>
    </message>
    <message>
        <source>UID in a calendar</source>
        <translation>UID en un calendario</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>to another time</comment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>I shall be there</source>
        <translation>Asistiré</translation>
    </message>
    <message>
        <source>Settle without the others</source>
        <translation>Acordar sin los demás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>it took place</comment>
        <translation>Celebrado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What was agreed to do</source>
        <translation>Qué se acordó hacer</translation>
    </message>
    <message>
        <source>Write into the notes</source>
        <translation>Escribir en las notas</translation>
    </message>
    <message>
        <source>lunch roster</source>
        <translation>lista de almuerzos</translation>
    </message>
    <message>
        <source>lunch rosters</source>
        <translation>listas de almuerzos</translation>
    </message>
    <message>
        <source>Offer lunches</source>
        <translation>Ofrecer almuerzos</translation>
    </message>
    <message>
        <source>Seats a week</source>
        <translation>Plazas por semana</translation>
    </message>
    <message>
        <source>What you like to talk about</source>
        <translation>De qué le gusta hablar</translation>
    </message>
    <message>
        <source>Change the seats</source>
        <translation>Cambiar las plazas</translation>
    </message>
    <message>
        <source>Take a seat</source>
        <translation>Tomar una plaza</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Give the seat back</source>
        <translation>Devolver la plaza</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>write into a thread</comment>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Hide a post</source>
        <translation>Ocultar un mensaje</translation>
    </message>
    <message>
        <source>Show a hidden post</source>
        <translation>Mostrar un mensaje oculto</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>hilo</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>Open a thread</source>
        <translation>Abrir un hilo</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>First post</source>
        <translation>Primer mensaje</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderadores</translation>
    </message>
    <message>
        <source>thread on a case</source>
        <translation>hilo sobre un caso</translation>
    </message>
    <message>
        <source>threads on cases</source>
        <translation>hilos sobre casos</translation>
    </message>
    <message>
        <source>Talk about this case</source>
        <translation>Hablar de este caso</translation>
    </message>
    <message>
        <source>Who else may read</source>
        <translation>Quién más puede leer</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>anunciado</translation>
    </message>
    <message>
        <source>Announce an event</source>
        <translation>Anunciar un evento</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Anfitriones</translation>
    </message>
    <message>
        <source>I shall come</source>
        <translation>Iré</translation>
    </message>
    <message>
        <source>I shall not come</source>
        <translation>No iré</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>formulado</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>escogido</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Hacer una pregunta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>For</source>
        <comment>at which event</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>I ask that too</source>
        <translation>Yo también lo pregunto</translation>
    </message>
    <message>
        <source>Pick</source>
        <comment>choose a question</comment>
        <translation>Escoger</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>You cannot rate yourself.</source>
        <translation>Nadie puede valorarse a sí mismo.</translation>
    </message>
    <message>
        <source>rating of a mentor</source>
        <translation>valoración de un mentor</translation>
    </message>
    <message>
        <source>ratings of mentors</source>
        <translation>valoraciones de mentores</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>Say how a mentor is</source>
        <translation>Decir cómo es un mentor</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>How the mentor is</source>
        <translation>Cómo es el mentor</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>anotado</translation>
    </message>
    <message>
        <source>I talked to somebody</source>
        <translation>Hablé con alguien</translation>
    </message>
    <message>
        <source>Whom</source>
        <comment>talked to</comment>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Waiting for somebody</source>
        <translation>A la espera de alguien</translation>
    </message>
    <message>
        <source>There is more to it than planned</source>
        <translation>Hay más de lo previsto</translation>
    </message>
    <message>
        <source>Data or tools were missing</source>
        <translation>Faltaban datos o herramientas</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>The goal changed</source>
        <translation>El objetivo cambió</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentores</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Qué se espera</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>launch plan</source>
        <translation>plan de inicio</translation>
    </message>
    <message>
        <source>launch plans</source>
        <translation>planes de inicio</translation>
    </message>
    <message>
        <source>signed by both</source>
        <translation>firmado por ambos</translation>
    </message>
    <message>
        <source>revised</source>
        <extracomment>state of a launch plan</extracomment>
        <translation>revisado</translation>
    </message>
    <message>
        <source>Write a launch plan</source>
        <translation>Escribir un plan de inicio</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>put a signature</comment>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Extend the stay</source>
        <translation>Prolongar la estancia</translation>
    </message>
    <message>
        <source>Weeks more in all</source>
        <translation>Semanas más en total</translation>
    </message>
    <message>
        <source>It is late: say why.</source>
        <translation>Va con retraso: diga por qué.</translation>
    </message>
    <message>
        <source>Late because</source>
        <translation>Retraso por</translation>
    </message>
    <message>
        <source>If late, because</source>
        <translation>Si hay retraso, por</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>hitos</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>met</source>
        <comment>a milestone was reached</comment>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dispensado</translation>
    </message>
    <message>
        <source>Set a milestone</source>
        <translation>Fijar un hito</translation>
    </message>
    <message>
        <source>Launch plan</source>
        <translation>Plan de inicio</translation>
    </message>
    <message>
        <source>Say why it is late</source>
        <translation>Decir por qué hay retraso</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>a milestone was reached</comment>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Alcanzado el</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>No alcanzado</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Volver a planificarlo</translation>
    </message>
    <message>
        <source>Certify</source>
        <extracomment>the name of a verdict</extracomment>
        <translation>Certificar</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>the name of a verdict</extracomment>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>For those who learn</source>
        <translation>Para quienes aprenden</translation>
    </message>
    <message>
        <source>For those who are certified</source>
        <translation>Para quienes están certificados</translation>
    </message>
    <message>
        <source>Starter deck</source>
        <translation>Mazo inicial</translation>
    </message>
    <message>
        <source>Calibration set</source>
        <translation>Conjunto de calibración</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>Qué enseña</translation>
    </message>
    <message>
        <source>Facts of the case</source>
        <translation>Datos del caso</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Right verdict</source>
        <translation>Veredicto correcto</translation>
    </message>
    <message>
        <source>teaching case</source>
        <translation>caso didáctico</translation>
    </message>
    <message>
        <source>teaching cases</source>
        <translation>casos didácticos</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>comprobado</translation>
    </message>
    <message>
        <source>in the library</source>
        <translation>en la biblioteca</translation>
    </message>
    <message>
        <source>Propose as a teaching case</source>
        <translation>Proponer como caso didáctico</translation>
    </message>
    <message>
        <source>Checked: nobody can be told from it</source>
        <translation>Comprobado: no permite reconocer a nadie</translation>
    </message>
    <message>
        <source>Put into the library</source>
        <translation>Poner en la biblioteca</translation>
    </message>
    <message>
        <source>gold case</source>
        <translation>caso de oro</translation>
    </message>
    <message>
        <source>gold cases</source>
        <translation>casos de oro</translation>
    </message>
    <message>
        <source>with the panel</source>
        <translation>en el panel</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>etiquetado</translation>
    </message>
    <message>
        <source>gold</source>
        <comment>state of a case</comment>
        <translation>oro</translation>
    </message>
    <message>
        <source>Ask a panel for labels</source>
        <translation>Pedir etiquetas a un panel</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>give a label</comment>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>What decides it</source>
        <translation>Qué lo decide</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Make it gold</source>
        <translation>Hacerlo oro</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom it is</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>give up</comment>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>sittings</source>
        <translation>sesiones</translation>
    </message>
    <message>
        <source>to be sat</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>left</source>
        <comment>not finished</comment>
        <translation>dejado</translation>
    </message>
    <message>
        <source>Ask for a calibration set</source>
        <translation>Pedir un conjunto de calibración</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>which cases</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Lighter pack, by its code</source>
        <translation>Embalaje más ligero, por su código</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>of cases</comment>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>give an answer</comment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Seconds it took</source>
        <translation>Segundos empleados</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>stop before the end</comment>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>mistake card</source>
        <translation>tarjeta de error</translation>
    </message>
    <message>
        <source>mistake cards</source>
        <translation>tarjetas de error</translation>
    </message>
    <message>
        <source>learnt</source>
        <extracomment>of a person: good enough by now</extracomment>
        <translation>aprendido</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>Add to your mistakes</source>
        <translation>Añadir a sus errores</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>How well you knew it</source>
        <translation>Lo bien que lo sabía</translation>
    </message>
    <message>
        <source>0 not at all, 5 at once</source>
        <translation>0 nada, 5 al momento</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Learn it again</source>
        <translation>Aprenderla de nuevo</translation>
    </message>
    <message>
        <source>Interns</source>
        <translation>Becarios</translation>
    </message>
    <message>
        <source>Scholars</source>
        <translation>Académicos</translation>
    </message>
    <message>
        <source>Visiting Academics</source>
        <translation>Académicos visitantes</translation>
    </message>
    <message>
        <source>University Hub</source>
        <translation>Centro universitario</translation>
    </message>
    <message>
        <source>SURE fellows</source>
        <translation>Fellows SURE</translation>
    </message>
    <message>
        <source>PhD fellows</source>
        <translation>Fellows PhD</translation>
    </message>
    <message>
        <source>Joint university project</source>
        <translation>Proyecto universitario conjunto</translation>
    </message>
    <message>
        <source>Sponsored team</source>
        <translation>Equipo patrocinado</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>Consultoría</translation>
    </message>
    <message>
        <source>Sabbatical</source>
        <translation>Sabático</translation>
    </message>
    <message>
        <source>Funded research</source>
        <translation>Investigación financiada</translation>
    </message>
    <message>
        <source>Venture</source>
        <translation>Empresa emergente</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no funds</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Donación</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Patrocinio</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>La empresa</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>La academia</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>sides</comment>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Knowledge: what is found is open to all</source>
        <translation>Conocimiento: lo que se halla está abierto a todos</translation>
    </message>
    <message>
        <source>People: those who take part grow, wherever they go next</source>
        <translation>Personas: quienes participan crecen, vayan adonde vayan después</translation>
    </message>
    <message>
        <source>Use: it reaches the people it is meant for</source>
        <translation>Uso: llega a las personas a las que se destina</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institución</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>instituciones</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>en la lista</translation>
    </message>
    <message>
        <source>left</source>
        <comment>no longer with us</comment>
        <translation>fuera</translation>
    </message>
    <message>
        <source>Add an institution</source>
        <translation>Añadir una institución</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Huso horario</translation>
    </message>
    <message>
        <source>Change the people to ask</source>
        <translation>Cambiar a quién preguntar</translation>
    </message>
    <message>
        <source>No longer with us</source>
        <translation>Ya no está con nosotros</translation>
    </message>
    <message>
        <source>With us again</source>
        <translation>De nuevo con nosotros</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>sort</comment>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>The two who manage it</source>
        <translation>Los dos que lo gestionan</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fondos</translation>
    </message>
    <message>
        <source>Places or fellowships</source>
        <translation>Plazas o becas</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>A programme has two managers, one on either side.</source>
        <translation>Un programa tiene dos gestores, uno por cada lado.</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>programas</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Propose a programme</source>
        <translation>Proponer un programa</translation>
    </message>
    <message>
        <source>Grown out of</source>
        <translation>Surgido de</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>End</source>
        <comment>bring to its end</comment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>colaboración</translation>
    </message>
    <message>
        <source>engagements</source>
        <translation>colaboraciones</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>Plan an engagement</source>
        <translation>Planificar una colaboración</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>On the side of</source>
        <translation>Por parte de</translation>
    </message>
    <message>
        <source>Share of their time, %</source>
        <translation>Parte de su tiempo, %</translation>
    </message>
    <message>
        <source>Home institution</source>
        <translation>Institución de origen</translation>
    </message>
    <message>
        <source>The place at home is kept</source>
        <translation>Se conserva la plaza de origen</translation>
    </message>
    <message>
        <source>Fellowship or place number</source>
        <translation>Número de beca o plaza</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Change the share</source>
        <translation>Cambiar la parte</translation>
    </message>
    <message>
        <source>Extend</source>
        <comment>make longer</comment>
        <translation>Prolongar</translation>
    </message>
    <message>
        <source>application</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>being read</source>
        <comment>state of an application</comment>
        <translation>en lectura</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Solicitar</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>What you would like to do</source>
        <translation>Qué le gustaría hacer</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Quién lo lee</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>programme review</source>
        <translation>revisión de programa</translation>
    </message>
    <message>
        <source>programme reviews</source>
        <translation>revisiones de programas</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>Review a programme</source>
        <translation>Revisar un programa</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Who manage it</source>
        <translation>Quiénes lo gestionan</translation>
    </message>
    <message>
        <source>What is done next</source>
        <translation>Qué se hace después</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>give agreement</comment>
        <translation>Acordar</translation>
    </message>
    <message>
        <source>Science: nobody knows how yet</source>
        <translation>Ciencia: nadie sabe aún cómo</translation>
    </message>
    <message>
        <source>Data: what it takes is not recorded</source>
        <translation>Datos: lo que hace falta no se registra</translation>
    </message>
    <message>
        <source>Deployment: it works, yet not in the work of every site</source>
        <translation>Implantación: funciona, pero aún no en el trabajo de cada centro</translation>
    </message>
    <message>
        <source>technical gap</source>
        <translation>carencia técnica</translation>
    </message>
    <message>
        <source>technical gaps</source>
        <translation>carencias técnicas</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>asumido</translation>
    </message>
    <message>
        <source>Register a technical gap</source>
        <translation>Registrar una carencia técnica</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Carencia</translation>
    </message>
    <message>
        <source>What cannot be done today</source>
        <translation>Qué no se puede hacer hoy</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>Closed by the end of the year, %</source>
        <translation>Cerrada a fin de año, %</translation>
    </message>
    <message>
        <source>From the proposal</source>
        <translation>De la propuesta</translation>
    </message>
    <message>
        <source>Forecast the end of the year</source>
        <translation>Prever el fin de año</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Asumido</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>propuestas</translation>
    </message>
    <message>
        <source>Propose a problem</source>
        <translation>Proponer un problema</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Whom it hurts, and what was tried</source>
        <translation>A quién perjudica y qué se probó</translation>
    </message>
    <message>
        <source>I want that solved</source>
        <translation>Quiero que se resuelva</translation>
    </message>
    <message>
        <source>Write into the minutes</source>
        <translation>Escribir en el acta</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>of a meeting</comment>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Accept into the register of gaps</source>
        <translation>Aceptar en el registro de carencias</translation>
    </message>
    <message>
        <source>Question asked with those who have the problem</source>
        <translation>Pregunta planteada con quienes tienen el problema</translation>
    </message>
    <message>
        <source>Data gathered, with their card</source>
        <translation>Datos reunidos, con su ficha</translation>
    </message>
    <message>
        <source>Labels, checked</source>
        <translation>Etiquetas, comprobadas</translation>
    </message>
    <message>
        <source>Proof against what came of it</source>
        <translation>Demostración frente a lo que resultó</translation>
    </message>
    <message>
        <source>On somebody&apos;s screen</source>
        <translation>En la pantalla de alguien</translation>
    </message>
    <message>
        <source>Running at a site</source>
        <translation>En marcha en un centro</translation>
    </message>
    <message>
        <source>Watched while it runs</source>
        <translation>Vigilado mientras funciona</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>proyectos</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>carencia</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>emparejado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>grown into a programme</source>
        <translation>convertido en programa</translation>
    </message>
    <message>
        <source>Make a project of a gap</source>
        <translation>Hacer un proyecto de una carencia</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>What is to be found out or made</source>
        <translation>Qué se ha de averiguar o hacer</translation>
    </message>
    <message>
        <source>Who answers for its scope</source>
        <translation>Quién responde de su alcance</translation>
    </message>
    <message>
        <source>Match with people</source>
        <translation>Emparejar con personas</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Interest that it meets</source>
        <translation>Interés al que responde</translation>
    </message>
    <message>
        <source>Why they</source>
        <translation>Por qué ellos</translation>
    </message>
    <message>
        <source>Take the match back</source>
        <translation>Retirar el emparejamiento</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>begin the work</comment>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Built a stage</source>
        <translation>Etapa construida</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>What</source>
        <comment>is told</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Grew into a programme</source>
        <translation>Se convirtió en programa</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>It lacks redaction and the data card.</source>
        <translation>Le faltan la anonimización y la ficha de datos.</translation>
    </message>
    <message>
        <source>It lacks redaction.</source>
        <translation>Le falta la anonimización.</translation>
    </message>
    <message>
        <source>It lacks the data card.</source>
        <translation>Le falta la ficha de datos.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Nobody, no vendor and no site can be told from it</source>
        <translation>No permite reconocer a nadie, ni proveedor ni centro</translation>
    </message>
    <message>
        <source>The data have a card</source>
        <translation>Los datos tienen ficha</translation>
    </message>
    <message>
        <source>Where it is to be</source>
        <translation>Dónde ha de estar</translation>
    </message>
    <message>
        <source>open release</source>
        <translation>publicación abierta</translation>
    </message>
    <message>
        <source>open releases</source>
        <translation>publicaciones abiertas</translation>
    </message>
    <message>
        <source>released</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>state of a decision: by the service
----------
where a decision stands, within a line: the service did not take it</extracomment>
        <translation>denegado</translation>
    </message>
    <message>
        <source>Ask for an open release</source>
        <translation>Pedir una publicación abierta</translation>
    </message>
    <message>
        <source>Co-owners, all of whom consent</source>
        <translation>Copropietarios, que consienten todos</translation>
    </message>
    <message>
        <source>Check off</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>give consent</comment>
        <translation>Consentir</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>answer of researchers</source>
        <translation>respuesta de investigadores</translation>
    </message>
    <message>
        <source>answers of researchers</source>
        <translation>respuestas de investigadores</translation>
    </message>
    <message>
        <source>Tell what researchers found</source>
        <translation>Contar qué hallaron los investigadores</translation>
    </message>
    <message>
        <source>What they found</source>
        <translation>Qué hallaron</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>Sociedad</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>Profesorado</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Universidades</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Laboratories</source>
        <translation>Laboratorios</translation>
    </message>
    <message>
        <source>entry of the value ledger</source>
        <translation>entrada del libro de valor</translation>
    </message>
    <message>
        <source>entries of the value ledger</source>
        <translation>entradas del libro de valor</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>anotado</translation>
    </message>
    <message>
        <source>Enter what it was worth</source>
        <translation>Anotar qué valor tuvo</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Tenet</source>
        <translation>Principio</translation>
    </message>
    <message>
        <source>Whose side</source>
        <translation>De qué parte</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>observaciones</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>make a remark</comment>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>edge of a region</comment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Top</source>
        <comment>edge of a region</comment>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>edge of a region</comment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Bottom</source>
        <comment>edge of a region</comment>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>List of words</source>
        <translation>Lista de palabras</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>a customer&apos;s</comment>
        <translation>Reseña</translation>
    </message>
    <message>
        <source>customer review</source>
        <translation>reseña de cliente</translation>
    </message>
    <message>
        <source>customer reviews</source>
        <translation>reseñas de clientes</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>no está claro</translation>
    </message>
    <message>
        <source>came damaged</source>
        <translation>llegó dañado</translation>
    </message>
    <message>
        <source>did not come damaged</source>
        <translation>no llegó dañado</translation>
    </message>
    <message>
        <source>Came damaged</source>
        <translation>Llegó dañado</translation>
    </message>
    <message>
        <source>Not damaged</source>
        <translation>No dañado</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Version that you sign</source>
        <translation>Versión que se firma</translation>
    </message>
    <message>
        <source>It signs version {signed}, and version {version} is the newest.</source>
        <translation>Firma la versión {signed}, y la más reciente es la {version}.</translation>
    </message>
    <message>
        <source>Somebody else has to.</source>
        <translation>Tiene que hacerlo otra persona.</translation>
    </message>
    <message>
        <source>You did so already.</source>
        <translation>Ya lo hizo usted.</translation>
    </message>
    <message>
        <source>It names no week.</source>
        <translation>No nombra ninguna semana.</translation>
    </message>
    <message>
        <source>You have a seat in that week.</source>
        <translation>Ya tiene una plaza en esa semana.</translation>
    </message>
    <message>
        <source>No seat is left in that week.</source>
        <translation>No quedan plazas en esa semana.</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Oculto.</translation>
    </message>
    <message>
        <source>This template of a launch plan cannot be read: {fault!r}.</source>
        <translation>No se puede leer esta plantilla de plan de inicio: {fault!r}.</translation>
    </message>
    <message>
        <source>A milestone of “{plan}” lies outside of its weeks.</source>
        <translation>Un hito de «{plan}» queda fuera de sus semanas.</translation>
    </message>
    <message>
        <source>An aim somebody has, and something small that can be tried on real items.</source>
        <translation>Un propósito de alguien, y algo pequeño que se pueda probar con artículos reales.</translation>
    </message>
    <message>
        <source>Figures with their interval on cases decided blind, kept apart before it was built; and on which cases it fails.</source>
        <translation>Cifras con su intervalo sobre casos decididos a ciegas, apartados antes de construirlo; y en qué casos falla.</translation>
    </message>
    <message>
        <source>It runs beside the work of a site and decides nothing: where, for how long, and what it would have done differently.</source>
        <translation>Funciona junto al trabajo de un centro y no decide nada: dónde, cuánto tiempo y qué habría hecho de otro modo.</translation>
    </message>
    <message>
        <source>One site uses it, with a way back by one switch and somebody who watches it.</source>
        <translation>Un centro lo usa, con vuelta atrás mediante un interruptor y alguien que lo vigila.</translation>
    </message>
    <message>
        <source>A day, an owner beyond the stay, and what was gained against what came of it.</source>
        <translation>Un día, un encargado más allá de la estancia, y qué se ganó frente a lo que resultó.</translation>
    </message>
    <message>
        <source>Why it goes, and what takes its place.</source>
        <translation>Por qué se va y qué ocupa su lugar.</translation>
    </message>
    <message>
        <source>Whose problem it is, in their words, and what an answer would change.</source>
        <translation>De quién es el problema, en sus palabras, y qué cambiaría una respuesta.</translation>
    </message>
    <message>
        <source>The data with their card: where they come from, what is missing, whose they are.</source>
        <translation>Los datos con su ficha: de dónde vienen, qué falta, de quién son.</translation>
    </message>
    <message>
        <source>Labels by two people each, and how often they differed.</source>
        <translation>Etiquetas de dos personas cada una, y cuántas veces discreparon.</translation>
    </message>
    <message>
        <source>The simplest thing that could work, and what it is better than.</source>
        <translation>Lo más sencillo que podría funcionar, y qué mejora.</translation>
    </message>
    <message>
        <source>Its figures with their interval against what really came of it.</source>
        <translation>Sus cifras con su intervalo frente a lo que de verdad resultó.</translation>
    </message>
    <message>
        <source>Somebody who is not of the team sees it and decides with it.</source>
        <translation>Alguien ajeno al equipo lo ve y decide con ello.</translation>
    </message>
    <message>
        <source>It runs at a site without those who built it.</source>
        <translation>Funciona en un centro sin quienes lo construyeron.</translation>
    </message>
    <message>
        <source>An alarm when it drifts, and somebody who hears it.</source>
        <translation>Una alarma cuando hay deriva, y alguien que la oye.</translation>
    </message>
    <message>
        <source>Topics in common: {topics}.</source>
        <translation>Temas en común: {topics}.</translation>
    </message>
    <message>
        <source>A newer version of Reviewer knows what this is.</source>
        <translation>Una versión más nueva de Reviewer sabe qué es esto.</translation>
    </message>
    <message>
        <source>This is for others to do.</source>
        <translation>Esto les corresponde a otros.</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>no abierto</translation>
    </message>
    <message>
        <source>It is {state}.</source>
        <extracomment>{state} is how a plan, a meeting or the like stands, such as &quot;closed&quot;</extracomment>
        <translation>Su estado es: {state}.</translation>
    </message>
    <message>
        <source>This is for those to do who are named in it.</source>
        <translation>Esto corresponde a quienes se nombran en ello.</translation>
    </message>
    <message>
        <source>It was not open.</source>
        <translation>No estaba abierto.</translation>
    </message>
    <message>
        <source>It was {state}.</source>
        <extracomment>{state} is how a plan, a meeting or the like stood, such as &quot;closed&quot;</extracomment>
        <translation>Su estado era: {state}.</translation>
    </message>
    <message>
        <source>It was said of somebody else&apos;s.</source>
        <translation>Se dijo de algo de otra persona.</translation>
    </message>
    <message>
        <source>Only those who are named in it may.</source>
        <translation>Solo pueden quienes se nombran en ello.</translation>
    </message>
    <message>
        <source>This case of the starter deck cannot be read: {fault!r}.</source>
        <translation>No se puede leer este caso del mazo inicial: {fault!r}.</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>the weeks that somebody spends with a team</extracomment>
        <translation>Estancia</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Equidad</translation>
    </message>
    <message>
        <source>{kind}: {person}</source>
        <extracomment>what it is and whom it concerns</extracomment>
        <translation>{kind}: {person}</translation>
    </message>
    <message>
        <source>somebody of another site</source>
        <translation>alguien de otro centro</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>one that you may not read</source>
        <translation>uno que no puede leer</translation>
    </message>
    <message>
        <source>A step names a kind, a matter and an act.</source>
        <translation>Un paso nombra una clase, un asunto y un acto.</translation>
    </message>
    <message>
        <source>A step has seen at most {most} others.</source>
        <translation>Un paso ha visto {most} otros como máximo.</translation>
    </message>
    <message>
        <source>This step cannot be read: {fault!r}.</source>
        <translation>No se puede leer este paso: {fault!r}.</translation>
    </message>
    <message>
        <source>Use 1 to {longest} letters (a to z), digits, dots, hyphens, underscores or pluses, the first a letter or a digit, as in 2026.11</source>
        <translation>Use de 1 a {longest} letras (a a z), dígitos, puntos, guiones, guiones bajos o signos más; el primero, una letra o un dígito, como en 2026.11</translation>
    </message>
    <message>
        <source>{begun!r} cannot be the version of a model. {rule}.</source>
        <translation>{begun!r} no puede ser la versión de un modelo. {rule}.</translation>
    </message>
    <message>
        <source>The pack ladder of {region} names a pack twice: {codes}.</source>
        <translation>La escala de embalajes de {region} nombra un embalaje dos veces: {codes}.</translation>
    </message>
    <message>
        <source>The pack ladder of {region} has no pack {code!r}.</source>
        <translation>La escala de embalajes de {region} no tiene el embalaje {code!r}.</translation>
    </message>
    <message>
        <source>While you learn, you decide item by item, before you see what the model says.</source>
        <translation>Mientras aprende, decide artículo por artículo, antes de ver qué dice el modelo.</translation>
    </message>
    <message>
        <source>{kib_s!r} is no rate for pictures. Use picture_kib_s = auto, or KiB a second; 0 is no limit.</source>
        <translation>{kib_s!r} no es una velocidad para imágenes. Use picture_kib_s = auto, o KiB por segundo; 0 es sin límite.</translation>
    </message>
    <message>
        <source>{hours!r} are no hours for picture_hours. Use hours of the day like 6-22.</source>
        <translation>{hours!r} no son horas para picture_hours. Use horas del día como 6-22.</translation>
    </message>
    <message>
        <source>payload does not match its hash</source>
        <translation>el contenido no coincide con su hash</translation>
    </message>
    <message>
        <source>record does not match its hash</source>
        <translation>el registro no coincide con su hash</translation>
    </message>
    <message>
        <source>{country} is in {of} and in {region}.</source>
        <translation>{country} está en {of} y en {region}.</translation>
    </message>
    <message>
        <source>{box} is no box in thousandths: left, top, right, bottom.</source>
        <translation>{box} no es un recuadro en milésimas: izquierda, arriba, derecha, abajo.</translation>
    </message>
    <message>
        <source>A remark names an item.</source>
        <translation>Una observación nombra un artículo.</translation>
    </message>
    <message>
        <source>A remark has 1 to {most} characters.</source>
        <translation>Una observación tiene de 1 a {most} caracteres.</translation>
    </message>
    <message>
        <source>This remark cannot be read: {fault!r}.</source>
        <translation>No se puede leer esta observación: {fault!r}.</translation>
    </message>
    <message>
        <source>These words of reviews cannot be read: {fault!r}.</source>
        <translation>No se pueden leer estas palabras de reseñas: {fault!r}.</translation>
    </message>
    <message>
        <source>{size} mm does not fit {pack} ({most} mm).</source>
        <translation>{size} mm no cabe en {pack} ({most} mm).</translation>
    </message>
    <message>
        <source>{size} mm is too small for a shipping label ({length} × {width} mm).</source>
        <translation>{size} mm es demasiado pequeño para una etiqueta de envío ({length} × {width} mm).</translation>
    </message>
    <message>
        <source>{size} mm is too small for {pack} (at least {least} mm).</source>
        <translation>{size} mm es demasiado pequeño para {pack} (al menos {least} mm).</translation>
    </message>
    <message>
        <source>{weight} g is too heavy for {pack} (at most {most} g).</source>
        <translation>{weight} g es demasiado pesado para {pack} (como máximo {most} g).</translation>
    </message>
    <message>
        <source>{hazard} goods must not go in {pack}.</source>
        <translation>Peligro ({hazard}): no debe ir en {pack}.</translation>
    </message>
    <message>
        <source>No sample for a bound of {bound_ppm} ppm among {members} members.</source>
        <translation>No hay muestra para un límite de {bound_ppm} ppm entre {members} miembros.</translation>
    </message>
    <message>
        <source>Nothing of this group has been shown yet, or everything is taken out.</source>
        <translation>Aún no se ha mostrado nada de este grupo, o se ha sacado todo.</translation>
    </message>
    <message numerus="yes">
        <source>Open {n} more of the sample.</source>
        <comment>Open {n} more of the sample.</comment>
        <translation>
            <numerusform>Abra {n} más de la muestra.</numerusform>
            <numerusform>Abra {n} más de la muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the sheet for {seconds} s more.</source>
        <translation>Mire la hoja {seconds} s más.</translation>
    </message>
    <message>
        <source>Name one site, in at most {most} characters.</source>
        <translation>Nombre un centro, con {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>Say why: whoever works at the site is told.</source>
        <translation>Diga por qué: se comunica a quienes trabajan en el centro.</translation>
    </message>
    <message>
        <source>A reason has at most {most} characters.</source>
        <translation>Un motivo tiene {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>A site, whether it uses scores, and a reason are needed.</source>
        <translation>Se necesitan un centro, si usa puntuaciones, y un motivo.</translation>
    </message>
    <message>
        <source>it is signed with another key than before</source>
        <translation>está firmado con otra clave que antes</translation>
    </message>
    <message>
        <source>it had another root of the first {size} entries before</source>
        <translation>tenía otra raíz de las primeras {size} entradas antes</translation>
    </message>
    <message>
        <source>it told {before} entries before and tells {now} now</source>
        <translation>comunicaba {before} entradas antes y comunica {now} ahora</translation>
    </message>
    <message>
        <source>– (fewer than five)</source>
        <translation>– (menos de cinco)</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>muy pocos para comparar</translation>
    </message>
    <message>
        <source>There are {most} views already. Remove one first.</source>
        <translation>Ya hay {most} vistas. Quite una primero.</translation>
    </message>
    <message>
        <source>There is a view {name!r} already. Choose another name.</source>
        <translation>Ya hay una vista {name!r}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The view has no name. Type one, or press Esc.</source>
        <translation>La vista no tiene nombre. Escriba uno o pulse Esc.</translation>
    </message>
    <message>
        <source>The name is too long: {count} characters, at most {longest}.</source>
        <translation>El nombre es demasiado largo: {count} caracteres, como máximo {longest}.</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>head of a column: of how many decisions</extracomment>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>head of a column: of how many decisions</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Share, interval</source>
        <translation>Proporción, intervalo</translation>
    </message>
    <message>
        <source>assessed by people who did not build the model</source>
        <translation>evaluado por personas que no construyeron el modelo</translation>
    </message>
    <message>
        <source>who read, acted upon and accepted the figures is under Signatures</source>
        <translation>quién leyó las cifras, actuó y las aceptó consta en Firmas</translation>
    </message>
    <message>
        <source>output interpreted in its context</source>
        <translation>resultado interpretado en su contexto</translation>
    </message>
    <message>
        <source>every figure with its count, its interval and how much of the truth is known</source>
        <translation>cada cifra con su recuento, su intervalo y cuánto se conoce de la verdad</translation>
    </message>
    <message>
        <source>fairness evaluated, results documented</source>
        <translation>equidad evaluada, resultados documentados</translation>
    </message>
    <message>
        <source>slices beside the rest with all tests corrected, the definition chosen and what it excludes</source>
        <translation>segmentos junto al resto con todas las pruebas corregidas, la definición elegida y lo que excluye</translation>
    </message>
    <message>
        <source>Each signature is a record of its author&apos;s device at the service. “reviewer verify” goes through all of them and names each that was changed; a signature is sound when its record is there with the payload hash above. The seal is the service&apos;s Ed25519 signature over the figures; all of them are kept at the service under their SHA-256.</source>
        <translation>Cada firma es un registro del dispositivo de su autor en el servicio. «reviewer verify» los recorre todos y nombra cada uno que se cambió; una firma es válida cuando su registro está ahí con el hash de contenido de arriba. El sello es la firma Ed25519 del servicio sobre las cifras; todas se guardan en el servicio bajo su SHA-256.</translation>
    </message>
    <message>
        <source>These figures are not those that the review was signed on.</source>
        <translation>Estas cifras no son aquellas sobre las que se firmó la revisión.</translation>
    </message>
    <message>
        <source>Definition of fairness</source>
        <translation>Definición de equidad</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Todas las decisiones</translation>
    </message>
    <message>
        <source>Slices that differ from the rest</source>
        <translation>Segmentos que difieren del resto</translation>
    </message>
    <message>
        <source>How far from each definition</source>
        <translation>A qué distancia de cada definición</translation>
    </message>
    <message>
        <source>All slices</source>
        <translation>Todos los segmentos</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>How it was worked out, and how it can be checked</source>
        <translation>Cómo se calculó y cómo se puede comprobar</translation>
    </message>
    <message>
        <source>Review of fairness: {review}</source>
        <translation>Revisión de equidad: {review}</translation>
    </message>
    <message>
        <source>State: {state}.</source>
        <translation>Estado: {state}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} decisions</source>
        <comment>{n:,} decision</comment>
        <translation>
            <numerusform>{n:,} decisión</numerusform>
            <numerusform>{n:,} decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>todos los centros</translation>
    </message>
    <message>
        <source>{decisions} at {sites} from {since} until {until}, worked out {moment}.</source>
        <translation>{decisions} en {sites} desde {since} hasta {until}, calculado {moment}.</translation>
    </message>
    <message>
        <source>{decisions} at {sites} from {since}, worked out {moment}.</source>
        <translation>{decisions} en {sites} desde {since}, calculado {moment}.</translation>
    </message>
    <message>
        <source>{decisions} at {sites} until {until}, worked out {moment}.</source>
        <translation>{decisions} en {sites} hasta {until}, calculado {moment}.</translation>
    </message>
    <message>
        <source>{decisions} at {sites}, worked out {moment}.</source>
        <translation>{decisions} en {sites}, calculado {moment}.</translation>
    </message>
    <message>
        <source>Action: {action}. By {person}, until {due}.</source>
        <translation>Acción: {action}. A cargo de {person}, hasta {due}.</translation>
    </message>
    <message numerus="yes">
        <source>It is overdue by {n:,} days.</source>
        <comment>It is overdue by {n:,} day.</comment>
        <translation>
            <numerusform>Lleva {n:,} día de retraso.</numerusform>
            <numerusform>Lleva {n:,} días de retraso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translation>Aceptado tal como está</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <extracomment>in whose words: What came of it: ...</extracomment>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>Nothing was agreed upon yet.</source>
        <translation>Aún no se acordó nada.</translation>
    </message>
    <message>
        <source>None was chosen for these sites when it was worked out.</source>
        <translation>No se había elegido ninguna para estos centros cuando se calculó.</translation>
    </message>
    <message>
        <source>Chosen, between groups by {facet}:</source>
        <translation>Elegida, entre grupos por {facet}:</translation>
    </message>
    <message>
        <source>Nothing says that damage is not alike frequent in these groups; while it is, no definition excludes another.</source>
        <translation>Nada dice que el daño no sea igual de frecuente en estos grupos; mientras lo sea, ninguna definición excluye otra.</translation>
    </message>
    <message>
        <source>Chosen together all the same: {why}</source>
        <translation>Elegidas juntas pese a todo: {why}</translation>
    </message>
    <message>
        <source>Given up, since damage is not alike frequent in these groups:</source>
        <translation>Se renuncia, pues el daño no es igual de frecuente en estos grupos:</translation>
    </message>
    <message>
        <source>Shares with their {level:.0%} interval. Truth known belongs beside every other.</source>
        <translation>Proporciones con su intervalo del {level:.0%}. La verdad conocida va junto a cada una de las demás.</translation>
    </message>
    <message>
        <source>{tests:,} comparisons were made and corrected together (Benjamini and Hochberg); of the {differing:,} that are said to differ, {accepted:.0%} may be expected to be chance.</source>
        <translation>Se hicieron {tests:,} comparaciones y se corrigieron juntas (Benjamini y Hochberg); de las {differing:,} de las que se dice que difieren, cabe esperar que el {accepted:.0%} sea azar.</translation>
    </message>
    <message>
        <source>Listed are the {count:,} least likely by chance.</source>
        <translation>Se listan las {count:,} menos probables por azar.</translation>
    </message>
    <message>
        <source>Against the rest, points</source>
        <translation>Frente al resto, puntos</translation>
    </message>
    <message>
        <source>Against all other decisions</source>
        <translation>Frente a todas las demás decisiones</translation>
    </message>
    <message>
        <source>The group furthest from the rest, in points; the interval is that of all comparisons of the definition together</source>
        <translation>El grupo más alejado del resto, en puntos; el intervalo es el de todas las comparaciones de la definición juntas</translation>
    </message>
    <message>
        <source>Groups by</source>
        <extracomment>head of a column: a facet</extracomment>
        <translation>Grupos por</translation>
    </message>
    <message>
        <source>Furthest</source>
        <extracomment>head of a column: the group furthest from the rest</extracomment>
        <translation>Más alejado</translation>
    </message>
    <message>
        <source>By, interval</source>
        <extracomment>head of a column: by how much, and the interval</extracomment>
        <translation>Diferencia, intervalo</translation>
    </message>
    <message>
        <source>{definition} (chosen)</source>
        <translation>{definition} (elegida)</translation>
    </message>
    <message>
        <source>Every rate of every slice</source>
        <translation>Cada tasa de cada segmento</translation>
    </message>
    <message>
        <source>{p}, differs</source>
        <extracomment>a p, and that the slice differs from the rest</extracomment>
        <translation>{p}, difiere</translation>
    </message>
    <message>
        <source>Act</source>
        <extracomment>heads of columns: what was done, and by whom</extracomment>
        <translation>Acto</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>Who signed what</source>
        <translation>Quién firmó qué</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>head of a column: what was signed and is kept</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>SHA-256 of its payload</source>
        <translation>SHA-256 de su contenido</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Seal of the service</source>
        <translation>Sello del servicio</translation>
    </message>
    <message>
        <source>Choice of the definition</source>
        <translation>Elección de la definición</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>heads of columns: the row of a framework, what it asks for, what the page has of it</extracomment>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Where this page answers to it</source>
        <translation>Dónde responde a ello esta página</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>{minute} UTC</source>
        <extracomment>a moment</extracomment>
        <translation>{minute} UTC</translation>
    </message>
    <message>
        <source>site</source>
        <extracomment>facets of decisions as they stand within a sentence: between groups by site</extracomment>
        <translation>centro</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>turno</translation>
    </message>
    <message>
        <source>{facet} {name}</source>
        <extracomment>a facet and what it is: Site BER1</extracomment>
        <translation>{facet} {name}</translation>
    </message>
    <message>
        <source>below {highest}</source>
        <extracomment>a band of prices</extracomment>
        <translation>menos de {highest}</translation>
    </message>
    <message>
        <source>from {lowest}</source>
        <extracomment>a band of prices</extracomment>
        <translation>desde {lowest}</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <extracomment>a band of prices</extracomment>
        <translation>{lowest} a {highest}</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <extracomment>a figure, and from where to where it lies with certainty</extracomment>
        <translation>{value} ({low} a {high})</translation>
    </message>
    <message>
        <source>The file is no JPEG, PNG or WebP picture. Save it as JPEG.</source>
        <translation>El archivo no es una imagen JPEG, PNG o WebP. Guárdelo como JPEG.</translation>
    </message>
    <message>
        <source>The picture is too large to open safely ({fault}). Save it smaller.</source>
        <translation>La imagen es demasiado grande para abrirla con seguridad ({fault}). Guárdela más pequeña.</translation>
    </message>
    <message>
        <source>The picture is an empty file. Take or export it again.</source>
        <translation>La imagen es un archivo vacío. Tómela o expórtela de nuevo.</translation>
    </message>
    <message>
        <source>The picture has {bytes} bytes, the limit is {most}. Save it smaller.</source>
        <translation>La imagen tiene {bytes} bytes, el límite es {most}. Guárdela más pequeña.</translation>
    </message>
    <message>
        <source>its end was never written</source>
        <translation>su final nunca se escribió</translation>
    </message>
    <message>
        <source>The picture is damaged ({how}). Take or export it again.</source>
        <translation>La imagen está dañada ({how}). Tómela o expórtela de nuevo.</translation>
    </message>
    <message>
        <source>The picture is {width} x {height} pixels, the limit is {most} in all and {side} a side. Save it smaller.</source>
        <translation>La imagen tiene {width} x {height} píxeles, el límite es {most} en total y {side} por lado. Guárdela más pequeña.</translation>
    </message>
    <message>
        <source>The picture took longer than {seconds:g} seconds to open. Take or export it again.</source>
        <translation>La imagen tardó más de {seconds:g} segundos en abrirse. Tómela o expórtela de nuevo.</translation>
    </message>
    <message>
        <source>The picture breaks the program that opens it. Take or export it again.</source>
        <translation>La imagen hace fallar el programa que la abre. Tómela o expórtela de nuevo.</translation>
    </message>
    <message>
        <source>The picture needs more memory than a picture may. Save it smaller.</source>
        <translation>La imagen necesita más memoria de la permitida. Guárdela más pequeña.</translation>
    </message>
    <message>
        <source>The picture file is too large. Save it smaller.</source>
        <translation>El archivo de imagen es demasiado grande. Guárdelo más pequeño.</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Save it smaller.</source>
        <translation>La imagen tiene demasiados píxeles. Guárdela más pequeña.</translation>
    </message>
    <message>
        <source>The picture is damaged. Take or export it again.</source>
        <translation>La imagen está dañada. Tómela o expórtela de nuevo.</translation>
    </message>
    <message>
        <source>Pictures cannot be looked at: no process can be started ({why}). Close other programs, or call IT.</source>
        <translation>No se pueden examinar imágenes: no se puede iniciar ningún proceso ({why}). Cierre otros programas o llame a TI.</translation>
    </message>
    <message>
        <source>SQLite found damage in the journal</source>
        <translation>SQLite halló daños en el diario</translation>
    </message>
    <message>
        <source>the tables of the journal are damaged</source>
        <translation>las tablas del diario están dañadas</translation>
    </message>
    <message>
        <source>the outbox names another author than the record</source>
        <translation>la bandeja de salida nombra otro autor que el registro</translation>
    </message>
    <message>
        <source>members of a bulk act are damaged</source>
        <translation>hay miembros de un acto en bloque dañados</translation>
    </message>
    <message>
        <source>the database and the log differ</source>
        <translation>la base de datos y el log difieren</translation>
    </message>
    <message>
        <source>a column of the database differs from its record</source>
        <translation>una columna de la base de datos difiere de su registro</translation>
    </message>
    <message>
        <source>the log has records that the database lacks</source>
        <translation>el log tiene registros que faltan en la base de datos</translation>
    </message>
    <message>
        <source>the newest record is damaged</source>
        <translation>el registro más reciente está dañado</translation>
    </message>
    <message>
        <source>{path} is not a journal of Reviewer.</source>
        <translation>{path} no es un diario de Reviewer.</translation>
    </message>
    <message>
        <source>{path}: SQLite set {name} to {found}, not {value}.</source>
        <translation>{path}: SQLite puso {name} a {found}, no a {value}.</translation>
    </message>
    <message>
        <source>{path} has a damaged header.</source>
        <translation>{path} tiene la cabecera dañada.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Reviewer (schema {schema}, this one knows {known}).</source>
        <translation>{path} lo escribió un Reviewer más nuevo (esquema {schema}, este conoce {known}).</translation>
    </message>
    <message>
        <source>Update Reviewer; every record can also be read in journal.log beside it, one JSON line each.</source>
        <translation>Actualice Reviewer; cada registro se puede leer también en journal.log, a su lado, una línea JSON cada uno.</translation>
    </message>
    <message>
        <source>Put it back from a copy; or move the whole folder {folder} aside, which keeps its records, and start with a new one.</source>
        <translation>Repóngalo desde una copia; o aparte toda la carpeta {folder}, lo que conserva sus registros, y empiece con una nueva.</translation>
    </message>
    <message>
        <source>The device key {path} is missing.</source>
        <translation>Falta la clave de dispositivo {path}.</translation>
    </message>
    <message>
        <source>The device key {path} cannot be read ({why}).</source>
        <translation>No se puede leer la clave de dispositivo {path} ({why}).</translation>
    </message>
    <message>
        <source>{path} is not an Ed25519 key. Put the right one back from a copy.</source>
        <translation>{path} no es una clave Ed25519. Reponga la correcta desde una copia.</translation>
    </message>
    <message>
        <source>The device key {path} cannot be written: {why}.</source>
        <translation>No se puede escribir la clave de dispositivo {path}: {why}.</translation>
    </message>
    <message>
        <source>The journal was repaired because {why}: {records} records are there, {lost} could not be read in either copy.</source>
        <translation>Se reparó el diario porque {why}: hay {records} registros, {lost} no se pudieron leer en ninguna de las dos copias.</translation>
    </message>
    <message>
        <source>The journal was repaired because {why}: all {records} records are there.</source>
        <translation>Se reparó el diario porque {why}: están los {records} registros.</translation>
    </message>
    <message>
        <source>The notebook was repaired because {why}: {records} records are there, {lost} could not be read in either copy.</source>
        <translation>Se reparó el cuaderno porque {why}: hay {records} registros, {lost} no se pudieron leer en ninguna de las dos copias.</translation>
    </message>
    <message>
        <source>The notebook was repaired because {why}: all {records} records are there.</source>
        <translation>Se reparó el cuaderno porque {why}: están los {records} registros.</translation>
    </message>
    <message>
        <source>The old files are kept in {folder}.</source>
        <translation>Los archivos antiguos se conservan en {folder}.</translation>
    </message>
    <message>
        <source>The profile {folder} cannot be used: {why}.</source>
        <translation>No se puede usar el perfil {folder}: {why}.</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be used: {why}.</source>
        <translation>No se puede usar el diario de {folder}: {why}.</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be read: {why}.</source>
        <translation>No se puede leer el diario de {folder}: {why}.</translation>
    </message>
    <message>
        <source>NOT SAVED. The disk failed while an earlier record was saved. Note this decision elsewhere, close Reviewer and open it again.</source>
        <translation>NO GUARDADO. El disco falló al guardar un registro anterior. Anote esta decisión en otro lugar, cierre Reviewer y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>No se puede escribir {path}: {why}.</translation>
    </message>
    <message>
        <source>NOT SAVED: {why} ({folder}). Make room or call IT, then decide again.</source>
        <translation>NO GUARDADO: {why} ({folder}). Haga sitio o llame a TI, y decida de nuevo.</translation>
    </message>
    <message>
        <source>NOT SAVED: {why} ({folder}), and it cannot be told now whether a part was written. Note this decision elsewhere, close Reviewer and open it again: it shows what is there.</source>
        <translation>NO GUARDADO: {why} ({folder}), y ahora no se puede saber si se escribió una parte. Anote esta decisión en otro lugar, cierre Reviewer y ábralo de nuevo: muestra lo que hay.</translation>
    </message>
    <message>
        <source>The profile {folder} is already open in another window. Go on there, or close it first.</source>
        <translation>El perfil {folder} ya está abierto en otra ventana. Siga allí o ciérrela primero.</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be repaired: {fault}.</source>
        <translation>No se puede reparar el diario de {folder}: {fault}.</translation>
    </message>
    <message>
        <source>it shows another key than before</source>
        <translation>muestra otra clave que antes</translation>
    </message>
    <message>
        <source>its signature is wrong</source>
        <translation>su firma es incorrecta</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>No se puede leer {path}: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>This desk had not heard from the service for {n} days.</source>
        <comment>This desk had not heard from the service for {n} day.</comment>
        <translation>
            <numerusform>Este puesto no había tenido noticias del servicio desde hacía {n} día.</numerusform>
            <numerusform>Este puesto no había tenido noticias del servicio desde hacía {n} días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: {n:,} records of yours waited here, to be sent now.</source>
        <comment>Nothing is lost: {n:,} record of yours waited here, to be sent now.</comment>
        <translation>
            <numerusform>No se pierde nada: {n:,} registro suyo esperaba aquí y se envía ahora.</numerusform>
            <numerusform>No se pierde nada: {n:,} registros suyos esperaban aquí y se envían ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: all of yours is sent.</source>
        <translation>No se pierde nada: todo lo suyo está enviado.</translation>
    </message>
    <message>
        <source>The list was too old to be brought up to date, so it is loaded anew.</source>
        <translation>La lista era demasiado antigua para actualizarla, así que se carga de nuevo.</translation>
    </message>
    <message>
        <source>The check-out of {items} ended: others may have decided these.</source>
        <translation>Terminó la reserva de {items}: puede que otros los hayan decidido.</translation>
    </message>
    <message>
        <source>Please look at History: what the service says of your last decisions, and where others decided otherwise meanwhile.</source>
        <translation>Mire el Historial: qué dice el servicio de sus últimas decisiones y dónde otros decidieron de otro modo entretanto.</translation>
    </message>
    <message>
        <source>{person} is signed in.</source>
        <translation>Sesión iniciada: {person}.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Sesión cerrada.</translation>
    </message>
    <message numerus="yes">
        <source>Signed out. {n} records stay here until the next sign-in.</source>
        <comment>Signed out. {n} record stays here until the next sign-in.</comment>
        <translation>
            <numerusform>Sesión cerrada. {n} registro se queda aquí hasta el próximo inicio de sesión.</numerusform>
            <numerusform>Sesión cerrada. {n} registros se quedan aquí hasta el próximo inicio de sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide it first; then see what others say of it.</source>
        <translation>Decídalo primero; después vea qué dicen otros de ello.</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>whoever reads this, as one of those who spoke or were spoken of</extracomment>
        <translation>usted</translation>
    </message>
    <message>
        <source>{state}: {words}</source>
        <extracomment>how a reply stands, and what was said in it</extracomment>
        <translation>{state}: {words}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Certified {items}</source>
        <extracomment>many items at once: Certified 12 items</extracomment>
        <translation>Certificado: {items}</translation>
    </message>
    <message>
        <source>Rejected {items}</source>
        <extracomment>many items at once: Rejected 12 items</extracomment>
        <translation>Rechazado: {items}</translation>
    </message>
    <message>
        <source>None of the {items} can be decided so: {reasons}.</source>
        <translation>No se puede decidir así ninguno ({items}): {reasons}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} gone</source>
        <comment>{n} gone</comment>
        <extracomment>how many items are not on this desk any more</extracomment>
        <translation>
            <numerusform>{n} ya no está</numerusform>
            <numerusform>{n} ya no están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} disputed</source>
        <comment>{n} disputed</comment>
        <extracomment>how many items people differ on</extracomment>
        <translation>
            <numerusform>{n} en discrepancia</numerusform>
            <numerusform>{n} en discrepancia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decided already</source>
        <comment>{n} decided already</comment>
        <extracomment>how many items</extracomment>
        <translation>
            <numerusform>{n} ya decidido</numerusform>
            <numerusform>{n} ya decididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decided otherwise</source>
        <comment>{n} decided otherwise</comment>
        <extracomment>how many items</extracomment>
        <translation>
            <numerusform>{n} decidido de otro modo</numerusform>
            <numerusform>{n} decididos de otro modo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reopened, each wants a look of its own</source>
        <comment>{n} reopened, each wants a look of its own</comment>
        <translation>
            <numerusform>{n} reabierto, pide su propia mirada</numerusform>
            <numerusform>{n} reabiertos, cada uno pide su propia mirada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a hidden score, each wants a look of its own</source>
        <comment>{n} with a hidden score, each wants a look of its own</comment>
        <translation>
            <numerusform>{n} con puntuación oculta, pide su propia mirada</numerusform>
            <numerusform>{n} con puntuación oculta, cada uno pide su propia mirada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} against a hard rule</source>
        <comment>{n} against a hard rule</comment>
        <extracomment>how many items</extracomment>
        <translation>
            <numerusform>{n} contra una regla estricta</numerusform>
            <numerusform>{n} contra una regla estricta</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no calendar file, or it is damaged.</source>
        <translation>Esto no es un archivo de calendario, o está dañado.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>No se puede leer {file}: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} proposed, {known} known already.</source>
        <comment>{n} proposed, {known} known already.</comment>
        <translation>
            <numerusform>{n} propuesta, {known} ya conocidas.</numerusform>
            <numerusform>{n} propuestas, {known} ya conocidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: left out, {why}.</source>
        <extracomment>{why} is such as &quot;it is cancelled&quot;</extracomment>
        <translation>{title}: excluida, {why}.</translation>
    </message>
    <message>
        <source>{title}: it repeats, and only the first time was taken.</source>
        <translation>{title}: se repite, y solo se tomó la primera vez.</translation>
    </message>
    <message>
        <source>This calendar file is larger than 1 MiB. Export fewer entries.</source>
        <translation>Este archivo de calendario supera 1 MiB. Exporte menos entradas.</translation>
    </message>
    <message>
        <source>This is no calendar file: it is not in UTF-8.</source>
        <translation>Esto no es un archivo de calendario: no está en UTF-8.</translation>
    </message>
    <message>
        <source>This calendar file holds over {most} entries. Export fewer.</source>
        <translation>Este archivo de calendario contiene más de {most} entradas. Exporte menos.</translation>
    </message>
    <message>
        <source>its times cannot be read</source>
        <translation>no se pueden leer sus horas</translation>
    </message>
    <message>
        <source>it is cancelled</source>
        <translation>está cancelada</translation>
    </message>
    <message>
        <source>it changes one time of an entry that repeats</source>
        <translation>cambia una vez de una entrada que se repite</translation>
    </message>
    <message>
        <source>it takes whole days</source>
        <translation>ocupa días enteros</translation>
    </message>
    <message>
        <source>it begins before 1970 or after 2999</source>
        <translation>empieza antes de 1970 o después de 2999</translation>
    </message>
    <message>
        <source>“{pack}” is no pack of this region.</source>
        <translation>«{pack}» no es un embalaje de esta región.</translation>
    </message>
    <message>
        <source>A set of this pack is open already. Finish it first, or leave it.</source>
        <translation>Ya hay abierto un conjunto de este embalaje. Termínelo primero o déjelo.</translation>
    </message>
    <message>
        <source>Sets cannot be asked for here.</source>
        <translation>Aquí no se pueden pedir conjuntos.</translation>
    </message>
    <message>
        <source>The cases have not come yet. They come when the service answers.</source>
        <translation>Los casos aún no han llegado. Llegan cuando responde el servicio.</translation>
    </message>
    <message>
        <source>A set takes reject, test or certify.</source>
        <translation>Un conjunto admite rechazar, probar o certificar.</translation>
    </message>
    <message>
        <source>This case has an answer already.</source>
        <translation>Este caso ya tiene respuesta.</translation>
    </message>
    <message>
        <source>This set is not finished, or was sat at another desk.</source>
        <translation>Este conjunto no está terminado, o se hizo en otro puesto.</translation>
    </message>
    <message>
        <source>There is no such set to sit.</source>
        <translation>No hay tal conjunto que hacer.</translation>
    </message>
    <message>
        <source>Sets cannot be sat here.</source>
        <translation>Aquí no se pueden hacer conjuntos.</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>a person</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Decisions are counted as the workstation where this was asked for knew them.</source>
        <translation>Las decisiones se cuentan según las conocía el puesto donde se pidió.</translation>
    </message>
    <message>
        <source>A reject counts as true where a mentor approved it; what nobody looked at again is not told.</source>
        <translation>Un rechazo cuenta como verdadero donde un mentor lo aprobó; de lo que nadie volvió a mirar no se dice nada.</translation>
    </message>
    <message>
        <source>Of certificates some are known by outcomes; of rejects nothing comes back.</source>
        <translation>De los certificados, algunos se conocen por los resultados; de los rechazos no vuelve nada.</translation>
    </message>
    <message>
        <source>It says nothing of kinds of decisions that are not listed.</source>
        <translation>No dice nada de clases de decisiones que no están en la lista.</translation>
    </message>
    <message>
        <source>This is no certificate that can be written from here.</source>
        <translation>Este no es un certificado que se pueda escribir desde aquí.</translation>
    </message>
    <message>
        <source>Only a bulk act has a certificate. Choose one that names many items.</source>
        <translation>Solo un acto en bloque tiene certificado. Elija uno que nombre muchos artículos.</translation>
    </message>
    <message>
        <source>The act cannot be read, so it has no certificate: {fault}</source>
        <translation>No se puede leer el acto, así que no tiene certificado: {fault}</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items</source>
        <comment>{n:,} item</comment>
        <translation>
            <numerusform>{n:,} artículo</numerusform>
            <numerusform>{n:,} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>The service tells of its cohort without end.</source>
        <translation>El servicio comunica su cohorte sin fin.</translation>
    </message>
    <message>
        <source>You contest this piece already. Its answer will be told here.</source>
        <translation>Usted ya impugna esta pieza. La respuesta se dirá aquí.</translation>
    </message>
    <message>
        <source>Nobody countersigns a decision of their own.</source>
        <translation>Nadie refrenda una decisión propia.</translation>
    </message>
    <message>
        <source>Approved {item}</source>
        <translation>Aprobado: {item}</translation>
    </message>
    <message>
        <source>Returned {item}</source>
        <translation>Devuelto: {item}</translation>
    </message>
    <message>
        <source>Overrode {item}</source>
        <translation>Anulado: {item}</translation>
    </message>
    <message>
        <source>Took back: approve {item}</source>
        <translation>Retirado: aprobar {item}</translation>
    </message>
    <message>
        <source>Took back: return {item}</source>
        <translation>Retirado: devolver {item}</translation>
    </message>
    <message>
        <source>Took back: override {item}</source>
        <translation>Retirado: anular {item}</translation>
    </message>
    <message>
        <source>Certified {title}</source>
        <extracomment>one item: Certified Ceramic mug</extracomment>
        <translation>Certificado: {title}</translation>
    </message>
    <message>
        <source>Rejected {title}</source>
        <extracomment>one item: Rejected Ceramic mug</extracomment>
        <translation>Rechazado: {title}</translation>
    </message>
    <message>
        <source>Sent to test: {title}</source>
        <extracomment>one item goes to a physical test</extracomment>
        <translation>Enviado a prueba: {title}</translation>
    </message>
    <message>
        <source>Deferred {title}</source>
        <extracomment>one item is left for later: Deferred Ceramic mug</extracomment>
        <translation>Aplazado: {title}</translation>
    </message>
    <message>
        <source>Undid certify of {what}</source>
        <translation>Deshecho: certificar {what}</translation>
    </message>
    <message>
        <source>Undid reject of {what}</source>
        <translation>Deshecho: rechazar {what}</translation>
    </message>
    <message>
        <source>Undid test of {what}</source>
        <translation>Deshecho: enviar a prueba {what}</translation>
    </message>
    <message>
        <source>Undid defer of {what}</source>
        <translation>Deshecho: aplazar {what}</translation>
    </message>
    <message>
        <source>There is nothing to undo: no decision of yours is in force on this desk.</source>
        <translation>No hay nada que deshacer: ninguna decisión suya está en vigor en este puesto.</translation>
    </message>
    <message>
        <source>This decision is not on this desk. Take it back where it was made.</source>
        <translation>Esta decisión no está en este puesto. Retírela donde se tomó.</translation>
    </message>
    <message>
        <source>Somebody else decided this. Only its author can take it back.</source>
        <translation>Esto lo decidió otra persona. Solo su autor puede retirarlo.</translation>
    </message>
    <message>
        <source>This decision was taken back or replaced already.</source>
        <translation>Esta decisión ya se retiró o se reemplazó.</translation>
    </message>
    <message>
        <source>The remark is empty. Write something, or leave it.</source>
        <translation>La observación está vacía. Escriba algo o déjela.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason of the list. Choose another one, or none.</source>
        <translation>«{reason}» no es un motivo de la lista. Elija otro, o ninguno.</translation>
    </message>
    <message>
        <source>Remark on {title}</source>
        <translation>Observación sobre {title}</translation>
    </message>
    <message>
        <source>Every item of this act was decided again or taken back already.</source>
        <translation>Todos los artículos de este acto ya se decidieron de nuevo o se retiraron.</translation>
    </message>
    <message>
        <source>The pack ladder of {region} has no pack {pack!r}.</source>
        <translation>La escala de embalajes de {region} no tiene el embalaje {pack!r}.</translation>
    </message>
    <message>
        <source>Choose another verdict, or override with a reason.</source>
        <translation>Elija otro veredicto, o anule con un motivo.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first, then decide.</source>
        <translation>Nadie ha iniciado sesión. Inicie sesión primero y después decida.</translation>
    </message>
    <message>
        <source>The disk with {profile} is full. What you decide is still saved while a reserve of a few megabytes lasts. Make room now, or call IT.</source>
        <translation>El disco con {profile} está lleno. Lo que decida se guarda todavía mientras dure una reserva de unos megabytes. Haga sitio ahora o llame a TI.</translation>
    </message>
    <message>
        <source>Your notebook cannot be opened. {fault}</source>
        <translation>No se puede abrir su cuaderno. {fault}</translation>
    </message>
    <message>
        <source>History can be looked at and exported, but nothing can be decided here until Reviewer is updated.</source>
        <translation>El historial se puede mirar y exportar, pero no se puede decidir nada aquí hasta que se actualice Reviewer.</translation>
    </message>
    <message>
        <source>Vote for {level} in {pack}</source>
        <translation>Voto por {level} en {pack}</translation>
    </message>
    <message>
        <source>Say what helps: a level is lowered with a remedy.</source>
        <translation>Diga qué ayuda: un nivel se baja con un remedio.</translation>
    </message>
    <message>
        <source>Lowered to {level} in {pack}</source>
        <translation>Bajado a {level} en {pack}</translation>
    </message>
    <message>
        <source>Nobody says how far their own decisions stand.</source>
        <translation>Nadie dice hasta dónde llegan sus propias decisiones.</translation>
    </message>
    <message>
        <source>You are not this person&apos;s mentor.</source>
        <translation>Usted no es mentor de esta persona.</translation>
    </message>
    <message>
        <source>This item is not on this desk any more, so there is no evidence of it.</source>
        <translation>Este artículo ya no está en este puesto, así que no hay evidencia de él.</translation>
    </message>
    <message>
        <source>There are no notes of yours on this desk.</source>
        <translation>No hay notas suyas en este puesto.</translation>
    </message>
    <message>
        <source>An expert</source>
        <translation>Un experto</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for {use}. Choose one from the list.</source>
        <translation>«{reason}» no es un motivo para {use}. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>The reason &apos;{reason}&apos; needs a note. Write one and press again.</source>
        <translation>El motivo &apos;{reason}&apos; necesita una nota. Escriba una y pulse de nuevo.</translation>
    </message>
    <message>
        <source>The note contains a NUL or half a character. Type it again without.</source>
        <translation>La nota contiene un NUL o medio carácter. Escríbala de nuevo sin ello.</translation>
    </message>
    <message>
        <source>The remark contains a NUL or half a character. Type it again without.</source>
        <translation>La observación contiene un NUL o medio carácter. Escríbala de nuevo sin ello.</translation>
    </message>
    <message>
        <source>The remedy contains a NUL or half a character. Type it again without.</source>
        <translation>El remedio contiene un NUL o medio carácter. Escríbalo de nuevo sin ello.</translation>
    </message>
    <message>
        <source>The group contains a NUL or half a character. Type it again without.</source>
        <translation>El grupo contiene un NUL o medio carácter. Escríbalo de nuevo sin ello.</translation>
    </message>
    <message>
        <source>The remark has {count} characters, the limit is {most}.</source>
        <translation>La observación tiene {count} caracteres, el límite es {most}.</translation>
    </message>
    <message>
        <source>The remedy has {count} characters, the limit is {most}.</source>
        <translation>El remedio tiene {count} caracteres, el límite es {most}.</translation>
    </message>
    <message>
        <source>The group has {count} characters, the limit is {most}.</source>
        <translation>El grupo tiene {count} caracteres, el límite es {most}.</translation>
    </message>
    <message>
        <source>Welcome. You learn from {mentors}</source>
        <translation>Le damos la bienvenida. Aprende de {mentors}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Ask early, and ask more than one.</source>
        <translation>Pregunte pronto, y a más de una persona.</translation>
    </message>
    <message>
        <source>No mentor is named yet: ask a lead.</source>
        <translation>Aún no se ha nombrado mentor: pregunte a un responsable.</translation>
    </message>
    <message>
        <source>A launch plan</source>
        <translation>Un plan de inicio</translation>
    </message>
    <message>
        <source>What is expected, by when, and whom to ask. Your mentor writes it.</source>
        <translation>Qué se espera, para cuándo y a quién preguntar. Lo escribe su mentor.</translation>
    </message>
    <message>
        <source>Both of you sign it</source>
        <translation>Ambos lo firman</translation>
    </message>
    <message>
        <source>Your mentor has signed; sign too, and the queue opens.</source>
        <translation>Su mentor ha firmado; firme también, y se abre la cola.</translation>
    </message>
    <message>
        <source>Your mentor signs first, then you.</source>
        <translation>Primero firma su mentor, después usted.</translation>
    </message>
    <message>
        <source>A first lunch</source>
        <translation>Un primer almuerzo</translation>
    </message>
    <message>
        <source>It is proposed: say that you will be there.</source>
        <translation>Está propuesto: diga que asistirá.</translation>
    </message>
    <message>
        <source>Take a seat of the lunch roster, or propose one yourself.</source>
        <translation>Tome una plaza de la lista de almuerzos, o proponga uno.</translation>
    </message>
    <message>
        <source>A starter deck</source>
        <translation>Un mazo inicial</translation>
    </message>
    <message>
        <source>Twelve cases with what decides each; what was wrong comes again.</source>
        <translation>Doce casos con lo que decide cada uno; lo que salió mal vuelve.</translation>
    </message>
    <message>
        <source>L{level} comes by two votes, once its gate is met.</source>
        <translation>L{level} llega con dos votos, una vez cumplida su barrera.</translation>
    </message>
    <message>
        <source>You are at L{low} to L{high}, by pack</source>
        <translation>Usted está de L{low} a L{high}, según el embalaje</translation>
    </message>
    <message>
        <source>You are at L{level}</source>
        <translation>Usted está en L{level}</translation>
    </message>
    <message>
        <source>You watch others decide.</source>
        <translation>Mira cómo deciden otros.</translation>
    </message>
    <message>
        <source>Your decisions have no effect yet, so begin.</source>
        <translation>Sus decisiones aún no tienen efecto, así que empiece.</translation>
    </message>
    <message>
        <source>A mentor reads every decision of yours.</source>
        <translation>Un mentor lee cada decisión suya.</translation>
    </message>
    <message>
        <source>A mentor reads your rejects and some others.</source>
        <translation>Un mentor lee sus rechazos y algunas otras.</translation>
    </message>
    <message>
        <source>Your decisions take effect.</source>
        <translation>Sus decisiones tienen efecto.</translation>
    </message>
    <message>
        <source>Your decisions take effect, and you read those of others.</source>
        <translation>Sus decisiones tienen efecto, y usted lee las de otros.</translation>
    </message>
    <message>
        <source>Read why, and decide again: the new verdict replaces the old.</source>
        <translation>Lea por qué y decida de nuevo: el nuevo veredicto reemplaza al anterior.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} decisions came back</source>
        <comment>{n:,} decision came back</comment>
        <translation>
            <numerusform>{n:,} decisión devuelta</numerusform>
            <numerusform>{n:,} decisiones devueltas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases that you had wrong, before they are forgotten.</source>
        <translation>Casos que tuvo mal, antes de que se olviden.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} mistake cards due</source>
        <comment>{n:,} mistake card due</comment>
        <translation>
            <numerusform>{n:,} tarjeta de error pendiente</numerusform>
            <numerusform>{n:,} tarjetas de error pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Said of your work.</source>
        <translation>Dicho de su trabajo.</translation>
    </message>
    <message>
        <source>What you certified and what came of it; each is a mistake card.</source>
        <translation>Qué certificó y qué resultó; cada uno es una tarjeta de error.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} parcels damaged</source>
        <comment>{n:,} parcel damaged</comment>
        <translation>
            <numerusform>{n:,} paquete dañado</numerusform>
            <numerusform>{n:,} paquetes dañados</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind first, then what the model and others say.</source>
        <translation>Primero a ciegas, después qué dicen el modelo y otros.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada espera.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items in the queue</source>
        <comment>{n:,} item in the queue</comment>
        <translation>
            <numerusform>{n:,} artículo en la cola</numerusform>
            <numerusform>{n:,} artículos en la cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <comment>{n} remark</comment>
        <translation>
            <numerusform>{n} observación</numerusform>
            <numerusform>{n} observaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies to remarks</source>
        <comment>{n} reply to a remark</comment>
        <translation>
            <numerusform>{n} respuesta a una observación</numerusform>
            <numerusform>{n} respuestas a observaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} syntheses</source>
        <comment>{n} synthesis</comment>
        <translation>
            <numerusform>{n} síntesis</numerusform>
            <numerusform>{n} síntesis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} patterns</source>
        <comment>{n} pattern</comment>
        <translation>
            <numerusform>{n} patrón</numerusform>
            <numerusform>{n} patrones</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {milestone}</source>
        <translation>Siguiente: {milestone}</translation>
    </message>
    <message numerus="yes">
        <source>The next milestone, {n} days late.</source>
        <comment>The next milestone, {n} day late.</comment>
        <translation>
            <numerusform>El hito siguiente, {n} día de retraso.</numerusform>
            <numerusform>El hito siguiente, {n} días de retraso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next milestone, due on {day}.</source>
        <translation>El hito siguiente, para el {day}.</translation>
    </message>
    <message>
        <source>Many items at once</source>
        <translation>Muchos artículos a la vez</translation>
    </message>
    <message>
        <source>Your launch plan is not signed by both of you yet. Sign it first, then review.</source>
        <translation>Su plan de inicio aún no está firmado por ambos. Fírmelo primero y después revise.</translation>
    </message>
    <message>
        <source>No more open items to check out.</source>
        <translation>No quedan artículos abiertos que reservar.</translation>
    </message>
    <message numerus="yes">
        <source>Checked out {n} items.</source>
        <comment>Checked out {n} item.</comment>
        <translation>
            <numerusform>Reservado {n} artículo.</numerusform>
            <numerusform>Reservados {n} artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Le espera</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>science</source>
        <comment>a category of gaps</comment>
        <translation>ciencia</translation>
    </message>
    <message>
        <source>data</source>
        <comment>a category of gaps</comment>
        <translation>datos</translation>
    </message>
    <message>
        <source>deployment</source>
        <comment>a category of gaps</comment>
        <translation>implantación</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <comment>what a programme is for</comment>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>People</source>
        <comment>what a programme is for</comment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>what a programme is for</comment>
        <translation>Uso</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} lines more.</source>
        <comment>… and {n} line more.</comment>
        <translation>
            <numerusform>… y {n} línea más.</numerusform>
            <numerusform>… y {n} líneas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>In production without a publication: {count}</source>
        <translation>En producción sin publicación: {count}</translation>
    </message>
    <message>
        <source>{stage}: {count}</source>
        <translation>{stage}: {count}</translation>
    </message>
    <message>
        <source>{stage}: {count} ({share:.0%}, {low:.0%} to {high:.0%})</source>
        <translation>{stage}: {count} ({share:.0%}, {low:.0%} a {high:.0%})</translation>
    </message>
    <message>
        <source>{stage}: {count} ({share:.0%}, {low:.0%} to {high:.0%}, {caution})</source>
        <translation>{stage}: {count} ({share:.0%}, {low:.0%} a {high:.0%}, {caution})</translation>
    </message>
    <message>
        <source>Closed by the end of the year, {category}: {count:.1f} expected</source>
        <translation>Cerradas a fin de año, {category}: {count:.1f} previstas</translation>
    </message>
    <message>
        <source>{filled} of {count} cells have an entry.</source>
        <translation>{filled} de {count} celdas tienen una entrada.</translation>
    </message>
    <message>
        <source>{constituency}: nothing yet for {tenets}</source>
        <translation>{constituency}: aún nada para {tenets}</translation>
    </message>
    <message>
        <source>To industry {industry}, both {both}, back in academia {back}, staying {staying}: those who consented.</source>
        <translation>A la industria {industry}, ambas {both}, de vuelta en la academia {back}, se quedan {staying}: quienes consintieron.</translation>
    </message>
    <message numerus="yes">
        <source>You talked to {n} people.</source>
        <comment>You talked to {n} person.</comment>
        <translation>
            <numerusform>Usted habló con {n} persona.</numerusform>
            <numerusform>Usted habló con {n} personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk to {person} next. {why}</source>
        <translation>Hable ahora con {person}. {why}</translation>
    </message>
    <message numerus="yes">
        <source>You have talked to nobody for {n} days. Ask somebody to lunch.</source>
        <comment>You have talked to nobody for {n} day. Ask somebody to lunch.</comment>
        <translation>
            <numerusform>No ha hablado con nadie desde hace {n} día. Invite a alguien a almorzar.</numerusform>
            <numerusform>No ha hablado con nadie desde hace {n} días. Invite a alguien a almorzar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person}: {n} seats left this week</source>
        <comment>{person}: {n} seat left this week</comment>
        <translation>
            <numerusform>{person}: queda {n} plaza esta semana</numerusform>
            <numerusform>{person}: quedan {n} plazas esta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} votes: {question}</source>
        <comment>{n} vote: {question}</comment>
        <translation>
            <numerusform>{n} voto: {question}</numerusform>
            <numerusform>{n} votos: {question}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}. {why}</source>
        <extracomment>what is offered, and why</extracomment>
        <translation>{title}. {why}</translation>
    </message>
    <message>
        <source>{person}: {share:.0%} free today</source>
        <translation>{person}: {share:.0%} libre hoy</translation>
    </message>
    <message>
        <source>People here today: {count}</source>
        <translation>Personas aquí hoy: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} people</source>
        <comment>{n:,} person</comment>
        <translation>
            <numerusform>{n:,} persona</numerusform>
            <numerusform>{n:,} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{people} in {n} cities today</source>
        <comment>{people} in {n} city today</comment>
        <translation>
            <numerusform>{people} en {n} ciudad hoy</numerusform>
            <numerusform>{people} en {n} ciudades hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>{year}: {count}</source>
        <translation>{year}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{programme}: {n} fellowship slots left; people by year {years}</source>
        <comment>{programme}: {n} fellowship slot left; people by year {years}</comment>
        <translation>
            <numerusform>{programme}: queda {n} plaza de beca; personas por año {years}</numerusform>
            <numerusform>{programme}: quedan {n} plazas de beca; personas por año {years}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{programme}: {n} fellowship slots left</source>
        <comment>{programme}: {n} fellowship slot left</comment>
        <translation>
            <numerusform>{programme}: queda {n} plaza de beca</numerusform>
            <numerusform>{programme}: quedan {n} plazas de beca</numerusform>
        </translation>
    </message>
    <message>
        <source>{person}: {grades}</source>
        <translation>{person}: {grades}</translation>
    </message>
    <message numerus="yes">
        <source>{n} great</source>
        <comment>{n} great</comment>
        <translation>
            <numerusform>{n} muy bien</numerusform>
            <numerusform>{n} muy bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} good</source>
        <comment>{n} good</comment>
        <translation>
            <numerusform>{n} bien</numerusform>
            <numerusform>{n} bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} acceptable</source>
        <comment>{n} acceptable</comment>
        <translation>
            <numerusform>{n} aceptable</numerusform>
            <numerusform>{n} aceptables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problematic</source>
        <comment>{n} problematic</comment>
        <translation>
            <numerusform>{n} problemático</numerusform>
            <numerusform>{n} problemáticos</numerusform>
        </translation>
    </message>
    <message>
        <source>{act}: {kind}</source>
        <extracomment>what was done, and with which kind of thing</extracomment>
        <translation>{act}: {kind}</translation>
    </message>
    <message>
        <source>This {kind} was taken back meanwhile.</source>
        <extracomment>{kind} is such as &quot;meeting&quot; or &quot;launch plan&quot;</extracomment>
        <translation>Esto ({kind}) se retiró entretanto.</translation>
    </message>
    <message>
        <source>This was not done on this desk. Take it back where it was done.</source>
        <translation>Esto no se hizo en este puesto. Retírelo donde se hizo.</translation>
    </message>
    <message>
        <source>Somebody else has gone on from this. Say what changed instead.</source>
        <translation>Otra persona ha seguido a partir de esto. Diga en su lugar qué cambió.</translation>
    </message>
    <message>
        <source>Taken back: {kind}</source>
        <translation>Retirado: {kind}</translation>
    </message>
    <message>
        <source>The item of this card is not on this workstation any more.</source>
        <translation>El artículo de esta tarjeta ya no está en este puesto.</translation>
    </message>
    <message>
        <source>A mentor</source>
        <translation>Un mentor</translation>
    </message>
    <message>
        <source>Your verdict was not right. Grade it 0, 1 or 2.</source>
        <translation>Su veredicto no fue correcto. Póngale nota 0, 1 o 2.</translation>
    </message>
    <message>
        <source>Cards cannot be graded here.</source>
        <translation>Aquí no se puede poner nota a tarjetas.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} records to {path}.</source>
        <comment>Wrote {n} record to {path}.</comment>
        <translation>
            <numerusform>Escrito {n} registro en {path}.</numerusform>
            <numerusform>Escritos {n} registros en {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the service can read it.</source>
        <translation>Solo el servicio puede leerlo.</translation>
    </message>
    <message>
        <source>Anybody can read it.</source>
        <translation>Cualquiera puede leerlo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more did not fit; take the receipt, then pack again.</source>
        <comment>{n} more did not fit; take the receipt, then pack again.</comment>
        <translation>
            <numerusform>{n} más no cupo; tome el acuse y después empaquete de nuevo.</numerusform>
            <numerusform>{n} más no cupieron; tome el acuse y después empaquete de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has everything of this desk. There is nothing to carry.</source>
        <translation>El servicio tiene todo lo de este puesto. No hay nada que llevar.</translation>
    </message>
    <message>
        <source>{path} is from before the service was restored, or after. Let the desk sync, or import the pack once more.</source>
        <translation>{path} es de antes de que se restaurara el servicio, o de después. Deje que el puesto sincronice, o importe el paquete una vez más.</translation>
    </message>
    <message>
        <source>The service has received {received} of {count} records.</source>
        <translation>El servicio ha recibido {received} de {count} registros.</translation>
    </message>
    <message>
        <source>The service tells of this decision in a way that is not understood: {fault}.</source>
        <translation>El servicio habla de esta decisión de un modo que no se entiende: {fault}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} records refused by the service: see History.</source>
        <comment>{n} record refused by the service: see History.</comment>
        <translation>
            <numerusform>{n} registro denegado por el servicio: ver Historial.</numerusform>
            <numerusform>{n} registros denegados por el servicio: ver Historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records of other people wait for their sign-in.</source>
        <comment>{n} record of other people waits for their sign-in.</comment>
        <translation>
            <numerusform>{n} registro de otras personas espera a que inicien sesión.</numerusform>
            <numerusform>{n} registros de otras personas esperan a que inicien sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to the service.</source>
        <translation>Conectando con el servicio.</translation>
    </message>
    <message>
        <source>The service is away; work goes on.</source>
        <translation>El servicio no está disponible; el trabajo sigue.</translation>
    </message>
    <message>
        <source>Sign in to send.</source>
        <translation>Inicie sesión para enviar.</translation>
    </message>
    <message>
        <source>The network wants a sign-in: open a web browser.</source>
        <translation>La red pide iniciar sesión: abra un navegador web.</translation>
    </message>
    <message>
        <source>The service is busy; it is tried again by itself.</source>
        <translation>El servicio está ocupado; se reintenta solo.</translation>
    </message>
    <message>
        <source>Sync failed on this desk; it is tried again by itself.</source>
        <translation>La sincronización falló en este puesto; se reintenta sola.</translation>
    </message>
    <message numerus="yes">
        <source>The service would take away {n} check-outs: please look.</source>
        <comment>The service would take away {n} check-out: please look.</comment>
        <translation>
            <numerusform>El servicio retiraría {n} reserva: por favor, mire.</numerusform>
            <numerusform>El servicio retiraría {n} reservas: por favor, mire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is received by the service.</source>
        <translation>El servicio ha recibido todo lo demás.</translation>
    </message>
    <message>
        <source>Everything is received by the service.</source>
        <translation>El servicio lo ha recibido todo.</translation>
    </message>
    <message numerus="yes">
        <source>Sending {n} records.</source>
        <comment>Sending {n} record.</comment>
        <translation>
            <numerusform>Enviando {n} registro.</numerusform>
            <numerusform>Enviando {n} registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records saved here, not yet received.</source>
        <comment>{n} record saved here, not yet received.</comment>
        <translation>
            <numerusform>{n} registro guardado aquí, aún no recibido.</numerusform>
            <numerusform>{n} registros guardados aquí, aún no recibidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture {part} cannot be read: {why}.</source>
        <translation>No se puede leer la imagen {part}: {why}.</translation>
    </message>
    <message>
        <source>No picture was set aside: all that came can be opened.</source>
        <translation>No se apartó ninguna imagen: todas las que llegaron se pueden abrir.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures will be fetched and tried again.</source>
        <comment>{n} picture will be fetched and tried again.</comment>
        <translation>
            <numerusform>{n} imagen se traerá y se probará de nuevo.</numerusform>
            <numerusform>{n} imágenes se traerán y se probarán de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service repeats one page of its changes without end.</source>
        <translation>El servicio repite sin fin una página de sus cambios.</translation>
    </message>
    <message>
        <source>Somebody signed in or out meanwhile.</source>
        <translation>Alguien inició o cerró sesión entretanto.</translation>
    </message>
    <message>
        <source>The service took records without a word about any of them.</source>
        <translation>El servicio tomó registros sin decir nada de ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>This profile was set back to an older state, or is in use on a second machine. {n} records were numbered anew and sent; nothing is lost. Tell IT if you did not expect it.</source>
        <comment>This profile was set back to an older state, or is in use on a second machine. {n} record was numbered anew and sent; nothing is lost. Tell IT if you did not expect it.</comment>
        <translation>
            <numerusform>Este perfil se devolvió a un estado anterior, o se usa en un segundo equipo. {n} registro se numeró de nuevo y se envió; no se pierde nada. Avise a TI si no lo esperaba.</numerusform>
            <numerusform>Este perfil se devolvió a un estado anterior, o se usa en un segundo equipo. {n} registros se numeraron de nuevo y se enviaron; no se pierde nada. Avise a TI si no lo esperaba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items decided in bulk did not come through: see History.</source>
        <comment>{n:,} item decided in bulk did not come through: see History.</comment>
        <translation>
            <numerusform>{n:,} artículo decidido en bloque no pasó: ver Historial.</numerusform>
            <numerusform>{n:,} artículos decididos en bloque no pasaron: ver Historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were refused by the service. Nothing is lost: see History.</source>
        <comment>{n} record was refused by the service. Nothing is lost: see History.</comment>
        <translation>
            <numerusform>El servicio denegó {n} registro. No se pierde nada: ver Historial.</numerusform>
            <numerusform>El servicio denegó {n} registros. No se pierde nada: ver Historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cases have no answer yet.</source>
        <comment>{n} case has no answer yet.</comment>
        <translation>
            <numerusform>{n} caso aún no tiene respuesta.</numerusform>
            <numerusform>{n} casos aún no tienen respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{right} of {count} right at once</source>
        <translation>{right} de {count} bien al momento</translation>
    </message>
    <message>
        <source>This item is not on this desk any more.</source>
        <translation>Este artículo ya no está en este puesto.</translation>
    </message>
    <message>
        <source>Decide the item first: what others say of it is sealed until then.</source>
        <translation>Decida primero el artículo: lo que otros dicen de él está sellado hasta entonces.</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>este puesto</translation>
    </message>
    <message>
        <source>The service does not know this item.</source>
        <translation>El servicio no conoce este artículo.</translation>
    </message>
    <message>
        <source>The item belongs to a site you do not work for.</source>
        <translation>El artículo es de un centro para el que usted no trabaja.</translation>
    </message>
    <message>
        <source>Only its author can take a decision back.</source>
        <translation>Solo su autor puede retirar una decisión.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Esto no se puede retirar.</translation>
    </message>
    <message>
        <source>The decision that it takes back was refused itself.</source>
        <translation>La decisión que retira fue a su vez denegada.</translation>
    </message>
    <message>
        <source>Only mentors and leads countersign.</source>
        <translation>Solo refrendan mentores y responsables.</translation>
    </message>
    <message>
        <source>The decision it names is not about this item.</source>
        <translation>La decisión que nombra no trata de este artículo.</translation>
    </message>
    <message>
        <source>The decision waits for no countersign.</source>
        <translation>La decisión no espera ningún refrendo.</translation>
    </message>
    <message>
        <source>It was said of another decision than the service has.</source>
        <translation>Se dijo de otra decisión que la que tiene el servicio.</translation>
    </message>
    <message>
        <source>These are not the figures that the service worked out.</source>
        <translation>Estas no son las cifras que calculó el servicio.</translation>
    </message>
    <message>
        <source>These definitions of fairness cannot hold together, and nothing is said of it.</source>
        <translation>Estas definiciones de equidad no pueden cumplirse juntas, y no se dice nada de ello.</translation>
    </message>
    <message>
        <source>What it is about is another matter at the service.</source>
        <translation>Aquello de lo que trata es otro asunto en el servicio.</translation>
    </message>
    <message>
        <source>Somebody else was signed in when it was sent.</source>
        <translation>Era otra persona quien tenía sesión iniciada cuando se envió.</translation>
    </message>
    <message>
        <source>It was made on another device.</source>
        <translation>Se hizo en otro dispositivo.</translation>
    </message>
    <message>
        <source>Its signature is not of this device&apos;s registered key.</source>
        <translation>Su firma no es de la clave registrada de este dispositivo.</translation>
    </message>
    <message>
        <source>This computer was shut out by an admin; they were told of this decision.</source>
        <translation>Un admin excluyó este equipo; se le comunicó esta decisión.</translation>
    </message>
    <message>
        <source>It does not match its own hash.</source>
        <translation>No coincide con su propio hash.</translation>
    </message>
    <message>
        <source>The service has another record under the same name.</source>
        <translation>El servicio tiene otro registro con el mismo nombre.</translation>
    </message>
    <message>
        <source>The service has another record of this device with the same number.</source>
        <translation>El servicio tiene otro registro de este dispositivo con el mismo número.</translation>
    </message>
    <message>
        <source>Decisions on it differ; the safer one holds until a mentor decides.</source>
        <translation>Las decisiones sobre él difieren; vale la más segura hasta que decida un mentor.</translation>
    </message>
    <message>
        <source>It awaits a countersign.</source>
        <translation>Espera un refrendo.</translation>
    </message>
    <message>
        <source>It was reopened meanwhile; decide it again.</source>
        <translation>Se reabrió entretanto; decídalo de nuevo.</translation>
    </message>
    <message>
        <source>It is kept for learning and has no effect.</source>
        <translation>Se conserva para aprender y no tiene efecto.</translation>
    </message>
    <message>
        <source>The service says: {outcome}.</source>
        <translation>El servicio dice: {outcome}.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>The service cannot take it ({code}).</source>
        <translation>El servicio no puede tomarlo ({code}).</translation>
    </message>
    <message>
        <source>The service sent a bundle that cannot be read.</source>
        <translation>El servicio envió un paquete que no se puede leer.</translation>
    </message>
    <message>
        <source>The service sent a bundle that does not match its hash.</source>
        <translation>El servicio envió un paquete que no coincide con su hash.</translation>
    </message>
    <message>
        <source>Wrote a bundle by pseudonym to {file}.</source>
        <translation>Escrito un paquete con seudónimos en {file}.</translation>
    </message>
    <message>
        <source>{file} names more than {most:,} people and matters.</source>
        <translation>{file} nombra más de {most:,} personas y asuntos.</translation>
    </message>
    <message>
        <source>{file} names {name}, which no bundle of your sites has.</source>
        <translation>{file} nombra {name}, que no está en ningún paquete de sus centros.</translation>
    </message>
    <message numerus="yes">
        <source>Kept {n} answers of researchers of {all}.</source>
        <comment>Kept {n} answer of researchers of {all}.</comment>
        <translation>
            <numerusform>Conservada {n} respuesta de investigadores de {all}.</numerusform>
            <numerusform>Conservadas {n} respuestas de investigadores de {all}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is larger than 1 MiB.</source>
        <translation>{file} supera 1 MiB.</translation>
    </message>
    <message>
        <source>{file} is no {format}.</source>
        <translation>{file} no es {format}.</translation>
    </message>
    <message>
        <source>{file} is no {format}: {fault!r}.</source>
        <translation>{file} no es {format}: {fault!r}.</translation>
    </message>
    <message>
        <source>{file} has no answer, or more than {most}.</source>
        <translation>{file} no tiene respuestas, o tiene más de {most}.</translation>
    </message>
    <message>
        <source>Choose the institution that the bundle is for, among institutions.</source>
        <translation>Elija entre las instituciones aquella a la que se destina el paquete.</translation>
    </message>
    <message>
        <source>No item on this desk has the {code}. It may not be flagged, or not be checked out here.</source>
        <translation>Ningún artículo de este puesto tiene el {code}. Puede que no esté señalado, o no esté reservado aquí.</translation>
    </message>
    <message>
        <source>{code}: {title}.</source>
        <extracomment>a code that was scanned, and the product it means</extracomment>
        <translation>{code}: {title}.</translation>
    </message>
    <message>
        <source>{code}: {title}. It is not open any more.</source>
        <translation>{code}: {title}. Ya no está abierto.</translation>
    </message>
    <message>
        <source>{code}: {title}. {count} items of it, {open} open.</source>
        <translation>{code}: {title}. {count} artículos suyos, {open} abiertos.</translation>
    </message>
    <message>
        <source>Leads of a site say whether it uses scores.</source>
        <translation>Los responsables de un centro dicen si usa puntuaciones.</translation>
    </message>
    <message>
        <source>Type {site} to say that just this site is meant.</source>
        <translation>Escriba {site} para decir que se trata justo de este centro.</translation>
    </message>
    <message>
        <source>Scores are used again at {site}</source>
        <translation>Se vuelven a usar puntuaciones en {site}</translation>
    </message>
    <message>
        <source>Scores are not used any more at {site}</source>
        <translation>Ya no se usan puntuaciones en {site}</translation>
    </message>
    <message>
        <source>never on the screen</source>
        <translation>nunca en pantalla</translation>
    </message>
    <message>
        <source>a hard rule speaks against the pack</source>
        <translation>una regla estricta se opone al embalaje</translation>
    </message>
    <message>
        <source>people differ</source>
        <translation>las personas discrepan</translation>
    </message>
    <message>
        <source>decided already</source>
        <translation>ya decidido</translation>
    </message>
    <message>
        <source>decided already, otherwise</source>
        <translation>ya decidido, de otro modo</translation>
    </message>
    <message>
        <source>reopened: it wants a look of its own</source>
        <translation>reabierto: pide su propia mirada</translation>
    </message>
    <message>
        <source>its score is hidden by draw: it wants a look of its own</source>
        <translation>su puntuación está oculta por sorteo: pide su propia mirada</translation>
    </message>
    <message>
        <source>not on this desk any more</source>
        <translation>ya no está en este puesto</translation>
    </message>
    <message>
        <source>more than one act may have at this risk</source>
        <translation>más de los que puede tener un acto con este riesgo</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>sacado</translation>
    </message>
    <message>
        <source>The service contradicts what it signed before: {against}. Your records are safe here. Tell IT; they can compare with: reviewer verify --witness.</source>
        <translation>El servicio contradice lo que firmó antes: {against}. Sus registros están a salvo aquí. Avise a TI; puede comparar con: reviewer verify --witness.</translation>
    </message>
    <message>
        <source>{text!r} is no address of a service: {fault}.</source>
        <translation>{text!r} no es la dirección de un servicio: {fault}.</translation>
    </message>
    <message>
        <source>{text!r} is no address of a service. It looks like {example}.</source>
        <translation>{text!r} no es la dirección de un servicio. Tiene el aspecto de {example}.</translation>
    </message>
    <message>
        <source>The address must not contain a name or password. Sign in instead.</source>
        <translation>La dirección no debe contener nombre ni contraseña. Inicie sesión en su lugar.</translation>
    </message>
    <message>
        <source>{text!r} is not encrypted. Use https:// for a service on another machine.</source>
        <translation>{text!r} no está cifrada. Use https:// para un servicio en otro equipo.</translation>
    </message>
    <message>
        <source>A name that {host} gave cannot be asked for: {fault}.</source>
        <translation>No se puede pedir un nombre que dio {host}: {fault}.</translation>
    </message>
    <message>
        <source>An answer of {host} is over {most} bytes.</source>
        <translation>Una respuesta de {host} supera {most} bytes.</translation>
    </message>
    <message>
        <source>of this system</source>
        <extracomment>within a sentence: the proxy of this system</extracomment>
        <translation>de este sistema</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used, so your sign-in ends with the program. What you decide is kept; sign in again after the next start to send it.</source>
        <translation>Este equipo no tiene ningún llavero utilizable, así que su sesión termina con el programa. Lo que decida se conserva; inicie sesión de nuevo tras el próximo arranque para enviarlo.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept in {path}: {reason}. Make room or call IT.</source>
        <translation>No se pudo conservar la sesión en {path}: {reason}. Haga sitio o llame a TI.</translation>
    </message>
    <message>
        <source>The sign-in in {path} could not be removed: {reason}. Remove it by hand.</source>
        <translation>No se pudo quitar la sesión de {path}: {reason}. Quítela a mano.</translation>
    </message>
    <message>
        <source>The service sent another part of a picture than was asked for.</source>
        <translation>El servicio envió otra parte de una imagen que la pedida.</translation>
    </message>
    <message>
        <source>A picture of {host} is over {most} bytes.</source>
        <translation>Una imagen de {host} supera {most} bytes.</translation>
    </message>
    <message>
        <source>The picture {part} cannot be written: {reason}.</source>
        <translation>No se puede escribir la imagen {part}: {reason}.</translation>
    </message>
    <message>
        <source>A picture of {host} arrived damaged and was thrown away.</source>
        <translation>Una imagen de {host} llegó dañada y se desechó.</translation>
    </message>
    <message>
        <source>The service at {host} gave no answer within {seconds:.0f} seconds.</source>
        <translation>El servicio en {host} no respondió en {seconds:.0f} segundos.</translation>
    </message>
    <message>
        <source>{host} speaks no encryption that is safe today (TLS 1.2 or newer). Nothing was sent. Ask IT to bring the service up to date.</source>
        <translation>{host} no habla ningún cifrado seguro hoy (TLS 1.2 o más nuevo). No se envió nada. Pida a TI que actualice el servicio.</translation>
    </message>
    <message>
        <source>The service at {host} cannot be reached. Work goes on without it.</source>
        <translation>No se puede alcanzar el servicio en {host}. El trabajo sigue sin él.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Check this computer&apos;s date and time.</source>
        <translation>El certificado de {host} aún no es válido. Compruebe la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Check this computer&apos;s date and time; if they are right, ask IT to renew the certificate. Nothing was sent.</source>
        <translation>El certificado de {host} ha caducado. Compruebe la fecha y la hora de este equipo; si son correctas, pida a TI que renueve el certificado. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({why}). Nothing was sent. Ask IT for the right certificate.</source>
        <translation>El certificado de {host} no es de confianza ({why}). No se envió nada. Pida a TI el certificado correcto.</translation>
    </message>
    <message>
        <source>If your site has an authority of its own, name its file with --ca-file.</source>
        <translation>Si su centro tiene una autoridad propia, nombre su archivo con --ca-file.</translation>
    </message>
    <message>
        <source>The proxy {proxy} lets nothing through to {host} ({fault}). Work goes on without the service. Ask IT; the setting is named {setting}.</source>
        <translation>El proxy {proxy} no deja pasar nada a {host} ({fault}). El trabajo sigue sin el servicio. Pregunte a TI; el ajuste se llama {setting}.</translation>
    </message>
    <message>
        <source>Something other than the service answered for {host}. Open a web browser and sign in to this network; if there is no such page, check the service&apos;s address.</source>
        <translation>Respondió por {host} algo distinto del servicio. Abra un navegador web e inicie sesión en esta red; si no hay tal página, compruebe la dirección del servicio.</translation>
    </message>
    <message>
        <source>The service at {host} is not working now ({status}).</source>
        <translation>El servicio en {host} no funciona ahora ({status}).</translation>
    </message>
    <message>
        <source>The service at {host} reported a fault that cannot be read.</source>
        <translation>El servicio en {host} comunicó un fallo que no se puede leer.</translation>
    </message>
    <message>
        <source>The service is older than this Reviewer: ask IT to bring it up to date.</source>
        <translation>El servicio es más antiguo que este Reviewer: pida a TI que lo actualice.</translation>
    </message>
    <message>
        <source>Update Reviewer: this version is too old for the service to give it items.</source>
        <translation>Actualice Reviewer: esta versión es demasiado antigua para que el servicio le dé artículos.</translation>
    </message>
    <message>
        <source>What you decide is saved and still sent.</source>
        <translation>Lo que decida se guarda y se sigue enviando.</translation>
    </message>
    <message>
        <source>What you decide is saved here, and sent once that is done.</source>
        <translation>Lo que decida se guarda aquí y se envía cuando eso esté hecho.</translation>
    </message>
    <message>
        <source>Nobody is signed in to {host}. Sign in to send.</source>
        <translation>Nadie ha iniciado sesión en {host}. Inicie sesión para enviar.</translation>
    </message>
    <message>
        <source>This sign-in has ended. Sign in again to send; nothing is lost.</source>
        <translation>Esta sesión ha terminado. Inicie sesión de nuevo para enviar; no se pierde nada.</translation>
    </message>
    <message>
        <source>{host} answered for another person. Sign in again.</source>
        <translation>{host} respondió por otra persona. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Records of another person wait for that person&apos;s sign-in.</source>
        <translation>Hay registros de otra persona que esperan a que inicie sesión.</translation>
    </message>
    <message>
        <source>An answer of {host} cannot be read. Is Reviewer up to date?</source>
        <translation>No se puede leer una respuesta de {host}. ¿Está Reviewer actualizado?</translation>
    </message>
    <message>
        <source>The certificates in {ca_file} cannot be read ({fault}). Correct --ca-file, or ca_file where `reviewer settings` says that it is set; PEM is expected.</source>
        <translation>No se pueden leer los certificados de {ca_file} ({fault}). Corrija --ca-file, o ca_file donde `reviewer settings` dice que está definido; se espera PEM.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Reviewer.</source>
        <translation>Puede cerrar esta página y volver a Reviewer.</translation>
    </message>
    <message>
        <source>Reviewer is not waiting for this page.</source>
        <translation>Reviewer no espera esta página.</translation>
    </message>
    <message>
        <source>The browser did not come back from the company&apos;s sign-in. Try again, or open a web browser and see whether the network wants a sign-in of its own.</source>
        <translation>El navegador no volvió del inicio de sesión de la empresa. Reintente, o abra un navegador web y vea si la red pide un inicio de sesión propio.</translation>
    </message>
    <message>
        <source>The company&apos;s sign-in refused ({error}). Ask IT.</source>
        <translation>El inicio de sesión de la empresa lo denegó ({error}). Pregunte a TI.</translation>
    </message>
    <message>
        <source>The browser cannot come back to this computer: {fault}.</source>
        <translation>El navegador no puede volver a este equipo: {fault}.</translation>
    </message>
    <message>
        <source>The service names a sign-in page that no browser should open.</source>
        <translation>El servicio nombra una página de inicio de sesión que ningún navegador debería abrir.</translation>
    </message>
    <message>
        <source>Agreement of readers: type a pack, a month, a figure</source>
        <translation>Acuerdo entre lectores: escriba un embalaje, un mes, una cifra</translation>
    </message>
    <message>
        <source>The service is asked; it reads all that two people decided at your sites.</source>
        <translation>Se pregunta al servicio; lee todo lo que dos personas decidieron en sus centros.</translation>
    </message>
    <message>
        <source>No item was decided by two people yet. Of single decisions a share comes before another person; what both said stands here once there are five.</source>
        <translation>Aún no hay artículos decididos por dos personas. De las decisiones individuales, una proporción llega a otra persona; lo que dijeron ambas consta aquí desde que hay cinco.</translation>
    </message>
    <message>
        <source>No decision is drawn for a second read: the share is 0 at this service.</source>
        <translation>Ninguna decisión se sortea para una segunda lectura: la proporción es 0 en este servicio.</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>Acuerdo entre lectores</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>mueve</translation>
    </message>
    <message>
        <source>says what a figure means</source>
        <translation>dice qué significa una cifra</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>sale</translation>
    </message>
    <message>
        <source>{figure}: {meaning}</source>
        <extracomment>a figure and what it means</extracomment>
        <translation>{figure}: {meaning}</translation>
    </message>
    <message>
        <source>Of single decisions {share} are drawn: {waiting:,} drawn and not read yet, {ended:,} ended unread.</source>
        <translation>De las decisiones individuales se sortea el {share}: {waiting:,} sorteadas y aún no leídas, {ended:,} terminadas sin leer.</translation>
    </message>
    <message>
        <source>{count} figures.</source>
        <translation>{count} cifras.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Read twice</source>
        <translation>Leídos dos veces</translation>
    </message>
    <message>
        <source>With a reject</source>
        <translation>Con un rechazo</translation>
    </message>
    <message>
        <source>Your weeks, hours and the model</source>
        <translation>Sus semanas, horas y el modelo</translation>
    </message>
    <message>
        <source>Nobody else is shown this page: no lead, no mentor, no colleague can ask for it.</source>
        <translation>Esta página no se muestra a nadie más: ningún responsable, mentor ni colega puede pedirla.</translation>
    </message>
    <message>
        <source>You have decided nothing by a look of its own in the last twelve weeks.</source>
        <translation>No ha decidido nada con una mirada propia en las últimas doce semanas.</translation>
    </message>
    <message>
        <source>Counted are single decisions in force. That a week differs says that it is more than chance, not that you were wrong: other items may have come.</source>
        <translation>Se cuentan decisiones individuales en vigor. Que una semana difiera dice que es más que azar, no que usted se equivocara: pueden haber llegado otros artículos.</translation>
    </message>
    <message>
        <source>How long you took is told once it is known of {fewest} decisions how they came out: speed says nothing alone.</source>
        <translation>Cuánto tardó se dice cuando se sabe de {fewest} decisiones cómo resultaron: la velocidad sola no dice nada.</translation>
    </message>
    <message>
        <source>You have decided nothing before its score was seen of which the truth is known.</source>
        <translation>No ha decidido nada antes de ver su puntuación cuya verdad se conozca.</translation>
    </message>
    <message>
        <source>with your standing, while you are an intern, also to your mentors and leads</source>
        <translation>con su situación, mientras sea becario, también a sus mentores y responsables</translation>
    </message>
    <message>
        <source>like your weeks before</source>
        <extracomment>of a week: a rate is like that of the weeks before</extracomment>
        <translation>como sus semanas anteriores</translation>
    </message>
    <message>
        <source>differs from your weeks before</source>
        <translation>difiere de sus semanas anteriores</translation>
    </message>
    <message>
        <source>Rejected, by week</source>
        <translation>Rechazado, por semana</translation>
    </message>
    <message>
        <source>Rejected, and time, by hour of a shift</source>
        <translation>Rechazado, y tiempo, por hora de turno</translation>
    </message>
    <message>
        <source>Last third of a shift beside the first</source>
        <translation>Último tercio de un turno junto al primero</translation>
    </message>
    <message>
        <source>You and the model</source>
        <translation>Usted y el modelo</translation>
    </message>
    <message>
        <source>– (none)</source>
        <extracomment>nothing is counted; a dash stands for the number</extracomment>
        <translation>– (ninguno)</translation>
    </message>
    <message>
        <source>{hits:,} of {trials:,}, too few for a share</source>
        <translation>{hits:,} de {trials:,}, muy pocos para una proporción</translation>
    </message>
    <message>
        <source>{hits:,} of {trials:,}, {share}</source>
        <extracomment>how many of how many, and the share with its interval</extracomment>
        <translation>{hits:,} de {trials:,}, {share}</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semana del {day}</translation>
    </message>
    <message>
        <source>Right, as it came out</source>
        <translation>Bien, según resultó</translation>
    </message>
    <message>
        <source>Hour {hour} and later</source>
        <extracomment>of a shift</extracomment>
        <translation>Hora {hour} y posteriores</translation>
    </message>
    <message>
        <source>Hour {hour}</source>
        <extracomment>of a shift</extracomment>
        <translation>Hora {hour}</translation>
    </message>
    <message>
        <source>{rate}; {seconds:.1f} s each</source>
        <extracomment>a rate, and the seconds a decision took</extracomment>
        <translation>{rate}; {seconds:.1f} s cada una</translation>
    </message>
    <message>
        <source>Right in the first third</source>
        <translation>Bien en el primer tercio</translation>
    </message>
    <message>
        <source>Right in the last third</source>
        <translation>Bien en el último tercio</translation>
    </message>
    <message>
        <source>Last less first</source>
        <translation>Último menos primero</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>{first:.1f} s, then {last:.1f} s each</source>
        <translation>{first:.1f} s, después {last:.1f} s cada una</translation>
    </message>
    <message>
        <source>{points} points ({low} to {high}); may be chance</source>
        <translation>{points} puntos ({low} a {high}); puede ser azar</translation>
    </message>
    <message>
        <source>{points} points ({low} to {high}); more than chance</source>
        <translation>{points} puntos ({low} a {high}); más que azar</translation>
    </message>
    <message>
        <source>Sealed decisions</source>
        <translation>Decisiones selladas</translation>
    </message>
    <message>
        <source>Right advice taken (RAIR)</source>
        <translation>Consejo correcto seguido (RAIR)</translation>
    </message>
    <message>
        <source>Wrong advice left (RSR)</source>
        <translation>Consejo erróneo descartado (RSR)</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>too few: told from {fewest} on</source>
        <translation>muy pocos: se comunica desde {fewest}</translation>
    </message>
    <message>
        <source>{share:.0%} ({low:.0%} to {high:.0%})</source>
        <translation>{share:.0%} ({low:.0%} a {high:.0%})</translation>
    </message>
    <message>
        <source>Items that you and another read</source>
        <translation>Artículos que leyeron usted y otra persona</translation>
    </message>
    <message>
        <source>This is told to you and to nobody else, and nobody is compared with anybody. Which of your decisions wait to be read again is told to nobody.</source>
        <translation>Esto se le comunica a usted y a nadie más, y no se compara a nadie con nadie. Cuáles de sus decisiones esperan otra lectura no se comunica a nadie.</translation>
    </message>
    <message>
        <source>No item was decided by you and, without knowing of it, by another person yet.</source>
        <translation>Aún no hay artículos decididos por usted y, sin saberlo, por otra persona.</translation>
    </message>
    <message>
        <source>Where you and the other differed, a third reader decided. The reader disagreement index is how often that was otherwise than you had. It does not say that you were wrong: what arrives broken does.</source>
        <translation>Donde usted y la otra persona difirieron, decidió un tercer lector. El índice de discrepancia del lector es con qué frecuencia eso fue distinto de lo suyo. No dice que usted se equivocara: eso lo dice lo que llega roto.</translation>
    </message>
    <message>
        <source>your weeks, hours and the model</source>
        <translation>sus semanas, horas y el modelo</translation>
    </message>
    <message>
        <source>Decided by you and by another</source>
        <translation>Decididos por usted y por otra persona</translation>
    </message>
    <message>
        <source>Not decided between you yet</source>
        <translation>Aún sin decidir entre ambos</translation>
    </message>
    <message>
        <source>Decided by a third reader</source>
        <translation>Decididos por un tercer lector</translation>
    </message>
    <message>
        <source>Otherwise than you had</source>
        <translation>De otro modo que usted</translation>
    </message>
    <message numerus="yes">
        <source>Of the {n:,} that are settled</source>
        <comment>Of the {n:,} that is settled</comment>
        <translation>
            <numerusform>Del {n:,} resuelto</numerusform>
            <numerusform>De los {n:,} resueltos</numerusform>
        </translation>
    </message>
    <message>
        <source>shares are told from {fewest} items on</source>
        <translation>las proporciones se comunican desde {fewest} artículos</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Muy pocos</translation>
    </message>
    <message>
        <source>Reader disagreement index</source>
        <translation>Índice de discrepancia del lector</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>The same verdict</source>
        <translation>El mismo veredicto</translation>
    </message>
    <message>
        <source>The share of items that got one and the same verdict from two people, neither of whom knew of the other. Where nearly all is certified it is high, whoever decides.</source>
        <translation>La proporción de artículos que recibieron un mismo veredicto de dos personas sin que ninguna supiera de la otra. Donde casi todo se certifica es alta, decida quien decida.</translation>
    </message>
    <message>
        <source>Agreement on rejects</source>
        <translation>Acuerdo en rechazos</translation>
    </message>
    <message>
        <source>Of all rejects that the two gave, the share that both gave. Where rejects are rare and matter most, look here first.</source>
        <translation>De todos los rechazos que dieron los dos, la proporción que dieron ambos. Donde los rechazos son raros y lo que más importa, mire aquí primero.</translation>
    </message>
    <message>
        <source>Agreement on all else</source>
        <translation>Acuerdo en todo lo demás</translation>
    </message>
    <message>
        <source>Of all that the two did not reject, the share that neither rejected.</source>
        <translation>De todo lo que los dos no rechazaron, la proporción que no rechazó ninguno.</translation>
    </message>
    <message>
        <source>Kappa (Cohen)</source>
        <translation>Kappa (Cohen)</translation>
    </message>
    <message>
        <source>How much of the agreement that chance leaves open was reached, on whether an item is rejected: 1 is all of it, 0 is what chance alone brings. The rarer rejects are, the lower it is for people who agree equally well.</source>
        <translation>Cuánto se alcanzó del acuerdo que el azar deja libre, sobre si un artículo se rechaza: 1 es todo, 0 es lo que da el azar solo. Cuanto más raros son los rechazos, más baja es para personas que coinciden igual de bien.</translation>
    </message>
    <message>
        <source>Highest kappa possible</source>
        <translation>Kappa máxima posible</translation>
    </message>
    <message>
        <source>No kappa could be higher where first and second readers reject as often as they did. Set kappa beside it, not beside 1.</source>
        <translation>Ninguna kappa podría ser más alta donde primeros y segundos lectores rechazan tan a menudo como lo hicieron. Compare kappa con esta, no con 1.</translation>
    </message>
    <message>
        <source>Agreement beyond chance, where chance is what happens on items that are hard to decide. It stays high where rejects are rare, also for who never rejects.</source>
        <translation>Acuerdo más allá del azar, donde azar es lo que ocurre en artículos difíciles de decidir. Sigue alto donde los rechazos son raros, también para quien nunca rechaza.</translation>
    </message>
    <message>
        <source>Alpha (Krippendorff)</source>
        <translation>Alfa (Krippendorff)</translation>
    </message>
    <message>
        <source>Agreement beyond chance on the verdict itself, with test and defer told apart: 1 is all of it, 0 is chance.</source>
        <translation>Acuerdo más allá del azar sobre el propio veredicto, distinguiendo enviar a prueba y aplazar: 1 es todo, 0 es azar.</translation>
    </message>
    <message>
        <source>Kappa as if rejects were as frequent as all else: twice the share that agrees, less one. It says nothing of rejects where they are rare.</source>
        <translation>Kappa como si los rechazos fueran tan frecuentes como todo lo demás: el doble de la proporción que coincide, menos uno. No dice nada de los rechazos donde son raros.</translation>
    </message>
    <message>
        <source>Prevalence index</source>
        <translation>Índice de prevalencia</translation>
    </message>
    <message>
        <source>Items that both rejected less those that neither did, of all. Beyond 0.6 to either side kappa says little.</source>
        <translation>Artículos que rechazaron ambos menos los que no rechazó ninguno, sobre el total. Más allá de 0,6 en cualquier sentido, kappa dice poco.</translation>
    </message>
    <message>
        <source>Bias index</source>
        <translation>Índice de sesgo</translation>
    </message>
    <message>
        <source>Items that the first reader alone rejected less those that the second alone did, of all. It is about which came first, not about who.</source>
        <translation>Artículos que rechazó solo el primer lector menos los que rechazó solo el segundo, sobre el total. Trata de quién fue primero, no de quién es.</translation>
    </message>
    <message>
        <source>The share of items that somebody had to decide between the two. How often that was otherwise than a reader had said is told to that reader alone.</source>
        <translation>La proporción de artículos en que alguien tuvo que decidir entre los dos. Con qué frecuencia eso fue distinto de lo que dijo un lector se comunica solo a ese lector.</translation>
    </message>
    <message>
        <source>Fewer than five items were read twice: nothing is told of them.</source>
        <translation>Se leyeron dos veces menos de cinco artículos: no se dice nada de ellos.</translation>
    </message>
    <message>
        <source>Fewer than twenty items were read twice: figures stand without intervals, and are nothing to compare.</source>
        <translation>Se leyeron dos veces menos de veinte artículos: las cifras van sin intervalos y no sirven para comparar.</translation>
    </message>
    <message>
        <source>One answer is so frequent here that kappa says little: where one item in a hundred is rejected, whoever never rejects agrees in 99 of 100, and has a kappa of 0.</source>
        <translation>Una respuesta es tan frecuente aquí que kappa dice poco: donde se rechaza uno de cada cien artículos, quien nunca rechaza coincide en 99 de 100 y tiene una kappa de 0.</translation>
    </message>
    <message>
        <source>All items got one and the same answer from both, so kappa is not defined. A dash is neither 0 nor 1.</source>
        <translation>Todos los artículos recibieron de ambos una misma respuesta, así que kappa no está definida. Un guion no es ni 0 ni 1.</translation>
    </message>
    <message>
        <source>AC1 and PABAK are high wherever one answer is rare. No level and no gate rests on any of these figures; true rejects on sets of gold do that.</source>
        <translation>AC1 y PABAK son altos dondequiera que una respuesta sea rara. Ningún nivel ni barrera se basa en estas cifras; eso lo hacen los rechazos verdaderos en conjuntos de oro.</translation>
    </message>
    <message>
        <source>Either reader rejected {rejects} of {items} items. Agreement on rejects, kappa and alpha rest on these few, and one more or less would move them far.</source>
        <translation>Uno u otro lector rechazó {rejects} de {items} artículos. El acuerdo en rechazos, kappa y alfa se basan en estos pocos, y uno más o menos los movería mucho.</translation>
    </message>
    <message numerus="yes">
        <source>No third reader has decided {n} of the items on which both differ, so the share decided by a third one is too low.</source>
        <comment>No third reader has decided {n} of the items on which both differ, so the share decided by a third one is too low.</comment>
        <translation>
            <numerusform>Ningún tercer lector ha decidido {n} de los artículos en que ambos difieren, así que la proporción decidida por un tercero es demasiado baja.</numerusform>
            <numerusform>Ningún tercer lector ha decidido {n} de los artículos en que ambos difieren, así que la proporción decidida por un tercero es demasiado baja.</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>a range</extracomment>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Nothing is left to draw.</source>
        <translation>No queda nada que sortear.</translation>
    </message>
    <message>
        <source>Dashed line: {meaning}.</source>
        <translation>Línea discontinua: {meaning}.</translation>
    </message>
    <message>
        <source>Filled squares: {meaning}. Hollow circles: the others.</source>
        <translation>Cuadrados llenos: {meaning}. Círculos huecos: los demás.</translation>
    </message>
    <message>
        <source>Band: 95% interval. A gap: nothing is told of that week.</source>
        <translation>Banda: intervalo del 95 %. Un hueco: no se dice nada de esa semana.</translation>
    </message>
    <message>
        <source>Lines: 95% intervals.</source>
        <translation>Líneas: intervalos del 95 %.</translation>
    </message>
    <message>
        <source>Cohort: type a name, a programme, a plan&apos;s state</source>
        <translation>Cohorte: escriba un nombre, un programa, el estado de un plan</translation>
    </message>
    <message>
        <source>Reading the others …</source>
        <translation>Leyendo los demás …</translation>
    </message>
    <message>
        <source>Nobody learns at your sites, as far as this workstation has heard.</source>
        <translation>Nadie aprende en sus centros, hasta donde sabe este puesto.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>shows mentors&apos; load</source>
        <translation>muestra la carga de los mentores</translation>
    </message>
    <message>
        <source>{interns}, {missing}, {silent}.</source>
        <extracomment>{interns}: &quot;12 of 8,000 interns&quot;; {missing}: those without a plan; {silent}: silent ones</extracomment>
        <translation>{interns}, {missing}, {silent}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} interns</source>
        <comment>{count} intern</comment>
        <translation>
            <numerusform>{count} becario</numerusform>
            <numerusform>{count} becarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} without a signed plan</source>
        <comment>{n:,} without a signed plan</comment>
        <translation>
            <numerusform>{n:,} sin plan firmado</numerusform>
            <numerusform>{n:,} sin plan firmado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} silent for a week</source>
        <comment>{n:,} silent for a week</comment>
        <translation>
            <numerusform>{n:,} en silencio desde hace una semana</numerusform>
            <numerusform>{n:,} en silencio desde hace una semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Reply awaited</source>
        <translation>Respuesta esperada</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no launch plan
----------
dangers of a product
----------
no word
----------
decisions without a value: none
----------
of scores
----------
a score is hidden of none</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{week} of {weeks}</source>
        <translation>{week} de {weeks}</translation>
    </message>
    <message numerus="yes">
        <source>{n} met</source>
        <comment>{n} met</comment>
        <translation>
            <numerusform>{n} alcanzado</numerusform>
            <numerusform>{n} alcanzados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} due</source>
        <comment>{n} due</comment>
        <translation>
            <numerusform>{n} pendiente</numerusform>
            <numerusform>{n} pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} late</source>
        <comment>{n} late</comment>
        <translation>
            <numerusform>{n} con retraso</numerusform>
            <numerusform>{n} con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} missed</source>
        <comment>{n} missed</comment>
        <translation>
            <numerusform>{n} no alcanzado</numerusform>
            <numerusform>{n} no alcanzados</numerusform>
        </translation>
    </message>
    <message>
        <source>L{lowest} to L{highest}</source>
        <translation>L{lowest} a L{highest}</translation>
    </message>
    <message>
        <source>never, silent</source>
        <extracomment>when somebody was last seen</extracomment>
        <translation>nunca, en silencio</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{day}, silent</source>
        <translation>{day}, en silencio</translation>
    </message>
    <message numerus="yes">
        <source>mentor, {n} days</source>
        <comment>mentor, {n} day</comment>
        <extracomment>whose turn it is to answer, and for how long</extracomment>
        <translation>
            <numerusform>mentor, {n} día</numerusform>
            <numerusform>mentor, {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>intern, {n} days</source>
        <comment>intern, {n} day</comment>
        <extracomment>whose turn it is to answer, and for how long</extracomment>
        <translation>
            <numerusform>becario, {n} día</numerusform>
            <numerusform>becario, {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>How long interns waited. By programme</source>
        <translation>Cuánto esperaron los becarios. Por programa</translation>
    </message>
    <message>
        <source>How long interns waited. By site</source>
        <translation>Cuánto esperaron los becarios. Por centro</translation>
    </message>
    <message>
        <source>Nobody teaches interns of your sites.</source>
        <translation>Nadie enseña a becarios de sus centros.</translation>
    </message>
    <message>
        <source>Mentors&apos; load</source>
        <translation>Carga de los mentores</translation>
    </message>
    <message numerus="yes">
        <source>As of {moment}. Waiting is from a decision to the first word on it, in the last {n} days. Fewer than five interns are not told apart.</source>
        <comment>As of {moment}. Waiting is from a decision to the first word on it, in the last {n} day. Fewer than five interns are not told apart.</comment>
        <translation>
            <numerusform>A fecha de {moment}. La espera va de una decisión a la primera palabra sobre ella, en el último {n} día. Menos de cinco becarios no se desglosan.</numerusform>
            <numerusform>A fecha de {moment}. La espera va de una decisión a la primera palabra sobre ella, en los últimos {n} días. Menos de cinco becarios no se desglosan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} interns</source>
        <comment>{n:,} intern</comment>
        <translation>
            <numerusform>{n:,} becario</numerusform>
            <numerusform>{n:,} becarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} decisions wait</source>
        <comment>{n:,} decision waits</comment>
        <translation>
            <numerusform>{n:,} decisión espera</numerusform>
            <numerusform>{n:,} decisiones esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>no programme</source>
        <translation>sin programa</translation>
    </message>
    <message>
        <source>half within {time}</source>
        <extracomment>half of the interns had waited no longer than {time}: &quot;5 h&quot;</extracomment>
        <translation>la mitad en {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words</source>
        <comment>{n:,} word</comment>
        <extracomment>what mentors said of decisions</extracomment>
        <translation>
            <numerusform>{n:,} palabra</numerusform>
            <numerusform>{n:,} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>Its makers say nothing about it.</source>
        <translation>Sus creadores no dicen nada de ello.</translation>
    </message>
    <message>
        <source>It was never in use here.</source>
        <translation>Nunca estuvo en uso aquí.</translation>
    </message>
    <message>
        <source>Counted are decisions of people, and certificates of the model alone, that were made while it was in use and have effect. Whether they were right is known of the part that stands beside “Truth known”, and of no more.</source>
        <translation>Se cuentan decisiones de personas, y certificados del modelo solo, hechos mientras estaba en uso y con efecto. Si fueron correctos se sabe de la parte que consta junto a «Verdad conocida», y de nada más.</translation>
    </message>
    <message>
        <source>Model {model}</source>
        <translation>Modelo {model}</translation>
    </message>
    <message numerus="yes">
        <source>Evidence given out: {n:,} pages.</source>
        <comment>Evidence given out: {n:,} page.</comment>
        <translation>
            <numerusform>Evidencia entregada: {n:,} página.</numerusform>
            <numerusform>Evidencia entregada: {n:,} páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Said not to have helped at these sites: {n:,} times.</source>
        <comment>Said not to have helped at these sites: once.</comment>
        <translation>
            <numerusform>Se dijo en estos centros que no ayudó: una vez.</numerusform>
            <numerusform>Se dijo en estos centros que no ayudó: {n:,} veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>the beginning</source>
        <extracomment>a model was in use since then</extracomment>
        <translation>el principio</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>a model was in use until then</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>From {since} to {until}, UTC</source>
        <translation>Desde {since} hasta {until}, UTC</translation>
    </message>
    <message>
        <source>What came of it here</source>
        <translation>Qué resultó aquí</translation>
    </message>
    <message>
        <source>Decisions: {count}</source>
        <translation>Decisiones: {count}</translation>
    </message>
    <message>
        <source>Share, 95% interval</source>
        <translation>Proporción, intervalo del 95 %</translation>
    </message>
    <message>
        <source>What its makers say</source>
        <translation>Qué dicen sus creadores</translation>
    </message>
    <message>
        <source>The service is asked for the model&apos;s card.</source>
        <translation>Se pide al servicio la ficha del modelo.</translation>
    </message>
    <message>
        <source>The card as PDF or HTML</source>
        <translation>La ficha como PDF o HTML</translation>
    </message>
    <message>
        <source>Wrote the card to {path}.</source>
        <translation>Escrita la ficha en {path}.</translation>
    </message>
    <message>
        <source>Model {card}</source>
        <translation>Modelo {card}</translation>
    </message>
    <message>
        <source>Card of model {card}</source>
        <translation>Ficha del modelo {card}</translation>
    </message>
    <message>
        <source>scrolls</source>
        <extracomment>what two keys do</extracomment>
        <translation>desplaza</translation>
    </message>
    <message>
        <source>writes it as a file</source>
        <translation>la escribe como archivo</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>Nadie lo ha examinado aún</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <extracomment>of a contest that somebody looks into</extracomment>
        <translation>En examen</translation>
    </message>
    <message>
        <source>Upheld</source>
        <extracomment>of a contest: whoever contested was right</extracomment>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>of a contest: the evidence stays as it is</extracomment>
        <translation>Desestimado</translation>
    </message>
    <message>
        <source>contested by {person}, {when}: {reason}.</source>
        <translation>impugnado por {person}, {when}: {reason}.</translation>
    </message>
    <message>
        <source>contested by you, {when}: {reason}.</source>
        <translation>impugnado por usted, {when}: {reason}.</translation>
    </message>
    <message>
        <source>{state}, {when}: {answer}</source>
        <extracomment>how a contest ended, when, and in which words</extracomment>
        <translation>{state}, {when}: {answer}</translation>
    </message>
    <message>
        <source>{state} by {person}, {when}: {answer}</source>
        <extracomment>how a contest ended, by whom, when, and in which words</extracomment>
        <translation>{state} por {person}, {when}: {answer}</translation>
    </message>
    <message>
        <source>{piece}: {contest}</source>
        <extracomment>a piece of evidence, and how it is contested</extracomment>
        <translation>{piece}: {contest}</translation>
    </message>
    <message>
        <source>Sealed until you decide: what the model and others say shows after your verdict.</source>
        <translation>Sellado hasta que decida: lo que dicen el modelo y otros se muestra tras su veredicto.</translation>
    </message>
    <message>
        <source>The evidence page is closed. Open it first.</source>
        <translation>La página de evidencia está cerrada. Ábrala primero.</translation>
    </message>
    <message>
        <source>Choose a piece of the evidence first.</source>
        <translation>Elija primero una pieza de la evidencia.</translation>
    </message>
    <message>
        <source>Choose a piece of the evidence first: {back} and {on}.</source>
        <extracomment>two keys choose</extracomment>
        <translation>Elija primero una pieza de la evidencia: {back} y {on}.</translation>
    </message>
    <message>
        <source>No evidence is shown. Open its page first.</source>
        <translation>No se muestra evidencia. Abra primero su página.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>a button that closes a page</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the evidence page</source>
        <translation>Cerrar la página de evidencia</translation>
    </message>
    <message>
        <source>Evidence of</source>
        <translation>Evidencia de</translation>
    </message>
    <message>
        <source>Outside of the model&apos;s range</source>
        <translation>Fuera del rango del modelo</translation>
    </message>
    <message>
        <source>Shows what moved the score, not why something breaks. It does not know how a parcel was handled, what nobody reported, or what neither catalogue nor pictures tell.</source>
        <translation>Muestra qué movió la puntuación, no por qué algo se rompe. No sabe cómo se trató un paquete, qué no notificó nadie, ni lo que no dicen ni el catálogo ni las imágenes.</translation>
    </message>
    <message>
        <source>Long</source>
        <extracomment>an input of the model: the longest side</extracomment>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>an input of the model: the side that is neither the longest nor the shortest</extracomment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>an input of the model: the shortest side</extracomment>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Vendor pack</source>
        <translation>Embalaje del proveedor</translation>
    </message>
    <message>
        <source>Hazards</source>
        <extracomment>of hazards</extracomment>
        <translation>Peligros</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Angles</source>
        <extracomment>an input of the model: from how many sides there are pictures</extracomment>
        <translation>Ángulos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Current pack</source>
        <translation>Embalaje actual</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Scored by</source>
        <extracomment>an input of the model: the model whose score is shown</extracomment>
        <translation>Puntuado por</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Ladder</source>
        <extracomment>the list of packs, from the safest to the lightest</extracomment>
        <translation>Escala</translation>
    </message>
    <message>
        <source>{input} {value}</source>
        <extracomment>an input of the model, and its value</extracomment>
        <translation>{input} {value}</translation>
    </message>
    <message>
        <source>Outside the validated range: {inputs}</source>
        <translation>Fuera del rango validado: {inputs}</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>an input of the model</extracomment>
        <translation>falta</translation>
    </message>
    <message>
        <source>{angle} picture</source>
        <extracomment>the picture that was taken from this side</extracomment>
        <translation>Imagen: {angle}</translation>
    </message>
    <message>
        <source>{input} {which}</source>
        <extracomment>an input of the model, and which of them</extracomment>
        <translation>{input} {which}</translation>
    </message>
    <message>
        <source>from {low}</source>
        <extracomment>a range</extracomment>
        <translation>desde {low}</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>hasta {high}</translation>
    </message>
    <message>
        <source>{value} (validated {range})</source>
        <extracomment>an input and its range on which the model was checked</extracomment>
        <translation>{value} (validado {range})</translation>
    </message>
    <message>
        <source>{value} (none like it)</source>
        <extracomment>an input; the model was checked on none like it</extracomment>
        <translation>{value} (ninguno similar)</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>how a vendor packs
----------
the value of an input
----------
in place of a fact</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{share:.1%} unseen</source>
        <extracomment>words of a product that the model had not met</extracomment>
        <translation>{share:.1%} no vistas</translation>
    </message>
    <message>
        <source>unlike known ones by {distance:.2f}</source>
        <extracomment>pictures of a product</extracomment>
        <translation>difieren de las conocidas en {distance:.2f}</translation>
    </message>
    <message>
        <source>{shipped}, {damaged} damaged</source>
        <extracomment>parcels</extracomment>
        <translation>{shipped}, {damaged} dañados</translation>
    </message>
    <message>
        <source>Text alone</source>
        <translation>Solo texto</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>Pictures alone</source>
        <translation>Solo imágenes</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>sin imágenes</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Not worse</source>
        <translation>No peor</translation>
    </message>
    <message>
        <source>Too little to tell</source>
        <translation>Muy poco para saberlo</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>{product}. {facts}. {shipped}</source>
        <extracomment>a look-alike, how alike, and what came of it</extracomment>
        <translation>{product}. {facts}. {shipped}</translation>
    </message>
    <message>
        <source>Proposed pack</source>
        <translation>Embalaje propuesto</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Looked at often</source>
        <translation>Mirado a menudo</translation>
    </message>
    <message>
        <source>{verdict}, mid-p {p}</source>
        <translation>{verdict}, mid-p {p}</translation>
    </message>
    <message>
        <source>proposed pack worse, mid-p {p}</source>
        <translation>embalaje propuesto peor, mid-p {p}</translation>
    </message>
    <message>
        <source>proposed pack not worse, mid-p {p}</source>
        <translation>embalaje propuesto no peor, mid-p {p}</translation>
    </message>
    <message>
        <source>proposed pack: too little to tell, mid-p {p}</source>
        <translation>embalaje propuesto: muy poco para saberlo, mid-p {p}</translation>
    </message>
    <message>
        <source>under {smallest:.4f}</source>
        <extracomment>a probability</extracomment>
        <translation>menos de {smallest:.4f}</translation>
    </message>
    <message>
        <source>none shipped</source>
        <extracomment>parcels in a pack</extracomment>
        <translation>ninguno enviado</translation>
    </message>
    <message>
        <source>{damaged:,} of {shipped:,} damaged · {share}</source>
        <translation>{damaged:,} de {shipped:,} dañados · {share}</translation>
    </message>
    <message>
        <source>90&#x202f;%: {low} to {high} points</source>
        <extracomment>an interval of 90 %, in points of a hundred</extracomment>
        <translation>90&#x202f;%: de {low} a {high} puntos</translation>
    </message>
    <message>
        <source>{middle} points, 90&#x202f;%: {low} to {high}</source>
        <extracomment>a difference in points of a hundred, and its interval of 90 %</extracomment>
        <translation>{middle} puntos, 90&#x202f;%: de {low} a {high}</translation>
    </message>
    <message>
        <source>holds however often one looks</source>
        <translation>se mantiene por más veces que se mire</translation>
    </message>
    <message>
        <source>not yet enough to hold when one looks again and again</source>
        <translation>aún no basta para mantenerse si se mira una y otra vez</translation>
    </message>
    <message>
        <source>no sign that too much breaks</source>
        <translation>ningún indicio de que se rompa demasiado</translation>
    </message>
    <message>
        <source>e-value {e_value}: {meaning}</source>
        <translation>valor e {e_value}: {meaning}</translation>
    </message>
    <message>
        <source>over a million</source>
        <translation>más de un millón</translation>
    </message>
    <message>
        <source>{number}&#x202f;% alike</source>
        <extracomment>how much one product is like another</extracomment>
        <translation>{number}&#x202f;% de similitud</translation>
    </message>
    <message>
        <source>{pack} {damaged:,} of {shipped:,}</source>
        <extracomment>damaged ones of those shipped in a pack</extracomment>
        <translation>{pack} {damaged:,} de {shipped:,}</translation>
    </message>
    <message>
        <source>nothing shipped</source>
        <translation>nada enviado</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Similares</translation>
    </message>
    <message>
        <source>Opening evidence …</source>
        <translation>Abriendo la evidencia …</translation>
    </message>
    <message>
        <source>Asking the service for evidence …</source>
        <translation>Pidiendo la evidencia al servicio …</translation>
    </message>
    <message>
        <source>next&#xa0;piece</source>
        <translation>pieza&#xa0;siguiente</translation>
    </message>
    <message>
        <source>says&#xa0;it&#xa0;plainly</source>
        <translation>lo&#xa0;dice&#xa0;claro</translation>
    </message>
    <message>
        <source>contests&#xa0;it</source>
        <translation>la&#xa0;impugna</translation>
    </message>
    <message>
        <source>did&#xa0;not&#xa0;help</source>
        <translation>no&#xa0;ayudó</translation>
    </message>
    <message>
        <source>Not shipped in both packs yet: nothing to compare.</source>
        <translation>Aún no se ha enviado en ambos embalajes: nada que comparar.</translation>
    </message>
    <message>
        <source>What this page cannot show</source>
        <translation>Lo que esta página no puede mostrar</translation>
    </message>
    <message>
        <source>Keys of the pieces</source>
        <translation>Teclas de las piezas</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Impugnado</translation>
    </message>
    <message>
        <source>Outside or missing</source>
        <translation>Fuera o falta</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Risk by sense</source>
        <translation>Riesgo por fuente</translation>
    </message>
    <message>
        <source>Shipped in both packs</source>
        <translation>Enviado en ambos embalajes</translation>
    </message>
    <message>
        <source>Words that moved the score</source>
        <translation>Palabras que movieron la puntuación</translation>
    </message>
    <message>
        <source>Look-alikes: damaged of shipped</source>
        <translation>Similares: dañados de los enviados</translation>
    </message>
    <message>
        <source>Outside of what was checked, or missing</source>
        <translation>Fuera de lo comprobado, o falta</translation>
    </message>
    <message>
        <source>Manifest: inputs when the score was made</source>
        <translation>Manifiesto: entradas al calcularse la puntuación</translation>
    </message>
    <message>
        <source>{hash}  copy {key}</source>
        <extracomment>the beginning of a hash, and the key that copies the manifest</extracomment>
        <translation>{hash}  copiar {key}</translation>
    </message>
    <message>
        <source>the score shown is by {model}</source>
        <translation>la puntuación mostrada es de {model}</translation>
    </message>
    <message>
        <source>Risk, text alone</source>
        <translation>Riesgo, solo texto</translation>
    </message>
    <message>
        <source>By the text and measures alone, the model expects damage in {risk} of such parcels in the proposed pack.</source>
        <translation>Solo por el texto y las medidas, el modelo espera daños en {risk} de tales paquetes en el embalaje propuesto.</translation>
    </message>
    <message>
        <source>Risk, pictures alone</source>
        <translation>Riesgo, solo imágenes</translation>
    </message>
    <message>
        <source>By the pictures alone, the model expects damage in {risk} of such parcels in the proposed pack.</source>
        <translation>Solo por las imágenes, el modelo espera daños en {risk} de tales paquetes en el embalaje propuesto.</translation>
    </message>
    <message>
        <source>Risk, combined</source>
        <translation>Riesgo, combinado</translation>
    </message>
    <message>
        <source>By text, measures and pictures together, the model expects damage in {risk} of such parcels in the proposed pack.</source>
        <translation>Por texto, medidas e imágenes juntos, el modelo espera daños en {risk} de tales paquetes en el embalaje propuesto.</translation>
    </message>
    <message>
        <source>Record, the model</source>
        <translation>Historial, el modelo</translation>
    </message>
    <message>
        <source>Record, those who decide</source>
        <translation>Historial, quienes deciden</translation>
    </message>
    <message>
        <source>The model was not checked on anything like it, so nothing is certain here.</source>
        <translation>El modelo no se comprobó con nada similar, así que aquí nada es seguro.</translation>
    </message>
    <message>
        <source>It was not known when the score was made.</source>
        <translation>No se conocía al calcularse la puntuación.</translation>
    </message>
    <message>
        <source>No validated range is stated for it.</source>
        <translation>No consta ningún rango validado para esto.</translation>
    </message>
    <message>
        <source>{piece}: {said}</source>
        <extracomment>a piece of evidence and what it says</extracomment>
        <translation>{piece}: {said}</translation>
    </message>
    <message>
        <source>Shipped in both packs so far: {proposed} {proposed_share}; {current} {current_share}.</source>
        <translation>Enviado en ambos embalajes hasta ahora: {proposed} {proposed_share}; {current} {current_share}.</translation>
    </message>
    <message>
        <source>“{word}” in the {field}</source>
        <extracomment>a word of the product&apos;s title or text</extracomment>
        <translation>«{word}» ({field})</translation>
    </message>
    <message>
        <source>With “{word}” in the {field} the model expects more damage than without it: the odds are {factor} times as high.</source>
        <translation>Con «{word}» en {field}, el modelo espera más daños que sin ella: las posibilidades se multiplican por {factor}.</translation>
    </message>
    <message>
        <source>With “{word}” in the {field} the model expects less damage than without it: the odds are {factor} times as high.</source>
        <translation>Con «{word}» en {field}, el modelo espera menos daños que sin ella: las posibilidades se multiplican por {factor}.</translation>
    </message>
    <message>
        <source>odds {factor}</source>
        <translation>posibilidades {factor}</translation>
    </message>
    <message>
        <source>To the model “{product}” is {facts}. Of it {shipped}.</source>
        <translation>Para el modelo, «{product}» es {facts}. De él, {shipped}.</translation>
    </message>
    <message>
        <source>Look-alike {product}</source>
        <translation>Similar: {product}</translation>
    </message>
    <message>
        <source>{input}: {value}. {state}</source>
        <extracomment>an input of the model, its value, and how that compares</extracomment>
        <translation>{input}: {value}. {state}</translation>
    </message>
    <message>
        <source>It lies within what the model was checked on: {range}.</source>
        <translation>Está dentro de lo comprobado para el modelo: {range}.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>Those who decide</source>
        <translation>Quienes deciden</translation>
    </message>
    <message>
        <source>not told with this evidence</source>
        <translation>no se indica con esta evidencia</translation>
    </message>
    <message>
        <source>not told then</source>
        <translation>no se indicó entonces</translation>
    </message>
    <message>
        <source>too few decisions or people to be told</source>
        <translation>muy pocas decisiones o personas para indicarlo</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>a {day}</translation>
    </message>
    <message>
        <source>nothing decided yet</source>
        <translation>nada decidido aún</translation>
    </message>
    <message>
        <source>{decisions:,} decided, fewer than five verified</source>
        <translation>{decisions:,} decididos, menos de cinco verificados</translation>
    </message>
    <message>
        <source>{share} of {decisions:,} verified</source>
        <translation>{share} de {decisions:,} verificados</translation>
    </message>
    <message>
        <source>too few verified for a share: {count:,}; {verified}</source>
        <translation>muy pocos verificados para una proporción: {count:,}; {verified}</translation>
    </message>
    <message>
        <source>right in {right:,} of {cases:,}, {low} to {high}; {verified}</source>
        <extracomment>whose decisions or advice were right; how many are verified follows</extracomment>
        <translation>acierto en {right:,} de {cases:,}, de {low} a {high}; {verified}</translation>
    </message>
    <message>
        <source>In this slice: {records}; as of {day}</source>
        <extracomment>how often the model, and people, were right</extracomment>
        <translation>En este segmento: {records}; a {day}</translation>
    </message>
    <message>
        <source>model right in {right:,} of {verified:,} ({low} to {high})</source>
        <translation>el modelo acertó en {right:,} de {verified:,} (de {low} a {high})</translation>
    </message>
    <message>
        <source>we right in {right:,} of {verified:,} ({low} to {high})</source>
        <extracomment>those who decide</extracomment>
        <translation>nosotros acertamos en {right:,} de {verified:,} (de {low} a {high})</translation>
    </message>
    <message>
        <source>Of {slice} there are too few decisions or people to be told.</source>
        <translation>De {slice} hay muy pocas decisiones o personas para indicarlo.</translation>
    </message>
    <message>
        <source>In {slice}, the model was right in {right:,} of the {verified:,} cases whose truth is known. By chance alone that may stand for anything from {low} to {high}. Of {decisions:,} decisions {share} are verified. Counted on {day}.</source>
        <translation>En {slice}, el modelo acertó en {right:,} de los {verified:,} casos cuya verdad se conoce. Solo por azar, eso puede equivaler a cualquier valor de {low} a {high}. De {decisions:,} decisiones, {share} están verificadas. Contado el {day}.</translation>
    </message>
    <message>
        <source>In {slice}, we were right in {right:,} of the {verified:,} cases whose truth is known. By chance alone that may stand for anything from {low} to {high}. Of {decisions:,} decisions {share} are verified. Counted on {day}.</source>
        <translation>En {slice}, acertamos en {right:,} de los {verified:,} casos cuya verdad se conoce. Solo por azar, eso puede equivaler a cualquier valor de {low} a {high}. De {decisions:,} decisiones, {share} están verificadas. Contado el {day}.</translation>
    </message>
    <message>
        <source>Of {slice}, too few decisions have a known truth to say how often the model was right. Counted on {day}.</source>
        <translation>De {slice}, muy pocas decisiones tienen verdad conocida para decir cuántas veces acertó el modelo. Contado el {day}.</translation>
    </message>
    <message>
        <source>Of {slice}, too few decisions have a known truth to say how often we were right. Counted on {day}.</source>
        <translation>De {slice}, muy pocas decisiones tienen verdad conocida para decir cuántas veces acertamos. Contado el {day}.</translation>
    </message>
    <message>
        <source>{title}: {legend}</source>
        <extracomment>a legend: What moved the score: raises, lowers</extracomment>
        <translation>{title}: {legend}</translation>
    </message>
    <message>
        <source>raises</source>
        <extracomment>what a part of the picture does to the score
----------
words with such an underline do that to the risk</extracomment>
        <translation>sube</translation>
    </message>
    <message>
        <source>lowers</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>raises ({factor})</source>
        <extracomment>what a part of the picture does to the score, and by what factor at most</extracomment>
        <translation>sube ({factor})</translation>
    </message>
    <message>
        <source>lowers ({factor})</source>
        <extracomment>what a part of the picture does to the score, and by what factor at most</extracomment>
        <translation>baja ({factor})</translation>
    </message>
    <message>
        <source>What moved the score</source>
        <translation>Lo que movió la puntuación</translation>
    </message>
    <message>
        <source>Computing what moved the score …</source>
        <translation>Calculando lo que movió la puntuación …</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>sin umbral</translation>
    </message>
    <message>
        <source>threshold {risk}</source>
        <translation>umbral {risk}</translation>
    </message>
    <message>
        <source>{sense}: {risk}</source>
        <extracomment>a sense and its risk</extracomment>
        <translation>{sense}: {risk}</translation>
    </message>
    <message>
        <source>tick = threshold</source>
        <extracomment>what a line across bars means</extracomment>
        <translation>marca = umbral</translation>
    </message>
    <message>
        <source>{effect}: {words}</source>
        <extracomment>what words do to the odds, and which words</extracomment>
        <translation>{effect}: {words}</translation>
    </message>
    <message>
        <source>+ raises the odds of damage</source>
        <translation>+ sube las posibilidades de daño</translation>
    </message>
    <message>
        <source>− lowers them</source>
        <translation>− las baja</translation>
    </message>
    <message>
        <source>“{word}” in the {field}: odds {factor}</source>
        <translation>«{word}» ({field}): odds {factor}</translation>
    </message>
    <message>
        <source>Languages by regions: type a language or a country</source>
        <translation>Idiomas por regiones: escribir un idioma o un país</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>state of a decision: kept on this workstation</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>material</comment>
        <extracomment>head of a column: how much material</extracomment>
        <translation>Ahorrado</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>ningún artículo</translation>
    </message>
    <message>
        <source>Languages by regions</source>
        <translation>Idiomas por regiones</translation>
    </message>
    <message>
        <source>matrix or rows</source>
        <translation>matriz o filas</translation>
    </message>
    <message>
        <source>{pairs} pairs of a language and a region, {empty:,} of them without an item. Covered: scored with every input within the validated range. Rightly: of those whose truth is known.</source>
        <translation>{pairs} pares de idioma y región, {empty:,} de ellos sin artículo. Cubierto: puntuado con todas las entradas dentro del rango validado. Acertado: de aquellos cuya verdad se conoce.</translation>
    </message>
    <message>
        <source>{language} in {region}: fewer than five items.</source>
        <translation>{language} en {region}: menos de cinco artículos.</translation>
    </message>
    <message>
        <source>{language} in {region}: no item.</source>
        <translation>{language} en {region}: ningún artículo.</translation>
    </message>
    <message numerus="yes">
        <source>{language} in {region}: {n:,} items, covered {covered}, flagged {flagged}, decided rightly {rightly}, saved {saved}.</source>
        <comment>{language} in {region}: {n:,} item, covered {covered}, flagged {flagged}, decided rightly {rightly}, saved {saved}.</comment>
        <translation>
            <numerusform>{language} en {region}: {n:,} artículo, cubierto {covered}, señalado {flagged}, decidido con acierto {rightly}, ahorrado {saved}.</numerusform>
            <numerusform>{language} en {region}: {n:,} artículos, cubiertos {covered}, señalados {flagged}, decididos con acierto {rightly}, ahorrado {saved}.</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than
five items</source>
        <translation>menos de
cinco artículos</translation>
    </message>
    <message>
        <source>covered {share}</source>
        <extracomment>a share of items</extracomment>
        <translation>cubiertos {share}</translation>
    </message>
    <message>
        <source>flagged {share}</source>
        <extracomment>a share of items</extracomment>
        <translation>señalados {share}</translation>
    </message>
    <message>
        <source>rightly {share}</source>
        <extracomment>a share of items that were decided rightly</extracomment>
        <translation>acertados {share}</translation>
    </message>
    <message>
        <source>saved {saved}</source>
        <extracomment>how much material</extracomment>
        <translation>ahorrado {saved}</translation>
    </message>
    <message>
        <source>Fairness: type a site, a language, a rate, differs</source>
        <translation>Equidad: escribir un centro, un idioma, una tasa, difiere</translation>
    </message>
    <message>
        <source>Nothing was decided at your sites then.</source>
        <translation>Entonces no se decidió nada en sus centros.</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>gráfico o tabla</translation>
    </message>
    <message>
        <source>looks into a slice</source>
        <translation>examina un segmento</translation>
    </message>
    <message>
        <source>Reviews: {key}.</source>
        <translation>Revisiones: {key}.</translation>
    </message>
    <message>
        <source>Fairness: each slice beside the rest.</source>
        <translation>Equidad: cada segmento junto al resto.</translation>
    </message>
    <message>
        <source>points of a hundred, less those of the rest</source>
        <translation>puntos porcentuales, menos los del resto</translation>
    </message>
    <message>
        <source>as the rest</source>
        <translation>como el resto</translation>
    </message>
    <message>
        <source>differs by more than chance</source>
        <translation>difiere más que por azar</translation>
    </message>
    <message numerus="yes">
        <source>{rates} rates, {n:,} of them differ from the rest by more than chance.</source>
        <comment>{rates} rates, {n:,} of them differs from the rest by more than chance.</comment>
        <translation>
            <numerusform>{rates} tasas, {n:,} de ellas difiere del resto más que por azar.</numerusform>
            <numerusform>{rates} tasas, {n:,} de ellas difieren del resto más que por azar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{slice}: {rate}</source>
        <extracomment>at the axis of a chart</extracomment>
        <translation>{slice}: {rate}</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <source>Furthest group</source>
        <translation>Grupo más alejado</translation>
    </message>
    <message>
        <source>By points, interval</source>
        <translation>En puntos, intervalo</translation>
    </message>
    <message>
        <source>excluded</source>
        <extracomment>of a definition, by others that were chosen</extracomment>
        <translation>excluida</translation>
    </message>
    <message>
        <source>Nothing says that damage is not alike frequent in these groups: no definition excludes another.</source>
        <translation>Nada indica que la frecuencia de daños difiera entre estos grupos: ninguna definición excluye a otra.</translation>
    </message>
    <message>
        <source>Damage is not alike frequent in these groups, so that some exclude each other.</source>
        <translation>La frecuencia de daños no es igual en estos grupos, así que algunas se excluyen entre sí.</translation>
    </message>
    <message>
        <source>Mark a definition first: Space marks it.</source>
        <translation>Marque antes una definición: la barra espaciadora la marca.</translation>
    </message>
    <message>
        <source>What fair means</source>
        <translation>Qué es equitativo</translation>
    </message>
    <message>
        <source>What fair means at your sites</source>
        <translation>Qué es equitativo en sus centros</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>other groups</source>
        <translation>otros grupos</translation>
    </message>
    <message>
        <source>gives the reason and signs</source>
        <translation>da el motivo y firma</translation>
    </message>
    <message>
        <source>Between groups by {facet}</source>
        <translation>Entre grupos por {facet}</translation>
    </message>
    <message>
        <source>The service is asked; it reads all that was decided at your sites.</source>
        <translation>Consultando al servicio; lee todo lo decidido en sus centros.</translation>
    </message>
    <message>
        <source>Nothing of this is drawn. The table holds all of it.</source>
        <translation>Nada de esto se dibuja. La tabla lo contiene todo.</translation>
    </message>
    <message>
        <source>{head} {cell}</source>
        <extracomment>head of a column and what stands in it</extracomment>
        <translation>{head} {cell}</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>lo que se cuenta</translation>
    </message>
    <message>
        <source>next page</source>
        <translation>página siguiente</translation>
    </message>
    <message>
        <source>Left on like cases, points</source>
        <translation>Resta en casos iguales, puntos</translation>
    </message>
    <message>
        <source>By the mix, points</source>
        <translation>Por la mezcla, puntos</translation>
    </message>
    <message>
        <source>One gap</source>
        <translation>Una brecha</translation>
    </message>
    <message>
        <source>{slice}. {rate}</source>
        <translation>{slice}. {rate}</translation>
    </message>
    <message>
        <source>next facet to hold like against like by</source>
        <translation>faceta siguiente para comparar iguales</translation>
    </message>
    <message>
        <source>weeks or strata</source>
        <translation>semanas o estratos</translation>
    </message>
    <message>
        <source>back</source>
        <comment>to where one was</comment>
        <translation>volver</translation>
    </message>
    <message>
        <source>{slice_and_rate}, by week.</source>
        <extracomment>of a chart; the slice and the rate: Site BER1. Decided rightly</extracomment>
        <translation>{slice_and_rate}, por semana.</translation>
    </message>
    <message>
        <source>the rest, over all of the time</source>
        <translation>el resto, en todo el periodo</translation>
    </message>
    <message>
        <source>One gap: type a value of {facet}</source>
        <translation>Una brecha: escribir un valor de {facet}</translation>
    </message>
    <message>
        <source>Here {here}, elsewhere {rest}.</source>
        <translation>Aquí {here}, en el resto {rest}.</translation>
    </message>
    <message>
        <source>There are too few to compare.</source>
        <translation>Son muy pocos para comparar.</translation>
    </message>
    <message>
        <source>Unadjusted, the slice lies {points} points from the rest. In the review, corrected for all of its comparisons: p {verdict}.</source>
        <translation>Sin ajustar, el segmento está a {points} puntos del resto. En la revisión, corregida por todas sus comparaciones: p {verdict}.</translation>
    </message>
    <message>
        <source>{share} of {trials:,}</source>
        <extracomment>a share with its interval, and of how many</extracomment>
        <translation>{share} de {trials:,}</translation>
    </message>
    <message>
        <source>With like held against like by {facet} nothing can be said: {telling:,} of {values:,} values of {facet} say something.</source>
        <translation>Comparando iguales por {facet} no puede decirse nada: {telling:,} de {values:,} valores de {facet} dicen algo.</translation>
    </message>
    <message>
        <source>With like held against like by {facet}, the odds are {ratio} times those of the rest (Mantel-Haenszel), more than chance (p {p}); {telling:,} of {values:,} values of {facet} say something.</source>
        <translation>Comparando iguales por {facet}, las posibilidades son {ratio} veces las del resto (Mantel-Haenszel), más que por azar (p {p}); {telling:,} de {values:,} valores de {facet} dicen algo.</translation>
    </message>
    <message>
        <source>With like held against like by {facet}, the odds are {ratio} times those of the rest (Mantel-Haenszel), no more than chance (p {p}); {telling:,} of {values:,} values of {facet} say something.</source>
        <translation>Comparando iguales por {facet}, las posibilidades son {ratio} veces las del resto (Mantel-Haenszel), no más que por azar (p {p}); {telling:,} de {values:,} valores de {facet} dicen algo.</translation>
    </message>
    <message>
        <source>That is not one and the same in all of them (Breslow-Day, p {p}): look at each in the table.</source>
        <translation>No es lo mismo en todos (Breslow-Day, p {p}): mire cada uno en la tabla.</translation>
    </message>
    <message>
        <source>Nothing says that it differs between them (Breslow-Day, p {p}).</source>
        <translation>Nada indica que difiera entre ellos (Breslow-Day, p {p}).</translation>
    </message>
    <message>
        <source>The gap cannot be split: one side has no case.</source>
        <translation>La brecha no puede dividirse: un lado no tiene casos.</translation>
    </message>
    <message>
        <source>Of the gap {points} points are left on like cases, and {mix} come of another mix by {facet} (Kitagawa).</source>
        <translation>De la brecha, {points} puntos restan en casos iguales y {mix} vienen de otra mezcla por {facet} (Kitagawa).</translation>
    </message>
    <message>
        <source>That is arithmetic, no cause.</source>
        <translation>Eso es aritmética, no causa.</translation>
    </message>
    <message>
        <source>Values that one side alone has count as mix: {count:,}.</source>
        <translation>Los valores que solo tiene un lado cuentan como mezcla: {count:,}.</translation>
    </message>
    <message>
        <source>Whether it is the slice or some people in it cannot be told: too few, or all alike.</source>
        <translation>No puede saberse si es el segmento o algunas personas en él: son muy pocas, o todas iguales.</translation>
    </message>
    <message>
        <source>The {people:,} people with twenty cases or more here differ from one another by more than chance (p {p}): it may be a few of them, not the slice.</source>
        <translation>Las {people:,} personas con veinte casos o más aquí difieren entre sí más que por azar (p {p}): puede deberse a unas pocas, no al segmento.</translation>
    </message>
    <message>
        <source>The {people:,} people with twenty cases or more here are as alike as chance makes them (p {p}): what there is belongs to the slice.</source>
        <translation>Las {people:,} personas con veinte casos o más aquí se parecen tanto como el azar permite (p {p}): lo que hay pertenece al segmento.</translation>
    </message>
    <message>
        <source>Of the model&apos;s validated range nothing is known here.</source>
        <translation>Del rango validado del modelo no se sabe nada aquí.</translation>
    </message>
    <message>
        <source>Of {trials:,} scored decisions here {share} had an input outside of the range in which the model was validated, most often {inputs}.</source>
        <translation>De {trials:,} decisiones con puntuación aquí, {share} tenían una entrada fuera del rango en que se validó el modelo, sobre todo {inputs}.</translation>
    </message>
    <message>
        <source>Of {trials:,} scored decisions here {share} had an input outside of the range in which the model was validated.</source>
        <translation>De {trials:,} decisiones con puntuación aquí, {share} tenían una entrada fuera del rango en que se validó el modelo.</translation>
    </message>
    <message>
        <source>nothing was decided</source>
        <translation>no se decidió nada</translation>
    </message>
    <message>
        <source>Week of {monday}: {said}.</source>
        <translation>Semana del {monday}: {said}.</translation>
    </message>
    <message>
        <source>The service is asked; it adds up all that holds at your sites.</source>
        <translation>Consultando al servicio; suma todo lo vigente en sus centros.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Ledger: type a name</source>
        <translation>Libro: escribir un nombre</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Embalaje</translation>
    </message>
    <message>
        <source>pack</source>
        <extracomment>within a sentence: by pack</extracomment>
        <translation>embalaje</translation>
    </message>
    <message>
        <source>In sums</source>
        <extracomment>head of a column: certificates that are counted</extracomment>
        <translation>En las sumas</translation>
    </message>
    <message>
        <source>Cost saved</source>
        <translation>Coste ahorrado</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Damaged, 95% interval</source>
        <translation>Dañados, intervalo del 95 %</translation>
    </message>
    <message>
        <source>Damaged by expected</source>
        <extracomment>head of a column: one number divided by the other</extracomment>
        <translation>Dañados entre esperados</translation>
    </message>
    <message>
        <source>{count:,}: {share}</source>
        <extracomment>how many, and their share with its interval</extracomment>
        <translation>{count:,}: {share}</translation>
    </message>
    <message>
        <source>Packaging ledger</source>
        <translation>Libro de embalajes</translation>
    </message>
    <message>
        <source>other slices</source>
        <translation>otros segmentos</translation>
    </message>
    <message>
        <source>{days}, by {facet}.</source>
        <extracomment>the period and what slices are of</extracomment>
        <translation>{days}, por {facet}.</translation>
    </message>
    <message>
        <source>Packaging ledger: damage by what was expected.</source>
        <translation>Libro de embalajes: daños frente a lo esperado.</translation>
    </message>
    <message>
        <source>damaged parcels by expected ones</source>
        <translation>paquetes dañados entre los esperados</translation>
    </message>
    <message>
        <source>as many as the score said</source>
        <translation>tantos como decía la puntuación</translation>
    </message>
    <message>
        <source>surely more or fewer</source>
        <translation>más o menos con seguridad</translation>
    </message>
    <message>
        <source>The slices add up to the total.</source>
        <translation>Los segmentos suman el total.</translation>
    </message>
    <message>
        <source>The slices do not add up!</source>
        <translation>¡Los segmentos no suman el total!</translation>
    </message>
    <message>
        <source>{counted:,} of {certified:,} certificates are in the sums; {uncounted:,} are in none, for no parcel is known, a pack is not on the ladder, or it is no lighter; {disputed:,} are in dispute.</source>
        <translation>{counted:,} de {certified:,} certificaciones están en las sumas; {uncounted:,} no están en ninguna, porque no se conoce ningún paquete, un embalaje no está en la escala o no es más ligero; {disputed:,} están en discrepancia.</translation>
    </message>
    <message>
        <source>{slice}: {certified:,} certified, nothing in the sums yet.</source>
        <translation>{slice}: {certified:,} certificados, nada en las sumas aún.</translation>
    </message>
    <message>
        <source>{slice}: {material} and {cost} saved with {parcels:,} parcels; damaged {damaged}; by what was expected {ratio}.</source>
        <translation>{slice}: {material} y {cost} ahorrados con {parcels:,} paquetes; dañados {damaged}; frente a lo esperado {ratio}.</translation>
    </message>
    <message>
        <source>Rejects are told of all that was ever decided, whatever is chosen.</source>
        <translation>Los rechazos se cuentan sobre todo lo decidido, se elija lo que se elija.</translation>
    </message>
    <message>
        <source>Rejects: type a name</source>
        <translation>Rechazos: escribir un nombre</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se basa en</translation>
    </message>
    <message>
        <source>Verified share</source>
        <translation>Proporción verificada</translation>
    </message>
    <message>
        <source>Rejects that would have been damaged</source>
        <translation>Rechazos que se habrían dañado</translation>
    </message>
    <message>
        <source>Rejects that were tested</source>
        <translation>Rechazos que se probaron</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} tests</source>
        <comment>{n:,} test</comment>
        <translation>
            <numerusform>{n:,} prueba</numerusform>
            <numerusform>{n:,} pruebas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} known certificates</source>
        <comment>{n:,} known certificate</comment>
        <extracomment>certificates whose truth is known</extracomment>
        <translation>
            <numerusform>{n:,} certificación conocida</numerusform>
            <numerusform>{n:,} certificaciones conocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{tested} of rejects, {known} of certificates</source>
        <translation>{tested} de rechazos, {known} de certificaciones</translation>
    </message>
    <message>
        <source>{tested} of rejects</source>
        <translation>{tested} de rechazos</translation>
    </message>
    <message>
        <source>{had_chance:,} that had a chance</source>
        <translation>{had_chance:,} que tuvieron opción</translation>
    </message>
    <message>
        <source>they are the verified share</source>
        <translation>son la proporción verificada</translation>
    </message>
    <message>
        <source>What rejects would have come to</source>
        <translation>Qué habría sido de los rechazos</translation>
    </message>
    <message>
        <source>What rejects would have come to, by those that were tested.</source>
        <translation>Qué habría sido de los rechazos, según los que se probaron.</translation>
    </message>
    <message>
        <source>Of {certified:,} certificates the truth of {certified_known:,} is known; damaged: {damaged}.</source>
        <translation>De {certified:,} certificaciones se conoce la verdad de {certified_known:,}; dañados: {damaged}.</translation>
    </message>
    <message>
        <source>Each tested reject stands for all that had its chance. Results that are not in yet, and certificates of unknown truth, are taken to be like the others. Method: {method}.</source>
        <translation>Cada rechazo probado representa a todos los que tuvieron su opción. Los resultados aún pendientes y las certificaciones de verdad desconocida se suponen iguales a los demás. Método: {method}.</translation>
    </message>
    <message>
        <source>{rejects:,} rejects are in force. No draw was made from them yet: how they would have come out is not known.</source>
        <translation>{rejects:,} rechazos están vigentes. Aún no se ha hecho ningún sorteo entre ellos: no se sabe qué habría resultado.</translation>
    </message>
    <message>
        <source>{rejects:,} rejects are in force; {had_chance:,} had a chance to be tested, {drawn:,} were drawn and {tested:,} have a result.</source>
        <translation>{rejects:,} rechazos están vigentes; {had_chance:,} tuvieron opción a prueba, {drawn:,} se sortearon y {tested:,} tienen resultado.</translation>
    </message>
    <message>
        <source>How they would have come out is not known yet.</source>
        <translation>Aún no se sabe qué habría resultado.</translation>
    </message>
    <message>
        <source>Of fewer than five it is not told how they came out.</source>
        <translation>Con menos de cinco no se indica qué resultó.</translation>
    </message>
    <message>
        <source>Damaged in the test: {count}.</source>
        <translation>Dañados en la prueba: {count}.</translation>
    </message>
    <message>
        <source>{figure}: {share}; rests on {rests_on}; verified: {verified}.</source>
        <translation>{figure}: {share}; se basa en {rests_on}; verificados: {verified}.</translation>
    </message>
    <message>
        <source>Reviews of fairness: type a site, a state, an action</source>
        <translation>Revisiones de equidad: escribir un centro, un estado, una acción</translation>
    </message>
    <message>
        <source>Do</source>
        <extracomment>head of a list: what can be done here</extracomment>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>No review of fairness was signed at your sites.</source>
        <translation>No se ha firmado ninguna revisión de equidad en sus centros.</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
    <message>
        <source>Begin a review of what is counted now</source>
        <translation>Iniciar una revisión de lo contado ahora</translation>
    </message>
    <message>
        <source>Choose what fair means here</source>
        <translation>Elegir qué es equitativo aquí</translation>
    </message>
    <message>
        <source>{counted}. Signed, they stay as they are.</source>
        <translation>{counted}. Una vez firmadas, no cambian.</translation>
    </message>
    <message>
        <source>Begin a review</source>
        <translation>Iniciar una revisión</translation>
    </message>
    <message>
        <source>Review of fairness</source>
        <translation>Revisión de equidad</translation>
    </message>
    <message>
        <source>{state}. {counted}. Worked out {moment}.</source>
        <translation>{state}. {counted}. Calculado {moment}.</translation>
    </message>
    <message>
        <source>{action}, {late}</source>
        <extracomment>what is to be done and until when; overdue by 9 days</extracomment>
        <translation>{action}, {late}</translation>
    </message>
    <message>
        <source>{action}.</source>
        <extracomment>a sentence of what is to be done</extracomment>
        <translation>{action}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>No definition of fairness is chosen for your sites yet.</source>
        <translation>Aún no se ha elegido ninguna definición de equidad para sus centros.</translation>
    </message>
    <message>
        <source>No slice differs from the rest by more than chance.</source>
        <translation>Ningún segmento difiere del resto más que por azar.</translation>
    </message>
    <message>
        <source>    share</source>
        <translation>    proporción</translation>
    </message>
    <message>
        <source>    against the rest</source>
        <translation>    frente al resto</translation>
    </message>
    <message>
        <source>There are too few decisions whose truth is known.</source>
        <translation>Son muy pocas las decisiones cuya verdad se conoce.</translation>
    </message>
    <message numerus="yes">
        <source>overdue by {n:,} days</source>
        <comment>overdue by {n:,} day</comment>
        <translation>
            <numerusform>retraso de {n:,} día</numerusform>
            <numerusform>retraso de {n:,} días</numerusform>
        </translation>
    </message>
    <message>
        <source>by {due}</source>
        <extracomment>a day until which something is to be done</extracomment>
        <translation>hasta el {due}</translation>
    </message>
    <message>
        <source>to be read</source>
        <translation>por leer</translation>
    </message>
    <message>
        <source>{action}: {person}</source>
        <extracomment>what is to be done and by whom</extracomment>
        <translation>{action}: {person}</translation>
    </message>
    <message>
        <source>{action}: {person}, by {due}</source>
        <translation>{action}: {person}, hasta el {due}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} comparisons</source>
        <comment>{n:,} comparison</comment>
        <translation>
            <numerusform>{n:,} comparación</numerusform>
            <numerusform>{n:,} comparaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} differ</source>
        <comment>{n:,} differs</comment>
        <extracomment>slices that differ from the rest</extracomment>
        <translation>
            <numerusform>{n:,} difiere</numerusform>
            <numerusform>{n:,} difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen here: {definitions}, between groups by {facet}. {reason}</source>
        <translation>Elegido aquí: {definitions}, entre grupos por {facet}. {reason}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>names of definitions</extracomment>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{gap} points, p {p:.4f}</source>
        <translation>{gap} puntos, p {p:.4f}</translation>
    </message>
    <message>
        <source>{distance} points</source>
        <extracomment>how far apart, with an interval</extracomment>
        <translation>{distance} puntos</translation>
    </message>
    <message>
        <source>{definition}, chosen</source>
        <extracomment>the name of a definition, which was chosen</extracomment>
        <translation>{definition}, elegida</translation>
    </message>
    <message>
        <source>Report (.pdf or .html)</source>
        <translation>Informe (.pdf o .html)</translation>
    </message>
    <message>
        <source>Wrote the review of fairness to {path}.</source>
        <translation>Revisión de equidad guardada en {path}.</translation>
    </message>
    <message>
        <source>All that was ever decided</source>
        <translation>Todo lo decidido hasta ahora</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 28 days</source>
        <translation>Los últimos 28 días</translation>
    </message>
    <message>
        <source>The last 91 days</source>
        <translation>Los últimos 91 días</translation>
    </message>
    <message>
        <source>The last 364 days</source>
        <translation>Los últimos 364 días</translation>
    </message>
    <message>
        <source>A period, a facet, a pair, or days: {days}</source>
        <translation>Un periodo, una faceta, un par o días: {days}</translation>
    </message>
    <message>
        <source>Facets, all of them while none is ticked</source>
        <translation>Facetas: todas si no se marca ninguna</translation>
    </message>
    <message>
        <source>Pairs of facets, {most_pairs} at most</source>
        <translation>Pares de facetas, {most_pairs} como máximo</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>lo toma</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Until {until}</source>
        <translation>Hasta {until}</translation>
    </message>
    <message>
        <source>From {since} on</source>
        <translation>Desde {since}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <extracomment>two days</extracomment>
        <translation>{since} a {until}</translation>
    </message>
    <message>
        <source>{facet} and {other_facet}</source>
        <extracomment>two facets, as the choice of a pair: Site and Shift
----------
two facets, within a sentence: site and shift</extracomment>
        <translation>{facet} y {other_facet}</translation>
    </message>
    <message>
        <source>{days}.</source>
        <extracomment>a period as a sentence: The last 7 days.</extracomment>
        <translation>{days}.</translation>
    </message>
    <message>
        <source>all facets</source>
        <extracomment>within a sentence: by all facets</extracomment>
        <translation>todas las facetas</translation>
    </message>
    <message>
        <source>{days}, by {facets}; pairs of {pairs}.</source>
        <translation>{days}, por {facets}; pares de {pairs}.</translation>
    </message>
    <message>
        <source>{days}, by {facets}.</source>
        <translation>{days}, por {facets}.</translation>
    </message>
    <message>
        <source>Mentors&apos; time is that of the last weeks, whatever is chosen.</source>
        <translation>El tiempo de los mentores es el de las últimas semanas, se elija lo que se elija.</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Sin programa</translation>
    </message>
    <message>
        <source>Programme {programme}</source>
        <extracomment>a group of interns</extracomment>
        <translation>Programa {programme}</translation>
    </message>
    <message>
        <source>Site {site}</source>
        <extracomment>a group of interns</extracomment>
        <translation>Centro {site}</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Sin centro</translation>
    </message>
    <message>
        <source>{minutes:,.0f} min</source>
        <translation>{minutes:,.0f} min</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Median a week</source>
        <translation>Mediana semanal</translation>
    </message>
    <message>
        <source>A tenth at most</source>
        <translation>Como máximo un décimo</translation>
    </message>
    <message>
        <source>First word within</source>
        <translation>Primera palabra en</translation>
    </message>
    <message>
        <source>Weeks of fewest minutes</source>
        <translation>Semanas con menos minutos</translation>
    </message>
    <message>
        <source>Mentors&apos; time: type a programme or a site</source>
        <translation>Tiempo de los mentores: escribir un programa o un centro</translation>
    </message>
    <message>
        <source>Mentors&apos; time</source>
        <translation>Tiempo de los mentores</translation>
    </message>
    <message>
        <source>Of the last {weeks} weeks: meetings that were held, and the wait for the first word on a decision. Where time is shared out alike, a tenth of each group&apos;s weeks are among the tenth with the fewest minutes. No figure is of one intern or one mentor.</source>
        <translation>De las últimas {weeks} semanas: reuniones celebradas y espera de la primera palabra sobre una decisión. Si el tiempo se reparte por igual, un décimo de las semanas de cada grupo está en el décimo con menos minutos. Ninguna cifra es de un solo becario o mentor.</translation>
    </message>
    <message>
        <source>Nobody learns at your sites.</source>
        <translation>Nadie está aprendiendo en sus centros.</translation>
    </message>
    <message>
        <source>Mentors&apos; time: weeks among the tenth with the fewest minutes.</source>
        <translation>Tiempo de los mentores: semanas en el décimo con menos minutos.</translation>
    </message>
    <message>
        <source>% of the group&apos;s weeks</source>
        <translation>% de las semanas del grupo</translation>
    </message>
    <message>
        <source>a tenth, as in a group like the others</source>
        <translation>un décimo, como en un grupo igual a los demás</translation>
    </message>
    <message>
        <source>{group}: fewer than five interns.</source>
        <translation>{group}: menos de cinco becarios.</translation>
    </message>
    <message>
        <source>{group}: {share} of {weeks:,} intern-weeks are among the tenth with the fewest minutes; median {minutes} a week.</source>
        <translation>{group}: {share} de {weeks:,} semanas de becario están en el décimo con menos minutos; mediana de {minutes} por semana.</translation>
    </message>
    <message>
        <source>People&apos;s decisions</source>
        <translation>Decisiones de personas</translation>
    </message>
    <message>
        <source>Sent to a physical test</source>
        <translation>Enviados a prueba física</translation>
    </message>
    <message>
        <source>Against the others, points</source>
        <translation>Frente a los demás, puntos</translation>
    </message>
    <message>
        <source>Physical tests: type a site, a language, differs</source>
        <translation>Pruebas físicas: escribir un centro, un idioma, difiere</translation>
    </message>
    <message>
        <source>Physical tests</source>
        <translation>Pruebas físicas</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} comparisons were made, all corrected together. Of the decisions that people made, how many asked for a physical test; rejects that were drawn for one are not among them.</source>
        <comment>One comparison was made, all corrected together. Of the decisions that people made, how many asked for a physical test; rejects that were drawn for one are not among them.</comment>
        <translation>
            <numerusform>Se hizo una comparación, todas corregidas en conjunto. De las decisiones tomadas por personas, cuántas pidieron una prueba física; no incluye los rechazos sorteados para una.</numerusform>
            <numerusform>Se hicieron {n:,} comparaciones, todas corregidas en conjunto. De las decisiones tomadas por personas, cuántas pidieron una prueba física; no incluye los rechazos sorteados para una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody decided anything at your sites then.</source>
        <translation>Entonces nadie decidió nada en sus centros.</translation>
    </message>
    <message>
        <source>Physical tests: each slice beside the others.</source>
        <translation>Pruebas físicas: cada segmento junto a los demás.</translation>
    </message>
    <message>
        <source>points of a hundred, less those of the others</source>
        <translation>puntos porcentuales, menos los de los demás</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>como los demás</translation>
    </message>
    <message>
        <source>{slice}: {share} of {decisions:,} sent to a physical test; against the others {points} points; corrected p {p}.</source>
        <translation>{slice}: {share} de {decisions:,} enviados a prueba física; frente a los demás {points} puntos; p corregida {p}.</translation>
    </message>
    <message>
        <source>{slice}. {rate}: {share}; too few to compare.</source>
        <translation>{slice}. {rate}: {share}; muy pocos para comparar.</translation>
    </message>
    <message>
        <source>{slice}. {rate}: {share}; against the rest {gap} points; corrected p {p}.</source>
        <translation>{slice}. {rate}: {share}; frente al resto {gap} puntos; p corregida {p}.</translation>
    </message>
    <message>
        <source>below {smallest:.3f}</source>
        <extracomment>a p</extracomment>
        <translation>menor que {smallest:.3f}</translation>
    </message>
    <message>
        <source>Nothing was compared: there are too few decisions, or no rest beside them.</source>
        <translation>No se comparó nada: hay muy pocas decisiones o ningún resto con que compararlas.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} comparisons were made, and each p is corrected for that number: of all that is said to differ, {accepted:.0%} may be expected to be chance.</source>
        <comment>One comparison was made, and each p is corrected for that number: of all that is said to differ, {accepted:.0%} may be expected to be chance.</comment>
        <translation>
            <numerusform>Se hizo una comparación, y cada p está corregida para ese número: de todo lo que se dice que difiere, cabe esperar que un {accepted:.0%} sea azar.</numerusform>
            <numerusform>Se hicieron {n:,} comparaciones, y cada p está corregida para ese número: de todo lo que se dice que difiere, cabe esperar que un {accepted:.0%} sea azar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} slices of two facets have fewer than five decisions and are left out.</source>
        <comment>{n:,} slice of two facets has fewer than five decisions and is left out.</comment>
        <translation>
            <numerusform>{n:,} segmento de dos facetas tiene menos de cinco decisiones y se omite.</numerusform>
            <numerusform>{n:,} segmentos de dos facetas tienen menos de cinco decisiones y se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Reason and note</source>
        <translation>Motivo y nota</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>when it was</comment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>of decisions: with any state
----------
items in every state</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>decisions of the person who looks</extracomment>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Not yet received</source>
        <extracomment>decisions: by the service</extracomment>
        <translation>Aún no recibidas</translation>
    </message>
    <message>
        <source>Refused or disputed</source>
        <extracomment>decisions: by the service, by others</extracomment>
        <translation>Denegadas o en discrepancia</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>decisions that were taken back
----------
what became of a decision: taken back</extracomment>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>Bulk act</source>
        <translation>Acción en bloque</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Refrendar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Use of scores</source>
        <translation>Uso de puntuaciones</translation>
    </message>
    <message>
        <source>Entrustment</source>
        <translation>Encargo</translation>
    </message>
    <message>
        <source>Before it reopened</source>
        <extracomment>of a decision that was made before the item reopened</extracomment>
        <translation>Antes de reabrirse</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <comment>and {n:,} more</comment>
        <translation>
            <numerusform>y {n:,} más</numerusform>
            <numerusform>y {n:,} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed</source>
        <extracomment>in place of a verdict that is not told before the person&apos;s own</extracomment>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>{verdict}, sure</source>
        <extracomment>of a verdict: its author said to be sure</extracomment>
        <translation>{verdict}, con seguridad</translation>
    </message>
    <message>
        <source>{verdict}, unsure</source>
        <extracomment>of a verdict: its author said to be unsure</extracomment>
        <translation>{verdict}, con dudas</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} exceptions: {titles}, …</source>
        <comment>{n:,} exception: {titles}, …</comment>
        <translation>
            <numerusform>{n:,} excepción: {titles}, …</numerusform>
            <numerusform>{n:,} excepciones: {titles}, …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} exceptions: {titles}.</source>
        <comment>{n:,} exception: {titles}.</comment>
        <translation>
            <numerusform>{n:,} excepción: {titles}.</numerusform>
            <numerusform>{n:,} excepciones: {titles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Aún no hay decisiones</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show the item</source>
        <translation>Mostrar el artículo</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>the screen of recent decisions</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>No hay ninguna fila elegida.</translation>
    </message>
    <message>
        <source>Every decision made on this desk is listed here, the newest first.</source>
        <translation>Aquí figuran todas las decisiones tomadas en este puesto, primero las más recientes.</translation>
    </message>
    <message>
        <source>No decision is of this kind.</source>
        <translation>No hay decisiones de este tipo.</translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>keyword marks</source>
        <translation>marcas de palabras clave</translation>
    </message>
    <message>
        <source>edges</source>
        <extracomment>of a picture: drawn out</extracomment>
        <translation>bordes</translation>
    </message>
    <message>
        <source>ruler</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>what moved the score</source>
        <translation>lo que movió la puntuación</translation>
    </message>
    <message>
        <source>evidence page</source>
        <translation>página de evidencia</translation>
    </message>
    <message>
        <source>another product beside it</source>
        <translation>otro producto al lado</translation>
    </message>
    <message>
        <source>note of another bar code</source>
        <translation>nota sobre otro código de barras</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>mano izquierda</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>mano derecha</translation>
    </message>
    <message>
        <source>keypad</source>
        <translation>teclado numérico</translation>
    </message>
    <message>
        <source>culler</source>
        <extracomment>a set of keys, as programs have them that sort photographs</extracomment>
        <translation>selector de fotos</translation>
    </message>
    <message>
        <source>Looked at {pictures}.</source>
        <translation>Mirado: {pictures}.</translation>
    </message>
    <message>
        <source>No picture was seen.</source>
        <translation>No se vio ninguna imagen.</translation>
    </message>
    <message>
        <source>{aid} {time}</source>
        <extracomment>what helped to look, and for how long: &quot;ruler 3.2 s&quot;</extracomment>
        <translation>{aid} {time}</translation>
    </message>
    <message>
        <source>With {aids}.</source>
        <extracomment>what helped to look at pictures</extracomment>
        <translation>Con {aids}.</translation>
    </message>
    <message>
        <source>Compared with {products}.</source>
        <translation>Comparado con {products}.</translation>
    </message>
    <message>
        <source>Said to be sure.</source>
        <translation>Dicho con seguridad.</translation>
    </message>
    <message>
        <source>Said to be unsure.</source>
        <translation>Dicho con dudas.</translation>
    </message>
    <message>
        <source>By {input}, keys of the {keys} profile.</source>
        <extracomment>{input}: keyboard, keypad, mouse; {keys}: left hand, right hand, keypad, culler</extracomment>
        <translation>Por {input}, teclas del perfil {keys}.</translation>
    </message>
    <message>
        <source>By {input}.</source>
        <extracomment>{input}: keyboard, keypad, mouse</extracomment>
        <translation>Por {input}.</translation>
    </message>
    <message>
        <source>Decided {time} after it was painted.</source>
        <translation>Decidido {time} después de mostrarse.</translation>
    </message>
    <message>
        <source>In sight for {time}.</source>
        <translation>A la vista durante {time}.</translation>
    </message>
    <message>
        <source>In sight for {time} of {whole}.</source>
        <translation>A la vista durante {time} de {whole}.</translation>
    </message>
    <message>
        <source>{angle} {number}</source>
        <extracomment>of several pictures from one angle: &quot;Front 2&quot;</extracomment>
        <translation>{angle} {number}</translation>
    </message>
    <message>
        <source>{picture} {time} at up to {scale}</source>
        <extracomment>a picture, how long it was looked at, how close at the most: &quot;back 2 s at up to 180 %&quot;</extracomment>
        <translation>{picture} {time} hasta al {scale}</translation>
    </message>
    <message>
        <source>{picture} {time}</source>
        <extracomment>a picture and how long it was looked at</extracomment>
        <translation>{picture} {time}</translation>
    </message>
    <message>
        <source>brightness {step}</source>
        <translation>brillo {step}</translation>
    </message>
    <message>
        <source>contrast {step}</source>
        <translation>contraste {step}</translation>
    </message>
    <message>
        <source>{seconds:.1f}&#x202f;s</source>
        <translation>{seconds:.1f}&#x202f;s</translation>
    </message>
    <message>
        <source>{minutes}&#x202f;min {seconds}&#x202f;s</source>
        <translation>{minutes}&#x202f;min {seconds}&#x202f;s</translation>
    </message>
    <message>
        <source>This is what the signed record names, to the byte.</source>
        <translation>Esto es lo que nombra el registro firmado, byte a byte.</translation>
    </message>
    <message>
        <source>The record is older than the names by which what was shown is found again.</source>
        <translation>El registro es anterior a los nombres con que se recupera lo mostrado.</translation>
    </message>
    <message>
        <source>The record names facts that the service does not keep.</source>
        <translation>El registro nombra datos que el servicio no conserva.</translation>
    </message>
    <message>
        <source>This is NOT what the signed record names. Tell whoever runs the service.</source>
        <translation>Esto NO es lo que nombra el registro firmado. Avise a quien gestiona el servicio.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Threshold put to use by</source>
        <translation>Umbral puesto en uso por</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Adjudicated by</source>
        <translation>Dirimido por</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>Refrendado por</translation>
    </message>
    <message>
        <source>Contested by</source>
        <translation>Impugnado por</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobó</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devolvió</translation>
    </message>
    <message>
        <source>overrode</source>
        <translation>anuló</translation>
    </message>
    <message>
        <source>Model put to use</source>
        <translation>Modelo puesto en uso</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Received by the service</source>
        <translation>Recibido por el servicio</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Refrendado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Decided anew</source>
        <translation>Decidido de nuevo</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Contest upheld</source>
        <translation>Impugnación aceptada</translation>
    </message>
    <message>
        <source>Contest dismissed</source>
        <translation>Impugnación desestimada</translation>
    </message>
    <message>
        <source>What it rested on</source>
        <translation>En qué se basó</translation>
    </message>
    <message>
        <source>contests a piece</source>
        <translation>impugna una pieza</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Quién responde de ello</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation>Puntuación entonces</translation>
    </message>
    <message>
        <source>Record in this slice then</source>
        <translation>Historial de este segmento entonces</translation>
    </message>
    <message>
        <source>Known then</source>
        <translation>Conocido entonces</translation>
    </message>
    <message>
        <source>Shipped until then</source>
        <translation>Enviado hasta entonces</translation>
    </message>
    <message>
        <source>looked at, and not kept</source>
        <translation>mirado, y no conservado</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>no mirado</translation>
    </message>
    <message>
        <source>Evidence page</source>
        <translation>Página de evidencia</translation>
    </message>
    <message>
        <source>in bulk, by its thumbnail</source>
        <translation>en bloque, por su miniatura</translation>
    </message>
    <message>
        <source>holds no longer</source>
        <translation>ya no rige</translation>
    </message>
    <message>
        <source>{why}: decided without it</source>
        <extracomment>of a score, {why}: &quot;hidden by draw&quot;, &quot;not used here&quot;</extracomment>
        <translation>{why}: decidido sin ella</translation>
    </message>
    <message>
        <source>none could be set</source>
        <translation>no pudo fijarse ninguno</translation>
    </message>
    <message>
        <source>sealed: decided without it</source>
        <translation>sellado: decidido sin ella</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>en la pantalla</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>{risk} ({low} to {high})</source>
        <extracomment>a risk with its interval</extracomment>
        <translation>{risk} (de {low} a {high})</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>beside its thumbnail</source>
        <translation>junto a su miniatura</translation>
    </message>
    <message>
        <source>The log in {folder} cannot be written: {why}. Give your user the right to write there, or choose another folder with --profile-dir.</source>
        <translation>No se puede escribir el registro de actividad en {folder}: {why}. Dé a su usuario permiso de escritura allí, o elija otra carpeta con --profile-dir.</translation>
    </message>
    <message>
        <source>What was said of this case</source>
        <translation>Qué se dijo de este caso</translation>
    </message>
    <message>
        <source>Nobody has said anything of it that you may read.</source>
        <translation>Nadie ha dicho nada de él que usted pueda leer.</translation>
    </message>
    <message>
        <source>Calibration case: the panel said {verdict}</source>
        <translation>Caso de calibración: el panel dijo {verdict}</translation>
    </message>
    <message>
        <source>answers it</source>
        <translation>lo responde</translation>
    </message>
    <message>
        <source>changes your synthesis</source>
        <translation>cambia su síntesis</translation>
    </message>
    <message>
        <source>writes your synthesis</source>
        <translation>escribe su síntesis</translation>
    </message>
    <message>
        <source>{word}. {why}</source>
        <translation>{word}. {why}</translation>
    </message>
    <message>
        <source>{word}.</source>
        <translation>{word}.</translation>
    </message>
    <message>
        <source>to you</source>
        <translation>a usted</translation>
    </message>
    <message>
        <source>to {person}</source>
        <translation>a {person}</translation>
    </message>
    <message>
        <source>Answer: {reply}</source>
        <translation>Respuesta: {reply}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>On all cases: {reason}</source>
        <translation>En todos los casos: {reason}</translation>
    </message>
    <message>
        <source>What it comes to for {person}</source>
        <translation>A qué conduce para {person}</translation>
    </message>
    <message>
        <source>What it comes to for you</source>
        <translation>A qué conduce para usted</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>Aún no escrito.</translation>
    </message>
    <message>
        <source>What came of your decisions</source>
        <translation>Qué resultó de sus decisiones</translation>
    </message>
    <message>
        <source>Nothing has come back of your decisions yet. Outcomes take weeks.</source>
        <translation>Aún no ha vuelto nada de sus decisiones. Los resultados tardan semanas.</translation>
    </message>
    <message>
        <source>Only what you certified goes out in the lighter pack. Of what you rejected a part drawn by chance is tested; of the rest nothing comes back, and that says neither that you were right nor that you were wrong. This page is yours alone.</source>
        <translation>Solo lo que usted certificó sale en el embalaje más ligero. De lo que rechazó, se prueba una parte elegida al azar; del resto no vuelve nada, y eso no dice ni que acertó ni que se equivocó. Esta página es solo suya.</translation>
    </message>
    <message>
        <source>The service is asked what came of all your decisions.</source>
        <translation>Consultando al servicio qué resultó de todas sus decisiones.</translation>
    </message>
    <message>
        <source>You have decided nothing yet that is in force.</source>
        <translation>Aún no ha decidido nada que esté vigente.</translation>
    </message>
    <message>
        <source>Decisions in force: {count:,}. Truth known by outcomes: {share}.</source>
        <translation>Decisiones vigentes: {count:,}. Verdad conocida por resultados: {share}.</translation>
    </message>
    <message>
        <source>Certified: {count:,}. Of those known, too much damage: {share}. Damaged parcels: {parcels}.</source>
        <translation>Certificados: {count:,}. De los conocidos, demasiado daño: {share}. Paquetes dañados: {parcels}.</translation>
    </message>
    <message>
        <source>Rejected: {count:,}. Of those tested, whole after all: {share}.</source>
        <translation>Rechazados: {count:,}. De los probados, enteros al final: {share}.</translation>
    </message>
    <message>
        <source>{hits:,} of {trials:,}, {share:.1%} ({low:.1%} to {high:.1%})</source>
        <translation>{hits:,} de {trials:,}, {share:.1%} (de {low:.1%} a {high:.1%})</translation>
    </message>
    <message>
        <source>Certificates of which something came back: {count:,}. Came out well: {well:,}. More damage than the pack may do, so a mistake to practise: {badly:,}. Still open: {open:,}.</source>
        <translation>Certificaciones de las que volvió algo: {count:,}. Salieron bien: {well:,}. Más daño del que el embalaje puede causar, así que un error para practicar: {badly:,}. Aún abiertas: {open:,}.</translation>
    </message>
    <message>
        <source>rejected, still open</source>
        <translation>rechazado, aún abierto</translation>
    </message>
    <message>
        <source>rejected, came through a test</source>
        <translation>rechazado, superó una prueba</translation>
    </message>
    <message>
        <source>rejected, broke in a test</source>
        <translation>rechazado, se rompió en una prueba</translation>
    </message>
    <message>
        <source>{counts}: {meaning}</source>
        <extracomment>{counts} is such as &quot;2 of 40 damaged&quot;, {meaning} such as &quot;too much&quot;</extracomment>
        <translation>{counts}: {meaning}</translation>
    </message>
    <message>
        <source>{damaged:,} of {parcels:,} damaged</source>
        <translation>{damaged:,} de {parcels:,} dañados</translation>
    </message>
    <message>
        <source>{failed:,} of {tests:,} tests broken</source>
        <translation>{failed:,} de {tests:,} pruebas con rotura</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierto</translation>
    </message>
    <message>
        <source>came out well</source>
        <translation>salió bien</translation>
    </message>
    <message>
        <source>too much</source>
        <comment>damage</comment>
        <translation>demasiado</translation>
    </message>
    <message>
        <source>The item is not on this workstation, so its pictures cannot be shown.</source>
        <translation>El artículo no está en este puesto, así que no pueden mostrarse sus imágenes.</translation>
    </message>
    <message>
        <source>hazards: {hazards}</source>
        <translation>peligros: {hazards}</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message numerus="yes">
        <source>{n} mistake cards are due</source>
        <comment>{n} mistake card is due</comment>
        <translation>
            <numerusform>{n} tarjeta de error está pendiente</numerusform>
            <numerusform>{n} tarjetas de error están pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>{field} (optional)</source>
        <translation>{field} (opcional)</translation>
    </message>
    <message>
        <source>Nothing is to be filled in.</source>
        <translation>No hay nada que rellenar.</translation>
    </message>
    <message>
        <source>You sign version {version}.</source>
        <translation>Usted firma la versión {version}.</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>lo conserva</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Enter</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>línea nueva</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>Your way in, and your day</source>
        <translation>Su entrada y su día</translation>
    </message>
    <message>
        <source>The guide is for who learns. What waits for your word stands behind F10.</source>
        <translation>La guía es para quien aprende. Lo que espera su palabra está tras F10.</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>va allí</translation>
    </message>
    <message>
        <source>First days</source>
        <translation>Primeros días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>Esto está hecho.</translation>
    </message>
    <message>
        <source>{title}. {words}</source>
        <translation>{title}. {words}</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>how a day is typed: four digits of the year, two of the month, two of the day</extracomment>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>YYYY-MM-DD HH:MM</source>
        <extracomment>how a day and time is typed: in digits, hours and minutes after a space</extracomment>
        <translation>AAAA-MM-DD HH:MM</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>One a line: {columns}</source>
        <translation>Uno por línea: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>{label}: “{line}” has more than {n} columns.</source>
        <comment>{label}: “{line}” has more than {n} column.</comment>
        <translation>
            <numerusform>{label}: «{line}» tiene más de {n} columna.</numerusform>
            <numerusform>{label}: «{line}» tiene más de {n} columnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: “{text}” is no whole number.</source>
        <translation>{label}: «{text}» no es un número entero.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} a {most}</translation>
    </message>
    <message>
        <source>{label}: write it as {pattern}.</source>
        <translation>{label}: escríbalo como {pattern}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Asuntos</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>What these come to</source>
        <translation>A qué conducen</translation>
    </message>
    <message>
        <source>Nothing that you can do here has this key.</source>
        <translation>Nada de lo que puede hacer aquí tiene esta tecla.</translation>
    </message>
    <message>
        <source>Nothing of this kind can be begun by you here.</source>
        <translation>Usted no puede iniciar aquí nada de este tipo.</translation>
    </message>
    <message>
        <source>What to begin</source>
        <translation>Qué iniciar</translation>
    </message>
    <message>
        <source>begins it</source>
        <translation>lo inicia</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>No hay nada elegido.</translation>
    </message>
    <message>
        <source>This speaks of no item.</source>
        <translation>Esto no se refiere a ningún artículo.</translation>
    </message>
    <message>
        <source>You did nothing here that could be taken back.</source>
        <translation>Aquí no ha hecho nada que pueda retirarse.</translation>
    </message>
    <message>
        <source>What others need from you is listed here, whatever its kind.</source>
        <translation>Aquí figura lo que otros necesitan de usted, sea del tipo que sea.</translation>
    </message>
    <message>
        <source>Nothing else waits for you</source>
        <translation>Nada más le espera</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada le espera</translation>
    </message>
    <message>
        <source>Others open these.</source>
        <translation>Estos los abren otros.</translation>
    </message>
    <message>
        <source>{act}.</source>
        <translation>{act}.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>retira</translation>
    </message>
    <message>
        <source>The service refused this: it is on this desk alone.</source>
        <translation>El servicio rehusó esto: está solo en este puesto.</translation>
    </message>
    <message>
        <source>The chosen matter</source>
        <translation>El asunto elegido</translation>
    </message>
    <message>
        <source>about {person}</source>
        <translation>sobre {person}</translation>
    </message>
    <message>
        <source>opened by {person}</source>
        <translation>abierto por {person}</translation>
    </message>
    <message>
        <source>Refused by the service. {why}</source>
        <translation>Denegado por el servicio. {why}</translation>
    </message>
    <message>
        <source>Without effect. {why}</source>
        <translation>Sin efecto. {why}</translation>
    </message>
    <message>
        <source>{name}:
{value}</source>
        <translation>{name}:
{value}</translation>
    </message>
    <message>
        <source>Then you had it certified.</source>
        <translation>Entonces hizo que se certificara.</translation>
    </message>
    <message>
        <source>Then you had it rejected.</source>
        <translation>Entonces hizo que se rechazara.</translation>
    </message>
    <message>
        <source>Then you had it sent to test.</source>
        <translation>Entonces hizo que se enviara a prueba.</translation>
    </message>
    <message>
        <source>Then you had it deferred.</source>
        <translation>Entonces hizo que se aplazara.</translation>
    </message>
    <message>
        <source>Practise mistakes</source>
        <translation>Practicar errores</translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>Hecho por hoy.</translation>
    </message>
    <message>
        <source>closes</source>
        <extracomment>what a key does</extracomment>
        <translation>cierra</translation>
    </message>
    <message>
        <source>What is your verdict?</source>
        <translation>¿Cuál es su veredicto?</translation>
    </message>
    <message>
        <source>This is practice: it decides nothing.</source>
        <translation>Esto es práctica: no decide nada.</translation>
    </message>
    <message>
        <source>{product}. What is your verdict?</source>
        <translation>{product}. ¿Cuál es su veredicto?</translation>
    </message>
    <message>
        <source>{person}:</source>
        <translation>{person}:</translation>
    </message>
    <message>
        <source>How well did you know it?</source>
        <translation>¿Hasta qué punto lo sabía?</translation>
    </message>
    <message>
        <source>grades it</source>
        <translation>lo califica</translation>
    </message>
    <message>
        <source>leaves it ungraded</source>
        <translation>lo deja sin calificar</translation>
    </message>
    <message>
        <source>✕ Not right: {verdict}</source>
        <translation>✕ Incorrecto: {verdict}</translation>
    </message>
    <message>
        <source>? Not known yet: {verdict}</source>
        <translation>? Aún no se sabe: {verdict}</translation>
    </message>
    <message>
        <source>✓ Right: {verdict}</source>
        <translation>✓ Correcto: {verdict}</translation>
    </message>
    <message>
        <source>Right is: {verdict}.</source>
        <translation>Lo correcto es: {verdict}.</translation>
    </message>
    <message>
        <source>{mentor} sent it back.</source>
        <translation>{mentor} lo devolvió.</translation>
    </message>
    <message>
        <source>{mentor} gave it another verdict.</source>
        <translation>{mentor} le dio otro veredicto.</translation>
    </message>
    <message>
        <source>It was damaged on its way.</source>
        <translation>Se dañó por el camino.</translation>
    </message>
    <message>
        <source>No mistake card is due now.</source>
        <translation>Ahora no hay ninguna tarjeta de error pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards are due whose item is not on this workstation, or which you have to decide first.</source>
        <comment>{n} card is due whose item is not on this workstation, or which you have to decide first.</comment>
        <translation>
            <numerusform>Está pendiente {n} tarjeta cuyo artículo no está en este puesto, o que debe decidir antes.</numerusform>
            <numerusform>Están pendientes {n} tarjetas cuyo artículo no está en este puesto, o que debe decidir antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next is due on {day}.</source>
        <translation>La siguiente toca el {day}.</translation>
    </message>
    <message>
        <source>✕ Not right: reject it</source>
        <translation>✕ Incorrecto: rechazarlo</translation>
    </message>
    <message>
        <source>✕ Not right: certify it</source>
        <translation>✕ Incorrecto: certificarlo</translation>
    </message>
    <message>
        <source>✕ Not right: test it</source>
        <translation>✕ Incorrecto: enviarlo a prueba</translation>
    </message>
    <message>
        <source>✕ Not right: defer it</source>
        <translation>✕ Incorrecto: aplazarlo</translation>
    </message>
    <message>
        <source>{title}: {done} of {count} answered</source>
        <translation>{title}: {done} de {count} respondidos</translation>
    </message>
    <message>
        <source>leaves; nothing is kept</source>
        <translation>sale; no se conserva nada</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>May it go in the lighter pack?</source>
        <translation>¿Puede ir en el embalaje más ligero?</translation>
    </message>
    <message>
        <source>{product}. May it go in the lighter pack?</source>
        <translation>{product}. ¿Puede ir en el embalaje más ligero?</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ Correcto</translation>
    </message>
    <message>
        <source>What decides it: {criterion}</source>
        <translation>Lo decide: {criterion}</translation>
    </message>
    <message>
        <source>It is asked once more at the end.</source>
        <translation>Se pregunta otra vez al final.</translation>
    </message>
    <message>
        <source>Customers&apos; reviews</source>
        <translation>Reseñas de clientes</translation>
    </message>
    <message>
        <source>The service is asked which reviews wait to be read.</source>
        <translation>Consultando al servicio qué reseñas esperan lectura.</translation>
    </message>
    <message>
        <source>No review waits to be read.</source>
        <translation>Ninguna reseña espera lectura.</translation>
    </message>
    <message>
        <source>A word can be taken back for a quarter of an hour. Then damage is an outcome for good.</source>
        <translation>Una palabra puede retirarse durante un cuarto de hora. Después, el daño es un resultado para siempre.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entero</translation>
    </message>
    <message>
        <source>“{words}” speaks of damage.</source>
        <translation>«{words}» habla de daño.</translation>
    </message>
    <message>
        <source>“{words}” is taken back.</source>
        <translation>«{words}» se ha retirado.</translation>
    </message>
    <message>
        <source>“{words}” says that it is whole.</source>
        <translation>«{words}» dice que está entero.</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>Lo que escribió el cliente</translation>
    </message>
    <message>
        <source>not damaged</source>
        <translation>no dañado</translation>
    </message>
    <message>
        <source>takes the last back</source>
        <translation>retira la última</translation>
    </message>
    <message>
        <source>another</source>
        <comment>review</comment>
        <translation>otra</translation>
    </message>
    <message>
        <source>{product}: {word}.</source>
        <translation>{product}: {word}.</translation>
    </message>
    <message>
        <source>{at:,} of {count:,}, {waiting:,} wait in all.</source>
        <translation>{at:,} de {count:,}, {waiting:,} esperan en total.</translation>
    </message>
    <message>
        <source>{at:,} of {count:,}.</source>
        <translation>{at:,} de {count:,}.</translation>
    </message>
    <message>
        <source>{stars} of 5 stars</source>
        <translation>{stars} de 5 estrellas</translation>
    </message>
    <message>
        <source>list of words {version}</source>
        <extracomment>{version} is of the list of words of damage</extracomment>
        <translation>lista de palabras {version}</translation>
    </message>
    <message>
        <source>{sense}: {words}.</source>
        <extracomment>{sense} is such as &quot;Damage&quot;, {words} are what was found</extracomment>
        <translation>{sense}: {words}.</translation>
    </message>
    <message>
        <source>{language}: {reviews:,} came, {unmatched:,} without a match; of {read:,} read {damage:,} came damaged</source>
        <translation>{language}: llegaron {reviews:,}, {unmatched:,} sin correspondencia; de {read:,} leídas, {damage:,} con daño</translation>
    </message>
    <message>
        <source>{language}: {reviews:,} came, {unmatched:,} without a match</source>
        <translation>{language}: llegaron {reviews:,}, {unmatched:,} sin correspondencia</translation>
    </message>
    <message>
        <source>What the panel said comes when the service has heard of your answers.</source>
        <translation>Lo que dijo el panel llega cuando el servicio tenga sus respuestas.</translation>
    </message>
    <message>
        <source>{at:,} of {count:,}</source>
        <translation>{at:,} de {count:,}</translation>
    </message>
    <message>
        <source>Nothing is told before the last case.</source>
        <translation>No se indica nada antes del último caso.</translation>
    </message>
    <message>
        <source>breaks off; it goes on here later</source>
        <translation>interrumpe; continúa aquí más tarde</translation>
    </message>
    <message>
        <source>Case {at} of {count}</source>
        <translation>Caso {at} de {count}</translation>
    </message>
    <message>
        <source>{key} shows where it brings you.</source>
        <translation>{key} muestra adónde le lleva.</translation>
    </message>
    <message>
        <source>other cases</source>
        <translation>otros casos</translation>
    </message>
    <message numerus="yes">
        <source>All {n} cases have your answer.</source>
        <comment>The {n} case has your answer.</comment>
        <translation>
            <numerusform>El {n} caso tiene su respuesta.</numerusform>
            <numerusform>Los {n} casos tienen su respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>True rejects that you rejected: {share}.</source>
        <translation>Rechazos verdaderos que usted rechazó: {share}.</translation>
    </message>
    <message>
        <source>True certifies that you rejected: {share}.</source>
        <translation>Certificados verdaderos que usted rechazó: {share}.</translation>
    </message>
    <message>
        <source>{few} of {all} ({low:.0%} to {high:.0%})</source>
        <translation>{few} de {all} (de {low:.0%} a {high:.0%})</translation>
    </message>
    <message>
        <source>You said {verdict}.</source>
        <translation>Usted dijo {verdict}.</translation>
    </message>
    <message>
        <source>✕ Not right: {given}. The panel said {right}.</source>
        <translation>✕ Incorrecto: {given}. El panel dijo {right}.</translation>
    </message>
    <message>
        <source>{person}, {verdict}: {why}</source>
        <extracomment>one of a panel, their verdict and why</extracomment>
        <translation>{person}, {verdict}: {why}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <extracomment>across each page of what is not signed yet</extracomment>
        <translation>BORRADOR</translation>
    </message>
    <message>
        <source>observed, without deciding</source>
        <translation>observó, sin decidir</translation>
    </message>
    <message>
        <source>decided without effect</source>
        <translation>decidió sin efecto</translation>
    </message>
    <message>
        <source>a mentor countersigned every decision</source>
        <translation>un mentor refrendó cada decisión</translation>
    </message>
    <message>
        <source>a mentor countersigned rejects, differences from the model, and some more</source>
        <translation>un mentor refrendó los rechazos, las diferencias con el modelo y algunas más</translation>
    </message>
    <message>
        <source>decisions took effect by themselves</source>
        <translation>las decisiones surtieron efecto por sí solas</translation>
    </message>
    <message>
        <source>decisions took effect, and countersigned those of others</source>
        <translation>las decisiones surtieron efecto, y refrendó las de otros</translation>
    </message>
    <message>
        <source>Each signature is a record at the service. The command “reviewer verify” goes through all records there and names each that was changed; a signature is sound when its record is there with the payload hash below.</source>
        <translation>Cada firma es un registro en el servicio. La orden «reviewer verify» recorre allí todos los registros y nombra cada uno que se haya cambiado; una firma es válida cuando su registro está allí con el hash del contenido que sigue.</translation>
    </message>
    <message>
        <source>Certificate of a stay: DRAFT</source>
        <translation>Certificado de una estancia: BORRADOR</translation>
    </message>
    <message>
        <source>Certificate of a stay</source>
        <translation>Certificado de una estancia</translation>
    </message>
    <message>
        <source>Decisions under supervision</source>
        <translation>Decisiones supervisadas</translation>
    </message>
    <message>
        <source>How it can be checked</source>
        <translation>Cómo puede comprobarse</translation>
    </message>
    <message>
        <source>No figures were given.</source>
        <translation>No se dieron cifras.</translation>
    </message>
    <message>
        <source>Certificate of a stay: {person}</source>
        <translation>Certificado de una estancia: {person}</translation>
    </message>
    <message>
        <source>From {starts} to {ends}. Not issued: {state}.</source>
        <translation>Del {starts} al {ends}. No emitido: {state}.</translation>
    </message>
    <message>
        <source>From {starts} to {ends}. Issued on {day}.</source>
        <translation>Del {starts} al {ends}. Emitido el {day}.</translation>
    </message>
    <message>
        <source>True rejects</source>
        <translation>Rechazos verdaderos</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Volvieron</translation>
    </message>
    <message>
        <source>What the level means</source>
        <translation>Qué significa el nivel</translation>
    </message>
    <message>
        <source>{count:,}, {damaged:,} with damage</source>
        <extracomment>of so many it came back how they went</extracomment>
        <translation>{count:,}, {damaged:,} con daños</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <extracomment>so many milestones, and how they stand</extracomment>
        <translation>{count} {state}</translation>
    </message>
    <message>
        <source>What was worked for</source>
        <translation>Para qué se trabajó</translation>
    </message>
    <message>
        <source>Nobody has signed version {version}.</source>
        <translation>Nadie ha firmado la versión {version}.</translation>
    </message>
    <message>
        <source>All of them sign version {version}.</source>
        <translation>Todos firman la versión {version}.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>{role}: record</source>
        <translation>{role}: registro</translation>
    </message>
    <message>
        <source>payload SHA-256</source>
        <translation>SHA-256 del contenido</translation>
    </message>
    <message>
        <source>not known at this workstation</source>
        <translation>no se conoce en este puesto</translation>
    </message>
    <message>
        <source>Evidence SHA-256</source>
        <translation>SHA-256 de la evidencia</translation>
    </message>
    <message>
        <source>{moment} UTC</source>
        <translation>{moment} UTC</translation>
    </message>
    <message>
        <source>Nothing is built here yet.</source>
        <translation>Aún no se ha construido nada aquí.</translation>
    </message>
    <message>
        <source>From idea to production: {tour}</source>
        <translation>De la idea a la producción: {tour}</translation>
    </message>
    <message>
        <source>another stage</source>
        <translation>otra fase</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Qué exige</translation>
    </message>
    <message>
        <source>What was built</source>
        <translation>Qué se construyó</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Número {number}</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter of a planned milestone</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter of a milestone that is due</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter of a late milestone</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter of a milestone that was met</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>X</source>
        <comment>letter of a missed milestone</comment>
        <translation>X</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter of a waived milestone</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>late</source>
        <translation>retrasado</translation>
    </message>
    <message>
        <source>met late</source>
        <translation>cumplido tarde</translation>
    </message>
    <message>
        <source>Weeks of the stay</source>
        <translation>Semanas de la estancia</translation>
    </message>
    <message>
        <source>W{week}</source>
        <extracomment>the number of a week, as short as can be</extracomment>
        <translation>S{week}</translation>
    </message>
    <message>
        <source>Week {number} from {day}, now</source>
        <translation>Semana {number} desde el {day}, ahora</translation>
    </message>
    <message>
        <source>Week {number} from {day}</source>
        <translation>Semana {number} desde el {day}</translation>
    </message>
    <message>
        <source>{milestone}: {state}</source>
        <translation>{milestone}: {state}</translation>
    </message>
    <message>
        <source>{sign} {letter}  {week}, {day}: {milestone} ({state})</source>
        <extracomment>a milestone: its sign and letter, its week and day, what it is, how it stands</extracomment>
        <translation>{sign} {letter}  {week}, {day}: {milestone} ({state})</translation>
    </message>
    <message numerus="yes">
        <source>met late by {n} days</source>
        <comment>met late by {n} day</comment>
        <translation>
            <numerusform>cumplido con {n} día de retraso</numerusform>
            <numerusform>cumplido con {n} días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by {n} days</source>
        <comment>late by {n} day</comment>
        <translation>
            <numerusform>retraso de {n} día</numerusform>
            <numerusform>retraso de {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>{verdict}, {standing}</source>
        <extracomment>{verdict}: &quot;Certified&quot;; {standing}: &quot;Final&quot;, where the decision stands</extracomment>
        <translation>{verdict}, {standing}</translation>
    </message>
    <message>
        <source>{title}. {place} of {count}. {flag}, risk {risk}. {state}</source>
        <extracomment>{flag}: why the item is flagged; {state}: &quot;undecided&quot;, &quot;Certified, Final&quot;</extracomment>
        <translation>{title}. {place} de {count}. {flag}, riesgo {risk}. {state}</translation>
    </message>
    <message>
        <source>There is no folder {folder} for {file}. Make it first.</source>
        <translation>No existe la carpeta {folder} para {file}. Créela antes.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Is the disk full? Choose another place.</source>
        <translation>No se puede escribir {path}. ¿Está lleno el disco? Elija otro lugar.</translation>
    </message>
    <message>
        <source>There is no picture of this item from this angle: {angle}.</source>
        <translation>No hay imagen de este artículo desde este ángulo: {angle}.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Your verdict first; then you see what others say.</source>
        <translation>Primero su veredicto; después verá lo que dicen otros.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Aún no decidido</translation>
    </message>
    <message>
        <source>No reason, no note</source>
        <translation>Sin motivo, sin nota</translation>
    </message>
    <message>
        <source>After seeing what others say</source>
        <translation>Tras ver lo que dicen otros</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>{how} · waits for {age}</source>
        <translation>{how} · espera desde hace {age}</translation>
    </message>
    <message>
        <source>{person}: {verdict}</source>
        <translation>{person}: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>{person}: certified {n:,} items</source>
        <comment>{person}: certified {n:,} item</comment>
        <translation>
            <numerusform>{person}: certificó {n:,} artículo</numerusform>
            <numerusform>{person}: certificó {n:,} artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person}: rejected {n:,} items</source>
        <comment>{person}: rejected {n:,} item</comment>
        <translation>
            <numerusform>{person}: rechazó {n:,} artículo</numerusform>
            <numerusform>{person}: rechazó {n:,} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: {state}</source>
        <extracomment>{state}: &quot;not scored&quot;, &quot;sealed&quot;</extracomment>
        <translation>Modelo: {state}</translation>
    </message>
    <message>
        <source>Model: {risk} risk</source>
        <translation>Modelo: riesgo {risk}</translation>
    </message>
    <message>
        <source>No threshold for this pack</source>
        <translation>Sin umbral para este embalaje</translation>
    </message>
    <message>
        <source>Would certify</source>
        <translation>Certificaría</translation>
    </message>
    <message>
        <source>Would reject</source>
        <translation>Rechazaría</translation>
    </message>
    <message>
        <source>Threshold {threshold}</source>
        <translation>Umbral {threshold}</translation>
    </message>
    <message>
        <source>{filter}: click to take this filter away</source>
        <translation>{filter}: clic para quitar este filtro</translation>
    </message>
    <message>
        <source>Filter {filter}, press to take it away</source>
        <translation>Filtro {filter}, pulsar para quitarlo</translation>
    </message>
    <message>
        <source>The pin is taken away.</source>
        <translation>El fijado se ha quitado.</translation>
    </message>
    <message>
        <source>Pinned {product}, to be compared with.</source>
        <translation>{product} queda fijado para comparar.</translation>
    </message>
    <message>
        <source>Nothing else of this family ({family}) is certified on this desk.</source>
        <translation>Nada más de esta familia ({family}) está certificado en este puesto.</translation>
    </message>
    <message>
        <source>Nothing else of this family ({family}) is certified on this desk. Pin a product ({key}) to compare with that.</source>
        <translation>Nada más de esta familia ({family}) está certificado en este puesto. Fije un producto ({key}) para comparar con él.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Last of this family</source>
        <translation>Último de esta familia</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>no decidido</translation>
    </message>
    <message>
        <source>{verdict} {moment}</source>
        <extracomment>&quot;certified 3 Mar&quot;, &quot;rejected 14:03&quot;</extracomment>
        <translation>{verdict} {moment}</translation>
    </message>
    <message>
        <source>none went out in {pack}</source>
        <translation>ninguno salió en {pack}</translation>
    </message>
    <message>
        <source>{damaged:,} of {shipped:,} damaged in {pack}</source>
        <translation>{damaged:,} de {shipped:,} dañados en {pack}</translation>
    </message>
    <message>
        <source>Why flagged</source>
        <translation>Por qué se señaló</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of items</comment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>by priority</source>
        <translation>por prioridad</translation>
    </message>
    <message>
        <source>by risk</source>
        <translation>por riesgo</translation>
    </message>
    <message>
        <source>by age</source>
        <translation>por antigüedad</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>por título</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>Not scored, or not told</source>
        <translation>Sin puntuación, o no se indica</translation>
    </message>
    <message>
        <source>Below {percent} %</source>
        <translation>Menos del {percent} %</translation>
    </message>
    <message>
        <source>{percent} % and more</source>
        <translation>{percent} % o más</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} a {high} %</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>En las últimas 24 horas</translation>
    </message>
    <message numerus="yes">
        <source>In the last {n} days</source>
        <comment>In the last {n} day</comment>
        <translation>
            <numerusform>En el último {n} día</numerusform>
            <numerusform>En los últimos {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago and longer</source>
        <comment>{n} day ago and longer</comment>
        <translation>
            <numerusform>Hace {n} día o más</numerusform>
            <numerusform>Hace {n} días o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low} to {n} days ago</source>
        <comment>{low} to {n} day ago</comment>
        <translation>
            <numerusform>Hace de {low} a {n} día</numerusform>
            <numerusform>Hace de {low} a {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <extracomment>a list: {others} are things with commas between, {last} is one</extracomment>
        <translation>{others} o {last}</translation>
    </message>
    <message>
        <source>my check-outs</source>
        <translation>mis reservas</translation>
    </message>
    <message>
        <source>everything here</source>
        <translation>todo lo de aquí</translation>
    </message>
    <message>
        <source>{decision} (withdrawn)</source>
        <translation>{decision} (retirado)</translation>
    </message>
    <message>
        <source>{decision} (before it reopened)</source>
        <translation>{decision} (antes de reabrirse)</translation>
    </message>
    <message>
        <source>{moment}: {decision}. {said}</source>
        <extracomment>{moment} is a time or a date, {decision} what was decided then, {said} who and why</extracomment>
        <translation>{moment}: {decision}. {said}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Product facts</source>
        <translation>Datos del producto</translation>
    </message>
    <message>
        <source>Shipped so far</source>
        <translation>Enviado hasta ahora</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>Modelo {name}</translation>
    </message>
    <message>
        <source>Open the evidence page</source>
        <translation>Abrir la página de evidencia</translation>
    </message>
    <message>
        <source>No description in the catalogue.</source>
        <translation>Sin descripción en el catálogo.</translation>
    </message>
    <message>
        <source>Why you are asked</source>
        <translation>Por qué se le pregunta</translation>
    </message>
    <message>
        <source>{flag}.</source>
        <extracomment>why an item is flagged, in a word, before the sentence that explains it</extracomment>
        <translation>{flag}.</translation>
    </message>
    <message>
        <source>Hard rule</source>
        <translation>Regla estricta</translation>
    </message>
    <message>
        <source>A hard rule blocks certify</source>
        <translation>Una regla estricta impide certificar</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>aún no está aquí</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>no se abre</translation>
    </message>
    <message>
        <source>Not evidence</source>
        <translation>No es evidencia</translation>
    </message>
    <message>
        <source>Store picture, not evidence</source>
        <translation>Imagen de tienda, no es evidencia</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Por prioridad</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>Por riesgo</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Por antigüedad</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Search title, SKU, GTIN</source>
        <translation>Buscar título, SKU, GTIN</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>a button that opens the list of filters</extracomment>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Orden: {order}</translation>
    </message>
    <message>
        <source>the packaging</source>
        <translation>el embalaje</translation>
    </message>
    <message>
        <source>the pictures</source>
        <translation>las imágenes</translation>
    </message>
    <message>
        <source>the model’s word</source>
        <translation>la palabra del modelo</translation>
    </message>
    <message>
        <source>the damage reported</source>
        <translation>los daños comunicados</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>longest side</source>
        <translation>lado más largo</translation>
    </message>
    <message>
        <source>middle side</source>
        <translation>lado medio</translation>
    </message>
    <message>
        <source>shortest side</source>
        <translation>lado más corto</translation>
    </message>
    <message>
        <source>number of pictures</source>
        <translation>número de imágenes</translation>
    </message>
    <message>
        <source>looks of the pictures</source>
        <translation>aspecto de las imágenes</translation>
    </message>
    <message>
        <source>You decided without its score: the model would certify too.</source>
        <translation>Usted decidió sin su puntuación: el modelo también certificaría.</translation>
    </message>
    <message>
        <source>You decided without its score: the model would certify.</source>
        <translation>Usted decidió sin su puntuación: el modelo certificaría.</translation>
    </message>
    <message>
        <source>You decided without its score: the model would reject too.</source>
        <translation>Usted decidió sin su puntuación: el modelo también rechazaría.</translation>
    </message>
    <message>
        <source>You decided without its score: the model would reject.</source>
        <translation>Usted decidió sin su puntuación: el modelo rechazaría.</translation>
    </message>
    <message>
        <source>A hard rule speaks against this pack.</source>
        <translation>Una regla estricta se opone a este embalaje.</translation>
    </message>
    <message>
        <source>What was shipped so far does not fit the model.</source>
        <translation>Lo enviado hasta ahora no concuerda con el modelo.</translation>
    </message>
    <message>
        <source>It was decided before, and something has changed since.</source>
        <translation>Se decidió antes, y algo ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The model was not checked on products like this one.</source>
        <translation>El modelo no se comprobó con productos como este.</translation>
    </message>
    <message>
        <source>The model was not checked on products like this one: {inputs}.</source>
        <translation>El modelo no se comprobó con productos como este: {inputs}.</translation>
    </message>
    <message>
        <source>It was certified before; what has changed since: {changed}.</source>
        <translation>Se certificó antes; qué ha cambiado desde entonces: {changed}.</translation>
    </message>
    <message>
        <source>Blind first: what the model and others say shows after your verdict.</source>
        <translation>Primero a ciegas: lo que dicen el modelo y otros se muestra tras su veredicto.</translation>
    </message>
    <message>
        <source>The model has no score for the proposed pack.</source>
        <translation>El modelo no tiene puntuación para el embalaje propuesto.</translation>
    </message>
    <message>
        <source>No threshold could be set for this pack, so a person decides.</source>
        <translation>No pudo fijarse un umbral para este embalaje, así que decide una persona.</translation>
    </message>
    <message>
        <source>Estimated risk is above the threshold of {threshold}.</source>
        <translation>El riesgo estimado supera el umbral de {threshold}.</translation>
    </message>
    <message>
        <source>The interval reaches beyond the threshold of {threshold}.</source>
        <translation>El intervalo llega más allá del umbral de {threshold}.</translation>
    </message>
    <message>
        <source>A person is asked before this pack is used; its threshold is {threshold}.</source>
        <translation>Se pregunta a una persona antes de usar este embalaje; su umbral es {threshold}.</translation>
    </message>
    <message>
        <source>Pack ladder</source>
        <translation>Escala de embalajes</translation>
    </message>
    <message>
        <source>rule</source>
        <extracomment>in place of a figure: a hard rule speaks against this pack</extracomment>
        <translation>regla</translation>
    </message>
    <message>
        <source>Damage risk, tick = threshold</source>
        <translation>Riesgo de daño, marca = umbral</translation>
    </message>
    <message>
        <source>It goes no further that way.</source>
        <translation>No va más allá en ese sentido.</translation>
    </message>
    <message>
        <source>Edges drawn out</source>
        <translation>Bordes resaltados</translation>
    </message>
    <message>
        <source>Brightness {step}</source>
        <translation>Brillo {step}</translation>
    </message>
    <message>
        <source>Contrast {step}</source>
        <translation>Contraste {step}</translation>
    </message>
    <message>
        <source>Click for the whole text</source>
        <translation>Clic para ver el texto completo</translation>
    </message>
    <message>
        <source>Solid underline raises the risk, dotted lowers it</source>
        <translation>El subrayado continuo sube el riesgo, el de puntos lo baja</translation>
    </message>
    <message>
        <source>raises risk</source>
        <extracomment>words with such an underline do that</extracomment>
        <translation>sube el riesgo</translation>
    </message>
    <message>
        <source>lowers risk</source>
        <translation>baja el riesgo</translation>
    </message>
    <message>
        <source>“{words}” raises the odds of damage by a factor of {times:.2f}.</source>
        <translation>«{words}» sube las posibilidades de daño por un factor de {times:.2f}.</translation>
    </message>
    <message>
        <source>“{words}” lowers the odds of damage by a factor of {times:.2f}.</source>
        <translation>«{words}» baja las posibilidades de daño por un factor de {times:.2f}.</translation>
    </message>
    <message>
        <source>Note to your decision. Escape goes back to the keys.</source>
        <translation>Nota sobre su decisión. Escape vuelve a las teclas.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>{angle} shows another code: {code}. Defer?</source>
        <translation>{angle} muestra otro código: {code}. ¿Aplazar?</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>{current} to {proposed}, {saving}; {risk}. {place}</source>
        <translation>{current} a {proposed}, {saving}; {risk}. {place}</translation>
    </message>
    <message>
        <source>damage risk · no threshold</source>
        <translation>riesgo de daño · sin umbral</translation>
    </message>
    <message>
        <source>damage risk · threshold {threshold}</source>
        <translation>riesgo de daño · umbral {threshold}</translation>
    </message>
    <message>
        <source>No remark is written on a picture.</source>
        <translation>No hay observaciones escritas sobre una imagen.</translation>
    </message>
    <message>
        <source>&lt;&#x202f;{risk}</source>
        <extracomment>a risk that is smaller than this one</extracomment>
        <translation>&lt;&#x202f;{risk}</translation>
    </message>
    <message>
        <source>{number}&#x202f;%</source>
        <extracomment>a share; a narrow space that does not break stands before %</extracomment>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>Scale by your line as the longest side, in its plane</source>
        <translation>Escala por su línea como lado más largo, en su plano</translation>
    </message>
    <message>
        <source>Scale by your line as the middle side, in its plane</source>
        <translation>Escala por su línea como lado medio, en su plano</translation>
    </message>
    <message>
        <source>Scale by your line as the shortest side, in its plane</source>
        <translation>Escala por su línea como lado más corto, en su plano</translation>
    </message>
    <message>
        <source>The catalogue does not tell the size of this product.</source>
        <translation>El catálogo no indica el tamaño de este producto.</translation>
    </message>
    <message>
        <source>The line is too short to give a scale. Draw along a whole side.</source>
        <translation>La línea es demasiado corta para dar una escala. Trace a lo largo de un lado entero.</translation>
    </message>
    <message>
        <source>The ruler is off.</source>
        <translation>La regla está desactivada.</translation>
    </message>
    <message>
        <source>{share} % of the picture&apos;s width</source>
        <translation>{share} % del ancho de la imagen</translation>
    </message>
    <message>
        <source>{length:.0f}&#x202f;±&#x202f;{margin:.0f}&#x202f;mm</source>
        <extracomment>a length in millimetres, and how far it may be off</extracomment>
        <translation>{length:.0f}&#x202f;±&#x202f;{margin:.0f}&#x202f;mm</translation>
    </message>
    <message>
        <source>Ruler · The catalogue tells no size</source>
        <translation>Regla · El catálogo no indica tamaño</translation>
    </message>
    <message>
        <source>Ruler · Catalogue {sides} mm</source>
        <translation>Regla · Catálogo {sides} mm</translation>
    </message>
    <message>
        <source>Scale by the outline, in its plane</source>
        <translation>Escala por el contorno, en su plano</translation>
    </message>
    <message>
        <source>No scale: draw along a side and name it</source>
        <translation>Sin escala: trace a lo largo de un lado y nómbrelo</translation>
    </message>
    <message>
        <source>{side} mm, catalogue</source>
        <translation>{side} mm, catálogo</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>of a pack: the one that is used now</extracomment>
        <translation>actual</translation>
    </message>
    <message>
        <source>{pack} (current)</source>
        <translation>{pack} (actual)</translation>
    </message>
    <message>
        <source>{pack} (proposed)</source>
        <translation>{pack} (propuesto)</translation>
    </message>
    <message>
        <source>saves {weight}; material {cost} against the current pack</source>
        <translation>ahorra {weight}; material {cost} frente al embalaje actual</translation>
    </message>
    <message>
        <source>adds {weight}; material {cost} against the current pack</source>
        <translation>añade {weight}; material {cost} frente al embalaje actual</translation>
    </message>
    <message>
        <source>risk {risk} ({low} to {high}), no threshold could be set</source>
        <translation>riesgo {risk} (de {low} a {high}), no pudo fijarse un umbral</translation>
    </message>
    <message>
        <source>risk {risk} ({low} to {high}), threshold {threshold}</source>
        <translation>riesgo {risk} (de {low} a {high}), umbral {threshold}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>a place in a list: &quot;12 of 40&quot;, &quot;12 of 200+&quot;</extracomment>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>No picture of this product</source>
        <translation>Sin imagen de este producto</translation>
    </message>
    <message>
        <source>Defer with “Angle missing” to ask for one.</source>
        <translation>Aplace con «Falta un ángulo» para pedir una.</translation>
    </message>
    <message>
        <source>No picture from this angle</source>
        <translation>Sin imagen desde este ángulo</translation>
    </message>
    <message>
        <source>This picture is not on this machine</source>
        <translation>Esta imagen no está en este equipo</translation>
    </message>
    <message>
        <source>It comes by itself when the service can be reached. The facts on the right are complete.</source>
        <translation>Llega sola cuando se pueda conectar con el servicio. Los datos de la derecha están completos.</translation>
    </message>
    <message>
        <source>Look at another angle, or defer with “Picture unusable”.</source>
        <translation>Mire otro ángulo, o aplace con «Imagen inservible».</translation>
    </message>
    <message>
        <source>{angle}: opening picture</source>
        <translation>{angle}: abriendo la imagen</translation>
    </message>
    <message>
        <source>{angle}: picture not downloaded yet</source>
        <translation>{angle}: imagen aún no descargada</translation>
    </message>
    <message>
        <source>{angle}: this picture cannot be opened</source>
        <translation>{angle}: esta imagen no se puede abrir</translation>
    </message>
    <message>
        <source>{angle} · not evidence</source>
        <translation>{angle} · no es evidencia</translation>
    </message>
    <message>
        <source>First your launch plan</source>
        <translation>Primero su plan de inicio</translation>
    </message>
    <message>
        <source>You and a mentor sign what is expected, by when, and whom to ask. Then the queue opens.</source>
        <translation>Usted y un mentor firman qué se espera, para cuándo y a quién preguntar. Entonces se abre la cola.</translation>
    </message>
    <message>
        <source>Show your next step</source>
        <translation>Mostrar su próximo paso</translation>
    </message>
    <message>
        <source>Figures, no items</source>
        <translation>Cifras, sin artículos</translation>
    </message>
    <message>
        <source>You are told how decisions came out, and neither of items nor of people.</source>
        <translation>Se le indica cómo resultaron las decisiones, no artículos ni personas.</translation>
    </message>
    <message>
        <source>Show the board of slices</source>
        <translation>Mostrar el tablero de segmentos</translation>
    </message>
    <message>
        <source>Opening the item</source>
        <translation>Abriendo el artículo</translation>
    </message>
    <message>
        <source>Opening the queue</source>
        <translation>Abriendo la cola</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Sign in to review items of your site.</source>
        <translation>Inicie sesión para revisar artículos de su centro.</translation>
    </message>
    <message>
        <source>{refusal} Somebody who reviews can sign in instead.</source>
        <translation>{refusal} Puede iniciar sesión en su lugar alguien que revise.</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>No item fits</source>
        <translation>Ningún artículo encaja</translation>
    </message>
    <message>
        <source>Nothing in the queue fits this search and these filters.</source>
        <translation>Nada en la cola encaja con esta búsqueda y estos filtros.</translation>
    </message>
    <message>
        <source>Show all open items</source>
        <translation>Mostrar todos los artículos abiertos</translation>
    </message>
    <message numerus="yes">
        <source>{n} items decided since this list was opened.</source>
        <comment>{n} item decided since this list was opened.</comment>
        <translation>
            <numerusform>{n} artículo decidido desde que se abrió esta lista.</numerusform>
            <numerusform>{n} artículos decididos desde que se abrió esta lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are saved here and are sent when the service can be reached.</source>
        <translation>Están guardados aquí y se envían cuando se pueda conectar con el servicio.</translation>
    </message>
    <message>
        <source>All done here</source>
        <translation>Todo hecho aquí</translation>
    </message>
    <message>
        <source>Checking out items</source>
        <translation>Reservando artículos</translation>
    </message>
    <message>
        <source>Offline, and nothing is checked out</source>
        <translation>Sin conexión, y no hay nada reservado</translation>
    </message>
    <message>
        <source>Items come when the service can be reached; this workstation keeps trying.</source>
        <translation>Los artículos llegan cuando se pueda conectar con el servicio; este puesto sigue intentándolo.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>No items checked out</source>
        <translation>Ningún artículo reservado</translation>
    </message>
    <message>
        <source>Check out some items: they stay with this workstation, also without the network.</source>
        <translation>Reserve algunos artículos: se quedan en este puesto, también sin red.</translation>
    </message>
    <message>
        <source>Check out items</source>
        <translation>Reservar artículos</translation>
    </message>
    <message>
        <source>This item is no longer here</source>
        <translation>Este artículo ya no está aquí</translation>
    </message>
    <message>
        <source>The service took it back. Nothing is to be decided on it any more.</source>
        <translation>El servicio lo recuperó. Ya no hay nada que decidir sobre él.</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <source>Sure of the coming verdict</source>
        <translation>Seguro del próximo veredicto</translation>
    </message>
    <message>
        <source>Unsure of the coming verdict</source>
        <translation>Inseguro del próximo veredicto</translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>said by a person of their verdict</extracomment>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>of a verdict</comment>
        <translation>Inseguro</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>last decision</source>
        <translation>última decisión</translation>
    </message>
    <message>
        <source>no picture seen</source>
        <translation>ninguna imagen vista</translation>
    </message>
    <message>
        <source>rule: say why</source>
        <translation>regla: diga por qué</translation>
    </message>
    <message>
        <source>keeps current</source>
        <extracomment>what rejecting does: the current pack stays</extracomment>
        <translation>sigue el actual</translation>
    </message>
    <message>
        <source>decide later</source>
        <translation>decidir luego</translation>
    </message>
    <message>
        <source>physical test</source>
        <translation>prueba física</translation>
    </message>
    <message>
        <source>in {pack}</source>
        <extracomment>what certifying does: the item goes out in this pack</extracomment>
        <translation>en {pack}</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>a verdict</comment>
        <translation>A prueba</translation>
    </message>
    <message>
        <source>Defer</source>
        <extracomment>the name of a verdict</extracomment>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Sent to test</source>
        <translation>Enviado a prueba</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>sent to test</source>
        <translation>enviado a prueba</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>why an item is flagged</comment>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Outside</source>
        <extracomment>why an item is flagged: unlike what the model was checked on</extracomment>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>why an item is flagged: a hard rule speaks against the pack</extracomment>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Statistics disagree</source>
        <translation>La estadística discrepa</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>state of a decision: by the service</extracomment>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>state of a decision: in force</extracomment>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>state of a decision</extracomment>
        <translation>En discrepancia</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state of a decision: by the service</extracomment>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>state of a decision: kept on this workstation
----------
where a decision stands, within a line</extracomment>
        <translation>guardado</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>state of a decision: by the service
----------
where a decision stands, within a line: the service has it</extracomment>
        <translation>recibido</translation>
    </message>
    <message>
        <source>final</source>
        <extracomment>state of a decision: in force
----------
where a decision stands, within a line</extracomment>
        <translation>definitivo</translation>
    </message>
    <message>
        <source>Waits for a mentor</source>
        <translation>Espera a un mentor</translation>
    </message>
    <message>
        <source>Kept, without effect</source>
        <translation>Guardado, sin efecto</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>You observe, and do not decide yet.</source>
        <translation>Usted observa, y aún no decide.</translation>
    </message>
    <message>
        <source>You decide in the shadow of others, without effect.</source>
        <translation>Usted decide a la sombra de otros, sin efecto.</translation>
    </message>
    <message>
        <source>A mentor countersigns every decision.</source>
        <translation>Un mentor refrenda cada decisión.</translation>
    </message>
    <message>
        <source>A mentor countersigns rejects, what differs from the model, and a few more.</source>
        <translation>Un mentor refrenda los rechazos, lo que difiere del modelo y algunas más.</translation>
    </message>
    <message>
        <source>Your decisions take effect by themselves.</source>
        <translation>Sus decisiones surten efecto por sí solas.</translation>
    </message>
    <message>
        <source>Your decisions take effect, and you countersign those of others.</source>
        <translation>Sus decisiones surten efecto, y usted refrenda las de otros.</translation>
    </message>
    <message>
        <source>Overrode</source>
        <translation>Anuló</translation>
    </message>
    <message>
        <source>It has no effect before a mentor countersigns it.</source>
        <translation>No tiene efecto hasta que un mentor lo refrende.</translation>
    </message>
    <message>
        <source>At your level in this pack decisions are kept for learning and have no effect.</source>
        <translation>En su nivel para este embalaje, las decisiones se guardan para aprender y no tienen efecto.</translation>
    </message>
    <message>
        <source>A mentor countersigned it; it is in force.</source>
        <translation>Un mentor lo refrendó; está vigente.</translation>
    </message>
    <message>
        <source>Decide it again; your new verdict replaces this one.</source>
        <translation>Decídalo de nuevo; su nuevo veredicto sustituye a este.</translation>
    </message>
    <message>
        <source>A mentor gave the item a verdict in place of it.</source>
        <translation>Un mentor dio al artículo un veredicto en su lugar.</translation>
    </message>
    <message>
        <source>Saved on this workstation; the service has not received it yet.</source>
        <translation>Guardado en este puesto; el servicio aún no lo ha recibido.</translation>
    </message>
    <message>
        <source>The service has received it; it is not in force yet.</source>
        <translation>El servicio lo ha recibido; aún no está vigente.</translation>
    </message>
    <message>
        <source>The service has received it and it is in force.</source>
        <translation>El servicio lo ha recibido y está vigente.</translation>
    </message>
    <message>
        <source>Another decision differs; the safer verdict holds until adjudicated.</source>
        <translation>Otra decisión difiere; rige el veredicto más seguro hasta que se dirima.</translation>
    </message>
    <message>
        <source>The service refused it; it is kept here and can be exported.</source>
        <translation>El servicio lo rehusó; se conserva aquí y puede exportarse.</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>angle of a picture</comment>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>angle of a picture</comment>
        <translation>Dorso</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>angle of a picture</comment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>angle of a picture</comment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Top</source>
        <comment>angle of a picture</comment>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Bottom</source>
        <comment>angle of a picture</comment>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Store picture</source>
        <translation>Imagen de tienda</translation>
    </message>
    <message>
        <source>front</source>
        <comment>angle of a picture</comment>
        <translation>frente</translation>
    </message>
    <message>
        <source>back</source>
        <comment>angle of a picture</comment>
        <translation>dorso</translation>
    </message>
    <message>
        <source>left</source>
        <comment>angle of a picture</comment>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <comment>angle of a picture</comment>
        <translation>derecha</translation>
    </message>
    <message>
        <source>top</source>
        <comment>angle of a picture</comment>
        <translation>arriba</translation>
    </message>
    <message>
        <source>bottom</source>
        <comment>angle of a picture</comment>
        <translation>abajo</translation>
    </message>
    <message>
        <source>store picture</source>
        <translation>imagen de tienda</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>teclado</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>ratón</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>batería</translation>
    </message>
    <message>
        <source>flammable</source>
        <translation>inflamable</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>líquido</translation>
    </message>
    <message>
        <source>magnet</source>
        <translation>imán</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>punzante</translation>
    </message>
    <message>
        <source>hidden by draw</source>
        <translation>oculto por sorteo</translation>
    </message>
    <message>
        <source>not used here</source>
        <translation>no se usa aquí</translation>
    </message>
    <message>
        <source>Its score is hidden by draw, for everybody, and shown after the decision.</source>
        <translation>Su puntuación está oculta por sorteo, para todos, y se muestra tras la decisión.</translation>
    </message>
    <message>
        <source>This site does not use scores now: nobody is shown one.</source>
        <translation>Este centro no usa puntuaciones ahora: no se muestran a nadie.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>a list: {first} are things with commas between, {last} is one</extracomment>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>Sent to test {title}</source>
        <translation>Enviado a prueba {title}</translation>
    </message>
    <message>
        <source>sealed</source>
        <extracomment>in place of a figure: told after the verdict</extracomment>
        <translation>sellado</translation>
    </message>
    <message>
        <source>{sign}{symbol}&#x202f;{amount}</source>
        <extracomment>a price; {sign} is a minus or nothing, the space a narrow one that does not break</extracomment>
        <translation>{sign}{amount}&#x202f;{symbol}</translation>
    </message>
    <message>
        <source>{sides}&#x202f;mm</source>
        <extracomment>three sides of a box in millimetres</extracomment>
        <translation>{sides}&#x202f;mm</translation>
    </message>
    <message>
        <source>{kilograms:.1f}&#x202f;kg</source>
        <translation>{kilograms:.1f}&#x202f;kg</translation>
    </message>
    <message>
        <source>{grams}&#x202f;g</source>
        <translation>{grams}&#x202f;g</translation>
    </message>
    <message>
        <source>{current} → {proposed}</source>
        <extracomment>two packs: what is used now, and what is proposed in its place</extracomment>
        <translation>{current} → {proposed}</translation>
    </message>
    <message>
        <source>saves {weight} · {cost}</source>
        <extracomment>of a pack: less weight and money</extracomment>
        <translation>ahorra {weight} · {cost}</translation>
    </message>
    <message>
        <source>adds {weight} · {cost}</source>
        <extracomment>of a pack: more weight, and money</extracomment>
        <translation>añade {weight} · {cost}</translation>
    </message>
    <message>
        <source>Approved by {person}</source>
        <translation>Aprobado por {person}</translation>
    </message>
    <message>
        <source>Returned by {person}</source>
        <translation>Devuelto por {person}</translation>
    </message>
    <message>
        <source>Overridden by {person}</source>
        <translation>Anulado por {person}</translation>
    </message>
    <message>
        <source>{state}, by {person}</source>
        <extracomment>where a case stands, and whose word brought it there</extracomment>
        <translation>{state}, por {person}</translation>
    </message>
    <message>
        <source>{thousands}k</source>
        <extracomment>thousands: &quot;10k&quot; is ten thousand</extracomment>
        <translation>{thousands}k</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <extracomment>a sentence gets its full stop</extracomment>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>Scores: type a site, not used</source>
        <translation>Puntuaciones: escribir un centro, no usadas</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>head of a column: whether the site uses scores</extracomment>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Hidden of</source>
        <extracomment>head of a column: of what share of items the score is hidden</extracomment>
        <translation>Ocultas de</translation>
    </message>
    <message>
        <source>Agree, score shown</source>
        <extracomment>head of a column: how often people agree with the model</extracomment>
        <translation>Acuerdo, a la vista</translation>
    </message>
    <message>
        <source>Agree, score hidden</source>
        <extracomment>head of a column: how often people agree with the model</extracomment>
        <translation>Acuerdo, oculta</translation>
    </message>
    <message>
        <source>Shown less hidden, points</source>
        <extracomment>head of a column: the difference of the two</extracomment>
        <translation>A la vista menos oculta, puntos</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>head of a column: how many decisions it takes</extracomment>
        <translation>Necesarias</translation>
    </message>
    <message>
        <source>The service is asked; it reads what was decided of drawn items at your sites.</source>
        <translation>Consultando al servicio; lee lo decidido de artículos sorteados en sus centros.</translation>
    </message>
    <message>
        <source>Scores and people</source>
        <translation>Puntuaciones y personas</translation>
    </message>
    <message>
        <source>stops or resumes the use of scores</source>
        <translation>detiene o reanuda el uso de puntuaciones</translation>
    </message>
    <message>
        <source>{site} does not use scores: {reason} ({case})</source>
        <translation>{site} no usa puntuaciones: {reason} ({case})</translation>
    </message>
    <message>
        <source>Stop using scores at {site}: from now on nobody there is shown one, and nothing certifies by itself</source>
        <translation>Dejar de usar puntuaciones en {site}: desde ahora no se muestran a nadie allí, y nada se certifica solo</translation>
    </message>
    <message>
        <source>Use scores at {site} again</source>
        <translation>Volver a usar puntuaciones en {site}</translation>
    </message>
    <message>
        <source>Why: everybody at the site is told</source>
        <translation>Por qué: se indica a todos en el centro</translation>
    </message>
    <message>
        <source>Type {site} to confirm</source>
        <translation>Escribir {site} para confirmar</translation>
    </message>
    <message>
        <source>For a share of items, drawn by chance, nobody is shown the score until they are decided. Where people agree with the model more often when they see its score than when they do not, they follow it; so many of each are needed to find five points. Told of sites, never of people.</source>
        <translation>En una parte de los artículos, sorteada, nadie ve la puntuación hasta que se deciden. Si las personas coinciden más con el modelo cuando ven su puntuación que cuando no, la siguen; hacen falta tantas de cada tipo para hallar cinco puntos. Se indica de centros, nunca de personas.</translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>scores at a site</extracomment>
        <translation>usadas</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no usadas</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{agree} of {decisions}</source>
        <translation>{agree} de {decisions}</translation>
    </message>
    <message>
        <source>{share} of {decisions:,}</source>
        <extracomment>a share with its interval, and of how many</extracomment>
        <translation>{share} de {decisions:,}</translation>
    </message>
    <message>
        <source>&lt; {smallest:.3f}</source>
        <extracomment>a p</extracomment>
        <translation>&lt; {smallest:.3f}</translation>
    </message>
    <message>
        <source>Sealed first decisions are not told: fewer than five people are behind them.</source>
        <translation>Las primeras decisiones selladas no se indican: hay menos de cinco personas detrás.</translation>
    </message>
    <message>
        <source>No sealed first decision of known truth yet.</source>
        <translation>Aún no hay ninguna primera decisión sellada de verdad conocida.</translation>
    </message>
    <message>
        <source>Sealed first decisions of {people} people, {cases:,} cases of known truth: right advice taken {taken}, wrong advice left {left}; turned from right to wrong: {turned}.</source>
        <translation>Primeras decisiones selladas de {people} personas, {cases:,} casos de verdad conocida: consejo correcto seguido {taken}, consejo erróneo descartado {left}; pasados de acierto a error: {turned}.</translation>
    </message>
    <message>
        <source>Chosen when the desk was started (--server)</source>
        <translation>Elegido al iniciar el puesto (--server)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Code for this computer</source>
        <translation>Código para este equipo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>the screen that asks who works here</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>With an empty name</source>
        <translation>Con el nombre vacío</translation>
    </message>
    <message>
        <source>Sign in to Reviewer</source>
        <translation>Iniciar sesión en Reviewer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>After the first sign-in this desk knows you, also while the service is away. Records stay under their author, whoever signs in next.</source>
        <translation>Tras el primer inicio de sesión este puesto le conoce, también sin el servicio. Los registros quedan a nombre de su autor, inicie sesión quien inicie después.</translation>
    </message>
    <message>
        <source>People take turns at this desk: sign out when you leave, it does so by itself after a while. Records stay under their author, whoever signs in next.</source>
        <translation>En este puesto se turnan varias personas: cierre sesión al irse; al cabo de un rato se cierra sola. Los registros quedan a nombre de su autor, inicie sesión quien inicie después.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Iniciando sesión …</translation>
    </message>
    <message>
        <source>Sign in with {company}</source>
        <translation>Iniciar sesión con {company}</translation>
    </message>
    <message>
        <source>Leave empty for the company</source>
        <translation>Dejar vacío para la empresa</translation>
    </message>
    <message>
        <source>Go on in your browser. Escape ends it here.</source>
        <translation>Continúe en el navegador. Escape lo termina aquí.</translation>
    </message>
    <message>
        <source>hard rule</source>
        <translation>regla estricta</translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>why an item cannot be a member</extracomment>
        <translation>decidido</translation>
    </message>
    <message>
        <source>reopened</source>
        <extracomment>why an item cannot be a member</extracomment>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>score hidden</source>
        <translation>puntuación oculta</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>why an item cannot be a member: it is no longer on this desk</extracomment>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Aún no está aquí</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>No se puede abrir</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>of an item: taken out of the group by the person</extracomment>
        <translation>fuera</translation>
    </message>
    <message>
        <source>Left out ({count:,})</source>
        <translation>Omitidos ({count:,})</translation>
    </message>
    <message>
        <source>Members ({count:,})</source>
        <translation>Miembros ({count:,})</translation>
    </message>
    <message>
        <source>Bulk act {record}</source>
        <translation>Acción en bloque {record}</translation>
    </message>
    <message numerus="yes">
        <source>Certified {n:,} items as {packs}</source>
        <comment>Certified {n:,} item as {packs}</comment>
        <translation>
            <numerusform>Certificó {n:,} artículo como {packs}</numerusform>
            <numerusform>Certificó {n:,} artículos como {packs}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected {n:,} items for {packs}</source>
        <comment>Rejected {n:,} item for {packs}</comment>
        <translation>
            <numerusform>Rechazó {n:,} artículo para {packs}</numerusform>
            <numerusform>Rechazó {n:,} artículos para {packs}</numerusform>
        </translation>
    </message>
    <message>
        <source>{act} (taken back)</source>
        <translation>{act} (retirada)</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items were drawn at random, each set of so many with the same chance, and opened one by one.</source>
        <comment>{n:,} item was drawn at random, each with the same chance, and opened.</comment>
        <translation>
            <numerusform>Se sorteó {n:,} artículo, cada uno con la misma probabilidad, y se abrió.</numerusform>
            <numerusform>Se sortearon {n:,} artículos, cada conjunto de ese tamaño con la misma probabilidad, y se abrieron uno a uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of them were taken out.</source>
        <comment>{n:,} of them was taken out.</comment>
        <translation>
            <numerusform>{n:,} de ellos se sacó.</numerusform>
            <numerusform>{n:,} de ellos se sacaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bound is the exact one-sided limit at 95 % for a draw without replacement (hypergeometric). It counts as a defect what the person, having opened it, took out: a defect that nobody can see in the pictures is not covered.</source>
        <translation>La cota es el límite exacto unilateral al 95 % para un sorteo sin reposición (hipergeométrica). Cuenta como defecto lo que la persona, tras abrirlo, sacó: un defecto que nadie puede ver en las imágenes no está cubierto.</translation>
    </message>
    <message>
        <source>chosen one by one</source>
        <translation>elegidos uno a uno</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Opened one by one</source>
        <translation>Abiertos uno a uno</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Mirados de nuevo</translation>
    </message>
    <message>
        <source>Thumbnails painted</source>
        <translation>Miniaturas mostradas</translation>
    </message>
    <message>
        <source>{seconds:.0f} s, decided by {input}</source>
        <extracomment>{input}: keyboard, keypad, mouse</extracomment>
        <translation>{seconds:.0f} s, decidido por {input}</translation>
    </message>
    <message>
        <source>Sheet in sight</source>
        <translation>Hoja a la vista</translation>
    </message>
    <message>
        <source>Scores shown</source>
        <extracomment>of scores</extracomment>
        <translation>Puntuaciones a la vista</translation>
    </message>
    <message>
        <source>State of the record</source>
        <translation>Estado del registro</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of the members</source>
        <comment>{n:,} of the members</comment>
        <translation>
            <numerusform>{n:,} de los miembros</numerusform>
            <numerusform>{n:,} de los miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>of an item: opened by the person</extracomment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>drawn</source>
        <extracomment>of an item: by chance</extracomment>
        <translation>sorteado</translation>
    </message>
    <message>
        <source>least similar</source>
        <extracomment>of an item: to the others of its group</extracomment>
        <translation>menos similar</translation>
    </message>
    <message>
        <source>{reason}, drawn</source>
        <extracomment>{reason}: why an item was left out; drawn: by chance</extracomment>
        <translation>{reason}, sorteado</translation>
    </message>
    <message>
        <source>Wrote the certificate to {path}.</source>
        <translation>Certificado guardado en {path}.</translation>
    </message>
    <message>
        <source>Sample: {opened}, {drawn}.</source>
        <translation>Muestra: {opened}, {drawn}.</translation>
    </message>
    <message>
        <source>Left out: {items}.</source>
        <translation>Omitidos: {items}.</translation>
    </message>
    <message>
        <source>Type the number, then</source>
        <translation>Escriba el número y después</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>leaves, nothing decided</source>
        <translation>sale, nada decidido</translation>
    </message>
    <message>
        <source>once more decides</source>
        <translation>otra vez decide</translation>
    </message>
    <message>
        <source>Press the verdict&apos;s key once more, or Esc.</source>
        <translation>Pulse de nuevo la tecla del veredicto, o Esc.</translation>
    </message>
    <message>
        <source>That is not the number of items. Type it again.</source>
        <translation>Ese no es el número de artículos. Escríbalo otra vez.</translation>
    </message>
    <message>
        <source>Left out ({count:,}), each with the reason:</source>
        <translation>Omitidos ({count:,}), cada uno con el motivo:</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Certificate (PDF) …</source>
        <translation>Certificado (PDF) …</translation>
    </message>
    <message>
        <source>writes the certificate</source>
        <translation>escribe el certificado</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of them opened one by one</source>
        <comment>{n:,} of them opened one by one</comment>
        <translation>
            <numerusform>{n:,} de ellos abierto uno a uno</numerusform>
            <numerusform>{n:,} de ellos abiertos uno a uno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} were drawn at random, of which {out:,} taken out</source>
        <comment>{n:,} was drawn at random, of which {out:,} taken out</comment>
        <translation>
            <numerusform>{n:,} se sorteó al azar, de ellos {out:,} sacados</numerusform>
            <numerusform>{n:,} se sortearon al azar, de ellos {out:,} sacados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} were drawn at random</source>
        <comment>{n:,} was drawn at random</comment>
        <translation>
            <numerusform>{n:,} se sorteó al azar</numerusform>
            <numerusform>{n:,} se sortearon al azar</numerusform>
        </translation>
    </message>
    <message>
        <source>{opened}; {drawn}.</source>
        <extracomment>{opened}: &quot;12 of them opened one by one&quot;; {drawn}: &quot;8 were drawn at random&quot;</extracomment>
        <translation>{opened}; {drawn}.</translation>
    </message>
    <message>
        <source>Thumbnails of the group</source>
        <translation>Miniaturas del grupo</translation>
    </message>
    <message>
        <source>risk {risk}</source>
        <translation>riesgo {risk}</translation>
    </message>
    <message>
        <source>{place} of {count}, {title}, {risk}</source>
        <translation>{place} de {count}, {title}, {risk}</translation>
    </message>
    <message>
        <source>risk {low} to {high}</source>
        <translation>riesgo de {low} a {high}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>as {pack}</source>
        <translation>como {pack}</translation>
    </message>
    <message>
        <source>Looking for groups</source>
        <translation>Buscando grupos</translation>
    </message>
    <message>
        <source>This is the last group.</source>
        <translation>Este es el último grupo.</translation>
    </message>
    <message>
        <source>This is the first group.</source>
        <translation>Este es el primer grupo.</translation>
    </message>
    <message>
        <source>Comparing pictures; groups follow in a moment.</source>
        <translation>Comparando imágenes; los grupos llegan enseguida.</translation>
    </message>
    <message>
        <source>Looking for look-alikes</source>
        <translation>Buscando similares</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>There is no item under the keys.</source>
        <translation>No hay ningún artículo bajo las teclas.</translation>
    </message>
    <message>
        <source>The whole sample was opened.</source>
        <translation>Se abrió toda la muestra.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Bound on undetected defects</source>
        <translation>Cota de defectos no detectados</translation>
    </message>
    <message>
        <source>Before the verdict</source>
        <translation>Antes del veredicto</translation>
    </message>
    <message>
        <source>{count:,} of {all:,}</source>
        <translation>{count:,} de {all:,}</translation>
    </message>
    <message>
        <source>Nothing is lacking: the verdict keys count.</source>
        <translation>No falta nada: las teclas de veredicto valen.</translation>
    </message>
    <message>
        <source>{members} members. {sample}. {lacks}</source>
        <extracomment>{members}: &quot;12 of 400&quot;; {sample}: &quot;7 of 16 opened&quot;; {lacks}: sentences</extracomment>
        <translation>{members} miembros. {sample}. {lacks}</translation>
    </message>
    <message>
        <source>Next of the sample</source>
        <translation>Siguiente de la muestra</translation>
    </message>
    <message>
        <source>Take out / put in</source>
        <translation>Sacar / meter</translation>
    </message>
    <message>
        <source>Certify {count:,}</source>
        <translation>Certificar {count:,}</translation>
    </message>
    <message>
        <source>Reject {count:,}</source>
        <translation>Rechazar {count:,}</translation>
    </message>
    <message>
        <source>{count:,} {reason}</source>
        <extracomment>how many items cannot be members, and why: &quot;3 hard rule&quot;</extracomment>
        <translation>{count:,} {reason}</translation>
    </message>
    <message>
        <source>{items} (may be rejected only)</source>
        <translation>{items} (solo se pueden rechazar)</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Group by form factor</source>
        <translation>Agrupar por factor de forma</translation>
    </message>
    <message>
        <source>Group by look-alike</source>
        <translation>Agrupar por similares</translation>
    </message>
    <message>
        <source>Group by vendor</source>
        <translation>Agrupar por proveedor</translation>
    </message>
    <message>
        <source>Group by category</source>
        <translation>Agrupar por categoría</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>riesgo bajo</translation>
    </message>
    <message>
        <source>middle risk</source>
        <translation>riesgo medio</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>riesgo alto</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>no item was left out</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The sample says nothing yet.</source>
        <translation>La muestra aún no dice nada.</translation>
    </message>
    <message numerus="yes">
        <source>At 95 %, at most {share} of these {n:,} would be damaged unseen.</source>
        <comment>At 95 %, at most {share} of this {n:,} would be damaged unseen.</comment>
        <translation>
            <numerusform>Al 95 %, como máximo {share} de este {n:,} estaría dañado sin verse.</numerusform>
            <numerusform>Al 95 %, como máximo {share} de estos {n:,} estarían dañados sin verse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At 95 %, at most {share} of these {n:,} would be fine unseen.</source>
        <comment>At 95 %, at most {share} of this {n:,} would be fine unseen.</comment>
        <translation>
            <numerusform>Al 95 %, como máximo {share} de este {n:,} estaría bien sin verse.</numerusform>
            <numerusform>Al 95 %, como máximo {share} de estos {n:,} estarían bien sin verse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} otherwise</source>
        <comment>{n:,} otherwise</comment>
        <extracomment>items that others decided otherwise than the act</extracomment>
        <translation>
            <numerusform>{n:,} de otro modo</numerusform>
            <numerusform>{n:,} de otro modo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} the same</source>
        <comment>{n:,} the same</comment>
        <extracomment>items that others decided the same as the act</extracomment>
        <translation>
            <numerusform>{n:,} igual</numerusform>
            <numerusform>{n:,} igual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} unclear</source>
        <comment>{n:,} unclear</comment>
        <extracomment>items that others sent to a test or deferred</extracomment>
        <translation>
            <numerusform>{n:,} sin claridad</numerusform>
            <numerusform>{n:,} sin claridad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} ended before</source>
        <comment>{n:,} ended before</comment>
        <extracomment>items that nobody had looked at when the act was taken back</extracomment>
        <translation>
            <numerusform>{n:,} terminado antes</numerusform>
            <numerusform>{n:,} terminados antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drawn:,} of {n:,} unopened members, drawn by the service: others decided {results}.</source>
        <comment>{drawn:,} of {n:,} unopened member, drawn by the service: others decided {results}.</comment>
        <extracomment>{results}: &quot;1 otherwise, 7 the same&quot;</extracomment>
        <translation>
            <numerusform>{drawn:,} de {n:,} miembro sin abrir, sorteado por el servicio: otros decidieron {results}.</numerusform>
            <numerusform>{drawn:,} de {n:,} miembros sin abrir, sorteados por el servicio: otros decidieron {results}.</numerusform>
        </translation>
    </message>
    <message>
        <source>At 95 %, at most {share} of all would be decided otherwise.</source>
        <translation>Al 95 %, como máximo {share} de todos se decidiría de otro modo.</translation>
    </message>
    <message numerus="yes">
        <source>{opened} of {n} opened</source>
        <comment>{opened} of {n} opened</comment>
        <translation>
            <numerusform>{opened} de {n} abierto</numerusform>
            <numerusform>{opened} de {n} abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>{random}, {unlike} ({risk})</source>
        <extracomment>{random}: &quot;9 at random&quot;; {unlike}: &quot;7 least similar&quot;; {risk}: &quot;low risk&quot;</extracomment>
        <translation>{random}, {unlike} ({risk})</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} at random</source>
        <comment>{n:,} at random</comment>
        <translation>
            <numerusform>{n:,} al azar</numerusform>
            <numerusform>{n:,} al azar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} least similar</source>
        <comment>{n:,} least similar</comment>
        <translation>
            <numerusform>{n:,} menos similar</numerusform>
            <numerusform>{n:,} menos similares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} not shown yet</source>
        <comment>{n:,} not shown yet</comment>
        <translation>
            <numerusform>{n:,} aún no mostrado</numerusform>
            <numerusform>{n:,} aún no mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} taken out</source>
        <comment>{n:,} taken out</comment>
        <translation>
            <numerusform>{n:,} sacado</numerusform>
            <numerusform>{n:,} sacados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cannot be members</source>
        <comment>{n:,} cannot be a member</comment>
        <translation>
            <numerusform>{n:,} no puede ser miembro</numerusform>
            <numerusform>{n:,} no pueden ser miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} over the cap of one act</source>
        <comment>{n:,} over the cap of one act</comment>
        <translation>
            <numerusform>{n:,} por encima del tope de una acción</numerusform>
            <numerusform>{n:,} por encima del tope de una acción</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample: {opened} · taken out</source>
        <translation>Muestra: {opened} · sacados</translation>
    </message>
    <message>
        <source>Sample: {opened}</source>
        <extracomment>{opened}: &quot;7 of 16 opened&quot;</extracomment>
        <translation>Muestra: {opened}</translation>
    </message>
    <message>
        <source>No picture of the listed items is on this machine yet.</source>
        <translation>Aún no hay en este equipo imágenes de los artículos listados.</translation>
    </message>
    <message>
        <source>No two open items that are listed have this in common.</source>
        <translation>No hay dos artículos abiertos de la lista con esto en común.</translation>
    </message>
    <message>
        <source>The queue lists no open item. Check out more, or change its filter.</source>
        <translation>La cola no tiene artículos abiertos. Reserve más o cambie el filtro.</translation>
    </message>
    <message>
        <source>{done}. Saved.</source>
        <translation>{done}. Guardado.</translation>
    </message>
    <message>
        <source>Angles that are missing</source>
        <translation>Ángulos que faltan</translation>
    </message>
    <message>
        <source>✓ wanted</source>
        <extracomment>an angle that is marked as missing</extracomment>
        <translation>✓ se pide</translation>
    </message>
    <message>
        <source>no picture</source>
        <extracomment>of an angle</extracomment>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>hay una</translation>
    </message>
    <message>
        <source>This desk is a kiosk and opens no files. Use another computer for that.</source>
        <translation>Este puesto es un quiosco y no abre archivos. Use otro equipo para eso.</translation>
    </message>
    <message>
        <source>Narrow: {board}</source>
        <translation>Acotar: {board}</translation>
    </message>
    <message>
        <source>{left:,} of {all:,}</source>
        <translation>{left:,} de {all:,}</translation>
    </message>
    <message>
        <source>Hints of breaks are on.</source>
        <translation>Las sugerencias de pausas están activadas.</translation>
    </message>
    <message>
        <source>Hints of breaks are off.</source>
        <translation>Las sugerencias de pausas están desactivadas.</translation>
    </message>
    <message>
        <source>Hints of verdicts without looking are on.</source>
        <translation>Las sugerencias de veredictos sin mirar están activadas.</translation>
    </message>
    <message>
        <source>Hints of verdicts without looking are off.</source>
        <translation>Las sugerencias de veredictos sin mirar están desactivadas.</translation>
    </message>
    <message>
        <source>No run of quick verdicts waits for a second look.</source>
        <translation>Ninguna racha de veredictos rápidos espera una segunda mirada.</translation>
    </message>
    <message>
        <source>That was the last case that waits for your word.</source>
        <translation>Ese fue el último caso que espera su palabra.</translation>
    </message>
    <message>
        <source>by name</source>
        <extracomment>an action without a key: it is found by its name</extracomment>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys: {screen}</source>
        <translation>Teclas: {screen}</translation>
    </message>
    <message>
        <source>{profile}, single keys with Alt</source>
        <translation>{profile}, teclas sueltas con Alt</translation>
    </message>
    <message>
        <source>next key profile</source>
        <translation>perfil de teclas siguiente</translation>
    </message>
    <message>
        <source>finds an action by name</source>
        <translation>busca una acción por nombre</translation>
    </message>
    <message>
        <source>saving</source>
        <extracomment>a decision is being saved</extracomment>
        <translation>guardando</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Text fields</source>
        <translation>Campos de texto</translation>
    </message>
    <message>
        <source>Finder</source>
        <extracomment>the list in which an action is found by its name</extracomment>
        <translation>Buscador</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Diálogos</translation>
    </message>
    <message>
        <source>Grades</source>
        <extracomment>cards that ask how well an answer was known</extracomment>
        <translation>Calificaciones</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>the screen of plans, people and projects</extracomment>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Has it now</source>
        <translation>La tiene ahora</translation>
    </message>
    <message>
        <source>Would have it</source>
        <translation>La tendría</translation>
    </message>
    <message>
        <source>Keys with two meanings</source>
        <translation>Teclas con dos significados</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} in {modes} is {its_action}, not {wanted_action}.</source>
        <translation>{key} en {modes} es {its_action}, no {wanted_action}.</translation>
    </message>
    <message numerus="yes">
        <source>{action}: the key is {key}. You clicked it {n} times.</source>
        <comment>{action}: the key is {key}. You clicked it once.</comment>
        <translation>
            <numerusform>{action}: la tecla es {key}. Ha hecho clic una vez.</numerusform>
            <numerusform>{action}: la tecla es {key}. Ha hecho clic {n} veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints of keys after clicks are on.</source>
        <translation>Las sugerencias de teclas tras clics están activadas.</translation>
    </message>
    <message>
        <source>Hints of keys after clicks are off.</source>
        <translation>Las sugerencias de teclas tras clics están desactivadas.</translation>
    </message>
    <message>
        <source>lately</source>
        <extracomment>an action that was used lately</extracomment>
        <translation>reciente</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>what two keys do</extracomment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuta</translation>
    </message>
    <message>
        <source>No web browser can be opened here. Ask IT, or sign in by password.</source>
        <translation>Aquí no puede abrirse un navegador web. Pregunte a informática o inicie sesión con contraseña.</translation>
    </message>
    <message>
        <source>Histogram of waiting times</source>
        <translation>Histograma de tiempos de espera</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>From the moment the window gets a key or a click until the next item&apos;s picture is painted, in milliseconds. Meant: median {median}, 95 of 100 within {p95}.</source>
        <translation>Desde que la ventana recibe una tecla o un clic hasta que se muestra la imagen del artículo siguiente, en milisegundos. Objetivo: mediana {median}, 95 de 100 en {p95}.</translation>
    </message>
    <message>
        <source>Key press to picture</source>
        <translation>De la tecla a la imagen</translation>
    </message>
    <message>
        <source>Nothing was measured yet: go to another item, and come back here.</source>
        <translation>Aún no se ha medido nada: vaya a otro artículo y vuelva aquí.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures · median {median:.0f} · 95 % within {p95:.0f} · longest {longest:.0f}&#xa0;ms</source>
        <comment>{n} picture · median {median:.0f} · 95 % within {p95:.0f} · longest {longest:.0f}&#xa0;ms</comment>
        <translation>
            <numerusform>{n} imagen · mediana {median:.0f} · 95 % en {p95:.0f} · máximo {longest:.0f}&#xa0;ms</numerusform>
            <numerusform>{n} imágenes · mediana {median:.0f} · 95 % en {p95:.0f} · máximo {longest:.0f}&#xa0;ms</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} and more milliseconds: {count}</source>
        <translation>{low} milisegundos o más: {count}</translation>
    </message>
    <message>
        <source>{low} to {high} milliseconds: {count}</source>
        <translation>{low} a {high} milisegundos: {count}</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>NO GUARDADO</translation>
    </message>
    <message>
        <source>Your decision: {decision} for “{item}”. It is on this screen only. Try again, or write it to a file on another disk.</source>
        <translation>Su decisión: {decision} para «{item}». Solo está en esta pantalla. Reintente, o escríbala en un archivo de otro disco.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Write to a file …</source>
        <translation>Escribir en un archivo …</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Decidir de nuevo</translation>
    </message>
    <message>
        <source>tries again</source>
        <translation>reintenta</translation>
    </message>
    <message>
        <source>drops it; the item stays open</source>
        <translation>la descarta; el artículo sigue abierto</translation>
    </message>
    <message>
        <source>Reviewer made a mistake</source>
        <translation>Reviewer cometió un error</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Everything shown as saved is safe. You can go on; when it happens again, start Reviewer anew.</source>
        <translation>Es un fallo del programa, no suyo. Todo lo mostrado como guardado está a salvo. Puede continuar; si vuelve a ocurrir, reinicie Reviewer.</translation>
    </message>
    <message>
        <source>It is written down in {file}.</source>
        <translation>Está anotado en {file}.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Write a report …</source>
        <translation>Escribir un informe …</translation>
    </message>
    <message>
        <source>A person decides what the packaging model is unsure of.</source>
        <translation>Una persona decide lo que no tiene claro el modelo de embalaje.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Qt and PySide6 are used under the LGPL 3: their libraries lie beside this program and may be replaced. Fonts: Inter and Noto Sans JP, under the SIL Open Font License.</source>
        <translation>Licencia Apache 2.0. Qt y PySide6 se usan bajo la LGPL 3: sus bibliotecas están junto a este programa y pueden sustituirse. Fuentes: Inter y Noto Sans JP, bajo la SIL Open Font License.</translation>
    </message>
    <message>
        <source>Records and settings: {folder}</source>
        <translation>Registros y ajustes: {folder}</translation>
    </message>
    <message>
        <source>{decision}, note “{note}”</source>
        <translation>{decision}, nota «{note}»</translation>
    </message>
    <message>
        <source>Contest which piece</source>
        <extracomment>asks which piece of evidence is contested</extracomment>
        <translation>Qué pieza impugnar</translation>
    </message>
    <message>
        <source>contests it</source>
        <translation>la impugna</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Impugnar</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Exportar registros</translation>
    </message>
    <message>
        <source>Export your notebook</source>
        <translation>Exportar su cuaderno</translation>
    </message>
    <message>
        <source>Write the decision to a file</source>
        <translation>Escribir la decisión en un archivo</translation>
    </message>
    <message>
        <source>Write records to carry by hand</source>
        <translation>Escribir registros para llevarlos a mano</translation>
    </message>
    <message>
        <source>Receipts (*.receipt);;All files (*)</source>
        <translation>Recibos (*.receipt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Write meetings to a calendar file</source>
        <translation>Escribir reuniones en un archivo de calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Calendarios (*.ics);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Propose meetings of a calendar file</source>
        <translation>Proponer reuniones de un archivo de calendario</translation>
    </message>
    <message>
        <source>Write a bundle for researchers</source>
        <translation>Escribir un paquete para investigadores</translation>
    </message>
    <message>
        <source>Answers (*.jsonl);;All files (*)</source>
        <translation>Respuestas (*.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Take answers of researchers</source>
        <translation>Tomar respuestas de investigadores</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} meetings and events to {file}.</source>
        <comment>Wrote {n} meeting or event to {file}.</comment>
        <translation>
            <numerusform>{n} reunión o evento escrito en {file}.</numerusform>
            <numerusform>{n} reuniones y eventos escritos en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} records to {file}.</source>
        <comment>Wrote {n} record to {file}.</comment>
        <translation>
            <numerusform>{n} registro escrito en {file}.</numerusform>
            <numerusform>{n} registros escritos en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} steps of your notes to {file}.</source>
        <comment>Wrote {n} step of your notes to {file}.</comment>
        <translation>
            <numerusform>{n} paso de sus notas escrito en {file}.</numerusform>
            <numerusform>{n} pasos de sus notas escritos en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for items at the service.</source>
        <translation>Buscando artículos en el servicio.</translation>
    </message>
    <message>
        <source>Checking out more items.</source>
        <translation>Reservando más artículos.</translation>
    </message>
    <message>
        <source>The service has no further items.</source>
        <translation>El servicio no tiene más artículos.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>{n} item</comment>
        <translation>
            <numerusform>{n} artículo</numerusform>
            <numerusform>{n} artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}+ items</source>
        <comment>{n}+ items</comment>
        <extracomment>so many, and more are being read</extracomment>
        <translation>
            <numerusform>{n}+ artículos</numerusform>
            <numerusform>{n}+ artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{items}, {n} decided</source>
        <comment>{items}, {n} decided</comment>
        <extracomment>how many items, or a place among them; how many of them are decided</extracomment>
        <translation>
            <numerusform>{items}, {n} decidido</numerusform>
            <numerusform>{items}, {n} decididos</numerusform>
        </translation>
    </message>
    <message>
        <source>This is about many items at once.</source>
        <translation>Esto trata de muchos artículos a la vez.</translation>
    </message>
    <message>
        <source>This is about many items at once. Look at one of them.</source>
        <translation>Esto trata de muchos artículos a la vez. Mire uno de ellos.</translation>
    </message>
    <message>
        <source>No project or goal that you may read of has built a stage yet.</source>
        <translation>Ningún proyecto u objetivo que usted pueda leer ha construido aún una fase.</translation>
    </message>
    <message>
        <source>From idea to production</source>
        <translation>De la idea a la producción</translation>
    </message>
    <message>
        <source>walks through it</source>
        <translation>lo recorre</translation>
    </message>
    <message numerus="yes">
        <source>{reached} of {n} stages</source>
        <comment>{reached} of {n} stage</comment>
        <translation>
            <numerusform>{reached} de {n} fase</numerusform>
            <numerusform>{reached} de {n} fases</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening records and queue.</source>
        <translation>Abriendo registros y cola.</translation>
    </message>
    <message>
        <source>Not before somebody has signed in.</source>
        <translation>No antes de que alguien haya iniciado sesión.</translation>
    </message>
    <message>
        <source>Only while something lies over the screen.</source>
        <translation>Solo mientras haya algo sobre la pantalla.</translation>
    </message>
    <message>
        <source>Only on {screens}.</source>
        <translation>Solo en {screens}.</translation>
    </message>
    <message>
        <source>Only on {screens} ({key} goes there).</source>
        <translation>Solo en {screens} ({key} lleva allí).</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Only you see this; it is neither recorded nor sent.</source>
        <translation>Solo usted ve esto; no se registra ni se envía.</translation>
    </message>
    <message>
        <source>A break of 5 to 10 minutes after 50 to 60 at the screen is better than a longer one later.</source>
        <translation>Una pausa de 5 a 10 minutos tras 50 a 60 ante la pantalla es mejor que una más larga después.</translation>
    </message>
    <message>
        <source>“Hints of breaks” switches it off.</source>
        <translation>«Sugerencias de pausas» lo desactiva.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes without a break</source>
        <comment>{n} minute without a break</comment>
        <translation>
            <numerusform>{n} minuto sin pausa</numerusform>
            <numerusform>{n} minutos sin pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the last {all} in under {time}</source>
        <comment>{n} of the last {all} in under {time}</comment>
        <translation>
            <numerusform>{n} de los últimos {all} en menos de {time}</numerusform>
            <numerusform>{n} de los últimos {all} en menos de {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last {all} verdicts all follow the proposal; {n} of them came in less than {time} and by one angle.</source>
        <comment>Your last {all} verdicts all follow the proposal; {n} of them came in less than {time} and by one angle.</comment>
        <translation>
            <numerusform>Sus últimos {all} veredictos siguen todos la propuesta; {n} de ellos llegó en menos de {time} y con un ángulo.</numerusform>
            <numerusform>Sus últimos {all} veredictos siguen todos la propuesta; {n} de ellos llegaron en menos de {time} y con un ángulo.</numerusform>
        </translation>
    </message>
    <message>
        <source>You usually take {time}.</source>
        <translation>Usted suele tardar {time}.</translation>
    </message>
    <message>
        <source>“Hints of verdicts without looking” switches it off.</source>
        <translation>«Sugerencias de veredictos sin mirar» lo desactiva.</translation>
    </message>
    <message numerus="yes">
        <source>Second look: certified {n}&#x202f;min ago after {time}.</source>
        <comment>Second look: certified {n}&#x202f;min ago after {time}.</comment>
        <translation>
            <numerusform>Segunda mirada: certificado hace {n}&#x202f;min tras {time}.</numerusform>
            <numerusform>Segunda mirada: certificado hace {n}&#x202f;min tras {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second look: certified just now after {time}.</source>
        <translation>Segunda mirada: certificado ahora mismo tras {time}.</translation>
    </message>
    <message>
        <source>{key} goes back.</source>
        <translation>{key} vuelve.</translation>
    </message>
    <message>
        <source>The evidence of this item is not on this machine, and the service cannot be reached now. That of checked-out items comes by itself with the next sync. The item can be decided without it.</source>
        <translation>La evidencia de este artículo no está en este equipo, y no se puede conectar ahora con el servicio. La de los artículos reservados llega sola con la próxima sincronización. El artículo puede decidirse sin ella.</translation>
    </message>
    <message>
        <source>Only the service knows who is behind a pseudonym, and it cannot be reached now.</source>
        <translation>Solo el servicio sabe quién está tras un seudónimo, y ahora no se puede conectar con él.</translation>
    </message>
    <message>
        <source>The service cannot be reached now: this is what was last heard.</source>
        <translation>Ahora no se puede conectar con el servicio: esto es lo último que se supo.</translation>
    </message>
    <message>
        <source>The service knows, and cannot be reached now.</source>
        <translation>El servicio lo sabe, y ahora no se puede conectar con él.</translation>
    </message>
    <message>
        <source>does not answer now</source>
        <translation>no responde ahora</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Aún no se sabe nada.</translation>
    </message>
    <message>
        <source>What moved the score is not on this machine, and the service cannot be reached now.</source>
        <translation>Lo que movió la puntuación no está en este equipo, y ahora no se puede conectar con el servicio.</translation>
    </message>
    <message>
        <source>A held key decides once. In a text field keys are letters; Esc leaves it.</source>
        <translation>Una tecla mantenida decide una vez. En un campo de texto las teclas son letras; Esc lo abandona.</translation>
    </message>
    <message>
        <source>A scan never decides: it shows the item with that code.</source>
        <translation>Un escaneo nunca decide: muestra el artículo con ese código.</translation>
    </message>
    <message>
        <source>Reviewer keys: {profile}</source>
        <translation>Teclas de Reviewer: {profile}</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>after the program&apos;s name, as the title of a page</extracomment>
        <translation>teclas</translation>
    </message>
    <message>
        <source>{profile}, with Alt</source>
        <translation>{profile}, con Alt</translation>
    </message>
    <message>
        <source>By name ({key}): {actions}.</source>
        <translation>Por nombre ({key}): {actions}.</translation>
    </message>
    <message>
        <source>Keys beside the controls</source>
        <translation>Teclas junto a los controles</translation>
    </message>
    <message>
        <source>Keys: {profile}.</source>
        <translation>Teclas: {profile}.</translation>
    </message>
    <message>
        <source>Keys: {profile}. Single keys need Alt.</source>
        <translation>Teclas: {profile}. Las teclas sueltas necesitan Alt.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar teclas</translation>
    </message>
    <message>
        <source>Keymap (*.toml)</source>
        <translation>Asignación de teclas (*.toml)</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Exportar teclas</translation>
    </message>
    <message>
        <source>Wrote the changed keys to {file}.</source>
        <translation>Teclas cambiadas escritas en {file}.</translation>
    </message>
    <message>
        <source>Write the key card</source>
        <translation>Escribir la tarjeta de teclas</translation>
    </message>
    <message>
        <source>Wrote the key card to {file}.</source>
        <translation>Tarjeta de teclas escrita en {file}.</translation>
    </message>
    <message>
        <source>{key} is a key here: {action}.</source>
        <translation>{key} es una tecla aquí: {action}.</translation>
    </message>
    <message>
        <source>Your site has settled the language.</source>
        <translation>Su centro ha fijado el idioma.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>spoken now</source>
        <extracomment>the language that the desk speaks</extracomment>
        <translation>en uso ahora</translation>
    </message>
    <message>
        <source>starts again in it</source>
        <extracomment>what a key does: the program ends and starts in the chosen language</extracomment>
        <translation>reinicia en él</translation>
    </message>
    <message>
        <source>Finish or leave first what lies over the screen.</source>
        <translation>Termine o abandone antes lo que está sobre la pantalla.</translation>
    </message>
    <message>
        <source>Decide the item first, or empty its note: it would be lost.</source>
        <translation>Decida antes el artículo, o vacíe su nota: se perdería.</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Cómo responder</translation>
    </message>
    <message>
        <source>Choose a certificate first; it stands under Stay.</source>
        <translation>Elija antes un certificado; está en Estancia.</translation>
    </message>
    <message>
        <source>Wrote the certificate to {file}.</source>
        <translation>Certificado escrito en {file}.</translation>
    </message>
    <message>
        <source>Time promotes nobody: a level rises by the votes of two mentors or leads, one step at a time, and falls by the word of one, with a reason and what helps.</source>
        <translation>El tiempo no asciende a nadie: un nivel sube por los votos de dos mentores o responsables, paso a paso, y baja por la palabra de uno, con un motivo y lo que ayuda.</translation>
    </message>
    <message>
        <source>What you decide takes effect by itself: nobody has to countersign it.</source>
        <translation>Lo que usted decide surte efecto por sí solo: nadie tiene que refrendarlo.</translation>
    </message>
    <message>
        <source>Your level</source>
        <translation>Su nivel</translation>
    </message>
    <message>
        <source>It was L{level} and has ended; it has to be given anew.</source>
        <translation>Era L{level} y ha terminado; hay que darlo de nuevo.</translation>
    </message>
    <message>
        <source>Lowered from L{level}. What helps: {remedy}</source>
        <translation>Bajado desde L{level}. Lo que ayuda: {remedy}</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>marca</translation>
    </message>
    <message numerus="yes">
        <source>{n} more follow when these are read.</source>
        <comment>{n} more follows when these are read.</comment>
        <translation>
            <numerusform>{n} más sigue cuando se lean estos.</numerusform>
            <numerusform>{n} más siguen cuando se lean estos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>a button: these notices were read</extracomment>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>they were read</source>
        <translation>se han leído</translation>
    </message>
    <message>
        <source>leaves them open</source>
        <translation>los deja abiertos</translation>
    </message>
    <message>
        <source>{item}, {time}</source>
        <translation>{item}, {time}</translation>
    </message>
    <message>
        <source>Nothing here can be renamed.</source>
        <translation>Nada aquí se puede renombrar.</translation>
    </message>
    <message>
        <source>Nothing here can be removed.</source>
        <translation>Nada aquí se puede quitar.</translation>
    </message>
    <message>
        <source>Only boards of figures have that.</source>
        <translation>Solo los tableros de cifras tienen eso.</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>a row that cannot be changed, for a screen reader</extracomment>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Nada aquí tiene estas palabras.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>lists it</source>
        <translation>muestra su lista</translation>
    </message>
    <message>
        <source>renames</source>
        <extracomment>what a key does</extracomment>
        <translation>renombra</translation>
    </message>
    <message>
        <source>removes</source>
        <extracomment>what a key does</extracomment>
        <translation>quita</translation>
    </message>
    <message>
        <source>No view is saved yet. {key} saves one.</source>
        <translation>Aún no hay vistas guardadas. {key} guarda una.</translation>
    </message>
    <message>
        <source>No view is chosen.</source>
        <translation>No hay ninguna vista elegida.</translation>
    </message>
    <message>
        <source>keeps the name</source>
        <translation>conserva el nombre</translation>
    </message>
    <message>
        <source>There is no saved view {number}. {key} saves what is listed now.</source>
        <translation>No hay vista guardada {number}. {key} guarda lo que se lista ahora.</translation>
    </message>
    <message>
        <source>View: {view}.</source>
        <translation>Vista: {view}.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>View saved: {view}.</source>
        <translation>Vista guardada: {view}.</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Renombrar esta vista</translation>
    </message>
    <message>
        <source>View removed: {view}.</source>
        <translation>Vista quitada: {view}.</translation>
    </message>
    <message>
        <source>back, nothing decided</source>
        <translation>atrás, nada decidido</translation>
    </message>
    <message>
        <source>One key decides.</source>
        <translation>Una tecla decide.</translation>
    </message>
    <message>
        <source>Nothing decided yet: press the key of a reason, or choose a row first.</source>
        <translation>Aún no se ha decidido nada: pulse la tecla de un motivo o elija antes una fila.</translation>
    </message>
    <message>
        <source>{reason}: what is it?</source>
        <translation>{reason}: ¿qué es?</translation>
    </message>
    <message>
        <source>Which angles are missing? One key marks each.</source>
        <translation>¿Qué ángulos faltan? Una tecla marca cada uno.</translation>
    </message>
    <message>
        <source>This reason needs a few words:</source>
        <translation>Este motivo necesita unas palabras:</translation>
    </message>
    <message>
        <source>Mark at least one angle; one key marks each:</source>
        <translation>Marque al menos un ángulo; una tecla marca cada uno:</translation>
    </message>
    <message>
        <source>which</source>
        <extracomment>at the right of a reason: it asks which pictures are meant</extracomment>
        <translation>cuáles</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>at the right of a reason: it asks for a note</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>Enter changes the first key of the chosen action, Tab goes to its other keys.</source>
        <translation>Enter cambia la primera tecla de la acción elegida, Tab pasa a sus otras teclas.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Change keys: {profile}</source>
        <translation>Cambiar teclas: {profile}</translation>
    </message>
    <message>
        <source>Find an action, or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Press the key for “{action}” in place of {key}. Esc leaves it.</source>
        <translation>Pulse la tecla para «{action}» en lugar de {key}. Esc lo deja.</translation>
    </message>
    <message>
        <source>Press the key for “{action}”, one more. Esc leaves it.</source>
        <translation>Pulse la tecla para «{action}», una más. Esc lo deja.</translation>
    </message>
    <message>
        <source>{key} is the prefix of the scanner. Press another.</source>
        <translation>{key} es el prefijo del escáner. Pulse otra.</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <translation>«{action}»</translation>
    </message>
    <message>
        <source>Swap: {key} for {actions}</source>
        <translation>Intercambiar: {key} para {actions}</translation>
    </message>
    <message>
        <source>Take it from {actions}</source>
        <translation>Quitársela a {actions}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Change {key} of {action}</source>
        <translation>Cambiar {key} de {action}</translation>
    </message>
    <message>
        <source>Remove {key} of {action}</source>
        <translation>Quitar {key} de {action}</translation>
    </message>
    <message>
        <source>Remove {key}</source>
        <translation>Quitar {key}</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una tecla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset {action}</source>
        <translation>Restablecer {action}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>an action whose keys are not as they are shipped</extracomment>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>¿Qué ve?</translation>
    </message>
    <message>
        <source>Reason, if one fits</source>
        <translation>Motivo, si encaja alguno</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>moves the box</source>
        <translation>mueve el recuadro</translation>
    </message>
    <message>
        <source>sizes the box</source>
        <translation>cambia su tamaño</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>No place is marked: draw a box on the picture, or press {key}.</source>
        <translation>No hay ningún lugar marcado: dibuje un recuadro en la imagen, o pulse {key}.</translation>
    </message>
    <message>
        <source>{angle} picture: the place in the box.</source>
        <translation>Imagen {angle}: el lugar en el recuadro.</translation>
    </message>
    <message>
        <source>Write a few words, or leave.</source>
        <translation>Escriba unas palabras, o salga.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: at most {n} characters.</source>
        <comment>This is too long: at most {n} character.</comment>
        <translation>
            <numerusform>Demasiado largo: como máximo {n} carácter.</numerusform>
            <numerusform>Demasiado largo: como máximo {n} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to remark on yet.</source>
        <translation>Aún no hay nada que observar.</translation>
    </message>
    <message>
        <source>Remark: {item}</source>
        <translation>Observación: {item}</translation>
    </message>
    <message>
        <source>{keys}+arrows</source>
        <extracomment>the keys with arrows, while others are held: &quot;Alt+arrows&quot;</extracomment>
        <translation>{keys}+flechas</translation>
    </message>
    <message>
        <source>Use no prefix</source>
        <translation>No usar prefijo</translation>
    </message>
    <message>
        <source>To be set</source>
        <translation>Por fijar</translation>
    </message>
    <message>
        <source>Scan the barcode of any product. Nothing is looked up or decided here.</source>
        <translation>Escanee el código de barras de cualquier producto. Aquí no se busca ni se decide nada.</translation>
    </message>
    <message>
        <source>The item on the screen has {codes}.</source>
        <translation>El artículo de la pantalla tiene {codes}.</translation>
    </message>
    <message>
        <source>only if the scan reads wrongly</source>
        <translation>solo si el escáner lee mal</translation>
    </message>
    <message>
        <source>Printed below the bars</source>
        <translation>Impreso bajo las barras</translation>
    </message>
    <message>
        <source>Take {key} as prefix</source>
        <translation>Tomar {key} como prefijo</translation>
    </message>
    <message>
        <source>Prefix: {key}</source>
        <translation>Prefijo: {key}</translation>
    </message>
    <message>
        <source>Prefix: none</source>
        <translation>Prefijo: ninguno</translation>
    </message>
    <message>
        <source>Sign in first: a scan finds items of the person here.</source>
        <translation>Inicie sesión antes: un escaneo busca artículos de quien está aquí.</translation>
    </message>
    <message>
        <source>It is the item on the screen.</source>
        <translation>Es el artículo de la pantalla.</translation>
    </message>
    <message numerus="yes">
        <source>Speed is not shown: without accuracy it says nothing, and hurry is not wanted. It is shown beside the results of at least {n} items whose right verdict is known; no such results have come to this desk.</source>
        <comment>Speed is not shown: without accuracy it says nothing, and hurry is not wanted. It is shown beside the results of at least {n} item whose right verdict is known; no such results have come to this desk.</comment>
        <translation>
            <numerusform>La velocidad no se muestra: sin exactitud no dice nada, y no se desean prisas. Se muestra junto a los resultados de al menos {n} artículo cuyo veredicto correcto se conoce; a este puesto no ha llegado ninguno.</numerusform>
            <numerusform>La velocidad no se muestra: sin exactitud no dice nada, y no se desean prisas. Se muestra junto a los resultados de al menos {n} artículos cuyo veredicto correcto se conoce; a este puesto no ha llegado ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been decided in this session yet.</source>
        <translation>Aún no se ha decidido nada en esta sesión.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>{time}, earlier decisions are not counted</source>
        <translation>{time}, sin contar decisiones anteriores</translation>
    </message>
    <message>
        <source>Decided one by one</source>
        <translation>Decididos uno a uno</translation>
    </message>
    <message>
        <source>Decided in bulk</source>
        <translation>Decididos en bloque</translation>
    </message>
    <message numerus="yes">
        <source>{items} in {n} acts</source>
        <comment>{items} in {n} act</comment>
        <translation>
            <numerusform>{items} en {n} acción</numerusform>
            <numerusform>{items} en {n} acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En el trabajo</translation>
    </message>
    <message>
        <source>Pauses of 5 minutes or more</source>
        <translation>Pausas de 5 minutos o más</translation>
    </message>
    <message>
        <source>Longest stretch without one</source>
        <translation>Mayor tramo sin ninguna</translation>
    </message>
    <message>
        <source>Now without one for</source>
        <translation>Ahora sin ninguna desde hace</translation>
    </message>
    <message>
        <source>Right, where it is known</source>
        <translation>Aciertos, donde se sabe</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{right} de {all}</translation>
    </message>
    <message>
        <source>Time an item, median</source>
        <translation>Tiempo por artículo, mediana</translation>
    </message>
    <message>
        <source>Items an hour</source>
        <translation>Artículos por hora</translation>
    </message>
    <message numerus="yes">
        <source>{all:,}, of which {n:,} ({share}&#x202f;%) follow the proposal</source>
        <comment>{all:,}, of which {n:,} ({share}&#x202f;%) follow the proposal</comment>
        <extracomment>decisions, and how many of them follow the proposal, with their share</extracomment>
        <translation>
            <numerusform>{all:,}, de las que {n:,} ({share}&#x202f;%) sigue la propuesta</numerusform>
            <numerusform>{all:,}, de las que {n:,} ({share}&#x202f;%) siguen la propuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes}&#x202f;min</source>
        <translation>{minutes}&#x202f;min</translation>
    </message>
    <message>
        <source>{hours}&#x202f;h {minutes}&#x202f;min</source>
        <translation>{hours}&#x202f;h {minutes}&#x202f;min</translation>
    </message>
    <message>
        <source>Ask for a set</source>
        <translation>Pedir una serie</translation>
    </message>
    <message>
        <source>Ask to sit a set</source>
        <translation>Pedir que se haga una serie</translation>
    </message>
    <message>
        <source>Finished set</source>
        <translation>Serie terminada</translation>
    </message>
    <message>
        <source>what it came to</source>
        <translation>en qué quedó</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of {n} answered</source>
        <comment>{answered} of {n} answered</comment>
        <translation>
            <numerusform>{answered} de {n} respondido</numerusform>
            <numerusform>{answered} de {n} respondidos</numerusform>
        </translation>
    </message>
    <message>
        <source>no set</source>
        <translation>ninguna serie</translation>
    </message>
    <message>
        <source>Which set {person} is to sit</source>
        <translation>Qué serie debe hacer {person}</translation>
    </message>
    <message>
        <source>asks for it</source>
        <translation>la pide</translation>
    </message>
    <message>
        <source>Asked for. Its cases come when the service answers, then it can be sat offline.</source>
        <translation>Pedida. Sus casos llegan cuando el servicio responde; luego puede hacerse sin conexión.</translation>
    </message>
    <message>
        <source>Service and network</source>
        <translation>Servicio y red</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Lugar de trabajo</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Where the service is; https to another machine.</source>
        <translation>Dónde está el servicio; https hacia otro equipo.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How calls to the service leave this network: as the system says, directly, or by the proxy at this address.</source>
        <translation>Cómo salen de esta red las llamadas al servicio: como dice el sistema, directamente o por el proxy de esta dirección.</translation>
    </message>
    <message>
        <source>Reached without a proxy</source>
        <translation>Se accede sin proxy</translation>
    </message>
    <message>
        <source>Hosts that are reached directly, whatever the proxy is.</source>
        <translation>Equipos a los que se accede directamente, sea cual sea el proxy.</translation>
    </message>
    <message>
        <source>Further certificates</source>
        <translation>Otros certificados</translation>
    </message>
    <message>
        <source>File of certificates (PEM) that are trusted beside the system&apos;s.</source>
        <translation>Archivo de certificados (PEM) en los que se confía además de los del sistema.</translation>
    </message>
    <message>
        <source>Where the sign-in rests</source>
        <translation>Dónde se guarda la sesión</translation>
    </message>
    <message>
        <source>In the system&apos;s keyring, in a file of the profile, or in memory alone.</source>
        <translation>En el llavero del sistema, en un archivo del perfil o solo en memoria.</translation>
    </message>
    <message>
        <source>Speed of pictures</source>
        <translation>Velocidad de imágenes</translation>
    </message>
    <message>
        <source>KiB a second that pictures may take; auto is half of what the connection gives, 0 is no limit.</source>
        <translation>KiB por segundo que pueden ocupar las imágenes; auto es la mitad de lo que da la conexión, 0 es sin límite.</translation>
    </message>
    <message>
        <source>Hours of that limit</source>
        <translation>Horas de ese límite</translation>
    </message>
    <message>
        <source>Hours of the day in which pictures are limited.</source>
        <translation>Horas del día en que se limitan las imágenes.</translation>
    </message>
    <message>
        <source>Room for pictures</source>
        <translation>Espacio para imágenes</translation>
    </message>
    <message>
        <source>MiB of pictures that are kept on this computer; those of check-outs stay in any case.</source>
        <translation>MiB de imágenes que se guardan en este equipo; las de las reservas se quedan siempre.</translation>
    </message>
    <message>
        <source>Language of the desk; system is that of this computer.</source>
        <translation>Idioma del puesto; system es el de este equipo.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as this computer has it.</source>
        <translation>Claro, oscuro, alto contraste o como esté este equipo.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Per cent of the usual size of text.</source>
        <translation>Por ciento del tamaño habitual del texto.</translation>
    </message>
    <message>
        <source>Without motion</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Nothing on the screen moves by itself.</source>
        <translation>Nada en la pantalla se mueve solo.</translation>
    </message>
    <message>
        <source>Large targets</source>
        <translation>Objetivos grandes</translation>
    </message>
    <message>
        <source>What can be clicked or touched is large enough for a hand in a glove.</source>
        <translation>Lo que puede pulsarse o tocarse es lo bastante grande para una mano con guante.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>The desk fills the screen, cannot be left, opens no files and no browser, and signs out whoever goes away.</source>
        <translation>El puesto llena la pantalla, no puede abandonarse, no abre archivos ni navegador, y cierra la sesión de quien se va.</translation>
    </message>
    <message>
        <source>Shared workstation</source>
        <translation>Puesto compartido</translation>
    </message>
    <message>
        <source>People take turns: nobody is signed in when the desk opens, and whoever goes away is signed out.</source>
        <translation>Varias personas se turnan: nadie tiene sesión abierta al iniciar el puesto, y a quien se va se le cierra.</translation>
    </message>
    <message>
        <source>Minutes until sign-out</source>
        <translation>Minutos hasta cerrar sesión</translation>
    </message>
    <message>
        <source>Minutes without a key or a click after which a kiosk or shared workstation signs out.</source>
        <translation>Minutos sin tecla ni clic tras los que un quiosco o puesto compartido cierra la sesión.</translation>
    </message>
    <message>
        <source>A person may write down what is wrong with this desk, for whoever looks after it.</source>
        <translation>Una persona puede anotar qué falla en este puesto, para quien lo cuida.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Folder of records and cache; one for each service where none is named.</source>
        <translation>Carpeta de registros y caché; una por servicio si no se indica ninguna.</translation>
    </message>
    <message>
        <source>Home of Reviewer</source>
        <translation>Carpeta base de Reviewer</translation>
    </message>
    <message>
        <source>Folder of everything that Reviewer keeps for a user, the usual one of the system where none is named.</source>
        <translation>Carpeta de todo lo que Reviewer guarda para un usuario; la habitual del sistema si no se indica ninguna.</translation>
    </message>
    <message>
        <source>Folder of the user&apos;s settings</source>
        <translation>Carpeta de los ajustes del usuario</translation>
    </message>
    <message>
        <source>Where the user&apos;s reviewer.toml is; the home of Reviewer where one is named, else the usual place of the system.</source>
        <translation>Dónde está el reviewer.toml del usuario; la carpeta base de Reviewer si se indica una, si no, el lugar habitual del sistema.</translation>
    </message>
    <message>
        <source>as this computer has it</source>
        <translation>como esté este equipo</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>alto contraste</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>en un archivo</translation>
    </message>
    <message>
        <source>in memory alone</source>
        <translation>solo en memoria</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>por sí solo</translation>
    </message>
    <message>
        <source>the usual place</source>
        <translation>el lugar habitual</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>locked by your site</source>
        <translation>bloqueado por su centro</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de órdenes</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>this computer&apos;s</source>
        <translation>de este equipo</translation>
    </message>
    <message>
        <source>Set by your site in {place}; it cannot be changed here.</source>
        <translation>Fijado por su centro en {place}; no puede cambiarse aquí.</translation>
    </message>
    <message>
        <source>Given on the command line; that counts as long as Reviewer is open.</source>
        <translation>Indicado en la línea de órdenes; cuenta mientras Reviewer esté abierto.</translation>
    </message>
    <message>
        <source>Set by {place} in the environment, which counts before yours.</source>
        <translation>Fijado por {place} en el entorno, que cuenta antes que lo suyo.</translation>
    </message>
    <message>
        <source>Set by you in {place}.</source>
        <translation>Fijado por usted en {place}.</translation>
    </message>
    <message>
        <source>Set for this computer in {place}; yours would count before it.</source>
        <translation>Fijado para este equipo en {place}; lo suyo contaría antes.</translation>
    </message>
    <message>
        <source>As shipped.</source>
        <translation>De fábrica.</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most} ({unit})</source>
        <translation>un número entero de {least} a {most} ({unit})</translation>
    </message>
    <message>
        <source>hosts with commas between, like hub.example, .example.org, 10.0.0.0/8</source>
        <translation>equipos separados por comas, como hub.example, .example.org, 10.0.0.0/8</translation>
    </message>
    <message>
        <source>system, none, or an address like http://proxy.example:3128 without a password</source>
        <translation>system, none o una dirección como http://proxy.example:3128 sin contraseña</translation>
    </message>
    <message>
        <source>auto, or KiB a second; 0 is no limit</source>
        <translation>auto, o KiB por segundo; 0 es sin límite</translation>
    </message>
    <message>
        <source>hours of the day like 6-22</source>
        <translation>horas del día como 6-22</translation>
    </message>
    <message>
        <source>one of the values listed</source>
        <translation>uno de los valores de la lista</translation>
    </message>
    <message>
        <source>an address or a path</source>
        <translation>una dirección o una ruta</translation>
    </message>
    <message>
        <source>Nothing of my own: what counts without me</source>
        <translation>Nada propio: lo que cuenta sin mí</translation>
    </message>
    <message>
        <source>sets it</source>
        <translation>lo fija</translation>
    </message>
    <message>
        <source>{sentence} Expected: {expected}. Left empty, what counts without you counts.</source>
        <translation>{sentence} Se espera: {expected}. Vacío, cuenta lo que cuenta sin usted.</translation>
    </message>
    <message>
        <source>This is no value here. Expected: {expected}.</source>
        <translation>Este valor no es válido aquí. Se espera: {expected}.</translation>
    </message>
    <message>
        <source>Saved in {path}.</source>
        <translation>Guardado en {path}.</translation>
    </message>
    <message>
        <source>Saved in {path}. It counts when Reviewer is opened next.</source>
        <translation>Guardado en {path}. Cuenta la próxima vez que se abra Reviewer.</translation>
    </message>
    <message>
        <source>Your site has settled some of what this desk was started with. {key} shows what counts.</source>
        <translation>Su centro ha fijado parte de aquello con lo que se inició este puesto. {key} muestra qué cuenta.</translation>
    </message>
    <message>
        <source>changes it</source>
        <translation>lo cambia</translation>
    </message>
    <message>
        <source>It is not for a person to set.</source>
        <translation>No le corresponde fijarlo a una persona.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cases</source>
        <comment>{n} case</comment>
        <translation>
            <numerusform>{n} caso</numerusform>
            <numerusform>{n} casos</numerusform>
        </translation>
    </message>
    <message>
        <source>Case library</source>
        <translation>Biblioteca de casos</translation>
    </message>
    <message>
        <source>done, {cases}</source>
        <extracomment>a deck that was gone through, and how many cases it has</extracomment>
        <translation>hecho, {cases}</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>Qué practicar</translation>
    </message>
    <message>
        <source>Starter deck, {pack}</source>
        <translation>Mazo inicial, {pack}</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Falta iniciar sesión</translation>
    </message>
    <message>
        <source>No way out</source>
        <extracomment>a page that one has to sign in to lies before the internet</extracomment>
        <translation>La red pide acceso</translation>
    </message>
    <message>
        <source>Service busy</source>
        <translation>Servicio ocupado</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>Fallo de sincronización</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Hay que actualizar</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>the service would take check-outs away, which waits for the person&apos;s word</extracomment>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>See what the service refused</source>
        <translation>Ver qué rehusó el servicio</translation>
    </message>
    <message>
        <source>Let the service take these check-outs back</source>
        <translation>Dejar que el servicio recupere estas reservas</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>a button: to what the service is about to do</extracomment>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Read what you must be told</source>
        <translation>Leer lo que debe saber</translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <comment>{n} refused</comment>
        <translation>
            <numerusform>{n} denegado</numerusform>
            <numerusform>{n} denegados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notices</source>
        <comment>{n} notice</comment>
        <translation>
            <numerusform>{n} aviso</numerusform>
            <numerusform>{n} avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>intern</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>becario</translation>
    </message>
    <message>
        <source>reviewer</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>revisor</translation>
    </message>
    <message>
        <source>mentor</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>mentor</translation>
    </message>
    <message>
        <source>lead</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>responsable</translation>
    </message>
    <message>
        <source>admin</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>admin</translation>
    </message>
    <message>
        <source>fairness</source>
        <extracomment>what somebody is, within a line: who looks at fairness from outside</extracomment>
        <translation>equidad</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Todos los centros</translation>
    </message>
    <message>
        <source>Sites whose items you may decide</source>
        <translation>Centros cuyos artículos puede decidir</translation>
    </message>
    <message>
        <source>No scores</source>
        <translation>Sin puntuaciones</translation>
    </message>
    <message>
        <source>No scores at {sites}</source>
        <translation>Sin puntuaciones en {sites}</translation>
    </message>
    <message>
        <source>Scores are not used here now.</source>
        <translation>Aquí no se usan puntuaciones ahora.</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>The trace {file} cannot be written: {why}. Name another with --trace.</source>
        <translation>No se puede escribir la traza {file}: {why}. Indique otra con --trace.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has pressed a key for a while. You are signed out in {n} seconds; any key keeps you here.</source>
        <comment>Nobody has pressed a key for a while. You are signed out in a second; any key keeps you here.</comment>
        <translation>
            <numerusform>Nadie ha pulsado una tecla desde hace un rato. Su sesión se cierra en un segundo; cualquier tecla la mantiene.</numerusform>
            <numerusform>Nadie ha pulsado una tecla desde hace un rato. Su sesión se cierra en {n} segundos; cualquier tecla la mantiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the scanner types appears here, with the milliseconds between two keys.</source>
        <translation>Aquí aparece lo que teclea el escáner, con los milisegundos entre dos teclas.</translation>
    </message>
    <message>
        <source>Typed</source>
        <extracomment>what a scanner typed</extracomment>
        <translation>Tecleado</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>the name of a verdict: to a physical test</extracomment>
        <translation>A prueba</translation>
    </message>
    <message>
        <source>reject</source>
        <extracomment>the name of a verdict, within a line</extracomment>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>defer</source>
        <extracomment>the name of a verdict, within a line</extracomment>
        <translation>aplazar</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>the name of a verdict, within a line: to a physical test</extracomment>
        <translation>enviar a prueba</translation>
    </message>
    <message>
        <source>certify</source>
        <extracomment>the name of a verdict, within a line</extracomment>
        <translation>certificar</translation>
    </message>
    <message>
        <source>Nothing waits for your word, as far as this workstation has heard.</source>
        <translation>Nada espera su palabra, que sepa este puesto.</translation>
    </message>
    <message>
        <source>Waiting for your word</source>
        <translation>En espera de su palabra</translation>
    </message>
    <message>
        <source>Overturned since Friday</source>
        <translation>Revocado desde el viernes</translation>
    </message>
    <message>
        <source>Your answer is awaited</source>
        <translation>Se espera su respuesta</translation>
    </message>
    <message>
        <source>Another mentor differs</source>
        <translation>Otro mentor discrepa</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message numerus="yes">
        <source>Certified {n:,} items</source>
        <comment>Certified {n:,} item</comment>
        <translation>
            <numerusform>Certificado {n:,} artículo</numerusform>
            <numerusform>Certificados {n:,} artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected {n:,} items</source>
        <comment>Rejected {n:,} item</comment>
        <translation>
            <numerusform>Rechazado {n:,} artículo</numerusform>
            <numerusform>Rechazados {n:,} artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to test {n:,} items</source>
        <comment>Sent to test {n:,} item</comment>
        <translation>
            <numerusform>Enviado a prueba {n:,} artículo</numerusform>
            <numerusform>Enviados a prueba {n:,} artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deferred {n:,} items</source>
        <comment>Deferred {n:,} item</comment>
        <translation>
            <numerusform>Aplazado {n:,} artículo</numerusform>
            <numerusform>Aplazados {n:,} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Su semana</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>lo abre</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>sin noticias</translation>
    </message>
    <message numerus="yes">
        <source>{n} working days</source>
        <comment>{n} working day</comment>
        <translation>
            <numerusform>{n} día laborable</numerusform>
            <numerusform>{n} días laborables</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, late</source>
        <extracomment>for so many days an answer is awaited, which is too long</extracomment>
        <translation>{days}, tarde</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <extracomment>a day of the week and the time of day</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>silent so far</source>
        <extracomment>an intern, of whom nothing was heard</extracomment>
        <translation>en silencio hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>silent for {n} days</source>
        <comment>silent for {n} day</comment>
        <translation>
            <numerusform>en silencio desde hace {n} día</numerusform>
            <numerusform>en silencio desde hace {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missed {n} milestones</source>
        <comment>missed a milestone</comment>
        <translation>
            <numerusform>un hito no cumplido</numerusform>
            <numerusform>{n} hitos no cumplidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} milestones are late</source>
        <comment>a milestone is late</comment>
        <translation>
            <numerusform>un hito va retrasado</numerusform>
            <numerusform>{n} hitos van retrasados</numerusform>
        </translation>
    </message>
    <message>
        <source>may have relapsed: {packs}</source>
        <translation>puede haber recaído: {packs}</translation>
    </message>
    <message>
        <source>has learnt: {packs}</source>
        <translation>ha aprendido: {packs}</translation>
    </message>
    <message>
        <source>undone by damage</source>
        <extracomment>a decision, which damaged goods have undone</extracomment>
        <translation>deshecho por daños</translation>
    </message>
    <message>
        <source>overridden by {mentor}</source>
        <translation>anulado por {mentor}</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>returned by {mentor}</source>
        <translation>devuelto por {mentor}</translation>
    </message>
    <message>
        <source>{mentors} decided otherwise</source>
        <translation>{mentors}: decidido de otro modo</translation>
    </message>
    <message numerus="yes">
        <source>{mentors} remark otherwise</source>
        <comment>{mentors} remarks otherwise</comment>
        <translation>
            <numerusform>{mentors} observa otra cosa</numerusform>
            <numerusform>{mentors} observan otra cosa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your first word came after {time}: median of {decisions} in {n} days.</source>
        <comment>Your first word came after {time}: median of {decisions} in {n} day.</comment>
        <translation>
            <numerusform>Su primera palabra llegó tras {time}: mediana de {decisions} en {n} día.</numerusform>
            <numerusform>Su primera palabra llegó tras {time}: mediana de {decisions} en {n} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>{profile} (Alt)</source>
        <extracomment>a profile of keys, whose single keys need Alt held</extracomment>
        <translation>{profile} (Alt)</translation>
    </message>
    <message>
        <source>relapsed</source>
        <extracomment>of a person: was good enough and is no longer</extracomment>
        <translation>recaído</translation>
    </message>
    <message>
        <source>No case is verified yet.</source>
        <translation>Aún no hay ningún caso verificado.</translation>
    </message>
    <message numerus="yes">
        <source>After {n} cases {rate:.0%} of the verified right ({low:.0%} to {high:.0%}).</source>
        <comment>After {n} case {rate:.0%} of the verified right ({low:.0%} to {high:.0%}).</comment>
        <translation>
            <numerusform>Tras {n} caso, {rate:.0%} de los verificados correctos (de {low:.0%} a {high:.0%}).</numerusform>
            <numerusform>Tras {n} casos, {rate:.0%} de los verificados correctos (de {low:.0%} a {high:.0%}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning curve. {sentence}</source>
        <translation>Curva de aprendizaje. {sentence}</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Aún ningún caso</translation>
    </message>
    <message>
        <source>Nobody learns from you, as far as this workstation has heard.</source>
        <translation>Nadie aprende de usted, que sepa este puesto.</translation>
    </message>
    <message>
        <source>Whose standing</source>
        <translation>De quién es la situación</translation>
    </message>
    <message>
        <source>shows it</source>
        <translation>la muestra</translation>
    </message>
    <message>
        <source>Lower to {level}</source>
        <translation>Bajar a {level}</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Lo que ayuda</translation>
    </message>
    <message>
        <source>No decision was made in any family yet.</source>
        <translation>Aún no se ha tomado ninguna decisión en ninguna familia.</translation>
    </message>
    <message>
        <source>votes to raise it</source>
        <translation>vota por subirlo</translation>
    </message>
    <message>
        <source>lowers it</source>
        <translation>lo baja</translation>
    </message>
    <message>
        <source>Where {name} stands</source>
        <translation>Situación de {name}</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Su situación</translation>
    </message>
    <message>
        <source>No family is chosen.</source>
        <translation>No hay ninguna familia elegida.</translation>
    </message>
    <message>
        <source>There is no level above this.</source>
        <translation>No hay nivel por encima de este.</translation>
    </message>
    <message>
        <source>Only who teaches you lowers a level.</source>
        <translation>Solo quien le enseña baja un nivel.</translation>
    </message>
    <message>
        <source>There is no level below this.</source>
        <translation>No hay nivel por debajo de este.</translation>
    </message>
    <message>
        <source>What lacks: {lacks}</source>
        <extracomment>{lacks}: sentences, what is missing for the next level</extracomment>
        <translation>Lo que falta: {lacks}</translation>
    </message>
    <message>
        <source>{share:.0%} right: {passes:.0%}</source>
        <extracomment>who is right in so many cases passes so often</extracomment>
        <translation>{share:.0%} de aciertos: {passes:.0%}</translation>
    </message>
    <message>
        <source>Chance to pass this gate at one look, by true recall: {chances}</source>
        <translation>Probabilidad de pasar esta barrera en una mirada, por sensibilidad real: {chances}</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions</source>
        <comment>{n} decision</comment>
        <translation>
            <numerusform>{n} decisión</numerusform>
            <numerusform>{n} decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verified ({share:.0%})</source>
        <comment>{n} verified ({share:.0%})</comment>
        <translation>
            <numerusform>{n} verificada ({share:.0%})</numerusform>
            <numerusform>{n} verificadas ({share:.0%})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verified</source>
        <comment>{n} verified</comment>
        <translation>
            <numerusform>{n} verificada</numerusform>
            <numerusform>{n} verificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{decisions}, {verified}.</source>
        <extracomment>{decisions}: &quot;412 decisions&quot;; {verified}: &quot;109 verified (26%)&quot;</extracomment>
        <translation>{decisions}, {verified}.</translation>
    </message>
    <message numerus="yes">
        <source>{decisions}, {verified}, {n} of them by what came back.</source>
        <comment>{decisions}, {verified}, {n} of them by what came back.</comment>
        <extracomment>{decisions}: &quot;412 decisions&quot;; {verified}: &quot;109 verified (26%)&quot;; {n} of these</extracomment>
        <translation>
            <numerusform>{decisions}, {verified}, {n} de ellas por lo que volvió.</numerusform>
            <numerusform>{decisions}, {verified}, {n} de ellas por lo que volvió.</numerusform>
        </translation>
    </message>
    <message>
        <source>{level}: the gate is open</source>
        <translation>{level}: la barrera está abierta</translation>
    </message>
    <message>
        <source>{level}: the gate is shut</source>
        <translation>{level}: la barrera está cerrada</translation>
    </message>
    <message>
        <source>Asked every week for {weeks}, with {rejects} and {certifies} a week, have passed in the end, by true recall: {recalls}. By true rate of false rejects: {rates}.</source>
        <extracomment>{weeks}: &quot;16 weeks&quot;; {rejects}: &quot;4 true rejects&quot;; {certifies}: &quot;12 true certifies&quot;</extracomment>
        <translation>Preguntando cada semana durante {weeks}, con {rejects} y {certifies} por semana, han pasado al final, por sensibilidad real: {recalls}. Por tasa real de rechazos falsos: {rates}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <comment>{n} week</comment>
        <translation>
            <numerusform>{n} semana</numerusform>
            <numerusform>{n} semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} true rejects</source>
        <comment>{n} true reject</comment>
        <translation>
            <numerusform>{n} rechazo verdadero</numerusform>
            <numerusform>{n} rechazos verdaderos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} true certifies</source>
        <comment>{n} true certify</comment>
        <translation>
            <numerusform>{n} certificado verdadero</numerusform>
            <numerusform>{n} certificados verdaderos</numerusform>
        </translation>
    </message>
    <message>
        <source>{recall:.0%} found</source>
        <extracomment>name of a line: whoever finds so many of what is to be rejected</extracomment>
        <translation>{recall:.0%} hallado</translation>
    </message>
    <message>
        <source>week {week}</source>
        <translation>semana {week}</translation>
    </message>
    <message>
        <source>The desk is still being opened. Try again in a moment.</source>
        <translation>El puesto aún se está abriendo. Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>1,010 g</source>
        <translation>1.010 g</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semanas</translation>
    </message>
    <message>
        <source>130 g</source>
        <translation>130 g</translation>
    </message>
    <message>
        <source>150 g</source>
        <translation>150 g</translation>
    </message>
    <message>
        <source>16 weeks</source>
        <translation>16 semanas</translation>
    </message>
    <message>
        <source>180 g</source>
        <translation>180 g</translation>
    </message>
    <message>
        <source>260 g</source>
        <translation>260 g</translation>
    </message>
    <message>
        <source>320 g</source>
        <translation>320 g</translation>
    </message>
    <message>
        <source>410 g</source>
        <translation>410 g</translation>
    </message>
    <message>
        <source>450 g</source>
        <translation>450 g</translation>
    </message>
    <message>
        <source>540 g</source>
        <translation>540 g</translation>
    </message>
    <message>
        <source>60 g</source>
        <translation>60 g</translation>
    </message>
    <message>
        <source>700 g</source>
        <translation>700 g</translation>
    </message>
    <message>
        <source>880 g</source>
        <translation>880 g</translation>
    </message>
    <message>
        <source>A bent corner is the worst that happens, and is rare at this thickness.</source>
        <translation>Lo peor que ocurre es una esquina doblada, y es raro con este grosor.</translation>
    </message>
    <message>
        <source>A broken bottle spoils every other parcel on the belt. Nothing lighter than a box keeps it apart.</source>
        <translation>Una botella rota estropea todos los demás paquetes de la cinta. Nada más ligero que una caja la mantiene apartada.</translation>
    </message>
    <message>
        <source>A code lasts from 1 to {1} minutes. Correct --minutes.</source>
        <translation>Un código dura de 1 a {1} minutos. Corrija --minutes.</translation>
    </message>
    <message>
        <source>A level rises by one at a time.</source>
        <translation>Un nivel sube de uno en uno.</translation>
    </message>
    <message>
        <source>A mentor gave this item a verdict in place of yours.</source>
        <translation>Un mentor ha dado a este artículo un veredicto en lugar del suyo.</translation>
    </message>
    <message>
        <source>A mentor returned your decision ({1}). Decide it again.</source>
        <translation>Un mentor ha devuelto su decisión ({1}). Decida de nuevo.</translation>
    </message>
    <message>
        <source>A publication: from an idea to a draft that is cleared</source>
        <translation>Una publicación: de una idea a un borrador autorizado</translation>
    </message>
    <message>
        <source>A publication: from an idea to one that is submitted</source>
        <translation>Una publicación: de una idea a una enviada</translation>
    </message>
    <message>
        <source>A {1} knows no {2}.</source>
        <translation>Un {1} no conoce ningún {2}.</translation>
    </message>
    <message>
        <source>Aerosol</source>
        <translation>Aerosol</translation>
    </message>
    <message>
        <source>An answer of {1} is over {2} bytes.</source>
        <translation>Una respuesta de {1} supera los {2} bytes.</translation>
    </message>
    <message>
        <source>An audit share of 0 would let nobody see what escapes. Use 0.02 for 2 %.</source>
        <translation>Una proporción de auditoría de 0 no dejaría ver qué se escapa. Use 0.02 para el 2 %.</translation>
    </message>
    <message>
        <source>Angle missing: new picture</source>
        <translation>Falta un ángulo: imagen nueva</translation>
    </message>
    <message>
        <source>Another person wrote this record; they must sign in.</source>
        <translation>Otra persona escribió este registro; debe iniciar sesión ella.</translation>
    </message>
    <message>
        <source>Another set of this pack is open. Finish it first, or leave it.</source>
        <translation>Otra serie de este embalaje está abierta. Termínela antes, o déjela.</translation>
    </message>
    <message>
        <source>At your level you observe, and do not decide yet.</source>
        <translation>En su nivel observa, y aún no decide.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Bath</source>
        <translation>Baño</translation>
    </message>
    <message>
        <source>Bath towel, rolled</source>
        <translation>Toalla de baño, enrollada</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Baterías</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Beauty</source>
        <translation>Belleza</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>Bowls</source>
        <translation>Cuencos</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Box with dunnage</source>
        <translation>Caja con relleno</translation>
    </message>
    <message>
        <source>Brittle part at the wall</source>
        <translation>Pieza quebradiza junto a la pared</translation>
    </message>
    <message>
        <source>Brushes</source>
        <translation>Cepillos</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Velas</translation>
    </message>
    <message>
        <source>Cannot break</source>
        <translation>No puede romperse</translation>
    </message>
    <message>
        <source>Cap without a seal</source>
        <translation>Tapón sin precinto</translation>
    </message>
    <message>
        <source>Catalogue facts are wrong</source>
        <translation>Los datos del catálogo son erróneos</translation>
    </message>
    <message>
        <source>Catalogue facts were misread</source>
        <translation>Los datos del catálogo se leyeron mal</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Cargadores</translation>
    </message>
    <message>
        <source>Cleaners</source>
        <translation>Limpiadores</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Compression test</source>
        <translation>Prueba de compresión</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Cookware</source>
        <translation>Utensilios de cocina</translation>
    </message>
    <message>
        <source>Cotton T-shirt, folded</source>
        <translation>Camiseta de algodón, doblada</translation>
    </message>
    <message>
        <source>Cutlery</source>
        <translation>Cubiertos</translation>
    </message>
    <message>
        <source>Data gathered, with their card; first talk to the team</source>
        <translation>Datos reunidos, con su ficha; primera charla al equipo</translation>
    </message>
    <message>
        <source>Decide blind, then look. Ask early: whom to ask stands in this plan. Take lunch with somebody new each week. Aim for a publication that is submitted and something that runs; say which matters more to you. Nobody expects you to be right at once, everybody expects you to say why.
</source>
        <translation>Decida a ciegas, luego mire. Pregunte pronto: en este plan consta a quién. Almuerce con alguien nuevo cada semana. Aspire a una publicación enviada y a algo que funcione; diga cuál le importa más. Nadie espera que acierte a la primera; todos esperan que diga por qué.
</translation>
    </message>
    <message>
        <source>Decide blind, then look. Ask early: whom to ask stands in this plan. Take lunch with somebody new each week. One goal is a publication or something in production; say which matters more to you. Nobody expects you to be right at once, everybody expects you to say why.
</source>
        <translation>Decida a ciegas, luego mire. Pregunte pronto: en este plan consta a quién. Almuerce con alguien nuevo cada semana. Un objetivo es una publicación o algo en producción; diga cuál le importa más. Nadie espera que acierte a la primera; todos esperan que diga por qué.
</translation>
    </message>
    <message>
        <source>Decisions in force that certify a lighter pack, each once. Grams and cost: of the pack before less those of the certified one, by the ladder of this service, for each parcel that went out in the certified pack in a period that began on the day the decision came or later. Damage expected: by the score beside the decision when it came. Damage observed: as stated and reported of these parcels.</source>
        <translation>Decisiones vigentes que certifican un embalaje más ligero, cada una una vez. Gramos y coste: los del embalaje anterior menos los del certificado, según la escala de este servicio, por cada paquete que salió en el embalaje certificado en un periodo que empezó el día en que llegó la decisión o después. Daño esperado: según la puntuación junto a la decisión cuando llegó. Daño observado: según lo indicado e informado de estos paquetes.</translation>
    </message>
    <message>
        <source>Decisions on this item differ. The safer one holds until a mentor or lead decides.</source>
        <translation>Las decisiones sobre este artículo difieren. La más segura vale hasta que decida un mentor o responsable.</translation>
    </message>
    <message>
        <source>Decoration</source>
        <translation>Decoración</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Perro</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Bebidas</translation>
    </message>
    <message>
        <source>Drinkware</source>
        <translation>Vasos y tazas</translation>
    </message>
    <message>
        <source>Drop test</source>
        <translation>Prueba de caída</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Electrónica</translation>
    </message>
    <message>
        <source>Enrolment is {1} or {2}, not {3}.</source>
        <translation>La inscripción es {1} o {2}, no {3}.</translation>
    </message>
    <message>
        <source>Exempt by site agreement</source>
        <translation>Exento por acuerdo del centro</translation>
    </message>
    <message>
        <source>Exposed or soft product</source>
        <translation>Producto expuesto o blando</translation>
    </message>
    <message>
        <source>Film holds the pieces together, it does not keep the pane from breaking when the parcel is bent.</source>
        <translation>El film mantiene juntas las piezas, pero no evita que el cristal se rompa si el paquete se dobla.</translation>
    </message>
    <message>
        <source>Flammable</source>
        <translation>Inflamable</translation>
    </message>
    <message>
        <source>Flexible, light, in a closed bag: the header card is the only part that can suffer.</source>
        <translation>Flexible, ligero, en bolsa cerrada: la cartulina superior es lo único que puede sufrir.</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Alimentos</translation>
    </message>
    <message>
        <source>Fragile: would break</source>
        <translation>Frágil: se rompería</translation>
    </message>
    <message>
        <source>Fragrance</source>
        <translation>Fragancia</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Marcos</translation>
    </message>
    <message>
        <source>Gives way and comes back</source>
        <translation>Cede y recupera su forma</translation>
    </message>
    <message>
        <source>Glass with liquid</source>
        <translation>Vidrio con líquido</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Vasos</translation>
    </message>
    <message>
        <source>Grocery</source>
        <translation>Comestibles</translation>
    </message>
    <message>
        <source>Hair care</source>
        <translation>Cuidado del cabello</translation>
    </message>
    <message>
        <source>Handed over: outcome owner named, notes, certificate</source>
        <translation>Entregado: responsable de los resultados nombrado, notas, certificado</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Mercancías peligrosas</translation>
    </message>
    <message>
        <source>Herbs and spices</source>
        <translation>Hierbas y especias</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>It may be bent and dropped as often as one likes.</source>
        <translation>Puede doblarse y caerse cuantas veces se quiera.</translation>
    </message>
    <message>
        <source>It was said of another decision than this.</source>
        <translation>Se dijo de otra decisión, no de esta.</translation>
    </message>
    <message>
        <source>Its own pack tears</source>
        <translation>Su propio envase se rasga</translation>
    </message>
    <message>
        <source>Jars</source>
        <translation>Tarros</translation>
    </message>
    <message>
        <source>Knives</source>
        <translation>Cuchillos</translation>
    </message>
    <message>
        <source>LED bulbs, set of six, in a printed sleeve</source>
        <translation>Bombillas led, juego de seis, en funda impresa</translation>
    </message>
    <message>
        <source>Large thin glass</source>
        <translation>Vidrio grande y fino</translation>
    </message>
    <message>
        <source>Leak test</source>
        <translation>Prueba de fugas</translation>
    </message>
    <message>
        <source>Led bulbs</source>
        <translation>Bombillas led</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Iluminación</translation>
    </message>
    <message>
        <source>Lip care</source>
        <translation>Cuidado de labios</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Líquido</translation>
    </message>
    <message>
        <source>Liquid or leak</source>
        <translation>Líquido o fuga</translation>
    </message>
    <message>
        <source>Loose parts</source>
        <translation>Piezas sueltas</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>Equipaje</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>Imán</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Metrics cannot be told at {1}:{2}: {3}. Choose another --metrics.</source>
        <translation>No pueden darse métricas en {1}:{2}: {3}. Elija otro --metrics.</translation>
    </message>
    <message>
        <source>Midpoint: what holds, what is dropped, what is late and why</source>
        <translation>Punto medio: qué se mantiene, qué se abandona, qué va tarde y por qué</translation>
    </message>
    <message>
        <source>Mugs</source>
        <translation>Tazas</translation>
    </message>
    <message>
        <source>Name each facet once, and another one for the strata.</source>
        <translation>Nombre cada faceta una vez, y otra para los estratos.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>El nombre o la contraseña son erróneos.</translation>
    </message>
    <message>
        <source>Needs concealment</source>
        <translation>Debe ocultarse</translation>
    </message>
    <message>
        <source>No backup was made in {1}: {2}.</source>
        <translation>No se hizo copia de seguridad en {1}: {2}.</translation>
    </message>
    <message>
        <source>No other model was in use before this one. See `reviewer model list`.</source>
        <translation>No había otro modelo en uso antes de este. Vea `reviewer model list`.</translation>
    </message>
    <message>
        <source>No product is of a site {1}.</source>
        <translation>Ningún producto es de un centro {1}.</translation>
    </message>
    <message>
        <source>No schema can be made in {1} to restore into for a test: {2}. Let the service&apos;s account do so: GRANT CREATE ON DATABASE.</source>
        <translation>No puede crearse un esquema en {1} donde restaurar para una prueba: {2}. Permítaselo a la cuenta del servicio: GRANT CREATE ON DATABASE.</translation>
    </message>
    <message>
        <source>Nobody votes on a level of their own.</source>
        <translation>Nadie vota sobre su propio nivel.</translation>
    </message>
    <message>
        <source>Not every angle was looked at</source>
        <translation>No se miraron todos los ángulos</translation>
    </message>
    <message>
        <source>Notes stay on the desk: a newer Reviewer keeps them there.</source>
        <translation>Las notas se quedan en el puesto: un Reviewer más nuevo las conserva allí.</translation>
    </message>
    <message>
        <source>Nothing in it breaks; its eyes are stitched.</source>
        <translation>Nada en él se rompe; los ojos están cosidos.</translation>
    </message>
    <message>
        <source>Nothing was decided of a product of {1}. Look at its name again.</source>
        <translation>No se decidió nada de un producto de {1}. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>Nothing was seen.</source>
        <translation>No se vio nada.</translation>
    </message>
    <message>
        <source>Oils and vinegars</source>
        <translation>Aceites y vinagres</translation>
    </message>
    <message>
        <source>Olive oil in a glass bottle, 500 ml</source>
        <translation>Aceite de oliva en botella de vidrio, 500 ml</translation>
    </message>
    <message>
        <source>Only mentors and leads may, and who supervises this.</source>
        <translation>Solo pueden los mentores y responsables, y quien supervisa esto.</translation>
    </message>
    <message>
        <source>Only what you said yourself can be taken back.</source>
        <translation>Solo puede retirarse lo que dijo usted.</translation>
    </message>
    <message>
        <source>Only who decided sees what was sealed until then.</source>
        <translation>Solo quien decidió ve lo que estaba sellado hasta entonces.</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organizadores</translation>
    </message>
    <message>
        <source>Other, with a note</source>
        <translation>Otro, con nota</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Aire libre</translation>
    </message>
    <message>
        <source>Own container</source>
        <translation>Envase propio</translation>
    </message>
    <message>
        <source>Packaging changed</source>
        <translation>Cambió el embalaje</translation>
    </message>
    <message>
        <source>Padded mailer</source>
        <translation>Sobre acolchado</translation>
    </message>
    <message>
        <source>Pans</source>
        <translation>Sartenes</translation>
    </message>
    <message>
        <source>Paper bag</source>
        <translation>Bolsa de papel</translation>
    </message>
    <message>
        <source>Paper under a kilogram tears at the fold, and flour is in everything.</source>
        <translation>El papel de menos de un kilogramo se rasga en el pliegue, y la harina se mete en todo.</translation>
    </message>
    <message>
        <source>Paperback novel</source>
        <translation>Novela de bolsillo</translation>
    </message>
    <message>
        <source>Pet supplies</source>
        <translation>Artículos para mascotas</translation>
    </message>
    <message>
        <source>Picture and text disagree</source>
        <translation>La imagen y el texto discrepan</translation>
    </message>
    <message>
        <source>Picture frame with a glass front, 20 by 30 cm</source>
        <translation>Marco con frente de cristal, 20 por 30 cm</translation>
    </message>
    <message>
        <source>Picture unusable</source>
        <translation>Imagen inservible</translation>
    </message>
    <message>
        <source>Pilot; publication submitted</source>
        <translation>Piloto; publicación enviada</translation>
    </message>
    <message>
        <source>Plan signed, first lunch, starter deck done</source>
        <translation>Plan firmado, primer almuerzo, mazo inicial hecho</translation>
    </message>
    <message>
        <source>Plates</source>
        <translation>Platos</translation>
    </message>
    <message>
        <source>Plush</source>
        <translation>Peluches</translation>
    </message>
    <message>
        <source>Plush rabbit, 21 cm</source>
        <translation>Conejo de peluche, 21 cm</translation>
    </message>
    <message>
        <source>Poly mailer</source>
        <translation>Sobre de plástico</translation>
    </message>
    <message>
        <source>Pressed flat, a flip cap opens. One leak costs more than many boxes.</source>
        <translation>Aplastado, el tapón abatible se abre. Una fuga cuesta más que muchas cajas.</translation>
    </message>
    <message>
        <source>Production: from a prototype to a pilot at one site</source>
        <translation>Producción: de un prototipo a un piloto en un centro</translation>
    </message>
    <message>
        <source>Production: from a prototype to something that is live at one site</source>
        <translation>Producción: de un prototipo a algo en uso en un centro</translation>
    </message>
    <message>
        <source>Products that must not go lighter were certified</source>
        <translation>Se certificaron productos que no deben ir más ligeros</translation>
    </message>
    <message>
        <source>Proven offline; outline of the publication</source>
        <translation>Probado fuera de línea; esquema de la publicación</translation>
    </message>
    <message>
        <source>Puzzles</source>
        <translation>Rompecabezas</translation>
    </message>
    <message>
        <source>Range must be like bytes=100-, bytes=100-199 or bytes=-100.</source>
        <translation>Range debe ser como bytes=100-, bytes=100-199 o bytes=-100.</translation>
    </message>
    <message>
        <source>Record {1} of {2} is none. Have the pack written again.</source>
        <translation>El registro {1} de {2} no es tal. Haga que se escriba de nuevo el paquete.</translation>
    </message>
    <message>
        <source>Right verdict, wrong reason</source>
        <translation>Veredicto correcto, motivo erróneo</translation>
    </message>
    <message>
        <source>Runs in shadow; draft of the publication</source>
        <translation>Funciona en la sombra; borrador de la publicación</translation>
    </message>
    <message>
        <source>SQLite keeps {1} at {2} where {3} is needed.</source>
        <translation>SQLite conserva {1} en {2} donde se necesita {3}.</translation>
    </message>
    <message>
        <source>SQLite says {1}</source>
        <translation>SQLite dice {1}</translation>
    </message>
    <message>
        <source>Send at most {1} records at once.</source>
        <translation>Envíe como máximo {1} registros a la vez.</translation>
    </message>
    <message>
        <source>Send the body without a coding.</source>
        <translation>Envíe el cuerpo sin codificación.</translation>
    </message>
    <message>
        <source>Shampoo with a flip cap, 400 ml</source>
        <translation>Champú con tapón abatible, 400 ml</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Punzante</translation>
    </message>
    <message>
        <source>Sharp: would puncture</source>
        <translation>Punzante: perforaría</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sesión antes.</translation>
    </message>
    <message>
        <source>Silicone baking mat</source>
        <translation>Tapete de silicona para horno</translation>
    </message>
    <message>
        <source>Soap</source>
        <translation>Jabón</translation>
    </message>
    <message>
        <source>Soft all through; the outer pack need only keep it clean.</source>
        <translation>Blando del todo; el embalaje exterior solo debe mantenerlo limpio.</translation>
    </message>
    <message>
        <source>Some of the items belong to sites you do not work for.</source>
        <translation>Algunos artículos son de centros para los que usted no trabaja.</translation>
    </message>
    <message>
        <source>Somebody else was told so far. Pull again from the start.</source>
        <translation>Hasta ahora se informó a otra persona. Traiga de nuevo desde el principio.</translation>
    </message>
    <message>
        <source>Something in the pictures was missed</source>
        <translation>Se pasó por alto algo en las imágenes</translation>
    </message>
    <message>
        <source>Spreads</source>
        <translation>Cremas para untar</translation>
    </message>
    <message>
        <source>Stiff enough by itself</source>
        <translation>Bastante rígido por sí solo</translation>
    </message>
    <message>
        <source>Stoneware mug in a thin carton</source>
        <translation>Taza de gres en un cartón fino</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenaje</translation>
    </message>
    <message>
        <source>Sturdy and closed</source>
        <translation>Resistente y cerrado</translation>
    </message>
    <message>
        <source>Tableware</source>
        <translation>Vajilla</translation>
    </message>
    <message>
        <source>Talk to everybody</source>
        <translation>Charla a todos</translation>
    </message>
    <message>
        <source>Talk to everybody; draft cleared</source>
        <translation>Charla a todos; borrador autorizado</translation>
    </message>
    <message>
        <source>Talked to five people; the question of the project in one page</source>
        <translation>Conversación con cinco personas; la pregunta del proyecto en una página</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>Té</translation>
    </message>
    <message>
        <source>Textile neither breaks nor leaks, and the bag keeps it clean. A box would be air.</source>
        <translation>El tejido no se rompe ni gotea, y la bolsa lo mantiene limpio. Una caja sería aire.</translation>
    </message>
    <message>
        <source>The account {1} is another person&apos;s already.</source>
        <translation>La cuenta {1} ya es de otra persona.</translation>
    </message>
    <message>
        <source>The address of a model must not contain a password. Use a token.</source>
        <translation>La dirección de un modelo no debe contener una contraseña. Use un token.</translation>
    </message>
    <message>
        <source>The backup {1} cannot be restored to {2}: {3}.</source>
        <translation>La copia de seguridad {1} no puede restaurarse en {2}: {3}.</translation>
    </message>
    <message>
        <source>The body ended early.</source>
        <translation>El cuerpo terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>The body is not JSON.</source>
        <translation>El cuerpo no es JSON.</translation>
    </message>
    <message>
        <source>The body is over {1} bytes. Send less at once.</source>
        <translation>El cuerpo supera los {1} bytes. Envíe menos a la vez.</translation>
    </message>
    <message>
        <source>The body took over {1} s.</source>
        <translation>El cuerpo tardó más de {1} s.</translation>
    </message>
    <message>
        <source>The card {1} cannot be read: {2}. Put the right one back.</source>
        <translation>No se puede leer la ficha {1}: {2}. Vuelva a poner la correcta.</translation>
    </message>
    <message>
        <source>The certificate {1} and the key {2} cannot be used: {3}. Correct --tls-cert and --tls-key; PEM without a password is expected.</source>
        <translation>No se pueden usar el certificado {1} y la clave {2}: {3}. Corrija --tls-cert y --tls-key; se espera PEM sin contraseña.</translation>
    </message>
    <message>
        <source>The code is for site {1}, which you do not work for.</source>
        <translation>El código es para el centro {1}, para el que usted no trabaja.</translation>
    </message>
    <message>
        <source>The company&apos;s sign-in was not accepted. Begin again, or ask IT.</source>
        <translation>No se aceptó el inicio de sesión de la empresa. Empiece de nuevo, o pregunte a informática.</translation>
    </message>
    <message>
        <source>The database has schema {1}, and this version verifies {2} to {3}. Start the service of this version once.</source>
        <translation>La base de datos tiene el esquema {1}, y esta versión verifica de {2} a {3}. Inicie una vez el servicio de esta versión.</translation>
    </message>
    <message>
        <source>The database {1} holds a service already, and nothing is ever written over. Name an empty database.</source>
        <translation>La base de datos {1} ya contiene un servicio, y nunca se sobrescribe nada. Indique una base de datos vacía.</translation>
    </message>
    <message>
        <source>The decision is not about this item.</source>
        <translation>La decisión no es sobre este artículo.</translation>
    </message>
    <message>
        <source>The decision it is about was refused.</source>
        <translation>La decisión de la que trata fue denegada.</translation>
    </message>
    <message>
        <source>The descriptor {1} cannot be taken over: {2}. Correct --fd, or leave it out.</source>
        <translation>No se puede tomar el descriptor {1}: {2}. Corrija --fd, u omítalo.</translation>
    </message>
    <message>
        <source>The file of the model {1} in {2} is not the one that was added: its SHA-256 is {3}..., not {4}... Put the right file back, or activate another model: reviewer model activate.</source>
        <translation>El archivo del modelo {1} en {2} no es el que se añadió: su SHA-256 es {3}..., no {4}... Vuelva a poner el archivo correcto, o active otro modelo: reviewer model activate.</translation>
    </message>
    <message>
        <source>The file {1} of the backup {2} is damaged.</source>
        <translation>El archivo {1} de la copia de seguridad {2} está dañado.</translation>
    </message>
    <message>
        <source>The folder {1} holds something already, and nothing is ever written over. Move it aside, or name another with --data.</source>
        <translation>La carpeta {1} ya contiene algo, y nunca se sobrescribe nada. Apártela, o indique otra con --data.</translation>
    </message>
    <message>
        <source>The gate to {1} is not met. {2}</source>
        <translation>No se cumple la barrera para {1}. {2}</translation>
    </message>
    <message>
        <source>The handle has no room to the outside: one drop on that side reaches it.</source>
        <translation>El asa no tiene espacio hacia fuera: una caída por ese lado la alcanza.</translation>
    </message>
    <message>
        <source>The items belong to sites you do not work for.</source>
        <translation>Los artículos son de centros para los que usted no trabaja.</translation>
    </message>
    <message>
        <source>The key {1} cannot be read: {2}. {3}</source>
        <translation>No se puede leer la clave {1}: {2}. {3}</translation>
    </message>
    <message>
        <source>The matter is another than the step says.</source>
        <translation>El asunto no es el que dice el paso.</translation>
    </message>
    <message>
        <source>The model cannot be copied to {1}: {2}.</source>
        <translation>No se puede copiar el modelo a {1}: {2}.</translation>
    </message>
    <message>
        <source>The model in {1} came without a card.</source>
        <translation>El modelo en {1} llegó sin ficha.</translation>
    </message>
    <message>
        <source>The model {1}</source>
        <translation>El modelo {1}</translation>
    </message>
    <message>
        <source>The model {1} cannot be read: {2}.</source>
        <translation>No se puede leer el modelo {1}: {2}.</translation>
    </message>
    <message>
        <source>The model {1} is damaged ({2}). Install Reviewer anew where it is the one that ships, or activate another model: reviewer model activate.</source>
        <translation>El modelo {1} está dañado ({2}). Reinstale Reviewer si es el que viene incluido, o active otro modelo: reviewer model activate.</translation>
    </message>
    <message>
        <source>The model {1} is run by another server, so it is not activated here. Start the service, and ingest, with --scorer and its address.</source>
        <translation>El modelo {1} lo ejecuta otro servidor, así que no se activa aquí. Inicie el servicio e ingiera con --scorer y su dirección.</translation>
    </message>
    <message>
        <source>The model {1} is run by another server; its card is there.</source>
        <translation>El modelo {1} lo ejecuta otro servidor; su ficha está allí.</translation>
    </message>
    <message>
        <source>The model {1} was put in use while the catalogue was scored by {2}. Nothing was imported: ingest it again.</source>
        <translation>El modelo {1} se puso en uso mientras {2} puntuaba el catálogo. No se importó nada: ingiéralo de nuevo.</translation>
    </message>
    <message>
        <source>The name of a member is over {1} characters.</source>
        <translation>El nombre de un miembro supera los {1} caracteres.</translation>
    </message>
    <message>
        <source>The pack is open</source>
        <translation>El embalaje está abierto</translation>
    </message>
    <message>
        <source>The password contains a NUL or half a character. Choose another.</source>
        <translation>La contraseña contiene un NUL o medio carácter. Elija otra.</translation>
    </message>
    <message>
        <source>The password has {1} characters. Use {2} to {3}.</source>
        <translation>La contraseña tiene {1} caracteres. Use de {2} a {3}.</translation>
    </message>
    <message>
        <source>The payload does not match its hash.</source>
        <translation>El contenido no coincide con su hash.</translation>
    </message>
    <message>
        <source>The payload is over {1} characters.</source>
        <translation>El contenido supera los {1} caracteres.</translation>
    </message>
    <message>
        <source>The payload&apos;s &apos;item&apos; is over {1} characters.</source>
        <translation>El &apos;item&apos; del contenido supera los {1} caracteres.</translation>
    </message>
    <message>
        <source>The payload&apos;s &apos;reason&apos; or &apos;group&apos; is too long.</source>
        <translation>El &apos;reason&apos; o el &apos;group&apos; del contenido es demasiado largo.</translation>
    </message>
    <message>
        <source>The payload&apos;s {1} must name something.</source>
        <translation>El {1} del contenido debe nombrar algo.</translation>
    </message>
    <message>
        <source>The physical test {1} of a product that you decided is back: in the pack in question {2}.</source>
        <translation>Ha llegado el resultado de la prueba física {1} de un producto que usted decidió; en el embalaje en cuestión: {2}.</translation>
    </message>
    <message>
        <source>The picture has {1} bytes.</source>
        <translation>La imagen tiene {1} bytes.</translation>
    </message>
    <message>
        <source>The picture in the shop shows one bulb; six lie side by side and push each other out of the sleeve.</source>
        <translation>La imagen de la tienda muestra una bombilla; seis van una junto a otra y se empujan fuera de la funda.</translation>
    </message>
    <message>
        <source>The picture {1} cannot be read: {2}.</source>
        <translation>No se puede leer la imagen {1}: {2}.</translation>
    </message>
    <message>
        <source>The picture {1} cannot be written: {2}.</source>
        <translation>No se puede escribir la imagen {1}: {2}.</translation>
    </message>
    <message>
        <source>The picture {1} changed while the catalogue was read in. Ingest it again once nothing writes to it.</source>
        <translation>La imagen {1} cambió mientras se leía el catálogo. Ingiéralo de nuevo cuando nada escriba en ella.</translation>
    </message>
    <message>
        <source>The product {1} cannot be scored: {2}</source>
        <translation>No se puede puntuar el producto {1}: {2}</translation>
    </message>
    <message>
        <source>The record does not match its hash.</source>
        <translation>El registro no coincide con su hash.</translation>
    </message>
    <message>
        <source>The record this one takes back was refused.</source>
        <translation>El registro que este retira fue denegado.</translation>
    </message>
    <message>
        <source>The role {1} may not {2}.</source>
        <translation>El rol {1} no puede {2}.</translation>
    </message>
    <message>
        <source>The score is not told: wait for the decision.</source>
        <translation>La puntuación no se indica: espere a la decisión.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>The service cannot listen on {1}:{2}: {3}. Choose another {4}.</source>
        <translation>El servicio no puede escuchar en {1}:{2}: {3}. Elija otro {4}.</translation>
    </message>
    <message>
        <source>The service cannot reach its storage.</source>
        <translation>El servicio no puede acceder a su almacenamiento.</translation>
    </message>
    <message>
        <source>The service cannot use {1}. Write postgresql://..., or leave the URL out for the built-in SQLite file.</source>
        <translation>El servicio no puede usar {1}. Escriba postgresql://..., o omita la URL para el archivo SQLite integrado.</translation>
    </message>
    <message>
        <source>The service failed at this request; its log says why.</source>
        <translation>El servicio falló con esta petición; su registro de actividad dice por qué.</translation>
    </message>
    <message>
        <source>The service is still looking at its products. Ask again in a moment.</source>
        <translation>El servicio aún está mirando sus productos. Pregunte de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The service refused record {1}: {2}. Both versions are kept.</source>
        <translation>El servicio ha rechazado el registro {1}: {2}. Se conservan las dos versiones.</translation>
    </message>
    <message>
        <source>The service was restored from a backup. Pull again from the start.</source>
        <translation>El servicio se restauró de una copia de seguridad. Traiga de nuevo desde el principio.</translation>
    </message>
    <message>
        <source>The service&apos;s database did not answer: {1}.</source>
        <translation>La base de datos del servicio no respondió: {1}.</translation>
    </message>
    <message>
        <source>The service&apos;s database has schema {1}, this version knows {2}. Start the newer version of Reviewer again.</source>
        <translation>La base de datos del servicio tiene el esquema {1}; esta versión conoce {2}. Inicie de nuevo la versión más nueva de Reviewer.</translation>
    </message>
    <message>
        <source>The service&apos;s database {1} cannot be opened: {2}. Check that it is there, not damaged, and may be written.</source>
        <translation>No se puede abrir la base de datos {1} del servicio: {2}. Compruebe que está ahí, que no está dañada y que puede escribirse.</translation>
    </message>
    <message>
        <source>The service&apos;s database {1} cannot be written: {2}. Give the account that runs Reviewer the right to write this file and its folder, or name another folder with --data.</source>
        <translation>No se puede escribir la base de datos {1} del servicio: {2}. Dé a la cuenta que ejecuta Reviewer permiso de escritura en este archivo y su carpeta, o indique otra carpeta con --data.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>La sesión ha terminado. Iníciela de nuevo.</translation>
    </message>
    <message>
        <source>The signature is not of this device&apos;s registered key.</source>
        <translation>La firma no es de la clave registrada de este dispositivo.</translation>
    </message>
    <message>
        <source>The way back must lead to this computer itself.</source>
        <translation>El camino de vuelta debe llevar a este mismo equipo.</translation>
    </message>
    <message>
        <source>There are no such figures for you.</source>
        <translation>No hay tales cifras para usted.</translation>
    </message>
    <message>
        <source>There is a person named {1} already. Choose another name.</source>
        <translation>Ya hay una persona llamada {1}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a webhook named {1} already. Remove it first.</source>
        <translation>Ya hay un webhook llamado {1}. Quítelo antes.</translation>
    </message>
    <message>
        <source>There is no device {1} here. See `reviewer device list`.</source>
        <translation>Aquí no hay ningún dispositivo {1}. Vea `reviewer device list`.</translation>
    </message>
    <message>
        <source>There is no folder {1} of pictures. Correct --images.</source>
        <translation>No hay ninguna carpeta {1} de imágenes. Corrija --images.</translation>
    </message>
    <message>
        <source>There is no key {1}. {2}</source>
        <translation>No hay ninguna clave {1}. {2}</translation>
    </message>
    <message>
        <source>There is no model named {1}. See `reviewer model list`.</source>
        <translation>No hay ningún modelo llamado {1}. Vea `reviewer model list`.</translation>
    </message>
    <message>
        <source>There is no person named {1}. See `reviewer person list`.</source>
        <translation>No hay ninguna persona llamada {1}. Vea `reviewer person list`.</translation>
    </message>
    <message>
        <source>There is no service in {1}. Name its folder with --data.</source>
        <translation>No hay ningún servicio en {1}. Indique su carpeta con --data.</translation>
    </message>
    <message>
        <source>There is no such decision for you.</source>
        <translation>No hay tal decisión para usted.</translation>
    </message>
    <message>
        <source>There is no such institution.</source>
        <translation>No hay tal institución.</translation>
    </message>
    <message>
        <source>There is no such item for you.</source>
        <translation>No hay tal artículo para usted.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>No hay tal modelo.</translation>
    </message>
    <message>
        <source>There is no such page; begin with the first.</source>
        <translation>No hay tal página; empiece por la primera.</translation>
    </message>
    <message>
        <source>There is no such person for you.</source>
        <translation>No hay tal persona para usted.</translation>
    </message>
    <message>
        <source>There is no such picture for you.</source>
        <translation>No hay tal imagen para usted.</translation>
    </message>
    <message>
        <source>There is no such picture of an item for you.</source>
        <translation>No hay tal imagen de un artículo para usted.</translation>
    </message>
    <message>
        <source>There is no such sitting for you.</source>
        <translation>No hay tal serie para usted.</translation>
    </message>
    <message>
        <source>There is no such value.</source>
        <translation>No hay tal valor.</translation>
    </message>
    <message>
        <source>There is no webhook named {1}. See `reviewer webhook list`.</source>
        <translation>No hay ningún webhook llamado {1}. Vea `reviewer webhook list`.</translation>
    </message>
    <message>
        <source>There is nothing to tell of this act yet.</source>
        <translation>Aún no hay nada que indicar de esta acción.</translation>
    </message>
    <message>
        <source>These pairs make {1} slices, more than {2}. Ask for fewer pairs, for facets with fewer values, or for a shorter time.</source>
        <translation>Estos pares dan {1} segmentos, más de {2}. Pida menos pares, facetas con menos valores o un periodo más corto.</translation>
    </message>
    <message>
        <source>They work for none of your sites.</source>
        <translation>No trabaja para ninguno de los centros de usted.</translation>
    </message>
    <message>
        <source>This computer was shut out by an admin. What was decided on it is kept here and can be exported; ask the admin.</source>
        <translation>Un admin excluyó este equipo. Lo decidido en él se conserva aquí y puede exportarse; pregunte al admin.</translation>
    </message>
    <message>
        <source>This device calls too often.</source>
        <translation>Este dispositivo llama con demasiada frecuencia.</translation>
    </message>
    <message>
        <source>This device is registered with another key. Start with a new profile folder, and keep the old one: its records can still be exported.</source>
        <translation>Este dispositivo está registrado con otra clave. Empiece con una carpeta de perfil nueva y conserve la antigua: sus registros aún pueden exportarse.</translation>
    </message>
    <message>
        <source>This place in the feed is not known. Pull again from the start.</source>
        <translation>Este lugar del flujo no se conoce. Traiga de nuevo desde el principio.</translation>
    </message>
    <message>
        <source>This place in the feed is too old. Pull again from the start.</source>
        <translation>Este lugar del flujo es demasiado antiguo. Traiga de nuevo desde el principio.</translation>
    </message>
    <message>
        <source>This record was made on another device.</source>
        <translation>Este registro se hizo en otro dispositivo.</translation>
    </message>
    <message>
        <source>This service has no model. Train one first.</source>
        <translation>Este servicio no tiene modelo. Entrene uno antes.</translation>
    </message>
    <message>
        <source>This service has no product of a site {1}. There are {2}{3}. Correct --site, or ingest that site&apos;s catalogue first.</source>
        <translation>Este servicio no tiene ningún producto de un centro {1}. Hay {2}{3}. Corrija --site, o ingiera antes el catálogo de ese centro.</translation>
    </message>
    <message>
        <source>This service has no sign-in by a company.</source>
        <translation>Este servicio no tiene inicio de sesión por empresa.</translation>
    </message>
    <message>
        <source>This service knows no matters of kind {1}.</source>
        <translation>Este servicio no conoce asuntos del tipo {1}.</translation>
    </message>
    <message>
        <source>This service knows no records of kind {1}.</source>
        <translation>Este servicio no conoce registros del tipo {1}.</translation>
    </message>
    <message>
        <source>This service knows no such person.</source>
        <translation>Este servicio no conoce a tal persona.</translation>
    </message>
    <message>
        <source>This service speaks protocol {1}, not {2}. Install the matching version.</source>
        <translation>Este servicio habla el protocolo {1}, no {2}. Instale la versión correspondiente.</translation>
    </message>
    <message>
        <source>This session belongs to another device.</source>
        <translation>Esta sesión es de otro dispositivo.</translation>
    </message>
    <message>
        <source>This session was renewed from elsewhere and is closed. Sign in again.</source>
        <translation>Esta sesión se renovó desde otro lugar y está cerrada. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This sign-in took too long or was used already. Begin again.</source>
        <translation>Este inicio de sesión tardó demasiado o ya se usó. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>This sign-in was begun by another program. Begin again.</source>
        <translation>Este inicio de sesión lo empezó otro programa. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>This was a calibration case: the panel said {1}, you said {2}. It has no effect on the item.</source>
        <translation>Era un caso de calibración. El panel: {1}; usted: {2}. No tiene efecto sobre el artículo.</translation>
    </message>
    <message>
        <source>Too careful: it would arrive whole</source>
        <translation>Demasiada cautela: llegaría entero</translation>
    </message>
    <message>
        <source>Too heavy or large</source>
        <translation>Demasiado pesado o grande</translation>
    </message>
    <message>
        <source>Too little gold is left of {1} that you have not met. A lead can ask a panel for more (Together, Gold cases).</source>
        <translation>Queda muy poco oro de {1} que usted no haya visto. Un responsable puede pedir más a un panel (Juntos, Casos de oro).</translation>
    </message>
    <message>
        <source>Too many people are signing in.</source>
        <translation>Demasiadas personas están iniciando sesión.</translation>
    </message>
    <message>
        <source>Too many products were rejected for nothing</source>
        <translation>Se rechazaron demasiados productos sin necesidad</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>Demasiadas contraseñas erróneas.</translation>
    </message>
    <message>
        <source>Too small for label</source>
        <translation>Demasiado pequeño para la etiqueta</translation>
    </message>
    <message>
        <source>Towels</source>
        <translation>Toallas</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Juguetes</translation>
    </message>
    <message>
        <source>Traces need more than is installed. Install it: {1}</source>
        <translation>Las trazas necesitan más de lo instalado. Instálelo: {1}</translation>
    </message>
    <message>
        <source>USB cable, 2 m, coiled</source>
        <translation>Cable USB, 2 m, enrollado</translation>
    </message>
    <message>
        <source>Vases</source>
        <translation>Jarrones</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Vehículos</translation>
    </message>
    <message>
        <source>Vendor pack passed a test</source>
        <translation>El embalaje del proveedor superó una prueba</translation>
    </message>
    <message>
        <source>Vendor&apos;s pack</source>
        <translation>Embalaje del proveedor</translation>
    </message>
    <message>
        <source>Wants a second opinion</source>
        <translation>Se desea una segunda opinión</translation>
    </message>
    <message>
        <source>What PostgreSQL holds after copying is not what the backup holds. Nothing was kept. Check the database&apos;s encoding (UTF8 is needed) and try again.</source>
        <translation>Lo que contiene PostgreSQL tras copiar no es lo que contiene la copia de seguridad. No se conservó nada. Compruebe la codificación de la base de datos (se necesita UTF8) y reintente.</translation>
    </message>
    <message>
        <source>What was learnt is not held</source>
        <translation>Lo aprendido no se mantiene</translation>
    </message>
    <message>
        <source>Wheat flour in a paper bag, 1 kg</source>
        <translation>Harina de trigo en bolsa de papel, 1 kg</translation>
    </message>
    <message>
        <source>Without the decision, each product would have gone on in the pack that the catalogue named as its current one when the decision came.</source>
        <translation>Sin la decisión, cada producto habría seguido en el embalaje que el catálogo nombraba como actual cuando llegó la decisión.</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Producto equivocado</translation>
    </message>
    <message>
        <source>You do not answer for one of these sites.</source>
        <translation>Usted no responde de uno de estos centros.</translation>
    </message>
    <message>
        <source>You do not work for this site.</source>
        <translation>Usted no trabaja para este centro.</translation>
    </message>
    <message>
        <source>Your company knows you, but nobody added you here. Ask an admin.</source>
        <translation>Su empresa le conoce, pero nadie le ha añadido aquí. Pregunte a un admin.</translation>
    </message>
    <message>
        <source>Your contest of {1} was {2}.</source>
        <translation>Su impugnación de {1}: {2}.</translation>
    </message>
    <message>
        <source>Your contest of {1} was {2}. {3}</source>
        <translation>Su impugnación de {1}: {2}. {3}</translation>
    </message>
    <message>
        <source>Your level for {1} is {2} now, it was {3}.</source>
        <translation>Su nivel para {1} es ahora {2}; era {3}.</translation>
    </message>
    <message>
        <source>Your level for {1} is {2} now, it was {3}. Reason: {4}. What helps: {5}</source>
        <translation>Su nivel para {1} es ahora {2}; era {3}. Motivo: {4}. Qué ayuda: {5}</translation>
    </message>
    <message>
        <source>card band</source>
        <translation>faja de cartulina</translation>
    </message>
    <message>
        <source>ceramic</source>
        <translation>cerámica</translation>
    </message>
    <message>
        <source>clear bag</source>
        <translation>bolsa transparente</translation>
    </message>
    <message>
        <source>clear bag with a header card</source>
        <translation>bolsa transparente con cartulina superior</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>decidir</translation>
    </message>
    <message>
        <source>dismissed: the piece stands</source>
        <translation>desestimada, la prueba se mantiene</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>vidrio</translation>
    </message>
    <message>
        <source>glass and plastic</source>
        <translation>vidrio y plástico</translation>
    </message>
    <message>
        <source>glass and wood</source>
        <translation>vidrio y madera</translation>
    </message>
    <message>
        <source>it could not be tested</source>
        <translation>no se pudo probar</translation>
    </message>
    <message>
        <source>it was damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>it was whole</source>
        <translation>intacto</translation>
    </message>
    <message>
        <source>none, label on the bottle</source>
        <translation>ninguno, etiqueta en la botella</translation>
    </message>
    <message>
        <source>none; the cap has no seal</source>
        <translation>ninguno; el tapón no tiene precinto</translation>
    </message>
    <message>
        <source>oversee</source>
        <translation>supervisar</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>paper bag, folded and glued</source>
        <translation>bolsa de papel, plegada y pegada</translation>
    </message>
    <message>
        <source>paper band</source>
        <translation>faja de papel</translation>
    </message>
    <message>
        <source>plastic</source>
        <translation>plástico</translation>
    </message>
    <message>
        <source>plastic and metal</source>
        <translation>plástico y metal</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>read figures</source>
        <translation>leer cifras</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informar</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuar</translation>
    </message>
    <message>
        <source>shrink film, corners of card</source>
        <translation>film retráctil, esquinas de cartón</translation>
    </message>
    <message>
        <source>silicone</source>
        <translation>silicona</translation>
    </message>
    <message>
        <source>sleeve, open at both ends</source>
        <translation>funda, abierta por ambos extremos</translation>
    </message>
    <message>
        <source>textile</source>
        <translation>tejido</translation>
    </message>
    <message>
        <source>thin carton, the handle touches the wall</source>
        <translation>cartón fino, el asa toca la pared</translation>
    </message>
    <message>
        <source>upheld: the piece is wrong</source>
        <translation>admitida, la prueba es errónea</translation>
    </message>
    <message>
        <source>weighted by the chance of being tested; Wilson for the effective size</source>
        <translation>ponderado por la opción de ser probado; Wilson para el tamaño efectivo</translation>
    </message>
    <message>
        <source>{1} Ask an admin for a code (reviewer device invite) and enter it within its time.</source>
        <translation>{1} Pida un código a un admin (reviewer device invite) e introdúzcalo dentro de su plazo.</translation>
    </message>
    <message>
        <source>{1} Wait {2} s.</source>
        <translation>{1} Espere {2} s.</translation>
    </message>
    <message>
        <source>{1} answered with the model {2}, asked was {3}.</source>
        <translation>{1} respondió con el modelo {2}; se pidió {3}.</translation>
    </message>
    <message>
        <source>{1} answers for the model {2}, asked for was {3}. Correct --scorer.</source>
        <translation>{1} responde por el modelo {2}; se pidió {3}. Corrija --scorer.</translation>
    </message>
    <message>
        <source>{1} cannot be a name. Use 1 to {2} printable characters.</source>
        <translation>{1} no puede ser un nombre. Use de 1 a {2} caracteres imprimibles.</translation>
    </message>
    <message>
        <source>{1} cannot be written: {2}.</source>
        <translation>No se puede escribir {1}: {2}.</translation>
    </message>
    <message>
        <source>{1} did not answer within {2} s. Look whether the model server is overloaded.</source>
        <translation>{1} no respondió en {2} s. Compruebe si el servidor de modelos está sobrecargado.</translation>
    </message>
    <message>
        <source>{1} gave a score that cannot be for {2}: {3}</source>
        <translation>{1} dio una puntuación imposible para {2}: {3}</translation>
    </message>
    <message>
        <source>{1} gave a wrong answer: {2}</source>
        <translation>{1} dio una respuesta errónea: {2}</translation>
    </message>
    <message>
        <source>{1} gave an answer that is no JSON object.</source>
        <translation>{1} dio una respuesta que no es un objeto JSON.</translation>
    </message>
    <message>
        <source>{1} gave an answer that is no JSON.</source>
        <translation>{1} dio una respuesta que no es JSON.</translation>
    </message>
    <message>
        <source>{1} has no {2} {3}: it is no model of packaging. Correct --scorer.</source>
        <translation>{1} no tiene {2} {3}: no es un modelo de embalaje. Corrija --scorer.</translation>
    </message>
    <message>
        <source>{1} has over {2} records. Write several packs.</source>
        <translation>{1} tiene más de {2} registros. Escriba varios paquetes.</translation>
    </message>
    <message>
        <source>{1} is damaged. Use another backup.</source>
        <translation>{1} está dañado. Use otra copia de seguridad.</translation>
    </message>
    <message>
        <source>{1} is everybody, who could then say to be anybody. Name the proxy&apos;s own address in --trusted-proxy.</source>
        <translation>{1} es todo el mundo, y cualquiera podría decir ser cualquiera. Indique la dirección propia del proxy en --trusted-proxy.</translation>
    </message>
    <message>
        <source>{1} is for another service, {2}.</source>
        <translation>{1} es para otro servicio, {2}.</translation>
    </message>
    <message>
        <source>{1} is for others to do.</source>
        <translation>{1} corresponde a otros.</translation>
    </message>
    <message>
        <source>{1} is no Ed25519 key. {2}</source>
        <translation>{1} no es una clave Ed25519. {2}</translation>
    </message>
    <message>
        <source>{1} is no address of a model. {2}</source>
        <translation>{1} no es una dirección de modelo. {2}</translation>
    </message>
    <message>
        <source>{1} is no address of a model: {2}. {3}</source>
        <translation>{1} no es una dirección de modelo: {2}. {3}</translation>
    </message>
    <message>
        <source>{1} is no address of a provider. It looks like https://id.example.</source>
        <translation>{1} no es una dirección de proveedor. Es como https://id.example.</translation>
    </message>
    <message>
        <source>{1} is no address of a proxy. Say 127.0.0.1 or 10.0.3.0/24, for example, in --trusted-proxy.</source>
        <translation>{1} no es una dirección de proxy. Ponga 127.0.0.1 o 10.0.3.0/24, por ejemplo, en --trusted-proxy.</translation>
    </message>
    <message>
        <source>{1} is no address. Choose another --host.</source>
        <translation>{1} no es una dirección. Elija otro --host.</translation>
    </message>
    <message>
        <source>{1} is no address. Say HOST:PORT, 127.0.0.1:9472 for example.</source>
        <translation>{1} no es una dirección. Ponga HOST:PORT, por ejemplo 127.0.0.1:9472.</translation>
    </message>
    <message>
        <source>{1} is no address. Say http://HOST:PORT of a collector.</source>
        <translation>{1} no es una dirección. Ponga http://HOST:PORT de un recolector.</translation>
    </message>
    <message>
        <source>{1} is no address. Write https://host/path.</source>
        <translation>{1} no es una dirección. Escriba https://host/path.</translation>
    </message>
    <message>
        <source>{1} is no address: {2}.</source>
        <translation>{1} no es una dirección: {2}.</translation>
    </message>
    <message>
        <source>{1} is no backup: {2} cannot be read ({3}). Name a folder that `reviewer backup` made; one that was ended halfway has no such file.</source>
        <translation>{1} no es una copia de seguridad: no se puede leer {2} ({3}). Indique una carpeta hecha por `reviewer backup`; una interrumpida a medias no tiene ese archivo.</translation>
    </message>
    <message>
        <source>{1} is no card of a model. Train it again: reviewer train.</source>
        <translation>{1} no es una ficha de modelo. Entrénelo de nuevo: reviewer train.</translation>
    </message>
    <message>
        <source>{1} is no database URL. Write postgresql://USER@HOST/NAME.</source>
        <translation>{1} no es una URL de base de datos. Escriba postgresql://USER@HOST/NAME.</translation>
    </message>
    <message>
        <source>{1} is no day. Write it as 2026-05-17.</source>
        <translation>{1} no es un día. Escríbalo como 2026-05-17.</translation>
    </message>
    <message>
        <source>{1} is no name: use small letters, digits, - and _, at most 64.</source>
        <translation>{1} no es un nombre: use minúsculas, cifras, - y _, como máximo 64.</translation>
    </message>
    <message>
        <source>{1} is no number of tests a day. Use 20, and at most {2}.</source>
        <translation>{1} no es un número de pruebas por día. Use 20, y como máximo {2}.</translation>
    </message>
    <message>
        <source>{1} is no pack of this service&apos;s ladder.</source>
        <translation>{1} no es un embalaje de la escala de este servicio.</translation>
    </message>
    <message>
        <source>{1} is no pair of facets. Write it as site.category.</source>
        <translation>{1} no es un par de facetas. Escríbalo como site.category.</translation>
    </message>
    <message>
        <source>{1} is no period. Write 2026, 2026-Q2, 2026-05 or 2026-05-17.</source>
        <translation>{1} no es un periodo. Escriba 2026, 2026-Q2, 2026-05 o 2026-05-17.</translation>
    </message>
    <message>
        <source>{1} is no place in a feed</source>
        <translation>{1} no es un lugar de un flujo</translation>
    </message>
    <message>
        <source>{1} is no threshold. Say recall_ppm=850000 or starter_deck=no.</source>
        <translation>{1} no es un umbral. Ponga recall_ppm=850000 o starter_deck=no.</translation>
    </message>
    <message>
        <source>{1} is no type of event. Use one of {2}.</source>
        <translation>{1} no es un tipo de evento. Use uno de {2}.</translation>
    </message>
    <message>
        <source>{1} is not encrypted. Use https:// for a model on another machine, or say --scorer-unencrypted where the network itself is safe.</source>
        <translation>{1} no está cifrado. Use https:// para un modelo en otro equipo, o ponga --scorer-unencrypted si la propia red es segura.</translation>
    </message>
    <message>
        <source>{1} is not encrypted. Use https:// for a provider.</source>
        <translation>{1} no está cifrado. Use https:// para un proveedor.</translation>
    </message>
    <message>
        <source>{1} is not encrypted. Use https; http is for this machine alone.</source>
        <translation>{1} no está cifrado. Use https; http es solo para este equipo.</translation>
    </message>
    <message>
        <source>{1} is not reached ({2}). Start the model server, or correct --scorer.</source>
        <translation>No se puede conectar con {1} ({2}). Inicie el servidor de modelos, o corrija --scorer.</translation>
    </message>
    <message>
        <source>{1} is not the key of this service. Copy {2} from the folder of the process that ran first; until then this one signs nothing.</source>
        <translation>{1} no es la clave de este servicio. Copie {2} de la carpeta del proceso que se ejecutó primero; hasta entonces este no firma nada.</translation>
    </message>
    <message>
        <source>{1} is {2}, not an intern.</source>
        <translation>{1} es {2}, no un becario.</translation>
    </message>
    <message>
        <source>{1} is {2}. A mentor or lead can be linked, and who has level 5.</source>
        <translation>{1} es {2}. Puede vincularse un mentor o responsable, y quien tiene el nivel 5.</translation>
    </message>
    <message>
        <source>{1} lies before {2}.</source>
        <translation>{1} es anterior a {2}.</translation>
    </message>
    <message>
        <source>{1} lies in the service&apos;s own folder and would be lost with it. Name a place on another disk.</source>
        <translation>{1} está en la carpeta propia del servicio y se perdería con ella. Indique un lugar en otro disco.</translation>
    </message>
    <message>
        <source>{1} must be like 1 or 1-2.</source>
        <translation>{1} debe ser como 1 o 1-2.</translation>
    </message>
    <message>
        <source>{1} names a person or a place on a page. Leave these out.</source>
        <translation>{1} nombra a una persona o un lugar de una página. Omítalos.</translation>
    </message>
    <message>
        <source>{1} of {2} is not between 0.000001 and 1. Use 0.02 for 2 %.</source>
        <translation>{1} de {2} no está entre 0.000001 y 1. Use 0.02 para el 2 %.</translation>
    </message>
    <message>
        <source>{1} pairs are too many at once; ask for {2} at most.</source>
        <translation>{1} pares son demasiados a la vez; pida {2} como máximo.</translation>
    </message>
    <message>
        <source>{1} pictures in {2} were damaged there and are removed. Check that disk, and make the backup again.</source>
        <translation>{1} imágenes en {2} estaban dañadas allí y se han quitado. Revise ese disco y haga de nuevo la copia de seguridad.</translation>
    </message>
    <message>
        <source>{1} was made by a newer version of Reviewer. Restore it with that.</source>
        <translation>{1} lo hizo una versión más nueva de Reviewer. Restáurelo con ella.</translation>
    </message>
    <message>
        <source>{1} {2}</source>
        <translation>{1} {2}</translation>
    </message>
    <message>
        <source>{1}: {2}.</source>
        <translation>{1}: {2}.</translation>
    </message>
    <message>
        <source>Text at {share:.0%}.</source>
        <translation>Texto al {share:.0%}.</translation>
    </message>
    <message>
        <source>Targets are large enough for gloves.</source>
        <translation>Los objetivos son bastante grandes para guantes.</translation>
    </message>
    <message>
        <source>Targets are as usual.</source>
        <translation>Los objetivos son los habituales.</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>Nada se mueve solo.</translation>
    </message>
    <message>
        <source>The cursor blinks again.</source>
        <translation>El cursor parpadea otra vez.</translation>
    </message>
    <message>
        <source>Right at first against wrong advice</source>
        <translation>Acierto inicial contra consejo erróneo</translation>
    </message>
    <message>
        <source>{asked}: not yet</source>
        <extracomment>what a gate asks for, and that it is not met</extracomment>
        <translation>{asked}: aún no</translation>
    </message>
    <message>
        <source>{asked}: done</source>
        <extracomment>what a gate asks for, and that it is met</extracomment>
        <translation>{asked}: hecho</translation>
    </message>
    <message>
        <source>{rate:.0%} ({low:.0%} to {high:.0%})</source>
        <translation>{rate:.0%} ({low:.0%} a {high:.0%})</translation>
    </message>
    <message>
        <source>{rate:.0%} of {tried} ({low:.0%} to {high:.0%})</source>
        <translation>{rate:.0%} de {tried} ({low:.0%} a {high:.0%})</translation>
    </message>
    <message>
        <source>{asked}: {found}</source>
        <extracomment>what a gate asks for, and the rate that was seen</extracomment>
        <translation>{asked}: {found}</translation>
    </message>
    <message>
        <source>{asked}: {found}, asked for {limit:.0%}</source>
        <translation>{asked}: {found}, se pide {limit:.0%}</translation>
    </message>
    <message>
        <source>The starter deck is not done.</source>
        <translation>El mazo inicial no está hecho.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more true rejects right in a row would do.</source>
        <comment>{n} more true reject right in a row would do.</comment>
        <translation>
            <numerusform>Bastaría {n} rechazo verdadero acertado más seguido.</numerusform>
            <numerusform>Bastarían {n} rechazos verdaderos acertados más seguidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more true certifies right in a row would do.</source>
        <comment>{n} more true certify right in a row would do.</comment>
        <translation>
            <numerusform>Bastaría {n} certificación verdadera acertada más seguida.</numerusform>
            <numerusform>Bastarían {n} certificaciones verdaderas acertadas más seguidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cases would do, right at first where the model was wrong.</source>
        <comment>{n} more case would do, right at first where the model was wrong.</comment>
        <translation>
            <numerusform>Bastaría {n} caso más, acertado al principio donde el modelo erró.</numerusform>
            <numerusform>Bastarían {n} casos más, acertados al principio donde el modelo erró.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report {path} cannot be written: {why}.</source>
        <translation>No se puede escribir el informe {path}: {why}.</translation>
    </message>
    <message>
        <source>Reviewer crashed last time (it was started {began}). What was shown as saved is safe.</source>
        <translation>Reviewer falló la última vez (se inició {began}). Lo que se mostró como guardado está a salvo.</translation>
    </message>
    <message>
        <source>This computer was switched off or restarted while Reviewer ran (it was started {began}). What was shown as saved is safe.</source>
        <translation>Este equipo se apagó o reinició con Reviewer en marcha (se inició {began}). Lo que se mostró como guardado está a salvo.</translation>
    </message>
    <message>
        <source>Reviewer was ended last time without being asked to leave (it was started {began}). What was shown as saved is safe.</source>
        <translation>La última vez Reviewer se terminó sin pedirle que saliera (se inició {began}). Lo que se mostró como guardado está a salvo.</translation>
    </message>
    <message>
        <source>Your site lets nobody write reports on this computer. Ask your IT.</source>
        <translation>Su centro no deja que nadie escriba informes en este equipo. Pregunte a informática.</translation>
    </message>
    <message>
        <source>The tour needs an item on the screen.</source>
        <translation>El recorrido necesita un artículo en pantalla.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>The model flagged these products, so a person decides. Why one was flagged stands above its packs. {down} and {up} go through the queue without a decision.</source>
        <translation>El modelo señaló estos productos, así que decide una persona. El porqué está encima de sus embalajes. {down} y {up} recorren la cola sin decidir.</translation>
    </message>
    <message>
        <source>{first} to {last} show the angles, {together} several of them side by side. {closer} comes closer, {whole} shows the whole picture again.</source>
        <translation>{first} a {last} muestran los ángulos, {together} varios de ellos lado a lado. {closer} acerca, {whole} vuelve a mostrar la imagen entera.</translation>
    </message>
    <message>
        <source>Pack and risk</source>
        <translation>Embalaje y riesgo</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Su veredicto</translation>
    </message>
    <message>
        <source>{certify} certifies the proposed pack, {reject} rejects it, {test} sends the product to a physical test, {defer} defers. All but certifying ask for a reason by one more key.</source>
        <translation>{certify} certifica el embalaje propuesto, {reject} lo rechaza, {test} envía el producto a prueba física, {defer} aplaza. Todo menos certificar pide un motivo con una tecla más.</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>{undo} takes your last decision back and shows its item again, also after it was sent and after a restart.</source>
        <translation>{undo} retira su última decisión y muestra otra vez su artículo, también tras el envío y tras un reinicio.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nada se pierde</translation>
    </message>
    <message>
        <source>A decision is saved on this computer before this line says so, and received once the service has it. Without a network you go on; what waits is sent later.</source>
        <translation>Una decisión está guardada en este equipo antes de que lo diga esta línea, y recibida cuando la tiene el servicio. Sin red se sigue igual; lo que espera se envía después.</translation>
    </message>
    <message>
        <source>Finding the rest</source>
        <translation>Encontrar el resto</translation>
    </message>
    <message>
        <source>{palette} finds every action by name, {keys} shows all keys. This tour is there again under its name.</source>
        <translation>{palette} encuentra cada acción por su nombre, {keys} muestra todas las teclas. Este recorrido vuelve a estar bajo su nombre.</translation>
    </message>
    <message>
        <source>Facts, text and packs from the least material to the most. You decide first; what the model says is shown after your verdict, then {evidence} opens all of it.</source>
        <translation>Datos, texto y embalajes de menos a más material. Usted decide primero; lo que dice el modelo se muestra tras su veredicto, y entonces {evidence} lo abre todo.</translation>
    </message>
    <message>
        <source>Facts, text and packs from the least material to the most, each with its risk of damage and how sure the model is of it. {evidence} opens everything that this rests on.</source>
        <translation>Datos, texto y embalajes de menos a más material, cada uno con su riesgo de daño y la seguridad del modelo. {evidence} abre todo aquello en que esto se basa.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Wrote the report to {path}.</source>
        <translation>Informe escrito en {path}.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>conviene saberlo</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>Health of this desk</source>
        <translation>Estado de este puesto</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>consultando</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>checks now</source>
        <translation>comprueba ahora</translation>
    </message>
    <message>
        <source>writes a report</source>
        <translation>escribe un informe</translation>
    </message>
    <message>
        <source>Report for whoever helps</source>
        <translation>Informe para quien ayude</translation>
    </message>
    <message numerus="yes">
        <source>These {n} files, {size} in all, and nothing else. No product, note, name, password or token is in them.</source>
        <comment>This file, {size}, and nothing else. No product, note, name, password or token is in it.</comment>
        <translation>
            <numerusform>Este archivo, {size}, y nada más. No contiene productos, notas, nombres, contraseñas ni tokens.</numerusform>
            <numerusform>Estos {n} archivos, {size} en total, y nada más. No contienen productos, notas, nombres, contraseñas ni tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>saves it</source>
        <translation>lo guarda</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>answers, version {version}</source>
        <translation>responde, versión {version}</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>none since Reviewer was started</source>
        <translation>ninguna desde que se inició Reviewer</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>not compared yet: the service was not heard</source>
        <translation>aún no comparado: el servicio no ha respondido</translation>
    </message>
    <message>
        <source>agrees with the service’s</source>
        <translation>coincide con el del servicio</translation>
    </message>
    <message>
        <source>{minutes} minutes ahead of the service’s: check date and time</source>
        <translation>{minutes} minutos adelantado al del servicio: comprobar fecha y hora</translation>
    </message>
    <message>
        <source>{minutes} minutes behind the service’s: check date and time</source>
        <translation>{minutes} minutos atrasado respecto al del servicio: comprobar fecha y hora</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Guardado aquí</translation>
    </message>
    <message numerus="yes">
        <source>{n} records</source>
        <comment>{n} record</comment>
        <translation>
            <numerusform>{n} registro</numerusform>
            <numerusform>{n} registros</numerusform>
        </translation>
    </message>
    <message>
        <source>none: everything is received by the service</source>
        <translation>ninguno: el servicio lo ha recibido todo</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation>Aún no enviado</translation>
    </message>
    <message numerus="yes">
        <source>{n} records: see History</source>
        <comment>{n} record: see History</comment>
        <translation>
            <numerusform>{n} registro: ver Historial</numerusform>
            <numerusform>{n} registros: ver Historial</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Denegado por el servicio</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>open: {size}, and its second copy {copy}</source>
        <translation>abierto: {size}, y su segunda copia {copy}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>{free}; no reserve for decisions is left: make room now</source>
        <translation>{free}; no queda reserva para decisiones: liberar espacio ahora</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>{free}: pictures are not fetched ahead any more</source>
        <translation>{free}: ya no se traen imágenes por adelantado</translation>
    </message>
    <message>
        <source>Kept to work offline</source>
        <translation>Para trabajar sin conexión</translation>
    </message>
    <message>
        <source>{pictures} of pictures, {lists} of lists</source>
        <translation>{pictures} de imágenes, {lists} de listas</translation>
    </message>
    <message>
        <source>{count} KiB</source>
        <extracomment>a size in KiB</extracomment>
        <translation>{count} KiB</translation>
    </message>
    <message>
        <source>{count} MiB</source>
        <extracomment>a size in MiB</extracomment>
        <translation>{count} MiB</translation>
    </message>
    <message>
        <source>{count} GiB</source>
        <extracomment>a size in GiB</extracomment>
        <translation>{count} GiB</translation>
    </message>
    <message>
        <source>Tour of this screen</source>
        <translation>Recorrido de esta pantalla</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>ends the tour</source>
        <translation>termina el recorrido</translation>
    </message>
    <message>
        <source>Step {place} of {count}</source>
        <translation>Paso {place} de {count}</translation>
    </message>
</context>
</TS>
