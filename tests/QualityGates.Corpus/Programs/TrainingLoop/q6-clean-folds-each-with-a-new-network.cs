// corpus: Every fold makes a network and an optimizer of its own and is measured on the rows it left out.
// library: TorchSharp
// axis: console, folds by hand
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(23);
var rows = File.ReadLines(args[0])
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToList();
var random = new Random(23);
var fold = rows.Select(_ => random.Next(5)).ToArray();

var scores = new List<FoldScore>();
foreach (var held in Enumerable.Range(0, 5))
{
    using var net = Sequential(Linear(8, 24), ReLU(), Dropout(0.1), Linear(24, 1));
    using var optimizer = optim.Adam(net.parameters(), 2e-3);
    var train = rows.Where((_, at) => fold[at] != held).ToList();
    var test = rows.Where((_, at) => fold[at] == held).ToList();
    for (var epoch = 0; epoch < 30; epoch++)
    {
        foreach (var batch in train.Chunk(64))
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(net.call(Part.Inputs(batch)), Part.Targets(batch)).backward();
            optimizer.step();
        }
    }

    net.eval();
    using var guard = no_grad();
    using var end = NewDisposeScope();
    var apart = net.call(Part.Inputs(test)) - Part.Targets(test);
    scores.Add(new FoldScore(held, apart.abs().mean().ToDouble(), apart.square().mean().ToDouble()));
}

File.WriteAllLines("mussels-folds.csv", scores.Select(score => score.Line).Prepend("fold,mae,mse"));

internal readonly record struct FoldScore(int Fold, double Absolute, double Squared)
{
    public string Line => string.Create(CultureInfo.InvariantCulture, $"{Fold},{Absolute},{Squared}");
}

internal static class Part
{
    public static Tensor Inputs(IReadOnlyCollection<float[]> rows) => tensor(rows.SelectMany(row => row[..8]).ToArray(), rows.Count, 8);

    public static Tensor Targets(IReadOnlyCollection<float[]> rows) => tensor(rows.Select(row => row[8]).ToArray(), rows.Count, 1);
}
