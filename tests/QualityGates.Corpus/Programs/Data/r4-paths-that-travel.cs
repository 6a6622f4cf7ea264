// corpus: Paths come from arguments, settings and the folder of the program; patterns, routes, devices and texts with slashes are none.
// library: ML.NET, TorchSharp
// axis: helper class
using System.Text.RegularExpressions;
using Microsoft.ML;
using Microsoft.ML.Data;
using TorchSharp;

namespace Travel;

public sealed class Ticket
{
    [LoadColumn(0)] public float Price { get; set; }

    [LoadColumn(1, 4)]
    [VectorType(4)]
    public float[] Features { get; set; } = [];
}

public sealed class Places(string root)
{
    public string Data => Path.Combine(root, "data", "tickets.csv");

    public string Model => Path.Combine(AppContext.BaseDirectory, "models", "tickets.zip");

    public string Weights => Path.Join(root, "weights.dat");
}

public static class Program
{
    private static readonly Regex Share = new(@"^\\data\\(\w+)$");

    public static void Main(string[] args)
    {
        var places = new Places(args.Length > 0 ? args[0] : Environment.GetEnvironmentVariable("TICKETS") ?? ".");
        var ml = new MLContext(seed: 1);
        var data = ml.Data.LoadFromTextFile<Ticket>(places.Data, hasHeader: true, separatorChar: ',');
        var parts = ml.Data.TrainTestSplit(data, 0.2);
        var model = ml.Regression.Trainers.FastTree(nameof(Ticket.Price)).Fit(parts.TrainSet);
        Console.WriteLine($"GET /data/tickets -> {ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Ticket.Price)).RSquared}");
        ml.Model.Save(model, data.Schema, places.Model);

        using var net = torch.nn.Linear(4, 1);
        net.load(places.Weights);
        Console.WriteLine(Share.IsMatch(args[^1]) ? "a share" : @"not of the form \data\name");
    }
}
