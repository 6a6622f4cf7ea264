// corpus: An intent classifier of Keras: the builder ends with softmax, the compile step elsewhere says from_logits. Training and test rows are kept apart.
// library: TensorFlow.NET
// axis: builder class, extension method
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

tf.set_random_seed(5);
var (x, y) = Features.Load("intents.csv");
var cut = (int)(x.shape[0] * 8 / 10);

var model = new IntentModel(inputs: 300, intents: 14).Build().Compiled(1e-3f);
model.fit(x[$":{cut}"], y[$":{cut}"], batch_size: 32, epochs: 12);
var result = model.evaluate(x[$"{cut}:"], y[$"{cut}:"]);
foreach (var (name, value) in result)
{
    Console.WriteLine($"{name}: {value:F4}");
}

internal sealed class IntentModel(int inputs, int intents)
{
    public IModel Build()
    {
        var input = keras.Input(shape: inputs);
        var hidden = keras.layers.Dense(128, activation: "relu").Apply(input);
        hidden = keras.layers.Dropout(0.3f).Apply(hidden);
        var output = keras.layers.Dense(intents, activation: "softmax").Apply(hidden); // expect: MLQ5006
        return keras.Model(input, output);
    }
}

internal static class ModelExtensions
{
    public static IModel Compiled(this IModel model, float rate)
    {
        model.compile(
            optimizer: keras.optimizers.Adam(rate),
            loss: keras.losses.SparseCategoricalCrossentropy(from_logits: true),
            metrics: new[] { "accuracy" });
        return model;
    }
}

internal static class Features
{
    public static (NDArray X, NDArray Y) Load(string file)
    {
        var lines = File.ReadAllLines(file);
        var x = np.zeros((lines.Length, 300), TF_DataType.TF_FLOAT);
        var y = np.zeros(lines.Length, TF_DataType.TF_INT32);
        for (var row = 0; row < lines.Length; row++)
        {
            var cells = lines[row].Split(',');
            y[row] = int.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture);
            for (var column = 0; column < 300; column++)
            {
                x[row, column] = float.Parse(cells[column + 1], System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return (x, y);
    }
}
