// corpus: A trainer class steps after every batch and nobody clears the gradients of the batch before.
// library: TorchSharp
// axis: fields, methods
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Churn;

internal static class Program
{
    private static void Main(string[] args)
    {
        torch.manual_seed(7);
        var (features, labels) = CustomerFile.Read(args[0]);
        var trainer = new ChurnTrainer(features.shape[1], learningRate: 1e-3);
        trainer.Train(features, labels, epochs: 20);
    }
}

internal static class CustomerFile
{
    public static (Tensor Features, Tensor Labels) Read(string path)
    {
        var rows = File.ReadLines(path)
            .Skip(1)
            .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToList();
        var width = rows[0].Length - 1;
        var x = torch.tensor(rows.SelectMany(row => row.Take(width)).ToArray()).reshape(rows.Count, width);
        var y = torch.tensor(rows.Select(row => row[width]).ToArray()).reshape(rows.Count, 1);
        return (x, y);
    }
}

internal sealed class ChurnTrainer
{
    private readonly Module<Tensor, Tensor> _model;
    private readonly optim.Optimizer _optimizer;
    private readonly Loss<Tensor, Tensor, Tensor> _criterion = BCEWithLogitsLoss();

    public ChurnTrainer(long width, double learningRate)
    {
        _model = Sequential(Linear(width, 32), ReLU(), Linear(32, 1));
        _optimizer = optim.Adam(_model.parameters(), learningRate);
    }

    public void Train(Tensor features, Tensor labels, int epochs, int batchSize = 64)
    {
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            var sum = 0.0;
            for (long start = 0; start < features.shape[0]; start += batchSize)
            {
                using var scope = NewDisposeScope();
                var end = Math.Min(start + batchSize, features.shape[0]);
                sum += TrainBatch(features.slice(0, start, end, 1), labels.slice(0, start, end, 1));
            }

            Console.WriteLine($"epoch {epoch}: {sum:F3}");
        }
    }

    private double TrainBatch(Tensor x, Tensor y)
    {
        var loss = _criterion.call(_model.call(x), y);
        loss.backward(); // expect: MLQ5001
        _optimizer.step();
        return loss.item<float>();
    }
}
