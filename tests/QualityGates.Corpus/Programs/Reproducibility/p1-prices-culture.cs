// corpus: Prices are read from a table and by hand with the separators of whoever's machine it is.
// library: Microsoft.Data.Analysis, ML.NET
// axis: table, LINQ projection, Convert
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var history = DataFrame.LoadCsv("history.csv"); // expect: MLQ1008
var recent = File.ReadLines("recent.csv").Skip(1)
    .Select(line => line.Split(';'))
    .Select(cells => new Price { Lag = Convert.ToSingle(cells[0]), Value = float.Parse(cells[1]) }) // expect: MLQ1008 MLQ1008
    .ToList();

var model = ml.Transforms.Concatenate("Features", "Lag")
    .Append(ml.Regression.Trainers.FastTree("Value"))
    .Fit(history);
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(recent)), "Value");
Console.WriteLine($"{metrics.MeanAbsoluteError} {metrics.RSquared}");

internal sealed class Price
{
    public float Lag { get; set; }
    public float Value { get; set; }
}
