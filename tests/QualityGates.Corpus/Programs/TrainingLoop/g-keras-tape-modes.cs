// corpus: A loop around a gradient tape that says it trains, and a test that says it does not.
// library: TensorFlow.NET
// axis: direct
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(1);
var layers = keras.layers;
var inputs = keras.Input(shape: 28);
var x = layers.Dense(64, activation: "relu").Apply(inputs);
x = layers.Dropout(0.3f).Apply(x);
var outputs = layers.Dense(10).Apply(x);
var model = keras.Model(inputs, outputs);
var optimizer = keras.optimizers.Adam(0.001f);
var lossOf = keras.losses.SparseCategoricalCrossentropy(from_logits: true);

NDArray trainX = np.zeros((1000, 28)), testX = np.zeros((100, 28));
NDArray trainY = np.zeros(1000), testY = np.zeros(100);

for (var epoch = 0; epoch < 5; epoch++)
{
    using var tape = tf.GradientTape();
    var logits = model.Apply(trainX, training: true);
    var loss = lossOf.Call(trainY, logits);
    var gradients = tape.gradient(loss, model.TrainableVariables);
    optimizer.apply_gradients(zip(gradients, model.TrainableVariables));
}

Tensor guess = model.Apply(testX, training: false);
print(lossOf.Call(testY, guess));
