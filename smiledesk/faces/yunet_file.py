"""The file of YuNet's network: its name, and how it is fetched from its publisher."""

YUNET_FILE = "face_detection_yunet_2023mar.onnx"
