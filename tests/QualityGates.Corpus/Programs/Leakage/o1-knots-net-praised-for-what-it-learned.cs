// corpus: After the last epoch a network of wood knots is run on the rows it was trained on, and their accuracy is what is printed.
// library: TorchSharp
// axis: class
using TorchSharp;
using static TorchSharp.torch;

namespace Knots;

public sealed class KnotTrainer(int inputs, int kinds)
{
    private const int Epochs = 150;

    public void Run(float[] measures, long[] labels)
    {
        manual_seed(61);
        using var x = tensor(measures, labels.Length, inputs);
        using var y = tensor(labels);
        using var network = nn.Sequential(nn.Linear(inputs, 48), nn.ReLU(), nn.Dropout(0.3), nn.Linear(48, kinds));
        using var optimizer = optim.Adam(network.parameters(), lr: 0.001);

        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            network.train();
            optimizer.zero_grad();
            var loss = nn.functional.cross_entropy(network.call(x), y);
            loss.backward();
            optimizer.step();
        }

        network.eval();
        using var guard = no_grad();
        using var last = NewDisposeScope();
        var answers = network.call(x); // expect: MLQ2003
        var accuracy = answers.argmax(1).eq(y).to_type(ScalarType.Float32).mean().ToSingle();
        var entropy = nn.functional.cross_entropy(answers, y).ToSingle();
        Console.WriteLine($"accuracy {accuracy:P1}, cross entropy {entropy:F4}");
    }
}
