// corpus: Predictions for a whole file are made with gradients on; beside it the same for one row, rightly.
// library: TorchSharp
// axis: class, loop
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Rents;

public static class Program
{
    public static void Main(string[] args)
    {
        var predictor = new RentPredictor("rents.dat");
        var rows = File.ReadLines(args[0]).Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray());
        foreach (var rent in predictor.PredictAll(rows))
            Console.WriteLine(rent.ToString("F2", CultureInfo.InvariantCulture));
    }
}

public sealed class RentPredictor
{
    private readonly Module<Tensor, Tensor> _net;

    public RentPredictor(string path)
    {
        _net = Sequential(("a", Linear(9, 32)), ("b", ReLU()), ("c", Linear(32, 1)));
        _net.load(path);
        _net.eval();
    }

    public IReadOnlyList<float> PredictAll(IEnumerable<float[]> rows)
    {
        var rents = new List<float>();
        foreach (var row in rows)
        {
            using var scope = NewDisposeScope();
            var predicted = _net.call(tensor(row).unsqueeze(0)); // expect: MLQ5004
            rents.Add(predicted.item<float>());
        }

        return rents;
    }

    public float Predict(float[] row)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        return _net.call(tensor(row).unsqueeze(0)).item<float>();
    }
}
