// corpus: The weights of a railway signal network are kept whenever the test rows are answered better than before, and the figures are those of the same rows.
// library: TorchSharp
// axis: checkpoint
using TorchSharp;
using static TorchSharp.torch;

namespace Signals;

public static class SignalTraining
{
    public static void Run(Tensor features, Tensor faults, string checkpoint)
    {
        manual_seed(83);
        var rows = features.shape[0];
        var border = rows * 8 / 10;
        using var trainX = features.narrow(0, 0, border);
        using var trainY = faults.narrow(0, 0, border);
        using var testX = features.narrow(0, border, rows - border);
        using var testY = faults.narrow(0, border, rows - border);

        using var network = nn.Sequential(nn.Linear(features.shape[1], 32), nn.ReLU(), nn.Linear(32, 1));
        using var optimizer = optim.Adam(network.parameters(), lr: 0.002);
        var best = double.MaxValue;
        for (var epoch = 0; epoch < 120; epoch++)
        {
            using var scope = NewDisposeScope();
            network.train();
            optimizer.zero_grad();
            var loss = nn.functional.binary_cross_entropy_with_logits(network.call(trainX), trainY);
            loss.backward();
            optimizer.step();

            network.eval();
            using var guard = no_grad();
            var answers = network.call(testX); // expect: MLQ2005
            var testLoss = nn.functional.binary_cross_entropy_with_logits(answers, testY).ToDouble();
            if (testLoss < best)
            {
                best = testLoss;
                network.save(checkpoint);
                File.WriteAllText(Path.ChangeExtension(checkpoint, ".txt"), FormattableString.Invariant($"epoch {epoch}: loss {best:F5}"));
            }
        }

        Console.WriteLine($"loss of the {rows - border} test rows: {best:F5}");
    }
}
