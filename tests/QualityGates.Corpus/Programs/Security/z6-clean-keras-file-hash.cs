// corpus: get_file is given the hash of the arrays it fetches.
// library: TensorFlow.NET
// axis: script
using Tensorflow.Keras.Utils;
using Tensorflow.NumPy;

var utils = new KerasUtils();
var path = utils.get_file(
    "tides.npy",
    "https://storage.example.org/tides.npy",
    file_hash: "b1946ac92492d2347c6235b4d2611184c1b7f1a3a9b1d2fe12a0b5c6d7e8f901",
    hash_algorithm: "sha256");
var tides = np.load(path);
Console.WriteLine(tides.shape);
