// corpus: An own loop of Keras: validation applies the model as in training, and the loss takes probabilities for logits.
// library: TensorFlow.NET
// axis: GradientTape, static methods, named arguments
using Tensorflow;
using Tensorflow.Keras;
using Tensorflow.Keras.Engine;
using Tensorflow.Keras.Losses;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

namespace Wafers;

public static class OwnLoop
{
    public static IModel Build()
    {
        var inputs = keras.Input(shape: (64));
        var x = keras.layers.Dense(128, activation: "relu").Apply(inputs);
        x = keras.layers.Dropout(0.5f).Apply(x);
        var outputs = keras.layers.Dense(10, activation: "softmax").Apply(x); // expect: MLQ5006
        return keras.Model(inputs, outputs, name: "wafers");
    }

    public static void Main()
    {
        tf.set_random_seed(11);
        var model = Build();
        var optimizer = keras.optimizers.Adam(0.001f);
        var loss = keras.losses.SparseCategoricalCrossentropy(from_logits: true);
        var (xTrain, yTrain) = Rows(4000);
        var (xTest, yTest) = Rows(400);

        for (var epoch = 0; epoch < 10; epoch++)
        {
            Step(model, optimizer, loss, xTrain, yTrain);
            Console.WriteLine($"epoch {epoch}: accuracy {Accuracy(model, xTest, yTest):P1}");
        }
    }

    private static void Step(IModel model, IOptimizer optimizer, ILossFunc loss, Tensor x, Tensor y)
    {
        using var tape = tf.GradientTape();
        var prediction = model.Apply(x, training: true);
        var value = loss.Call(y, prediction);
        var gradients = tape.gradient(value, model.TrainableVariables);
        optimizer.apply_gradients(zip(gradients, model.TrainableVariables.Select(static v => v as ResourceVariable)));
    }

    private static float Accuracy(IModel model, Tensor x, Tensor y)
    {
        Tensor prediction = model.Apply(x, training: true); // expect: MLQ5003
        var right = tf.equal(tf.math.argmax(prediction, 1), tf.cast(y, tf.int64));
        return (float)tf.reduce_mean(tf.cast(right, tf.float32));
    }

    private static (Tensor, Tensor) Rows(int count) =>
        (tf.random.normal((count, 64)), tf.random.uniform(new Shape(count), minval: 0, maxval: 10, dtype: tf.int32));
}
