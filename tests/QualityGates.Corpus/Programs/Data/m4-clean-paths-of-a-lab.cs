// corpus: All places come from the arguments, the environment or the folder of the program; what looks like a rooted path is a route, a pattern or a unit.
// library: ML.NET
// axis: environment with fallback, regular expressions, routes
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.ML;
using Microsoft.ML.Data;

var root = Environment.GetEnvironmentVariable("LAB_ROOT") ?? Path.Combine(AppContext.BaseDirectory, "data");
var ml = new MLContext(seed: 2);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Probe>(Path.Combine(root, "rows.tsv"), hasHeader: true), 0.2);
var model = ml.Regression.Trainers.FastTree(nameof(Probe.Dose), nameof(Probe.Signal)).Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Probe.Dose));

var report = new
{
    route = "/home/doses/latest",
    unit = "mg\\ml",
    drive = new Regex(@"^[A-Z]:\\").IsMatch(root),
    metrics.RSquared,
    metrics.MeanAbsoluteError,
};
var target = Path.Combine(args.Length > 0 ? args[0] : "reports", "doses.json");
File.WriteAllText(target, JsonSerializer.Serialize(report));
ml.Model.Save(model, parts.TrainSet.Schema, Path.Combine(root, "..", "dose.zip"));

internal sealed class Probe
{
    [LoadColumn(0, 7), VectorType(8)] public float[] Signal { get; set; } = [];

    [LoadColumn(8)] public float Dose { get; set; }
}
