// corpus: A regressor of TorchSharp is made and trained by a class that is given loaders; no seed is set anywhere.
// library: TorchSharp
// axis: experiment class, using declarations
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Wells;

public sealed class Experiment(double rate, int epochs)
{
    public double Run(Tensor trainX, Tensor trainY, Tensor testX, Tensor testY)
    {
        using var net = Sequential(
            ("hidden", Linear(trainX.shape[1], 64)),
            ("activation", GELU()),
            ("out", Linear(64, 1)));
        using var optimizer = torch.optim.AdamW(net.parameters(), lr: rate);
        net.train();
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.mse_loss(net.call(trainX), trainY);
            loss.backward();
            optimizer.step();
        }

        net.eval();
        using (no_grad())
        {
            using var error = functional.mse_loss(net.call(testX), testY);
            return error.item<float>();
        }
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        float[][] rows = File.ReadLines(args[0]).Select(l => l.Split(',').Select(c => float.Parse(c, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        int cut = rows.Length * 8 / 10;
        using Tensor trainX = X(rows[..cut]), trainY = Y(rows[..cut]), testX = X(rows[cut..]), testY = Y(rows[cut..]);
        double mse = new Experiment(1e-3, 500).Run(trainX, trainY, testX, testY); // expect: MLQ1003
        File.WriteAllText(args[1], mse.ToString("F4", CultureInfo.InvariantCulture));
    }

    private static Tensor X(float[][] rows) => tensor(rows.SelectMany(r => r[1..]).ToArray()).reshape(rows.Length, -1);

    private static Tensor Y(float[][] rows) => tensor(rows.Select(r => r[0]).ToArray()).reshape(-1, 1);
}
