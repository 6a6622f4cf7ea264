// corpus: Addresses, routes, devices, resource names, patterns, folders from the environment and from options are nobody's machine.
// library: ML.NET
// axis: trap, URL, environment, options, temp
using System.Text.RegularExpressions;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Clean;

internal sealed class DataOptions
{
    public string Root { get; set; } = "data";
    public string Route { get; set; } = "/data/predict";
}

internal static class Program
{
    private static readonly Regex Drive = new(@"^[A-Z]:\\");

    private static async Task Main(string[] args)
    {
        var options = new DataOptions { Root = Environment.GetEnvironmentVariable("DATA_ROOT") ?? "data" };
        using var client = new HttpClient();
        Console.WriteLine(await client.GetStringAsync("http://localhost/data/health"));
        Console.WriteLine(options.Route);
        Console.WriteLine(Drive.IsMatch(args[0]) ? "use a path below C:\\ that exists" : "ok");
        if (OperatingSystem.IsLinux())
        {
            File.AppendAllText("/dev/null", "started");
        }

        var ml = new MLContext(2);
        var rows = ml.Data.LoadFromTextFile<Item>(Path.Combine(options.Root, "items.csv"), ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(rows);
        var model = ml.Transforms.Concatenate("Features", "A", "B").Append(ml.Regression.Trainers.FastTree("C")).Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "C");
        Console.WriteLine($"{metrics.RSquared:F3} {metrics.MeanAbsoluteError:F3}");
        var scratch = Path.Combine(Path.GetTempPath(), "clean-check.zip");
        ml.Model.Save(model, rows.Schema, scratch);
        using var schema = typeof(Program).Assembly.GetManifestResourceStream("Clean.data.schema.json");
        Console.WriteLine(schema is null);
    }
}

internal sealed class Item
{
    [LoadColumn(0)] public float A { get; set; }
    [LoadColumn(1)] public float B { get; set; }
    [LoadColumn(2)] public float C { get; set; }
}
