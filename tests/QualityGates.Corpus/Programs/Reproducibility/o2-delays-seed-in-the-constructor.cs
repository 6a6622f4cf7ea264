// corpus: The network for train delays is made first and the experiment, whose constructor sets the seed of TorchSharp, after it.
// library: TorchSharp
// axis: constructor of an experiment
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

var (features, minutes) = Delays.Read(args[0]);
var rows = features.shape[0];
var cut = rows * 4 / 5;
using var network = new DelayNet(features.shape[1]);
var experiment = new Experiment(network, seed: 5); // expect: MLQ1003
experiment.Train(features.slice(0, 0, cut, 1), minutes.slice(0, 0, cut, 1), epochs: 60);
var (squared, absolute) = experiment.Score(features.slice(0, cut, rows, 1), minutes.slice(0, cut, rows, 1));
File.WriteAllText(args[1], JsonSerializer.Serialize(new { squared, absolute }));

internal static class Delays
{
    public static (Tensor Features, Tensor Minutes) Read(string file)
    {
        var table = File.ReadLines(file).Skip(1)
            .Select(line => line.Split(',').Select(cell => float.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var width = table[0].Length - 1;
        var inputs = table.SelectMany(row => row.Take(width)).ToArray();
        var targets = table.Select(row => row[width]).ToArray();
        return (tensor(inputs).reshape(table.Length, width), tensor(targets).reshape(table.Length, 1));
    }
}

internal sealed class DelayNet : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _layers;

    public DelayNet(long inputs)
        : base(nameof(DelayNet))
    {
        _layers = nn.Sequential(nn.Linear(inputs, 24), nn.ReLU(), nn.Linear(24, 1));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _layers.call(input);
}

internal sealed class Experiment
{
    private readonly DelayNet _network;

    public Experiment(DelayNet network, int seed)
    {
        random.manual_seed(seed);
        _network = network;
    }

    public void Train(Tensor features, Tensor minutes, int epochs)
    {
        using var adam = optim.Adam(_network.parameters(), lr: 0.005);
        _network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            adam.zero_grad();
            var loss = nn.functional.mse_loss(_network.call(features), minutes);
            loss.backward();
            adam.step();
        }
    }

    public (double Squared, double Absolute) Score(Tensor features, Tensor minutes)
    {
        _network.eval();
        using var quiet = no_grad();
        using var scope = NewDisposeScope();
        var error = _network.call(features) - minutes;
        return (error.pow(2).mean().ToDouble(), error.abs().mean().ToDouble());
    }
}
