// corpus: The test images validate each epoch, best weights are restored by them, and they give the result as well.
// library: TensorFlow.NET
// axis: Keras, callbacks
using Tensorflow;
using Tensorflow.Keras.Callbacks;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(1);
var ((xTrain, yTrain), (xTest, yTest)) = keras.datasets.mnist.load_data();
var (trainX, testX) = (xTrain.reshape((-1, 784)) / 255f, xTest.reshape((-1, 784)) / 255f);

var inputs = keras.Input(784);
var outputs = keras.layers.Dense(10).Apply(keras.layers.Dense(128, activation: "relu").Apply(inputs));
var model = keras.Model(inputs, outputs);
model.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });

var stop = new EarlyStopping(new CallbackParams { Model = model }, monitor: "val_loss", patience: 2, restore_best_weights: true);
model.fit(trainX, yTrain, batch_size: 64, epochs: 30, callbacks: new List<ICallback> { stop }, validation_data: (testX, yTest));
var result = model.evaluate(testX, yTest, verbose: 0); // expect: MLQ2005
Console.WriteLine($"accuracy {result["accuracy"]:P2}");
