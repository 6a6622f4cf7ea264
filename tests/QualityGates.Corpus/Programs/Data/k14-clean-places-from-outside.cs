// corpus: Places come from arguments, environment and the folder of the program; what looks like paths are routes, patterns, devices and keys.
// library: ML.NET
// axis: dictionary
using System.Text.RegularExpressions;
using Microsoft.ML;
using Microsoft.ML.Data;

var root = args.Length > 0 ? args[0] : Environment.GetEnvironmentVariable("DATA_ROOT") ?? AppContext.BaseDirectory;
var routes = new Dictionary<string, string> { ["/v1/models"] = "models", ["/v1/data"] = "data" };
var ml = new MLContext(seed: 1);
var path = Path.Combine(root, routes["/v1/data"], "pumps.csv");
var rows = ml.Data.LoadFromTextFile<Pump>(path, separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Pump.Load), nameof(Pump.Hours))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Pump.Wear)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Pump.Wear));
Console.WriteLine($@"logs\{DateTime.Today:yyyy}: {metrics.MeanAbsoluteError:F2} {metrics.RSquared:F2}");

var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "pumps"));
ml.Model.Save(model, rows.Schema, Path.Combine(folder.FullName, "wear.zip"));
var names = Regex.Matches(File.ReadAllText(Path.Combine("..", "names.txt")), @"\d+\s\w+\\\w*");
Console.WriteLine($"{names.Count} names, memory {File.ReadLines("/proc/meminfo").First()}");
var legacy = @"archive\2019\pumps.csv".Replace('\\', Path.DirectorySeparatorChar);
Console.WriteLine(File.Exists(legacy) ? "archive found" : "no archive");
var spool = OperatingSystem.IsWindows() ? @"spool\incoming" : "spool/incoming";
Console.WriteLine(Directory.Exists(spool));

internal sealed class Pump
{
    [LoadColumn(0)] public float Load { get; set; }
    [LoadColumn(1)] public float Hours { get; set; }
    [LoadColumn(2)] public float Wear { get; set; }
}
