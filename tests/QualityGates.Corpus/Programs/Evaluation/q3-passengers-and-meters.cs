// corpus: One study tells the name of the label to the trainer only; the other has a label of double precision, which regression does not take.
// library: ML.NET
// axis: console, two methods
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 21);
var report = new Dictionary<string, double[]>
{
    ["ferry"] = Studies.Ferry(ml, args[0]),
    ["meters"] = Studies.Meters(ml, args[1]),
};
File.WriteAllText("report.json", JsonSerializer.Serialize(report));

internal static class Studies
{
    public static double[] Ferry(MLContext ml, string path)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Passenger>(path, separatorChar: ',', hasHeader: true), 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Passenger.Age), nameof(Passenger.Fare))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Passenger.Returned)))
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)); // expect: MLQ3004
        return [metrics.Accuracy, metrics.AreaUnderRocCurve, metrics.F1Score];
    }

    public static double[] Meters(MLContext ml, string path)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Meter>(path, separatorChar: ',', hasHeader: true), 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Meter.Persons), nameof(Meter.Floor))
            .Append(ml.Regression.Trainers.FastTreeTweedie(labelColumnName: nameof(Meter.Usage)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Meter.Usage)); // expect: MLQ3004
        return [metrics.MeanAbsoluteError, metrics.RootMeanSquaredError];
    }
}

internal sealed class Passenger
{
    [LoadColumn(0)] public float Age { get; set; }

    [LoadColumn(1)] public float Fare { get; set; }

    [LoadColumn(2)] public bool Returned { get; set; }
}

internal sealed class Meter
{
    [LoadColumn(0)] public float Persons { get; set; }

    [LoadColumn(1)] public float Floor { get; set; }

    [LoadColumn(2)] public double Usage { get; set; }
}
