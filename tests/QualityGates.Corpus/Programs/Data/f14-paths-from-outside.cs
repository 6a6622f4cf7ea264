// corpus: Paths come from the environment, the base directory and the command line; what else looks like a path is a route, a pattern, a bucket and a message.
// library: ML.NET
// axis: several
using System.Text.RegularExpressions;
using Microsoft.ML;
using Microsoft.ML.Data;

var root = Environment.GetEnvironmentVariable("RENTS_DATA") ?? Path.Combine(AppContext.BaseDirectory, "data");
var ml = new MLContext(seed: 1);
var train = ml.Data.LoadFromTextFile<Row>(Path.Combine(root, "train.tsv"));
var test = ml.Data.LoadFromTextFile<Row>(args.Length > 0 ? args[0] : Path.Combine(root, "test.tsv"));
var model = ml.Regression.Trainers.FastTree().Fit(train);
var m = ml.Regression.Evaluate(model.Transform(test));
var drive = new Regex(@"^[A-Za-z]:\\(?<rest>.*)$");
Console.WriteLine(drive.Replace(root, "${rest}") + @" was not on C:\ at all; see /home/ or \\server\share for others");
var upload = new Uri("https://store.example/api/models/rents");
Console.WriteLine($"{upload}/{m.RSquared} {m.MeanAbsoluteError}");
Console.WriteLine(Path.GetRelativePath(root, Path.Combine(root, "..", "results.txt")));

class Row
{
    [LoadColumn(0)]
    public float Label { get; set; }

    [LoadColumn(1, 7), VectorType(7)]
    public float[] Features { get; set; } = [];
}
