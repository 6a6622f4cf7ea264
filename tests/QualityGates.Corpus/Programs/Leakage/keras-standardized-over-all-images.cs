// corpus: Mean and deviation of all pictures standardize the array, of which the last thousand pictures are the test.
// library: Keras
// axis: slices
using Tensorflow.Keras;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(13);
NDArray pictures = np.load("pictures.npy");
NDArray kinds = np.load("kinds.npy");

var standardized = (pictures - np.mean(pictures)) / 60f; // expect: MLQ2001
var (xTrain, yTrain) = (standardized["0:9000"], kinds["0:9000"]);
var (xTest, yTest) = (standardized["9000:"], kinds["9000:"]);

var model = keras.Sequential([keras.layers.Flatten(), keras.layers.Dense(64, activation: "relu"), keras.layers.Dense(5)]);
model.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), ["accuracy"]);
model.fit(xTrain, yTrain, batch_size: 50, epochs: 12);
var scores = model.evaluate(xTest, yTest, verbose: 0);
File.WriteAllText("pictures.txt", $"{scores["accuracy"]:F3}"); // expect: MLQ1008
