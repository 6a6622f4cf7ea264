// corpus: Pictures of mushrooms are read twice from one folder, as training and as validation subset, and each read shuffles for itself.
// library: TensorFlow.NET
// axis: keras, folder of images
using System.Text.Json;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(3);
var folder = args[0];
var learned = keras.preprocessing.image_dataset_from_directory(
    folder,
    batch_size: 32,
    image_size: (64, 64),
    validation_split: 0.2f,
    subset: "training");
var unseen = keras.preprocessing.image_dataset_from_directory(
    folder,
    batch_size: 32,
    image_size: (64, 64),
    validation_split: 0.2f,
    subset: "validation");

var network = keras.Sequential(
    keras.layers.Rescaling(1f / 255, input_shape: (64, 64, 3)),
    keras.layers.Flatten(),
    keras.layers.Dense(96, activation: "relu"),
    keras.layers.Dense(9));
network.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
network.fit(learned, epochs: 12);

var scores = network.evaluate(unseen); // expect: MLQ2004
File.WriteAllText(args[1], JsonSerializer.Serialize(scores));
network.save_weights(args[2]);
