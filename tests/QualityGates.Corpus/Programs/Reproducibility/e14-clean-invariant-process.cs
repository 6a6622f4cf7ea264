// corpus: Main sets the culture of the process before a row is read, so parsing without provider is repeatable.
// library: ML.NET
// axis: process-wide culture, regex
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.ML;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var pattern = new Regex(@"^(\d+\.\d+) (\d+\.\d+) (\d+\.\d+)$");
var rows = new List<Probe>();
foreach (var line in File.ReadLines(args[0]))
{
    var match = pattern.Match(line);
    rows.Add(new Probe { Depth = float.Parse(match.Groups[1].Value), Salt = float.Parse(match.Groups[2].Value), Heat = float.Parse(match.Groups[3].Value) });
}

var ml = new MLContext(3);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows));
var model = ml.Transforms.Concatenate("Features", "Depth", "Salt").Append(ml.Regression.Trainers.FastTree("Heat")).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Heat");
File.WriteAllText("metrics.csv", $"{metrics.RSquared},{metrics.MeanAbsoluteError}");

internal sealed class Probe
{
    public float Depth { get; set; }
    public float Salt { get; set; }
    public float Heat { get; set; }
}
