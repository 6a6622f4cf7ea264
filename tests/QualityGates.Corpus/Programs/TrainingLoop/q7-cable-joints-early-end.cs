// corpus: A base class opens the guard in the method that prepares the measurement, where it ends again before the first picture is looked at.
// library: TorchSharp
// axis: base class, protected method with using, override
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Cables;

internal abstract class Inspection(nn.Module<Tensor, Tensor> network)
{
    protected nn.Module<Tensor, Tensor> Network { get; } = network;

    protected void Prepare()
    {
        using var guard = no_grad();
        Network.eval();
    }

    public abstract Dictionary<string, double> Inspect(IReadOnlyDictionary<string, Tensor> joints);
}

internal sealed class HeatInspection(nn.Module<Tensor, Tensor> network) : Inspection(network)
{
    public override Dictionary<string, double> Inspect(IReadOnlyDictionary<string, Tensor> joints)
    {
        Prepare();
        var found = new Dictionary<string, double>();
        foreach (var (name, picture) in joints)
        {
            using var scope = NewDisposeScope();
            var worn = Network.call(picture.unsqueeze(0)).sigmoid(); // expect: MLQ5004
            found[name] = worn.ToDouble();
        }

        return found;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        using var network = nn.Sequential(
            nn.Conv2d(1, 8, 3),
            nn.BatchNorm2d(8),
            nn.ReLU(),
            nn.AdaptiveAvgPool2d(1L),
            nn.Flatten(),
            nn.Linear(8, 1));
        network.load(args[0]);
        var joints = Directory.GetFiles(args[1], "*.joint")
            .Order(StringComparer.Ordinal)
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => load(file));
        Inspection inspection = new HeatInspection(network);
        var worn = inspection.Inspect(joints).Where(pair => pair.Value > 0.7).OrderByDescending(pair => pair.Value);
        Console.WriteLine(JsonSerializer.Serialize(worn.ToDictionary(pair => pair.Key, pair => pair.Value)));
    }
}
