// corpus: All paths come from the environment or the command line, or are relative to the program; devices and system files are where they are.
// library: ML.NET
// axis: environment, interpolation, helper
using Microsoft.ML;

var root = Environment.GetEnvironmentVariable("DATA_ROOT") ?? AppContext.BaseDirectory;
var ml = new MLContext(seed: 4);
var model = ml.Model.Load(Below("models", "sales.zip"), out var schema);
Console.WriteLine($"{schema.Count} {model} {Cores()}");
File.WriteAllText(Below("reports", $"{args[0]}.txt"), "/reports/" + args[0]);

string Below(params string[] parts) => Path.Combine([root, .. parts]);

static int Cores() => File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").Count(line => line.StartsWith("processor", StringComparison.Ordinal)) : Environment.ProcessorCount;
