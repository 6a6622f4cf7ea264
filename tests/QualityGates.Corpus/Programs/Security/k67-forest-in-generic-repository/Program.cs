using Accord.MachineLearning.DecisionTrees;
using Plots;
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;

if (args is ["forest", var name])
{
    var forest = new Forests("models").Find(name);
    Console.WriteLine(forest.Decide(new double[] { 0.4, 12, 3 }));
    return;
}

var settings = new Settings(args[1], int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture));
using var network = Networks.Read(settings);
network.eval();
using (no_grad())
{
    using var plots = zeros(1, settings.Inputs);
    Console.WriteLine(network.call(plots).ToSingle());
}

internal sealed record Settings(string Weights, int Inputs);

internal sealed class Forests(string folder) : FileRepository<RandomForest>(folder)
{
    protected override string Extension => ".forest";
}

internal static class Networks
{
    public static TorchSharp.Modules.Sequential Read(Settings settings)
    {
        var network = nn.Sequential(("hidden", nn.Linear(settings.Inputs, 16)), ("act", nn.ReLU()), ("out", nn.Linear(16, 1)));
        network.load_py(settings.Weights); // expect: MLQ7001
        return network;
    }
}
