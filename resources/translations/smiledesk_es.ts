<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>▾  Advanced</source>
        <translation>▾  Avanzado</translation>
    </message>
    <message>
        <source>▸  Advanced</source>
        <translation>▸  Avanzado</translation>
    </message>
</context>
<context>
    <name>AttributionMap</name>
    <message>
        <source>{0}: map over the face</source>
        <translation>{0}: mapa sobre la cara</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>No face yet</source>
        <translation>Aún no hay ninguna cara</translation>
    </message>
    <message>
        <source>strongest at {0}</source>
        <translation>máximo en {0}</translation>
    </message>
    <message>
        <source>of a randomised network</source>
        <translation>de una red aleatoria</translation>
    </message>
    <message>
        <source>RANDOMISED</source>
        <translation>ALEATORIA</translation>
    </message>
</context>
<context>
    <name>AttributionView</name>
    <message>
        <source>Why this verdict</source>
        <translation>Por qué este veredicto</translation>
    </message>
    <message>
        <source>Maps of the face: the places that support the verdict or speak against it</source>
        <translation>Mapas de la cara: los lugares que apoyan el veredicto o hablan en su contra</translation>
    </message>
    <message>
        <source>Randomised part of the network</source>
        <translation>Parte aleatoria de la red</translation>
    </message>
    <message>
        <source>Randomised: {0}</source>
        <translation>Aleatorio: {0}</translation>
    </message>
    <message>
        <source>Over the picture</source>
        <translation>Sobre la imagen</translation>
    </message>
    <message>
        <source>No face yet: look into the camera, or open a picture with a face</source>
        <translation>Aún no hay ninguna cara: mira a la cámara o abre una imagen con una cara</translation>
    </message>
    <message>
        <source>These maps are of a network that knows nothing. A map that looks as before explains little.</source>
        <translation>Estos mapas son de una red que no sabe nada. Un mapa que se ve igual que antes explica poco.</translation>
    </message>
    <message>
        <source>How far the logit of “{0}” is ahead of that of “{1}”</source>
        <translation>Ventaja del logit de «{0}» sobre el de «{1}»</translation>
    </message>
    <message>
        <source>Changed by you. How far the logit of “{0}” is ahead of that of “{1}”</source>
        <translation>Modificado por ti. Ventaja del logit de «{0}» sobre el de «{1}»</translation>
    </message>
</context>
<context>
    <name>Attributions</name>
    <message>
        <source>Randomised: {0}. It knows nothing.</source>
        <translation>Aleatorio: {0}. Esta red no sabe nada.</translation>
    </message>
</context>
<context>
    <name>AugmentationSection</name>
    <message>
        <source>Changes to the faces (augmentation)</source>
        <translation>Cambios en las caras (aumento de datos)</translation>
    </message>
    <message>
        <source>Strength of the changes, as a multiple of the usual</source>
        <translation>Intensidad de los cambios, como múltiplo de la habitual</translation>
    </message>
    <message>
        <source>Show examples</source>
        <translation>Mostrar ejemplos</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>Some of your images, changed as during training</source>
        <translation>Algunas de tus imágenes, cambiadas como durante el entrenamiento</translation>
    </message>
    <message>
        <source>Each time the network sees a face, the face is slightly moved, turned, mirrored, lit, blurred or made noisy, so that the network learns the expression and not the picture. At 0, faces stay as they are.</source>
        <translation>Cada vez que la red ve una cara, esta se desplaza, gira, refleja, ilumina, desenfoca o llena de ruido un poco, para que la red aprenda la expresión y no la imagen. Con 0, las caras se quedan como están.</translation>
    </message>
    <message>
        <source>no examples can be drawn: {0}</source>
        <translation>no se pueden dibujar ejemplos: {0}</translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <source>A defect of the program, please report it: {0}</source>
        <translation>Un defecto del programa; por favor, comunícalo: {0}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close ({0} more)</source>
        <translation>Cerrar ({0} más)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BaselineTaking</name>
    <message>
        <source>No face is in view to take a baseline of</source>
        <translation>No hay ninguna cara a la vista de la que tomar la referencia</translation>
    </message>
    <message>
        <source>No face has a baseline</source>
        <translation>Ninguna cara tiene referencia</translation>
    </message>
    <message>
        <source>{0}: baseline taken</source>
        <translation>{0}: referencia tomada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>BoothPicture</name>
    <message>
        <source>Picture of the booth</source>
        <translation>Foto de la cabina</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>BoothView</name>
    <message>
        <source>Picture</source>
        <extracomment>Button: takes a picture</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Button: prints the last pictures</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Next guest</source>
        <translation>Siguiente invitado</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>Imprimir esta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>SmileDesk booth</source>
        <translation>Cabina SmileDesk</translation>
    </message>
    <message>
        <source>This picture cannot be shown: {0}</source>
        <translation>No se puede mostrar esta foto: {0}</translation>
    </message>
    <message>
        <source>To leave the booth, hold the Esc key</source>
        <translation>Para salir de la cabina, mantén pulsada la tecla Esc</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera settings: {0}</source>
        <translation>Ajustes de la cámara: {0}</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Imagen en espejo</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Resolución</translation>
    </message>
    <message>
        <source>This system does not say what the camera offers: sizes are untested.</source>
        <translation>Este sistema no indica qué ofrece la cámara: los tamaños no están probados.</translation>
    </message>
    <message>
        <source>&amp;Exposure</source>
        <translation>&amp;Exposición</translation>
    </message>
    <message>
        <source>&amp;Brightness</source>
        <translation>&amp;Brillo</translation>
    </message>
    <message>
        <source>&amp;Power-line frequency</source>
        <translation>&amp;Frecuencia de la red eléctrica</translation>
    </message>
    <message>
        <source>Set the exposure automatically</source>
        <translation>Ajustar la exposición automáticamente</translation>
    </message>
    <message>
        <source>Lamps flicker at this frequency: the wrong one causes stripes</source>
        <translation>Las lámparas parpadean a esta frecuencia: si no es la correcta, aparecen franjas</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>{0} was plugged in</source>
        <translation>Se ha conectado {0}</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Left out: {0}</source>
        <translation>Descartado: {0}</translation>
    </message>
    <message>
        <source>Would be kept in spite of this: {0}</source>
        <translation>Se guardaría a pesar de esto: {0}</translation>
    </message>
    <message>
        <source>Would be kept</source>
        <translation>Se guardaría</translation>
    </message>
    <message>
        <source>This is what the model lacks most: hold a class below to keep samples like it.</source>
        <translation>Esto es lo que más le falta al modelo: mantén pulsada una clase abajo para guardar muestras así.</translation>
    </message>
    <message>
        <source>Hold a class below to keep it.</source>
        <translation>Mantén pulsada una clase abajo para guardarla.</translation>
    </message>
    <message>
        <source>Leave out:</source>
        <translation>Descartar:</translation>
    </message>
    <message>
        <source>change {0:5.1f}</source>
        <translation>cambio {0:5.1f}</translation>
    </message>
    <message>
        <source>sharpness  {0:4.2f}</source>
        <translation>nitidez  {0:4.2f}</translation>
    </message>
    <message>
        <source>brightness {0:4.0f}</source>
        <translation>brillo {0:4.0f}</translation>
    </message>
    <message>
        <source>nothing kept yet</source>
        <translation>aún no se ha guardado nada</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>The network is as it was learned. Right-click a map, a unit or a layer, or press Delete or S on a map. Everything after it is computed again.</source>
        <translation>La red está tal como se aprendió. Haz clic con el botón derecho en un mapa, una unidad o una capa, o pulsa Supr o S sobre un mapa. Todo lo que viene después se vuelve a calcular.</translation>
    </message>
    <message numerus="yes">
        <source>Changed by you: %n</source>
        <translation>
            <numerusform>Modificado por ti: %n</numerusform>
            <numerusform>Modificados por ti: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Ningún cambio</translation>
    </message>
    <message>
        <source>Take back: {0}</source>
        <translation>Retirar: {0}</translation>
    </message>
</context>
<context>
    <name>ChangedImages</name>
    <message>
        <source>{0} of {1}: {2}
True: {3}
Old: {4}
New: {5}</source>
        <translation>{0} de {1}: {2}
Verdadera: {3}
Anterior: {4}
Nuevo: {5}</translation>
    </message>
    <message>
        <source>old</source>
        <extracomment>The old model</extracomment>
        <translation>anterior</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>The new model</extracomment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>no se encontró ninguna cara</translation>
    </message>
</context>
<context>
    <name>ChangedSection</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}, of which the first {2} are shown</source>
        <translation>{0}: {1}; se muestran las primeras {2}</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changes of the network</source>
        <translation>Cambios de la red</translation>
    </message>
    <message>
        <source>Verdicts start afresh with every change. Another model starts without changes; the model&apos;s files stay as they are.</source>
        <translation>Los veredictos empiezan de nuevo con cada cambio. Otro modelo empieza sin cambios; los archivos del modelo se quedan como están.</translation>
    </message>
    <message>
        <source>p({0}) of this frame: {1:.2f} as learned, {2:.2f} with your changes</source>
        <translation>p({0}) de este fotograma: {1:.2f} como se aprendió, {2:.2f} con tus cambios</translation>
    </message>
</context>
<context>
    <name>ChecksTable</name>
    <message>
        <source>network</source>
        <extracomment>Heading of a column: the number that the network computed</extracomment>
        <translation>red</translation>
    </message>
    <message>
        <source>Numbers by hand, and those that they must equal</source>
        <translation>Números calculados a mano y aquellos con los que deben coincidir</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>differ by</source>
        <translation>dif.</translation>
    </message>
    <message>
        <source>{0}: by hand {1} · {2}: {3} · differ by {4} {5}</source>
        <translation>{0}: a mano {1} · {2}: {3} · diferencia {4} {5}</translation>
    </message>
</context>
<context>
    <name>ChildProcess</name>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>{0}: the process cannot start: {1}</source>
        <translation>{0}: el proceso no puede iniciarse: {1}</translation>
    </message>
    <message>
        <source>{0}: the process sent a message that cannot be understood: {1}</source>
        <translation>{0}: el proceso envió un mensaje incomprensible: {1}</translation>
    </message>
    <message>
        <source>{0}: the process ended unexpectedly (code {1})</source>
        <translation>{0}: el proceso terminó de forma inesperada (código {1})</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>{value} (not available)</source>
        <translation>{value} (no disponible)</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Results to show</source>
        <translation>Resultados que mostrar</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Orden de los resultados</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Parte de un nombre</translation>
    </message>
    <message>
        <source>Part of the names to show</source>
        <translation>Parte de los nombres que mostrar</translation>
    </message>
</context>
<context>
    <name>ChosenImages</name>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Entrenar…</translation>
    </message>
    <message>
        <source>The folders could not be read: {0}. Resume to try again.</source>
        <translation>No se pudieron leer las carpetas: {0}. Reanuda para volver a intentarlo.</translation>
    </message>
    <message>
        <source>Reading the folders.</source>
        <translation>Leyendo las carpetas.</translation>
    </message>
    <message>
        <source>Training can start once enough images of each class are read.</source>
        <translation>El entrenamiento puede empezar en cuanto se hayan leído suficientes imágenes de cada clase.</translation>
    </message>
    <message>
        <source>There are enough images to start; training reads the others itself.</source>
        <translation>Hay suficientes imágenes para empezar; el entrenamiento leerá las demás.</translation>
    </message>
    <message>
        <source>Nothing is missing: training can start.</source>
        <translation>No falta nada: el entrenamiento puede empezar.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Crop faces from photographs, or take the images as faces</source>
        <translation>Recortar las caras de fotografías o tomar las imágenes como caras</translation>
    </message>
    <message>
        <source>Automatic, for each folder</source>
        <translation>Automático, para cada carpeta</translation>
    </message>
    <message>
        <source>Photographs: crop the face</source>
        <translation>Fotografías: recortar la cara</translation>
    </message>
    <message>
        <source>Faces: take the whole image</source>
        <translation>Caras: tomar la imagen entera</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message>
        <source>{0} to learn from · {1} held out · {2} skipped</source>
        <translation>{0} para aprender · {1} reservadas · {2} omitidas</translation>
    </message>
</context>
<context>
    <name>ClassCounts</name>
    <message>
        <source>Images of each class</source>
        <translation>Imágenes de cada clase</translation>
    </message>
</context>
<context>
    <name>ClassEditor</name>
    <message>
        <source>&apos;{0}&apos; has samples: delete or move them first</source>
        <translation>«{0}» tiene muestras: elimínalas o muévelas antes</translation>
    </message>
    <message>
        <source>Add a class…</source>
        <translation>Añadir una clase…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rename {0}…</source>
        <translation>Renombrar {0}…</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
</context>
<context>
    <name>ClassRow</name>
    <message>
        <source>Name of the class</source>
        <translation>Nombre de la clase</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Button: makes several classes of a merged one</extracomment>
        <translation>Separar</translation>
    </message>
    <message>
        <source>from {0}</source>
        <extracomment>{0} are the classes that were merged</extracomment>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>Split {0}</source>
        <translation>Separar {0}</translation>
    </message>
    <message>
        <source>Split into separate classes again: {0}</source>
        <translation>Volver a separar en clases distintas: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{number} images to learn from, {held_back} held back to check how well it learns</source>
        <translation>
            <numerusform>{number} imagen para aprender, {held_back} reservadas para comprobar lo bien que aprende</numerusform>
            <numerusform>{number} imágenes para aprender, {held_back} reservadas para comprobar lo bien que aprende</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename {0}</source>
        <translation>Renombrar {0}</translation>
    </message>
    <message>
        <source>Rename the class; the name of another class merges the two</source>
        <translation>Renombrar la clase; con el nombre de otra clase, las dos se fusionan</translation>
    </message>
    <message>
        <source>Return merges the two classes into “{0}”.</source>
        <translation>Intro fusiona las dos clases en «{0}».</translation>
    </message>
    <message>
        <source>Return renames; the name of another class ({0}) merges the two.</source>
        <translation>Intro renombra; con el nombre de otra clase ({0}), las dos se fusionan.</translation>
    </message>
</context>
<context>
    <name>ClassesSection</name>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n clase</numerusform>
            <numerusform>%n clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} images to learn from</source>
        <translation>
            <numerusform>{number} imagen para aprender</numerusform>
            <numerusform>{number} imágenes para aprender</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Collect samples</source>
        <translation>Reunir muestras</translation>
    </message>
    <message>
        <source>Hold to record</source>
        <translation>Mantener para grabar</translation>
    </message>
    <message>
        <source>or hold the digit</source>
        <translation>o mantener la cifra</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>recording: {0}</source>
        <translation>grabando: {0}</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>State of a button that is held</extracomment>
        <translation>grabando</translation>
    </message>
    <message>
        <source>Kept as {0}, not {1}. Ctrl+Z in Collect undoes it.</source>
        <translation>Guardada como {0}, no como {1}. Ctrl+Z en Reunir lo deshace.</translation>
    </message>
    <message>
        <source>The disk is too slow for so many samples: continue in a moment</source>
        <translation>El disco es demasiado lento para tantas muestras: continúa en un momento</translation>
    </message>
    <message>
        <source>This folder cannot be used</source>
        <translation>Esta carpeta no se puede usar</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n images. Ctrl+Z brings them back until the window is closed.</source>
        <translation>
            <numerusform>Se ha eliminado %n imagen. Ctrl+Z la recupera hasta que se cierre la ventana.</numerusform>
            <numerusform>Se han eliminado %n imágenes. Ctrl+Z las recupera hasta que se cierre la ventana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n images to {0}. Ctrl+Z undoes it.</source>
        <translation>
            <numerusform>Se ha movido %n imagen a {0}. Ctrl+Z lo deshace.</numerusform>
            <numerusform>Se han movido %n imágenes a {0}. Ctrl+Z lo deshace.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>Aún no hay muestras</translation>
    </message>
    <message>
        <source>Hold the button of a class, or its digit, while your face shows it. Turn your head, change the light, come closer: the network learns to ignore whatever varies.</source>
        <translation>Mantén pulsado el botón de una clase, o su cifra, mientras tu cara la muestra. Gira la cabeza, cambia la luz, acércate: la red aprende a ignorar todo lo que varía.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Testing an unknown model</source>
        <translation>Probando un modelo desconocido</translation>
    </message>
    <message>
        <source>A separate process loads it first, in case its files are damaged.</source>
        <translation>Un proceso aparte lo carga primero, por si sus archivos están dañados.</translation>
    </message>
    <message>
        <source>The old one knows {0}; the new one {1}. Below, both judge the face in view.</source>
        <translation>El anterior conoce {0}; el nuevo, {1}. Abajo, ambos juzgan la cara a la vista.</translation>
    </message>
    <message>
        <source>These two cannot be compared by numbers: they know different classes</source>
        <translation>Estos dos no se pueden comparar con números: conocen clases distintas</translation>
    </message>
    <message>
        <source>Comparing both models on the same images</source>
        <translation>Comparando ambos modelos con las mismas imágenes</translation>
    </message>
    <message>
        <source>The live picture goes on.</source>
        <translation>La imagen en directo continúa.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Train a model, or choose one under Models. It is compared with the model in use, on the same images and on your face, before anything changes.</source>
        <translation>Entrena un modelo o elige uno en Modelos. Se compara con el modelo en uso, con las mismas imágenes y con tu cara, antes de que cambie nada.</translation>
    </message>
    <message>
        <source>A folder that holds a folder of images for each class</source>
        <translation>Una carpeta que contiene una carpeta de imágenes para cada clase</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no longer among the models</source>
        <translation>«{0}» ya no está entre los modelos</translation>
    </message>
    <message>
        <source>Choose a model under Models to compare it with the one in use.</source>
        <translation>Elige un modelo en Modelos para compararlo con el que está en uso.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n images</source>
        <translation>
            <numerusform>{0} de %n imagen</numerusform>
            <numerusform>{0} de %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>These models cannot be compared</source>
        <translation>Estos modelos no se pueden comparar</translation>
    </message>
    <message>
        <source>The two could not be compared on these images</source>
        <translation>No se han podido comparar los dos con estas imágenes</translation>
    </message>
    <message>
        <source>It is not known on this machine which images the new model was chosen by.</source>
        <translation>En este equipo no se sabe con qué imágenes se eligió el modelo nuevo.</translation>
    </message>
    <message>
        <source>The list of the images that the new model was chosen by is gone: {0}.</source>
        <translation>La lista de las imágenes con las que se eligió el modelo nuevo ya no existe: {0}.</translation>
    </message>
    <message>
        <source>Choose a folder that holds a folder of images for each class. Below, both judge the face in view.</source>
        <translation>Elige una carpeta que contenga una carpeta de imágenes para cada clase. Abajo, ambos juzgan la cara a la vista.</translation>
    </message>
    <message>
        <source>No images to compare the two on</source>
        <translation>No hay imágenes con las que comparar los dos</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in use now. &apos;{1}&apos; stays under Models.</source>
        <translation>«{0}» está ahora en uso. «{1}» sigue en Modelos.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; stays in use. &apos;{1}&apos; is kept under Models.</source>
        <translation>«{0}» sigue en uso. «{1}» se conserva en Modelos.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; stays in use. The images that the discarded model learned from are still there.</source>
        <translation>«{0}» sigue en uso. Las imágenes de las que aprendió el modelo descartado siguen ahí.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; was discarded</source>
        <translation>«{0}» se ha descartado</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Only the new model is right</source>
        <translation>Solo acierta el modelo nuevo</translation>
    </message>
    <message>
        <source>Only the old model is right</source>
        <translation>Solo acierta el modelo anterior</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>Answers for the images of each class</source>
        <translation>Respuestas para las imágenes de cada clase</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>the network says</source>
        <translation>la red dice</translation>
    </message>
    <message numerus="yes">
        <source>%n images of “{0}” ({1:.1%} of them) are called “{2}”</source>
        <translation>
            <numerusform>%n imagen de «{0}» ({1:.1%} de ellas) recibe el nombre de «{2}»</numerusform>
            <numerusform>%n imágenes de «{0}» ({1:.1%} de ellas) reciben el nombre de «{2}»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsOverlay</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Freeze the picture</source>
        <translation>Congelar la imagen</translation>
    </message>
    <message>
        <source>Position in the film</source>
        <translation>Posición en la película</translation>
    </message>
    <message>
        <source>Follow the largest</source>
        <translation>Seguir la mayor</translation>
    </message>
    <message>
        <source>Let the network view follow the largest face</source>
        <translation>La vista de la red sigue la cara más grande</translation>
    </message>
    <message>
        <source>The verdict changes a little beyond this probability, so that it does not flicker</source>
        <translation>El veredicto cambia un poco más allá de esta probabilidad, para que no oscile</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>{0} from</source>
        <translation>{0} desde</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>There is no verdict to correct yet</source>
        <translation>Aún no hay ningún veredicto que corregir</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is about {1}: choose another folder first</source>
        <translation>«{0}» trata de {1}: elige antes otra carpeta</translation>
    </message>
    <message>
        <source>Not {0}: which class is it?</source>
        <translation>No es {0}: ¿qué clase es?</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>The course needs a network. Wait until it is loaded.</source>
        <translation>El curso necesita una red. Espera a que esté cargada.</translation>
    </message>
    <message>
        <source>The files of this network are gone. Choose another model.</source>
        <translation>Los archivos de esta red ya no existen. Elige otro modelo.</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Guardar la hoja de trabajo</translation>
    </message>
    <message>
        <source>The worksheet is saved: {path}</source>
        <translation>La hoja de trabajo está guardada: {path}</translation>
    </message>
</context>
<context>
    <name>CourseBar</name>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Muéstrame</translation>
    </message>
    <message>
        <source>Open what this step is about</source>
        <translation>Abrir aquello de lo que trata este paso</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Begin the course again, and forget what was checked</source>
        <translation>Empezar el curso de nuevo y olvidar lo comprobado</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Hoja de trabajo…</translation>
    </message>
    <message>
        <source>Save the tasks as two pages to print</source>
        <translation>Guardar las tareas en dos páginas para imprimir</translation>
    </message>
    <message>
        <source>Close the course</source>
        <translation>Cerrar el curso</translation>
    </message>
    <message>
        <source>Close the course; the menu Explore opens it again at the same place</source>
        <translation>Cerrar el curso; el menú Explorar lo vuelve a abrir en el mismo sitio</translation>
    </message>
    <message>
        <source>Step {step} of 5: {title}</source>
        <translation>Paso {step} de 5: {title}</translation>
    </message>
    <message>
        <source>Stage {stage} of {stages}, {right} of {checked} right</source>
        <translation>Etapa {stage} de {stages}, {right} de {checked} correctas</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>The answer is correct</extracomment>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Todavía no.</translation>
    </message>
</context>
<context>
    <name>CurvePanel</name>
    <message>
        <source>cut at {0}</source>
        <translation>cortado en {0}</translation>
    </message>
    <message>
        <source>line: {points}</source>
        <translation>línea: {points}</translation>
    </message>
    <message numerus="yes">
        <source>%n values here</source>
        <translation>
            <numerusform>%n valor aquí</numerusform>
            <numerusform>%n valores aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>No value yet</source>
        <translation>Aún no hay valores</translation>
    </message>
    <message>
        <source>{0}: {1:.4f} at {2} {3:g}, {4:.4f} at {2} {5:g}</source>
        <translation>{0}: {1:.4f} en {2} {3:g}, {4:.4f} en {2} {5:g}</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Use the new one</source>
        <translation>Usar el nuevo</translation>
    </message>
    <message>
        <source>Use the new model for the live picture from now on. The old one stays under Models.</source>
        <translation>Usar desde ahora el modelo nuevo para la imagen en directo. El anterior sigue en Modelos.</translation>
    </message>
    <message>
        <source>Keep both, use the old one</source>
        <translation>Conservar los dos, usar el anterior</translation>
    </message>
    <message>
        <source>Nothing changes in the live picture. The new model stays under Models for later.</source>
        <translation>Nada cambia en la imagen en directo. El modelo nuevo queda en Modelos para más tarde.</translation>
    </message>
    <message>
        <source>Discard the new one</source>
        <translation>Descartar el nuevo</translation>
    </message>
    <message>
        <source>Nothing changes in the live picture. The new model is moved from Models to the folder &apos;removed-models&apos; of your user data; the images it learned from stay.</source>
        <translation>Nada cambia en la imagen en directo. El modelo nuevo pasa de Modelos a la carpeta «removed-models» de tus datos de usuario; las imágenes de las que aprendió se conservan.</translation>
    </message>
</context>
<context>
    <name>DetectorControl</name>
    <message>
        <source>Choose its file…</source>
        <translation>Elegir su archivo…</translation>
    </message>
    <message>
        <source>Fetch it…</source>
        <translation>Descargarlo…</translation>
    </message>
    <message>
        <source>YuNet if its file is there</source>
        <translation>YuNet si su archivo está disponible</translation>
    </message>
    <message>
        <source>Haar cascades</source>
        <translation>Cascadas de Haar</translation>
    </message>
    <message>
        <source>YuNet: {file}</source>
        <translation>YuNet: {file}</translation>
    </message>
    <message>
        <source>The Haar cascades find the faces.</source>
        <translation>Las cascadas de Haar encuentran las caras.</translation>
    </message>
    <message>
        <source>YuNet finds the faces: {file}</source>
        <translation>YuNet encuentra las caras: {file}</translation>
    </message>
    <message>
        <source>There is no such file, so the Haar cascades find the faces: {file}</source>
        <translation>No existe ese archivo, así que las cascadas de Haar encuentran las caras: {file}</translation>
    </message>
    <message>
        <source>Its file is missing, so the Haar cascades find the faces. Its place is {file}</source>
        <translation>Falta su archivo, así que las cascadas de Haar encuentran las caras. Su lugar es {file}</translation>
    </message>
    <message>
        <source>YuNet ({pattern})</source>
        <translation>YuNet ({pattern})</translation>
    </message>
    <message>
        <source>Choose YuNet&apos;s file</source>
        <translation>Elegir el archivo de YuNet</translation>
    </message>
    <message>
        <source>Fetch YuNet&apos;s file</source>
        <translation>Descargar el archivo de YuNet</translation>
    </message>
    <message>
        <source>Fetch {size} KB from the network?</source>
        <translation>¿Descargar {size} KB de internet?</translation>
    </message>
    <message>
        <source>The file comes from {address} (MIT licence). It is kept only if its SHA-256 is that of the file that SmileDesk was measured with. Nothing about you or your pictures is sent.</source>
        <translation>El archivo viene de {address} (licencia MIT). Solo se conserva si su SHA-256 es el del archivo con el que se midió SmileDesk. No se envía nada sobre ti ni sobre tus imágenes.</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Descargarlo</translation>
    </message>
    <message>
        <source>Do not fetch it</source>
        <translation>No descargarlo</translation>
    </message>
    <message>
        <source>The file is being fetched…</source>
        <translation>Descargando el archivo…</translation>
    </message>
</context>
<context>
    <name>DriftMeter</name>
    <message>
        <source>Comparison with the training faces</source>
        <translation>Comparación con las caras del entrenamiento</translation>
    </message>
</context>
<context>
    <name>EpochPage</name>
    <message>
        <source> epochs</source>
        <extracomment>After a number in its field</extracomment>
        <translation> épocas</translation>
    </message>
    <message>
        <source>How many epochs</source>
        <translation>Número de épocas</translation>
    </message>
    <message>
        <source>seed </source>
        <extracomment>Before a number in its field</extracomment>
        <translation>semilla </translation>
    </message>
    <message>
        <source>Seed of the random weights</source>
        <translation>Semilla de los pesos aleatorios</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>Axis of a plot: number of the epoch</extracomment>
        <translation>época</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Respuestas correctas</translation>
    </message>
    <message>
        <source>Train from random</source>
        <translation>Entrenar desde el azar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>This program cannot train</source>
        <translation>Este programa no puede entrenar</translation>
    </message>
    <message>
        <source>From random to trained</source>
        <translation>Del azar a la red entrenada</translation>
    </message>
    <message>
        <source>In an epoch the network sees every image once and is corrected after each small batch of them. The networks of all epochs are kept: move through them below, and see what each says of your face.</source>
        <translation>En una época, la red ve cada imagen una vez y se corrige después de cada lote de unas pocas. Se conservan las redes de todas las épocas: recórrelas abajo y mira qué dice cada una de tu cara.</translation>
    </message>
    <message>
        <source>Some images are held back: the network never learns from them; they only show how well it does on images it has not seen. Where it gets better on the training images but not on those, it learns by heart: the field calls this overfitting. The steps are those of the other page, but with a few images at a time and a rate of its own for every weight, which the field calls Adam.</source>
        <translation>Algunas imágenes se reservan: la red nunca aprende de ellas, solo indican qué tal lo hace con imágenes que no ha visto. Donde mejoran las imágenes de entrenamiento pero estas no, la red aprende de memoria: se llama sobreajuste. Los pasos son los de la otra página, pero con unas pocas imágenes a la vez y una tasa propia para cada peso, un método llamado Adam.</translation>
    </message>
    <message>
        <source>ending after this batch</source>
        <translation>termina tras este lote</translation>
    </message>
    <message>
        <source>done · best: epoch {0}</source>
        <translation>listo · mejor: época {0}</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>Name of a curve: images that are learned from</extracomment>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>held back</source>
        <extracomment>Name of a curve: images that are not learned from</extracomment>
        <translation>reservadas</translation>
    </message>
    <message>
        <source>{0:.1f} s an epoch, {1:.0f} s left</source>
        <translation>{0:.1f} s por época, quedan {1:.0f} s</translation>
    </message>
    <message>
        <source>of epoch {0}</source>
        <extracomment>The kernels: of epoch 3</extracomment>
        <translation>de la época {0}</translation>
    </message>
    <message>
        <source>of epoch {0}, all random</source>
        <translation>de la época {0}, todo al azar</translation>
    </message>
    <message>
        <source>Epoch 0: the random weights that training starts from.</source>
        <translation>Época 0: los pesos aleatorios de los que parte el entrenamiento.</translation>
    </message>
    <message>
        <source>Epoch {0}: loss {1:.3f}, {2:.1%} right in training; {3:.3f}, {4:.1%} on faces held back.</source>
        <translation>Época {0}: pérdida {1:.3f}, {2:.1%} de aciertos en el entrenamiento; {3:.3f}, {4:.1%} en las caras reservadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n faces to learn from, {0} held back.</source>
        <translation>
            <numerusform>%n cara para aprender, {0} reservadas.</numerusform>
            <numerusform>%n caras para aprender, {0} reservadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>calibrating</source>
        <extracomment>What the training does now</extracomment>
        <translation>calibrando</translation>
    </message>
    <message>
        <source>measuring</source>
        <extracomment>What the training does now</extracomment>
        <translation>midiendo</translation>
    </message>
    <message>
        <source>writing the model</source>
        <translation>escribiendo el modelo</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>El entrenamiento ha fallado</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Entrenar de nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>EpochScrubber</name>
    <message>
        <source>Play</source>
        <extracomment>Button: plays the epochs one after the other</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>From random to trained, epoch by epoch</source>
        <translation>Del azar a la red entrenada, época a época</translation>
    </message>
    <message>
        <source>Epoch whose network is shown</source>
        <translation>Época cuya red se muestra</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>época {0} de {1}</translation>
    </message>
</context>
<context>
    <name>ExperimentView</name>
    <message>
        <source>Undo it</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Se mantiene</translation>
    </message>
    <message>
        <source>It gets less sure</source>
        <translation>Pierde seguridad</translation>
    </message>
    <message>
        <source>It flips</source>
        <translation>Se invierte</translation>
    </message>
    <message>
        <source>Your own changes are suspended meanwhile; “Undo it” brings them back.</source>
        <translation>Mientras tanto, tus propios cambios quedan en pausa; al deshacer, vuelven.</translation>
    </message>
    <message>
        <source>This network has nothing to change here.</source>
        <translation>Esta red no tiene aquí nada que cambiar.</translation>
    </message>
    <message>
        <source>An experiment needs a face.</source>
        <translation>Un experimento necesita una cara.</translation>
    </message>
    <message>
        <source>The filters of {0} that see edges, {1} of {2}, are muted.</source>
        <translation>Los filtros de {0} que ven bordes, {1} de {2}, están silenciados.</translation>
    </message>
    <message numerus="yes">
        <source>Every ReLU is switched off, %n of them: negative numbers go on.</source>
        <translation>
            <numerusform>Se ha desactivado la única ReLU (%n): los números negativos siguen adelante.</numerusform>
            <numerusform>Se han desactivado todas las ReLU, %n en total: los números negativos siguen adelante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pooling layers take the mean of each window instead of the maximum.</source>
        <translation>
            <numerusform>%n capa de pooling toma la media de cada ventana en lugar del máximo.</numerusform>
            <numerusform>%n capas de pooling toman la media de cada ventana en lugar del máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens to the verdict on this face?</source>
        <translation>¿Qué pasa con el veredicto sobre esta cara?</translation>
    </message>
    <message>
        <source>Right: {0} ({1}). p({2}) was {3:.2f}, and is {4:.2f}.</source>
        <translation>Correcto: {0} ({1}). p({2}) era {3:.2f} y ahora es {4:.2f}.</translation>
    </message>
    <message>
        <source>Not this time: {0} ({1}). p({2}) was {3:.2f}, and is {4:.2f}.</source>
        <translation>Esta vez no: {0} ({1}). p({2}) era {3:.2f} y ahora es {4:.2f}.</translation>
    </message>
    <message>
        <source>Of the {1} units of {0}, the one that matters most for this face is muted.</source>
        <translation>De las {1} unidades de {0}, está silenciada la que más importa para esta cara.</translation>
    </message>
    <message>
        <source>Looking at the next frames…</source>
        <translation>Observando los próximos fotogramas…</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>One step deeper</source>
        <translation>Un paso más a fondo</translation>
    </message>
</context>
<context>
    <name>FacePicture</name>
    <message>
        <source>Picture of your face</source>
        <translation>Foto de tu cara</translation>
    </message>
    <message>
        <source>No face was in view when the training began: take a picture with the button below</source>
        <translation>No había ninguna cara a la vista al empezar el entrenamiento: toma una foto con el botón de abajo</translation>
    </message>
    <message>
        <source>{0} by {1} pixels, as the network sees it</source>
        <translation>{0} por {1} píxeles, como lo ve la red</translation>
    </message>
    <message>
        <source>no face yet</source>
        <translation>aún no hay cara</translation>
    </message>
</context>
<context>
    <name>FaceStrip</name>
    <message>
        <source>No faces yet</source>
        <translation>Aún no hay caras</translation>
    </message>
    <message>
        <source>Face {0} of {1}: {2}</source>
        <translation>Cara {0} de {1}: {2}</translation>
    </message>
    <message>
        <source>Face {0} of {1}: {2} (you)</source>
        <translation>Cara {0} de {1}: {2} (tú)</translation>
    </message>
    <message>
        <source>before {0:.4f}</source>
        <extracomment>The loss of a face before the last update</extracomment>
        <translation>antes {0:.4f}</translation>
    </message>
    <message>
        <source>loss = −ln p = {0:.4f}</source>
        <translation>pérdida = −ln p = {0:.4f}</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>The class that a face is said to have</extracomment>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>p(label)</source>
        <translation>p(etiqueta)</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>Of one face</extracomment>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>The face in a picture is that of the user</extracomment>
        <translation>tú</translation>
    </message>
</context>
<context>
    <name>FaceWatch</name>
    <message>
        <source>Take again</source>
        <translation>Tomar otra</translation>
    </message>
    <message>
        <source>Take my face again</source>
        <translation>Tomar otra vez mi cara</translation>
    </message>
    <message>
        <source>Replaces this picture with your face as it is now</source>
        <translation>Sustituye esta foto por tu cara tal como está ahora</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>Axis of a plot: number of the epoch</extracomment>
        <translation>época</translation>
    </message>
    <message>
        <source>The probability that each epoch&apos;s network gives your face in this picture; dashed, that of the model in use. Not calibrated yet: the finished model may be less confident.</source>
        <translation>La probabilidad que la red de cada época da a tu cara en esta foto; en línea discontinua, la del modelo en uso. Aún sin calibrar: el modelo terminado puede estar menos seguro.</translation>
    </message>
    <message>
        <source>model in use</source>
        <translation>modelo en uso</translation>
    </message>
</context>
<context>
    <name>FaithfulnessSection</name>
    <message>
        <source>Which map is the most faithful here?</source>
        <translation>¿Qué mapa es aquí el más fiel?</translation>
    </message>
    <message>
        <source>Freeze and measure</source>
        <translation>Congelar y medir</translation>
    </message>
    <message>
        <source>Deletion takes away what a map calls important first: the sooner the probability falls, the better. Insertion brings it back first: the sooner it rises, the better.</source>
        <translation>El borrado quita primero lo que un mapa considera importante: cuanto antes caiga la probabilidad, mejor. La inserción lo devuelve primero: cuanto antes suba, mejor.</translation>
    </message>
    <message>
        <source>% of the face</source>
        <translation>% de la cara</translation>
    </message>
    <message>
        <source>deletion</source>
        <extracomment>Places of the face are deleted</extracomment>
        <translation>borrado</translation>
    </message>
    <message>
        <source>insertion</source>
        <extracomment>Places of the face are inserted</extracomment>
        <translation>inserción</translation>
    </message>
    <message>
        <source>area under p({0})</source>
        <translation>área bajo p({0})</translation>
    </message>
</context>
<context>
    <name>Filming</name>
    <message>
        <source>Film</source>
        <extracomment>Button: records a film</extracomment>
        <translation>Película</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>Aún no hay imagen</translation>
    </message>
    <message numerus="yes">
        <source>film: %n frames dropped</source>
        <translation>
            <numerusform>película: %n fotograma perdido</numerusform>
            <numerusform>película: %n fotogramas perdidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture has another size: the film goes on in {0}</source>
        <translation>La imagen tiene otro tamaño: la película sigue en {0}</translation>
    </message>
    <message>
        <source>The film has ended: {0}</source>
        <translation>La película ha terminado: {0}</translation>
    </message>
    <message>
        <source>Nothing was filmed</source>
        <translation>No se ha filmado nada</translation>
    </message>
    <message>
        <source>Saved {0} (frames: {1}, dropped: {2})</source>
        <translation>Guardado {0} (fotogramas: {1}, perdidos: {2})</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Choose images…</source>
        <translation>Elegir imágenes…</translation>
    </message>
    <message>
        <source>Compare both on the images of another folder, which holds a folder of images for each class.</source>
        <translation>Comparar los dos con las imágenes de otra carpeta, que contenga una carpeta de imágenes para cada clase.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>empty so far</source>
        <translation>aún vacía</translation>
    </message>
    <message>
        <source>Samples go to &apos;{0}&apos; · {1}</source>
        <translation>Las muestras van a «{0}» · {1}</translation>
    </message>
    <message>
        <source>A folder for samples: an empty one, or one that holds a folder of images for each class</source>
        <translation>Una carpeta para muestras: vacía o con una carpeta de imágenes para cada clase</translation>
    </message>
</context>
<context>
    <name>FolderClassification</name>
    <message>
        <source>Classify the pictures and films of a folder</source>
        <translation>Clasificar las imágenes y películas de una carpeta</translation>
    </message>
    <message>
        <source>This face is a sample already.</source>
        <translation>Esta cara ya es una muestra.</translation>
    </message>
    <message>
        <source>Kept as {0}. Ctrl+Z takes it back.</source>
        <translation>Guardada como {0}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Parquet (*.parquet)</source>
        <translation>Parquet (*.parquet)</translation>
    </message>
    <message>
        <source>Export the shown rows</source>
        <translation>Exportar las filas mostradas</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; exists: type its whole name to replace it</source>
        <translation>«{0}» ya existe: escribe su nombre completo para sustituirlo</translation>
    </message>
    <message numerus="yes">
        <source>{number} rows saved as {file}</source>
        <translation>
            <numerusform>{number} fila guardada como {file}</numerusform>
            <numerusform>{number} filas guardadas como {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderDrawing</name>
    <message>
        <source>Example of a folder</source>
        <translation>Ejemplo de carpeta</translation>
    </message>
    <message>
        <source>A folder that holds two folders, smile and no_smile, with images of faces in each</source>
        <translation>Una carpeta que contiene dos carpetas, smile y no_smile, con imágenes de caras en cada una</translation>
    </message>
    <message>
        <source>my faces</source>
        <translation>mis caras</translation>
    </message>
</context>
<context>
    <name>FolderProgress</name>
    <message>
        <source>Progress of the folder</source>
        <translation>Progreso de la carpeta</translation>
    </message>
    <message>
        <source>Listing the files…</source>
        <translation>Listando los archivos…</translation>
    </message>
    <message>
        <source>Files: {0} of {1}, frames: {2}</source>
        <translation>Archivos: {0} de {1}, fotogramas: {2}</translation>
    </message>
    <message>
        <source>Stopped: what was found until then stays in the list.</source>
        <translation>Detenido: lo encontrado hasta ahora queda en la lista.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>reading…</source>
        <extracomment>A folder is being read</extracomment>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>Remove {0} from the list</source>
        <translation>Quitar {0} de la lista</translation>
    </message>
    <message>
        <source>Remove this folder from the list; its files stay as they are</source>
        <translation>Quitar esta carpeta de la lista; sus archivos se quedan como están</translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Classified folder</source>
        <translation>Carpeta clasificada</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Keep the face as a sample of the other class, to learn from it</source>
        <translation>Guardar la cara como muestra de la otra clase, para aprender de ella</translation>
    </message>
    <message>
        <source>Show in live view</source>
        <translation>Ver en directo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the shown rows as CSV, JSON lines or Parquet</source>
        <translation>Guardar las filas mostradas como CSV, líneas JSON o Parquet</translation>
    </message>
    <message>
        <source>Model: {0} · faces: {1}</source>
        <translation>Modelo: {0} · caras: {1}</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>Examinando la carpeta</translation>
    </message>
    <message>
        <source>The first results come in a moment.</source>
        <translation>Los primeros resultados llegan en un momento.</translation>
    </message>
    <message>
        <source>Classify a folder</source>
        <translation>Clasificar una carpeta</translation>
    </message>
    <message>
        <source>The live model judges every face in the pictures and films of a folder. Sort and filter the results, export them, and teach the network from its mistakes. Folders named after the classes, such as smile and no_smile, show which verdicts are wrong.</source>
        <translation>El modelo en uso juzga cada cara de las imágenes y películas de una carpeta. Ordena y filtra los resultados, expórtalos y enseña a la red con sus errores. Las carpetas con nombres de clases, como smile y no_smile, muestran qué veredictos son erróneos.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>No results match</source>
        <translation>Ningún resultado coincide</translation>
    </message>
    <message>
        <source>Choose another verdict, or another part of a name.</source>
        <translation>Elige otro veredicto u otra parte de un nombre.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing was found before the run ended</source>
        <translation>No se encontró nada antes del final</translation>
    </message>
    <message>
        <source>Classify the folder again, or another one.</source>
        <translation>Clasifica la carpeta de nuevo, u otra.</translation>
    </message>
</context>
<context>
    <name>FormulaPanel</name>
    <message>
        <source>{0} smaller</source>
        <extracomment>Numbers of a window that are smaller than the largest one</extracomment>
        <translation>{0} menores</translation>
    </message>
    <message>
        <source>sum</source>
        <extracomment>Below the result of a formula</extracomment>
        <translation>suma</translation>
    </message>
    <message>
        <source>largest</source>
        <extracomment>Below the result of a formula: the largest of the numbers</extracomment>
        <translation>máximo</translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Remove the selected samples. Undo brings them back until the window is closed.</source>
        <translation>Quitar las muestras seleccionadas. Deshacer las recupera hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message numerus="yes">
        <source>%n images selected</source>
        <translation>
            <numerusform>%n imagen seleccionada</numerusform>
            <numerusform>%n imágenes seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the selected samples to another class</source>
        <translation>Mover las muestras seleccionadas a otra clase</translation>
    </message>
    <message>
        <source>Select samples first: click them, or use the arrow keys</source>
        <translation>Selecciona antes las muestras: haz clic en ellas o usa las teclas de flecha</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Deshacer: {0}</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Drop folders to learn from them</source>
        <translation>Suelta carpetas para aprender de ellas</translation>
    </message>
    <message>
        <source>A folder that holds a folder of images for each class</source>
        <translation>Una carpeta que contiene una carpeta de imágenes para cada clase</translation>
    </message>
</context>
<context>
    <name>ImagesSection</name>
    <message>
        <source>Images to learn from</source>
        <translation>Imágenes para aprender</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Choose images…</source>
        <translation>Elegir imágenes…</translation>
    </message>
    <message>
        <source>No images yet. Collect samples with your camera, or choose a folder that holds a folder of images for each class.</source>
        <translation>Aún no hay imágenes. Reúne muestras con tu cámara o elige una carpeta que contenga una carpeta de imágenes para cada clase.</translation>
    </message>
    <message>
        <source>Training needs images of at least two classes.</source>
        <translation>El entrenamiento necesita imágenes de al menos dos clases.</translation>
    </message>
    <message>
        <source>If the folders are labelled differently, each teaches an output of its own, and the model keeps the first folder&apos;s.</source>
        <translation>Si las carpetas están etiquetadas de forma distinta, cada una enseña una salida propia y el modelo conserva la de la primera carpeta.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>class {0}</source>
        <translation>clase {0}</translation>
    </message>
    <message>
        <source>red, green, blue (usual)</source>
        <translation>rojo, verde, azul (habitual)</translation>
    </message>
    <message>
        <source>blue, green, red (OpenCV)</source>
        <translation>azul, verde, rojo (OpenCV)</translation>
    </message>
    <message>
        <source>0 to 1 (usual)</source>
        <translation>0 a 1 (habitual)</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>−1 a 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 a 255</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Importar {0}</translation>
    </message>
    <message>
        <source>A Keras file does not say what its outputs mean. Name them in the order they were trained: in Keras usually the alphabetical order of the folders.</source>
        <translation>Un archivo de Keras no dice qué significan sus salidas. Nómbralas en el orden en que se entrenaron: en Keras suele ser el orden alfabético de las carpetas.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>The class whose probability is shown and compared with the threshold</source>
        <translation>La clase cuya probabilidad se muestra y se compara con el umbral</translation>
    </message>
    <message>
        <source>The order of the colour channels in training</source>
        <translation>El orden de los canales de color en el entrenamiento</translation>
    </message>
    <message>
        <source>The values of black and white in training, which the file does not say</source>
        <translation>Los valores del negro y del blanco en el entrenamiento, que el archivo no indica</translation>
    </message>
    <message>
        <source>Shown as p</source>
        <translation>Mostrada como p</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>{0} of {1} named, separated by commas</source>
        <translation>{0} de {1} con nombre, separadas por comas</translation>
    </message>
    <message>
        <source>{0} of {0} named</source>
        <translation>{0} de {0} con nombre</translation>
    </message>
    <message>
        <source>Two classes have the same name</source>
        <translation>Dos clases tienen el mismo nombre</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Loading TensorFlow, which usually takes 4 to 15 seconds</source>
        <translation>Cargando TensorFlow; suele tardar de 4 a 15 segundos</translation>
    </message>
    <message>
        <source>Converting the model, and comparing it with the original</source>
        <translation>Convirtiendo el modelo y comparándolo con el original</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Escribiendo el modelo</translation>
    </message>
</context>
<context>
    <name>InputTile</name>
    <message>
        <source>What the network sees of the face it follows.</source>
        <translation>Lo que la red ve de la cara que sigue.</translation>
    </message>
    <message>
        <source>The probe sees {0} × {1} pixels from row {2}, column {3}.</source>
        <translation>La sonda ve {0} × {1} píxeles desde la fila {2}, columna {3}.</translation>
    </message>
    <message>
        <source>The winner sees {0} × {1} pixels from row {2}, column {3}.</source>
        <translation>La ganadora ve {0} × {1} píxeles desde la fila {2}, columna {3}.</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>Continues with the same images, settings and weights, as if it had never stopped</source>
        <translation>Continúa con las mismas imágenes, ajustes y pesos, como si nunca se hubiera detenido</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Removes what it has learned so far; images and models stay as they are</source>
        <translation>Elimina lo aprendido hasta ahora; las imágenes y los modelos se quedan como están</translation>
    </message>
    <message>
        <source>The training of “{0}”, begun {1}, was interrupted.</source>
        <translation>El entrenamiento de «{0}», iniciado {1}, se interrumpió.</translation>
    </message>
    <message numerus="yes">
        <source>%n more were interrupted before it.</source>
        <translation>
            <numerusform>Antes se interrumpió %n más.</numerusform>
            <numerusform>Antes se interrumpieron %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterventionMenu</name>
    <message>
        <source>Biases of {0} to zero</source>
        <translation>Sesgos de {0} a cero</translation>
    </message>
    <message>
        <source>Nothing in {0} can be changed</source>
        <translation>No se puede cambiar nada de {0}</translation>
    </message>
    <message>
        <source>Filter {0} of {1}</source>
        <translation>Filtro {0} de {1}</translation>
    </message>
    <message>
        <source>Unit {0} of {1}</source>
        <translation>Unidad {0} de {1}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Solo: mute all others</source>
        <translation>Solo: silenciar los demás</translation>
    </message>
    <message>
        <source>Bias to zero</source>
        <translation>Sesgo a cero</translation>
    </message>
    <message>
        <source>Exchange with…</source>
        <translation>Intercambiar con…</translation>
    </message>
    <message>
        <source>Edit a kernel by hand</source>
        <translation>Editar un núcleo a mano</translation>
    </message>
    <message>
        <source>{0} off</source>
        <translation>{0} desactivada</translation>
    </message>
    <message>
        <source>{0}: mean instead of maximum</source>
        <translation>{0}: media en lugar de máximo</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>Before a slider: by how much an output is multiplied</extracomment>
        <translation>Escalar</translation>
    </message>
</context>
<context>
    <name>Interventions</name>
    <message>
        <source>Exchange unit {0} of {1}: choose the unit to exchange it with.</source>
        <translation>Intercambiar la unidad {0} de {1}: elige la unidad con la que intercambiarla.</translation>
    </message>
    <message>
        <source>Exchange filter {0} of {1}: choose the map to exchange it with.</source>
        <translation>Intercambiar el filtro {0} de {1}: elige el mapa con el que intercambiarlo.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>{0} has no filters of its own</source>
        <translation>{0} no tiene filtros propios</translation>
    </message>
</context>
<context>
    <name>KernelEditor</name>
    <message>
        <source>your own</source>
        <extracomment>A kernel</extracomment>
        <translation>propio</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Size of the kernel</source>
        <translation>Tamaño del núcleo</translation>
    </message>
</context>
<context>
    <name>KernelGrid</name>
    <message>
        <source>Kernel, row {0}, column {1}</source>
        <translation>Núcleo, fila {0}, columna {1}</translation>
    </message>
</context>
<context>
    <name>KernelPanel</name>
    <message>
        <source>a layer</source>
        <translation>una capa</translation>
    </message>
    <message>
        <source>Layer whose weights are shown</source>
        <translation>Capa cuyos pesos se muestran</translation>
    </message>
    <message>
        <source>Filter or unit whose weights are shown</source>
        <translation>Filtro o unidad cuyos pesos se muestran</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Of weights: before the update</extracomment>
        <translation>antes</translation>
    </message>
    <message>
        <source>Random init draws them</source>
        <translation>«Sorteo» los sortea</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>Backward finds them</source>
        <translation>«Atrás» los halla</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Of weights: after the update</extracomment>
        <translation>después</translation>
    </message>
    <message>
        <source>Update makes them</source>
        <translation>«Actualizar» los produce</translation>
    </message>
    <message>
        <source>Weights of</source>
        <translation>Pesos de</translation>
    </message>
    <message>
        <source>filter </source>
        <extracomment>Before a number in its field</extracomment>
        <translation>filtro </translation>
    </message>
    <message>
        <source>unit </source>
        <extracomment>Before a number in its field</extracomment>
        <translation>unidad </translation>
    </message>
    <message>
        <source>of {0}</source>
        <extracomment>After a field with a number: filter 3 of 16</extracomment>
        <translation>de {0}</translation>
    </message>
    <message numerus="yes">
        <source>all %n filters</source>
        <translation>
            <numerusform>%n filtro</numerusform>
            <numerusform>los %n filtros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KernelSection</name>
    <message>
        <source>A kernel by hand</source>
        <translation>Un núcleo a mano</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolución</translation>
    </message>
    <message>
        <source>filter </source>
        <extracomment>Before a number in its field</extracomment>
        <translation>filtro </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>input </source>
        <extracomment>Before a number in its field: an input channel of the filter</extracomment>
        <translation>entrada </translation>
    </message>
    <message>
        <source>Input of the filter</source>
        <translation>Entrada del filtro</translation>
    </message>
    <message>
        <source>Kernel to fill in</source>
        <translation>Núcleo que insertar</translation>
    </message>
    <message>
        <source>fill in…</source>
        <extracomment>Choice: puts a known kernel into the grid</extracomment>
        <translation>insertar…</translation>
    </message>
    <message>
        <source>This model has no convolution.</source>
        <translation>Este modelo no tiene convoluciones.</translation>
    </message>
    <message>
        <source> of {0}</source>
        <translation> de {0}</translation>
    </message>
    <message>
        <source>as it was learned</source>
        <translation>como se aprendió</translation>
    </message>
    <message>
        <source>zeros</source>
        <extracomment>A kernel of nothing but zeros</extracomment>
        <translation>ceros</translation>
    </message>
</context>
<context>
    <name>KernelTile</name>
    <message>
        <source>from {0} to {1}</source>
        <translation>de {0} a {1}</translation>
    </message>
    <message>
        <source>{0}: weight {1} = {2}</source>
        <translation>{0}: peso {1} = {2}</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>Channel of a picture</extracomment>
        <translation>azul</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>Channel of a picture</extracomment>
        <translation>verde</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>Channel of a picture</extracomment>
        <translation>rojo</translation>
    </message>
    <message>
        <source>{0}: filter {1}, {2} ({3}, {4}) = {5}</source>
        <translation>{0}: filtro {1}, {2} ({3}, {4}) = {5}</translation>
    </message>
    <message>
        <source>{0}: kernel {1} ({2}, {3}) = {4}</source>
        <translation>{0}: núcleo {1} ({2}, {3}) = {4}</translation>
    </message>
</context>
<context>
    <name>KeyControl</name>
    <message>
        <source>Use it here instead</source>
        <translation>Usarla aquí en su lugar</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”.</source>
        <translation>{key} pertenece a «{action}».</translation>
    </message>
</context>
<context>
    <name>LearnView</name>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Whole epochs</source>
        <translation>Épocas enteras</translation>
    </message>
</context>
<context>
    <name>LearningCurves</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>Axis of a plot: number of the epoch</extracomment>
        <translation>época</translation>
    </message>
    <message>
        <source>How wrong the network is; confident mistakes count more. If it falls on the training images but rises on unseen ones, the network memorises: this is overfitting.</source>
        <translation>Cuánto se equivoca la red; los errores cometidos con seguridad cuentan más. Si baja en las imágenes de entrenamiento pero sube en las no vistas, la red memoriza: eso es el sobreajuste.</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Respuestas correctas</translation>
    </message>
    <message>
        <source>Share of the images that get the right class</source>
        <translation>Proporción de imágenes que reciben la clase correcta</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>Name of a curve: images that are learned from</extracomment>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>unseen</source>
        <extracomment>Name of a curve: images that are not learned from</extracomment>
        <translation>no vistas</translation>
    </message>
</context>
<context>
    <name>LearningRate</name>
    <message>
        <source>Rate η</source>
        <translation>Tasa η</translation>
    </message>
    <message>
        <source>Learning rate, in equal ratios</source>
        <translation>Tasa de aprendizaje, en proporciones iguales</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How far one update moves every weight against its gradient</source>
        <translation>Cuánto mueve una actualización cada peso en contra de su gradiente</translation>
    </message>
</context>
<context>
    <name>LearningSettings</name>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>{help} The choice above sets it again.</source>
        <translation>{help} La elección de arriba lo fija de nuevo.</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>The learning rate</extracomment>
        <translation>automático</translation>
    </message>
    <message>
        <source>one for all folders</source>
        <translation>una para todas las carpetas</translation>
    </message>
    <message>
        <source>one for each folder</source>
        <translation>una para cada carpeta</translation>
    </message>
    <message>
        <source>Maximum epochs</source>
        <translation>Máximo de épocas</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Held back for validation</source>
        <translation>Reservado para la validación</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Outputs while learning</source>
        <translation>Salidas durante el aprendizaje</translation>
    </message>
</context>
<context>
    <name>LensView</name>
    <message>
        <source>Lens</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Nothing to explain</source>
        <translation>Nada que explicar</translation>
    </message>
    <message>
        <source>There is no face to look at</source>
        <translation>No hay ninguna cara que mirar</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>map {0}</source>
        <translation>mapa {0}</translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation>fila {0}, columna {1}</translation>
    </message>
    <message>
        <source>value {0}</source>
        <translation>valor {0}</translation>
    </message>
    <message>
        <source>held: click it again to let go</source>
        <translation>fijado: haz clic otra vez para soltarlo</translation>
    </message>
    <message>
        <source>this number</source>
        <translation>este número</translation>
    </message>
</context>
<context>
    <name>LiveModelBar</name>
    <message>
        <source>The live picture is judged by the network {0}, not by your model.</source>
        <translation>La imagen en directo la juzga la red {0}, no tu modelo.</translation>
    </message>
    <message>
        <source>Use my model again</source>
        <translation>Volver a usar mi modelo</translation>
    </message>
    <message>
        <source>Judge with this network</source>
        <translation>Juzgar con esta red</translation>
    </message>
    <message>
        <source>The live picture is judged by the model in use.</source>
        <translation>La imagen en directo la juzga el modelo en uso.</translation>
    </message>
</context>
<context>
    <name>LiveOutlets</name>
    <message>
        <source>Sends to {0}</source>
        <translation>Envía a {0}</translation>
    </message>
    <message>
        <source>Streams: {0}, {1}</source>
        <translation>Flujos: {0}, {1}</translation>
    </message>
    <message>
        <source>Receives at {0}: {1} NAME sets a marker, {2} takes the last one back</source>
        <translation>Recibe en {0}: {1} NOMBRE pone un marcador, {2} retira el último</translation>
    </message>
    <message>
        <source>Outlet: {0}</source>
        <translation>Salida: {0}</translation>
    </message>
    <message>
        <source>Outlets…</source>
        <translation>Salidas…</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>State: outlets are switched off</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>{0}. Frames dropped: {1}</source>
        <translation>{0}. Fotogramas perdidos: {1}</translation>
    </message>
</context>
<context>
    <name>LivePair</name>
    <message>
        <source>Old</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>On the face in view</source>
        <translation>En la cara a la vista</translation>
    </message>
    <message>
        <source>they agree</source>
        <translation>coinciden</translation>
    </message>
    <message>
        <source>they disagree</source>
        <translation>discrepan</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Imagen en directo</translation>
    </message>
    <message>
        <source>No face in view</source>
        <translation>Ninguna cara a la vista</translation>
    </message>
    <message>
        <source>Laid over it: {0}</source>
        <translation>Superpuesto: {0}</translation>
    </message>
    <message>
        <source>{face}, out of sight</source>
        <translation>{face}, fuera de la vista</translation>
    </message>
    <message>
        <source>{face}, smoothed {probability}</source>
        <translation>{face}, suavizada {probability}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This network has no layer of this step: {0}</source>
        <translation>Esta red no tiene ninguna capa de este paso: {0}</translation>
    </message>
    <message>
        <source>● Recording – SmileDesk</source>
        <translation>● Grabando – SmileDesk</translation>
    </message>
    <message>
        <source>{0}. The Haar cascades find the faces.</source>
        <translation>{0}. Las cascadas de Haar encuentran las caras.</translation>
    </message>
</context>
<context>
    <name>MapTile</name>
    <message>
        <source>{layer} · map {number}</source>
        <translation>{layer} · mapa {number}</translation>
    </message>
    <message>
        <source>{layer} · value {number} = {value:+.3f}</source>
        <translation>{layer} · valor {number} = {value:+.3f}</translation>
    </message>
    <message>
        <source>{map} · range now {least} … {most}</source>
        <translation>{map} · intervalo actual {least} … {most}</translation>
    </message>
</context>
<context>
    <name>MarkerKeys</name>
    <message>
        <source>marker</source>
        <extracomment>Name of a marker without a name of its own</extracomment>
        <translation>marcador</translation>
    </message>
    <message>
        <source>Markers belong to a recording: start one ({0})</source>
        <translation>Los marcadores pertenecen a una grabación: inicia una ({0})</translation>
    </message>
    <message>
        <source>There is no marker to undo</source>
        <translation>No hay ningún marcador que deshacer</translation>
    </message>
    <message>
        <source>Marker undone: {0}</source>
        <translation>Marcador deshecho: {0}</translation>
    </message>
    <message>
        <source>Marker: {0}</source>
        <translation>Marcador: {0}</translation>
    </message>
</context>
<context>
    <name>MarkerNamesDialog</name>
    <message>
        <source>Names of the markers</source>
        <translation>Nombres de los marcadores</translation>
    </message>
    <message>
        <source>While readings are recorded or sent, a digit sets the marker of its name.</source>
        <translation>Mientras se graban o envían mediciones, una cifra pone el marcador de su nombre.</translation>
    </message>
</context>
<context>
    <name>MeasurementsTable</name>
    <message>
        <source>Not measured yet: a comparison on images shows how good it is.</source>
        <translation>Aún sin medir: una comparación con imágenes muestra lo bueno que es.</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>Heading of a column: share of right verdicts</extracomment>
        <translation>aciertos</translation>
    </message>
    <message>
        <source>Accuracy: the share of images with the right verdict</source>
        <translation>Exactitud: la proporción de imágenes con el veredicto correcto</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>How often the model gives the positive image of a pair the higher probability; 0.5 is guessing</source>
        <translation>Con qué frecuencia el modelo da la mayor probabilidad a la imagen positiva de un par; 0.5 es adivinar</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>Heading of a column: their number</extracomment>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>The number of images that it was measured on</source>
        <translation>El número de imágenes con las que se midió</translation>
    </message>
    <message>
        <source>measured on</source>
        <extracomment>Heading of a column: the images</extracomment>
        <translation>medido con</translation>
    </message>
    <message>
        <source>The images that it was measured on</source>
        <translation>Las imágenes con las que se midió</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>E&amp;xplore</source>
        <translation>E&amp;xplorar</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Enseñar</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>MethodMaps</name>
    <message>
        <source>The map that is laid over the picture</source>
        <translation>El mapa que se superpone a la imagen</translation>
    </message>
</context>
<context>
    <name>Microscope</name>
    <message>
        <source>The files of this network are gone: choose another model</source>
        <translation>Los archivos de esta red ya no existen: elige otro modelo</translation>
    </message>
    <message>
        <source>No lens explains layers of the kind &apos;{0}&apos; yet</source>
        <translation>Ninguna lupa explica todavía capas del tipo «{0}»</translation>
    </message>
</context>
<context>
    <name>MistakesGrid</name>
    <message>
        <source>{0}: is “{1}”, was called “{2}” with p = {3:.3f}</source>
        <translation>{0}: es «{1}», se clasificó como «{2}» con p = {3:.3f}</translation>
    </message>
    <message>
        <source>is {0}</source>
        <extracomment>{0} is the right class</extracomment>
        <translation>es {0}</translation>
    </message>
    <message>
        <source>called {0}</source>
        <extracomment>{0} is the wrong class that the model gave</extracomment>
        <translation>dijo {0}</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Compare it with the model in use on the same images</source>
        <translation>Compararlo con el modelo en uso con las mismas imágenes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the whole bundle, the Keras model, or the LiteRT file</source>
        <translation>Guardar el paquete completo, el modelo de Keras o el archivo LiteRT</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move it to the trash: it can be restored</source>
        <translation>Moverlo a la papelera: se puede recuperar</translation>
    </message>
    <message>
        <source>Compare with the one in use…</source>
        <translation>Comparar con el modelo en uso…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>Before the names of folders</extracomment>
        <translation>Aprendió de</translation>
    </message>
    <message>
        <source>Training faces</source>
        <translation>Caras de entrenamiento</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Before a date</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>{model} (cannot be used)</source>
        <translation>{model} (no se puede usar)</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Use</source>
        <extracomment>Button: uses this model</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Usar {0}</translation>
    </message>
    <message>
        <source>Use this model from now on</source>
        <translation>Usar este modelo desde ahora</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>cannot be used: {0}</source>
        <translation>no se puede usar: {0}</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Aún sin medir</translation>
    </message>
    <message numerus="yes">
        <source>Share of right verdicts on {number} images: {images}</source>
        <translation>
            <numerusform>Proporción de veredictos correctos con {number} imagen: {images}</numerusform>
            <numerusform>Proporción de veredictos correctos con {number} imágenes: {images}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, in use</source>
        <translation>{0}, en uso</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>The details of a model are shown</extracomment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed, Enter opens it</source>
        <translation>cerrado, Intro lo abre</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import a bundle (.zip) or a Keras model (.keras); you can also drop the file here</source>
        <translation>Importar un paquete (.zip) o un modelo de Keras (.keras); también puedes soltar el archivo aquí</translation>
    </message>
    <message>
        <source>Drop to import it</source>
        <translation>Suelta para importarlo</translation>
    </message>
    <message>
        <source>Reading the models</source>
        <translation>Leyendo los modelos</translation>
    </message>
    <message>
        <source>{0} was saved as {1}.</source>
        <translation>{0} se ha guardado como {1}.</translation>
    </message>
    <message>
        <source>No model of your own so far</source>
        <translation>Aún no hay ningún modelo propio</translation>
    </message>
    <message numerus="yes">
        <source>%n models of your own</source>
        <translation>
            <numerusform>%n modelo propio</numerusform>
            <numerusform>%n modelos propios</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is in the trash, and the bundled model is in use.</source>
        <translation>{0} está en la papelera y se usa el modelo incluido.</translation>
    </message>
    <message>
        <source>{0} is in the trash.</source>
        <translation>{0} está en la papelera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{0} was imported. It is not in use yet.</source>
        <translation>{0} se ha importado. Aún no está en uso.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>New name of {0}</source>
        <translation>Nuevo nombre de {0}</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>largest number</source>
        <extracomment>What pooling keeps of a window</extracomment>
        <translation>número mayor</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>What pooling keeps of a window</extracomment>
        <translation>media</translation>
    </message>
    <message>
        <source> pixels</source>
        <extracomment>After a number in its field</extracomment>
        <translation> píxeles</translation>
    </message>
    <message>
        <source>gray</source>
        <extracomment>Pictures of one channel</extracomment>
        <translation>gris</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>Pictures of three channels</extracomment>
        <translation>color</translation>
    </message>
    <message>
        <source>Same as the model in use</source>
        <translation>Igual que el modelo en uso</translation>
    </message>
    <message>
        <source>Only a network with the same layers can start from the model&apos;s weights</source>
        <translation>Solo una red con las mismas capas puede partir de los pesos del modelo</translation>
    </message>
    <message>
        <source>Convolution filters</source>
        <translation>Filtros de convolución</translation>
    </message>
    <message>
        <source>Kernel side</source>
        <translation>Lado del núcleo</translation>
    </message>
    <message>
        <source>Pooling side</source>
        <translation>Lado del pooling</translation>
    </message>
    <message>
        <source>Pooling keeps</source>
        <translation>El pooling conserva</translation>
    </message>
    <message>
        <source>Dense units</source>
        <translation>Unidades densas</translation>
    </message>
    <message>
        <source>Image side</source>
        <translation>Lado de la imagen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>The network, layer by layer</source>
        <translation>La red, capa por capa</translation>
    </message>
    <message>
        <source>Fed by {layer}: {maps}</source>
        <translation>Alimentado por {layer}: {maps}</translation>
    </message>
    <message>
        <source>Fed by the face square: {maps}</source>
        <translation>Alimentado por el cuadro de la cara: {maps}</translation>
    </message>
    <message>
        <source>Orange is positive, blue negative. After ReLU, green is how much.</source>
        <translation>Naranja: positivo. Azul: negativo. Verde, tras ReLU: cuánto.</translation>
    </message>
</context>
<context>
    <name>NewClassesDialog</name>
    <message>
        <source>New classes</source>
        <translation>Clases nuevas</translation>
    </message>
    <message>
        <source>What should the network tell apart?</source>
        <translation>¿Qué debe distinguir la red?</translation>
    </message>
    <message>
        <source>for example: eyes open, eyes closed, one eye closed</source>
        <translation>por ejemplo: ojos abiertos, ojos cerrados, un ojo cerrado</translation>
    </message>
    <message>
        <source>Names of the classes</source>
        <translation>Nombres de las clases</translation>
    </message>
    <message>
        <source>Two or more names, with commas between them</source>
        <translation>Dos o más nombres, separados por comas</translation>
    </message>
    <message>
        <source>Names of your own</source>
        <translation>Nombres propios</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move my %n photographs aside first</source>
        <translation>
            <numerusform>&amp;Apartar antes mi fotografía (%n)</numerusform>
            <numerusform>&amp;Apartar antes mis %n fotografías</numerusform>
        </translation>
    </message>
    <message>
        <source>glasses</source>
        <extracomment>Name of a class: faces with glasses</extracomment>
        <translation>gafas</translation>
    </message>
    <message>
        <source>no glasses</source>
        <translation>sin gafas</translation>
    </message>
    <message>
        <source>hat</source>
        <extracomment>Name of a class: faces with a hat</extracomment>
        <translation>sombrero</translation>
    </message>
    <message>
        <source>no hat</source>
        <translation>sin sombrero</translation>
    </message>
    <message>
        <source>hand on the face</source>
        <translation>mano en la cara</translation>
    </message>
    <message>
        <source>no hand</source>
        <translation>sin mano</translation>
    </message>
    <message>
        <source>mouth open</source>
        <translation>boca abierta</translation>
    </message>
    <message>
        <source>mouth closed</source>
        <translation>boca cerrada</translation>
    </message>
    <message>
        <source>looking here</source>
        <translation>mira aquí</translation>
    </message>
    <message>
        <source>looking away</source>
        <translation>mira a otro lado</translation>
    </message>
    <message>
        <source>{first} / {second}</source>
        <translation>{first} / {second}</translation>
    </message>
</context>
<context>
    <name>NewLesson</name>
    <message>
        <source>Ready to start over.</source>
        <translation>Todo listo para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The earlier samples are in “{folder}”.</source>
        <translation>Las muestras anteriores están en «{folder}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>NewPupilDialog</name>
    <message>
        <source>New pupil</source>
        <translation>Nuevo alumno</translation>
    </message>
    <message>
        <source>Start over for another pupil?</source>
        <translation>¿Empezar de nuevo para otro alumno?</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs are moved aside into a folder of their own, and the bundled model is in use, unchanged.</source>
        <translation>
            <numerusform>%n fotografía se aparta en una carpeta propia y se usa el modelo incluido, sin cambios.</numerusform>
            <numerusform>%n fotografías se apartan en una carpeta propia y se usa el modelo incluido, sin cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move my models to the trash, too</source>
        <translation>Mover también mis modelos a la papelera</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NineFaces</name>
    <message>
        <source>{0}
The file is gone, or cannot be read any more</source>
        <translation>{0}
El archivo ya no existe o no se puede leer</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No face</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>A picture that is not there any more</extracomment>
        <translation>desaparecida</translation>
    </message>
</context>
<context>
    <name>NoImagesYet</name>
    <message>
        <source>What should it learn from?</source>
        <translation>¿De qué debe aprender?</translation>
    </message>
    <message>
        <source>Choose a folder that holds one folder of images for each class, named after the class. Any classes will do: “glasses” and “no glasses”, or “smile” and “no smile”; photographs or cropped faces, a few of each or thousands.</source>
        <translation>Elige una carpeta que contenga una carpeta de imágenes para cada clase, con el nombre de la clase. Sirven cualesquiera clases: «gafas» y «sin gafas», o «sonrisa» y «sin sonrisa»; fotografías o caras recortadas, unas pocas de cada una o miles.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>or drop folders here; record samples of your own under “Collect”</source>
        <translation>o suelta carpetas aquí; graba muestras propias en «Reunir»</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>Notes about this model</source>
        <translation>Notas sobre este modelo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Kept with the model, even when it is exported</source>
        <translation>Se guardan con el modelo, incluso al exportarlo</translation>
    </message>
</context>
<context>
    <name>NumbersTable</name>
    <message>
        <source>Metrics of both models</source>
        <translation>Métricas de ambos modelos</translation>
    </message>
    <message>
        <source>{0}: old {1}, new {2}, difference {3}</source>
        <translation>{0}: anterior {1}, nuevo {2}, diferencia {3}</translation>
    </message>
    <message>
        <source>old</source>
        <extracomment>The old model</extracomment>
        <translation>anterior</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>The new model</extracomment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>difference</source>
        <extracomment>Of the two numbers</extracomment>
        <translation>diferencia</translation>
    </message>
</context>
<context>
    <name>ObservationList</name>
    <message>
        <source>About this frame</source>
        <translation>Sobre este fotograma</translation>
    </message>
</context>
<context>
    <name>OpenProjectDialog</name>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>&amp;Move mine aside first</source>
        <translation>&amp;Apartar antes las mías</translation>
    </message>
    <message>
        <source>&amp;Begin with its model, threshold and smoothing</source>
        <translation>&amp;Empezar con su modelo, umbral y suavizado</translation>
    </message>
    <message numerus="yes">
        <source>You have %n photographs already</source>
        <translation>
            <numerusform>Ya tienes %n fotografía</numerusform>
            <numerusform>Ya tienes %n fotografías</numerusform>
        </translation>
    </message>
    <message>
        <source>They go into a folder of their own; nothing is deleted. Otherwise both are merged.</source>
        <translation>En una carpeta propia; no se elimina nada. Si no, se juntan todas.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <translation>
            <numerusform>%n fotografía</numerusform>
            <numerusform>%n fotografías</numerusform>
        </translation>
    </message>
    <message>
        <source>{class_name}: {number}</source>
        <translation>{class_name}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n models: {names}</source>
        <translation>
            <numerusform>%n modelo: {names}</numerusform>
            <numerusform>%n modelos: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>the bundled one</source>
        <translation>el incluido</translation>
    </message>
    <message>
        <source>Model: {model}. Threshold: the model&apos;s own.</source>
        <translation>Modelo: {model}. Umbral: el propio del modelo.</translation>
    </message>
    <message>
        <source>Model: {model}. Threshold: {threshold:.2f}.</source>
        <translation>Modelo: {model}. Umbral: {threshold:.2f}.</translation>
    </message>
</context>
<context>
    <name>PatchSection</name>
    <message>
        <source>Patch</source>
        <translation>Parche</translation>
    </message>
    <message>
        <source>Content of the patch</source>
        <translation>Contenido del parche</translation>
    </message>
    <message>
        <source>gray</source>
        <extracomment>What the patch is filled with</extracomment>
        <translation>gris</translation>
    </message>
    <message>
        <source>blurred face</source>
        <translation>cara desenfocada</translation>
    </message>
    <message>
        <source>mean of the face</source>
        <translation>media de la cara</translation>
    </message>
    <message>
        <source>Size of the patch</source>
        <translation>Tamaño del parche</translation>
    </message>
    <message>
        <source>1/{0} of the face</source>
        <translation>1/{0} de la cara</translation>
    </message>
    <message>
        <source>Stride of the patch</source>
        <translation>Paso del parche</translation>
    </message>
    <message>
        <source>{0} × {0} places</source>
        <translation>{0} × {0} lugares</translation>
    </message>
    <message>
        <source>{0:.0f} ms a map</source>
        <translation>{0:.0f} ms por mapa</translation>
    </message>
</context>
<context>
    <name>PatchVerdict</name>
    <message>
        <source>Verdict with the patch on the face</source>
        <translation>Veredicto con el parche sobre la cara</translation>
    </message>
    <message>
        <source>Point at a map, or press an arrow key on it: a patch covers that place of the face.</source>
        <translation>Señala un mapa o pulsa una tecla de flecha sobre él: un parche cubre ese lugar de la cara.</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>The last pictures</source>
        <translation>Las últimas fotos</translation>
    </message>
    <message>
        <source>Picture {0}</source>
        <translation>Foto {0}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Picture</source>
        <extracomment>Button: takes a picture</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>Aún no hay imagen</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Guardada {0}</translation>
    </message>
    <message>
        <source>Copied {0} × {1} pixels</source>
        <translation>Copiados {0} × {1} píxeles</translation>
    </message>
</context>
<context>
    <name>PlotView</name>
    <message>
        <source>Plot of the recording</source>
        <translation>Gráfico de la grabación</translation>
    </message>
    <message>
        <source>Drawing the plot…</source>
        <translation>Dibujando el gráfico…</translation>
    </message>
    <message>
        <source>Face {0}: {1} of {2} judged seconds with the class, episodes: {3}</source>
        <translation>Cara {0}: {1} de {2} segundos juzgados con la clase, episodios: {3}</translation>
    </message>
</context>
<context>
    <name>PredictionTile</name>
    <message>
        <source>On the left, the face as the model sees it. Bars and numbers are smoothed over about a tenth of a second so that they can be read; the mark on a bar is this frame alone. The label follows from the numbers by the model&apos;s own threshold.</source>
        <translation>A la izquierda, la cara como la ve el modelo. Las barras y los números se suavizan durante cerca de una décima de segundo para poder leerlos; la marca de una barra es solo este fotograma. La etiqueta resulta de los números con el umbral propio del modelo.</translation>
    </message>
    <message>
        <source>No face that could be judged</source>
        <translation>Ninguna cara que se pueda juzgar</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>no face in view</source>
        <translation>ninguna cara a la vista</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Picture that would be kept</source>
        <translation>Imagen que se guardaría</translation>
    </message>
    <message>
        <source>The part of the picture that is kept, as the camera sees it: not mirrored. The square is the face.</source>
        <translation>La parte de la imagen que se guarda, como la ve la cámara: sin espejo. El cuadro es la cara.</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>sin cara</translation>
    </message>
</context>
<context>
    <name>ProbeControls</name>
    <message>
        <source>beside it</source>
        <extracomment>Before a choice: the map to show beside this one</extracomment>
        <translation>al lado</translation>
    </message>
    <message>
        <source>The map to compare with</source>
        <translation>El mapa con el que comparar</translation>
    </message>
    <message>
        <source>auto</source>
        <extracomment>The map to compare with is chosen by the program</extracomment>
        <translation>auto</translation>
    </message>
    <message>
        <source>map </source>
        <extracomment>Before a number in its field</extracomment>
        <translation>mapa </translation>
    </message>
    <message>
        <source>move the map</source>
        <translation>mover el mapa</translation>
    </message>
    <message>
        <source>One cell to the left</source>
        <translation>Una celda a la izquierda</translation>
    </message>
    <message>
        <source>One cell up</source>
        <translation>Una celda hacia arriba</translation>
    </message>
    <message>
        <source>One cell down</source>
        <translation>Una celda hacia abajo</translation>
    </message>
    <message>
        <source>One cell to the right</source>
        <translation>Una celda a la derecha</translation>
    </message>
</context>
<context>
    <name>ProductsPanel</name>
    <message>
        <source>outside × {0}: nothing</source>
        <translation>fuera × {0}: nada</translation>
    </message>
    <message>
        <source>sum</source>
        <extracomment>Label of a number: the sum of the products beside it</extracomment>
        <translation>suma</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Projects (*.smiledesk)</source>
        <translation>Proyectos (*.smiledesk)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Guardar proyecto</translation>
    </message>
    <message>
        <source>lesson.smiledesk</source>
        <translation>leccion.smiledesk</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation>Guardando el proyecto</translation>
    </message>
    <message>
        <source>Checking and opening the project</source>
        <translation>Comprobando y abriendo el proyecto</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs cannot be read and were left out.</source>
        <translation>
            <numerusform>%n fotografía no se puede leer y se ha omitido.</numerusform>
            <numerusform>%n fotografías no se pueden leer y se han omitido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;{file}&apos; is open: %n photographs were added.</source>
        <translation>
            <numerusform>«{file}» está abierto: se ha añadido %n fotografía.</numerusform>
            <numerusform>«{file}» está abierto: se han añadido %n fotografías.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your earlier samples are in “{folder}”.</source>
        <translation>Tus muestras anteriores están en «{folder}».</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <extracomment>In an empty field for a keyboard shortcut</extracomment>
        <translation>Pulsa las teclas</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <extracomment>As on the keyboard</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>As on the keyboard</extracomment>
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>RankingSection</name>
    <message>
        <source>What matters most now</source>
        <translation>Lo que más importa ahora</translation>
    </message>
    <message>
        <source>Layer whose filters or units are ranked</source>
        <translation>Capa cuyos filtros o unidades se ordenan</translation>
    </message>
    <message>
        <source>There is no face to look at</source>
        <translation>No hay ninguna cara que mirar</translation>
    </message>
    <message>
        <source>Each is muted in turn, and everything after it computed again…</source>
        <translation>Se silencia cada uno por turno y se vuelve a calcular todo lo que viene después…</translation>
    </message>
    <message>
        <source>Muted alone, it changes the logit difference {0} − {1}, now {2}, by:</source>
        <translation>Si solo se silencia él, la diferencia de logits {0} − {1}, ahora {2}, cambia en:</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Hold to record {0}</source>
        <translation>Mantener para grabar {0}</translation>
    </message>
    <message>
        <source>Hold to record {0} (key {1})</source>
        <translation>Mantener para grabar {0} (tecla {1})</translation>
    </message>
    <message>
        <source>{hold_to_record}: up to six samples a second, while the face is in view.</source>
        <translation>{hold_to_record}: hasta seis muestras por segundo, mientras la cara esté a la vista.</translation>
    </message>
    <message>
        <source>Training needs {0} images of each class, from at least two takes.</source>
        <translation>El entrenamiento necesita {0} imágenes de cada clase, de al menos dos tomas.</translation>
    </message>
</context>
<context>
    <name>RecordMenu</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
</context>
<context>
    <name>RecordingButton</name>
    <message>
        <source>It goes on: press to end it</source>
        <translation>Continúa: pulsa para terminarla</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>another source was chosen</source>
        <translation>se eligió otra fuente</translation>
    </message>
    <message numerus="yes">
        <source>The recording has ended: {0}. It has %n rows: {1}</source>
        <translation>
            <numerusform>La grabación ha terminado: {0}. Tiene %n fila: {1}</numerusform>
            <numerusform>La grabación ha terminado: {0}. Tiene %n filas: {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to record yet: the model is still being loaded.</source>
        <translation>Aún no hay nada que grabar: el modelo todavía se está cargando.</translation>
    </message>
    <message>
        <source>There is nothing to record yet: no picture has come.</source>
        <translation>Aún no hay nada que grabar: no ha llegado ninguna imagen.</translation>
    </message>
    <message>
        <source>The recording cannot start: {0}</source>
        <translation>La grabación no puede empezar: {0}</translation>
    </message>
    <message>
        <source>The end of the recording is missing: {0}</source>
        <translation>Falta el final de la grabación: {0}</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>No se ha grabado nada</translation>
    </message>
    <message numerus="yes">
        <source>%n rows kept</source>
        <translation>
            <numerusform>%n fila guardada</numerusform>
            <numerusform>%n filas guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows, {0} dropped</source>
        <translation>
            <numerusform>%n fila, {0} perdidas</numerusform>
            <numerusform>%n filas, {0} perdidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingsFolder</name>
    <message>
        <source>Folder for readings, pictures and films</source>
        <translation>Carpeta para mediciones, fotos y películas</translation>
    </message>
    <message>
        <source>No program opens folders here. The folder is: {0}</source>
        <translation>Ningún programa abre carpetas aquí. La carpeta es: {0}</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results of the folder</source>
        <translation>Resultados de la carpeta</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>None: all of these images get the right class.</source>
        <translation>Ninguno: todas estas imágenes reciben la clase correcta.</translation>
    </message>
    <message>
        <source>Compare with the model in use…</source>
        <translation>Comparar con el modelo en uso…</translation>
    </message>
    <message>
        <source>Compare both on the same images and on your face, then decide which one to use</source>
        <translation>Comparar los dos con las mismas imágenes y con tu cara, y decidir después cuál usar</translation>
    </message>
    <message>
        <source>Train again…</source>
        <translation>Entrenar de nuevo…</translation>
    </message>
    <message>
        <source>Back to the settings; this model stays among your models</source>
        <translation>Volver a los ajustes; este modelo sigue entre tus modelos</translation>
    </message>
    <message>
        <source>“{0}” is trained</source>
        <translation>«{0}» está entrenado</translation>
    </message>
    <message>
        <source>Right and wrong answers</source>
        <translation>Respuestas correctas e incorrectas</translation>
    </message>
    <message>
        <source>The worst mistakes</source>
        <translation>Los peores errores</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Progress of the whole training</source>
        <translation>Progreso de todo el entrenamiento</translation>
    </message>
    <message>
        <source>The kernels of the first layer, as they change from epoch to epoch</source>
        <translation>Los núcleos de la primera capa, según cambian de época en época</translation>
    </message>
    <message>
        <source>Stop and keep best</source>
        <translation>Detener y conservar lo mejor</translation>
    </message>
    <message>
        <source>Cancel, keep the old model</source>
        <translation>Cancelar, conservar el modelo anterior</translation>
    </message>
    <message>
        <source>Ends at once and keeps nothing of this training. Your images and the model in use stay as they are.</source>
        <translation>Termina de inmediato y no conserva nada de este entrenamiento. Tus imágenes y el modelo en uso se quedan como están.</translation>
    </message>
    <message>
        <source>Training “{0}”</source>
        <translation>Entrenando «{0}»</translation>
    </message>
    <message>
        <source>Starting the training process</source>
        <translation>Iniciando el proceso de entrenamiento</translation>
    </message>
    <message>
        <source>Learning: the first epoch</source>
        <translation>Aprendiendo: la primera época</translation>
    </message>
    <message>
        <source>Learning: epoch {0} of {1} is done, the best so far is {2}</source>
        <translation>Aprendiendo: la época {0} de {1} está lista, la mejor hasta ahora es la {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n images, all to learn from; each is judged by a network that has not seen it</source>
        <translation>
            <numerusform>%n imagen, toda para aprender; la juzga una red que no la ha visto</numerusform>
            <numerusform>%n imágenes, todas para aprender; cada una la juzga una red que no la ha visto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images to learn from, {0} held back for validation</source>
        <translation>
            <numerusform>%n imagen para aprender, {0} reservadas para la validación</numerusform>
            <numerusform>%n imágenes para aprender, {0} reservadas para la validación</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} left out: {reasons}</source>
        <translation>{number} omitidas: {reasons}</translation>
    </message>
    <message>
        <source>of epoch {0}</source>
        <translation>de la época {0}</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>There is nothing to keep yet: the first epoch has not begun.</source>
        <translation>Aún no hay nada que conservar: la primera época no ha empezado.</translation>
    </message>
    <message>
        <source>Ends after the current batch, and makes a model of what was learned so far. The model in use stays in use until you choose the new one.</source>
        <translation>Termina tras el lote actual y crea un modelo con lo aprendido hasta ahora. El modelo en uso sigue en uso hasta que elijas el nuevo.</translation>
    </message>
    <message>
        <source>Ends after the current batch, and makes a model of the best epoch so far, which is {0}. The model in use stays in use until you choose the new one.</source>
        <translation>Termina tras el lote actual y crea un modelo con la mejor época hasta ahora, que es la {0}. El modelo en uso sigue en uso hasta que elijas el nuevo.</translation>
    </message>
    <message>
        <source>{0} so far</source>
        <translation>{0} hasta ahora</translation>
    </message>
    <message>
        <source>{0} so far · left at most: {1}</source>
        <translation>{0} hasta ahora · quedan como mucho: {1}</translation>
    </message>
</context>
<context>
    <name>RunningBooth</name>
    <message>
        <source>No picture is kept: {0}</source>
        <translation>No se guarda ninguna foto: {0}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
</context>
<context>
    <name>SampleList</name>
    <message>
        <source>Samples of {0}</source>
        <translation>Muestras de {0}</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>taken {0}</source>
        <extracomment>A picture; {0} is a time</extracomment>
        <translation>tomada {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <extracomment>{0} is a file or a camera</extracomment>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>face {0:.0f} pixels wide</source>
        <translation>cara de {0:.0f} píxeles de ancho</translation>
    </message>
</context>
<context>
    <name>SandboxView</name>
    <message>
        <source>Filter sandbox</source>
        <translation>Taller de filtros</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>No map to compare with</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>same: black around it</source>
        <translation>same: negro alrededor</translation>
    </message>
    <message>
        <source>valid: stay inside</source>
        <translation>valid: sin salirse</translation>
    </message>
    <message>
        <source>{0}, 2×2</source>
        <translation>{0}, 2×2</translation>
    </message>
    <message>
        <source>on the map</source>
        <extracomment>Heading of a column: the number that stands on the map</extracomment>
        <translation>en el mapa</translation>
    </message>
    <message>
        <source>your own filter</source>
        <translation>tu propio filtro</translation>
    </message>
    <message>
        <source>Not the model: a filter of your own on the same face. Change a number and look.</source>
        <translation>No es el modelo: es un filtro propio sobre la misma cara. Cambia un número y mira.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Seguido de</translation>
    </message>
</context>
<context>
    <name>SaveProjectDialog</name>
    <message>
        <source>Save project</source>
        <translation>Guardar proyecto</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs with their classes</source>
        <translation>
            <numerusform>%n fotografía con su clase</numerusform>
            <numerusform>%n fotografías con sus clases</numerusform>
        </translation>
    </message>
    <message>
        <source>Model, threshold and smoothing to &amp;begin with</source>
        <translation>Modelo, umbral y suavizado con los que &amp;empezar</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Classes without photographs are included, too. Names of cameras, files and places are not.</source>
        <translation>También se incluyen las clases sin fotografías. Los nombres de cámaras, archivos y lugares, no.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Whoever opens the project begins with the ones that you use now.</source>
        <translation>Quien abra el proyecto empieza con los que usas ahora.</translation>
    </message>
</context>
<context>
    <name>SaveSection</name>
    <message>
        <source>Keep it as a model</source>
        <translation>Conservarlo como modelo</translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation>Guardando el modelo</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Progress of the saving</source>
        <translation>Progreso del guardado</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} modificado</translation>
    </message>
    <message>
        <source>It is converted, compared with the changed network, and listed under Models.</source>
        <translation>Se convierte, se compara con la red modificada y aparece en Modelos.</translation>
    </message>
    <message>
        <source>Change something first.</source>
        <translation>Cambia algo primero.</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Leyendo el modelo</translation>
    </message>
    <message>
        <source>Loading TensorFlow, which usually takes 4 to 15 seconds</source>
        <translation>Cargando TensorFlow; suele tardar de 4 a 15 segundos</translation>
    </message>
    <message>
        <source>Converting the network, and comparing it with the changed one</source>
        <translation>Convirtiendo la red y comparándola con la modificada</translation>
    </message>
    <message>
        <source>Saved: &apos;{0}&apos; is under Models.</source>
        <translation>Guardado: «{0}» está en Modelos.</translation>
    </message>
</context>
<context>
    <name>SessionSettings</name>
    <message>
        <source>another face detector was chosen</source>
        <translation>se eligió otro detector de caras</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset {setting}</source>
        <translation>Restablecer {setting}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>No settings match.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Name of the new model</source>
        <translation>Nombre del modelo nuevo</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>The model in use stays in use until you choose the new one</source>
        <translation>El modelo en uso sigue en uso hasta que elijas el nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How thorough should it be?</source>
        <translation>¿Rápido o a fondo?</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n clase</numerusform>
            <numerusform>%n clases</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM HH.mm</source>
        <extracomment>Date and time in the name of a model, in the letters of Qt: d is the day, MMM the short month; no colon</extracomment>
        <translation>d MMM HH.mm</translation>
    </message>
    <message>
        <source>The network cannot be built as described: see Advanced.</source>
        <translation>La red no se puede construir tal como se describe: mira Avanzado.</translation>
    </message>
    <message numerus="yes">
        <source>%n images, from the model in use, which stays in use. Time at most: {0}.</source>
        <translation>
            <numerusform>%n imagen, a partir del modelo en uso, que sigue en uso. Duración máxima: {0}.</numerusform>
            <numerusform>%n imágenes, a partir del modelo en uso, que sigue en uso. Duración máxima: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images, from random weights. The model in use stays in use. Time at most: {0}.</source>
        <translation>
            <numerusform>%n imagen, a partir de pesos aleatorios. El modelo en uso sigue en uso. Duración máxima: {0}.</numerusform>
            <numerusform>%n imágenes, a partir de pesos aleatorios. El modelo en uso sigue en uso. Duración máxima: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose images to learn from first.</source>
        <translation>Elige antes imágenes de las que aprender.</translation>
    </message>
</context>
<context>
    <name>ShortcutSection</name>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Reset all keyboard shortcuts</source>
        <translation>Restablecer todos los atajos de teclado</translation>
    </message>
    <message>
        <source>Click a field and press the key. The keys of single panes, below, cannot be changed. Tooltips name a new key from the next start on.</source>
        <translation>Haz clic en un campo y pulsa la tecla. Las teclas de los paneles, más abajo, no se pueden cambiar. Las ayudas emergentes muestran una tecla nueva a partir del próximo inicio.</translation>
    </message>
</context>
<context>
    <name>ShutterDialog</name>
    <message>
        <source>Smile shutter</source>
        <translation>Disparador por sonrisa</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No countdown</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>&amp;Sonido</translation>
    </message>
    <message>
        <source>&amp;Who smiles</source>
        <translation>&amp;Quién sonríe</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <extracomment>For how many seconds</extracomment>
        <translation>&amp;Durante</translation>
    </message>
    <message>
        <source>&amp;Countdown</source>
        <translation>&amp;Cuenta atrás</translation>
    </message>
    <message>
        <source>&amp;Pause after a picture</source>
        <translation>&amp;Pausa tras una foto</translation>
    </message>
    <message>
        <source>Faces far smaller than the largest one do not count: they are people passing behind.</source>
        <translation>Las caras mucho más pequeñas que la mayor no cuentan: son personas que pasan por detrás.</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Everyone in view</source>
        <translation>Todos los que están a la vista</translation>
    </message>
    <message>
        <source>One face</source>
        <translation>Una cara</translation>
    </message>
    <message numerus="yes">
        <source>At least %n faces</source>
        <translation>
            <numerusform>Al menos %n cara</numerusform>
            <numerusform>Al menos %n caras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShutterOverlay</name>
    <message>
        <source>Smile shutter</source>
        <translation>Disparador por sonrisa</translation>
    </message>
    <message>
        <source>Waits for smiles</source>
        <translation>Espera sonrisas</translation>
    </message>
    <message>
        <source>Smiles are held</source>
        <translation>Las sonrisas se mantienen</translation>
    </message>
    <message numerus="yes">
        <source>Takes a picture in %n seconds</source>
        <translation>
            <numerusform>Toma una foto en %n segundo</numerusform>
            <numerusform>Toma una foto en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture was taken</source>
        <translation>Se ha tomado una foto</translation>
    </message>
</context>
<context>
    <name>SkippedSection</name>
    <message>
        <source>Images that are skipped</source>
        <translation>Imágenes que se omiten</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message numerus="yes">
        <source>{number} images will be skipped</source>
        <translation>
            <numerusform>Se omitirá {number} imagen</numerusform>
            <numerusform>Se omitirán {number} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ocultarlas</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Their names, and why each is skipped; a double-click opens the folder of an image</source>
        <translation>Sus nombres y por qué se omite cada una; un doble clic abre la carpeta de una imagen</translation>
    </message>
</context>
<context>
    <name>SmileShutter</name>
    <message>
        <source>Shutter</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <source>The shutter has stopped: {0}</source>
        <translation>El disparador se ha detenido: {0}</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Guardada {0}</translation>
    </message>
    <message>
        <source>{0} taken</source>
        <translation>{0} tomadas</translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>The password of the last address is not kept: {0}</source>
        <translation>La contraseña de la última dirección no se guarda: {0}</translation>
    </message>
    <message>
        <source>Enter the address…</source>
        <translation>Introducir la dirección…</translation>
    </message>
    <message>
        <source>Videos and pictures ({0})</source>
        <translation>Vídeos e imágenes ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a video or a picture</source>
        <translation>Abrir un vídeo o una imagen</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Open a network camera</source>
        <translation>Abrir una cámara de red</translation>
    </message>
    <message>
        <source>Address (http://… or rtsp://…):</source>
        <translation>Dirección (http://… o rtsp://…):</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Starting a training process</source>
        <translation>Iniciando un proceso de entrenamiento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It learns in a process of its own, so the live picture goes on.</source>
        <translation>Aprende en un proceso propio, así que la imagen en directo continúa.</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Leyendo las imágenes</translation>
    </message>
    <message>
        <source>Loading TensorFlow, which usually takes 4 to 15 seconds</source>
        <translation>Cargando TensorFlow; suele tardar de 4 a 15 segundos</translation>
    </message>
    <message>
        <source>{0:.0f} s so far</source>
        <translation>{0:.0f} s hasta ahora</translation>
    </message>
</context>
<context>
    <name>StartingPoint</name>
    <message>
        <source>Start</source>
        <extracomment>What the training starts from</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start from the weights of the model in use</source>
        <translation>Partir de los pesos del modelo en uso</translation>
    </message>
    <message>
        <source>Choose images first: the possible starts depend on their classes.</source>
        <translation>Elige antes las imágenes: los inicios posibles dependen de sus clases.</translation>
    </message>
    <message>
        <source>Describe a valid network first: the possible starts depend on its layers.</source>
        <translation>Describe antes una red válida: los inicios posibles dependen de sus capas.</translation>
    </message>
    <message>
        <source>From random weights: “{0}”, the model in use, knows other classes ({1}), so its weights do not fit.</source>
        <translation>Desde pesos aleatorios: «{0}», el modelo en uso, conoce otras clases ({1}), así que sus pesos no sirven.</translation>
    </message>
    <message>
        <source>From random weights: “{0}”, the model in use, has other layers, so its weights do not fit.</source>
        <translation>Desde pesos aleatorios: «{0}», el modelo en uso, tiene otras capas, así que sus pesos no sirven.</translation>
    </message>
    <message>
        <source>From “{0}”: it knows the same classes and has the same layers. This takes fewer images and less time.</source>
        <translation>Desde «{0}»: conoce las mismas clases y tiene las mismas capas. Requiere menos imágenes y menos tiempo.</translation>
    </message>
    <message>
        <source>From random weights, as chosen. This takes more images and more time.</source>
        <translation>Desde pesos aleatorios, como se ha elegido. Requiere más imágenes y más tiempo.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Model: {model}   Faces: {detector}</source>
        <translation>Modelo: {model}   Caras: {detector}</translation>
    </message>
    <message>
        <source>{0:4.1f} frames/s</source>
        <translation>{0:4.1f} fotogramas/s</translation>
    </message>
    <message>
        <source>{0} ms from capture</source>
        <translation>{0} ms desde la captura</translation>
    </message>
    <message>
        <source>{0:4d} dropped</source>
        <translation>{0:4d} perdidos</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} fallidos</translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation>{0} ilegibles</translation>
    </message>
    <message>
        <source>loading…</source>
        <extracomment>The model</extracomment>
        <translation>cargando…</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Random init</source>
        <translation>Sorteo</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>Button: the forward pass</extracomment>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Button: computes the error</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Backward</source>
        <extracomment>Button: the backward pass</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Button: updates the weights</extracomment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Step {0}: {1}</source>
        <translation>Paso {0}: {1}</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>el paso siguiente</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>seed </source>
        <extracomment>Before a number in its field</extracomment>
        <translation>semilla </translation>
    </message>
    <message>
        <source>Seed of the random weights</source>
        <translation>Semilla de los pesos aleatorios</translation>
    </message>
    <message>
        <source>The same seed draws the same weights</source>
        <translation>La misma semilla sortea los mismos pesos</translation>
    </message>
    <message>
        <source>How many updates</source>
        <translation>Número de actualizaciones</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Forward, error, backward and update, so many times</source>
        <translation>Adelante, Error, Atrás y Actualizar, tantas veces</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>update</source>
        <extracomment>Axis of a plot: number of the update</extracomment>
        <translation>actualización</translation>
    </message>
    <message>
        <source>This program cannot train</source>
        <translation>Este programa no puede entrenar</translation>
    </message>
    <message>
        <source>Watch a network learn</source>
        <translation>Mira cómo aprende una red</translation>
    </message>
    <message>
        <source>It starts with random weights and a handful of labelled faces. You press the five steps of learning yourself, and see what each does to the weights.</source>
        <translation>Empieza con pesos aleatorios y un puñado de caras etiquetadas. Tú pulsas los cinco pasos del aprendizaje y ves qué hace cada uno con los pesos.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>{0}: the network is at work</source>
        <translation>{0}: la red está trabajando</translation>
    </message>
    <message>
        <source>with random weights</source>
        <translation>con pesos aleatorios</translation>
    </message>
    <message>
        <source>after update {0}</source>
        <translation>tras la actualización {0}</translation>
    </message>
    <message>
        <source>It diverged: {0}</source>
        <translation>Ha divergido: {0}</translation>
    </message>
    <message>
        <source>Lower the rate to {0:g}</source>
        <translation>Bajar la tasa a {0:g}</translation>
    </message>
    <message>
        <source>The training process ended</source>
        <translation>El proceso de entrenamiento ha terminado</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>mean over the faces</source>
        <translation>media de las caras</translation>
    </message>
</context>
<context>
    <name>Strongest</name>
    <message>
        <source>Rank the faces of a folder</source>
        <translation>Ordenar las caras de una carpeta</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>The faces that were found are searched again next time: {0}</source>
        <translation>La próxima vez se buscarán de nuevo las caras encontradas: {0}</translation>
    </message>
    <message>
        <source>Your samples</source>
        <translation>Tus muestras</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Leyendo la carpeta…</translation>
    </message>
    <message>
        <source>Faces of the demo</source>
        <translation>Caras de la demo</translation>
    </message>
    <message>
        <source>This folder has no photographs: choose another one</source>
        <translation>Esta carpeta no tiene fotografías: elige otra</translation>
    </message>
    <message>
        <source>Stopped. The faces that were found so far need no second search.</source>
        <translation>Detenido. Las caras encontradas hasta ahora no necesitan otra búsqueda.</translation>
    </message>
    <message>
        <source>Your changes of the network are left out: faces are ranked for it as loaded.</source>
        <translation>Tus cambios en la red no cuentan: las caras se ordenan para la red tal como se cargó.</translation>
    </message>
    <message>
        <source>Another network is live: faces are ranked for the model in use.</source>
        <translation>Otra red está en directo: las caras se ordenan para el modelo en uso.</translation>
    </message>
    <message>
        <source>Blends of the demo&apos;s two mean faces, since there are no samples yet. To see the faces of people, choose a folder of photographs, or collect samples (Ctrl+7).</source>
        <translation>Mezclas de las dos caras medias de la demo, porque aún no hay muestras. Para ver caras de personas, elige una carpeta de fotografías o reúne muestras (Ctrl+7).</translation>
    </message>
</context>
<context>
    <name>StrongestView</name>
    <message>
        <source>Strongest faces</source>
        <translation>Caras con mayor activación</translation>
    </message>
    <message>
        <source>The largest number of this map for the live face; it is outlined in the overview</source>
        <translation>El número mayor de este mapa para la cara en directo; está enmarcado en la vista general</translation>
    </message>
    <message>
        <source>Open the lens</source>
        <translation>Abrir la lupa</translation>
    </message>
    <message>
        <source>My samples</source>
        <translation>Mis muestras</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Faces that excite it most</source>
        <translation>Caras que más lo activan</translation>
    </message>
    <message>
        <source>Faces that excite it least</source>
        <translation>Caras que menos lo activan</translation>
    </message>
    <message>
        <source>now {0:+.3f}</source>
        <translation>ahora {0:+.3f}</translation>
    </message>
    <message>
        <source>Photographs: {0} of {1}</source>
        <translation>Fotografías: {0} de {1}</translation>
    </message>
    <message>
        <source>No map to excite</source>
        <translation>Ningún mapa que activar</translation>
    </message>
    <message>
        <source>This layer only lays the cells of the maps before it in one row. Look at those maps instead.</source>
        <translation>Esta capa solo coloca en una fila las celdas de los mapas anteriores. Mira esos mapas en su lugar.</translation>
    </message>
    <message>
        <source>The photographs are looked at once, for all maps together.</source>
        <translation>Las fotografías se miran una sola vez, para todos los mapas a la vez.</translation>
    </message>
    <message>
        <source>Search again, or choose another folder.</source>
        <translation>Busca de nuevo o elige otra carpeta.</translation>
    </message>
    <message>
        <source>No faces yet</source>
        <translation>Aún no hay caras</translation>
    </message>
    <message>
        <source>Another network is shown</source>
        <translation>Se muestra otra red</translation>
    </message>
    <message>
        <source>Faces are ranked for the model in use, not for a network that is still being trained.</source>
        <translation>Las caras se ordenan para el modelo en uso, no para una red que todavía se está entrenando.</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>No se encontró ninguna cara</translation>
    </message>
    <message>
        <source>None of these photographs shows a face that the program finds. Choose another folder.</source>
        <translation>Ninguna de estas fotografías muestra una cara que el programa encuentre. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Excite it most</source>
        <translation>Más lo activan</translation>
    </message>
    <message>
        <source>Excite it least</source>
        <translation>Menos lo activan</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Tables of readings ({0})</source>
        <translation>Tablas de mediciones ({0})</translation>
    </message>
    <message>
        <source>Summary of a recording</source>
        <translation>Resumen de una grabación</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>SummaryTables</name>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>No recording yet</source>
        <translation>Aún no hay ninguna grabación</translation>
    </message>
    <message>
        <source>Record readings, or choose a recording.</source>
        <translation>Graba mediciones o elige una grabación.</translation>
    </message>
    <message>
        <source>Reading the recording…</source>
        <translation>Leyendo la grabación…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Plot as PNG…</source>
        <translation>Gráfico como PNG…</translation>
    </message>
    <message>
        <source>Plot as SVG…</source>
        <translation>Gráfico como SVG…</translation>
    </message>
    <message>
        <source>Episodes as CSV…</source>
        <translation>Episodios como CSV…</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>Summary of another recording</source>
        <translation>Resumen de otra grabación</translation>
    </message>
    <message>
        <source>This recording cannot be summarised</source>
        <translation>Esta grabación no se puede resumir</translation>
    </message>
    <message>
        <source>A click jumps to that moment of the film.</source>
        <translation>Un clic salta a ese momento de la película.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Guardado {0}</translation>
    </message>
</context>
<context>
    <name>SurveyProgress</name>
    <message>
        <source>Progress of reading the images</source>
        <translation>Progreso de la lectura de las imágenes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Reading the folders</source>
        <translation>Leyendo las carpetas</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {number} images read</source>
        <translation>
            <numerusform>{done} de {number} imagen leída</numerusform>
            <numerusform>{done} de {number} imágenes leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <source>Paused: not all images are read</source>
        <translation>En pausa: no se han leído todas las imágenes</translation>
    </message>
</context>
<context>
    <name>Surveyor</name>
    <message>
        <source>Reading the images</source>
        <translation>Leyendo las imágenes</translation>
    </message>
    <message>
        <source>thumbnails cannot be kept: {0}</source>
        <translation>no se pueden guardar las miniaturas: {0}</translation>
    </message>
</context>
<context>
    <name>TaskProgress</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>{0}, {1} left</source>
        <translation>{0}, quedan {1}</translation>
    </message>
</context>
<context>
    <name>TeachPages</name>
    <message>
        <source>Show samples</source>
        <translation>Mostrar muestras</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in use already</source>
        <translation>«{0}» ya está en uso</translation>
    </message>
    <message>
        <source>Choose another model under Models to compare it with the one in use.</source>
        <translation>Elige otro modelo en Modelos para compararlo con el que está en uso.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in use now. The earlier models are all in this list.</source>
        <translation>«{0}» está ahora en uso. Los modelos anteriores están todos en esta lista.</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>The training of “{0}” was interrupted.</source>
        <translation>El entrenamiento de «{0}» se interrumpió.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>SmileDesk</source>
        <translation>SmileDesk</translation>
    </message>
    <message>
        <source>The network is still learning.</source>
        <translation>La red todavía está aprendiendo.</translation>
    </message>
    <message>
        <source>If you close now, the finished epochs are saved, and the training can be resumed.</source>
        <translation>Si cierras ahora, las épocas terminadas se guardan y el entrenamiento se puede reanudar.</translation>
    </message>
    <message>
        <source>Close, resume another time</source>
        <translation>Cerrar y reanudar otro día</translation>
    </message>
    <message>
        <source>Nothing is saved yet: if you close now, it has to start over.</source>
        <translation>Aún no hay nada guardado: si cierras ahora, tendrá que empezar de cero.</translation>
    </message>
    <message>
        <source>Close, start over another time</source>
        <translation>Cerrar y empezar de cero otro día</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>ThoroughnessChoice</name>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>A fondo</translation>
    </message>
    <message>
        <source>A first try, to see whether the images are suitable.</source>
        <translation>Un primer intento, para ver si las imágenes sirven.</translation>
    </message>
    <message>
        <source>The right choice for most cases.</source>
        <translation>Lo adecuado en la mayoría de los casos.</translation>
    </message>
    <message>
        <source>For the last percent, and for many images.</source>
        <translation>Para el último uno por ciento y para muchas imágenes.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n passes over all images; ends early once there is no more improvement.</source>
        <translation>
            <numerusform>Hasta %n pasada por todas las imágenes; termina antes en cuanto ya no mejora.</numerusform>
            <numerusform>Hasta %n pasadas por todas las imágenes; termina antes en cuanto ya no mejora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThumbnailStrip</name>
    <message>
        <source>Some images of {0}</source>
        <translation>Algunas imágenes de {0}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Place in the session</source>
        <translation>Posición en la sesión</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver al presente</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Aún no hay valores</translation>
    </message>
    <message>
        <source>{0}: now {1:.2f}</source>
        <translation>{0}: ahora {1:.2f}</translation>
    </message>
    <message>
        <source>{0}: now {1:.2f}, above the threshold in {2:.0%} of the last minute</source>
        <translation>{0}: ahora {1:.2f}, por encima del umbral el {2:.0%} del último minuto</translation>
    </message>
    <message>
        <source>{0:.1f} s ago</source>
        <translation>hace {0:.1f} s</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation>hace {0}</translation>
    </message>
    <message>
        <source>at {0} of the film</source>
        <translation>en {0} de la película</translation>
    </message>
    <message>
        <source>marker {0}</source>
        <translation>marcador {0}</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>sin cara</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>aún sin veredicto</translation>
    </message>
    <message>
        <source>smoothed {0:.2f}</source>
        <translation>suavizada {0:.2f}</translation>
    </message>
    <message>
        <source>that frame {0:.2f}</source>
        <translation>ese fotograma {0:.2f}</translation>
    </message>
    <message>
        <source>last minute · bold: the followed face, gray: each frame</source>
        <translation>último minuto · en negrita: la cara seguida; en gris: cada fotograma</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>último minuto</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>de {0} a {1}</translation>
    </message>
</context>
<context>
    <name>TourCards</name>
    <message>
        <source>This is you</source>
        <translation>Eres tú</translation>
    </message>
    <message>
        <source>The square follows your face. The network judges what is inside, and nothing else. Nothing is kept unless you record it.</source>
        <translation>El cuadro sigue tu cara. La red juzga lo que hay dentro y nada más. No se guarda nada a menos que lo grabes.</translation>
    </message>
    <message>
        <source>This is how it knows</source>
        <translation>Así es como lo sabe</translation>
    </message>
    <message>
        <source>The network is beside the picture, live: each small map shows what one filter finds on your face. Click a map to see how its numbers are computed.</source>
        <translation>La red está junto a la imagen, en directo: cada mapa pequeño muestra lo que un filtro encuentra en tu cara. Elige un mapa para ver cómo se obtienen sus números.</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation>Enséñale</translation>
    </message>
    <message>
        <source>In the menu Teach you collect faces of your own, and the network learns from them. The course in the menu Explore explains how, step by step on your face.</source>
        <translation>En el menú Enseñar reúnes caras propias y la red aprende de ellas. El curso del menú Explorar explica cómo, paso a paso con tu cara.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start the course</source>
        <translation>Empezar el curso</translation>
    </message>
    <message>
        <source>{card} of {cards}</source>
        <translation>{card} de {cards}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>TrainBar</name>
    <message>
        <source>Train with these…</source>
        <translation>Entrenar con estas…</translation>
    </message>
    <message>
        <source>Enough to train with; more samples, in other light and other poses, make it better.</source>
        <translation>Suficientes para entrenar; más muestras, con otra luz y otras poses, lo mejoran.</translation>
    </message>
    <message>
        <source>Before training: {0}</source>
        <translation>Antes de entrenar: {0}</translation>
    </message>
    <message>
        <source>See what training would use, then start it</source>
        <translation>Ver qué usaría el entrenamiento y luego iniciarlo</translation>
    </message>
    <message>
        <source>Not enough samples yet: what is missing is listed beside this button</source>
        <translation>Aún no hay suficientes muestras: lo que falta se indica junto a este botón</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>The training was cancelled. Nothing of it was kept; everything else is as before.</source>
        <translation>El entrenamiento se canceló. No se conservó nada de él; todo lo demás está como antes.</translation>
    </message>
    <message>
        <source>The model in use is still in use, and your images are as they were.</source>
        <translation>El modelo en uso sigue en uso y tus imágenes están como estaban.</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>El entrenamiento ha fallado</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Volver a los ajustes</translation>
    </message>
    <message>
        <source>Choose images…</source>
        <translation>Elegir imágenes…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The training was interrupted</source>
        <translation>El entrenamiento se interrumpió</translation>
    </message>
    <message>
        <source>“{0}” is trained</source>
        <translation>«{0}» está entrenado</translation>
    </message>
    <message>
        <source>Its process ended before it reported the results, but the model is complete: {0}</source>
        <translation>Su proceso terminó antes de comunicar los resultados, pero el modelo está completo: {0}</translation>
    </message>
    <message>
        <source>Compare with the model in use…</source>
        <translation>Comparar con el modelo en uso…</translation>
    </message>
    <message>
        <source>The files of the cancelled training cannot be removed: {0}</source>
        <translation>No se pueden eliminar los archivos del entrenamiento cancelado: {0}</translation>
    </message>
    <message>
        <source>This program cannot train</source>
        <translation>Este programa no puede entrenar</translation>
    </message>
</context>
<context>
    <name>TrainingFacesBar</name>
    <message>
        <source>Add my face</source>
        <translation>Añadir mi cara</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>The demo&apos;s faces</source>
        <translation>Las caras de la demo</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>A folder that holds a folder of images for each class</source>
        <translation>Una carpeta que contiene una carpeta de imágenes para cada clase</translation>
    </message>
    <message numerus="yes">
        <source>Learns from the demo&apos;s faces and %n faces of you</source>
        <translation>
            <numerusform>Aprende de las caras de la demo y de %n cara tuya</numerusform>
            <numerusform>Aprende de las caras de la demo y de %n caras tuyas</numerusform>
        </translation>
    </message>
    <message>
        <source>Learns from the demo&apos;s faces</source>
        <translation>Aprende de las caras de la demo</translation>
    </message>
    <message numerus="yes">
        <source>Learns from “{folder}” and %n faces of you</source>
        <translation>
            <numerusform>Aprende de «{folder}» y de %n cara tuya</numerusform>
            <numerusform>Aprende de «{folder}» y de %n caras tuyas</numerusform>
        </translation>
    </message>
    <message>
        <source>Learns from “{folder}”</source>
        <translation>Aprende de «{folder}»</translation>
    </message>
    <message>
        <source>Your face as it is now joins the labelled ones; freeze the picture to choose the moment</source>
        <translation>Tu cara, tal como está ahora, se une a las etiquetadas; congela la imagen para elegir el momento</translation>
    </message>
    <message>
        <source>No face is followed now</source>
        <translation>Ahora no se sigue ninguna cara</translation>
    </message>
    <message>
        <source>This is me with a smile expression</source>
        <translation>Soy yo con expresión de sonrisa</translation>
    </message>
    <message>
        <source>This is me without a smile expression</source>
        <translation>Soy yo sin expresión de sonrisa</translation>
    </message>
    <message>
        <source>This is me: {0}</source>
        <translation>Soy yo: {0}</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>One cell back</source>
        <translation>Una celda atrás</translation>
    </message>
    <message>
        <source>Let it slide</source>
        <translation>Dejar que se deslice</translation>
    </message>
    <message>
        <source>One cell forward</source>
        <translation>Una celda adelante</translation>
    </message>
    <message>
        <source>Cell of the output</source>
        <translation>Celda de la salida</translation>
    </message>
    <message>
        <source>Speed: 1× is {0:g} cells a second</source>
        <translation>Velocidad: 1× son {0:g} celdas por segundo</translation>
    </message>
    <message>
        <source>Speed {0:g}</source>
        <translation>Velocidad {0:g}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Ninguna cara</translation>
    </message>
    <message>
        <source>{0}: {1}. Smoothed {2}, this frame {3}</source>
        <translation>{0}: {1}. Suavizada {2}, este fotograma {3}</translation>
    </message>
    <message>
        <source>{0}. The network is changed by you; as learned {1}</source>
        <translation>{0}. La red está modificada por ti; como se aprendió {1}</translation>
    </message>
    <message>
        <source>{0}. Relative to your baseline {1}, in log-odds</source>
        <translation>{0}. Respecto a tu referencia {1}, en log-odds</translation>
    </message>
    <message>
        <source>A verdict changes only some way beyond the threshold, so that it does not flicker.</source>
        <translation>Un veredicto solo cambia a cierta distancia del umbral, para que no oscile.</translation>
    </message>
    <message>
        <source>To baseline: log-odds relative to your neutral face.</source>
        <translation>Respecto a la referencia: log-odds en relación con tu cara neutra.</translation>
    </message>
    <message>
        <source>The verdict does not depend on it.</source>
        <translation>El veredicto no depende de ella.</translation>
    </message>
    <message>
        <source>The verdict is relative to it: this face is judged from {0:.2f}.</source>
        <translation>El veredicto es relativo a ella: esta cara se juzga desde {0:.2f}.</translation>
    </message>
    <message>
        <source>this frame</source>
        <translation>fotograma</translation>
    </message>
    <message>
        <source>as learned</source>
        <extracomment>Above a probability: of the network without the changes</extracomment>
        <translation>original</translation>
    </message>
    <message>
        <source>smoothed</source>
        <extracomment>Above a probability: over the last frames</extracomment>
        <translation>suavizada</translation>
    </message>
    <message>
        <source>to baseline</source>
        <extracomment>Above a number: relative to the baseline</extracomment>
        <translation>a la ref.</translation>
    </message>
    <message>
        <source>{face} · verdict relative to the neutral face</source>
        <translation>{face} · veredicto relativo a la cara neutra</translation>
    </message>
    <message>
        <source>{face} · verdict</source>
        <translation>{face} · veredicto</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>A verdict</extracomment>
        <translation>incierto</translation>
    </message>
    <message>
        <source>out of sight</source>
        <translation>fuera de la vista</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
</context>
<context>
    <name>ViewsGrid</name>
    <message>
        <source>Faces as the network sees them while it learns</source>
        <translation>Las caras como las ve la red mientras aprende</translation>
    </message>
    <message>
        <source>No views yet</source>
        <translation>Aún no hay vistas</translation>
    </message>
    <message numerus="yes">
        <source>%n faces, each with {0} changed views</source>
        <translation>
            <numerusform>%n cara, con {0} vistas modificadas</numerusform>
            <numerusform>%n caras, cada una con {0} vistas modificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como es</translation>
    </message>
    <message>
        <source>as the network sees it, differently each time</source>
        <translation>como la ve la red, distinta cada vez</translation>
    </message>
</context>
<context>
    <name>WeightFormula</name>
    <message>
        <source>The chosen weight</source>
        <translation>El peso elegido</translation>
    </message>
    <message>
        <source>A weight&apos;s formula appears here after the step Backward</source>
        <translation>Aquí aparece la fórmula de un peso tras el paso Atrás</translation>
    </message>
    <message>
        <source>{formula}; the network&apos;s new weight is {weight}, {difference} apart</source>
        <translation>{formula}; el nuevo peso de la red es {weight}, con una diferencia de {difference}</translation>
    </message>
    <message>
        <source>weight w</source>
        <translation>peso w</translation>
    </message>
    <message>
        <source>rate η</source>
        <translation>tasa η</translation>
    </message>
    <message>
        <source>gradient</source>
        <extracomment>Below a number of the formula</extracomment>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>new w′</source>
        <translation>nuevo w′</translation>
    </message>
</context>
<context>
    <name>_CameraChoice</name>
    <message>
        <source>no camera found</source>
        <translation>no se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>the source is no camera</source>
        <translation>la fuente no es una cámara</translation>
    </message>
</context>
<context>
    <name>_ModeChoice</name>
    <message>
        <source>no camera in use</source>
        <translation>ninguna cámara en uso</translation>
    </message>
</context>
<context>
    <name>_ModelChoice</name>
    <message>
        <source>the bundled one</source>
        <translation>el incluido</translation>
    </message>
</context>
<context>
    <name>_PercentSlider</name>
    <message>
        <source>Scale in per cent</source>
        <translation>Escala en porcentaje</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Picture made by activation maximisation</source>
        <translation>Imagen creada por maximización de la activación</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>Anywhere, unless the widget with the focus uses the key</source>
        <translation>En cualquier lugar, salvo que el elemento con el foco use la tecla</translation>
    </message>
    <message>
        <source>On the live picture</source>
        <translation>En la imagen en directo</translation>
    </message>
    <message>
        <source>On a layer of the network</source>
        <translation>En una capa de la red</translation>
    </message>
    <message>
        <source>In a lens</source>
        <translation>En una lupa</translation>
    </message>
    <message>
        <source>On a map or unit of the network, or in its lens</source>
        <translation>En un mapa o unidad de la red, o en su lupa</translation>
    </message>
    <message>
        <source>On a panel of a lens</source>
        <translation>En un panel de una lupa</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>En la línea de tiempo</translation>
    </message>
    <message>
        <source>On a map of why the verdict is so</source>
        <translation>En un mapa de por qué el veredicto es así</translation>
    </message>
    <message>
        <source>On curves, tables and rows of faces</source>
        <translation>En curvas, tablas y filas de caras</translation>
    </message>
    <message>
        <source>On the note beside the buttons that record</source>
        <translation>En la nota junto a los botones de grabación</translation>
    </message>
    <message>
        <source>In the presenter view</source>
        <translation>En la vista de presentador</translation>
    </message>
    <message>
        <source>In the booth</source>
        <translation>En la cabina</translation>
    </message>
    <message>
        <source>In the results of a folder</source>
        <translation>En los resultados de una carpeta</translation>
    </message>
    <message>
        <source>In the strongest faces</source>
        <translation>En las caras con mayor activación</translation>
    </message>
    <message>
        <source>In Collect</source>
        <translation>En Reunir</translation>
    </message>
    <message>
        <source>On a class of images</source>
        <translation>En una clase de imágenes</translation>
    </message>
    <message>
        <source>On a model of the list</source>
        <translation>En un modelo de la lista</translation>
    </message>
    <message>
        <source>In the field of a name</source>
        <translation>En el campo de un nombre</translation>
    </message>
    <message>
        <source>In the notes of a model</source>
        <translation>En las notas de un modelo</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Abrir archivo…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>Abrir &amp;dirección…</translation>
    </message>
    <message>
        <source>C&amp;lassify folder…</source>
        <translation>C&amp;lasificar carpeta…</translation>
    </message>
    <message>
        <source>Open p&amp;roject…</source>
        <translation>Abrir p&amp;royecto…</translation>
    </message>
    <message>
        <source>&amp;Save project…</source>
        <translation>&amp;Guardar proyecto…</translation>
    </message>
    <message>
        <source>Show the &amp;demo</source>
        <translation>Mostrar la de&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Camera settings…</source>
        <translation>A&amp;justes de la cámara…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;History, import, export…</source>
        <translation>&amp;Historial, importar, exportar…</translation>
    </message>
    <message>
        <source>Use the bundled model</source>
        <translation>Usar el modelo incluido</translation>
    </message>
    <message>
        <source>&amp;Record readings</source>
        <translation>&amp;Grabar mediciones</translation>
    </message>
    <message>
        <source>Record as CS&amp;V</source>
        <translation>Grabar como CS&amp;V</translation>
    </message>
    <message>
        <source>Record as &amp;JSON lines</source>
        <translation>Grabar como líneas &amp;JSON</translation>
    </message>
    <message>
        <source>Set a &amp;marker</source>
        <translation>Poner un &amp;marcador</translation>
    </message>
    <message>
        <source>Set the marker of a digit, while readings are recorded or sent</source>
        <translation>Poner el marcador de una cifra mientras se graban o envían mediciones</translation>
    </message>
    <message>
        <source>Undo the last mar&amp;ker</source>
        <translation>Deshacer el último mar&amp;cador</translation>
    </message>
    <message>
        <source>&amp;Names of the markers…</source>
        <translation>&amp;Nombres de los marcadores…</translation>
    </message>
    <message>
        <source>Take a &amp;picture</source>
        <translation>Tomar una &amp;foto</translation>
    </message>
    <message>
        <source>Picture of the net&amp;work or lens</source>
        <translation>Ima&amp;gen de la red o la lupa</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>C&amp;opiar la imagen</translation>
    </message>
    <message>
        <source>Copy the network or &amp;lens</source>
        <translation>Copiar la red o la &amp;lupa</translation>
    </message>
    <message>
        <source>F&amp;ilm</source>
        <translation>&amp;Película</translation>
    </message>
    <message>
        <source>&amp;Draw faces into pictures and films</source>
        <translation>&amp;Dibujar caras en fotos y películas</translation>
    </message>
    <message>
        <source>Pictures as JP&amp;EG</source>
        <translation>Fotos como JP&amp;EG</translation>
    </message>
    <message>
        <source>Smile shu&amp;tter</source>
        <translation>Disparador por &amp;sonrisa</translation>
    </message>
    <message>
        <source>Take a &amp;baseline</source>
        <translation>&amp;Tomar una referencia</translation>
    </message>
    <message>
        <source>Verdicts rel&amp;ative to the baseline</source>
        <translation>Veredictos rel&amp;ativos a la referencia</translation>
    </message>
    <message>
        <source>For&amp;get the baselines</source>
        <translation>Olv&amp;idar las referencias</translation>
    </message>
    <message>
        <source>Boot&amp;h</source>
        <translation>Ca&amp;bina</translation>
    </message>
    <message>
        <source>O&amp;utlets…</source>
        <translation>Salida&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Summary of the last recording</source>
        <translation>Res&amp;umen de la última grabación</translation>
    </message>
    <message>
        <source>Summar&amp;y of a recording…</source>
        <translation>&amp;Resumen de una grabación…</translation>
    </message>
    <message>
        <source>Recordings &amp;folder…</source>
        <translation>Car&amp;peta de grabaciones…</translation>
    </message>
    <message>
        <source>&amp;Open the recordings folder</source>
        <translation>Abri&amp;r la carpeta de grabaciones</translation>
    </message>
    <message>
        <source>Course, step &amp;by step</source>
        <translation>Curso, &amp;paso a paso</translation>
    </message>
    <message>
        <source>&amp;Convolution</source>
        <translation>&amp;Convolución</translation>
    </message>
    <message>
        <source>&amp;ReLU</source>
        <translation>&amp;ReLU</translation>
    </message>
    <message>
        <source>&amp;Pooling</source>
        <translation>P&amp;ooling</translation>
    </message>
    <message>
        <source>Fully connecte&amp;d</source>
        <translation>Totalmente conecta&amp;da</translation>
    </message>
    <message>
        <source>&amp;Training with backpropagation</source>
        <translation>&amp;Entrenamiento con retropropagación</translation>
    </message>
    <message>
        <source>Filter &amp;sandbox</source>
        <translation>Taller de &amp;filtros</translation>
    </message>
    <message>
        <source>Chan&amp;ges of the network</source>
        <translation>Cam&amp;bios de la red</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of the network</source>
        <translation>Deshacer el últi&amp;mo cambio de la red</translation>
    </message>
    <message>
        <source>R&amp;edo it</source>
        <translation>Re&amp;hacerlo</translation>
    </message>
    <message>
        <source>The netw&amp;ork as it was learned</source>
        <translation>&amp;La red como se aprendió</translation>
    </message>
    <message>
        <source>&amp;Why this verdict</source>
        <translation>Por &amp;qué este veredicto</translation>
    </message>
    <message>
        <source>&amp;Map of the verdict over the face</source>
        <translation>Mapa del &amp;veredicto sobre la cara</translation>
    </message>
    <message>
        <source>Strongest f&amp;aces of the map</source>
        <translation>C&amp;aras que más activan el mapa</translation>
    </message>
    <message>
        <source>&amp;Freeze the picture, or let it go on</source>
        <translation>Con&amp;gelar la imagen o dejarla seguir</translation>
    </message>
    <message>
        <source>Follow the &amp;next face</source>
        <translation>Seguir la cara &amp;siguiente</translation>
    </message>
    <message>
        <source>Follow the previous face</source>
        <translation>Seguir la cara anterior</translation>
    </message>
    <message>
        <source>Follow the &amp;largest face</source>
        <translation>Seguir la cara más gra&amp;nde</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Volver a la vista general</translation>
    </message>
    <message>
        <source>&amp;New classes…</source>
        <translation>Clases &amp;nuevas…</translation>
    </message>
    <message>
        <source>New &amp;pupil…</source>
        <translation>Nuevo &amp;alumno…</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>&amp;Reunir</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>This verdict is &amp;wrong</source>
        <translation>Este &amp;veredicto es erróneo</translation>
    </message>
    <message>
        <source>Always on &amp;top</source>
        <translation>Siempre &amp;encima</translation>
    </message>
    <message>
        <source>&amp;Compact window</source>
        <translation>Ventana &amp;compacta</translation>
    </message>
    <message>
        <source>&amp;Presenter view: the lens and the face</source>
        <translation>Vista de &amp;presentador: la lupa y la cara</translation>
    </message>
    <message>
        <source>&amp;Mirror the picture</source>
        <translation>Imagen en espe&amp;jo</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Sm&amp;aller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamaño de texto ha&amp;bitual</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>R&amp;educed motion</source>
        <translation>Movimiento &amp;reducido</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Ajus&amp;tes…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>&amp;About SmileDesk</source>
        <translation>Acerca &amp;de SmileDesk</translation>
    </message>
    <message>
        <source>Go to the next pane, layer or button</source>
        <translation>Ir al panel, capa o botón siguiente</translation>
    </message>
    <message>
        <source>Mark another map</source>
        <translation>Marcar otro mapa</translation>
    </message>
    <message>
        <source>Open the marked map</source>
        <translation>Abrir el mapa marcado</translation>
    </message>
    <message>
        <source>Mute or unmute the filter or unit</source>
        <translation>Silenciar o reactivar el filtro o la unidad</translation>
    </message>
    <message>
        <source>Mute or unmute all others of its layer</source>
        <translation>Silenciar o reactivar todos los demás de su capa</translation>
    </message>
    <message>
        <source>All changes that can be made to it</source>
        <translation>Todos los cambios que se le pueden hacer</translation>
    </message>
    <message>
        <source>Move the probe</source>
        <translation>Mover la sonda</translation>
    </message>
    <message>
        <source>Previous channel</source>
        <translation>Canal anterior</translation>
    </message>
    <message>
        <source>Next channel</source>
        <translation>Canal siguiente</translation>
    </message>
    <message>
        <source>First cell</source>
        <translation>Primera celda</translation>
    </message>
    <message>
        <source>Last cell</source>
        <translation>Última celda</translation>
    </message>
    <message>
        <source>Previous layer</source>
        <translation>Capa anterior</translation>
    </message>
    <message>
        <source>Next layer</source>
        <translation>Capa siguiente</translation>
    </message>
    <message>
        <source>Copy every number as text</source>
        <translation>Copiar todos los números como texto</translation>
    </message>
    <message>
        <source>Choose a bar</source>
        <translation>Elegir una barra</translation>
    </message>
    <message>
        <source>Open the bar&apos;s channel</source>
        <translation>Abrir el canal de la barra</translation>
    </message>
    <message>
        <source>Move the patch over the face</source>
        <translation>Mover el parche sobre la cara</translation>
    </message>
    <message>
        <source>Read another value, cell or face</source>
        <translation>Leer otro valor, celda o cara</translation>
    </message>
    <message>
        <source>Read an earlier or later moment</source>
        <translation>Leer un momento anterior o posterior</translation>
    </message>
    <message>
        <source>Scroll by a minute</source>
        <translation>Desplazarse un minuto</translation>
    </message>
    <message>
        <source>Scroll to the beginning</source>
        <translation>Desplazarse al principio</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver al presente</translation>
    </message>
    <message>
        <source>Jump there in the film</source>
        <translation>Saltar allí en la película</translation>
    </message>
    <message>
        <source>Leave the presenter view</source>
        <translation>Salir de la vista de presentador</translation>
    </message>
    <message>
        <source>Open the folder of the file that it names</source>
        <translation>Abrir la carpeta del archivo que nombra</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Tomar una foto</translation>
    </message>
    <message>
        <source>Press the button with the focus</source>
        <translation>Pulsar el botón con el foco</translation>
    </message>
    <message>
        <source>Hold it to leave the booth</source>
        <translation>Mantenerla pulsada para salir de la cabina</translation>
    </message>
    <message>
        <source>Show it in the live view</source>
        <translation>Mostrarlo en la vista en directo</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>Deshacer la última corrección</translation>
    </message>
    <message>
        <source>Previous or next map</source>
        <translation>Mapa anterior o siguiente</translation>
    </message>
    <message>
        <source>Previous or next layer</source>
        <translation>Capa anterior o siguiente</translation>
    </message>
    <message>
        <source>Look at its photograph in the live view</source>
        <translation>Mirar su fotografía en la vista en directo</translation>
    </message>
    <message>
        <source>Hold the digit of a class to record it</source>
        <translation>Mantener pulsada la cifra de una clase para grabarla</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Remove the selected samples</source>
        <translation>Quitar las muestras seleccionadas</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>Renombrar la clase</translation>
    </message>
    <message>
        <source>Previous model</source>
        <translation>Modelo anterior</translation>
    </message>
    <message>
        <source>Next model</source>
        <translation>Modelo siguiente</translation>
    </message>
    <message>
        <source>Show or hide its details</source>
        <translation>Mostrar u ocultar sus detalles</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Renombrarlo</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>Moverlo a la papelera</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>Guardarlo como archivo</translation>
    </message>
    <message>
        <source>Leave the name as it was</source>
        <translation>Dejar el nombre como estaba</translation>
    </message>
    <message>
        <source>Save the notes</source>
        <translation>Guardar las notas</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <translation>Descartar lo escrito</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>A defect of the program, please report it: {0}: {1}</source>
        <translation>Un defecto del programa; por favor, comunícalo: {0}: {1}</translation>
    </message>
</context>
<context>
    <name>attribution_layer</name>
    <message>
        <source>RANDOMISED</source>
        <translation>ALEATORIA</translation>
    </message>
</context>
<context>
    <name>buttons</name>
    <message>
        <source>Clear</source>
        <extracomment>Button: empties a field</extracomment>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>camera_mode_text</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic: {mode}</source>
        <translation>Automático: {mode}</translation>
    </message>
    <message>
        <source>{0:g} frames/s</source>
        <translation>{0:g} fotogramas/s</translation>
    </message>
</context>
<context>
    <name>capture_panel</name>
    <message>
        <source>Keep still, or come into better light.</source>
        <translation>No te muevas o busca mejor luz.</translation>
    </message>
    <message>
        <source>Turn a light on, or face the window.</source>
        <translation>Enciende una luz o mira hacia la ventana.</translation>
    </message>
    <message>
        <source>Move or turn a little: training learns nothing from the same picture twice.</source>
        <translation>Muévete o gira un poco: el entrenamiento no aprende nada de la misma imagen dos veces.</translation>
    </message>
    <message>
        <source>Sharpness: how suddenly the gray levels of the face change, as the network sees it. Blurred below {0:.2f}; one sharp photograph in a hundred measures less. The demo&apos;s face is the mean of many faces, and counts as sharp from {1:.2f} on.</source>
        <translation>Nitidez: lo bruscamente que cambian los niveles de gris de la cara, tal como la ve la red. Borrosa por debajo de {0:.2f}; una de cada cien fotografías nítidas mide menos. La cara de la demo es la media de muchas caras y cuenta como nítida desde {1:.2f}.</translation>
    </message>
    <message>
        <source>Brightness: the gray level that a tenth of the face is brighter than, 0 to 255. Dark below {0:.0f}.</source>
        <translation>Brillo: el nivel de gris que supera una décima parte de la cara, de 0 a 255. Oscura por debajo de {0:.0f}.</translation>
    </message>
    <message>
        <source>Change: how many gray levels the face differs from the most alike of the last samples. Near-identical below {0:.1f}; with the demo, which has no noise, below {1:.1f}.</source>
        <translation>Cambio: en cuántos niveles de gris difiere la cara de la más parecida de las últimas muestras. Casi idéntica por debajo de {0:.1f}; con la demo, que no tiene ruido, por debajo de {1:.1f}.</translation>
    </message>
</context>
<context>
    <name>class_names</name>
    <message>
        <source>smile</source>
        <extracomment>Name of a class of faces</extracomment>
        <translation>sonrisa</translation>
    </message>
    <message>
        <source>no smile</source>
        <translation>sin sonrisa</translation>
    </message>
</context>
<context>
    <name>collect_text</name>
    <message>
        <source>blurred</source>
        <extracomment>A picture</extracomment>
        <translation>borroso</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>A picture</extracomment>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>near-identical</source>
        <extracomment>A picture, to the one before</extracomment>
        <translation>casi idéntico</translation>
    </message>
    <message>
        <source>No face in view</source>
        <translation>Ninguna cara a la vista</translation>
    </message>
    <message>
        <source>Look into the camera, or choose another source.</source>
        <translation>Mira a la cámara o elige otra fuente.</translation>
    </message>
    <message>
        <source>The face is lost</source>
        <translation>Se ha perdido la cara</translation>
    </message>
    <message>
        <source>Turn towards the camera, or come into the light.</source>
        <translation>Gírate hacia la cámara o ponte a la luz.</translation>
    </message>
    <message>
        <source>The face is too small</source>
        <translation>La cara es demasiado pequeña</translation>
    </message>
    <message>
        <source>Come closer: the network cannot judge it either.</source>
        <translation>Acércate: la red tampoco puede juzgarla.</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n takes</source>
        <translation>
            <numerusform>%n toma</numerusform>
            <numerusform>%n tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} kept, {1} left out</source>
        <translation>{0} guardadas, {1} omitidas</translation>
    </message>
    <message numerus="yes">
        <source>%n images added to {0}</source>
        <translation>
            <numerusform>%n imagen añadida a {0}</numerusform>
            <numerusform>%n imágenes añadidas a {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images deleted</source>
        <translation>
            <numerusform>%n imagen eliminada</numerusform>
            <numerusform>%n imágenes eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more classes need images</source>
        <translation>
            <numerusform>%n clase más necesita imágenes</numerusform>
            <numerusform>%n clases más necesitan imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} needs %n more</source>
        <translation>
            <numerusform>{0} necesita %n más</numerusform>
            <numerusform>{0} necesita %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images moved to {0}</source>
        <translation>
            <numerusform>%n imagen movida a {0}</numerusform>
            <numerusform>%n imágenes movidas a {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>class {0} added</source>
        <translation>clase {0} añadida</translation>
    </message>
    <message>
        <source>class {0} removed</source>
        <translation>clase {0} quitada</translation>
    </message>
    <message>
        <source>{0} renamed to {1}</source>
        <translation>{0} ahora se llama {1}</translation>
    </message>
    <message>
        <source>{0} kept</source>
        <translation>{0} guardadas</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} could not be written</source>
        <translation>{0}: {1}, {2} no se pudieron escribir</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Nothing kept of {0}: {1}. Clear its check box to keep such pictures.</source>
        <translation>No se guardó nada de {0}: {1}. Desmarca la casilla para conservar esas imágenes.</translation>
    </message>
    <message>
        <source>Nothing kept of {0}: no face in view</source>
        <translation>No se guardó nada de {0}: ninguna cara a la vista</translation>
    </message>
    <message>
        <source>{0} needs a second take: release and hold again</source>
        <translation>{0} necesita una segunda toma: suelta y vuelve a mantener pulsado</translation>
    </message>
</context>
<context>
    <name>connections_overlay</name>
    <message>
        <source>map {0}</source>
        <translation>mapa {0}</translation>
    </message>
    <message numerus="yes">
        <source>{maps} and %n weaker ones</source>
        <translation>
            <numerusform>{maps} y %n más débil</numerusform>
            <numerusform>{maps} y %n más débiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>course</name>
    <message>
        <source>There is no face to measure. Look into the camera, or show the demo.</source>
        <translation>No hay ninguna cara que medir. Mira a la cámara o muestra la demo.</translation>
    </message>
    <message>
        <source>No lens is open. Choose a map in the network first.</source>
        <translation>No hay ninguna lupa abierta. Elige antes un mapa en la red.</translation>
    </message>
    <message>
        <source>This network has nothing to change here. Go on.</source>
        <translation>En esta red no hay nada que cambiar aquí. Sigue adelante.</translation>
    </message>
    <message>
        <source>The verdict stays: p({class}) was {before:.2f} and is {after:.2f}.</source>
        <translation>El veredicto se mantiene: p({class}) era {before:.2f} y ahora es {after:.2f}.</translation>
    </message>
    <message>
        <source>It gets less sure: p({class}) was {before:.2f} and is {after:.2f}.</source>
        <translation>Está menos segura: p({class}) era {before:.2f} y ahora es {after:.2f}.</translation>
    </message>
    <message>
        <source>It flips: p({class}) was {before:.2f} and is {after:.2f}.</source>
        <translation>Se invierte: p({class}) era {before:.2f} y ahora es {after:.2f}.</translation>
    </message>
    <message>
        <source>Training steps so far: {count}. Do at least {needed}.</source>
        <translation>Pasos de entrenamiento hasta ahora: {count}. Haz al menos {needed}.</translation>
    </message>
    <message>
        <source>The training went astray: training step {next} was far too large. Lower the learning rate, and begin again with Random init.</source>
        <translation>El entrenamiento se ha descontrolado: el paso de entrenamiento {next} fue demasiado grande. Baja la tasa de aprendizaje y vuelve a empezar con Sorteo.</translation>
    </message>
    <message>
        <source>The lens explains {layer}, which is not a convolution. Choose a map in the top row.</source>
        <translation>La lupa explica {layer}, que no es una convolución. Elige un mapa de la fila superior.</translation>
    </message>
    <message>
        <source>On this face, no map of {layer} is twice as bright at the mouth as elsewhere. Smile, or try another layer.</source>
        <translation>En esta cara, ningún mapa de {layer} es el doble de claro en la boca que en otros sitios. Sonríe o prueba otra capa.</translation>
    </message>
    <message>
        <source>Map {map} of {layer} is {inside:.0%} bright at your mouth and {outside:.0%} elsewhere. It looks for something else.</source>
        <translation>El mapa {map} de {layer} tiene un {inside:.0%} de claridad en tu boca y un {outside:.0%} en otros sitios. Busca otra cosa.</translation>
    </message>
    <message>
        <source>Map {map} of {layer} is {inside:.0%} bright at your mouth and {outside:.0%} elsewhere. Others of this layer show the mouth more clearly.</source>
        <translation>El mapa {map} de {layer} tiene un {inside:.0%} de claridad en tu boca y un {outside:.0%} en otros sitios. Otros de esta capa muestran la boca con más nitidez.</translation>
    </message>
    <message>
        <source>Map {map} of {layer} is {inside:.0%} bright at your mouth and {outside:.0%} elsewhere: at least twice as bright.</source>
        <translation>El mapa {map} de {layer} tiene un {inside:.0%} de claridad en tu boca y un {outside:.0%} en otros sitios: al menos el doble.</translation>
    </message>
    <message>
        <source>In {layer}, {negative} of the {count} numbers of your face were negative. All became 0.</source>
        <translation>En {layer}, {negative} de los {count} números de tu cara eran negativos. Todos pasaron a ser 0.</translation>
    </message>
    <message>
        <source>The lens explains {layer}, which is not a ReLU. Choose a map in the second row.</source>
        <translation>La lupa explica {layer}, que no es una ReLU. Elige un mapa de la segunda fila.</translation>
    </message>
    <message>
        <source>In {layer}, {share:.0%} of the {count} numbers are zero on your face.</source>
        <translation>En {layer}, el {share:.0%} de los {count} números son cero en tu cara.</translation>
    </message>
    <message>
        <source>{layer} leaves {after} of {before} numbers.</source>
        <translation>{layer} deja {after} de {before} números.</translation>
    </message>
    <message>
        <source>One window of map {map} has {numbers}. Pooling writes {written:.2f}.</source>
        <translation>Una ventana del mapa {map} contiene {numbers}. El pooling escribe {written:.2f}.</translation>
    </message>
    <message>
        <source>Before pooling, the numbers change by {before:.0%} of their size, after it by {after:.0%}.</source>
        <translation>Antes del pooling, los números cambian un {before:.0%} de su tamaño; después, un {after:.0%}.</translation>
    </message>
    <message>
        <source>{rows} × {columns} cells × {maps} maps = {count} numbers.</source>
        <translation>{rows} × {columns} celdas × {maps} mapas = {count} números.</translation>
    </message>
    <message>
        <source>Nothing in {layer} is muted yet.</source>
        <translation>En {layer} aún no hay nada silenciado.</translation>
    </message>
    <message>
        <source>This is filter {filter} of {layer}. It has {rows} × {columns} × {maps} weights, and its answer here is {answer:.2f}.</source>
        <translation>Este es el filtro {filter} de {layer}. Tiene {rows} × {columns} × {maps} pesos, y aquí su respuesta es {answer:.2f}.</translation>
    </message>
    <message>
        <source>{side} rows × {side} columns × {channels} for each pixel = {count} numbers.</source>
        <translation>{side} filas × {side} columnas × {channels} por cada píxel = {count} números.</translation>
    </message>
    <message>
        <source>{layer} has no maps. Choose a layer further up in the network.</source>
        <translation>{layer} no tiene mapas. Elige una capa anterior de la red.</translation>
    </message>
    <message>
        <source>Here the answer of the filter was {before:.2f}, and ReLU let it pass. Look for a dark place.</source>
        <translation>Aquí la respuesta del filtro era {before:.2f}, y ReLU la dejó pasar. Busca un lugar oscuro.</translation>
    </message>
    <message>
        <source>Here the answer of the filter was {before:.2f}, and ReLU made it 0.</source>
        <translation>Aquí la respuesta del filtro era {before:.2f}, y ReLU la convirtió en 0.</translation>
    </message>
    <message>
        <source>The score of {class} is {score:.1f}, that of {other} {other_score:.1f}.</source>
        <translation>La puntuación de {class} es {score:.1f}; la de {other}, {other_score:.1f}.</translation>
    </message>
    <message>
        <source>For {class}, the upper half gives {upper:.1f} votes and the lower half {lower:.1f}.</source>
        <translation>A favor de {class}, la mitad superior da {upper:.1f} votos y la inferior {lower:.1f}.</translation>
    </message>
    <message>
        <source>Muting number {unit} of {layer} changes the score of {class} by {effect:.2f}, muting another one by {largest:.2f}.</source>
        <translation>Silenciar el número {unit} de {layer} cambia la puntuación de {class} en {effect:.2f}; silenciar otro, en {largest:.2f}.</translation>
    </message>
    <message>
        <source>Muting number {unit} of {layer} changes the score of {class} by {effect:.2f}. The most that any changes it is {largest:.2f}.</source>
        <translation>Silenciar el número {unit} de {layer} cambia la puntuación de {class} en {effect:.2f}. Lo máximo que la cambia cualquiera de ellos es {largest:.2f}.</translation>
    </message>
    <message>
        <source>The network has judged no face yet. Press Start, Random init and Forward first.</source>
        <translation>La red aún no ha juzgado ninguna cara. Pulsa antes Empezar, Sorteo y Adelante.</translation>
    </message>
    <message>
        <source>The network has learned already. Press Random init and Forward again.</source>
        <translation>La red ya ha aprendido. Vuelve a pulsar Sorteo y Adelante.</translation>
    </message>
    <message>
        <source>With random weights, it judges {share:.0%} of the faces right.</source>
        <translation>Con pesos aleatorios, acierta en el {share:.0%} de las caras.</translation>
    </message>
    <message>
        <source>Training steps: {count}. The loss was {first:.3f} and is {last:.3f}: it became smaller.</source>
        <translation>Pasos de entrenamiento: {count}. La pérdida era {first:.3f} y ahora es {last:.3f}: ha disminuido.</translation>
    </message>
    <message>
        <source>Training steps: {count}. The loss was {first:.3f} and is {last:.3f}: it grew. Lower the learning rate, and begin again with Random init.</source>
        <translation>Pasos de entrenamiento: {count}. La pérdida era {first:.3f} y ahora es {last:.3f}: ha aumentado. Baja la tasa de aprendizaje y vuelve a empezar con Sorteo.</translation>
    </message>
    <message>
        <source>Training steps: {count}. The loss was {first:.3f} and is {last:.3f}.</source>
        <translation>Pasos de entrenamiento: {count}. La pérdida era {first:.3f} y ahora es {last:.3f}.</translation>
    </message>
    <message>
        <source>A face made of numbers</source>
        <translation>Una cara hecha de números</translation>
    </message>
    <message>
        <source>The network does not see you as people do. It gets the small face square at the top left of the network. A gray pixel is one number, which says how bright it is; a coloured pixel is three.</source>
        <translation>La red no te ve como las personas. Recibe el pequeño cuadro de la cara que está arriba a la izquierda de la red. Un píxel gris es un número, que dice lo claro que es; un píxel en color son tres.</translation>
    </message>
    <message>
        <source>How many numbers does the network get of your face?</source>
        <translation>¿Cuántos números de tu cara recibe la red?</translation>
    </message>
    <message>
        <source>A filter slides over your face</source>
        <translation>Un filtro se desliza por tu cara</translation>
    </message>
    <message>
        <source>A filter is a small grid of weights. It multiplies each number below it by the weight on top of it and adds everything up: that is its answer. Then it moves on by one place. All answers of a filter together are a map.</source>
        <translation>Un filtro es una pequeña cuadrícula de pesos. Multiplica cada número que tiene debajo por el peso que está encima y lo suma todo: esa es su respuesta. Después avanza un lugar. Todas las respuestas de un filtro juntas son un mapa.</translation>
    </message>
    <message>
        <source>Open a map of a convolution: choose it in the top row of the network. Watch the filter slide.</source>
        <translation>Abre un mapa de una convolución: elígelo en la fila superior de la red. Mira cómo se desliza el filtro.</translation>
    </message>
    <message>
        <source>Which filter answers to your mouth?</source>
        <translation>¿Qué filtro responde a tu boca?</translation>
    </message>
    <message>
        <source>Every filter looks for its own pattern, and its map is bright where it finds it. Filters further right put together what earlier ones found, so they see more of your face at once.</source>
        <translation>Cada filtro busca su propio patrón, y su mapa es claro donde lo encuentra. Los filtros de más a la derecha combinan lo que encontraron los anteriores, así que ven más parte de tu cara a la vez.</translation>
    </message>
    <message>
        <source>Without edges</source>
        <translation>Sin bordes</translation>
    </message>
    <message>
        <source>Some filters of the first convolution answer to edges. An edge is a line between light and dark, as around your lips and eyebrows.</source>
        <translation>Algunos filtros de la primera convolución responden a los bordes. Un borde es una línea entre lo claro y lo oscuro, como la que rodea tus labios y tus cejas.</translation>
    </message>
    <message>
        <source>The program mutes all filters that see edges, until you go on. What happens to the verdict on your face?</source>
        <translation>El programa silencia todos los filtros que ven bordes, hasta que sigas adelante. ¿Qué pasa con el veredicto sobre tu cara?</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Por debajo de cero</translation>
    </message>
    <message>
        <source>Where a filter finds the opposite of its pattern, its answer is below zero: a negative number. After each convolution, ReLU looks at every number by itself.</source>
        <translation>Donde un filtro encuentra lo contrario de su patrón, su respuesta está por debajo de cero: es un número negativo. Después de cada convolución, ReLU mira cada número por separado.</translation>
    </message>
    <message>
        <source>What does ReLU do with a negative number?</source>
        <translation>¿Qué hace ReLU con un número negativo?</translation>
    </message>
    <message>
        <source>It becomes zero</source>
        <translation>Lo convierte en cero</translation>
    </message>
    <message>
        <source>It becomes positive</source>
        <translation>Lo vuelve positivo</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>Lo deja como está</translation>
    </message>
    <message>
        <source>Find a stopped number</source>
        <translation>Busca un número detenido</translation>
    </message>
    <message>
        <source>What is above zero passes ReLU unchanged; what is below zero is stopped. So only the filters that found their pattern speak.</source>
        <translation>Lo que está por encima de cero pasa por ReLU sin cambios; lo que está por debajo se detiene. Así solo hablan los filtros que encontraron su patrón.</translation>
    </message>
    <message>
        <source>Open a ReLU map. Click a place in it, or use the arrow keys, until you find an answer that ReLU has stopped.</source>
        <translation>Abre un mapa de ReLU. Haz clic en un lugar, o usa las teclas de flecha, hasta encontrar una respuesta que ReLU haya detenido.</translation>
    </message>
    <message>
        <source>How many keep quiet?</source>
        <translation>¿Cuántos se callan?</translation>
    </message>
    <message>
        <source>Later filters look for something special, such as the corner of a mouth. Nearly everywhere else on your face there is nothing of the kind.</source>
        <translation>Los filtros posteriores buscan algo especial, como la comisura de una boca. En casi todo el resto de tu cara no hay nada parecido.</translation>
    </message>
    <message>
        <source>Look at the ReLU maps furthest to the right. How many of their numbers are zero on your face?</source>
        <translation>Mira los mapas de ReLU de más a la derecha. ¿Cuántos de sus números son cero en tu cara?</translation>
    </message>
    <message>
        <source>Predict what share of these faces random weights judge right. Then “Show me”, Start, Random init and Forward.</source>
        <translation>Predice en qué parte de estas caras aciertan los pesos aleatorios. Después: «Muéstrame», Empezar, Sorteo y Adelante.</translation>
    </message>
    <message>
        <source>Less than a third</source>
        <translation>Menos de un tercio</translation>
    </message>
    <message>
        <source>More than two thirds</source>
        <translation>Más de dos tercios</translation>
    </message>
    <message>
        <source>Without ReLU</source>
        <translation>Sin ReLU</translation>
    </message>
    <message>
        <source>Find a map that is at least twice as bright at your mouth as elsewhere, and open it. Try the columns at the right. Smile, and look again.</source>
        <translation>Busca un mapa que sea al menos el doble de claro en tu boca que en otros sitios, y ábrelo. Prueba con las columnas de la derecha. Sonríe y mira otra vez.</translation>
    </message>
    <message>
        <source>Without ReLU, many layers could do no more than a single one, because sums of sums are only sums. This network has learned with ReLU, so its filters count on it.</source>
        <translation>Sin ReLU, muchas capas no podrían hacer más que una sola, porque sumas de sumas no son más que sumas. Esta red ha aprendido con ReLU, así que sus filtros cuentan con ella.</translation>
    </message>
    <message>
        <source>The program switches every ReLU off, until you go on. What happens to the verdict on your face?</source>
        <translation>El programa desactiva todas las ReLU, hasta que sigas adelante. ¿Qué pasa con el veredicto sobre tu cara?</translation>
    </message>
    <message>
        <source>Maps become smaller</source>
        <translation>Los mapas se hacen más pequeños</translation>
    </message>
    <message>
        <source>Pooling divides each map into small windows, and writes one number for each window.</source>
        <translation>El pooling divide cada mapa en ventanas pequeñas y escribe un número por cada ventana.</translation>
    </message>
    <message>
        <source>All of them</source>
        <extracomment>The numbers</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Half</source>
        <extracomment>Of the numbers</extracomment>
        <translation>La mitad</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Una cuarta parte</translation>
    </message>
    <message>
        <source>A ninth</source>
        <translation>Una novena parte</translation>
    </message>
    <message>
        <source>One number for each window</source>
        <translation>Un número por cada ventana</translation>
    </message>
    <message>
        <source>Several numbers go into a window, and only one comes out. Where exactly a pattern was found is forgotten; that it was found stays.</source>
        <translation>En una ventana entran varios números y solo sale uno. Se olvida dónde exactamente se encontró un patrón; queda que se encontró.</translation>
    </message>
    <message>
        <source>Which number does the first pooling layer of this network write?</source>
        <translation>¿Qué número escribe la primera capa de pooling de esta red?</translation>
    </message>
    <message>
        <source>The sum of the numbers</source>
        <translation>La suma de los números</translation>
    </message>
    <message>
        <source>Their mean</source>
        <translation>Su media</translation>
    </message>
    <message>
        <source>The largest one</source>
        <translation>El mayor</translation>
    </message>
    <message>
        <source>Move a little</source>
        <translation>Muévete un poco</translation>
    </message>
    <message>
        <source>If you move your head a little, nearly all numbers change. But a smile stays a smile, so later layers should change less.</source>
        <translation>Si mueves un poco la cabeza, cambian casi todos los números. Pero una sonrisa sigue siendo una sonrisa, así que las capas posteriores deberían cambiar menos.</translation>
    </message>
    <message>
        <source>The program moves your face by one pixel. Where do the numbers change more, compared with their size?</source>
        <translation>El programa mueve tu cara un píxel. ¿Dónde cambian más los números, en comparación con su tamaño?</translation>
    </message>
    <message>
        <source>Before pooling</source>
        <translation>Antes del pooling</translation>
    </message>
    <message>
        <source>Equally</source>
        <extracomment>The numbers change equally before and after pooling</extracomment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>The mean instead of the largest</source>
        <translation>La media en vez del mayor</translation>
    </message>
    <message>
        <source>Max pooling keeps the strongest answer of each window. One could take the mean instead: then the weak answers beside it count as well.</source>
        <translation>El max pooling conserva la respuesta más fuerte de cada ventana. En su lugar se podría tomar la media: entonces cuentan también las respuestas débiles de al lado.</translation>
    </message>
    <message>
        <source>The program lets max pooling take the mean, until you go on. What happens to the verdict on your face?</source>
        <translation>El programa hace que el max pooling tome la media, hasta que sigas adelante. ¿Qué pasa con el veredicto sobre tu cara?</translation>
    </message>
    <message>
        <source>Everything in one row</source>
        <translation>Todo en una fila</translation>
    </message>
    <message>
        <source>The last maps are small. Each says where on your face something special was found. Now the cells of all maps are laid out in one row; this is called flatten.</source>
        <translation>Los últimos mapas son pequeños. Cada uno dice en qué lugar de tu cara se encontró algo especial. Ahora las celdas de todos los mapas se colocan en una sola fila; a esto se le llama aplanar (flatten).</translation>
    </message>
    <message>
        <source>Compare the maps before and after the first pooling layer. How many of the numbers are left?</source>
        <translation>Compara los mapas de antes y después de la primera capa de pooling. ¿Cuántos de los números quedan?</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} números</translation>
    </message>
    <message>
        <source>After pooling</source>
        <translation>Después del pooling</translation>
    </message>
    <message>
        <source>How many numbers are in the row?</source>
        <translation>¿Cuántos números hay en la fila?</translation>
    </message>
    <message>
        <source>Which class has more votes?</source>
        <translation>¿Qué clase tiene más votos?</translation>
    </message>
    <message>
        <source>Fully connected layers weigh everything that was found, for and against each class. The result is a score for each class; softmax turns the scores into probabilities.</source>
        <translation>Las capas densas (totalmente conectadas) sopesan todo lo encontrado, a favor y en contra de cada clase. El resultado es una puntuación para cada clase; softmax convierte las puntuaciones en probabilidades.</translation>
    </message>
    <message>
        <source>Make a face and hold it. Which class gets the larger score? Choose, then check.</source>
        <translation>Pon una cara y mantenla. ¿Qué clase obtiene la mayor puntuación? Elige y luego comprueba.</translation>
    </message>
    <message>
        <source>Where do the votes come from?</source>
        <translation>¿De dónde vienen los votos?</translation>
    </message>
    <message>
        <source>Every place on your face votes for or against a class, and the program can count these votes exactly.</source>
        <translation>Cada lugar de tu cara vota a favor o en contra de una clase, y el programa puede contar estos votos con exactitud.</translation>
    </message>
    <message>
        <source>Which half of your face gives more votes to the class that is ahead?</source>
        <translation>¿Qué mitad de tu cara da más votos a la clase que va por delante?</translation>
    </message>
    <message>
        <source>The upper half, with the eyes</source>
        <translation>La mitad superior, con los ojos</translation>
    </message>
    <message>
        <source>The lower half, with the mouth</source>
        <translation>La mitad inferior, con la boca</translation>
    </message>
    <message>
        <source>Hide the mouth</source>
        <translation>Tapa la boca</translation>
    </message>
    <message>
        <source>If a verdict depends on one part of the face, it should change when that part cannot be seen.</source>
        <translation>Si un veredicto depende de una parte de la cara, debería cambiar cuando esa parte no se ve.</translation>
    </message>
    <message>
        <source>The program covers your mouth with gray. What happens to the verdict on your face? Then try it with your hand.</source>
        <translation>El programa te tapa la boca con gris. ¿Qué pasa con el veredicto sobre tu cara? Después pruébalo con la mano.</translation>
    </message>
    <message>
        <source>Mute what matters most</source>
        <translation>Silencia lo que más importa</translation>
    </message>
    <message>
        <source>In the layer before the scores, a few units or filters matter a lot for your face, and most of them matter little. Which ones they are differs from face to face.</source>
        <translation>En la capa anterior a las puntuaciones, unas pocas unidades o filtros importan mucho para tu cara, y la mayoría importa poco. Cuáles son cambia de una cara a otra.</translation>
    </message>
    <message>
        <source>“Show me” opens the layer of the scores, and its longest bars name the units that matter. Then mute one of these in the layer before: mark it in the network and press Delete, or click it with the right button.</source>
        <translation>«Muéstrame» abre la capa de las puntuaciones, y sus barras más largas nombran las unidades que importan. Después silencia una de ellas en la capa anterior: márcala en la red y pulsa Supr, o haz clic en ella con el botón derecho.</translation>
    </message>
    <message>
        <source>Random at first</source>
        <translation>Al principio, al azar</translation>
    </message>
    <message>
        <source>Nobody wrote the weights down: the network found them by training. Before that, every weight is a random number. You now train a new network on a few faces; your own stays as it is.</source>
        <translation>Nadie ha escrito los pesos: la red los encontró entrenando. Antes de eso, cada peso es un número aleatorio. Ahora vas a entrenar una red nueva con unas pocas caras; la tuya se queda como está.</translation>
    </message>
    <message>
        <source>Learn from errors</source>
        <translation>Aprender de los errores</translation>
    </message>
    <message>
        <source>The loss says how wrong the network is. The backward pass finds out for every weight in which direction the loss becomes smaller, and the update moves it a little that way.</source>
        <translation>La pérdida dice cuánto se equivoca la red. El paso atrás averigua para cada peso en qué dirección disminuye la pérdida, y la actualización lo mueve un poco hacia allí.</translation>
    </message>
    <message>
        <source>Do three training steps, each of Forward, Error, Backward and Update. Watch the loss.</source>
        <translation>Haz tres pasos de entrenamiento, cada uno con Adelante, Error, Atrás y Actualizar. Observa la pérdida.</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Una y otra vez</translation>
    </message>
    <message>
        <source>This is all there is to learning, repeated thousands of times. The learning rate says how far each update moves the weights.</source>
        <translation>Aprender no es más que esto, repetido miles de veces. La tasa de aprendizaje dice cuánto mueve los pesos cada actualización.</translation>
    </message>
    <message>
        <source>Predict what becomes of the first loss after 20 training steps. Then set 20 × and press Repeat.</source>
        <translation>Predice qué será de la primera pérdida tras 20 pasos de entrenamiento. Después elige 20 × y pulsa Repetir.</translation>
    </message>
    <message>
        <source>Half of it or less</source>
        <translation>La mitad o menos</translation>
    </message>
    <message>
        <source>A little smaller</source>
        <translation>Un poco menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>The loss</extracomment>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>What it knows, and what it does not</source>
        <translation>Lo que sabe y lo que no</translation>
    </message>
    <message>
        <source>A network knows what its training faces have in common, and nothing else. It sees the expression of a smile; it does not know whether you are happy. On faces unlike those that it learned from, it is wrong more often.</source>
        <translation>Una red sabe lo que tienen en común sus caras de entrenamiento, y nada más. Ve la expresión de una sonrisa; no sabe si estás feliz. Con caras distintas de aquellas de las que aprendió, se equivoca más a menudo.</translation>
    </message>
    <message>
        <source>That was the course. Go on in the menu Teach: collect faces of yourself, and of everybody who agrees, and let the network learn from them.</source>
        <translation>Este era el curso. Continúa en el menú Enseñar: reúne caras propias, de todas las personas que estén de acuerdo, y deja que la red aprenda de ellas.</translation>
    </message>
    <message>
        <source>Not in this network</source>
        <translation>No está en esta red</translation>
    </message>
    <message>
        <source>This network has no layer of this step, so there is nothing to look at. Go on.</source>
        <translation>Esta red no tiene ninguna capa de este paso, así que no hay nada que mirar. Sigue adelante.</translation>
    </message>
    <message>
        <source>A third to two thirds</source>
        <translation>De un tercio a dos tercios</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Se mantiene</translation>
    </message>
    <message>
        <source>It gets less sure</source>
        <translation>Está menos segura</translation>
    </message>
    <message>
        <source>It flips</source>
        <translation>Se invierte</translation>
    </message>
</context>
<context>
    <name>detector_section</name>
    <message>
        <source>Detector</source>
        <translation>Detector</translation>
    </message>
    <message>
        <source>YuNet takes fewer other things for a face: 19 instead of 46 of 800 scrambled photographs, 1 instead of 7 of 80 backgrounds. Of 2,000 photographs, both find the face in 99.85%.</source>
        <translation>YuNet toma menos veces otras cosas por una cara: 19 en vez de 46 de 800 fotografías desordenadas, 1 en vez de 7 de 80 fondos. De 2000 fotografías, ambos encuentran la cara en el 99.85&#x202f;%.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
</context>
<context>
    <name>drift_text</name>
    <message>
        <source>Darker than {0:.0%} of the faces it learned from</source>
        <translation>Más oscura que el {0:.0%} de las de entrenamiento</translation>
    </message>
    <message>
        <source>Darker than any face it learned from</source>
        <translation>Más oscura que todas las de entrenamiento</translation>
    </message>
    <message>
        <source>Brighter than {0:.0%} of the faces it learned from</source>
        <translation>Más clara que el {0:.0%} de las de entrenamiento</translation>
    </message>
    <message>
        <source>Brighter than any face it learned from</source>
        <translation>Más clara que todas las de entrenamiento</translation>
    </message>
    <message>
        <source>Less contrast than in {0:.0%} of the faces it learned from</source>
        <translation>Menos contraste que en el {0:.0%} de las de entrenamiento</translation>
    </message>
    <message>
        <source>Less contrast than in any face it learned from</source>
        <translation>Menos contraste que en todas las de entrenamiento</translation>
    </message>
    <message>
        <source>More contrast than in {0:.0%} of the faces it learned from</source>
        <translation>Más contraste que en el {0:.0%} de las de entrenamiento</translation>
    </message>
    <message>
        <source>More contrast than in any face it learned from</source>
        <translation>Más contraste que en todas las de entrenamiento</translation>
    </message>
    <message>
        <source>Blurrier than {0:.0%} of the faces it learned from</source>
        <translation>Más borrosa que el {0:.0%} de las de entrenamiento</translation>
    </message>
    <message>
        <source>Blurrier than any face it learned from</source>
        <translation>Más borrosa que todas las de entrenamiento</translation>
    </message>
    <message>
        <source>Sharper or noisier than {0:.0%} of the faces it learned from</source>
        <translation>Más nítida o con más ruido que el {0:.0%} de las de entrenamiento</translation>
    </message>
    <message>
        <source>Sharper or noisier than any face it learned from</source>
        <translation>Más nítida o con más ruido que todas las de entrenamiento</translation>
    </message>
    <message>
        <source>Smaller than {0:.0%} of the faces it learned from</source>
        <translation>Más pequeña que el {0:.0%} de las de entrenamiento</translation>
    </message>
    <message>
        <source>Smaller than any face it learned from</source>
        <translation>Más pequeña que todas las de entrenamiento</translation>
    </message>
    <message>
        <source>Turned further than {0:.0%} of the faces it learned from</source>
        <translation>Más girada que el {0:.0%} de las de entrenamiento</translation>
    </message>
    <message>
        <source>Turned further than any face it learned from</source>
        <translation>Más girada que todas las de entrenamiento</translation>
    </message>
    <message>
        <source>Further from every class than {0:.0%} of the faces it learned from</source>
        <translation>Más lejos de cada clase que el {0:.0%} de las de entrenamiento</translation>
    </message>
    <message>
        <source>Further from every class than any face it learned from</source>
        <translation>Más lejos de cada clase que todas las de entrenamiento</translation>
    </message>
    <message>
        <source>Like the faces it learned from</source>
        <translation>Como las caras de entrenamiento</translation>
    </message>
    <message>
        <source>Light {0:.0f}: higher than that of {1:.0%} of the faces it learned from</source>
        <translation>Luz {0:.0f}: mayor que la del {1:.0%} de las de entrenamiento</translation>
    </message>
    <message>
        <source>Contrast {0:.0f}: higher than that of {1:.0%}</source>
        <translation>Contraste {0:.0f}: mayor que el del {1:.0%}</translation>
    </message>
    <message>
        <source>Sharpness {0:.2f}: higher than that of {1:.0%}</source>
        <translation>Nitidez {0:.2f}: mayor que la del {1:.0%}</translation>
    </message>
    <message>
        <source>Size {0:.0f} pixels: larger than {1:.0%}</source>
        <translation>Tamaño {0:.0f} píxeles: mayor que el {1:.0%}</translation>
    </message>
    <message>
        <source>Turn {0:.0f}°: further than {1:.0%}</source>
        <translation>Giro {0:.0f}°: mayor que el del {1:.0%}</translation>
    </message>
    <message>
        <source>Distance to the nearest class in the last hidden layer {0:.1f}: further than {1:.0%}</source>
        <translation>Distancia a la clase más cercana en la última capa oculta {0:.1f}: mayor que la del {1:.0%}</translation>
    </message>
</context>
<context>
    <name>durations</name>
    <message>
        <source>about 10 s</source>
        <translation>unos 10&#xa0;s</translation>
    </message>
    <message>
        <source>about {0:.0f} s</source>
        <translation>unos {0:.0f}&#xa0;s</translation>
    </message>
    <message>
        <source>about {0:.0f} min</source>
        <translation>unos {0:.0f}&#xa0;min</translation>
    </message>
    <message>
        <source>about {0:.1f} h</source>
        <translation>unas {0:.1f}&#xa0;h</translation>
    </message>
</context>
<context>
    <name>epoch_kernels</name>
    <message>
        <source>The first kernels of the chosen epoch&apos;s network appear here</source>
        <translation>Aquí están los primeros núcleos de la red de la época elegida</translation>
    </message>
    <message>
        <source>First kernels</source>
        <translation>Primeros núcleos</translation>
    </message>
    <message>
        <source>{0} · epoch {1}</source>
        <translation>{0} · época {1}</translation>
    </message>
</context>
<context>
    <name>face_strip</name>
    <message>
        <source>The labelled faces</source>
        <translation>Las caras etiquetadas</translation>
    </message>
</context>
<context>
    <name>finding_text</name>
    <message>
        <source>The new model is better</source>
        <translation>El modelo nuevo es mejor</translation>
    </message>
    <message>
        <source>The new model is worse: keep the old one</source>
        <translation>El modelo nuevo es peor: conserva el anterior</translation>
    </message>
    <message>
        <source>The new model is not clearly better: the old one stays</source>
        <translation>El modelo nuevo no es claramente mejor: se queda el anterior</translation>
    </message>
    <message>
        <source>Too few images to tell whether the new model is better: the old one stays</source>
        <translation>Demasiado pocas imágenes para saber si el modelo nuevo es mejor: se queda el anterior</translation>
    </message>
    <message>
        <source>Both models give the same answers on all images</source>
        <translation>Ambos modelos dan las mismas respuestas en todas las imágenes</translation>
    </message>
    <message>
        <source>Both give the same answer on every image, although their probabilities may differ.</source>
        <translation>Ambos dan la misma respuesta en cada imagen, aunque sus probabilidades pueden diferir.</translation>
    </message>
    <message>
        <source>Even if all of these were in favour of the same model, it could be luck: at least 6 such images are needed. More images would tell.</source>
        <translation>Aunque todas estas favorecieran al mismo modelo, podría ser azar: se necesitan al menos 6 imágenes así. Con más imágenes se sabría.</translation>
    </message>
    <message>
        <source>If both were equally good, luck alone would produce a lead this large in {0} of 100 comparisons: too often to say that they differ.</source>
        <translation>Si ambos fueran igual de buenos, el azar por sí solo produciría una ventaja así de grande en {0} de cada 100 comparaciones: demasiado a menudo para decir que difieren.</translation>
    </message>
    <message>
        <source>If both were equally good, luck alone would produce a lead this large in fewer than 1 of 100 comparisons: so rarely that it counts as a real difference.</source>
        <translation>Si ambos fueran igual de buenos, el azar por sí solo produciría una ventaja así de grande en menos de 1 de cada 100 comparaciones: tan rara vez que cuenta como una diferencia real.</translation>
    </message>
    <message>
        <source>If both were equally good, luck alone would produce a lead this large in {0} of 100 comparisons: so rarely that it counts as a real difference.</source>
        <translation>Si ambos fueran igual de buenos, el azar por sí solo produciría una ventaja así de grande en {0} de cada 100 comparaciones: tan rara vez que cuenta como una diferencia real.</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test, two-sided, on the images that only one model is right on: p = {0:.3g}. A difference counts if p &lt; 0.05. The test treats images as independent: many of the same person, or taken within seconds, make it more confident than it should be.</source>
        <translation>Prueba exacta de McNemar, bilateral, sobre las imágenes en las que solo acierta un modelo: p = {0:.3g}. Una diferencia cuenta si p &lt; 0.05. La prueba trata las imágenes como independientes: muchas de la misma persona, o tomadas en pocos segundos, la hacen más segura de lo que debería.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n images, only the new model is right on {0}, only the old one on {1}.</source>
        <translation>
            <numerusform>De %n imagen, solo el modelo nuevo acierta en {0}, solo el antiguo en {1}.</numerusform>
            <numerusform>De %n imágenes, solo el modelo nuevo acierta en {0}, solo el antiguo en {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared by cross-validation on the %n images that the new model learned from: each was judged by a network like it that had not learned from that image. If the old model, or the one that training started from, learned from some of them earlier, it looks better than it is.</source>
        <translation>
            <numerusform>Comparados por validación cruzada en la %n imagen de la que aprendió el modelo nuevo: la juzgó una red como la suya que no había aprendido de ella. Si el modelo anterior, o aquel del que partió el entrenamiento, ya había aprendido de ella, parece mejor de lo que es.</numerusform>
            <numerusform>Comparados por validación cruzada en las %n imágenes de las que aprendió el modelo nuevo: cada una la juzgó una red como la suya que no había aprendido de esa imagen. Si el modelo anterior, o aquel del que partió el entrenamiento, ya había aprendido de algunas, parece mejor de lo que es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on %n validation images that the new model did not learn from, although its best epoch was chosen by them. The old one may have learned from some of them.</source>
        <translation>
            <numerusform>Comparados en %n imagen de validación de la que el modelo nuevo no aprendió, aunque con ella se eligió su mejor época. El anterior puede haber aprendido de ella.</numerusform>
            <numerusform>Comparados en %n imágenes de validación de las que el modelo nuevo no aprendió, aunque con ellas se eligió su mejor época. El anterior puede haber aprendido de algunas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n imagen.</numerusform>
            <numerusform>No se pudieron leer %n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found on %n images: counted as errors of both.</source>
        <translation>
            <numerusform>No se encontró ninguna cara en %n imagen: cuenta como error de ambos.</numerusform>
            <numerusform>No se encontró ninguna cara en %n imágenes: cuentan como errores de ambos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on %n images of &apos;{0}&apos;. It is not known whether a model learned from some of them.</source>
        <translation>
            <numerusform>Comparados en %n imagen de «{0}». No se sabe si algún modelo aprendió de ella.</numerusform>
            <numerusform>Comparados en %n imágenes de «{0}». No se sabe si algún modelo aprendió de algunas de ellas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fonts</name>
    <message>
        <source>The program&apos;s fonts are missing, so text may not fit: run &apos;pip install matplotlib&apos;. Not found: {0}</source>
        <translation>Faltan los tipos de letra del programa, así que los textos pueden no caber: ejecuta «pip install matplotlib». No encontrados: {0}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>&lt;b&gt;SmileDesk {0}&lt;/b&gt;&lt;p&gt;A small convolutional network looks at a face and says whether it shows a smile expression. It sees a mouth and cheeks, not a feeling.&lt;/p&gt;</source>
        <translation>&lt;b&gt;SmileDesk {0}&lt;/b&gt;&lt;p&gt;Una pequeña red convolucional mira una cara y dice si muestra la expresión de una sonrisa. Ve una boca y unas mejillas, no un sentimiento.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>input_tile</name>
    <message>
        <source>Face square</source>
        <translation>Cara</translation>
    </message>
</context>
<context>
    <name>interrupted_card</name>
    <message>
        <source>It had saved nothing yet, so it would start over.</source>
        <translation>Aún no había guardado nada, así que empezaría de nuevo.</translation>
    </message>
    <message>
        <source>Resume from epoch {0}</source>
        <translation>Continuar desde la época {0}</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n epochs are done and saved.</source>
        <translation>
            <numerusform>Está hecha y guardada {0} de %n época.</numerusform>
            <numerusform>Están hechas y guardadas {0} de %n épocas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kernel_editor</name>
    <message>
        <source>identity: changes nothing</source>
        <translation>identidad: no cambia nada</translation>
    </message>
    <message>
        <source>vertical edges (Sobel)</source>
        <translation>bordes verticales (Sobel)</translation>
    </message>
    <message>
        <source>horizontal edges (Sobel)</source>
        <translation>bordes horizontales (Sobel)</translation>
    </message>
    <message>
        <source>outline (Laplace)</source>
        <translation>contorno (Laplace)</translation>
    </message>
    <message>
        <source>blur</source>
        <extracomment>Name of a kernel: what it does</extracomment>
        <translation>desenfocar</translation>
    </message>
    <message>
        <source>sharpen</source>
        <extracomment>Name of a kernel: what it does</extracomment>
        <translation>enfocar</translation>
    </message>
    <message>
        <source>emboss</source>
        <extracomment>Name of a kernel: what it does</extracomment>
        <translation>relieve</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>layer_marks</name>
    <message>
        <source>changed</source>
        <extracomment>A layer that the user changed</extracomment>
        <translation>modificada</translation>
    </message>
    <message>
        <source>after a change</source>
        <translation>después de un cambio</translation>
    </message>
    <message>
        <source>affected</source>
        <extracomment>A layer behind one that the user changed</extracomment>
        <translation>afectada</translation>
    </message>
    <message>
        <source>muted by you</source>
        <translation>silenciado por ti</translation>
    </message>
    <message>
        <source>filter {0} muted</source>
        <translation>filtro {0} silenciado</translation>
    </message>
    <message>
        <source>unit {0} muted</source>
        <translation>unidad {0} silenciada</translation>
    </message>
    <message>
        <source>filter {0} at {1:.0%}</source>
        <translation>filtro {0} al {1:.0%}</translation>
    </message>
    <message>
        <source>unit {0} at {1:.0%}</source>
        <translation>unidad {0} al {1:.0%}</translation>
    </message>
    <message>
        <source>all muted but filter {0}</source>
        <translation>todos silenciados menos el filtro {0}</translation>
    </message>
    <message>
        <source>all muted but unit {0}</source>
        <translation>todas silenciadas menos la unidad {0}</translation>
    </message>
    <message>
        <source>bias of filter {0} is zero</source>
        <translation>el sesgo del filtro {0} es cero</translation>
    </message>
    <message>
        <source>bias of unit {0} is zero</source>
        <translation>el sesgo de la unidad {0} es cero</translation>
    </message>
    <message>
        <source>filters {0} and {1} exchanged</source>
        <translation>filtros {0} y {1} intercambiados</translation>
    </message>
    <message>
        <source>units {0} and {1} exchanged</source>
        <translation>unidades {0} y {1} intercambiadas</translation>
    </message>
    <message>
        <source>kernel of filter {0} for input {1} edited</source>
        <translation>núcleo del filtro {0} para la entrada {1} editado</translation>
    </message>
    <message>
        <source>biases are zero</source>
        <translation>los sesgos son cero</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>A layer is switched off</extracomment>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>mean instead of maximum</source>
        <translation>media en vez de máximo</translation>
    </message>
    <message>
        <source>filter {0}</source>
        <translation>filtro {0}</translation>
    </message>
    <message>
        <source>unit {0}</source>
        <translation>unidad {0}</translation>
    </message>
</context>
<context>
    <name>lens</name>
    <message>
        <source>A camera gives each pixel a brightness from 0, black, to 255, white. This layer moves those numbers close to zero: middle gray becomes about 0, black −1 and white +1. Nothing about the picture is lost.</source>
        <extracomment>rescaling.plain</extracomment>
        <translation>Una cámara da a cada píxel un brillo de 0, negro, a 255, blanco. Esta capa acerca esos números a cero: el gris medio pasa a ser más o menos 0, el negro −1 y el blanco +1. No se pierde nada de la imagen.</translation>
    </message>
    <message>
        <source>A network adds up thousands of products. If the numbers that go in were large and all positive, the sums would be huge, and learning would swing wildly from one side to the other. Small numbers on both sides of zero keep every later layer in a range where it learns well. Scale and offset are fixed: this layer learns nothing.</source>
        <extracomment>rescaling.why</extracomment>
        <translation>Una red suma miles de productos. Si los números que entran fueran grandes y todos positivos, las sumas serían enormes y el aprendizaje oscilaría sin control de un lado a otro. Números pequeños a ambos lados de cero mantienen cada capa posterior en un rango en el que aprende bien. La escala y el desplazamiento son fijos: esta capa no aprende nada.</translation>
    </message>
    <message>
        <source>The face square: 0 black, 255 white</source>
        <extracomment>rescaling.phrases.before</extracomment>
        <translation>El cuadro de la cara: 0 negro, 255 blanco</translation>
    </message>
    <message>
        <source>The blue in the face square: 0 none, 255 all of it</source>
        <extracomment>rescaling.phrases.before_blue</extracomment>
        <translation>El azul del cuadro de la cara: 0 nada, 255 todo</translation>
    </message>
    <message>
        <source>The green in the face square: 0 none, 255 all of it</source>
        <extracomment>rescaling.phrases.before_green</extracomment>
        <translation>El verde del cuadro de la cara: 0 nada, 255 todo</translation>
    </message>
    <message>
        <source>The red in the face square: 0 none, 255 all of it</source>
        <extracomment>rescaling.phrases.before_red</extracomment>
        <translation>El rojo del cuadro de la cara: 0 nada, 255 todo</translation>
    </message>
    <message>
        <source>The same picture, rescaled</source>
        <extracomment>rescaling.phrases.after</extracomment>
        <translation>La misma imagen, reescalada</translation>
    </message>
    <message>
        <source>From old to new; behind it, all pixels by brightness</source>
        <extracomment>rescaling.phrases.line</extracomment>
        <translation>De lo antiguo a lo nuevo; detrás, todos los píxeles según su brillo</translation>
    </message>
    <message>
        <source>Pixel × scale + offset</source>
        <extracomment>rescaling.phrases.formula</extracomment>
        <translation>Píxel × escala + desplazamiento</translation>
    </message>
    <message>
        <source>pixel</source>
        <extracomment>rescaling.phrases.pixel</extracomment>
        <translation>píxel</translation>
    </message>
    <message>
        <source>scale</source>
        <extracomment>rescaling.phrases.scale</extracomment>
        <translation>escala</translation>
    </message>
    <message>
        <source>offset</source>
        <extracomment>rescaling.phrases.offset</extracomment>
        <translation>desplazamiento</translation>
    </message>
    <message>
        <source>This pixel has brightness {pixel:.0f}; {darker:.0%} of the face square is darker.</source>
        <extracomment>rescaling.phrases.brightness</extracomment>
        <translation>Este píxel tiene un brillo de {pixel:.0f}; el {darker:.0%} del cuadro de la cara es más oscuro.</translation>
    </message>
    <message>
        <source>This pixel&apos;s blue is {pixel:.0f}; {darker:.0%} of the face square has less.</source>
        <extracomment>rescaling.phrases.brightness_blue</extracomment>
        <translation>El azul de este píxel es {pixel:.0f}; el {darker:.0%} del cuadro de la cara tiene menos.</translation>
    </message>
    <message>
        <source>This pixel&apos;s green is {pixel:.0f}; {darker:.0%} of the face square has less.</source>
        <extracomment>rescaling.phrases.brightness_green</extracomment>
        <translation>El verde de este píxel es {pixel:.0f}; el {darker:.0%} del cuadro de la cara tiene menos.</translation>
    </message>
    <message>
        <source>This pixel&apos;s red is {pixel:.0f}; {darker:.0%} of the face square has less.</source>
        <extracomment>rescaling.phrases.brightness_red</extracomment>
        <translation>El rojo de este píxel es {pixel:.0f}; el {darker:.0%} del cuadro de la cara tiene menos.</translation>
    </message>
    <message>
        <source>A small grid of weights, the filter, slides over the picture and looks at one little window at a time. At each place it multiplies every number in the window by the weight on top of it and adds everything up. The sum is large where the picture looks like the filter: that is how a filter finds an edge, a corner or a curve.</source>
        <extracomment>convolution.plain</extracomment>
        <translation>Una pequeña cuadrícula de pesos, el filtro, se desliza por la imagen y mira una ventanita cada vez. En cada lugar multiplica cada número de la ventana por el peso que tiene encima y lo suma todo. La suma es grande donde la imagen se parece al filtro: así encuentra un filtro un borde, una esquina o una curva.</translation>
    </message>
    <message>
        <source>The same few weights are used everywhere, so the filter finds its pattern wherever it is, and there is little to learn. A filter has one grid of weights for each input map and adds all of them up, plus one more number, the bias, which shifts its threshold. In the first layer a filter sees a few pixels; deeper ones look at the maps of earlier filters and so at a larger and larger part of the face. Nobody drew these filters: training found them. Strictly, the field calls this cross-correlation, because the filter is not flipped first.</source>
        <extracomment>convolution.why</extracomment>
        <translation>Los mismos pocos pesos se usan en todas partes, así que el filtro encuentra su patrón esté donde esté, y hay poco que aprender. Un filtro tiene una cuadrícula de pesos para cada mapa de entrada y las suma todas, más otro número, el sesgo, que desplaza su umbral. En la primera capa un filtro ve unos pocos píxeles; los más profundos miran los mapas de filtros anteriores y así una parte cada vez mayor de la cara. Nadie dibujó estos filtros: los encontró el entrenamiento. En rigor, esto se llama correlación cruzada, porque el filtro no se voltea antes.</translation>
    </message>
    <message>
        <source>The window on input map {seen}, and the map of filter {first}</source>
        <extracomment>convolution.phrases.scan_first</extracomment>
        <translation>La ventana en el mapa de entrada {seen} y el mapa del filtro {first}</translation>
    </message>
    <message>
        <source>The window on input map {seen}, and the maps of filters {first} and {second}</source>
        <extracomment>convolution.phrases.scan_first_second</extracomment>
        <translation>La ventana en el mapa de entrada {seen} y los mapas de los filtros {first} y {second}</translation>
    </message>
    <message>
        <source>The window on the face, and the map of filter {first}</source>
        <extracomment>convolution.phrases.scan_face_first</extracomment>
        <translation>La ventana en la cara y el mapa del filtro {first}</translation>
    </message>
    <message>
        <source>The window on the face, and the maps of filters {first} and {second}</source>
        <extracomment>convolution.phrases.scan_face_first_second</extracomment>
        <translation>La ventana en la cara y los mapas de los filtros {first} y {second}</translation>
    </message>
    <message>
        <source>Filter {channel}: what every input map adds, and the bias</source>
        <extracomment>convolution.phrases.formula</extracomment>
        <translation>Filtro {channel}: lo que suma cada mapa de entrada, y el sesgo</translation>
    </message>
    <message>
        <source>map {channel}</source>
        <extracomment>convolution.phrases.map</extracomment>
        <translation>mapa {channel}</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>convolution.phrases.map_blue</extracomment>
        <translation>azul</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>convolution.phrases.map_green</extracomment>
        <translation>verde</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>convolution.phrases.map_red</extracomment>
        <translation>rojo</translation>
    </message>
    <message>
        <source>bias</source>
        <extracomment>convolution.phrases.bias
----------
dense.phrases.bias</extracomment>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>Input map {channel} adds {total:+.3f}: {share:.0%} of all contributions</source>
        <extracomment>convolution.phrases.products</extracomment>
        <translation>El mapa de entrada {channel} suma {total:+.3f}: el {share:.0%} de todas las contribuciones</translation>
    </message>
    <message>
        <source>Blue adds {total:+.3f}: {share:.0%} of all contributions</source>
        <extracomment>convolution.phrases.products_blue</extracomment>
        <translation>El azul suma {total:+.3f}: el {share:.0%} de todas las contribuciones</translation>
    </message>
    <message>
        <source>Green adds {total:+.3f}: {share:.0%} of all contributions</source>
        <extracomment>convolution.phrases.products_green</extracomment>
        <translation>El verde suma {total:+.3f}: el {share:.0%} de todas las contribuciones</translation>
    </message>
    <message>
        <source>Red adds {total:+.3f}: {share:.0%} of all contributions</source>
        <extracomment>convolution.phrases.products_red</extracomment>
        <translation>El rojo suma {total:+.3f}: el {share:.0%} de todas las contribuciones</translation>
    </message>
    <message>
        <source>The number is above zero, most of all because of input map {channel}, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_positive</extracomment>
        <translation>El número está por encima de cero, sobre todo por el mapa de entrada {channel}, que suma {total:+.3f}.</translation>
    </message>
    <message>
        <source>The number is above zero, most of all because of the face&apos;s blue, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_positive_blue</extracomment>
        <translation>El número está por encima de cero, sobre todo por el azul de la cara, que suma {total:+.3f}.</translation>
    </message>
    <message>
        <source>The number is above zero, most of all because of the face&apos;s green, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_positive_green</extracomment>
        <translation>El número está por encima de cero, sobre todo por el verde de la cara, que suma {total:+.3f}.</translation>
    </message>
    <message>
        <source>The number is above zero, most of all because of the face&apos;s red, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_positive_red</extracomment>
        <translation>El número está por encima de cero, sobre todo por el rojo de la cara, que suma {total:+.3f}.</translation>
    </message>
    <message>
        <source>The number is below zero, most of all because of input map {channel}, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_negative</extracomment>
        <translation>El número está por debajo de cero, sobre todo por el mapa de entrada {channel}, que suma {total:+.3f}.</translation>
    </message>
    <message>
        <source>The number is below zero, most of all because of the face&apos;s blue, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_negative_blue</extracomment>
        <translation>El número está por debajo de cero, sobre todo por el azul de la cara, que suma {total:+.3f}.</translation>
    </message>
    <message>
        <source>The number is below zero, most of all because of the face&apos;s green, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_negative_green</extracomment>
        <translation>El número está por debajo de cero, sobre todo por el verde de la cara, que suma {total:+.3f}.</translation>
    </message>
    <message>
        <source>The number is below zero, most of all because of the face&apos;s red, which adds {total:+.3f}.</source>
        <extracomment>convolution.phrases.why_negative_red</extracomment>
        <translation>El número está por debajo de cero, sobre todo por el rojo de la cara, que suma {total:+.3f}.</translation>
    </message>
    <message>
        <source>No input map pushes to this side of zero: the bias of {bias:+.3f} alone decides.</source>
        <extracomment>convolution.phrases.why_bias</extracomment>
        <translation>Ningún mapa de entrada empuja hacia este lado de cero: decide solo el sesgo, {bias:+.3f}.</translation>
    </message>
    <message>
        <source>{up} of {all} input maps push the number up, {down} push it down.</source>
        <extracomment>convolution.phrases.pushes_maps</extracomment>
        <translation>{up} de {all} mapas de entrada empujan el número hacia arriba y {down} hacia abajo.</translation>
    </message>
    <message>
        <source>{up} of {all} products push the number up, {down} push it down.</source>
        <extracomment>convolution.phrases.pushes_cells</extracomment>
        <translation>{up} de {all} productos empujan el número hacia arriba y {down} hacia abajo.</translation>
    </message>
    <message>
        <source>{beyond} of the {all} cells of this window lie beyond the border and count as zero.</source>
        <extracomment>convolution.phrases.border</extracomment>
        <translation>{beyond} de las {all} celdas de esta ventana quedan fuera del borde y cuentan como cero.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the upper left of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_upper_left</extracomment>
        <translation>En este fotograma, el filtro {channel} responde con más fuerza arriba a la izquierda del cuadro de la cara, con {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the top of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_upper_middle</extracomment>
        <translation>En este fotograma, el filtro {channel} responde con más fuerza en la parte superior del cuadro de la cara, con {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the upper right of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_upper_right</extracomment>
        <translation>En este fotograma, el filtro {channel} responde con más fuerza arriba a la derecha del cuadro de la cara, con {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the left of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_centre_left</extracomment>
        <translation>En este fotograma, el filtro {channel} responde con más fuerza a la izquierda del cuadro de la cara, con {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly in the middle of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_centre_middle</extracomment>
        <translation>En este fotograma, el filtro {channel} responde con más fuerza en el centro del cuadro de la cara, con {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the right of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_centre_right</extracomment>
        <translation>En este fotograma, el filtro {channel} responde con más fuerza a la derecha del cuadro de la cara, con {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the lower left of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_lower_left</extracomment>
        <translation>En este fotograma, el filtro {channel} responde con más fuerza abajo a la izquierda del cuadro de la cara, con {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly in the lower middle of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_lower_middle</extracomment>
        <translation>En este fotograma, el filtro {channel} responde con más fuerza abajo en el centro del cuadro de la cara, con {peak:.3f}.</translation>
    </message>
    <message>
        <source>On this frame filter {channel} answers most strongly at the lower right of the face square, with {peak:.3f}.</source>
        <extracomment>convolution.phrases.peak_lower_right</extracomment>
        <translation>En este fotograma, el filtro {channel} responde con más fuerza abajo a la derecha del cuadro de la cara, con {peak:.3f}.</translation>
    </message>
    <message>
        <source>Every number below zero becomes zero; every other number stays as it is. A filter that found its pattern speaks up, and one that found the opposite keeps quiet.</source>
        <extracomment>relu.plain</extracomment>
        <translation>Todo número por debajo de cero se convierte en cero; los demás se quedan como están. Un filtro que encontró su patrón habla, y uno que encontró lo contrario se calla.</translation>
    </message>
    <message>
        <source>Without such a bend, ten layers in a row would do no more than a single one, because sums of sums are only sums. The bend lets the network treat different faces differently: for each of them a different set of gates is open. It is also cheap, and where the gate is open it passes the error back undiminished, which is why deep networks can learn at all. A filter whose gate never opens learns nothing more; the field calls it dead.</source>
        <extracomment>relu.why</extracomment>
        <translation>Sin este codo, diez capas seguidas no harían más que una sola, porque sumas de sumas no son más que sumas. El codo permite a la red tratar de forma distinta caras distintas: para cada una se abre un conjunto distinto de compuertas. Además es barato, y donde la compuerta está abierta devuelve el error sin debilitarlo; por eso pueden aprender las redes profundas. Un filtro cuya compuerta nunca se abre ya no aprende nada; en la jerga se llama filtro muerto.</translation>
    </message>
    <message>
        <source>Map {channel} before</source>
        <extracomment>relu.phrases.before</extracomment>
        <translation>Mapa {channel} antes</translation>
    </message>
    <message>
        <source>Map {channel} after: nothing is below zero</source>
        <extracomment>relu.phrases.after</extracomment>
        <translation>Mapa {channel} después: nada está por debajo de cero</translation>
    </message>
    <message>
        <source>Before: the {shown} of {units} units that lie farthest from zero</source>
        <extracomment>relu.phrases.units_before</extracomment>
        <translation>Antes: las {shown} de {units} unidades más alejadas de cero</translation>
    </message>
    <message>
        <source>After: the same units</source>
        <extracomment>relu.phrases.units_after</extracomment>
        <translation>Después: las mismas unidades</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <extracomment>relu.phrases.unit
----------
identity.phrases.unit</extracomment>
        <translation>unidad {unit}</translation>
    </message>
    <message>
        <source>max(0, x); behind it, the numbers that go into map {channel}</source>
        <extracomment>relu.phrases.curve_map</extracomment>
        <translation>max(0, x); detrás, los números que entran en el mapa {channel}</translation>
    </message>
    <message>
        <source>max(0, x); behind it, the numbers that go into all units</source>
        <extracomment>relu.phrases.curve_units</extracomment>
        <translation>max(0, x); detrás, los números que entran en todas las unidades</translation>
    </message>
    <message>
        <source>The larger of zero and the input</source>
        <extracomment>relu.phrases.formula</extracomment>
        <translation>El mayor de cero y la entrada</translation>
    </message>
    <message>
        <source>zero</source>
        <extracomment>relu.phrases.zero</extracomment>
        <translation>cero</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>relu.phrases.input
----------
identity.phrases.input</extracomment>
        <translation>entrada</translation>
    </message>
    <message>
        <source>How much is zero</source>
        <extracomment>relu.phrases.shares</extracomment>
        <translation>Cuánto es cero</translation>
    </message>
    <message>
        <source>this map, now</source>
        <extracomment>relu.phrases.zeros_here</extracomment>
        <translation>este mapa, ahora</translation>
    </message>
    <message>
        <source>whole layer, now</source>
        <extracomment>relu.phrases.zeros_layer</extracomment>
        <translation>toda la capa, ahora</translation>
    </message>
    <message>
        <source>filters silent for the last seconds</source>
        <extracomment>relu.phrases.dead_filters</extracomment>
        <translation>filtros callados en los últimos segundos</translation>
    </message>
    <message>
        <source>units silent for the last seconds</source>
        <extracomment>relu.phrases.dead_units</extracomment>
        <translation>unidades calladas en los últimos segundos</translation>
    </message>
    <message>
        <source>{value:.3f} is above zero and goes on as it is.</source>
        <extracomment>relu.phrases.stays</extracomment>
        <translation>{value:.3f} está por encima de cero y sigue tal cual.</translation>
    </message>
    <message>
        <source>{value:.3f} is not above zero, so a zero goes on.</source>
        <extracomment>relu.phrases.cut</extracomment>
        <translation>{value:.3f} no está por encima de cero, así que sigue un cero.</translation>
    </message>
    <message>
        <source>{dead} of {all} have given nothing but zeros over the last seconds.</source>
        <extracomment>relu.phrases.dead_count</extracomment>
        <translation>{dead} de {all} no han dado más que ceros en los últimos segundos.</translation>
    </message>
    <message>
        <source>Number {channel} is one of them: nothing it has seen lately opened its gate.</source>
        <extracomment>relu.phrases.dead_here</extracomment>
        <translation>El número {channel} es uno de ellos: nada de lo que ha visto últimamente abrió su compuerta.</translation>
    </message>
    <message>
        <source>This layer passes every number on as it is. Where a ReLU is switched off, this is what remains in its place.</source>
        <extracomment>identity.plain</extracomment>
        <translation>Esta capa deja pasar cada número tal cual. Donde se desactiva una ReLU, esto es lo que queda en su lugar.</translation>
    </message>
    <message>
        <source>A ReLU is the bend between two layers of weights. Without the bend, two layers in a row do no more than a single one, because sums of sums are only sums. The weights after it were learned behind the bend: they never met a negative number, and what they make of one was never trained. Watch how far the verdict strays.</source>
        <extracomment>identity.why</extracomment>
        <translation>Una ReLU es el codo entre dos capas de pesos. Sin el codo, dos capas seguidas no hacen más que una sola, porque sumas de sumas no son más que sumas. Los pesos que vienen después se aprendieron detrás del codo: nunca vieron un número negativo, y lo que hacen con uno nunca se entrenó. Observa cuánto se desvía el veredicto.</translation>
    </message>
    <message>
        <source>Map {channel}: what goes in is what comes out</source>
        <extracomment>identity.phrases.map</extracomment>
        <translation>Mapa {channel}: lo que entra es lo que sale</translation>
    </message>
    <message>
        <source>The {shown} of {units} units that lie farthest from zero: what goes in is what comes out</source>
        <extracomment>identity.phrases.units</extracomment>
        <translation>Las {shown} de {units} unidades más alejadas de cero: lo que entra es lo que sale</translation>
    </message>
    <message>
        <source>The straight line; behind it, the numbers that go in</source>
        <extracomment>identity.phrases.line</extracomment>
        <translation>La línea recta; detrás, los números que entran</translation>
    </message>
    <message>
        <source>The input</source>
        <extracomment>identity.phrases.formula</extracomment>
        <translation>La entrada</translation>
    </message>
    <message>
        <source>{value:.3f} is negative and is passed on; a ReLU would have made it zero.</source>
        <extracomment>identity.phrases.negative</extracomment>
        <translation>{value:.3f} es negativo y pasa; una ReLU lo habría convertido en cero.</translation>
    </message>
    <message>
        <source>{value:.3f} is not negative; a ReLU would have passed it on as well.</source>
        <extracomment>identity.phrases.positive</extracomment>
        <translation>{value:.3f} no es negativo; una ReLU también lo habría dejado pasar.</translation>
    </message>
    <message>
        <source>{share:.0%} of all numbers here are negative.</source>
        <extracomment>identity.phrases.share</extracomment>
        <translation>El {share:.0%} de todos los números de aquí son negativos.</translation>
    </message>
    <message>
        <source>The map is divided into small windows, and only the largest number of each window goes on. What was found stays; exactly where it was found is forgotten. The map becomes smaller, so the next filters see more of the face at once.</source>
        <extracomment>max_pooling.plain</extracomment>
        <translation>El mapa se divide en ventanas pequeñas, y de cada ventana solo sigue el número mayor. Lo encontrado queda; dónde exactamente se encontró se olvida. El mapa se hace más pequeño, así que los filtros siguientes ven más parte de la cara a la vez.</translation>
    </message>
    <message>
        <source>An expression does not become another one when the head moves by a pixel, and the answer should not change either. Inside its window a winner may move about and the pooled number stays the same; at the window&apos;s edge it may not, so the protection is only partial, and the nudge shows how far it goes. Most of the numbers are thrown away, which also saves most of the work in the layers that follow. There is nothing to learn here.</source>
        <extracomment>max_pooling.why</extracomment>
        <translation>Una expresión no se convierte en otra porque la cabeza se mueva un píxel, y la respuesta tampoco debería cambiar. Dentro de su ventana, un ganador puede moverse y el número que resulta sigue igual; en el borde de la ventana, no, así que la protección es solo parcial, y el empujón muestra hasta dónde llega. La mayoría de los números se descarta, lo que ahorra también casi todo el trabajo de las capas siguientes. Aquí no hay nada que aprender.</translation>
    </message>
    <message>
        <source>The window: only the winner goes on</source>
        <extracomment>max_pooling.phrases.window</extracomment>
        <translation>La ventana: solo sigue el ganador</translation>
    </message>
    <message>
        <source>Map {channel}, with the window and its winner</source>
        <extracomment>max_pooling.phrases.before</extracomment>
        <translation>Mapa {channel}, con la ventana y su ganador</translation>
    </message>
    <message>
        <source>Map {channel}, pooled</source>
        <extracomment>max_pooling.phrases.after</extracomment>
        <translation>Mapa {channel}, tras el pooling</translation>
    </message>
    <message>
        <source>Moved one cell to the right, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_right</extracomment>
        <translation>Movido una celda a la derecha, luego pooling</translation>
    </message>
    <message>
        <source>Moved one cell to the left, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_left</extracomment>
        <translation>Movido una celda a la izquierda, luego pooling</translation>
    </message>
    <message>
        <source>Moved one cell down, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_down</extracomment>
        <translation>Movido una celda hacia abajo, luego pooling</translation>
    </message>
    <message>
        <source>Moved one cell up, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_up</extracomment>
        <translation>Movido una celda hacia arriba, luego pooling</translation>
    </message>
    <message>
        <source>Moved by {down:+d} rows and {right:+d} columns, then pooled</source>
        <extracomment>max_pooling.phrases.nudged_far</extracomment>
        <translation>Movido {down:+d} filas y {right:+d} columnas, luego pooling</translation>
    </message>
    <message>
        <source>The largest number of the window</source>
        <extracomment>max_pooling.phrases.formula</extracomment>
        <translation>El número mayor de la ventana</translation>
    </message>
    <message>
        <source>({row}, {column})</source>
        <extracomment>max_pooling.phrases.cell
----------
average_pooling.phrases.share</extracomment>
        <translation>({row}, {column})</translation>
    </message>
    <message>
        <source>What stays the same when the map moves</source>
        <extracomment>max_pooling.phrases.kept</extracomment>
        <translation>Lo que sigue igual cuando el mapa se mueve</translation>
    </message>
    <message>
        <source>cells before pooling</source>
        <extracomment>max_pooling.phrases.kept_cells</extracomment>
        <translation>celdas antes del pooling</translation>
    </message>
    <message>
        <source>cells after pooling</source>
        <extracomment>max_pooling.phrases.kept_pooled</extracomment>
        <translation>celdas después del pooling</translation>
    </message>
    <message>
        <source>of these: the winner moved inside</source>
        <extracomment>max_pooling.phrases.kept_moved</extracomment>
        <translation>de estas: el ganador se movió dentro</translation>
    </message>
    <message>
        <source>of these: zero before and after</source>
        <extracomment>max_pooling.phrases.kept_zero</extracomment>
        <translation>de estas: cero antes y después</translation>
    </message>
    <message>
        <source>{discarded:.0%} of the map is discarded: {kept} of {all} numbers go on.</source>
        <extracomment>max_pooling.phrases.discarded</extracomment>
        <translation>Se descarta el {discarded:.0%} del mapa: siguen {kept} de {all} números.</translation>
    </message>
    <message>
        <source>All cells of this window hold {value:.3f}, so any of them could be called the winner.</source>
        <extracomment>max_pooling.phrases.tie</extracomment>
        <translation>Todas las celdas de esta ventana contienen {value:.3f}, así que cualquiera podría llamarse ganadora.</translation>
    </message>
    <message>
        <source>{beyond} of the {all} cells of this window lie beyond the border and do not count.</source>
        <extracomment>max_pooling.phrases.border
----------
average_pooling.phrases.border</extracomment>
        <translation>{beyond} de las {all} celdas de esta ventana quedan fuera del borde y no cuentan.</translation>
    </message>
    <message>
        <source>When the map moves one cell to the right, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_right</extracomment>
        <translation>Cuando el mapa se mueve una celda a la derecha, el {cells:.0%} de sus celdas conserva su número; después del pooling, el {pooled:.0%}. En {moved} ventanas, el mismo ganador se movió y volvió a ganar.</translation>
    </message>
    <message>
        <source>When the map moves one cell to the left, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_left</extracomment>
        <translation>Cuando el mapa se mueve una celda a la izquierda, el {cells:.0%} de sus celdas conserva su número; después del pooling, el {pooled:.0%}. En {moved} ventanas, el mismo ganador se movió y volvió a ganar.</translation>
    </message>
    <message>
        <source>When the map moves one cell down, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_down</extracomment>
        <translation>Cuando el mapa se mueve una celda hacia abajo, el {cells:.0%} de sus celdas conserva su número; después del pooling, el {pooled:.0%}. En {moved} ventanas, el mismo ganador se movió y volvió a ganar.</translation>
    </message>
    <message>
        <source>When the map moves one cell up, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_up</extracomment>
        <translation>Cuando el mapa se mueve una celda hacia arriba, el {cells:.0%} de sus celdas conserva su número; después del pooling, el {pooled:.0%}. En {moved} ventanas, el mismo ganador se movió y volvió a ganar.</translation>
    </message>
    <message>
        <source>When the map moves by {down:+d} rows and {right:+d} columns, {cells:.0%} of its cells keep their number; after pooling {pooled:.0%} do. In {moved} windows the same winner moved and won again.</source>
        <extracomment>max_pooling.phrases.nudge_far</extracomment>
        <translation>Cuando el mapa se mueve {down:+d} filas y {right:+d} columnas, el {cells:.0%} de sus celdas conserva su número; después del pooling, el {pooled:.0%}. En {moved} ventanas, el mismo ganador se movió y volvió a ganar.</translation>
    </message>
    <message>
        <source>The map is divided into small windows, and only the mean of each window goes on. The map becomes smaller, so the next filters see more of the face at once.</source>
        <extracomment>average_pooling.plain</extracomment>
        <translation>El mapa se divide en ventanas pequeñas, y de cada ventana sigue la media de sus números. El mapa se hace más pequeño, así que los filtros siguientes ven más parte de la cara a la vez.</translation>
    </message>
    <message>
        <source>Every cell has the same share in the mean, so a single strong answer of a filter is weakened by its neighbours, while one that fills the window goes on as it is. Max pooling keeps the single strong answer. When the head moves by a pixel, each cell leaves one window and enters the next, and the means change a little everywhere; the largest number of a window either stays or jumps. Averaging is a weighted sum with fixed, equal weights: there is nothing to learn here.</source>
        <extracomment>average_pooling.why</extracomment>
        <translation>Cada celda tiene la misma parte en la media, así que una sola respuesta fuerte de un filtro queda debilitada por sus vecinas, mientras que una que llena la ventana sigue tal cual. El max pooling conserva la única respuesta fuerte. Cuando la cabeza se mueve un píxel, cada celda sale de una ventana y entra en la siguiente, y las medias cambian un poco en todas partes; el número mayor de una ventana, en cambio, se queda o salta. Promediar es una suma ponderada con pesos fijos e iguales: aquí no hay nada que aprender.</translation>
    </message>
    <message>
        <source>The window slides over map {channel} and leaves its means behind</source>
        <extracomment>average_pooling.phrases.scan</extracomment>
        <translation>La ventana se desliza por el mapa {channel} y va dejando sus medias</translation>
    </message>
    <message>
        <source>The window: all of it goes into the mean</source>
        <extracomment>average_pooling.phrases.window</extracomment>
        <translation>La ventana: toda ella entra en la media</translation>
    </message>
    <message>
        <source>The mean of {count} cells: the sum of their shares</source>
        <extracomment>average_pooling.phrases.formula</extracomment>
        <translation>La media de {count} celdas: la suma de sus partes</translation>
    </message>
    <message>
        <source>The mean is {mean:.3f}; max pooling would let the largest cell go on, {largest:.3f}.</source>
        <extracomment>average_pooling.phrases.largest</extracomment>
        <translation>La media es {mean:.3f}; el max pooling dejaría seguir la celda mayor, {largest:.3f}.</translation>
    </message>
    <message>
        <source>All cells of this window hold {value:.3f}, so max pooling would give the same.</source>
        <extracomment>average_pooling.phrases.even</extracomment>
        <translation>Todas las celdas de esta ventana contienen {value:.3f}, así que el max pooling daría lo mismo.</translation>
    </message>
    <message>
        <source>{kept} of {all} numbers go on, each of them the mean of a window.</source>
        <extracomment>average_pooling.phrases.fewer</extracomment>
        <translation>Siguen {kept} de {all} números, cada uno la media de una ventana.</translation>
    </message>
    <message>
        <source>The cells of all maps are laid in one long row, so that the next layer can weigh each of them. No number changes, and none is lost.</source>
        <extracomment>flatten.plain</extracomment>
        <translation>Las celdas de todos los mapas se colocan en una larga fila, para que la capa siguiente pueda ponderar cada una. Ningún número cambia y ninguno se pierde.</translation>
    </message>
    <message>
        <source>A dense layer knows no rows and columns; it has one weight for each number of the row. The order is always the same: row by row, in a row column by column, and for each cell all maps one after the other. So every place in the row still stands for one place on the face and one filter, and that is what makes the vote map of the dense layers possible.</source>
        <extracomment>flatten.why</extracomment>
        <translation>Una capa densa no conoce filas ni columnas; tiene un peso para cada número de la fila. El orden es siempre el mismo: fila por fila, en cada fila columna por columna, y en cada celda todos los mapas uno tras otro. Así, cada posición sigue representando un lugar de la cara y un filtro, y eso hace posible el mapa de votos de las capas densas.</translation>
    </message>
    <message>
        <source>Map {channel}: number {number} is row {row}, column {column}</source>
        <extracomment>flatten.phrases.source</extracomment>
        <translation>Mapa {channel}: el número {number} es la fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>Number {number} of {all}, between its neighbours in the row</source>
        <extracomment>flatten.phrases.neighbours</extracomment>
        <translation>Número {number} de {all}, entre sus vecinos de la fila</translation>
    </message>
    <message>
        <source>Nothing is computed</source>
        <extracomment>flatten.phrases.formula</extracomment>
        <translation>No se calcula nada</translation>
    </message>
    <message>
        <source>map {channel} ({row}, {column})</source>
        <extracomment>flatten.phrases.cell
----------
dense.phrases.cell</extracomment>
        <translation>mapa {channel} ({row}, {column})</translation>
    </message>
    <message>
        <source>({row} × {width} + {column}) × {channels} + {channel} = {number}: row {row}, column {column}, map {channel} is number {number} of the row.</source>
        <extracomment>flatten.phrases.position</extracomment>
        <translation>({row} × {width} + {column}) × {channels} + {channel} = {number}: fila {row}, columna {column}, mapa {channel} es el número {number} de la fila.</translation>
    </message>
    <message>
        <source>Each unit looks at everything that was found so far. It multiplies every number by a weight, which says how much it matters and to which side, and adds everything up. Weights above zero speak for the unit, weights below zero against it.</source>
        <extracomment>dense.plain</extracomment>
        <translation>Cada unidad mira todo lo encontrado hasta ahora. Multiplica cada número por un peso, que dice cuánto importa y hacia qué lado, y lo suma todo. Los pesos por encima de cero hablan a favor de la unidad; los pesos por debajo, en contra.</translation>
    </message>
    <message>
        <source>On this one frame every ReLU gate is either open or shut, and with the gates as they are the rest of the network is a plain weighted sum. So the part of every place on the face can be computed exactly: the votes of all places and one constant, which comes from the biases, add up to the unit&apos;s number. On another frame other gates are open, and the votes are counted again. A vote says what this network made of a place, not what a smile is.</source>
        <extracomment>dense.why</extracomment>
        <translation>En este fotograma, cada compuerta de ReLU está abierta o cerrada, y con las compuertas así, el resto de la red es una simple suma ponderada. Por eso se puede calcular con exactitud la parte de cada lugar de la cara: los votos de todos los lugares y una constante, que viene de los sesgos, suman el número de la unidad. En otro fotograma se abren otras compuertas, y los votos se cuentan de nuevo. Un voto dice lo que esta red entendió de un lugar, no lo que es una sonrisa.</translation>
    </message>
    <message>
        <source>Unit “{unit}”: the strongest terms, each weight × input</source>
        <extracomment>dense.phrases.terms</extracomment>
        <translation>Unidad «{unit}»: los términos más fuertes, cada uno peso × entrada</translation>
    </message>
    <message>
        <source>Unit “{unit}”: all terms and the bias</source>
        <extracomment>dense.phrases.formula</extracomment>
        <translation>Unidad «{unit}»: todos los términos y el sesgo</translation>
    </message>
    <message>
        <source>unit {number}</source>
        <extracomment>dense.phrases.input</extracomment>
        <translation>unidad {number}</translation>
    </message>
    <message>
        <source>{count} others</source>
        <extracomment>dense.phrases.rest</extracomment>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>What every place votes for unit “{unit}”</source>
        <extracomment>dense.phrases.votes</extracomment>
        <translation>Lo que cada lugar vota para la unidad «{unit}»</translation>
    </message>
    <message>
        <source>Unit “{unit}”: all votes and the constant</source>
        <extracomment>dense.phrases.votes_formula</extracomment>
        <translation>Unidad «{unit}»: todos los votos y la constante</translation>
    </message>
    <message>
        <source>votes for it</source>
        <extracomment>dense.phrases.votes_for</extracomment>
        <translation>votos a favor</translation>
    </message>
    <message>
        <source>votes against it</source>
        <extracomment>dense.phrases.votes_against</extracomment>
        <translation>votos en contra</translation>
    </message>
    <message>
        <source>constant</source>
        <extracomment>dense.phrases.constant</extracomment>
        <translation>constante</translation>
    </message>
    <message>
        <source>all votes and the constant</source>
        <extracomment>dense.phrases.votes_check</extracomment>
        <translation>todos los votos y la constante</translation>
    </message>
    <message>
        <source>What every place votes for “{unit}” rather than “{rival}”</source>
        <extracomment>dense.phrases.duel</extracomment>
        <translation>Lo que cada lugar vota por «{unit}» frente a «{rival}»</translation>
    </message>
    <message>
        <source>votes for “{unit}” over “{rival}”</source>
        <extracomment>dense.phrases.duel_check</extracomment>
        <translation>votos por «{unit}» frente a «{rival}»</translation>
    </message>
    <message>
        <source>{up} of {all} inputs push the number up, {down} push it down, {silent} do neither.</source>
        <extracomment>dense.phrases.pushes</extracomment>
        <translation>{up} de {all} entradas empujan el número hacia arriba, {down} hacia abajo y {silent} en ningún sentido.</translation>
    </message>
    <message>
        <source>{open} of {all} ReLU gates on the way are open on this frame.</source>
        <extracomment>dense.phrases.gates</extracomment>
        <translation>{open} de {all} compuertas de ReLU del camino están abiertas en este fotograma.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the upper left of the face square.</source>
        <extracomment>dense.phrases.vote_upper_left</extracomment>
        <translation>El voto a favor más fuerte, {vote:+.3f}, viene de arriba a la izquierda del cuadro de la cara.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the top of the face square.</source>
        <extracomment>dense.phrases.vote_upper_middle</extracomment>
        <translation>El voto a favor más fuerte, {vote:+.3f}, viene de la parte superior del cuadro de la cara.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the upper right of the face square.</source>
        <extracomment>dense.phrases.vote_upper_right</extracomment>
        <translation>El voto a favor más fuerte, {vote:+.3f}, viene de arriba a la derecha del cuadro de la cara.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the left of the face square.</source>
        <extracomment>dense.phrases.vote_centre_left</extracomment>
        <translation>El voto a favor más fuerte, {vote:+.3f}, viene de la izquierda del cuadro de la cara.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the middle of the face square.</source>
        <extracomment>dense.phrases.vote_centre_middle</extracomment>
        <translation>El voto a favor más fuerte, {vote:+.3f}, viene del centro del cuadro de la cara.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the right of the face square.</source>
        <extracomment>dense.phrases.vote_centre_right</extracomment>
        <translation>El voto a favor más fuerte, {vote:+.3f}, viene de la derecha del cuadro de la cara.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the lower left of the face square.</source>
        <extracomment>dense.phrases.vote_lower_left</extracomment>
        <translation>El voto a favor más fuerte, {vote:+.3f}, viene de abajo a la izquierda del cuadro de la cara.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the lower middle of the face square.</source>
        <extracomment>dense.phrases.vote_lower_middle</extracomment>
        <translation>El voto a favor más fuerte, {vote:+.3f}, viene de abajo en el centro del cuadro de la cara.</translation>
    </message>
    <message>
        <source>The strongest vote for it, {vote:+.3f}, comes from the lower right of the face square.</source>
        <extracomment>dense.phrases.vote_lower_right</extracomment>
        <translation>El voto a favor más fuerte, {vote:+.3f}, viene de abajo a la derecha del cuadro de la cara.</translation>
    </message>
    <message>
        <source>The last sums, called logits, can be any numbers. Softmax turns them into probabilities: each lies between 0 and 1, and together they make exactly 1. The class with the largest logit gets the largest share.</source>
        <extracomment>softmax.plain</extracomment>
        <translation>Las últimas sumas, llamadas logits, pueden ser números cualesquiera. Softmax las convierte en probabilidades: cada una está entre 0 y 1, y juntas suman exactamente 1. La clase con el mayor logit se lleva la mayor parte.</translation>
    </message>
    <message>
        <source>The exponential makes every logit positive and turns differences into ratios: a lead of one logit means a probability 2.7 times as large, whatever the logits are. Only differences count, so the largest logit is taken off all of them first, which changes nothing and keeps the exponentials from growing beyond what a computer can hold. How far the probabilities may be trusted was measured on images kept apart, and the last weights were scaled accordingly; the field calls this calibration. A high probability is about what the picture shows, never about what somebody feels.</source>
        <extracomment>softmax.why</extracomment>
        <translation>La exponencial hace positivo cada logit y convierte diferencias en proporciones: una ventaja de un logit significa una probabilidad 2.7 veces mayor, sean cuales sean los logits. Solo cuentan las diferencias, así que primero se resta a todos el logit mayor, lo que no cambia nada y evita que las exponenciales crezcan más de lo que cabe en un ordenador. Hasta qué punto se puede confiar en las probabilidades se midió con imágenes apartadas, y los últimos pesos se escalaron en consecuencia; esto se llama calibración. Una probabilidad alta se refiere a lo que muestra la imagen, nunca a lo que alguien siente.</translation>
    </message>
    <message>
        <source>{name}</source>
        <extracomment>softmax.phrases.class</extracomment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>The logits</source>
        <extracomment>softmax.phrases.logits</extracomment>
        <translation>Los logits</translation>
    </message>
    <message>
        <source>Exponentials, after the largest logit, {largest:.3f}, was taken off</source>
        <extracomment>softmax.phrases.exponentials</extracomment>
        <translation>Exponenciales, tras restar el logit mayor, {largest:.3f}</translation>
    </message>
    <message>
        <source>The sum of the exponentials</source>
        <extracomment>softmax.phrases.sum</extracomment>
        <translation>La suma de las exponenciales</translation>
    </message>
    <message>
        <source>Exponential / sum</source>
        <extracomment>softmax.phrases.formula</extracomment>
        <translation>Exponencial / suma</translation>
    </message>
    <message>
        <source>sum</source>
        <extracomment>softmax.phrases.total</extracomment>
        <translation>suma</translation>
    </message>
    <message>
        <source>The probabilities</source>
        <extracomment>softmax.phrases.shares</extracomment>
        <translation>Las probabilidades</translation>
    </message>
    <message>
        <source>The logit of “{name}” lies {lead:.3f} above that of “{rival}”, which makes its probability {times:,.1f} times as large.</source>
        <extracomment>softmax.phrases.ahead</extracomment>
        <translation>El logit de «{name}» está {lead:.3f} por encima del de «{rival}», lo que hace su probabilidad {times:,.1f} veces mayor.</translation>
    </message>
    <message>
        <source>The logit of “{name}” lies {lead:.3f} below that of “{rival}”, which makes the probability of “{rival}” {times:,.1f} times as large.</source>
        <extracomment>softmax.phrases.behind</extracomment>
        <translation>El logit de «{name}» está {lead:.3f} por debajo del de «{rival}», lo que hace la probabilidad de «{rival}» {times:,.1f} veces mayor.</translation>
    </message>
    <message>
        <source>Map {channel}, then max pooling: the largest number of each 2×2 window</source>
        <extracomment>sandbox.phrases.pooled_max_pooling</extracomment>
        <translation>Mapa {channel}, luego max pooling: el número mayor de cada ventana de 2×2</translation>
    </message>
    <message>
        <source>Map {channel}, then average pooling: the mean of each 2×2 window</source>
        <extracomment>sandbox.phrases.pooled_average_pooling</extracomment>
        <translation>Mapa {channel}, luego average pooling: la media de cada ventana de 2×2</translation>
    </message>
    <message>
        <source>Training with backpropagation</source>
        <extracomment>training.title</extracomment>
        <translation>Entrenamiento con retropropagación</translation>
    </message>
    <message>
        <source>At first all weights are random, and so are the answers. The network looks at faces whose answer is known, measures how wrong it is, finds out for every weight in which direction it would be less wrong, and moves each a little that way. Repeated thousands of times, this is all there is to learning.</source>
        <extracomment>training.plain</extracomment>
        <translation>Al principio todos los pesos son aleatorios, y las respuestas también. La red mira caras cuya respuesta se conoce, mide cuánto se equivoca, averigua para cada peso en qué dirección se equivocaría menos y mueve cada uno un poco hacia allí. Repetido miles de veces, aprender no es más que esto.</translation>
    </message>
    <message>
        <source>The error is one number that depends on every weight. Backpropagation applies the chain rule from the last layer back to the first and so finds the slope of the error along every weight in a single pass, at about the price of one more look at the images. Moving all weights a small step downhill makes the error smaller; a step that is too large jumps over the valley and makes it grow. The learning rate sets the size of the step.</source>
        <extracomment>training.why</extracomment>
        <translation>El error es un número que depende de todos los pesos. La retropropagación aplica la regla de la cadena de la última capa a la primera y encuentra así, en una sola pasada, la pendiente del error según cada peso, más o menos por el precio de mirar las imágenes una vez más. Mover todos los pesos un pequeño paso cuesta abajo reduce el error; un paso demasiado grande salta por encima del valle y lo hace crecer. La tasa de aprendizaje fija el tamaño del paso.</translation>
    </message>
    <message>
        <source>Random weights</source>
        <extracomment>training.steps.draw.title</extracomment>
        <translation>Pesos aleatorios</translation>
    </message>
    <message>
        <source>Every weight is drawn at random, small and around zero. The network now has an opinion about every face, and all of them are worthless.</source>
        <extracomment>training.steps.draw.plain</extracomment>
        <translation>Cada peso se sortea, pequeño y en torno a cero. La red ya tiene una opinión sobre cada cara, y ninguna vale nada.</translation>
    </message>
    <message>
        <source>If all weights began equal, all filters would see the same and learn the same, forever. Random numbers make them different, so that each can become good at something else. How widely they are spread is matched to the number of inputs, so that signals neither die out nor explode on their way through the layers. The same seed draws the same weights again.</source>
        <extracomment>training.steps.draw.why</extracomment>
        <translation>Si todos los pesos empezaran iguales, todos los filtros verían y aprenderían lo mismo para siempre. Los números aleatorios los hacen distintos, para que cada uno pueda ser bueno en otra cosa. Su dispersión se ajusta al número de entradas, para que las señales no se apaguen ni exploten en su camino por las capas. La misma semilla vuelve a dar los mismos pesos.</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <extracomment>training.steps.forward.title</extracomment>
        <translation>Paso adelante</translation>
    </message>
    <message>
        <source>The images go through all layers, from pixels to probabilities. With fresh weights the network can do no better than guess.</source>
        <extracomment>training.steps.forward.plain</extracomment>
        <translation>Las imágenes pasan por todas las capas, de los píxeles a las probabilidades. Con pesos recién sorteados, la red no puede más que adivinar.</translation>
    </message>
    <message>
        <source>This is exactly what happens live on your own face: convolution, ReLU, pooling, weighted sums, softmax. Every layer&apos;s output is kept, because the way back needs it: how much a weight mattered depends on the number it was multiplied with.</source>
        <extracomment>training.steps.forward.why</extracomment>
        <translation>Es exactamente lo que ocurre en directo con la propia cara: convolución, ReLU, pooling, sumas ponderadas, softmax. La salida de cada capa se guarda, porque el camino de vuelta la necesita: cuánto importó un peso depende del número por el que se multiplicó.</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>training.steps.error.title</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>The probabilities are compared with the labels. The less probability the right answer got, the larger the error.</source>
        <extracomment>training.steps.error.plain</extracomment>
        <translation>Las probabilidades se comparan con las etiquetas. Cuanta menos probabilidad recibió la respuesta correcta, mayor es el error.</translation>
    </message>
    <message>
        <source>The error of an image is minus the logarithm of the probability that its own class got; the field calls it cross-entropy. It is 0 for a sure and right answer, about 0.69 for a coin toss between two classes, and grows without end the surer a wrong answer is. The mean over all images is the loss, the one number that learning makes smaller. Whether the most probable class is right is a different question: the loss can fall while the number of right answers stays.</source>
        <extracomment>training.steps.error.why</extracomment>
        <translation>El error de una imagen es menos el logaritmo de la probabilidad que recibió su propia clase; esto se llama entropía cruzada. Es 0 para una respuesta segura y correcta, cerca de 0.69 para un cara o cruz entre dos clases, y crece sin fin cuanto más segura es una respuesta equivocada. La media de todas las imágenes es la pérdida, el número que el aprendizaje reduce. Si la clase más probable es la correcta es otra cuestión: la pérdida puede bajar sin que cambie el número de aciertos.</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <extracomment>training.steps.backward.title</extracomment>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>The error goes back through the layers, and every weight learns its part in it. That part is its gradient: how much the loss would grow if this one weight grew a little.</source>
        <extracomment>training.steps.backward.plain</extracomment>
        <translation>El error vuelve hacia atrás por las capas, y cada peso conoce su parte en él. Esa parte es su gradiente: cuánto crecería la pérdida si este único peso creciera un poco.</translation>
    </message>
    <message>
        <source>Each layer gets from the layer after it how the loss depends on its output, and passes on how the loss depends on its input, by the chain rule. On the way it finds the gradients of its own weights. A shut ReLU gate lets nothing back, and max pooling sends everything to the winner of each window. No weight has changed yet.</source>
        <extracomment>training.steps.backward.why</extracomment>
        <translation>Cada capa recibe de la siguiente cómo depende la pérdida de su salida, y transmite cómo depende la pérdida de su entrada, por la regla de la cadena. De paso encuentra los gradientes de sus propios pesos. Una compuerta de ReLU cerrada no deja volver nada, y el max pooling lo envía todo al ganador de cada ventana. Ningún peso ha cambiado todavía.</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>training.steps.update.title</extracomment>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Every weight moves a little against its gradient: new weight = old weight − learning rate × gradient. Then the same images are judged again, and the loss should be smaller.</source>
        <extracomment>training.steps.update.plain</extracomment>
        <translation>Cada peso se mueve un poco en contra de su gradiente: peso nuevo = peso anterior − tasa de aprendizaje × gradiente. Después se juzgan otra vez las mismas imágenes, y la pérdida debería ser menor.</translation>
    </message>
    <message>
        <source>The gradient points to where the loss grows fastest, so the step goes the other way. It is only right for a small step, since the slope changes as the weights move. A small learning rate is safe and slow; a large one can overshoot until the numbers grow beyond all use, and then the run stops and says so. A real training takes a few images at a time, which makes each step rough and cheap, and over many steps the roughness averages out.</source>
        <extracomment>training.steps.update.why</extracomment>
        <translation>El gradiente señala hacia donde la pérdida crece más deprisa, así que el paso va al contrario. Solo es correcto para un paso pequeño, pues la pendiente cambia al moverse los pesos. Una tasa de aprendizaje pequeña es segura y lenta; una grande puede pasarse hasta que los números crezcan sin utilidad alguna, y entonces la ejecución se detiene y lo dice. Un entrenamiento real toma unas pocas imágenes cada vez, lo que hace cada paso tosco y barato, y a lo largo de muchos pasos lo tosco se compensa.</translation>
    </message>
    <message>
        <source>{layer}: weights before, filter {filter}, input {input}</source>
        <extracomment>training.phrases.before</extracomment>
        <translation>{layer}: pesos antes, filtro {filter}, entrada {input}</translation>
    </message>
    <message>
        <source>{layer}: their gradients</source>
        <extracomment>training.phrases.gradient</extracomment>
        <translation>{layer}: sus gradientes</translation>
    </message>
    <message>
        <source>{layer}: weights after</source>
        <extracomment>training.phrases.after</extracomment>
        <translation>{layer}: pesos después</translation>
    </message>
    <message>
        <source>Old weight − learning rate × gradient</source>
        <extracomment>training.phrases.formula</extracomment>
        <translation>Peso anterior − tasa de aprendizaje × gradiente</translation>
    </message>
    <message>
        <source>old weight</source>
        <extracomment>training.phrases.old_weight</extracomment>
        <translation>peso anterior</translation>
    </message>
    <message>
        <source>− learning rate × gradient</source>
        <extracomment>training.phrases.move</extracomment>
        <translation>− tasa de aprendizaje × gradiente</translation>
    </message>
    <message>
        <source>Computed by hand, beside the weight after the update</source>
        <extracomment>training.phrases.update_check</extracomment>
        <translation>Calculado a mano, junto al peso tras la actualización</translation>
    </message>
    <message>
        <source>The gradient is {gradient:.4f}: the loss falls when this weight grows, so the update makes it larger.</source>
        <extracomment>training.phrases.weight_rises</extracomment>
        <translation>El gradiente es {gradient:.4f}: la pérdida baja cuando este peso crece, así que la actualización lo aumenta.</translation>
    </message>
    <message>
        <source>The gradient is {gradient:.4f}: the loss grows with this weight, so the update makes it smaller.</source>
        <extracomment>training.phrases.weight_falls</extracomment>
        <translation>El gradiente es {gradient:.4f}: la pérdida crece con este peso, así que la actualización lo reduce.</translation>
    </message>
    <message>
        <source>The gradient is zero: on these images this weight made no difference, so it stays.</source>
        <extracomment>training.phrases.weight_stays</extracomment>
        <translation>El gradiente es cero: en estas imágenes, este peso no influyó, así que se queda igual.</translation>
    </message>
    <message>
        <source>All weights of {layer} together moved by {share:.2%} of their length.</source>
        <extracomment>training.phrases.layer_moves</extracomment>
        <translation>Todos los pesos de {layer} juntos se movieron un {share:.2%} de su longitud.</translation>
    </message>
</context>
<context>
    <name>marker_keys</name>
    <message>
        <source>marker {0}</source>
        <translation>marcador {0}</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>probe</source>
        <extracomment>Name of a mark in a map</extracomment>
        <translation>sonda</translation>
    </message>
    <message>
        <source>window</source>
        <extracomment>Name of a mark in a map: what a filter sees</extracomment>
        <translation>ventana</translation>
    </message>
    <message>
        <source>winner</source>
        <extracomment>Name of a mark in a map: the largest number of a window</extracomment>
        <translation>ganador</translation>
    </message>
    <message>
        <source>first filter</source>
        <translation>primer filtro</translation>
    </message>
    <message>
        <source>second filter</source>
        <translation>segundo filtro</translation>
    </message>
    <message>
        <source>{0}: row {1}, column {2}</source>
        <translation>{0}: fila {1}, columna {2}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>the derivative of layer &apos;{layer}&apos; is not known: choose occlusion, which needs none. Received: kind &apos;{kind}&apos;</source>
        <extracomment>attribution/gradients.py</extracomment>
        <translation>no se conoce la derivada de la capa «{layer}»: elige oclusión, que no la necesita. Recibido: tipo «{kind}»</translation>
    </message>
    <message>
        <source>only a layer with weights can be changed so. Received: &apos;{layer}&apos;</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>solo se puede modificar así una capa con pesos. Recibido: «{layer}»</translation>
    </message>
    <message>
        <source>only a layer of kind &apos;{before}&apos; can be changed so. Received: &apos;{layer}&apos; ({kind})</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>solo se puede modificar así una capa de tipo «{before}». Recibido: «{layer}» ({kind})</translation>
    </message>
    <message>
        <source>a kernel of &apos;{layer}&apos; is {expected}. Received: {shape}</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>un núcleo de «{layer}» es {expected}. Recibido: {shape}</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has {inputs} inputs. Received: {input_channel}</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>«{layer}» tiene {inputs} entradas. Recibido: {input_channel}</translation>
    </message>
    <message>
        <source>layers before &apos;{layer}&apos; cannot be changed, because it cannot be computed anew. Received: a layer of kind &apos;{kind}&apos;</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>no se pueden modificar las capas anteriores a «{layer}», porque esta no se puede volver a calcular. Recibido: una capa de tipo «{kind}»</translation>
    </message>
    <message>
        <source>with these changes, a weight of &apos;{name}&apos; is not finite any more</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>con estos cambios, un peso de «{name}» deja de ser finito</translation>
    </message>
    <message>
        <source>the network has no layer of this name. Received: &apos;{layer}&apos;</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>la red no tiene ninguna capa con este nombre. Recibido: «{layer}»</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has the channels 0 to {last}. Received: {channel}</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>«{layer}» tiene los canales 0 a {last}. Recibido: {channel}</translation>
    </message>
    <message>
        <source>with these changes, the numbers of &apos;{layer}&apos; become too large</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>con estos cambios, los números de «{layer}» se hacen demasiado grandes</translation>
    </message>
    <message>
        <source>a change of the network is malformed: {reason}</source>
        <extracomment>attribution/interventions.py</extracomment>
        <translation>un cambio de la red está mal formado: {reason}</translation>
    </message>
    <message>
        <source>Grad-CAM needs a convolution: choose another method. Received: {kinds}</source>
        <extracomment>attribution/methods/gradcam.py</extracomment>
        <translation>Grad-CAM necesita una convolución: elige otro método. Recibido: {kinds}</translation>
    </message>
    <message>
        <source>votes need maps with only flatten, dense and ReLU layers behind them: choose another method. Received: {kinds}</source>
        <extracomment>attribution/methods/votes.py</extracomment>
        <translation>los votos necesitan mapas a los que solo sigan capas de aplanado, densas y ReLU: elige otro método. Recibido: {kinds}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no frames at the times that are read: it is shorter, broken, or empty</source>
        <extracomment>batch/classifier.py</extracomment>
        <translation>«{file}» no tiene fotogramas en los momentos que se leen: es más corto, está dañado o está vacío</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds no pictures: it is broken, or empty</source>
        <extracomment>batch/classifier.py</extracomment>
        <translation>«{file}» no contiene imágenes: está dañado o vacío</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be classified: {error}</source>
        <extracomment>batch/classifier.py</extracomment>
        <translation>no se puede clasificar «{path}»: {error}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is left out: {reason}</source>
        <extracomment>batch/classifier.py</extracomment>
        <translation>se omite «{path}»: {reason}</translation>
    </message>
    <message>
        <source>it ends the workers that read it</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>hace que terminen los procesos que lo leen</translation>
    </message>
    <message>
        <source>&apos;{place}&apos; is not empty: name another folder. Received: {received}</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>«{place}» no está vacía: indica otra carpeta. Recibido: {received}</translation>
    </message>
    <message>
        <source>no scheduler answers at &apos;{scheduler}&apos;: check address and network. Received: {error}</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>ningún planificador responde en «{scheduler}»: comprueba la dirección y la red. Recibido: {error}</translation>
    </message>
    <message>
        <source>the scheduler &apos;{scheduler}&apos; has no workers: start some, see docs/scale.md</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>el planificador «{scheduler}» no tiene procesos de trabajo: inicia algunos, mira docs/scale.md</translation>
    </message>
    <message>
        <source>the workers end whenever they do the unit with &apos;{file}&apos;: read their logs. Received: {error}</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>los procesos de trabajo terminan siempre que hacen la unidad con «{file}»: lee sus registros. Recibido: {error}</translation>
    </message>
    <message>
        <source>the scheduler has lost the run: go on with --resume</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>el planificador ha perdido la ejecución: continúa con --resume</translation>
    </message>
    <message>
        <source>a worker cannot do its unit: check that it has SmileDesk {received}. Received: {error}</source>
        <extracomment>batch/cluster/run.py</extracomment>
        <translation>un proceso de trabajo no puede hacer su unidad: comprueba que tiene SmileDesk {received}. Recibido: {error}</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be read: {fault}</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>no se puede leer «{address}»: {fault}</translation>
    </message>
    <message>
        <source>there are no pictures or films at &apos;{address}&apos;: check the address</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>no hay imágenes ni películas en «{address}»: comprueba la dirección</translation>
    </message>
    <message>
        <source>{fault}: {reason}</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>{fault}: {reason}</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be opened</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>no se puede abrir «{address}»</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be listed</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>no se puede listar «{address}»</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be read</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>no se puede leer «{file}»</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be written</source>
        <extracomment>batch/cluster/storage.py</extracomment>
        <translation>no se puede escribir «{file}»</translation>
    </message>
    <message>
        <source>the worker {address} refuses: install SmileDesk {version} there. Received: {received}</source>
        <extracomment>batch/cluster/worker.py</extracomment>
        <translation>el proceso de trabajo {address} se niega: instala allí SmileDesk {version}. Recibido: {received}</translation>
    </message>
    <message>
        <source>the worker {address} refuses: it lacks the model or the detector&apos;s file. Received: {model_id}</source>
        <extracomment>batch/cluster/worker.py</extracomment>
        <translation>el proceso de trabajo {address} se niega: le falta el modelo o el archivo del detector. Recibido: {model_id}</translation>
    </message>
    <message>
        <source>the folder &apos;{folder}&apos; holds no pictures or films: give another one</source>
        <extracomment>batch/input_files.py</extracomment>
        <translation>la carpeta «{folder}» no contiene imágenes ni películas: indica otra</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is neither a file nor a folder: give a picture, a film, or a folder of both</source>
        <extracomment>batch/input_files.py</extracomment>
        <translation>«{path}» no es un archivo ni una carpeta: indica una imagen, una película o una carpeta con ellas</translation>
    </message>
    <message>
        <source>there is no file or folder &apos;{path}&apos;: check the name</source>
        <extracomment>batch/input_files.py</extracomment>
        <translation>no existe ningún archivo ni carpeta «{path}»: comprueba el nombre</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow: {remedy}, or choose another --format. Received: {error}</source>
        <extracomment>batch/parquet.py</extracomment>
        <translation>Parquet necesita pyarrow: {remedy}, o elige otro --format. Recibido: {error}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is broken: remove it, and go on with --resume. {reason}</source>
        <extracomment>batch/part_files.py</extracomment>
        <translation>«{path}» está dañado: elimínalo y continúa con --resume. {reason}</translation>
    </message>
    <message>
        <source>the folder &apos;{path}&apos; is in the way: rename it, or choose another output</source>
        <extracomment>batch/work_folder.py</extracomment>
        <translation>la carpeta «{path}» estorba: cámbiale el nombre o elige otra salida</translation>
    </message>
    <message>
        <source>another process works on &apos;{output}&apos;: wait for it</source>
        <extracomment>batch/work_folder.py</extracomment>
        <translation>otro proceso está trabajando en «{output}»: espera a que termine</translation>
    </message>
    <message>
        <source>the worker processes end before they do anything. Received: {how}</source>
        <extracomment>batch/worker_pool.py</extracomment>
        <translation>los procesos de trabajo terminan antes de hacer nada. Recibido: {how}</translation>
    </message>
    <message>
        <source>it ends the process that reads it. Received: {how}</source>
        <extracomment>batch/worker_pool.py</extracomment>
        <translation>hace que termine el proceso que lo lee. Recibido: {how}</translation>
    </message>
    <message>
        <source>a worker process failed: {error}</source>
        <extracomment>batch/worker_pool.py</extracomment>
        <translation>un proceso de trabajo falló: {error}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: {reason}</source>
        <extracomment>core/array_files.py</extracomment>
        <translation>no se puede leer «{path}»: {reason}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is broken: {reason}</source>
        <extracomment>core/array_files.py</extracomment>
        <translation>«{path}» está dañado: {reason}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; exists already: choose another name</source>
        <extracomment>core/atomic.py</extracomment>
        <translation>«{path}» ya existe: elige otro nombre</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>core/decoding.py</extracomment>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>it needs more memory than there is</source>
        <extracomment>core/decoding.py</extracomment>
        <translation>necesita más memoria de la que hay</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>core/decoding.py</extracomment>
        <translation>el contenido está dañado</translation>
    </message>
    <message>
        <source>the disk is full: make room, or choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation>el disco está lleno: libera espacio o elige otra carpeta</translation>
    </message>
    <message>
        <source>your share of the disk is used up: make room, or choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation>tu cuota de disco está agotada: libera espacio o elige otra carpeta</translation>
    </message>
    <message>
        <source>the file grows larger than the system allows: choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation>el archivo crece más de lo que permite el sistema: elige otra carpeta</translation>
    </message>
    <message>
        <source>it is a folder: name a file</source>
        <extracomment>core/errors.py</extracomment>
        <translation>es una carpeta: indica un archivo</translation>
    </message>
    <message>
        <source>a part of its path is no folder: check the name</source>
        <extracomment>core/errors.py</extracomment>
        <translation>una parte de la ruta no es una carpeta: comprueba el nombre</translation>
    </message>
    <message>
        <source>there is no such file or folder: check the name</source>
        <extracomment>core/errors.py</extracomment>
        <translation>no existe tal archivo o carpeta: comprueba el nombre</translation>
    </message>
    <message>
        <source>it exists already: choose another name</source>
        <extracomment>core/errors.py</extracomment>
        <translation>ya existe: elige otro nombre</translation>
    </message>
    <message>
        <source>you may not read or write it: change its permissions, or choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation>no tienes permiso para leerlo o escribirlo: cambia los permisos o elige otra carpeta</translation>
    </message>
    <message>
        <source>you may not change it: change its permissions, or choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation>no tienes permiso para modificarlo: cambia los permisos o elige otra carpeta</translation>
    </message>
    <message>
        <source>it can only be read: choose another folder</source>
        <extracomment>core/errors.py</extracomment>
        <translation>es de solo lectura: elige otra carpeta</translation>
    </message>
    <message>
        <source>its name is too long: choose a shorter one</source>
        <extracomment>core/errors.py</extracomment>
        <translation>el nombre es demasiado largo: elige uno más corto</translation>
    </message>
    <message>
        <source>its link leads in a circle: name the file itself</source>
        <extracomment>core/errors.py</extracomment>
        <translation>el enlace lleva en círculo: indica el archivo mismo</translation>
    </message>
    <message>
        <source>too many files are open: close some programs</source>
        <extracomment>core/errors.py</extracomment>
        <translation>hay demasiados archivos abiertos: cierra algunos programas</translation>
    </message>
    <message>
        <source>the disk reports a fault: check it</source>
        <extracomment>core/errors.py</extracomment>
        <translation>el disco informa de un fallo: revísalo</translation>
    </message>
    <message>
        <source>an output is closed: redirect it to a file</source>
        <extracomment>core/errors.py</extracomment>
        <translation>una salida está cerrada: redirígela a un archivo</translation>
    </message>
    <message>
        <source>the program that read the output has ended</source>
        <extracomment>core/errors.py</extracomment>
        <translation>el programa que leía la salida ha terminado</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {reason}</source>
        <extracomment>core/errors.py</extracomment>
        <translation>«{file}»: {reason}</translation>
    </message>
    <message>
        <source>run &apos;{python} -m pip install {libraries}&apos;</source>
        <extracomment>core/installation.py</extracomment>
        <translation>ejecuta «{python} -m pip install {libraries}»</translation>
    </message>
    <message>
        <source>training needs {libraries}: {remedy}</source>
        <extracomment>core/installation.py</extracomment>
        <translation>el entrenamiento necesita {libraries}: {remedy}</translation>
    </message>
    <message>
        <source>install SmileDesk with Python and pip, because this program cannot be extended</source>
        <extracomment>core/installation.py</extracomment>
        <translation>instala SmileDesk con Python y pip, porque este programa no se puede ampliar</translation>
    </message>
    <message>
        <source>SmileDesk Live cannot train or import Keras models: get the whole SmileDesk from {address}</source>
        <extracomment>core/installation.py</extracomment>
        <translation>SmileDesk Live no puede entrenar ni importar modelos de Keras: obtén el SmileDesk completo en {address}</translation>
    </message>
    <message>
        <source>the course measures on a face: look into the camera, or show the demo</source>
        <extracomment>course/base.py</extracomment>
        <translation>el curso mide sobre una cara: mira a la cámara o muestra la demo</translation>
    </message>
    <message>
        <source>there is a class &apos;{other}&apos; already, which differs in capitals only: rename it first. Received: {name}</source>
        <extracomment>dataset/added_pictures.py</extracomment>
        <translation>ya hay una clase «{other}», que solo difiere en las mayúsculas: cámbiale antes el nombre. Recibido: {name}</translation>
    </message>
    <message>
        <source>a class needs a name: give one, such as &apos;glasses&apos;</source>
        <extracomment>dataset/class_names.py</extracomment>
        <translation>una clase necesita un nombre: dale uno, como «gafas»</translation>
    </message>
    <message>
        <source>a class name becomes a folder&apos;s and cannot hold {character}. Received: {name}</source>
        <extracomment>dataset/class_names.py</extracomment>
        <translation>el nombre de una clase pasa a ser el de una carpeta y no puede contener {character}. Recibido: {name}</translation>
    </message>
    <message>
        <source>a class name becomes a folder&apos;s, and no folder can be called so. Received: {name}</source>
        <extracomment>dataset/class_names.py</extracomment>
        <translation>el nombre de una clase pasa a ser el de una carpeta, y ninguna carpeta puede llamarse así. Recibido: {name}</translation>
    </message>
    <message>
        <source>a class name has {most} letters at most. Received: {received}</source>
        <extracomment>dataset/class_names.py</extracomment>
        <translation>el nombre de una clase tiene {most} letras como máximo. Recibido: {received}</translation>
    </message>
    <message>
        <source>save it as &apos;CSV UTF-8&apos; in a spreadsheet or an editor</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>guárdalo como «CSV UTF-8» en una hoja de cálculo o un editor</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; needs a column &apos;{column}&apos;. Received: {received}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>«{path}» necesita una columna «{column}». Recibido: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is a folder, a pipe or a device; name a file</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>no se puede leer «{path}»: es una carpeta, una tubería o un dispositivo; indica un archivo</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is not text; {advice}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>no se puede leer «{path}»: no es texto; {advice}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: {error}; {advice}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>no se puede leer «{path}»: {error}; {advice}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: the row has more cells than the heading: put quotes around a cell that holds a {separator}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>«{path}», línea {line}: la fila tiene más celdas que el encabezado: pon entre comillas las celdas que contengan {separator}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has two columns &apos;{column}&apos;: remove one of them</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>«{path}» tiene dos columnas «{column}»: quita una de ellas</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is not complete UTF-16 text; {advice}</source>
        <extracomment>dataset/csv_table.py</extracomment>
        <translation>no se puede leer «{path}»: no es texto UTF-16 completo; {advice}</translation>
    </message>
    <message>
        <source>samples cannot be collected in &apos;{folder}&apos;, whose classes lie deeper: choose the folder that they lie in</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>no se pueden reunir muestras en «{folder}», cuyas clases están más adentro: elige la carpeta que las contiene</translation>
    </message>
    <message>
        <source>no row of &apos;{samples_file}&apos; names an image of the folders: its column &apos;file&apos; is relative to each of them</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>ninguna fila de «{samples_file}» nombra una imagen de las carpetas: su columna «file» es relativa a cada una de ellas</translation>
    </message>
    <message>
        <source>there is no folder &apos;{folder}&apos;: give a folder that holds a folder of images for each class</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>no existe la carpeta «{folder}»: indica una carpeta que contenga una carpeta de imágenes por cada clase</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; names {gone} files of {all} that are not there, and {without_row} images have no row: correct the column &apos;file&apos;, which is relative to &apos;{folder}&apos;, or remove the rows. Received in line {line}: {received}</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>«{path}» nombra {gone} archivos de {all} que no están ahí, y {without_row} imágenes no tienen fila: corrige la columna «file», que es relativa a «{folder}», o quita las filas. Recibido en la línea {line}: {received}</translation>
    </message>
    <message>
        <source>there is no class folder or label &apos;{name}&apos; to merge: the folders have {labels}. Received: {name}</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>no hay ninguna carpeta de clase ni etiqueta «{name}» que fusionar: las carpetas tienen {labels}. Recibido: {name}</translation>
    </message>
    <message>
        <source>classes are merged as CLASS=FOLDER,FOLDER. Received: {spec}</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>las clases se fusionan como CLASE=CARPETA,CARPETA. Recibido: {spec}</translation>
    </message>
    <message>
        <source>{number} of {all} rows of &apos;{file}&apos; name images of it</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>{number} de {all} filas de «{file}» nombran imágenes de esta carpeta</translation>
    </message>
    <message>
        <source>a class is called &apos;{label}&apos;, which not every system can write: rename its folder</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>una clase se llama «{label}», que no todos los sistemas pueden escribir: cambia el nombre de su carpeta</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is no Unicode text: its letters are read as Western European ones (Windows-1252)</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>«{file}» no es texto Unicode: sus letras se leen como de Europa occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>{number} of the rows of &apos;{file}&apos; name files that are not there</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>{number} de las filas de «{file}» nombran archivos que no están ahí</translation>
    </message>
    <message>
        <source>{number} images of &apos;{folder}&apos; lie in no class folder and have no label: they are left out</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>{number} imágenes de «{folder}» no están en ninguna carpeta de clase ni tienen etiqueta: se omiten</translation>
    </message>
    <message>
        <source>the folder &apos;{member}&apos; is merged into two classes. Received: {spec}</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>la carpeta «{member}» se fusiona en dos clases. Recibido: {spec}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no label: fill in the column &apos;label&apos;, or move it to a class folder</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>«{path}» no tiene etiqueta: rellena la columna «label» o muévelo a una carpeta de clase</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>dataset/folders.py</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>&apos;{root}&apos; holds {folders} with class folders inside, and beside them {others}: put what is to be learned from into a folder &apos;train&apos;, and move the rest elsewhere</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>«{root}» contiene {folders} con carpetas de clase dentro y, junto a ellas, {others}: pon aquello de lo que se debe aprender en una carpeta «train» y mueve el resto a otro lugar</translation>
    </message>
    <message>
        <source>&apos;{root}&apos; holds {folders}, but no class folder that all of them have: put a folder for each class into each of them</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>«{root}» contiene {folders}, pero ninguna carpeta de clase común a todas: pon en cada una una carpeta por cada clase</translation>
    </message>
    <message>
        <source>the class folders lie deeper, in &apos;{folder}&apos;</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>las carpetas de clase están más adentro, en «{folder}»</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is to learn from</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>«{folder}» es para aprender</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is to choose epoch and threshold by</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>«{folder}» es para elegir la época y el umbral</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is held out to measure the finished model with</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>«{folder}» se reserva para medir el modelo terminado</translation>
    </message>
    <message>
        <source>&apos;{root}&apos; holds {folders}, but no class folders in them: put a folder for each class into each of them</source>
        <extracomment>dataset/layout.py</extracomment>
        <translation>«{root}» contiene {folders}, pero sin carpetas de clase dentro: pon en cada una una carpeta por cada clase</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; cannot be read: {reason}</source>
        <extracomment>dataset/photographs.py</extracomment>
        <translation>no se puede leer «{folder}»: {reason}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not there any more: another window or program moved or deleted it</source>
        <extracomment>dataset/sample_folder.py</extracomment>
        <translation>«{file}» ya no está ahí: otra ventana u otro programa lo movió o eliminó</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is a file: choose a folder for the samples</source>
        <extracomment>dataset/sample_folder.py</extracomment>
        <translation>«{folder}» es un archivo: elige una carpeta para las muestras</translation>
    </message>
    <message>
        <source>there is a class &apos;{existing}&apos; already: choose another name. Received: {name}</source>
        <extracomment>dataset/sample_folder.py</extracomment>
        <translation>ya hay una clase «{existing}»: elige otro nombre. Recibido: {name}</translation>
    </message>
    <message>
        <source>another window is busy with &apos;{folder}&apos;: try again in a moment</source>
        <extracomment>dataset/sample_lock.py</extracomment>
        <translation>otra ventana está ocupada con «{folder}»: vuelve a intentarlo en un momento</translation>
    </message>
    <message>
        <source>{where}: split must be one of {split}. Received: {word}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}: split debe ser uno de {split}. Recibido: {word}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>«{path}», línea {line}</translation>
    </message>
    <message>
        <source>{where}: the column &apos;file&apos; is empty</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}: la columna «file» está vacía</translation>
    </message>
    <message>
        <source>{where}: a face square needs x, y and a positive size. Received: {received}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}: un cuadro de la cara necesita x, y y un tamaño positivo. Recibido: {received}</translation>
    </message>
    <message>
        <source>{where}: no picture is so large. Received: {received}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}: ninguna imagen es tan grande. Recibido: {received}</translation>
    </message>
    <message>
        <source>{where}: a soft label needs numbers from 0 up, one above it. Received: {given}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}: una etiqueta blanda necesita números desde 0, y uno mayor que 0. Recibido: {given}</translation>
    </message>
    <message>
        <source>{where}: &apos;{column}&apos; must be more than 0. Received: {text}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}: «{column}» debe ser mayor que 0. Recibido: {text}</translation>
    </message>
    <message>
        <source>{where}: &apos;{column}&apos; must be a number. Received: {text}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}: «{column}» debe ser un número. Recibido: {text}</translation>
    </message>
    <message>
        <source>{where}: line {line} says something else of the same file. Received: {found}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>{where}: la línea {line} dice otra cosa del mismo archivo. Recibido: {found}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}: a probability must be between 0 and 1. Received: {numbers}</source>
        <extracomment>dataset/samples_file.py</extracomment>
        <translation>«{path}», línea {line}: una probabilidad debe estar entre 0 y 1. Recibido: {numbers}</translation>
    </message>
    <message>
        <source>there are new samples by now: the earlier ones stay in &apos;{aside}&apos;</source>
        <extracomment>dataset/set_aside.py</extracomment>
        <translation>entretanto hay muestras nuevas: las anteriores se quedan en «{aside}»</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; holds images, but no folder for each class: give the folder that it lies in</source>
        <extracomment>dataset/survey.py</extracomment>
        <translation>«{folder}» contiene imágenes, pero no una carpeta por cada clase: indica la carpeta que la contiene</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; holds no images: give a folder that holds a folder of images for each class</source>
        <extracomment>dataset/survey.py</extracomment>
        <translation>«{folder}» no contiene imágenes: indica una carpeta que contenga una carpeta de imágenes por cada clase</translation>
    </message>
    <message>
        <source>models of different classes cannot be compared on the same images. Received: {old} and {new}</source>
        <extracomment>evaluation/comparison.py</extracomment>
        <translation>no se pueden comparar modelos de clases distintas con las mismas imágenes. Recibido: {old} y {new}</translation>
    </message>
    <message>
        <source>there is no such condition: take {known} or {all}. Received: {received}</source>
        <extracomment>evaluation/conditions.py</extracomment>
        <translation>no existe tal condición: indica {known} o {all}. Recibido: {received}</translation>
    </message>
    <message>
        <source>&apos;{label}&apos; is no class of the model: merge it with --classes {merge}, or use another model. Received: &apos;{sample}&apos;, expected one of {classes}</source>
        <extracomment>evaluation/judging.py</extracomment>
        <translation>«{label}» no es una clase del modelo: fusiónala con --classes {merge} o usa otro modelo. Recibido: «{sample}», se esperaba una de {classes}</translation>
    </message>
    <message>
        <source>no ranking: {reason}</source>
        <extracomment>evaluation/strongest_faces.py</extracomment>
        <translation>sin ranking: {reason}</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; is not the file that SmileDesk was measured with, so it was not kept: its SHA-256 should be {expected}. Received: {received}</source>
        <extracomment>faces/yunet_file.py</extracomment>
        <translation>«{address}» no es el archivo con el que se midió SmileDesk, así que no se guardó: su SHA-256 debería ser {expected}. Recibido: {received}</translation>
    </message>
    <message>
        <source>the connection to &apos;{address}&apos; ended too early: try again. Received: {received} of {size} bytes</source>
        <extracomment>faces/yunet_file.py</extracomment>
        <translation>la conexión con «{address}» terminó demasiado pronto: vuelve a intentarlo. Recibido: {received} de {size} bytes</translation>
    </message>
    <message>
        <source>YuNet&apos;s file cannot be kept as &apos;{path}&apos;: {reason}</source>
        <extracomment>faces/yunet_file.py</extracomment>
        <translation>no se puede guardar el archivo de YuNet como «{path}»: {reason}</translation>
    </message>
    <message>
        <source>YuNet&apos;s file cannot be fetched from &apos;{address}&apos;: {reason}; check the network, or choose a file that you have</source>
        <extracomment>faces/yunet_file.py</extracomment>
        <translation>no se puede descargar el archivo de YuNet de «{address}»: {reason}; comprueba la red o elige un archivo que ya tengas</translation>
    </message>
    <message>
        <source>there is no YuNet file &apos;{model}&apos;: give the path of face_detection_yunet_2023mar.onnx</source>
        <extracomment>faces/yunet_network.py</extracomment>
        <translation>no existe el archivo de YuNet «{model}»: indica la ruta de face_detection_yunet_2023mar.onnx</translation>
    </message>
    <message>
        <source>&apos;{model}&apos; is no YuNet model: download it again ({reason})</source>
        <extracomment>faces/yunet_network.py</extracomment>
        <translation>«{model}» no es un modelo YuNet: descárgalo otra vez ({reason})</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a name for a picture or film: end it in .csv, .jsonl or .parquet</source>
        <extracomment>gui/batch/export.py</extracomment>
        <translation>«{path}» es el nombre de una imagen o película: termínalo en .csv, .jsonl o .parquet</translation>
    </message>
    <message>
        <source>&apos;{beside}&apos; exists, and would name the model: choose another name for the table</source>
        <extracomment>gui/batch/export.py</extracomment>
        <translation>«{beside}» ya existe, y ahí se escribiría el nombre del modelo: elige otro nombre para la tabla</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no such picture any more: classify the folder again</source>
        <extracomment>gui/batch/face_pictures.py</extracomment>
        <translation>«{path}» ya no tiene esa imagen: vuelve a clasificar la carpeta</translation>
    </message>
    <message>
        <source>there is no face to keep in &apos;{result}&apos;</source>
        <extracomment>gui/shell/folder_classification.py</extracomment>
        <translation>no hay ninguna cara que guardar en «{result}»</translation>
    </message>
    <message>
        <source>two of the names are the same. Received: {text}</source>
        <extracomment>gui/shell/new_lesson_dialogs.py</extracomment>
        <translation>dos de los nombres son iguales. Recibido: {text}</translation>
    </message>
    <message>
        <source>there is a class &apos;{name}&apos; already: choose another name. Received: {typed}</source>
        <extracomment>gui/teach/collect/offered_classes.py</extracomment>
        <translation>ya hay una clase «{name}»: elige otro nombre. Recibido: {typed}</translation>
    </message>
    <message>
        <source>none of the {number} images can be read: they were moved, or are damaged</source>
        <extracomment>gui/teach/compare/image_comparison.py</extracomment>
        <translation>no se puede leer ninguna de las {number} imágenes: se movieron o están dañadas</translation>
    </message>
    <message>
        <source>there are no images: choose a folder that holds a folder of images for each class</source>
        <extracomment>gui/teach/compare/image_comparison.py</extracomment>
        <translation>no hay imágenes: elige una carpeta que contenga una carpeta de imágenes por cada clase</translation>
    </message>
    <message>
        <source>the images are no longer where they were. Looked for {path} and others</source>
        <extracomment>gui/teach/compare/image_comparison.py</extracomment>
        <translation>las imágenes ya no están donde estaban. Se buscó {path} y otras</translation>
    </message>
    <message>
        <source>the images show other classes than the models know, {classes}. Received: {unknown}</source>
        <extracomment>gui/teach/compare/image_comparison.py</extracomment>
        <translation>las imágenes muestran otras clases que las que conocen los modelos, {classes}. Recibido: {unknown}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds no mistakes: {reason}</source>
        <extracomment>gui/teach/train/mistakes_grid.py</extracomment>
        <translation>«{path}» no contiene errores: {reason}</translation>
    </message>
    <message>
        <source>a message between two processes is malformed: {reason}</source>
        <extracomment>jobs/protocol.py</extracomment>
        <translation>un mensaje entre dos procesos está mal formado: {reason}</translation>
    </message>
    <message>
        <source>&apos;{output}&apos; exists already: choose another --output</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>«{output}» ya existe: elige otro --output</translation>
    </message>
    <message>
        <source>&apos;{output}&apos; is being trained by another process: choose another --output</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>otro proceso está entrenando «{output}»: elige otro --output</translation>
    </message>
    <message>
        <source>&apos;{run}&apos; is a run that was interrupted: go on with --resume, remove it, or choose another --output</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>«{run}» es una ejecución interrumpida: continúa con --resume, elimínala o elige otro --output</translation>
    </message>
    <message>
        <source>there is no run to go on with: see the folders &lt;model&gt;-run. Received: {run}</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>no hay ninguna ejecución que continuar: mira las carpetas &lt;model&gt;-run. Recibido: {run}</translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; is done: its model is &apos;{output}&apos;</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>la ejecución «{run}» ha terminado: su modelo es «{output}»</translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; was started by a newer SmileDesk ({version}): update it</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>la ejecución «{run}» la inició un SmileDesk más reciente ({version}): actualiza el programa</translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; was started by an older SmileDesk, which learned otherwise: discard it and start anew. Received: format {format_version}</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>la ejecución «{run}» la inició un SmileDesk anterior, que aprendía de otra manera: descártala y empieza de nuevo. Recibido: formato {format_version}</translation>
    </message>
    <message>
        <source>&apos;{run}&apos; exists already: choose another --output</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>«{run}» ya existe: elige otro --output</translation>
    </message>
    <message>
        <source>the run cannot go on, discard it: {request} of &apos;{run}&apos; is malformed: {error}</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>la ejecución no puede continuar, descártala: {request} de «{run}» está mal formado: {error}</translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; is going on in another process: wait for it, or end it</source>
        <extracomment>jobs/run_folder.py</extracomment>
        <translation>la ejecución «{run}» sigue en otro proceso: espera a que termine o detenla</translation>
    </message>
    <message>
        <source>--warm-start and --from-scratch exclude each other: give one of them</source>
        <extracomment>jobs/training_request.py</extracomment>
        <translation>--warm-start y --from-scratch se excluyen: indica uno de ellos</translation>
    </message>
    <message>
        <source>--start-share and --from-scratch exclude each other: give one of them</source>
        <extracomment>jobs/training_request.py</extracomment>
        <translation>--start-share y --from-scratch se excluyen: indica solo uno</translation>
    </message>
    <message>
        <source>a model cannot be called so: {fault}; give another --title. Received: {name}</source>
        <extracomment>jobs/training_request.py</extracomment>
        <translation>un modelo no se puede llamar así: {fault}; indica otro --title. Recibido: {name}</translation>
    </message>
    <message>
        <source>its classes are {theirs}. Received: {classes}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>sus clases son {theirs}. Recibido: {classes}</translation>
    </message>
    <message>
        <source>how its network was built is unknown. Received: {received}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>no se sabe cómo se construyó su red. Recibido: {received}</translation>
    </message>
    <message>
        <source>its network has {theirs}. Received: {received}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>su red tiene {theirs}. Recibido: {received}</translation>
    </message>
    <message>
        <source>a network has at most {most_parameters:,} weights. Received: {weights:,}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>una red tiene como máximo {most_parameters:,} pesos. Recibido: {weights:,}</translation>
    </message>
    <message>
        <source>whole numbers between commas, such as 16,32. Received: {text}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>números enteros separados por comas, como 16,32. Recibido: {text}</translation>
    </message>
    <message>
        <source>a convolution gives at most {most_cells:,} numbers. Received: {filters} filters</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>una convolución da como máximo {most_cells:,} números. Recibido: {filters} filtros</translation>
    </message>
    <message>
        <source>layer pool_{block} would leave nothing: it pools {pool}x{pool} and gets {side}x{side}. Use fewer blocks, a smaller pool or a larger size. Received: conv {conv}, pool {pool}, size {size}</source>
        <extracomment>network/architecture.py</extracomment>
        <translation>la capa pool_{block} no dejaría nada: agrupa {pool}x{pool} y recibe {side}x{side}. Usa menos bloques, una ventana de pooling menor o un tamaño mayor. Recibido: conv {conv}, pool {pool}, size {size}</translation>
    </message>
    <message>
        <source>the name must end in {exports}. Received: {path}</source>
        <extracomment>network/archive.py</extracomment>
        <translation>el nombre debe terminar en {exports}. Recibido: {path}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be written: {reason}</source>
        <extracomment>network/archive.py</extracomment>
        <translation>no se puede escribir «{path}»: {reason}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no bundle: it lacks {missing}</source>
        <extracomment>network/archive.py</extracomment>
        <translation>«{name}» no es un paquete: le falta {missing}</translation>
    </message>
    <message>
        <source>&apos;{destination}&apos; exists already: choose another name</source>
        <extracomment>network/archive.py</extracomment>
        <translation>«{destination}» ya existe: elige otro nombre</translation>
    </message>
    <message>
        <source>the model &apos;{folder}&apos; was replaced while it is used: start again. Received: {received}, expected {expected}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>el modelo «{folder}» se reemplazó mientras se usaba: empieza de nuevo. Recibido: {received}, se esperaba {expected}</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; was made by a newer SmileDesk (card format {format_version}): update it</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>«{folder}» se creó con un SmileDesk más reciente (formato de ficha {format_version}): actualiza el programa</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; was trained on another face square: retrain it. Received: version {received}, expected {expected}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>«{folder}» se entrenó con otro cuadro de la cara: vuelve a entrenarlo. Recibido: versión {received}, se esperaba {expected}</translation>
    </message>
    <message>
        <source>the card of &apos;{folder}&apos; makes no sense: {fault}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>la ficha de «{folder}» no tiene sentido: {fault}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; must be a regular file of at most {most_bytes:,} bytes. Received: {size:,} bytes</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>«{path}» debe ser un archivo normal de {most_bytes:,} bytes como máximo. Recibido: {size:,} bytes</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was kept to be run only: it has no Keras model</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>«{path}» se guardó solo para ejecutarlo: no tiene modelo de Keras</translation>
    </message>
    <message>
        <source>{weights} of &apos;{folder}&apos; needs a kernel and a bias of each layer</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>{weights} de «{folder}» necesita un núcleo y un sesgo de cada capa</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is no model: it has no readable {card} ({reason})</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>«{folder}» no es un modelo: no tiene {card} legible ({reason})</translation>
    </message>
    <message>
        <source>{name} of &apos;{folder}&apos; was changed after the model was made: copy the whole folder again</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>{name} de «{folder}» se modificó después de crear el modelo: vuelve a copiar toda la carpeta</translation>
    </message>
    <message>
        <source>the card of &apos;{folder}&apos; makes no sense: {reason}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>la ficha de «{folder}» no tiene sentido: {reason}</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; lacks {name} ({reason}): copy the whole folder again</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>a «{folder}» le falta {name} ({reason}): vuelve a copiar toda la carpeta</translation>
    </message>
    <message>
        <source>{name} must be at least {least:.10g}. Received: {number}</source>
        <extracomment>core/setting.py</extracomment>
        <translation>{name} debe ser como mínimo {least:.10g}. Recibido: {number}</translation>
    </message>
    <message>
        <source>{name} must be finite. Received: {number}</source>
        <extracomment>core/setting.py</extracomment>
        <translation>{name} debe ser finito. Recibido: {number}</translation>
    </message>
    <message>
        <source>{name} must be between {least:.10g} and {most:.10g}. Received: {number}</source>
        <extracomment>core/setting.py</extracomment>
        <translation>{name} debe estar entre {least:.10g} y {most:.10g}. Recibido: {number}</translation>
    </message>
    <message>
        <source>{name} must be more than {least:.10g}. Received: {number}</source>
        <extracomment>core/setting.py</extracomment>
        <translation>{name} debe ser mayor que {least:.10g}. Recibido: {number}</translation>
    </message>
    <message>
        <source>{where} is malformed: {reason}</source>
        <extracomment>network/bundle.py</extracomment>
        <translation>{where} está mal formado: {reason}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>network/card.py</extracomment>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it has more than {most} characters</source>
        <extracomment>network/card.py</extracomment>
        <translation>tiene más de {most} caracteres</translation>
    </message>
    <message>
        <source>it holds a line break or another control character</source>
        <extracomment>network/card.py</extracomment>
        <translation>contiene un salto de línea u otro carácter de control</translation>
    </message>
    <message>
        <source>it looks like markup: leave out &lt;, &gt; and &amp;…;</source>
        <extracomment>network/card.py</extracomment>
        <translation>parece marcado: omite &lt;, &gt; y &amp;…;</translation>
    </message>
    <message>
        <source>its title cannot be used: {fault}. Received: {name}</source>
        <extracomment>network/card.py</extracomment>
        <translation>su título no se puede usar: {fault}. Recibido: {name}</translation>
    </message>
    <message>
        <source>a text is too long</source>
        <extracomment>network/card.py</extracomment>
        <translation>un texto es demasiado largo</translation>
    </message>
    <message>
        <source>a text holds a line break or another control character</source>
        <extracomment>network/card.py</extracomment>
        <translation>un texto contiene un salto de línea u otro carácter de control</translation>
    </message>
    <message>
        <source>it needs two or more different classes. Received: {classes}</source>
        <extracomment>network/card.py</extracomment>
        <translation>necesita dos o más clases distintas. Recibido: {classes}</translation>
    </message>
    <message>
        <source>it has too many classes. Received: {received:,}, at most {most:,}</source>
        <extracomment>network/card.py</extracomment>
        <translation>tiene demasiadas clases. Recibido: {received:,}, como máximo {most:,}</translation>
    </message>
    <message>
        <source>the positive class is none of its classes. Received: {name}</source>
        <extracomment>network/card.py</extracomment>
        <translation>la clase positiva no es ninguna de sus clases. Recibido: {name}</translation>
    </message>
    <message>
        <source>it needs 1 to {most} layers. Received: {received:,}</source>
        <extracomment>network/card.py</extracomment>
        <translation>necesita de 1 a {most} capas. Recibido: {received:,}</translation>
    </message>
    <message>
        <source>two layers have the same name</source>
        <extracomment>network/card.py</extracomment>
        <translation>dos capas tienen el mismo nombre</translation>
    </message>
    <message>
        <source>it does not begin with rescaling. Received: {kind}</source>
        <extracomment>network/card.py</extracomment>
        <translation>no empieza con el reescalado. Recibido: {kind}</translation>
    </message>
    <message>
        <source>its last layer does not give one number a class</source>
        <extracomment>network/card.py</extracomment>
        <translation>su última capa no da un número por clase</translation>
    </message>
    <message>
        <source>its input must be 1 to {most} pixels wide. Received: {received:,}</source>
        <extracomment>network/card.py</extracomment>
        <translation>su entrada debe tener de 1 a {most} píxeles de ancho. Recibido: {received:,}</translation>
    </message>
    <message>
        <source>its threshold is no probability. Received: {threshold}</source>
        <extracomment>network/card.py</extracomment>
        <translation>su umbral no es una probabilidad. Recibido: {threshold}</translation>
    </message>
    <message>
        <source>a number is not finite</source>
        <extracomment>network/card.py</extracomment>
        <translation>un número no es finito</translation>
    </message>
    <message>
        <source>the name of a class cannot be used: {fault}. Received: {name}</source>
        <extracomment>network/card.py</extracomment>
        <translation>el nombre de una clase no se puede usar: {fault}. Recibido: {name}</translation>
    </message>
    <message>
        <source>the name of a layer cannot be used: {fault}. Received: {name}</source>
        <extracomment>network/card.py</extracomment>
        <translation>el nombre de una capa no se puede usar: {fault}. Recibido: {name}</translation>
    </message>
    <message>
        <source>its date is invalid. Received: {date}</source>
        <extracomment>network/card.py</extracomment>
        <translation>su fecha no es válida. Recibido: {date}</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; has an impossible shape. Received: {shape}</source>
        <extracomment>network/card.py</extracomment>
        <translation>la capa «{layer}» tiene una forma imposible. Recibido: {shape}</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; lacks its settings</source>
        <extracomment>network/card.py</extracomment>
        <translation>a la capa «{layer}» le faltan sus ajustes</translation>
    </message>
    <message>
        <source>the arrays of &apos;{folder}&apos; are not those of its card&apos;s layers. Received: {names}</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>las matrices de «{folder}» no son las de las capas de su ficha. Recibido: {names}</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; needs too much memory. Received: {cells:,} numbers</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>la red de «{folder}» necesita demasiada memoria. Recibido: {cells:,} números</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; of &apos;{folder}&apos; gives numbers that are not finite</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>la capa «{layer}» de «{folder}» da números que no son finitos</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; of &apos;{folder}&apos; is not what its card says. Received: shape {received}, expected {expected}</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>la capa «{layer}» de «{folder}» no es lo que dice su ficha. Recibido: forma {received}, se esperaba {expected}</translation>
    </message>
    <message>
        <source>the card and arrays of &apos;{folder}&apos; are not what its network runs with. Received: layer &apos;{layer}&apos;, {difference:.2g} apart</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>la ficha y las matrices de «{folder}» no son aquello con lo que se ejecuta su red. Recibido: capa «{layer}», diferencia {difference:.2g}</translation>
    </message>
    <message>
        <source>the files of &apos;{folder}&apos; contradict each other: {reason}</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>los archivos de «{folder}» se contradicen: {reason}</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; cannot be loaded: {reason}</source>
        <extracomment>network/consistency.py</extracomment>
        <translation>no se puede cargar la red de «{folder}»: {reason}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a folder, such as TensorFlow&apos;s SavedModel, which holds a program instead of layers: load it in Keras, and save the model as .keras</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>«{path}» es una carpeta, como las SavedModel de TensorFlow, que contiene un programa en vez de capas: cárgala en Keras y guarda el modelo como .keras</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is in the old .h5 format, which can hold code that runs when it is read: load it where you trust it, and save the model as .keras</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>«{path}» está en el antiguo formato .h5, que puede contener código que se ejecuta al leerlo: cárgalo donde confíes en él y guarda el modelo como .keras</translation>
    </message>
    <message>
        <source>it was saved by another Keras: save it with Keras 3. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>se guardó con otro Keras: guárdalo con Keras 3. Recibido: {received}</translation>
    </message>
    <message>
        <source>it does not say what goes in: begin it with keras.Input, or call it once before saving</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>no dice qué entra: empiézalo con keras.Input o llámalo una vez antes de guardar</translation>
    </message>
    <message>
        <source>it must have 1 to {most} layers. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>debe tener de 1 a {most} capas. Recibido: {received}</translation>
    </message>
    <message>
        <source>it must end in one number a class. Received: an output of shape {shape}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>debe terminar en un número por clase. Recibido: una salida de forma {shape}</translation>
    </message>
    <message>
        <source>its models are nested more than {deepest} deep</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>sus modelos están anidados a más de {deepest} niveles</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; ({class_name}) is not one of Keras&apos; own: its code would have to run, and a file from elsewhere may not. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>la capa «{name}» ({class_name}) no es una de las propias de Keras: habría que ejecutar su código, y a un archivo ajeno no se le permite. Recibido: {received}</translation>
    </message>
    <message>
        <source>only Sequential and Functional models of Keras&apos; own layers can be read without running code. Received: {class_name}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>sin ejecutar código solo se pueden leer modelos Sequential y Functional con capas propias de Keras. Recibido: {class_name}</translation>
    </message>
    <message>
        <source>its class is somebody&apos;s own. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>su clase no es de Keras. Recibido: {received}</translation>
    </message>
    <message>
        <source>its description has no list of layers</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>su descripción no tiene lista de capas</translation>
    </message>
    <message>
        <source>it must have one input and one output, each layer following the one before</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>debe tener una entrada y una salida, y cada capa debe seguir a la anterior</translation>
    </message>
    <message>
        <source>a layer has no settings. Received: {received}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>una capa no tiene ajustes. Recibido: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no Keras model: it lacks {missing}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>«{path}» no es un modelo de Keras: le falta {missing}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be imported: {error}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>no se puede importar «{path}»: {error}</translation>
    </message>
    <message>
        <source>each layer must follow the one before, without branches or layers used twice. Received: &apos;{layer}&apos; does not simply follow &apos;{before}&apos;</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>cada capa debe seguir a la anterior, sin ramas ni capas usadas dos veces. Recibido: «{layer}» no sigue simplemente a «{before}»</translation>
    </message>
    <message>
        <source>{name} of &apos;{filename}&apos; is malformed: {reason}</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>{name} de «{filename}» está mal formado: {reason}</translation>
    </message>
    <message>
        <source>no version</source>
        <extracomment>network/keras_file.py</extracomment>
        <translation>ninguna versión</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; ({kind})</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>la capa «{layer}» ({kind})</translation>
    </message>
    <message>
        <source>it is too large: at most {most_parameters:,} weights and {most_cells:,} outputs can be shown. Received: {weights:,} weights, {cells:,} outputs</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>es demasiado grande: se pueden mostrar como máximo {most_parameters:,} pesos y {most_cells:,} salidas. Recibido: {weights:,} pesos, {cells:,} salidas</translation>
    </message>
    <message>
        <source>its input must be one square picture of known size, gray or in colour, such as (64, 64, 1). Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>su entrada debe ser una imagen cuadrada de tamaño conocido, en grises o en color, como (64, 64, 1). Recibido: {received}</translation>
    </message>
    <message>
        <source>its input must be 8 to {most} pixels wide. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>su entrada debe tener de 8 a {most} píxeles de ancho. Recibido: {received}</translation>
    </message>
    <message>
        <source>its input must be float32 or uint8. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>su entrada debe ser float32 o uint8. Recibido: {received}</translation>
    </message>
    <message>
        <source>dilated and grouped convolutions have no lens</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>las convoluciones dilatadas y agrupadas no tienen lupa</translation>
    </message>
    <message>
        <source>it keeps the dimensions that it pools away</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>conserva las dimensiones que elimina con el pooling</translation>
    </message>
    <message>
        <source>channels must come last</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>los canales deben ir al final</translation>
    </message>
    <message>
        <source>it must come after Flatten or global pooling</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>debe ir después de Flatten o de un pooling global</translation>
    </message>
    <message>
        <source>quantized and adapted weights are not understood</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>los pesos cuantizados y adaptados no se entienden</translation>
    </message>
    <message>
        <source>it must work on each channel by itself</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>debe trabajar en cada canal por separado</translation>
    </message>
    <message>
        <source>only the plain max(0, x) has a lens: no largest value, no slope, no threshold</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>solo el simple max(0, x) tiene lupa: sin valor máximo, sin pendiente, sin umbral</translation>
    </message>
    <message>
        <source>it must work along the last axis</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>debe trabajar a lo largo del último eje</translation>
    </message>
    <message>
        <source>only {kinds} can, and layers for training only, such as Dropout</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>solo pueden {kinds}, y las capas que solo sirven para entrenar, como Dropout</translation>
    </message>
    <message>
        <source>it must compute in float32. Received: {dtype}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>debe calcular en float32. Recibido: {dtype}</translation>
    </message>
    <message>
        <source>it must come before Flatten</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>debe ir antes de Flatten</translation>
    </message>
    <message>
        <source>its {setting} must be one of {known}. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>su {setting} debe ser uno de {known}. Recibido: {received}</translation>
    </message>
    <message>
        <source>it would leave nothing: it gets {height}x{width} and looks at {rows}x{columns}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>no dejaría nada: recibe {height}x{width} y mira {rows}x{columns}</translation>
    </message>
    <message>
        <source>numbers must be whole, from 1 to {most:,}. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>los números deben ser enteros, de 1 a {most:,}. Recibido: {received}</translation>
    </message>
    <message>
        <source>{where} cannot be imported: {reason}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>{where} no se puede importar: {reason}</translation>
    </message>
    <message>
        <source>its {setting} must be one number. Received: {received}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>su {setting} debe ser un solo número. Recibido: {received}</translation>
    </message>
    <message>
        <source>{where} lacks a setting, or has a strange one: {reason}</source>
        <extracomment>network/keras_layers.py</extracomment>
        <translation>a {where} le falta un ajuste o tiene uno extraño: {reason}</translation>
    </message>
    <message>
        <source>{reason}: choose another name. Received: {name}</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>{reason}: elige otro nombre. Recibido: {name}</translation>
    </message>
    <message>
        <source>a model needs a name</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>un modelo necesita un nombre</translation>
    </message>
    <message>
        <source>a name has at most {most} characters</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>un nombre tiene {most} caracteres como máximo</translation>
    </message>
    <message>
        <source>a name is a folder&apos;s name, without {characters} and line breaks</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>un nombre es el de una carpeta, sin {characters} ni saltos de línea</translation>
    </message>
    <message>
        <source>a name begins with a letter or a number, and does not end in a dot or a space</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>un nombre empieza por una letra o un número y no termina en punto ni en espacio</translation>
    </message>
    <message>
        <source>Windows keeps that name for itself</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>Windows se reserva ese nombre</translation>
    </message>
    <message>
        <source>names ending in {end} are for what a training run keeps beside its model</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>los nombres que terminan en {end} son para lo que un entrenamiento guarda junto a su modelo</translation>
    </message>
    <message>
        <source>a model that belongs to the program is called so</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>un modelo que pertenece al programa se llama así</translation>
    </message>
    <message>
        <source>another model is called so</source>
        <extracomment>network/model_names.py</extracomment>
        <translation>otro modelo se llama así</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; cannot be computed anew. Received: kind &apos;{kind}&apos;</source>
        <extracomment>network/numpy_network.py</extracomment>
        <translation>la capa «{layer}» no se puede volver a calcular. Recibido: tipo «{kind}»</translation>
    </message>
    <message>
        <source>the run &apos;{folder}&apos; is going on: end it first</source>
        <extracomment>network/runs.py</extracomment>
        <translation>la ejecución «{folder}» está en marcha: detenla primero</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; cannot be run: {reason}</source>
        <extracomment>network/runtime.py</extracomment>
        <translation>no se puede ejecutar la red de «{folder}»: {reason}</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; does not end in a softmax layer: retrain it</source>
        <extracomment>network/runtime.py</extracomment>
        <translation>la red de «{folder}» no termina en una capa softmax: vuelve a entrenarla</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; has other layers than its card. Received: {received}, expected {expected}</source>
        <extracomment>network/runtime.py</extracomment>
        <translation>la red de «{folder}» tiene otras capas que su ficha. Recibido: {received}, se esperaba {expected}</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; has another input than its card. Received: {shape}, expected {input_shape}</source>
        <extracomment>network/runtime.py</extracomment>
        <translation>la red de «{folder}» tiene otra entrada que su ficha. Recibido: {shape}, se esperaba {input_shape}</translation>
    </message>
    <message>
        <source>{number} cameras are called &apos;{name}&apos;: say which one. Known: {keys}</source>
        <extracomment>sources/cameras.py</extracomment>
        <translation>{number} cámaras se llaman «{name}»: di cuál. Conocidas: {keys}</translation>
    </message>
    <message>
        <source>no pictures come from {host} ({reason}): check the address, and that the camera is on</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>no llegan imágenes de {host} ({reason}): comprueba la dirección y que la cámara esté encendida</translation>
    </message>
    <message>
        <source>the class &apos;{name}&apos; needs {fewest} usable images or more: add some. Received: {received}</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>la clase «{name}» necesita {fewest} imágenes utilizables o más: añade algunas. Recibido: {received}</translation>
    </message>
    <message>
        <source>no usable image of the class &apos;{name}&apos; is left for training: add images of other people or bursts</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>no queda ninguna imagen utilizable de la clase «{name}» para el entrenamiento: añade imágenes de otras personas o ráfagas</translation>
    </message>
    <message>
        <source>no usable image of the class &apos;{name}&apos; is left for validation: add images of other people or bursts, or raise --validation</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>no queda ninguna imagen utilizable de la clase «{name}» para la validación: añade imágenes de otras personas o ráfagas, o aumenta --validation</translation>
    </message>
    <message>
        <source>the loss is no number any more, so the weights are put back to those before: lower the learning rate. Received: {learning_rate:g}</source>
        <extracomment>training/stepwise/backpropagation.py</extracomment>
        <translation>la pérdida ya no es un número, así que se restauran los pesos anteriores: baja la tasa de aprendizaje. Recibido: {learning_rate:g}</translation>
    </message>
    <message>
        <source>the loss grew to {loss:.3g}, so the weights are put back to those before: lower the learning rate. Received: {learning_rate:g}</source>
        <extracomment>training/stepwise/backpropagation.py</extracomment>
        <translation>la pérdida creció hasta {loss:.3g}, así que se restauran los pesos anteriores: baja la tasa de aprendizaje. Recibido: {learning_rate:g}</translation>
    </message>
    <message>
        <source>a weight grew to {weight:.3g}, so the weights are put back to those before: lower the learning rate. Received: {learning_rate:g}</source>
        <extracomment>training/stepwise/backpropagation.py</extracomment>
        <translation>un peso creció hasta {weight:.3g}, así que se restauran los pesos anteriores: baja la tasa de aprendizaje. Recibido: {learning_rate:g}</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; of &apos;{folder}&apos; is not what its card says. Received: shape {received} of {dtype}, expected {output_shape} of float32</source>
        <extracomment>network/runtime.py</extracomment>
        <translation>la capa «{layer}» de «{folder}» no es lo que dice su ficha. Recibido: forma {received} de {dtype}, se esperaba {output_shape} de float32</translation>
    </message>
    <message>
        <source>there is no model of that name or folder; known are {known}. Received: {name}</source>
        <extracomment>network/store.py</extracomment>
        <translation>no hay ningún modelo con ese nombre o carpeta; se conocen {known}. Recibido: {name}</translation>
    </message>
    <message>
        <source>notes have at most {most:,} characters. Received: {received:,}</source>
        <extracomment>network/store.py</extracomment>
        <translation>las notas tienen como máximo {most:,} caracteres. Recibido: {received:,}</translation>
    </message>
    <message>
        <source>only a model that was removed can come back. Received: {removed}</source>
        <extracomment>network/store.py</extracomment>
        <translation>solo puede volver un modelo que se eliminó. Recibido: {removed}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be moved: {reason}. Received: {path}</source>
        <extracomment>network/store.py</extracomment>
        <translation>no se puede mover «{name}»: {reason}. Recibido: {path}</translation>
    </message>
    <message>
        <source>the card of &apos;{name}&apos; cannot be written: {reason}</source>
        <extracomment>network/store.py</extracomment>
        <translation>no se puede escribir la ficha de «{name}»: {reason}</translation>
    </message>
    <message>
        <source>the notes on &apos;{name}&apos; cannot be written: {reason}</source>
        <extracomment>network/store.py</extracomment>
        <translation>no se pueden escribir las notas de «{name}»: {reason}</translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <extracomment>network/store.py</extracomment>
        <translation>ya hay algo con ese nombre</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; must have at most {largest_statistics:,} bytes. Received: {size:,}</source>
        <extracomment>network/training_statistics.py</extracomment>
        <translation>«{path}» debe tener {largest_statistics:,} bytes como máximo. Recibido: {size:,}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no statistics of this model: {reason}</source>
        <extracomment>network/training_statistics.py</extracomment>
        <translation>«{path}» no es la estadística de este modelo: {reason}</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; ends the program that runs it: do not use it. Received: {received}</source>
        <extracomment>network/trial.py</extracomment>
        <translation>la red de «{folder}» hace que termine el programa que la ejecuta: no la uses. Recibido: {received}</translation>
    </message>
    <message>
        <source>the network of &apos;{folder}&apos; does not answer within {patience:.0f} seconds</source>
        <extracomment>network/trial.py</extracomment>
        <translation>la red de «{folder}» no responde en {patience:.0f} segundos</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no zip file, or a broken one ({reason}): copy it again</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«{path}» no es un archivo zip o está dañado ({reason}): cópialo otra vez</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has another size than the zip says: do not use it. Received: {declared:,} bytes</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«{name}» tiene otro tamaño que el que dice el zip: no lo uses. Recibido: {declared:,} bytes</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no zip file, or it is cut short: copy it again</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«{path}» no es un archivo zip o está incompleto: cópialo otra vez</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; says of itself that it is larger than 4 GB, which is not read</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«{path}» dice de sí mismo que ocupa más de 4 GB, lo que no se lee</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds more files than it may. Received: {entries:,}, at most {most:,}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«{path}» contiene más archivos de los permitidos. Recibido: {entries:,}, como máximo {most:,}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; grows more than {largest_ratio} times when unpacked: do not use it. Received: {size:,} bytes that become {unpacked:,}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«{path}» crece más de {largest_ratio} veces al descomprimirse: no lo uses. Recibido: {size:,} bytes que se convierten en {unpacked:,}</translation>
    </message>
    <message>
        <source>&apos;{filename}&apos; in &apos;{zip_name}&apos; is too large. Received: {size:,} bytes, at most {most:,}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«{filename}» en «{zip_name}» es demasiado grande. Recibido: {size:,} bytes, como máximo {most:,}</translation>
    </message>
    <message>
        <source>&apos;{filename}&apos; in &apos;{zip_name}&apos; grows more than {largest_ratio} times when unpacked: do not use it. Received: {compress_size:,} bytes that become {size:,}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«{filename}» en «{zip_name}» crece más de {largest_ratio} veces al descomprimirse: no lo uses. Recibido: {compress_size:,} bytes que se convierten en {size:,}</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; is locked with a password: unlock it first</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«{zip_name}» está protegido con contraseña: quítala primero</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; is compressed in a rare way: zip it again. Received: {compress_type}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«{zip_name}» está comprimido de una forma poco común: vuelve a comprimirlo. Recibido: {compress_type}</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; would write outside its own folder: do not use it. Received: {name}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«{zip_name}» escribiría fuera de su propia carpeta: no lo uses. Recibido: {name}</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; has &apos;\&apos; between its folders, as some programs for Windows write it: zip it again with another one. Received: {name}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«{zip_name}» tiene «\» entre sus carpetas, como lo escriben algunos programas de Windows: comprímelo de nuevo con otro. Recibido: {name}</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; holds a link instead of a file: do not use it. Received: {name}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«{zip_name}» contiene un enlace en vez de un archivo: no lo uses. Recibido: {name}</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; holds a file twice: do not use it. Received: {name}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«{zip_name}» contiene un archivo dos veces: no lo uses. Recibido: {name}</translation>
    </message>
    <message>
        <source>&apos;{zip_name}&apos; holds something that does not belong there: do not use it. Received: {name}</source>
        <extracomment>network/untrusted_zip.py</extracomment>
        <translation>«{zip_name}» contiene algo que no corresponde ahí: no lo uses. Recibido: {name}</translation>
    </message>
    <message>
        <source>it was saved by a newer SmileDesk: install that one. Received: version {version}</source>
        <extracomment>project/format.py</extracomment>
        <translation>se guardó con un SmileDesk más reciente: instala esa versión. Recibido: versión {version}</translation>
    </message>
    <message>
        <source>it has too many classes. Received: {number:,}</source>
        <extracomment>project/format.py</extracomment>
        <translation>tiene demasiadas clases. Recibido: {number:,}</translation>
    </message>
    <message>
        <source>its settings name a model that it does not hold. Received: {name}</source>
        <extracomment>project/format.py</extracomment>
        <translation>sus ajustes nombran un modelo que no contiene. Recibido: {name}</translation>
    </message>
    <message>
        <source>it lacks &apos;{name}&apos;: save it again</source>
        <extracomment>project/format.py</extracomment>
        <translation>le falta «{name}»: vuelve a guardarlo</translation>
    </message>
    <message>
        <source>a model cannot have its name ({reason}). Received: {name}</source>
        <extracomment>project/format.py</extracomment>
        <translation>un modelo no puede llamarse así ({reason}). Recibido: {name}</translation>
    </message>
    <message>
        <source>two of its classes or models have one name. Received: {name}</source>
        <extracomment>project/format.py</extracomment>
        <translation>dos de sus clases o modelos tienen el mismo nombre. Recibido: {name}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; does not list one of its files. Received: {name}</source>
        <extracomment>project/format.py</extracomment>
        <translation>«{file}» no menciona uno de sus archivos. Recibido: {name}</translation>
    </message>
    <message>
        <source>it is no project: it lacks &apos;{file}&apos;</source>
        <extracomment>project/opening.py</extracomment>
        <translation>no es un proyecto: le falta «{file}»</translation>
    </message>
    <message>
        <source>{where}: the label is another than the folder. Received: {label}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>{where}: la etiqueta no coincide con la carpeta. Recibido: {label}</translation>
    </message>
    <message>
        <source>its samples cannot be used: {reason}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>sus muestras no se pueden usar: {reason}</translation>
    </message>
    <message>
        <source>{where}: a cell is too long, or is no text. Received: {text}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>{where}: una celda es demasiado larga o no es texto. Recibido: {text}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be opened: {reason}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>no se puede abrir «{file}»: {reason}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be opened, since &apos;{place}&apos; cannot be read or written: {reason}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>no se puede abrir «{file}», porque «{place}» no se puede leer o escribir: {reason}</translation>
    </message>
    <message>
        <source>its model &apos;{name}&apos; cannot be used: {reason}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>su modelo «{name}» no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>line {line} of its samples.csv names no file of the project, or one again. Received: {file}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>la línea {line} de su samples.csv no nombra ningún archivo del proyecto, o repite uno. Recibido: {file}</translation>
    </message>
    <message>
        <source>{where}: &apos;{column}&apos; is no time. Received: {text}</source>
        <extracomment>project/opening.py</extracomment>
        <translation>{where}: «{column}» no es una hora. Recibido: {text}</translation>
    </message>
    <message>
        <source>cancelled: nothing was changed</source>
        <extracomment>project/progress.py</extracomment>
        <translation>cancelado: no se cambió nada</translation>
    </message>
    <message>
        <source>a project has at most {most_pictures:,} pictures, {most_classes} classes and {most_models} models: leave some out. Received: {pictures:,}, {classes} and {models}</source>
        <extracomment>project/saving.py</extracomment>
        <translation>un proyecto tiene como máximo {most_pictures:,} imágenes, {most_classes} clases y {most_models} modelos: omite algunos. Recibido: {pictures:,}, {classes} y {models}</translation>
    </message>
    <message>
        <source>the project grows larger than 4 GB: leave some samples out. Received: {path}</source>
        <extracomment>project/saving.py</extracomment>
        <translation>el proyecto supera los 4 GB: omite algunas muestras. Recibido: {path}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is not empty: choose another name</source>
        <extracomment>recording/append_file.py</extracomment>
        <translation>«{path}» no está vacío: elige otro nombre</translation>
    </message>
    <message>
        <source>this installation of PyAV cannot encode H.264: install the package &apos;av&apos;. Tried: {encoders}</source>
        <extracomment>recording/film_file.py</extracomment>
        <translation>esta instalación de PyAV no puede codificar H.264: instala el paquete «av». Se probó: {encoders}</translation>
    </message>
    <message>
        <source>{name} cannot encode pictures of this size: use another size. Received: {width} x {height} pixels</source>
        <extracomment>recording/film_file.py</extracomment>
        <translation>{name} no puede codificar imágenes de este tamaño: usa otro tamaño. Recibido: {width} x {height} píxeles</translation>
    </message>
    <message>
        <source>no stream of the Lab Streaming Layer can be opened: {error}</source>
        <extracomment>recording/outlets/lsl.py</extracomment>
        <translation>no se puede abrir ningún flujo de Lab Streaming Layer: {error}</translation>
    </message>
    <message>
        <source>streams reach this machine or the network. Received: {name}, expected machine or network</source>
        <extracomment>recording/outlets/lsl_library.py</extracomment>
        <translation>los flujos llegan a esta máquina o a la red. Recibido: {name}, se esperaba machine o network</translation>
    </message>
    <message>
        <source>this version of the Lab Streaming Layer reaches the whole network: {remedy}. Received: pylsl {version}</source>
        <extracomment>recording/outlets/lsl_library.py</extracomment>
        <translation>esta versión de Lab Streaming Layer llega a toda la red: {remedy}. Recibido: pylsl {version}</translation>
    </message>
    <message>
        <source>the Lab Streaming Layer is missing: {remedy}</source>
        <extracomment>recording/outlets/lsl_library.py</extracomment>
        <translation>falta Lab Streaming Layer: {remedy}</translation>
    </message>
    <message>
        <source>no marker can be received on {address}: {reason}</source>
        <extracomment>recording/outlets/osc.py</extracomment>
        <translation>no se puede recibir ningún marcador en {address}: {reason}</translation>
    </message>
    <message>
        <source>write HOST:PORT, such as 127.0.0.1:9000 or [::1]:9000, with a port from 1 to 65535</source>
        <extracomment>recording/outlets/udp_address.py</extracomment>
        <translation>escribe HOST:PUERTO, como 127.0.0.1:9000 o [::1]:9000, con un puerto de 1 a 65535</translation>
    </message>
    <message>
        <source>this is no address of a program: {advice}. Received: {text}</source>
        <extracomment>recording/outlets/udp_address.py</extracomment>
        <translation>esto no es la dirección de un programa: {advice}. Recibido: {text}</translation>
    </message>
    <message>
        <source>no machine of this name is known: check the name. Received: {host}</source>
        <extracomment>recording/outlets/udp_address.py</extracomment>
        <translation>no se conoce ninguna máquina con este nombre: comprueba el nombre. Recibido: {host}</translation>
    </message>
    <message>
        <source>a JPEG has at most {most} pixels a side: choose PNG. Received: {width} x {height}</source>
        <extracomment>recording/pictures.py</extracomment>
        <translation>un JPEG tiene como máximo {most} píxeles por lado: elige PNG. Recibido: {width} x {height}</translation>
    </message>
    <message>
        <source>another model was chosen, and the columns are those of &apos;{model}&apos;: start a new recording</source>
        <extracomment>recording/readings.py</extracomment>
        <translation>se eligió otro modelo, y las columnas son las de «{model}»: inicia otra grabación</translation>
    </message>
    <message>
        <source>the smile shutter needs a model of two classes, one of them a smile: choose another. Received: {classes}</source>
        <extracomment>recording/shutter_receiver.py</extracomment>
        <translation>el disparador por sonrisa necesita un modelo de dos clases, una de ellas una sonrisa: elige otro. Recibido: {classes}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no frames over time: give the table of a recording or of a film</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>«{path}» no tiene fotogramas a lo largo del tiempo: indica la tabla de una grabación o de una película</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; needs a column of probabilities, such as &apos;p_smile&apos;. Received: {received}</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>«{path}» necesita una columna de probabilidades, como «p_smile». Recibido: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; has no column &apos;p_{chosen}&apos;: choose one of its classes, {classes}</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>«{path}» no tiene ninguna columna «p_{chosen}»: elige una de sus clases, {classes}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {line}, column &apos;{column}&apos;: {fault}. Received: &apos;{received}&apos;</source>
        <extracomment>recording/summary/row_values.py</extracomment>
        <translation>«{path}», línea {line}, columna «{column}»: {fault}. Recibido: «{received}»</translation>
    </message>
    <message>
        <source>it is before that of the row above: sort the rows by session and frame</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>es anterior al de la fila de arriba: ordena las filas por session y frame</translation>
    </message>
    <message>
        <source>it has two rows on this frame</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>tiene dos filas en este fotograma</translation>
    </message>
    <message>
        <source>it needs a number</source>
        <extracomment>recording/summary/row_values.py</extracomment>
        <translation>necesita un número</translation>
    </message>
    <message>
        <source>it is none of those that the program writes</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>no es ninguno de los que escribe el programa</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no request for this command: {error}</source>
        <extracomment>jobs/request_file.py</extracomment>
        <translation>«{path}» no es una petición para este comando: {error}</translation>
    </message>
    <message>
        <source>only models of your own can be renamed, removed or have notes: see &apos;smiledesk models list&apos;. Received: {name}</source>
        <extracomment>network/store.py</extracomment>
        <translation>solo a los modelos propios se les puede cambiar el nombre o poner notas, y solo ellos se pueden eliminar: mira «smiledesk models list». Recibido: {name}</translation>
    </message>
    <message>
        <source>the model &apos;{name}&apos; belongs to the program: it cannot be renamed or removed, and has no notes</source>
        <extracomment>network/store.py</extracomment>
        <translation>el modelo «{name}» pertenece al programa: no se puede cambiar de nombre ni eliminar, y no lleva notas</translation>
    </message>
    <message>
        <source>how far the Lab Streaming Layer reaches is set until SmileDesk ends: start it again. Received: {reach}, set to {chosen}</source>
        <extracomment>recording/outlets/lsl_library.py</extracomment>
        <translation>el alcance de Lab Streaming Layer queda fijado hasta que SmileDesk termine: reinícialo. Recibido: {reach}; el alcance es {chosen}</translation>
    </message>
    <message>
        <source>marker</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>marcador</translation>
    </message>
    <message>
        <source>p({class_name})</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>p({class_name})</translation>
    </message>
    <message>
        <source>frames: {number:,}</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>fotogramas: {number:,}</translation>
    </message>
    <message>
        <source>dropped: {number:,}</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>perdidos: {number:,}</translation>
    </message>
    <message>
        <source>{drawn} of {faces} faces, those judged longest</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>{drawn} de {faces} caras, las juzgadas durante más tiempo</translation>
    </message>
    <message>
        <source>no face</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>ninguna cara</translation>
    </message>
    <message>
        <source>episode</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>episodio</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>ausente</translation>
    </message>
    <message>
        <source>threshold</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>umbral</translation>
    </message>
    <message>
        <source>time starts anew</source>
        <extracomment>recording/summary/plot.py</extracomment>
        <translation>el tiempo empieza de nuevo</translation>
    </message>
    <message>
        <source>episodes: {number}</source>
        <extracomment>recording/summary/plot_lane.py</extracomment>
        <translation>episodios: {number}</translation>
    </message>
    <message>
        <source>missing: {share:.0%}</source>
        <extracomment>recording/summary/plot_lane.py</extracomment>
        <translation>ausente: {share:.0%}</translation>
    </message>
    <message>
        <source>face {number}</source>
        <extracomment>recording/summary/plot_lane.py</extracomment>
        <translation>cara {number}</translation>
    </message>
    <message>
        <source>{class_name} in {share:.0%} of the judged time</source>
        <extracomment>recording/summary/plot_lane.py</extracomment>
        <translation>{class_name} en el {share:.0%} del tiempo juzgado</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;: pictures have no time, and are left out: {number:,}</source>
        <extracomment>recording/summary/reading_file.py</extracomment>
        <translation>«{path}»: las imágenes no tienen tiempo y se omiten: {number:,}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no table of readings: it needs a column &apos;{needed}&apos;. Received: {received}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>«{path}» no es una tabla de mediciones: necesita una columna «{needed}». Recibido: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number} is cut off, and left out</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>«{path}»: la línea {number} está cortada y se omite</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is empty: give a table of readings</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>«{path}» está vacío: indica una tabla de mediciones</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no table of readings: give a CSV or JSON lines. Received: a binary file</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>«{path}» no es una tabla de mediciones: indica un CSV o líneas JSON. Recibido: un archivo binario</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is not complete UTF-16 text; save it as UTF-8</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>no se puede leer «{path}»: no es texto UTF-16 completo; guárdalo como UTF-8</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: it is no JSON object. Received: {received}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>«{path}», línea {number}: no es un objeto JSON. Recibido: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: the row has more cells than the heading, which has {columns}. Received: {received}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>«{path}», línea {number}: la fila tiene más celdas que el encabezado, que tiene {columns}. Recibido: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: it is no JSON object, which a line of a JSON table is. Received: {received}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>«{path}», línea {number}: no es un objeto JSON, como debe serlo una línea de una tabla JSON. Recibido: {received}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos;, line {number}: it cannot be read: {error}</source>
        <extracomment>recording/summary/table_rows.py</extracomment>
        <translation>«{path}», línea {number}: no se puede leer: {error}</translation>
    </message>
    <message>
        <source>there is no network to change: choose a model first</source>
        <extracomment>session/analyzer.py</extracomment>
        <translation>no hay ninguna red que modificar: elige antes un modelo</translation>
    </message>
    <message>
        <source>no baseline was taken: the model has no positive class whose logit it could be</source>
        <extracomment>session/analyzer.py</extracomment>
        <translation>no se tomó ninguna referencia: el modelo no tiene una clase positiva cuyo logit pudiera serlo</translation>
    </message>
    <message>
        <source>no baseline was taken: the face moved away; hold still, and try again</source>
        <extracomment>session/baseline.py</extracomment>
        <translation>no se tomó ninguna referencia: la cara se movió; no te muevas y vuelve a intentarlo</translation>
    </message>
    <message>
        <source>no baseline was taken: the picture or the model changed meanwhile; try again</source>
        <extracomment>session/baseline.py</extracomment>
        <translation>no se tomó ninguna referencia: entretanto cambió la imagen o el modelo; vuelve a intentarlo</translation>
    </message>
    <message>
        <source>no baseline was taken: the face was lost; stay in view, and try again</source>
        <extracomment>session/baseline.py</extracomment>
        <translation>no se tomó ninguna referencia: se perdió la cara; quédate a la vista y vuelve a intentarlo</translation>
    </message>
    <message>
        <source>{source} cannot be read any more: {reason}</source>
        <extracomment>session/capturing.py</extracomment>
        <translation>ya no se puede leer {source}: {reason}</translation>
    </message>
    <message>
        <source>{source} gives no more pictures</source>
        <extracomment>session/capturing.py</extracomment>
        <translation>{source} ya no da más imágenes</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; has no picture that can be read: choose another source</source>
        <extracomment>session/headless.py</extracomment>
        <translation>«{source}» no tiene ninguna imagen que se pueda leer: elige otra fuente</translation>
    </message>
    <message>
        <source>the model cannot be used: {error}</source>
        <extracomment>session/session.py</extracomment>
        <translation>no se puede usar el modelo: {error}</translation>
    </message>
    <message>
        <source>settings that cannot be read have their defaults, {names}: {aside} ({error})</source>
        <extracomment>settings.py</extracomment>
        <translation>los ajustes que no se pueden leer ({names}) tienen su valor predeterminado: {aside} ({error})</translation>
    </message>
    <message>
        <source>the old file is kept as &apos;{aside}&apos;</source>
        <extracomment>settings.py</extracomment>
        <translation>el archivo anterior se conserva como «{aside}»</translation>
    </message>
    <message>
        <source>the settings of a newer SmileDesk are read as new: {aside}. Received: {version}</source>
        <extracomment>settings.py</extracomment>
        <translation>en lugar de los ajustes de un SmileDesk más reciente valen los predeterminados: {aside}. Recibido: {version}</translation>
    </message>
    <message>
        <source>the settings are read as new: {aside} ({error})</source>
        <extracomment>settings.py</extracomment>
        <translation>en lugar de los ajustes valen los predeterminados: {aside} ({error})</translation>
    </message>
    <message>
        <source>the settings cannot be saved in &apos;{folder}&apos;: {reason}</source>
        <extracomment>settings.py</extracomment>
        <translation>no se pueden guardar los ajustes en «{folder}»: {reason}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be used or put aside ({reason})</source>
        <extracomment>settings.py</extracomment>
        <translation>no se puede usar ni apartar «{path}» ({reason})</translation>
    </message>
    <message>
        <source>that is no address: it begins like http:// or rtsp://. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation>eso no es una dirección: empieza como http:// o rtsp://. Recibido: {address}</translation>
    </message>
    <message>
        <source>addresses begin with http://, https://, rtsp:// or rtmp://. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation>las direcciones empiezan por http://, https://, rtsp:// o rtmp://. Recibido: {address}</translation>
    </message>
    <message>
        <source>write # as %23, / as %2F, ? as %3F and @ as %40 in a password, and @ as %40 behind the host. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation>en una contraseña escribe # como %23, / como %2F, ? como %3F y @ como %40, y @ como %40 detrás del host. Recibido: {address}</translation>
    </message>
    <message>
        <source>that is no address: it names no host. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation>eso no es una dirección: no nombra ningún host. Recibido: {address}</translation>
    </message>
    <message>
        <source>a file&apos;s address is file:/// and its whole path. Received: {text}</source>
        <extracomment>sources/address.py</extracomment>
        <translation>la dirección de un archivo es file:/// y su ruta completa. Recibido: {text}</translation>
    </message>
    <message>
        <source>that is no address: its host or port cannot be read. Received: {address}</source>
        <extracomment>sources/address.py</extracomment>
        <translation>eso no es una dirección: no se puede leer su host o su puerto. Recibido: {address}</translation>
    </message>
    <message>
        <source>{camera} is not plugged in: plug it in, or choose another camera</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} no está conectada: conéctala o elige otra cámara</translation>
    </message>
    <message>
        <source>{camera} is open but sends no picture: unplug it and plug it in again, or choose another resolution</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} está abierta, pero no envía imagen: desconéctala y vuelve a conectarla, o elige otra resolución</translation>
    </message>
    <message>
        <source>{camera} sends no more pictures: check its cable, or unplug it and plug it in again</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} ya no envía imágenes: comprueba el cable, o desconéctala y vuelve a conectarla</translation>
    </message>
    <message>
        <source>{camera} was unplugged: plug it in again</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} se desconectó: vuelve a conectarla</translation>
    </message>
    <message>
        <source>{camera} opens but does not start: its USB bus may have no room, so unplug other cameras, use another USB port, or choose a smaller resolution in Camera settings. Received: {reason}</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} se abre, pero no arranca: puede que no haya sitio en su bus USB; desconecta otras cámaras, usa otro puerto USB o elige una resolución menor en Ajustes de la cámara. Recibido: {reason}</translation>
    </message>
    <message>
        <source>{camera} cannot be opened: plug it in, close other programs that use it, and allow its use; or explore with the demo</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>no se puede abrir {camera}: conéctala, cierra otros programas que la usen y permite su uso; o explora con la demo</translation>
    </message>
    <message>
        <source>{camera} sends only {formats}, which cannot be read: choose another camera</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} solo envía {formats}, que no se pueden leer: elige otra cámara</translation>
    </message>
    <message>
        <source>{camera} is a virtual camera without pictures: start the program that gives it some</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} es una cámara virtual sin imágenes: inicia el programa que se las da</translation>
    </message>
    <message>
        <source>{camera} opens but does not start: its USB bus may have no room, so unplug other cameras, use another USB port, or choose a smaller resolution in Camera settings</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} se abre, pero no arranca: puede que no haya sitio en su bus USB; desconecta otras cámaras, usa otro puerto USB o elige una resolución menor en Ajustes de la cámara</translation>
    </message>
    <message>
        <source>{camera} is a video device that gives no pictures, such as an output: choose another</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} es un dispositivo de vídeo que no da imágenes, como una salida: elige otro</translation>
    </message>
    <message>
        <source>{camera} may not be used by this user: add yourself to the group video (sudo usermod -aG video {user}), log out and in again</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>este usuario no puede usar {camera}: añádete al grupo video (sudo usermod -aG video {user}), cierra la sesión y vuelve a entrar</translation>
    </message>
    <message>
        <source>{camera} is used by another program: close that program</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>otro programa está usando {camera}: ciérralo</translation>
    </message>
    <message>
        <source>{camera} is not a camera: choose another</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} no es una cámara: elige otra</translation>
    </message>
    <message>
        <source>{camera} finds no room on its USB bus: unplug other cameras, use another USB port, or choose a smaller resolution in Camera settings</source>
        <extracomment>sources/camera_errors.py</extracomment>
        <translation>{camera} no encuentra sitio en su bus USB: desconecta otras cámaras, usa otro puerto USB o elige una resolución menor en Ajustes de la cámara</translation>
    </message>
    <message>
        <source>it wants another user name or password</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>pide otro nombre de usuario u otra contraseña</translation>
    </message>
    <message>
        <source>it forbids to look there</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>prohíbe el acceso</translation>
    </message>
    <message>
        <source>it has nothing at that path</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>no tiene nada en esa ruta</translation>
    </message>
    <message>
        <source>nothing answers there</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>allí no responde nada</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>no responde a tiempo</translation>
    </message>
    <message>
        <source>what it sends is no film and no picture</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>lo que envía no es una película ni una imagen</translation>
    </message>
    <message>
        <source>there is no file &apos;{path}&apos;: check the name, and that it is neither a folder nor a device</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>no existe el archivo «{path}»: comprueba el nombre y que no sea una carpeta ni un dispositivo</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be shown: it holds no pictures that this program can decode</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>no se puede mostrar «{path}»: no contiene imágenes que este programa pueda decodificar</translation>
    </message>
    <message>
        <source>no pictures come from {host}: check the address, and that the camera is on</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>no llegan imágenes de {host}: comprueba la dirección y que la cámara esté encendida</translation>
    </message>
    <message>
        <source>it gives no picture</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>no da ninguna imagen</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is no picture or video that this program knows</source>
        <extracomment>sources/containers.py</extracomment>
        <translation>no se puede leer «{path}»: no es una imagen ni un vídeo que este programa conozca</translation>
    </message>
    <message>
        <source>resources/demo/{name}.png cannot be read: reinstall SmileDesk</source>
        <extracomment>sources/demo.py</extracomment>
        <translation>no se puede leer resources/demo/{name}.png: reinstala SmileDesk</translation>
    </message>
    <message>
        <source>{reason}</source>
        <extracomment>sources/demo.py</extracomment>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>there is no file, folder or camera &apos;{address}&apos;: give a camera&apos;s number or name, an address, a video, a picture, a folder, or demo</source>
        <extracomment>sources/opening.py</extracomment>
        <translation>no existe ningún archivo, carpeta o cámara «{address}»: indica el número o el nombre de una cámara, una dirección, un vídeo, una imagen, una carpeta o demo</translation>
    </message>
    <message>
        <source>the password is not kept: give the address again, with it. Received: {text}</source>
        <extracomment>sources/opening.py</extracomment>
        <translation>la contraseña no se guarda: vuelve a indicar la dirección, con la contraseña. Recibido: {text}</translation>
    </message>
    <message>
        <source>the source is empty: give a camera&apos;s number or name, an address, a video, a picture, a folder, or demo</source>
        <extracomment>sources/opening.py</extracomment>
        <translation>la fuente está vacía: indica el número o el nombre de una cámara, una dirección, un vídeo, una imagen, una carpeta o demo</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be looked at: {reason}</source>
        <extracomment>sources/opening.py</extracomment>
        <translation>no se puede examinar «{address}»: {reason}</translation>
    </message>
    <message>
        <source>the folder &apos;{folder}&apos; cannot be read: {reason}</source>
        <extracomment>sources/picture_folder.py</extracomment>
        <translation>no se puede leer la carpeta «{folder}»: {reason}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: it is no file</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation>no se puede leer «{path}»: no es un archivo</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is too large: {width} x {height} pixels. Make it smaller: at most {most} million pixels are read</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation>«{name}» es demasiado grande: {width} x {height} píxeles. Redúcela: se leen como máximo {most} millones de píxeles</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is too large: {size} MiB. At most {most} are read</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation>«{path}» es demasiado grande: {size} MiB. Se leen como máximo {most}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be read: it is broken, or no picture that this program knows</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation>no se puede leer «{name}»: está dañada o no es una imagen que este programa conozca</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is HEIC, which needs pillow-heif: {remedy}</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation>«{name}» es HEIC, que necesita pillow-heif: {remedy}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds no pictures: choose another folder</source>
        <extracomment>sources/pictures.py</extracomment>
        <translation>«{name}» no contiene imágenes: elige otra carpeta</translation>
    </message>
    <message>
        <source>{name} sends no more pictures: check the camera and the network</source>
        <extracomment>sources/stream.py</extracomment>
        <translation>{name} ya no envía imágenes: comprueba la cámara y la red</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be read any further: {reason}</source>
        <extracomment>sources/video.py</extracomment>
        <translation>no se puede seguir leyendo «{name}»: {reason}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be read: none of its frames can be decoded, or each has more than {most} million pixels</source>
        <extracomment>sources/video.py</extracomment>
        <translation>no se puede leer «{name}»: ninguno de sus fotogramas se puede decodificar, o cada uno tiene más de {most} millones de píxeles</translation>
    </message>
    <message>
        <source>training needs a folder of images for each of two or more classes, such as smile/ and no_smile/. Received: {received}</source>
        <extracomment>training/classes.py</extracomment>
        <translation>el entrenamiento necesita una carpeta de imágenes por cada una de dos o más clases, como smile/ y no_smile/. Recibido: {received}</translation>
    </message>
    <message>
        <source>--positive-class must be one of two classes, here {classes}. Received: {requested}</source>
        <extracomment>training/classes.py</extracomment>
        <translation>--positive-class debe ser una de dos clases, aquí {classes}. Recibido: {requested}</translation>
    </message>
    <message>
        <source>a model cannot have a class of this name: {fault}. Received: {name}</source>
        <extracomment>training/classes.py</extracomment>
        <translation>un modelo no puede tener una clase con este nombre: {fault}. Recibido: {name}</translation>
    </message>
    <message>
        <source>no class</source>
        <extracomment>training/classes.py</extracomment>
        <translation>ninguna clase</translation>
    </message>
    <message>
        <source>the run cannot go on, discard it: {error}</source>
        <extracomment>training/fit/checkpoint.py</extracomment>
        <translation>la ejecución no puede continuar, descártala: {error}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; lacks something: {reason}</source>
        <extracomment>training/fit/checkpoint.py</extracomment>
        <translation>a «{path}» le falta algo: {reason}</translation>
    </message>
    <message>
        <source>the soft label of &apos;{path}&apos; has a class that no image has. Received: {name}</source>
        <extracomment>training/fit/labelled_images.py</extracomment>
        <translation>la etiqueta blanda de «{path}» tiene una clase que no tiene ninguna imagen. Recibido: {name}</translation>
    </message>
    <message>
        <source>the class &apos;{label}&apos; has no usable image: add some. Received: {number} others</source>
        <extracomment>training/fit/labelled_subset.py</extracomment>
        <translation>la clase «{label}» no tiene ninguna imagen utilizable: añade algunas. Recibido: {number} de otras</translation>
    </message>
    <message>
        <source>the loss grew beyond all numbers: lower the learning rate (--lr). Received: {learning_rate:g}</source>
        <extracomment>training/fit/loop.py</extracomment>
        <translation>la pérdida creció más allá de todo número: baja la tasa de aprendizaje (--lr). Recibido: {learning_rate:g}</translation>
    </message>
    <message>
        <source>training cannot start from &apos;{model}&apos;: {difference}</source>
        <extracomment>training/fit/provenance.py</extracomment>
        <translation>el entrenamiento no puede partir de «{model}»: {difference}</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; has weights of other layers: {reason}</source>
        <extracomment>training/fit/provenance.py</extracomment>
        <translation>«{folder}» tiene pesos de otras capas: {reason}</translation>
    </message>
    <message>
        <source>&apos;{report}&apos; is no list of skipped images, and would be replaced: choose another --output</source>
        <extracomment>training/fit/run.py</extracomment>
        <translation>«{report}» no es una lista de imágenes omitidas y se reemplazaría: elige otro --output</translation>
    </message>
    <message>
        <source>the run &apos;{run}&apos; cannot go on: its images are not those that it began with. Put them back, or discard the run and start anew. Received: {folders}</source>
        <extracomment>training/fit/run.py</extracomment>
        <translation>la ejecución «{run}» no puede continuar: sus imágenes no son aquellas con las que empezó. Devuélvelas a su sitio, o descarta la ejecución y empieza de nuevo. Recibido: {folders}</translation>
    </message>
    <message>
        <source>{size}x{size} pixels in colour</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation>{size}x{size} píxeles en color</translation>
    </message>
    <message>
        <source>the teacher &apos;{folder}&apos; must know the classes {classes}. Received: {received}</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation>el profesor «{folder}» debe conocer las clases {classes}. Recibido: {received}</translation>
    </message>
    <message>
        <source>the teacher &apos;{folder}&apos; must see what the new network sees, {expected}. Received: {received}</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation>el profesor «{folder}» debe ver lo que ve la red nueva, {expected}. Recibido: {received}</translation>
    </message>
    <message>
        <source>{size}x{size} pixels in gray</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation>{size}x{size} píxeles en grises</translation>
    </message>
    <message>
        <source>the teacher &apos;{folder}&apos; cannot be loaded: {error}</source>
        <extracomment>training/fit/targets.py</extracomment>
        <translation>no se puede cargar el profesor «{folder}»: {error}</translation>
    </message>
    <message>
        <source>&apos;{report}&apos; lists the images that were left out; {shortage}</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>«{report}» enumera las imágenes omitidas; {shortage}</translation>
    </message>
    <message>
        <source>--heads folder needs more than {few} images: leave it out, or add images. Received: {received} images</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>--heads folder necesita más de {few} imágenes: omítelo o añade imágenes. Recibido: {received} imágenes</translation>
    </message>
    <message>
        <source>an image was changed while it was read: begin anew. Received: &apos;{path}&apos;</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>una imagen se modificó mientras se leía: empieza de nuevo. Recibido: «{path}»</translation>
    </message>
    <message>
        <source>--group-by is no pattern: {error}. Received: {text}</source>
        <extracomment>training/fit/training_data.py</extracomment>
        <translation>--group-by no es un patrón: {error}. Recibido: {text}</translation>
    </message>
    <message>
        <source>Keras reads other layers than its description has: do not use it</source>
        <extracomment>training/keras_import/conversion.py</extracomment>
        <translation>Keras lee otras capas que las de su descripción: no lo uses</translation>
    </message>
    <message>
        <source>the converted network disagrees with the original, which should not happen: please report it. Received: probabilities {difference:.2g} apart</source>
        <extracomment>training/keras_import/conversion.py</extracomment>
        <translation>la red convertida no coincide con la original, lo que no debería ocurrir: por favor, comunícalo. Recibido: probabilidades con una diferencia de {difference:.2g}</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; has weights that are not finite: its training went wrong</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>la capa «{layer}» tiene pesos que no son finitos: su entrenamiento salió mal</translation>
    </message>
    <message>
        <source>it must end in a Dense layer and softmax, or in one unit and sigmoid</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>debe terminar en una capa Dense y softmax, o en una unidad y sigmoid</translation>
    </message>
    <message>
        <source>softmax and sigmoid can be imported at the end only</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>softmax y sigmoid solo se pueden importar al final</translation>
    </message>
    <message>
        <source>its classes do not exclude each other: it has {units} sigmoids, each with a verdict of its own</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>sus clases no se excluyen entre sí: tiene {units} sigmoides, cada una con su propio veredicto</translation>
    </message>
    <message>
        <source>the softmax of a single number is always 1: it distinguishes nothing</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>el softmax de un solo número es siempre 1: no distingue nada</translation>
    </message>
    <message>
        <source>{source} follows no layer with weights and is followed by none</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>{source} no sigue a ninguna capa con pesos ni le sigue ninguna</translation>
    </message>
    <message>
        <source>{scaling} cannot be folded into {layer} exactly: there is padding around the map, and it would be shifted, too. Put BatchNormalization between a layer and its activation</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>{scaling} no se puede integrar exactamente en {layer}: hay relleno alrededor del mapa, y también se desplazaría. Pon BatchNormalization entre una capa y su activación</translation>
    </message>
    <message>
        <source>{scaling} cannot be folded into weights before or after it: {layer} is in between</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>{scaling} no se puede integrar en los pesos anteriores ni posteriores: {layer} está en medio</translation>
    </message>
    <message>
        <source>after {mean} there must be a Dense layer</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>después de {mean} debe haber una capa Dense</translation>
    </message>
    <message>
        <source>{mean} averages too large a map to be shown cell by cell</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>{mean} promedia un mapa demasiado grande para mostrarlo celda por celda</translation>
    </message>
    <message>
        <source>after {mean} there must be a Dense layer. Received: {layer}</source>
        <extracomment>training/keras_import/operations.py</extracomment>
        <translation>después de {mean} debe haber una capa Dense. Recibido: {layer}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be loaded by Keras: {error}</source>
        <extracomment>training/keras_import/original.py</extracomment>
        <translation>Keras no puede cargar «{file}»: {error}</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be loaded by Keras: {reason}</source>
        <extracomment>training/keras_import/original.py</extracomment>
        <translation>Keras no puede cargar «{file}»: {reason}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; does not say what its {classes} classes are called: give --classes {example}, in the order it learned them, which in Keras is the alphabetical one</source>
        <extracomment>training/keras_import/settings.py</extracomment>
        <translation>«{name}» no dice cómo se llaman sus {classes} clases: indica --classes {example}, en el orden en que las aprendió, que en Keras es el alfabético</translation>
    </message>
    <message>
        <source>--classes must name {classes} different classes for &apos;{name}&apos;. Received: {received}</source>
        <extracomment>training/keras_import/settings.py</extracomment>
        <translation>--classes debe nombrar {classes} clases distintas para «{name}». Recibido: {received}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; takes {channels} channels. Received: --colour {colour}</source>
        <extracomment>training/keras_import/settings.py</extracomment>
        <translation>«{name}» toma {channels} canales. Recibido: --colour {colour}</translation>
    </message>
    <message>
        <source>a model cannot have this name, or a class of it: {fault}. Received: {given}</source>
        <extracomment>training/keras_import/settings.py</extracomment>
        <translation>ni un modelo ni una de sus clases puede llamarse así: {fault}. Recibido: {given}</translation>
    </message>
    <message>
        <source>its weights are too large. Received: {size:,} bytes, at most {most_bytes:,}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>sus pesos son demasiado grandes. Recibido: {size:,} bytes, como máximo {most_bytes:,}</translation>
    </message>
    <message>
        <source>its weights are in another file: do not use it. Received: {name}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>sus pesos están en otro archivo: no lo uses. Recibido: {name}</translation>
    </message>
    <message>
        <source>its weights are not numbers: do not use it. Received: {name} of {dtype}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>sus pesos no son números: no lo uses. Recibido: {name} de {dtype}</translation>
    </message>
    <message>
        <source>its weights cannot be read: {error}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>no se pueden leer sus pesos: {error}</translation>
    </message>
    <message>
        <source>its weights&apos; file has no end: do not use it</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>su archivo de pesos no tiene final: no lo uses</translation>
    </message>
    <message>
        <source>its weights point at another place: do not use it. Received: {name}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>sus pesos apuntan a otro lugar: no lo uses. Recibido: {name}</translation>
    </message>
    <message>
        <source>its weights cannot be read: {reason}</source>
        <extracomment>training/keras_import/weights_file.py</extracomment>
        <translation>no se pueden leer sus pesos: {reason}</translation>
    </message>
    <message>
        <source>&apos;{run}&apos; holds something already: choose an empty folder for --run</source>
        <extracomment>training/stepwise/stepping.py</extracomment>
        <translation>«{run}» ya contiene algo: elige una carpeta vacía para --run</translation>
    </message>
    <message>
        <source>the folder for --run cannot be made: {error}</source>
        <extracomment>training/stepwise/stepping.py</extracomment>
        <translation>no se puede crear la carpeta para --run: {error}</translation>
    </message>
</context>
<context>
    <name>method_text</name>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>The exact share of each place in the logit difference, with the ReLU gates as they are for this face.</source>
        <translation>La parte exacta de cada lugar en la diferencia de logits, con las compuertas de ReLU tal como están para esta cara.</translation>
    </message>
    <message>
        <source>Not a forecast: on a changed face other gates open, and the shares are others.</source>
        <translation>No es un pronóstico: en una cara modificada se abren otras compuertas y las partes son otras.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Oclusión</translation>
    </message>
    <message>
        <source>The loss of the difference when a patch covers a place: an experiment, without a look inside.</source>
        <translation>Lo que pierde la diferencia cuando un parche tapa un lugar: un experimento, sin mirar dentro.</translation>
    </message>
    <message>
        <source>Not a share: losses do not add up, and no network has learned from faces with patches.</source>
        <translation>No es una parte: las pérdidas no se suman, y ninguna red ha aprendido de caras con parches.</translation>
    </message>
    <message>
        <source>Gradient × input</source>
        <translation>Gradiente × entrada</translation>
    </message>
    <message>
        <source>How the difference reacts to a tiny change of each pixel, times the pixel.</source>
        <translation>Cómo reacciona la diferencia a un cambio mínimo de cada píxel, por el píxel.</translation>
    </message>
    <message>
        <source>Not what a pixel is worth: the slope holds near this face only, and is noisy.</source>
        <translation>No es lo que vale un píxel: la pendiente solo vale cerca de esta cara y tiene ruido.</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Where those maps of the last convolution are active that raise the difference.</source>
        <translation>Dónde están activos los mapas de la última convolución que aumentan la diferencia.</translation>
    </message>
    <message>
        <source>Not evidence against: that is left out. Not in logits, and only as sharp as these maps.</source>
        <translation>No muestra indicios en contra: se omiten. No está en logits y solo es tan nítido como estos mapas.</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>No layer of the network is randomised</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>last layer</source>
        <translation>última capa</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>todas las capas</translation>
    </message>
    <message>
        <source>no sum</source>
        <translation>sin suma</translation>
    </message>
    <message>
        <source>sum {0} {1}</source>
        <translation>suma {0} {1}</translation>
    </message>
    <message>
        <source>sum {0} = logit difference ✓</source>
        <translation>suma {0} = diferencia de logits ✓</translation>
    </message>
    <message>
        <source>sum {0}, logit difference {1} ✗</source>
        <translation>suma {0}, diferencia de logits {1} ✗</translation>
    </message>
</context>
<context>
    <name>mistakes_grid</name>
    <message>
        <source>The worst mistakes</source>
        <translation>Los peores errores</translation>
    </message>
</context>
<context>
    <name>model_text</name>
    <message>
        <source>{0} weights · sees {1} × {1} pixels, gray</source>
        <translation>{0} pesos · ve {1} × {1} píxeles, en grises</translation>
    </message>
    <message>
        <source>{0} weights · sees {1} × {1} pixels, in colour</source>
        <translation>{0} pesos · ve {1} × {1} píxeles, en color</translation>
    </message>
    <message>
        <source>temperature {0:.2f}</source>
        <translation>temperatura {0:.2f}</translation>
    </message>
    <message>
        <source>{0} from {1:.2f} · {2}</source>
        <translation>{0} desde {1:.2f} · {2}</translation>
    </message>
    <message>
        <source>{0}; then changed by hand</source>
        <translation>{0}; después modificado a mano</translation>
    </message>
    <message>
        <source>unknown, imported from {0}</source>
        <translation>desconocido, importado de {0}</translation>
    </message>
    <message>
        <source>not named in its card</source>
        <translation>no figura en su ficha</translation>
    </message>
    <message>
        <source>{0} right of {1}: {2}</source>
        <translation>{0} aciertos de {1}: {2}</translation>
    </message>
    <message>
        <source>learned from: {0}</source>
        <translation>aprendió de: {0}</translation>
    </message>
    <message>
        <source>unknown: the model cannot say whether a picture is like those that it learned from</source>
        <translation>desconocido: el modelo no puede decir si una imagen es como aquellas de las que aprendió</translation>
    </message>
    <message>
        <source>light, contrast, sharpness, size and turn of {0} faces are known</source>
        <translation>se conocen la luz, el contraste, la nitidez, el tamaño y el giro de {0} caras</translation>
    </message>
    <message>
        <source>cannot be used: {0}</source>
        <translation>no se puede usar: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{folder} ({number} images, each {times} times)</source>
        <translation>
            <numerusform>{folder} ({number} imagen, {times} veces)</numerusform>
            <numerusform>{folder} ({number} imágenes, {times} veces cada una)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{folder} ({number} images)</source>
        <translation>
            <numerusform>{folder} ({number} imagen)</numerusform>
            <numerusform>{folder} ({number} imágenes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} images</source>
        <translation>
            <numerusform>{number} imagen</numerusform>
            <numerusform>{number} imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models_page</name>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Models (*.zip *.keras);;All files (*)</source>
        <translation>Modelos (*.zip *.keras);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The whole bundle (*.zip)</source>
        <translation>El paquete completo (*.zip)</translation>
    </message>
    <message>
        <source>Keras model (*.keras)</source>
        <translation>Modelo de Keras (*.keras)</translation>
    </message>
    <message>
        <source>LiteRT file (*.tflite)</source>
        <translation>Archivo LiteRT (*.tflite)</translation>
    </message>
    <message>
        <source>Export {0}</source>
        <translation>Exportar {0}</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>{0}%</source>
        <extracomment>A percentage, with the space that the language has before the sign</extracomment>
        <translation>{0}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>numbers_table</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>The share of images with the right answer.</source>
        <translation>La proporción de imágenes con la respuesta correcta.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitud equilibrada</translation>
    </message>
    <message>
        <source>The mean of the shares of right answers of all classes: a class with few images counts as much.</source>
        <translation>La media de las proporciones de aciertos de todas las clases: una clase con pocas imágenes cuenta lo mismo.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>How well the probabilities separate the classes, at any threshold: 1 is perfect, 0.5 is chance.</source>
        <translation>Lo bien que las probabilidades separan las clases, con cualquier umbral: 1 es perfecto, 0.5 es azar.</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Pérdida logarítmica</translation>
    </message>
    <message>
        <source>The mean of −ln p of the true class: less is better. It also measures how confident a model is, so it changes before any answer does.</source>
        <translation>La media de −ln p de la clase verdadera: menos es mejor. También mide lo seguro que está un modelo, así que cambia antes que cualquier respuesta.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>The number of images that both were compared on.</source>
        <translation>El número de imágenes con las que se compararon ambos.</translation>
    </message>
</context>
<context>
    <name>outlets_section</name>
    <message>
        <source>Outlets</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>OSC</source>
        <translation>OSC</translation>
    </message>
    <message>
        <source>Readings and markers go to a program at this address, such as one for music or light.</source>
        <translation>Las mediciones y los marcadores van a un programa en esta dirección, por ejemplo uno de música o de luces.</translation>
    </message>
    <message>
        <source>Send readings and markers to</source>
        <translation>Enviar mediciones y marcadores a</translation>
    </message>
    <message>
        <source>OSC markers</source>
        <translation>Marcadores OSC</translation>
    </message>
    <message>
        <source>Another program, such as one that shows films, sets markers in the recording.</source>
        <translation>Otro programa, por ejemplo uno que muestra películas, pone marcadores en la grabación.</translation>
    </message>
    <message>
        <source>Set markers received at</source>
        <translation>Poner los marcadores recibidos en</translation>
    </message>
    <message>
        <source>Lab Streaming Layer</source>
        <translation>Lab Streaming Layer</translation>
    </message>
    <message>
        <source>Offers streams of readings and markers, on one clock with those of other devices, to:</source>
        <translation>Ofrece flujos de mediciones y marcadores, con el mismo reloj que los de otros aparatos, a:</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Streams are offered to nobody</extracomment>
        <translation>nadie</translation>
    </message>
    <message>
        <source>programs of this machine</source>
        <translation>programas de este equipo</translation>
    </message>
    <message>
        <source>the whole network</source>
        <translation>toda la red</translation>
    </message>
</context>
<context>
    <name>patch_section</name>
    <message>
        <source>logit difference</source>
        <translation>diferencia de logits</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>There is no printer of this name, only {0}. Received: {1}</source>
        <translation>No hay ninguna impresora con este nombre, solo {0}. Recibido: {1}</translation>
    </message>
    <message>
        <source>There is no printer: set one up in the system&apos;s settings. Received: {0}</source>
        <translation>No hay ninguna impresora: configura una en los ajustes del sistema. Recibido: {0}</translation>
    </message>
    <message>
        <source>No printer is set up: choose a default printer in the system&apos;s settings.</source>
        <translation>No hay ninguna impresora configurada: elige una predeterminada en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>SmileDesk pictures</source>
        <translation>Fotos de SmileDesk</translation>
    </message>
    <message>
        <source>The printer does not answer: see whether it is on. Received: {0}</source>
        <translation>La impresora no responde: mira si está encendida. Recibido: {0}</translation>
    </message>
    <message>
        <source>The printer did not take the page. Received: {0}</source>
        <translation>La impresora no aceptó la página. Recibido: {0}</translation>
    </message>
    <message>
        <source>The picture cannot be read, so it is not printed. Received: {0}</source>
        <translation>No se puede leer la foto, así que no se imprime. Recibido: {0}</translation>
    </message>
</context>
<context>
    <name>prompt</name>
    <message>
        <source>Come closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>There is nobody in the picture</source>
        <translation>No hay nadie en la imagen</translation>
    </message>
    <message>
        <source>Smile!</source>
        <translation>¡Sonrisa!</translation>
    </message>
    <message>
        <source>{0} of {1} smile</source>
        <translation>Sonríen {0} de {1}</translation>
    </message>
    <message>
        <source>Hold it…</source>
        <translation>Mantén la sonrisa…</translation>
    </message>
    <message>
        <source>The next picture in {0} s</source>
        <translation>La próxima foto, en {0} s</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>¿Preparados?</translation>
    </message>
    <message>
        <source>Press the space bar or the button</source>
        <translation>Pulsa la barra espaciadora o el botón</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The camera starts</source>
        <translation>La cámara se está iniciando</translation>
    </message>
    <message>
        <source>The camera will be back.
{reason}</source>
        <translation>La cámara volverá.
{reason}</translation>
    </message>
</context>
<context>
    <name>ranking_section</name>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Open {0}, {1}</source>
        <translation>Abrir {0}, {1}</translation>
    </message>
    <message>
        <source>Mute {0}</source>
        <translation>Silenciar {0}</translation>
    </message>
</context>
<context>
    <name>reading_text</name>
    <message>
        <source>holds down to {0:.2f}</source>
        <translation>se mantiene hasta bajar a {0:.2f}</translation>
    </message>
    <message>
        <source>holds up to {0:.2f}</source>
        <translation>se mantiene hasta subir a {0:.2f}</translation>
    </message>
    <message>
        <source>Face {0}</source>
        <translation>Cara {0}</translation>
    </message>
    <message>
        <source>relative to the neutral face</source>
        <translation>respecto a la cara neutra</translation>
    </message>
    <message>
        <source>relative</source>
        <extracomment>A verdict: relative to the neutral face</extracomment>
        <translation>relativo</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>modificado por ti</translation>
    </message>
    <message>
        <source>too small to judge: come closer</source>
        <translation>demasiado pequeña para juzgarla: acércate</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>aún sin veredicto</translation>
    </message>
</context>
<context>
    <name>result_page</name>
    <message>
        <source>The model in use stays in use: compare the two, then decide.</source>
        <translation>El modelo en uso sigue en uso: compara los dos y luego decide.</translation>
    </message>
    <message>
        <source>On images kept out of training entirely: an honest measurement.</source>
        <translation>En imágenes totalmente ajenas al entrenamiento: una medición honesta.</translation>
    </message>
    <message>
        <source>On the images held back. The best epoch was chosen by them, too, so expect slightly less on new pictures.</source>
        <translation>En las imágenes reservadas. También con ellas se eligió la mejor época, así que espera algo menos en imágenes nuevas.</translation>
    </message>
    <message>
        <source>With so few images, all were used to learn: each was judged by a network like this one that had not learned from it. If the model that it started from had learned from some of them, expect less on new pictures.</source>
        <translation>Con tan pocas imágenes, se usaron todas para aprender: cada una la juzgó una red como esta que no había aprendido de ella. Si el modelo del que partió había aprendido de algunas, espera menos en imágenes nuevas.</translation>
    </message>
    <message numerus="yes">
        <source>Right on {0} of %n images that it had not learned from: {1:.1%}.</source>
        <translation>
            <numerusform>Acierta en {0} de %n imagen de la que no había aprendido: {1:.1%}.</numerusform>
            <numerusform>Acierta en {0} de %n imágenes de las que no había aprendido: {1:.1%}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best of %n epochs was number {0}, which is the one in the model.</source>
        <translation>
            <numerusform>La mejor de %n época fue la número {0}, que es la del modelo.</numerusform>
            <numerusform>La mejor de %n épocas fue la número {0}, que es la del modelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no better than always giving the same answer: it cannot tell the classes apart yet. More images may help, or more time.</source>
        <translation>No es mejor que dar siempre la misma respuesta: aún no sabe distinguir las clases. Pueden ayudar más imágenes o más tiempo.</translation>
    </message>
    <message>
        <source>It ended with the last epoch, after {0}.</source>
        <translation>Terminó con la última época, tras {0}.</translation>
    </message>
    <message>
        <source>It ended early, after {0}, because more epochs brought no improvement.</source>
        <translation>Terminó antes de tiempo, tras {0}, porque más épocas no traían mejora.</translation>
    </message>
    <message>
        <source>It ended when you asked it to, after {0}.</source>
        <translation>Terminó cuando lo pediste, tras {0}.</translation>
    </message>
    <message>
        <source>It was still improving: a more thorough training may gain something.</source>
        <translation>Aún estaba mejorando: un entrenamiento más a fondo puede ganar algo.</translation>
    </message>
</context>
<context>
    <name>result_text</name>
    <message>
        <source>at {0}</source>
        <extracomment>Time in a film: at 1:23</extracomment>
        <translation>en {0}</translation>
    </message>
    <message>
        <source>kept as {0}</source>
        <extracomment>A face was kept as a sample of the class {0}</extracomment>
        <translation>guardada como {0}</translation>
    </message>
    <message>
        <source>folder: {0}</source>
        <translation>carpeta: {0}</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>A verdict</extracomment>
        <translation>incierto</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Filter of the list: all results</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Wrong verdicts</source>
        <translation>Veredictos erróneos</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <extracomment>Filter of the list: uncertain verdicts</extracomment>
        <translation>Inciertos</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Demasiado pequeñas</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Sin cara</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <extracomment>Filter of the list: files</extracomment>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Highest p of {0}</source>
        <translation>Mayor p de {0}</translation>
    </message>
    <message>
        <source>Highest p of the verdict</source>
        <translation>Mayor p del veredicto</translation>
    </message>
    <message>
        <source>Lowest p of the verdict</source>
        <translation>Menor p del veredicto</translation>
    </message>
    <message>
        <source>Lowest p of {0}</source>
        <translation>Menor p de {0}</translation>
    </message>
    <message>
        <source>Surest mistakes</source>
        <translation>Errores más seguros</translation>
    </message>
    <message>
        <source>Files: {0}, faces: {1}, without a face: {2}, unreadable: {3}. {4}, {5:.1f} frames a second.</source>
        <translation>Archivos: {0}, caras: {1}, sin cara: {2}, ilegibles: {3}. {4}, {5:.1f} fotogramas por segundo.</translation>
    </message>
    <message>
        <source>too small</source>
        <extracomment>A face</extracomment>
        <translation>demasiado pequeña</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>sin cara</translation>
    </message>
    <message>
        <source>unreadable</source>
        <extracomment>A file</extracomment>
        <translation>ilegible</translation>
    </message>
</context>
<context>
    <name>run_page</name>
    <message>
        <source>Reading the images: {0} of {1}</source>
        <translation>Leyendo las imágenes: {0} de {1}</translation>
    </message>
    <message>
        <source>Loading TensorFlow, which usually takes 4 to 15 seconds</source>
        <translation>Cargando TensorFlow, lo que suele tardar de 4 a 15 segundos</translation>
    </message>
    <message>
        <source>Learning: {0} of {1} updates</source>
        <translation>Aprendiendo: {0} de {1} actualizaciones</translation>
    </message>
    <message>
        <source>Calibrating the probabilities</source>
        <translation>Calibrando las probabilidades</translation>
    </message>
    <message>
        <source>Measuring on the images held back</source>
        <translation>Midiendo con las imágenes reservadas</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Escribiendo el modelo</translation>
    </message>
</context>
<context>
    <name>sample_writer</name>
    <message>
        <source>samples cannot be kept: {0}</source>
        <translation>no se pueden guardar las muestras: {0}</translation>
    </message>
    <message>
        <source>a defect of the program, please report it: {0}</source>
        <translation>un defecto del programa; por favor, comunícalo: {0}</translation>
    </message>
</context>
<context>
    <name>screen_awake</name>
    <message>
        <source>The photo booth is open</source>
        <translation>La cabina está abierta</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The network that judges the faces. The menu Model shows what each of them can do.</source>
        <translation>La red que juzga las caras. El menú Modelo muestra lo que sabe hacer cada una.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Probability from which a face counts as the model&apos;s positive class, such as a smile. With a higher one, fewer faces do.</source>
        <translation>Probabilidad a partir de la cual una cara cuenta como la clase positiva del modelo, por ejemplo una sonrisa. Cuanto más alto, menos caras cuentan.</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>el del modelo</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Seconds after which a verdict has followed 63% of a sudden change. More is calmer and later; 0 judges every frame by itself.</source>
        <translation>Segundos tras los cuales un veredicto ha seguido el 63&#x202f;% de un cambio brusco. Con más, es más tranquilo y más tardío; con 0, cada fotograma se juzga por sí solo.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>A face that has a baseline is judged by how much more it smiles than in its baseline. The menu Record takes one.</source>
        <translation>Una cara con referencia se juzga por cuánto más sonríe que en su referencia. El menú Grabar toma una.</translation>
    </message>
    <message>
        <source>Verdicts relative to the baseline</source>
        <translation>Veredictos relativos a la referencia</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Carpeta de grabaciones</translation>
    </message>
    <message>
        <source>Readings, pictures and films are kept here. Nothing that exists is overwritten.</source>
        <translation>Aquí se guardan mediciones, fotos y películas. No se sobrescribe nada de lo que existe.</translation>
    </message>
    <message>
        <source>asked for when it is first needed</source>
        <translation>se pregunta cuando hace falta por primera vez</translation>
    </message>
    <message>
        <source>Format of readings</source>
        <translation>Formato de las mediciones</translation>
    </message>
    <message>
        <source>CSV opens in a spreadsheet; JSON lines are for programs. A change applies from the next recording on.</source>
        <translation>CSV se abre en una hoja de cálculo; las líneas JSON son para programas. Vale desde la próxima grabación.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns without a tick are left out of the next recordings. Those that summaries need always stay.</source>
        <translation>Las columnas sin marcar se omiten en las próximas grabaciones. Las que necesitan los resúmenes se quedan siempre.</translation>
    </message>
    <message>
        <source>Format of pictures</source>
        <translation>Formato de las fotos</translation>
    </message>
    <message>
        <source>PNG loses nothing; JPEG takes less room on the disk. Films are always H.264.</source>
        <translation>PNG no pierde nada; JPEG ocupa menos espacio en el disco. Las películas son siempre H.264.</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Drawn faces</source>
        <translation>Caras dibujadas</translation>
    </message>
    <message>
        <source>Squares, names and numbers become part of the next pictures and films.</source>
        <translation>Los cuadrados, nombres y números pasan a formar parte de las próximas fotos y películas.</translation>
    </message>
    <message>
        <source>Draw faces into pictures and films</source>
        <translation>Dibujar caras en fotos y películas</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Faces that smile</source>
        <translation>Caras que sonríen</translation>
    </message>
    <message>
        <source>The smile shutter takes a picture when at least this many faces smile. Bystanders do not count.</source>
        <translation>El disparador por sonrisa toma una foto cuando sonríen al menos tantas caras. Las personas que pasan por detrás no cuentan.</translation>
    </message>
    <message>
        <source>everyone in view</source>
        <translation>todas las que se ven</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>How long smiles have to be held</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Seconds for which they have to smile, all at the same time.</source>
        <translation>Segundos que tienen que sonreír, todas a la vez.</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <source>Seconds to count down before the picture is taken; 0 takes it at once.</source>
        <translation>Segundos de cuenta atrás antes de tomar la foto; con 0 se toma al momento.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Between two pictures</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Seconds after a picture in which none is taken.</source>
        <translation>Segundos tras una foto en los que no se toma ninguna.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>A beep says that a picture is being taken.</source>
        <translation>Un pitido avisa de que se está tomando una foto.</translation>
    </message>
    <message>
        <source>Beep</source>
        <translation>Pitido</translation>
    </message>
    <message>
        <source>Smile shutter</source>
        <translation>Disparador por sonrisa</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window closes and opens again in the new language.</source>
        <translation>La ventana se cierra y se vuelve a abrir en él.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Size of all text and of what is laid out for it, also for a projector.</source>
        <translation>Tamaño de todo el texto y de lo que se ajusta a él, también para un proyector.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Pictures and maps look best on a dark background; print and bright rooms need a light one.</source>
        <translation>Las imágenes y los mapas se ven mejor sobre fondo oscuro; la impresión y las salas luminosas piden uno claro.</translation>
    </message>
    <message>
        <source>light colours</source>
        <translation>colores claros</translation>
    </message>
    <message>
        <source>dark colours</source>
        <translation>colores oscuros</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>High contrast makes all text stand out clearly from its background.</source>
        <translation>El contraste alto hace que cada texto destaque claramente de su fondo.</translation>
    </message>
    <message>
        <source>normal contrast</source>
        <translation>contraste normal</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>contraste alto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>With reduced motion, nothing moves by itself but the picture and its numbers.</source>
        <translation>Con movimiento reducido, no se mueve nada por sí solo salvo la imagen y sus números.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Stays in sight beside another program. Some desktops ignore it.</source>
        <translation>Queda a la vista junto a otro programa. Algunos escritorios lo ignoran.</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>Siempre encima</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Folder of samples</source>
        <translation>Carpeta de muestras</translation>
    </message>
    <message>
        <source>Collect keeps the samples of your classes here; another folder shows what it holds.</source>
        <translation>Reunir guarda aquí las muestras de tus clases; otra carpeta muestra lo que contiene.</translation>
    </message>
    <message>
        <source>with the program&apos;s own data</source>
        <translation>con los datos propios del programa</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Procesos de trabajo</translation>
    </message>
    <message>
        <source>Processes that read many files at the same time, at most. Fewer leave more of the machine to the live picture.</source>
        <translation>Procesos, como máximo, que leen muchos archivos a la vez. Con menos, queda más máquina para la imagen en directo.</translation>
    </message>
    <message>
        <source>one for each core</source>
        <translation>uno por núcleo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Folders that hold a folder of images for each class. One named twice is shown twice an epoch.</source>
        <extracomment>Tooltip of the setting folders</extracomment>
        <translation>Carpetas que contienen una carpeta de imágenes por cada clase. La que se nombra dos veces se muestra dos veces por época.</translation>
    </message>
    <message>
        <source>The folder to make for the model. Default: a new model of your own.</source>
        <extracomment>Tooltip of the setting output</extracomment>
        <translation>La carpeta que se crea para el modelo. Predeterminado: un modelo propio nuevo.</translation>
    </message>
    <message>
        <source>The model&apos;s name. Default: its folder&apos;s.</source>
        <extracomment>Tooltip of the setting title</extracomment>
        <translation>El nombre del modelo. Predeterminado: el de su carpeta.</translation>
    </message>
    <message>
        <source>A samples file instead of the folders&apos; samples.csv.</source>
        <extracomment>Tooltip of the setting samples_file</extracomment>
        <translation>Un archivo de muestras en vez del samples.csv de las carpetas.</translation>
    </message>
    <message>
        <source>Merge folders into a class; may be repeated. A folder with a comma in its name stands in double quotes.</source>
        <extracomment>Tooltip of the setting merge</extracomment>
        <translation>Fusionar carpetas en una clase; se puede repetir. Una carpeta con coma en el nombre va entre comillas dobles.</translation>
    </message>
    <message>
        <source>Of two classes, the one whose probability is shown. Default: the bundled model&apos;s, else the last.</source>
        <extracomment>Tooltip of the setting positive_class</extracomment>
        <translation>De dos clases, aquella cuya probabilidad se muestra. Predeterminado: la del modelo incluido; si no, la última.</translation>
    </message>
    <message>
        <source>Probability from which the verdict is the positive class. Default: what suits the validation images.</source>
        <extracomment>Tooltip of the setting threshold</extracomment>
        <translation>Probabilidad a partir de la cual el veredicto es la clase positiva. Predeterminado: la que conviene a las imágenes de validación.</translation>
    </message>
    <message>
        <source>crop: find the face in photographs; whole: the images are faces; auto: find out for each folder.</source>
        <extracomment>Tooltip of the setting faces</extracomment>
        <translation>crop: buscar la cara en fotografías; whole: las imágenes son caras; auto: averiguarlo para cada carpeta.</translation>
    </message>
    <message>
        <source>A regular expression; files whose names match it alike stay on one side of every split.</source>
        <extracomment>Tooltip of the setting group_by</extracomment>
        <translation>Una expresión regular; los archivos cuyos nombres coinciden igual quedan en el mismo lado de cada división.</translation>
    </message>
    <message>
        <source>Share of each class that is held back to choose epoch and threshold by; none if a few images are added to a trained model.</source>
        <extracomment>Tooltip of the setting validation</extracomment>
        <translation>Parte de cada clase que se reserva para elegir la época y el umbral; ninguna si se añaden unas pocas imágenes a un modelo entrenado.</translation>
    </message>
    <message>
        <source>Share of each class kept out to measure the finished model, in folders without a test split.</source>
        <extracomment>Tooltip of the setting hold_out</extracomment>
        <translation>Parte de cada clase que se aparta para medir el modelo terminado, en carpetas sin división de prueba.</translation>
    </message>
    <message>
        <source>Seed of the choice of validation and hold-out images. Default: --seed.</source>
        <extracomment>Tooltip of the setting split_seed</extracomment>
        <translation>Semilla de la elección de las imágenes de validación y apartadas. Predeterminado: --seed.</translation>
    </message>
    <message>
        <source>Find faces with this YuNet file (face_detection_yunet_2023mar.onnx); none: with OpenCV&apos;s Haar cascades. Default: the file in the user data folder if it is there, else none.</source>
        <extracomment>Tooltip of the setting yunet</extracomment>
        <translation>Buscar caras con este archivo de YuNet (face_detection_yunet_2023mar.onnx); none: con las cascadas de Haar de OpenCV. Predeterminado: el archivo de la carpeta de datos del usuario si está ahí; si no, none.</translation>
    </message>
    <message>
        <source>The model whose weights to start from. Default: the bundled one, if classes and layers agree.</source>
        <extracomment>Tooltip of the setting warm_start</extracomment>
        <translation>El modelo de cuyos pesos se parte. Predeterminado: el incluido, si coinciden las clases y las capas.</translation>
    </message>
    <message>
        <source>Start from random weights.</source>
        <extracomment>Tooltip of the setting from_scratch</extracomment>
        <translation>Partir de pesos aleatorios.</translation>
    </message>
    <message>
        <source>Share of the starting weights in the model: its weights are the mean of these and the learned ones, which forgets less. Default: 0, or 0.5 if a few images are added to a trained model.</source>
        <extracomment>Tooltip of the setting start_share</extracomment>
        <translation>Parte de los pesos iniciales en el modelo: sus pesos son la media de estos y de los aprendidos, con lo que olvida menos. Por defecto: 0, o 0.5 si se añaden unas pocas imágenes a un modelo entrenado.</translation>
    </message>
    <message>
        <source>Passes over all images, at most.</source>
        <extracomment>Tooltip of the setting epochs</extracomment>
        <translation>Pasadas por todas las imágenes, como máximo.</translation>
    </message>
    <message>
        <source>Images in each update.</source>
        <extracomment>Tooltip of the setting batch</extracomment>
        <translation>Imágenes en cada actualización.</translation>
    </message>
    <message>
        <source>How far an update changes the weights at the start. Default: 0.001, or 0.0003 from learned weights.</source>
        <extracomment>Tooltip of the setting learning_rate</extracomment>
        <translation>Cuánto cambia los pesos una actualización al principio. Predeterminado: 0.001, o 0.0003 desde pesos aprendidos.</translation>
    </message>
    <message>
        <source>Share of each target spread over all classes.</source>
        <extracomment>Tooltip of the setting label_smoothing</extracomment>
        <translation>Parte de cada objetivo que se reparte entre todas las clases.</translation>
    </message>
    <message>
        <source>Share of each hidden dense layer&apos;s inputs left out at random while learning.</source>
        <extracomment>Tooltip of the setting dropout</extracomment>
        <translation>Parte de las entradas de cada capa densa oculta que se omite al azar durante el aprendizaje.</translation>
    </message>
    <message>
        <source>How far the faces are moved, turned and lit differently, as a multiple of the usual; 0: not at all.</source>
        <extracomment>Tooltip of the setting augment</extracomment>
        <translation>Cuánto se mueven, giran e iluminan de otro modo las caras, como múltiplo de lo habitual; 0: nada.</translation>
    </message>
    <message>
        <source>A trained model to learn from beside the labels, with the same classes, input size and colours; may be repeated.</source>
        <extracomment>Tooltip of the setting teachers</extracomment>
        <translation>Un modelo entrenado del que aprender además de las etiquetas, con las mismas clases, tamaño de entrada y colores; se puede repetir.</translation>
    </message>
    <message>
        <source>one: all folders teach one output; folder: each teaches an output of its own, and the model keeps the first folder&apos;s; auto: folder if several folders are labelled differently.</source>
        <extracomment>Tooltip of the setting heads</extracomment>
        <translation>one: todas las carpetas enseñan a una salida; folder: cada una enseña a una salida propia, y el modelo conserva la de la primera carpeta; auto: folder si varias carpetas están etiquetadas de forma distinta.</translation>
    </message>
    <message>
        <source>The epoch whose weights are kept. best: the one with the least validation loss; last: the last, if there are too few validation images to tell epochs apart; the run never ends early then.</source>
        <extracomment>Tooltip of the setting keep</extracomment>
        <translation>La época cuyos pesos se conservan. best: la de menor pérdida de validación; last: la última, si hay demasiado pocas imágenes de validación para distinguir las épocas; entonces la ejecución nunca termina antes de tiempo.</translation>
    </message>
    <message>
        <source>Epochs without improvement after which the run ends; with few images, it never ends early.</source>
        <extracomment>Tooltip of the setting patience</extracomment>
        <translation>Épocas sin mejora tras las cuales termina la ejecución; con pocas imágenes, nunca termina antes de tiempo.</translation>
    </message>
    <message>
        <source>The same seed, images and machine give the same model.</source>
        <extracomment>Tooltip of the setting seed</extracomment>
        <translation>La misma semilla, las mismas imágenes y la misma máquina dan el mismo modelo.</translation>
    </message>
    <message>
        <source>Keep the network of every epoch in OUTPUT-run/epochs/NNN.tflite; 0 is the start.</source>
        <extracomment>Tooltip of the setting keep_epochs</extracomment>
        <translation>Guardar la red de cada época en OUTPUT-run/epochs/NNN.tflite; 0 es el comienzo.</translation>
    </message>
    <message>
        <source>Filters of each block of convolution, ReLU and pooling, such as 16,32,64; &apos;none&apos; for no block.</source>
        <extracomment>Tooltip of the setting conv</extracomment>
        <translation>Filtros de cada bloque de convolución, ReLU y pooling, como 16,32,64; «none» para ningún bloque.</translation>
    </message>
    <message>
        <source>Side of the kernels, in pixels.</source>
        <extracomment>Tooltip of the setting kernel</extracomment>
        <translation>Lado de los núcleos, en píxeles.</translation>
    </message>
    <message>
        <source>Side of the pooling windows, in pixels.</source>
        <extracomment>Tooltip of the setting pool</extracomment>
        <translation>Lado de las ventanas de pooling, en píxeles.</translation>
    </message>
    <message>
        <source>What the pooling layers keep of each window: its largest number or its mean.</source>
        <extracomment>Tooltip of the setting pool_kind</extracomment>
        <translation>Lo que conservan de cada ventana las capas de pooling: su número mayor o su media.</translation>
    </message>
    <message>
        <source>Units of each hidden dense layer, such as 64,32; &apos;none&apos; for no layer.</source>
        <extracomment>Tooltip of the setting dense</extracomment>
        <translation>Unidades de cada capa densa oculta, como 64,32; «none» para ninguna capa.</translation>
    </message>
    <message>
        <source>Side of the square input, in pixels.</source>
        <extracomment>Tooltip of the setting size</extracomment>
        <translation>Lado de la entrada cuadrada, en píxeles.</translation>
    </message>
    <message>
        <source>The colours that the network sees.</source>
        <extracomment>Tooltip of the setting colour</extracomment>
        <translation>Los colores que ve la red.</translation>
    </message>
    <message>
        <source>Smallest number of faces that have to smile.</source>
        <extracomment>Tooltip of the setting least_smiling</extracomment>
        <translation>Número mínimo de caras que tienen que sonreír.</translation>
    </message>
    <message>
        <source>Seconds for which they have to smile, all at the same time.</source>
        <extracomment>Tooltip of the setting hold_seconds</extracomment>
        <translation>Segundos que tienen que sonreír, todas a la vez.</translation>
    </message>
    <message>
        <source>Seconds to count down before the picture is taken.</source>
        <extracomment>Tooltip of the setting countdown_seconds</extracomment>
        <translation>Segundos de cuenta atrás antes de tomar la foto.</translation>
    </message>
    <message>
        <source>Seconds after a picture in which none is taken.</source>
        <extracomment>Tooltip of the setting cool_down_seconds</extracomment>
        <translation>Segundos tras una foto en los que no se toma ninguna.</translation>
    </message>
    <message>
        <source>Seconds of the burst of which the best frame is kept; 0: one frame.</source>
        <extracomment>Tooltip of the setting burst_seconds</extracomment>
        <translation>Segundos de la ráfaga de la que se conserva el mejor fotograma; 0: un fotograma.</translation>
    </message>
    <message>
        <source>Frames of the burst at most.</source>
        <extracomment>Tooltip of the setting burst_frames</extracomment>
        <translation>Fotogramas de la ráfaga, como máximo.</translation>
    </message>
</context>
<context>
    <name>shortcut_section</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>skip_reasons</name>
    <message>
        <source>missing</source>
        <extracomment>Files that are not there; a number stands before it</extracomment>
        <translation>no encontrados</translation>
    </message>
    <message>
        <source>broken links</source>
        <translation>enlaces rotos</translation>
    </message>
    <message>
        <source>unreadable</source>
        <extracomment>Files; a number stands before it</extracomment>
        <translation>ilegibles</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Images on which the search for a face failed; a number stands before it</extracomment>
        <translation>fallidos</translation>
    </message>
    <message>
        <source>without a face</source>
        <translation>sin cara</translation>
    </message>
    <message>
        <source>duplicates</source>
        <extracomment>Images that are there twice; a number stands before it</extracomment>
        <translation>duplicados</translation>
    </message>
    <message>
        <source>the same in two classes</source>
        <translation>iguales en dos clases</translation>
    </message>
</context>
<context>
    <name>source_section</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>The camera of the live picture. The menu Source opens films, folders and addresses.</source>
        <translation>La cámara de la imagen en directo. El menú Fuente abre películas, carpetas y direcciones.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Resolution, frames per second and pixel format of this camera. By default, it opens at 1280 × 720 and 30 frames per second where it can. The menu Source has its exposure and brightness.</source>
        <translation>Resolución, fotogramas por segundo y formato de píxel de esta cámara. Por sí sola se abre en 1280 × 720 a 30 fotogramas por segundo si puede. El menú Fuente tiene su exposición y su brillo.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Shows this source as in a mirror. Recordings, pictures and films are never mirrored.</source>
        <translation>Muestra esta fuente como en un espejo. Las grabaciones, fotos y películas nunca se reflejan.</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Imagen en espejo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>No camera found, so this is the demo: an average of many faces. Plug a camera in, or open a file.</source>
        <translation>No se encontró ninguna cámara, así que esta es la demo: un promedio de muchas caras. Conecta una cámara o abre un archivo.</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>Cámara {0}</translation>
    </message>
    <message>
        <source>{0} is not plugged in, so this is the demo. Plug it in, or choose another camera: menu Source.</source>
        <translation>{0} no está conectada, así que esta es la demo. Conéctala o elige otra cámara: menú Fuente.</translation>
    </message>
    <message>
        <source>{0} is plugged in elsewhere than last time: is it the one you mean?</source>
        <translation>{0} está conectada en otro sitio que la última vez: ¿es la que buscas?</translation>
    </message>
</context>
<context>
    <name>status_line</name>
    <message>
        <source>{0} (no pictures)</source>
        <translation>{0} (sin imágenes)</translation>
    </message>
    <message>
        <source>{0} (lost, next try in {1} s)</source>
        <translation>{0} (perdida, próximo intento en {1} s)</translation>
    </message>
    <message>
        <source>{0} (lost, trying again)</source>
        <translation>{0} (perdida, intentándolo de nuevo)</translation>
    </message>
    <message>
        <source>{0} ({1} of {2})</source>
        <translation>{0} ({1} de {2})</translation>
    </message>
</context>
<context>
    <name>status_text</name>
    <message>
        <source>Frozen: press Space to go on</source>
        <translation>Congelado: pulsa la barra espaciadora para seguir</translation>
    </message>
    <message>
        <source>This frame could not be analysed: {0}</source>
        <translation>No se pudo analizar este fotograma: {0}</translation>
    </message>
    <message>
        <source>Frozen: click here, then press Space</source>
        <translation>Congelado: haz clic aquí y pulsa espacio</translation>
    </message>
    <message>
        <source>{0}: look neutral and hold still for {1} s</source>
        <translation>{0}: pon una cara neutra y no te muevas durante {1} s</translation>
    </message>
    <message>
        <source>The picture is black: open the camera&apos;s cover</source>
        <translation>La imagen está negra: abre la tapa de la cámara</translation>
    </message>
    <message>
        <source>No face in view: come closer, or turn to the light</source>
        <translation>Ninguna cara a la vista: acércate o gírate hacia la luz</translation>
    </message>
    <message>
        <source>{0} is out of sight: the network view follows {1}</source>
        <translation>{0} no está a la vista: la vista de la red sigue a {1}</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Elige una fuente</translation>
    </message>
    <message>
        <source>A camera, a video, pictures, or the demo</source>
        <translation>Una cámara, un vídeo, imágenes o la demo</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no pictures</source>
        <translation>«{0}» no tiene imágenes</translation>
    </message>
    <message>
        <source>Nothing to see</source>
        <translation>No hay nada que ver</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>Abriendo {0}</translation>
    </message>
    <message>
        <source>This takes a moment</source>
        <translation>Esto tarda un momento</translation>
    </message>
    <message>
        <source>{0} is silent</source>
        <translation>{0} no envía nada</translation>
    </message>
    <message>
        <source>New pictures are shown as they come: check cable and network.</source>
        <translation>Las imágenes nuevas se muestran según llegan: comprueba el cable y la red.</translation>
    </message>
    <message>
        <source>This source cannot be shown any more</source>
        <translation>Esta fuente ya no se puede mostrar</translation>
    </message>
    <message>
        <source>This source cannot be shown</source>
        <translation>Esta fuente no se puede mostrar</translation>
    </message>
    <message>
        <source>{0} is lost</source>
        <translation>Se ha perdido {0}</translation>
    </message>
    <message>
        <source>{0} cannot be opened</source>
        <translation>No se puede abrir {0}</translation>
    </message>
    <message>
        <source>It is retried automatically.</source>
        <translation>Se vuelve a intentar automáticamente.</translation>
    </message>
</context>
<context>
    <name>strongest_text</name>
    <message>
        <source>map {0} of {1}</source>
        <translation>mapa {0} de {1}</translation>
    </message>
    <message>
        <source>value {0} of {1}</source>
        <translation>valor {0} de {1}</translation>
    </message>
    <message>
        <source>a face made of the demo&apos;s ({0})</source>
        <translation>una cara hecha a partir de las de la demo ({0})</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>repeats</source>
        <extracomment>Faces that are there more than once; a number stands beside it</extracomment>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>No photograph: made for this channel of {0}, from noise, by following the gradient of its number (activation maximisation).</source>
        <translation>No es una fotografía: se creó para este canal de {0}, a partir de ruido, siguiendo el gradiente de su número (maximización de la activación).</translation>
    </message>
    <message>
        <source>The number reaches {0:+.2f} here, and {1:+.2f} for the strongest face.</source>
        <translation>El número llega aquí a {0:+.2f}, y a {1:+.2f} en la cara más fuerte.</translation>
    </message>
</context>
<context>
    <name>summary_tables</name>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Number of the face</source>
        <translation>Número de la cara</translation>
    </message>
    <message>
        <source>Onset</source>
        <extracomment>Of a smile</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start in the source&apos;s time, in seconds; ~: not seen, so it may have begun earlier</source>
        <translation>Inicio en el tiempo de la fuente, en segundos; ~: no se vio, así que puede haber empezado antes</translation>
    </message>
    <message>
        <source>Offset</source>
        <extracomment>Of a smile: its end</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End in the source&apos;s time, in seconds; ~: not seen, so it may have gone on</source>
        <translation>Fin en el tiempo de la fuente, en segundos; ~: no se vio, así que puede haber continuado</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Of a smile, in time</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Seconds from onset to offset</source>
        <translation>Segundos desde el inicio hasta el fin</translation>
    </message>
    <message>
        <source>Peak</source>
        <extracomment>Of a smile</extracomment>
        <translation>Pico</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>Probabilidad más alta</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>Heading of a column: time of the peak</extracomment>
        <translation>En</translation>
    </message>
    <message>
        <source>Time of the highest probability, in seconds</source>
        <translation>Momento de la probabilidad más alta, en segundos</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>Of the probability</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation>Probabilidad media</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Time in which the face was missing</extracomment>
        <translation>Faltó</translation>
    </message>
    <message>
        <source>Seconds of it in which the face was missing</source>
        <translation>Segundos de él en los que faltó la cara</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>% del tiempo</translation>
    </message>
    <message>
        <source>Share of the judged time with the class</source>
        <translation>Parte del tiempo juzgado con la clase</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Seconds with the class</source>
        <translation>Segundos con la clase</translation>
    </message>
    <message>
        <source>Judged</source>
        <extracomment>Time in which the face was judged</extracomment>
        <translation>Juzgada</translation>
    </message>
    <message>
        <source>Seconds in which it was judged</source>
        <translation>Segundos en los que se juzgó</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>Number of its episodes</source>
        <translation>Número de sus episodios</translation>
    </message>
    <message>
        <source>Absent</source>
        <extracomment>Time in which the face was absent</extracomment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Seconds in which it was not there</source>
        <translation>Segundos en los que no estaba</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Time in which the face was lost</extracomment>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Seconds in which it was followed and not found</source>
        <translation>Segundos en los que se siguió y no se encontró</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Muy pequeña</translation>
    </message>
    <message>
        <source>Seconds in which it was too small to be judged</source>
        <translation>Segundos en los que era demasiado pequeña para juzgarla</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>Time of frames that were dropped</extracomment>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Seconds of dropped frames, and without frames</source>
        <translation>Segundos de fotogramas descartados y sin fotogramas</translation>
    </message>
</context>
<context>
    <name>survey_text</name>
    <message>
        <source>faces are cropped</source>
        <translation>se recortan las caras</translation>
    </message>
    <message>
        <source>faces already, taken whole</source>
        <translation>ya son caras, se toman enteras</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún no leída</translation>
    </message>
    <message>
        <source>all of them are in a folder above</source>
        <translation>todas están en una carpeta de más arriba</translation>
    </message>
    <message>
        <source>{0} skipped</source>
        <translation>{0} omitidas</translation>
    </message>
    <message>
        <source>{0} held out</source>
        <translation>{0} reservadas</translation>
    </message>
    <message>
        <source>{0} for tests</source>
        <translation>{0} para pruebas</translation>
    </message>
    <message>
        <source>listed in the samples file, but not there</source>
        <translation>figura en el archivo de muestras, pero no está ahí</translation>
    </message>
    <message>
        <source>a link to a file or folder that is not there</source>
        <translation>un enlace a un archivo o carpeta que no está ahí</translation>
    </message>
    <message>
        <source>not a readable picture</source>
        <translation>no es una imagen legible</translation>
    </message>
    <message>
        <source>cannot be read: {1}</source>
        <translation>no se puede leer: {1}</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>no se encontró ninguna cara</translation>
    </message>
    <message>
        <source>the same picture as {0}</source>
        <translation>la misma imagen que {0}</translation>
    </message>
    <message>
        <source>the same picture as {0}, which is of another class</source>
        <translation>la misma imagen que {0}, que es de otra clase</translation>
    </message>
    <message>
        <source>{0} times as many “{1}” as “{2}”: training weights them so that all classes count equally.</source>
        <translation>{0} veces más «{1}» que «{2}»: el entrenamiento las pondera para que todas las clases cuenten igual.</translation>
    </message>
    <message>
        <source>“{0}” cannot be used: remove it from the list or repair it.</source>
        <translation>«{0}» no se puede usar: quítala de la lista o repárala.</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: add a folder that holds a folder for each class.</source>
        <translation>Aún no hay nada de lo que aprender: añade una carpeta que contenga una carpeta por cada clase.</translation>
    </message>
    <message>
        <source>There is only “{0}”: add images of a second class, or a folder that holds them.</source>
        <translation>Solo hay «{0}»: añade imágenes de una segunda clase o una carpeta que las contenga.</translation>
    </message>
    <message>
        <source>The images of “{0}” show too few people to hold any back: add images of others.</source>
        <translation>Las imágenes de «{0}» muestran a demasiado pocas personas para reservar alguna: añade imágenes de otras.</translation>
    </message>
    <message numerus="yes">
        <source>{number} test images, never opened</source>
        <translation>
            <numerusform>{number} imagen de prueba, nunca abierta</numerusform>
            <numerusform>{number} imágenes de prueba, nunca abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n usable images of “{0}”: at least {1} are needed.</source>
        <translation>
            <numerusform>Solo %n imagen utilizable de «{0}»: se necesitan al menos {1}.</numerusform>
            <numerusform>Solo %n imágenes utilizables de «{0}»: se necesitan al menos {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} images</source>
        <translation>
            <numerusform>{number} imagen</numerusform>
            <numerusform>{number} imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>makes one number of each window</source>
        <translation>hace un número de cada ventana</translation>
    </message>
    <message>
        <source>watch it learn</source>
        <translation>ver cómo aprende</translation>
    </message>
    <message>
        <source>Rescaling</source>
        <extracomment>Title of the layer kind rescaling</extracomment>
        <translation>Reescalado</translation>
    </message>
    <message>
        <source>brings brightness to one scale</source>
        <extracomment>Summary of the layer kind rescaling</extracomment>
        <translation>lleva el brillo a una misma escala</translation>
    </message>
    <message>
        <source>Convolution</source>
        <extracomment>Title of the layer kind convolution</extracomment>
        <translation>Convolución</translation>
    </message>
    <message>
        <source>slides filters over the picture</source>
        <extracomment>Summary of the layer kind convolution</extracomment>
        <translation>desliza filtros por la imagen</translation>
    </message>
    <message>
        <source>ReLU</source>
        <extracomment>Title of the layer kind relu</extracomment>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>sets what is negative to zero</source>
        <extracomment>Summary of the layer kind relu</extracomment>
        <translation>pone a cero lo negativo</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>Title of the layer kind identity</extracomment>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>passes every number on</source>
        <extracomment>Summary of the layer kind identity</extracomment>
        <translation>deja pasar cada número</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <extracomment>Title of the layer kind max_pooling</extracomment>
        <translation>Max pooling</translation>
    </message>
    <message>
        <source>keeps the largest of each window</source>
        <extracomment>Summary of the layer kind max_pooling</extracomment>
        <translation>conserva el mayor de cada ventana</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <extracomment>Title of the layer kind average_pooling</extracomment>
        <translation>Average pooling</translation>
    </message>
    <message>
        <source>keeps the mean of each window</source>
        <extracomment>Summary of the layer kind average_pooling</extracomment>
        <translation>conserva la media de cada ventana</translation>
    </message>
    <message>
        <source>Flatten</source>
        <extracomment>Title of the layer kind flatten</extracomment>
        <translation>Aplanado</translation>
    </message>
    <message>
        <source>lays all cells in one row</source>
        <extracomment>Summary of the layer kind flatten</extracomment>
        <translation>coloca todas las celdas en una fila</translation>
    </message>
    <message>
        <source>Dense</source>
        <extracomment>Title of the layer kind dense</extracomment>
        <translation>Densa</translation>
    </message>
    <message>
        <source>weighs everything together</source>
        <extracomment>Summary of the layer kind dense</extracomment>
        <translation>lo pondera todo junto</translation>
    </message>
    <message>
        <source>Softmax</source>
        <extracomment>Title of the layer kind softmax</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>turns scores into probabilities</source>
        <extracomment>Summary of the layer kind softmax</extracomment>
        <translation>convierte puntuaciones en probabilidades</translation>
    </message>
</context>
<context>
    <name>values_text</name>
    <message>
        <source>row {0}, column {1}: outside</source>
        <translation>fila {0}, columna {1}: fuera</translation>
    </message>
    <message>
        <source>row {0}, column {1}: {2}</source>
        <translation>fila {0}, columna {1}: {2}</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>sin valores</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>de {0} a {1}</translation>
    </message>
</context>
<context>
    <name>worksheet</name>
    <message>
        <source>How a network sees a smile</source>
        <translation>Cómo ve una red una sonrisa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Choose first, on paper. Then check in the program, and write down what it measured on your face.</source>
        <translation>Elige primero, en papel. Después compruébalo en el programa y anota lo que midió en tu cara.</translation>
    </message>
    <message>
        <source>Step {step}: {title}</source>
        <translation>Paso {step}: {title}</translation>
    </message>
    <message>
        <source>Measured:</source>
        <translation>Medido:</translation>
    </message>
</context>
</TS>
