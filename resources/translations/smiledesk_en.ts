<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ChangeList</name>
    <message numerus="yes">
        <source>Changed by you: %n</source>
        <translation>
            <numerusform>Changed by you: %n</numerusform>
            <numerusform>Changed by you: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassRow</name>
    <message numerus="yes">
        <source>{number} images to learn from, {held_back} held back to check how well it learns</source>
        <translation>
            <numerusform>{number} image to learn from, {held_back} held back to check how well it learns</numerusform>
            <numerusform>{number} images to learn from, {held_back} held back to check how well it learns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassesSection</name>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} images to learn from</source>
        <translation>
            <numerusform>{number} image to learn from</numerusform>
            <numerusform>{number} images to learn from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message numerus="yes">
        <source>Deleted %n images. Ctrl+Z brings them back until the window is closed.</source>
        <translation>
            <numerusform>Deleted 1 image. Ctrl+Z brings it back until the window is closed.</numerusform>
            <numerusform>Deleted %n images. Ctrl+Z brings them back until the window is closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n images to {0}. Ctrl+Z undoes it.</source>
        <translation>
            <numerusform>Moved 1 image to {0}. Ctrl+Z undoes it.</numerusform>
            <numerusform>Moved %n images to {0}. Ctrl+Z undoes it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>{0} of %n images</source>
        <translation>
            <numerusform>{0} of %n image</numerusform>
            <numerusform>{0} of %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message numerus="yes">
        <source>%n images of “{0}” ({1:.1%} of them) are called “{2}”</source>
        <translation>
            <numerusform>%n image of “{0}” ({1:.1%} of them) is called “{2}”</numerusform>
            <numerusform>%n images of “{0}” ({1:.1%} of them) are called “{2}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurvePanel</name>
    <message numerus="yes">
        <source>%n values here</source>
        <translation>
            <numerusform>%n value here</numerusform>
            <numerusform>%n values here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EpochPage</name>
    <message numerus="yes">
        <source>%n faces to learn from, {0} held back.</source>
        <translation>
            <numerusform>%n face to learn from, {0} held back.</numerusform>
            <numerusform>%n faces to learn from, {0} held back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperimentView</name>
    <message numerus="yes">
        <source>Every ReLU is switched off, %n of them: negative numbers go on.</source>
        <translation>
            <numerusform>The only ReLU is switched off: negative numbers go on.</numerusform>
            <numerusform>Every ReLU is switched off, %n of them: negative numbers go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pooling layers take the mean of each window instead of the maximum.</source>
        <translation>
            <numerusform>The only pooling layer takes the mean of each window instead of the maximum.</numerusform>
            <numerusform>%n pooling layers take the mean of each window instead of the maximum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filming</name>
    <message numerus="yes">
        <source>film: %n frames dropped</source>
        <translation>
            <numerusform>film: %n frame dropped</numerusform>
            <numerusform>film: %n frames dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderClassification</name>
    <message numerus="yes">
        <source>{number} rows saved as {file}</source>
        <translation>
            <numerusform>{number} row saved as {file}</numerusform>
            <numerusform>{number} rows saved as {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message numerus="yes">
        <source>%n images selected</source>
        <translation>
            <numerusform>%n image selected</numerusform>
            <numerusform>%n images selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message numerus="yes">
        <source>%n more were interrupted before it.</source>
        <translation>
            <numerusform>%n more was interrupted before it.</numerusform>
            <numerusform>%n more were interrupted before it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KernelPanel</name>
    <message numerus="yes">
        <source>all %n filters</source>
        <translation>
            <numerusform>the only filter</numerusform>
            <numerusform>all %n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message numerus="yes">
        <source>Share of right verdicts on {number} images: {images}</source>
        <translation>
            <numerusform>Share of right verdicts on {number} image: {images}</numerusform>
            <numerusform>Share of right verdicts on {number} images: {images}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message numerus="yes">
        <source>%n models of your own</source>
        <translation>
            <numerusform>%n model of your own</numerusform>
            <numerusform>%n models of your own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewClassesDialog</name>
    <message numerus="yes">
        <source>&amp;Move my %n photographs aside first</source>
        <translation>
            <numerusform>&amp;Move my %n photograph aside first</numerusform>
            <numerusform>&amp;Move my %n photographs aside first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPupilDialog</name>
    <message numerus="yes">
        <source>%n photographs are moved aside into a folder of their own, and the bundled model is in use, unchanged.</source>
        <translation>
            <numerusform>%n photograph is moved aside into a folder of its own, and the bundled model is in use, unchanged.</numerusform>
            <numerusform>%n photographs are moved aside into a folder of their own, and the bundled model is in use, unchanged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenProjectDialog</name>
    <message numerus="yes">
        <source>You have %n photographs already</source>
        <translation>
            <numerusform>You have %n photograph already</numerusform>
            <numerusform>You have %n photographs already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <translation>
            <numerusform>%n photograph</numerusform>
            <numerusform>%n photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models: {names}</source>
        <translation>
            <numerusform>%n model: {names}</numerusform>
            <numerusform>%n models: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message numerus="yes">
        <source>%n photographs cannot be read and were left out.</source>
        <translation>
            <numerusform>%n photograph cannot be read and was left out.</numerusform>
            <numerusform>%n photographs cannot be read and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;{file}&apos; is open: %n photographs were added.</source>
        <translation>
            <numerusform>&apos;{file}&apos; is open: %n photograph was added.</numerusform>
            <numerusform>&apos;{file}&apos; is open: %n photographs were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message numerus="yes">
        <source>The recording has ended: {0}. It has %n rows: {1}</source>
        <translation>
            <numerusform>The recording has ended: {0}. It has %n row: {1}</numerusform>
            <numerusform>The recording has ended: {0}. It has %n rows: {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows kept</source>
        <translation>
            <numerusform>%n row kept</numerusform>
            <numerusform>%n rows kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows, {0} dropped</source>
        <translation>
            <numerusform>%n row, {0} dropped</numerusform>
            <numerusform>%n rows, {0} dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message numerus="yes">
        <source>%n images, all to learn from; each is judged by a network that has not seen it</source>
        <translation>
            <numerusform>%n image, to learn from; it is judged by a network that has not seen it</numerusform>
            <numerusform>%n images, all to learn from; each is judged by a network that has not seen it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images to learn from, {0} held back for validation</source>
        <translation>
            <numerusform>%n image to learn from, {0} held back for validation</numerusform>
            <numerusform>%n images to learn from, {0} held back for validation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveProjectDialog</name>
    <message numerus="yes">
        <source>%n photographs with their classes</source>
        <translation>
            <numerusform>%n photograph with its class</numerusform>
            <numerusform>%n photographs with their classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n images, from the model in use, which stays in use. Time at most: {0}.</source>
        <translation>
            <numerusform>%n image, from the model in use, which stays in use. Time at most: {0}.</numerusform>
            <numerusform>%n images, from the model in use, which stays in use. Time at most: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images, from random weights. The model in use stays in use. Time at most: {0}.</source>
        <translation>
            <numerusform>%n image, from random weights. The model in use stays in use. Time at most: {0}.</numerusform>
            <numerusform>%n images, from random weights. The model in use stays in use. Time at most: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShutterDialog</name>
    <message numerus="yes">
        <source>At least %n faces</source>
        <translation>
            <numerusform>At least %n face</numerusform>
            <numerusform>At least %n faces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShutterOverlay</name>
    <message numerus="yes">
        <source>Takes a picture in %n seconds</source>
        <translation>
            <numerusform>Takes a picture in %n second</numerusform>
            <numerusform>Takes a picture in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkippedSection</name>
    <message numerus="yes">
        <source>{number} images will be skipped</source>
        <translation>
            <numerusform>{number} image will be skipped</numerusform>
            <numerusform>{number} images will be skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyProgress</name>
    <message numerus="yes">
        <source>{done} of {number} images read</source>
        <translation>
            <numerusform>{done} of {number} image read</numerusform>
            <numerusform>{done} of {number} images read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThoroughnessChoice</name>
    <message numerus="yes">
        <source>Up to %n passes over all images; ends early once there is no more improvement.</source>
        <translation>
            <numerusform>One pass over all images.</numerusform>
            <numerusform>Up to %n passes over all images; ends early once there is no more improvement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingFacesBar</name>
    <message numerus="yes">
        <source>Learns from the demo&apos;s faces and %n faces of you</source>
        <translation>
            <numerusform>Learns from the demo&apos;s faces and one of you</numerusform>
            <numerusform>Learns from the demo&apos;s faces and %n of you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from “{folder}” and %n faces of you</source>
        <translation>
            <numerusform>Learns from “{folder}” and one face of you</numerusform>
            <numerusform>Learns from “{folder}” and %n faces of you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewsGrid</name>
    <message numerus="yes">
        <source>%n faces, each with {0} changed views</source>
        <translation>
            <numerusform>%n face, each with {0} changed views</numerusform>
            <numerusform>%n faces, each with {0} changed views</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>collect_text</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n takes</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more classes need images</source>
        <translation>
            <numerusform>%n more class needs images</numerusform>
            <numerusform>%n more classes need images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images deleted</source>
        <translation>
            <numerusform>%n image deleted</numerusform>
            <numerusform>%n images deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} needs %n more</source>
        <translation>
            <numerusform>{0} needs %n more</numerusform>
            <numerusform>{0} needs %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images added to {0}</source>
        <translation>
            <numerusform>%n image added to {0}</numerusform>
            <numerusform>%n images added to {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images moved to {0}</source>
        <translation>
            <numerusform>%n image moved to {0}</numerusform>
            <numerusform>%n images moved to {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connections_overlay</name>
    <message numerus="yes">
        <source>{maps} and %n weaker ones</source>
        <translation>
            <numerusform>{maps} and %n weaker one</numerusform>
            <numerusform>{maps} and %n weaker ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>finding_text</name>
    <message numerus="yes">
        <source>Of %n images, only the new model is right on {0}, only the old one on {1}.</source>
        <translation>
            <numerusform>Of %n image, only the new model is right on {0}, only the old one on {1}.</numerusform>
            <numerusform>Of %n images, only the new model is right on {0}, only the old one on {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared by cross-validation on the %n images that the new model learned from: each was judged by a network like it that had not learned from that image. If the old model, or the one that training started from, learned from some of them earlier, it looks better than it is.</source>
        <translation>
            <numerusform>Compared by cross-validation on the %n image that the new model learned from: each was judged by a network like it that had not learned from that image. If the old model, or the one that training started from, learned from some of them earlier, it looks better than it is.</numerusform>
            <numerusform>Compared by cross-validation on the %n images that the new model learned from: each was judged by a network like it that had not learned from that image. If the old model, or the one that training started from, learned from some of them earlier, it looks better than it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on %n validation images that the new model did not learn from, although its best epoch was chosen by them. The old one may have learned from some of them.</source>
        <translation>
            <numerusform>Compared on %n validation image that the new model did not learn from, although its best epoch was chosen by them. The old one may have learned from some of them.</numerusform>
            <numerusform>Compared on %n validation images that the new model did not learn from, although its best epoch was chosen by them. The old one may have learned from some of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images could not be read.</source>
        <translation>
            <numerusform>%n image could not be read.</numerusform>
            <numerusform>%n images could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found on %n images: counted as errors of both.</source>
        <translation>
            <numerusform>No face was found on %n image: counted as an error of both.</numerusform>
            <numerusform>No face was found on %n images: counted as errors of both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on %n images of &apos;{0}&apos;. It is not known whether a model learned from some of them.</source>
        <translation>
            <numerusform>Compared on %n image of &apos;{0}&apos;. It is not known whether a model learned from some of them.</numerusform>
            <numerusform>Compared on %n images of &apos;{0}&apos;. It is not known whether a model learned from some of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interrupted_card</name>
    <message numerus="yes">
        <source>{0} of %n epochs are done and saved.</source>
        <translation>
            <numerusform>{0} of %n epoch is done and saved.</numerusform>
            <numerusform>{0} of %n epochs are done and saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model_text</name>
    <message numerus="yes">
        <source>{folder} ({number} images, each {times} times)</source>
        <translation>
            <numerusform>{folder} ({number} image, each {times} times)</numerusform>
            <numerusform>{folder} ({number} images, each {times} times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{folder} ({number} images)</source>
        <translation>
            <numerusform>{folder} ({number} image)</numerusform>
            <numerusform>{folder} ({number} images)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} images</source>
        <translation>
            <numerusform>{number} image</numerusform>
            <numerusform>{number} images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>result_page</name>
    <message numerus="yes">
        <source>Right on {0} of %n images that it had not learned from: {1:.1%}.</source>
        <translation>
            <numerusform>Right on {0} of %n image that it had not learned from: {1:.1%}.</numerusform>
            <numerusform>Right on {0} of %n images that it had not learned from: {1:.1%}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best of %n epochs was number {0}, which is the one in the model.</source>
        <translation>
            <numerusform>It learned for %n epoch, number {0}, which is the one in the model.</numerusform>
            <numerusform>The best of %n epochs was number {0}, which is the one in the model.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>survey_text</name>
    <message numerus="yes">
        <source>{number} test images, never opened</source>
        <translation>
            <numerusform>{number} test image, never opened</numerusform>
            <numerusform>{number} test images, never opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n usable images of “{0}”: at least {1} are needed.</source>
        <translation>
            <numerusform>Only %n usable image of “{0}”: at least {1} are needed.</numerusform>
            <numerusform>Only %n usable images of “{0}”: at least {1} are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} images</source>
        <translation>
            <numerusform>{number} image</numerusform>
            <numerusform>{number} images</numerusform>
        </translation>
    </message>
</context>
</TS>
