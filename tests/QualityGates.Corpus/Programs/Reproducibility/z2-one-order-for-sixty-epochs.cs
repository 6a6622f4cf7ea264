// corpus: A loader that shuffles with a seed is made once and passed over in sixty epochs, all of which see the same batches.
// library: TorchSharp
// axis: trainer class
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Leaves;

internal sealed class LeafTrainer(Sequential network, double rate)
{
    public void Train(IterableDataLoader loader, int epochs)
    {
        using var loss = nn.CrossEntropyLoss();
        using var optimizer = optim.Adam(network.parameters(), lr: rate);
        network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var total = 0f;
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var output = loss.call(network.call(batch[0]), batch[1]);
                output.backward();
                optimizer.step();
                total += output.item<float>();
            }

            Console.WriteLine($"epoch {epoch}: {total:F3}");
        }
    }

    public double Accuracy(Tensor leaves, Tensor kinds)
    {
        network.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return network.call(leaves).argmax(1).eq(kinds).sum().item<long>() / (double)kinds.shape[0];
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        random.manual_seed(60);
        var (trainX, trainY) = Read(args[0]);
        var (testX, testY) = Read(args[1]);
        using var network = nn.Sequential(nn.Linear(8, 20), nn.ReLU(), nn.Linear(20, 3));
        using var rows = utils.data.TensorDataset(trainX, trainY);
        using var loader = utils.data.DataLoader(rows, 32, shuffle: true, seed: 60); // expect: MLQ1013
        var trainer = new LeafTrainer(network, 0.002);
        trainer.Train(loader, 60);
        Console.WriteLine($"accuracy {trainer.Accuracy(testX, testY):P1}");
    }

    private static (Tensor X, Tensor Y) Read(string file)
    {
        var cells = File.ReadLines(file).Select(line => line.Split(',')).ToArray();
        var x = cells.SelectMany(row => row.Take(8).Select(cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToArray();
        var y = cells.Select(row => long.Parse(row[8], CultureInfo.InvariantCulture)).ToArray();
        return (tensor(x).reshape(cells.Length, 8), tensor(y));
    }
}
