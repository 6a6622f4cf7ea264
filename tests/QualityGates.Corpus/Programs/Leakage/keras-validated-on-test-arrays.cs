// corpus: The test arrays are the validation data of every epoch and then give the reported accuracy.
// library: Keras
// axis: tuple
using Tensorflow.Keras;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(11);
var (xTrain, yTrain, xTest, yTest) = keras.datasets.cifar10.load_data();
xTrain /= 255f;
xTest /= 255f;

var model = keras.Sequential([keras.layers.Conv2D(32, 3, activation: "relu"), keras.layers.Flatten(), keras.layers.Dense(10)]);
model.compile(keras.optimizers.Adam(0.001f), keras.losses.SparseCategoricalCrossentropy(from_logits: true), ["accuracy"]);
var history = model.fit(xTrain, yTrain, batch_size: 64, epochs: 30, validation_data: (xTest, yTest));
Console.WriteLine(history.history["val_accuracy"].Max());

var scores = model.evaluate(xTest, yTest, verbose: 0); // expect: MLQ2005
if (scores["accuracy"] > 0.6f)
{
    model.save_weights("cifar.h5");
}
