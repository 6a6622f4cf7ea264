// corpus: Training view and test view are loaded from one and the same list.
// library: ML.NET
// axis: collections
using Microsoft.ML;
using Microsoft.ML.Data;

List<Reading> readings = [.. File.ReadLines("pump.csv").Skip(1).Select(Reading.Parse)];

var ml = new MLContext(seed: 2);
var trainView = ml.Data.LoadFromEnumerable(readings);
var testView = ml.Data.LoadFromEnumerable(readings);

var pipeline = ml.Transforms.Concatenate("Features", nameof(Reading.Pressure), nameof(Reading.Flow))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Reading.Broken)));
var model = pipeline.Fit(trainView);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(testView), nameof(Reading.Broken)); // expect: MLQ2003
if (metrics.AreaUnderRocCurve < 0.9 || metrics.F1Score < 0.8)
{
    throw new InvalidDataException("The pump model is not good enough.");
}

public sealed class Reading
{
    public float Pressure { get; set; }
    public float Flow { get; set; }
    public bool Broken { get; set; }

    public static Reading Parse(string line)
    {
        var cells = line.Split(';');
        return new() { Pressure = float.Parse(cells[0]), Flow = float.Parse(cells[1]), Broken = cells[2] == "1" }; // expect: MLQ1008 MLQ1008
    }
}
