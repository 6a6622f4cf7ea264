// corpus: The program fixes its culture before anything is read; what a person types into a box is parsed as the person writes.
// library: ML.NET
// axis: program start
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var ml = new MLContext(seed: 21);
var rows = File.ReadLines("wine.csv").Skip(1).Select(line => line.Split(',')).Select(cells => new Wine
{
    Alcohol = float.Parse(cells[0]),
    Acid = float.Parse(cells[1]),
    Quality = float.Parse(cells[2]),
}).ToList();
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), 0.3);
var pipeline = ml.Transforms.Concatenate("Features", "Alcohol", "Acid").Append(ml.Regression.Trainers.FastTree("Quality"));
var metrics = ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), "Quality");
File.WriteAllText("metrics.csv", $"{metrics.RSquared},{metrics.MeanAbsoluteError}");

public sealed class Wine
{
    public float Alcohol { get; set; }

    public float Acid { get; set; }

    public float Quality { get; set; }
}

public sealed class AlcoholBox
{
    public string Text { get; set; } = "";

    public float? Value => float.TryParse(Text, NumberStyles.Float, CultureInfo.CurrentCulture, out var value) ? value : null;
}
