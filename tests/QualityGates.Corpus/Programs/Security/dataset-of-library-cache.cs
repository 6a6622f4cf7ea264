// corpus: The library's own cache fetches a data set with a digest, and another without; a table of the first is read.
// library: Keras
// axis: named arguments, static call, chained calls
using Tensorflow.Keras.Utils;
using static Tensorflow.KerasApi;

var flowers = data_utils.get_file("flowers.tgz", origin: "https://data.example.org/flowers.tgz", untar: true, file_hash: "5d41402abc4b2a76b9719d911017c592");
var first = keras.preprocessing.image_dataset_from_directory(flowers, seed: 3);
var birds = keras.preprocessing.image_dataset_from_directory(data_utils.get_file("birds.tgz", "https://data.example.org/birds.tgz", untar: true), seed: 3); // expect: MLQ7002
Console.WriteLine(first is not null && birds is not null);
