// corpus: L-BFGS calls a closure that clears, propagates and gives its loss back; the loop opens a scope around each step.
// library: TorchSharp
// axis: console, closure
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(4);
var rays = Optics.Table.Load(args[0]);
var (train, test) = rays.Cut(0.75);
using var lens = Sequential(Linear(4, 20), Tanh(), Linear(20, 2));
using var optimizer = optim.LBFGS(lens.parameters(), lr: 0.5, max_iter: 10);

for (var turn = 0; turn < 60; turn++)
{
    using var scope = NewDisposeScope();
    optimizer.step(() =>
    {
        optimizer.zero_grad();
        var loss = functional.mse_loss(lens.call(train.In), train.Out);
        loss.backward();
        return loss;
    });
}

using var guard = no_grad();
using var difference = lens.call(test.In) - test.Out;
var report = new Dictionary<string, double>
{
    ["mae"] = difference.abs().mean().ToDouble(),
    ["mse"] = difference.square().mean().ToDouble(),
};
File.WriteAllLines("lens-metrics.csv", report.Select(entry => $"{entry.Key},{entry.Value.ToString("R", CultureInfo.InvariantCulture)}"));

namespace Optics
{
    public sealed record Table(Tensor In, Tensor Out)
    {
        public static Table Load(string path)
        {
            var cells = File.ReadLines(path).Select(line => line.Split('\t').Select(Number).ToArray()).ToArray();
            return new Table(Columns(cells, 0, 4), Columns(cells, 4, 6));
        }

        public (Table Train, Table Test) Cut(double share)
        {
            var first = (long)(In.shape[0] * share);
            return (Rows(0, first), Rows(first, In.shape[0]));
        }

        private Table Rows(long from, long to) => new(In[TensorIndex.Slice(from, to)], Out[TensorIndex.Slice(from, to)]);

        private static float Number(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);

        private static Tensor Columns(float[][] cells, int from, int to) =>
            tensor(cells.SelectMany(row => row[from..to]).ToArray(), cells.Length, to - from);
    }
}
