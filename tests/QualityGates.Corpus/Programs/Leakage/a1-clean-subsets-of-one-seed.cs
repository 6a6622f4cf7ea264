// corpus: Recordings as pictures are read as training and as validation subset of one folder, with one seed for both reads, so that no picture is in both.
// library: TensorFlow.NET
// axis: keras, local function
using System.Text.Json;
using Tensorflow;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

const int Seed = 55;
tf.set_random_seed(Seed);

var network = keras.Sequential(
    keras.layers.Rescaling(1f / 255, input_shape: (96, 96, 3)),
    keras.layers.Flatten(),
    keras.layers.Dense(64, activation: "relu"),
    keras.layers.Dense(12));
network.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
network.fit(Subset("training"), epochs: 20);

var scores = network.evaluate(Subset("validation"));
File.WriteAllText(args[1], JsonSerializer.Serialize(scores));
network.save_weights(args[2]);

IDatasetV2 Subset(string name) => keras.preprocessing.image_dataset_from_directory(
    args[0],
    batch_size: 16,
    image_size: (96, 96),
    seed: Seed,
    validation_split: 0.25f,
    subset: name);
