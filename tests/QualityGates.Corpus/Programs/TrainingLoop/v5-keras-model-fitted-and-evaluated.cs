// corpus: A small network of Keras with softmax and the loss that takes probabilities, fitted, evaluated and asked.
// library: Keras
// axis: script
using Tensorflow;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(2);
var layers = keras.layers;
var inputs = keras.Input(shape: new Shape(8));
var hidden = layers.Dense(16, activation: "relu").Apply(inputs);
var dropped = layers.Dropout(0.2f).Apply(hidden);
var outputs = layers.Dense(3, activation: "softmax").Apply(dropped);
var model = keras.Model(inputs, outputs, name: "penguins");
model.compile(
    optimizer: keras.optimizers.RMSprop(0.001f),
    loss: keras.losses.SparseCategoricalCrossentropy(from_logits: false),
    metrics: new[] { "accuracy" });

NDArray trainX = np.load("train-x.npy");
NDArray trainY = np.load("train-y.npy");
NDArray testX = np.load("test-x.npy");
NDArray testY = np.load("test-y.npy");
model.fit(trainX, trainY, batch_size: 16, epochs: 20);
model.evaluate(testX, testY);
Tensor scores = model.predict(testX);
print(scores);
