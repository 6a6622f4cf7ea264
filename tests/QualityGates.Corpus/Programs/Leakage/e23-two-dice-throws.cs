// corpus: One helper draws the training rows with seed 1, another the test rows with seed 2: a fifth of the test rows were learnt from at least in part.
// library: ML.NET
// axis: helper in one class, expression-bodied
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var flights = ml.Data.LoadFromTextFile<Flight>("flights.csv", ',', hasHeader: true);
var parts = new FlightParts(ml, flights);
var model = ml.Transforms.Concatenate("Features", "Distance", "Hour")
    .Append(ml.BinaryClassification.Trainers.FastForest("Late"))
    .Append(ml.BinaryClassification.Calibrators.Platt("Late"))
    .Fit(parts.Training());
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.Testing()), "Late"); // expect: MLQ2004
File.WriteAllText("flights.json", FormattableString.Invariant($"{metrics.AreaUnderRocCurve} {metrics.F1Score}"));

internal sealed class FlightParts(MLContext ml, IDataView flights)
{
    public IDataView Training() => ml.Data.TrainTestSplit(flights, testFraction: 0.2, seed: 1).TrainSet;

    public IDataView Testing() => ml.Data.TrainTestSplit(flights, testFraction: 0.2, seed: 2).TestSet;
}

public sealed class Flight
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public bool Late { get; set; }
}
