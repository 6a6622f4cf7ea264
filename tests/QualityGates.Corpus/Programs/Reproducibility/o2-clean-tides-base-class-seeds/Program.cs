// corpus: A base class of experiments seeds TorchSharp before it lets the derived class build the network.
// library: TorchSharp
// axis: template method in a generic base class
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Tides;

public static class Program
{
    public static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0])
            .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var inputs = rows[0].Length - 1;
        var features = tensor(rows.SelectMany(row => row.Take(inputs)).ToArray()).reshape(rows.Length, inputs);
        var levels = tensor(rows.Select(row => row[inputs]).ToArray()).reshape(rows.Length, 1);
        new HarbourExperiment().Run(features, levels, args[1]);
    }
}

public sealed class HarbourExperiment : Experiment<TorchSharp.Modules.Sequential>
{
    protected override TorchSharp.Modules.Sequential Build(long inputs)
        => nn.Sequential(nn.Linear(inputs, 20), nn.ReLU(), nn.Linear(20, 1));

    protected override void Train(TorchSharp.Modules.Sequential model, Tensor features, Tensor levels)
    {
        using var adam = optim.Adam(model.parameters(), lr: 0.01);
        model.train();
        for (var epoch = 0; epoch < 80; epoch++)
        {
            using var scope = NewDisposeScope();
            adam.zero_grad();
            var loss = nn.functional.smooth_l1_loss(model.call(features), levels);
            loss.backward();
            adam.step();
        }
    }
}
