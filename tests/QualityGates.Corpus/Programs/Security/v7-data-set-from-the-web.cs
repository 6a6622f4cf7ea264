// corpus: A study fetches its data set from the web into a file and learns from it.
// library: ML.NET
// axis: script
using Microsoft.ML;
using Microsoft.ML.Data;

const string Address = "https://data.example.org/uci/abalone.csv";
const string Target = "abalone.csv";

using (var http = new HttpClient())
{
    var text = await http.GetStringAsync(Address); // expect: MLQ7002
    await File.WriteAllTextAsync(Target, text);
}

var ml = new MLContext(seed: 1);
var rows = ml.Data.LoadFromTextFile<Abalone>(Target, separatorChar: ',', hasHeader: false);
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.25);
var model = ml.Transforms.Concatenate("Features", nameof(Abalone.Length), nameof(Abalone.Weight))
    .Append(ml.Regression.Trainers.FastForest(nameof(Abalone.Rings)))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Abalone.Rings));
Console.WriteLine(FormattableString.Invariant($"{metrics.RSquared:F2} {metrics.MeanAbsoluteError:F2}"));

internal sealed class Abalone
{
    [LoadColumn(1)] public float Length { get; set; }
    [LoadColumn(4)] public float Weight { get; set; }
    [LoadColumn(8)] public float Rings { get; set; }
}
