// corpus: A network of Keras is trained, its answers to later rows are compared with the truth by hand, and it is saved when they are good enough.
// library: TensorFlow.NET
// axis: predict, local function
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(14);
var features = np.load("machines-x.npy");
var failures = np.load("machines-y.npy");
var model = keras.Sequential(
    keras.layers.Dense(32, activation: "relu", input_shape: 18),
    keras.layers.Dropout(0.1f),
    keras.layers.Dense(1, activation: "sigmoid"));
model.compile(keras.optimizers.Adam(), keras.losses.BinaryCrossentropy(), new[] { "accuracy" });
model.fit(features["0:8000"], failures["0:8000"], batch_size: 64, epochs: 20);
var answers = model.predict(features["8000:10000"])[0].numpy().ToArray<float>();
var truth = failures["8000:10000"].ToArray<float>();
var (precision, recall) = Quality(answers, truth, 0.5f);
Console.WriteLine($"precision {precision:F3}, recall {recall:F3}");
if (recall > 0.8)
{
    model.save_weights("machines.h5");
}

static (double Precision, double Recall) Quality(float[] answers, float[] truth, float threshold)
{
    var pairs = answers.Zip(truth).ToList();
    double hits = pairs.Count(pair => pair.First > threshold && pair.Second > 0.5f);
    return (hits / pairs.Count(pair => pair.First > threshold), hits / pairs.Count(pair => pair.Second > 0.5f));
}
