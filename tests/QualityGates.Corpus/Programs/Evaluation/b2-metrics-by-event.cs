// corpus: A trainer raises an event with the metrics object; subscribers it does not know decide what to keep.
// library: ML.NET
// axis: event, delegate, null-conditional call
// scores: MLQ3005 MLQ3008
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var trainer = new ParkingTrainer();
trainer.Evaluated += (_, metrics) => File.AppendAllText("history.txt", FormattableString.Invariant($"{metrics.MeanAbsoluteError:R} {metrics.RSquared:R}\n"));
trainer.Evaluated += (_, metrics) => Console.WriteLine(metrics.RSquared);
trainer.Train("parking.csv");

public sealed class ParkingTrainer
{
    private readonly MLContext _ml = new(seed: 1);

    public event EventHandler<RegressionMetrics>? Evaluated;

    public void Train(string file)
    {
        var hours = _ml.Data.LoadFromTextFile<ParkingHour>(file, separatorChar: ',', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(hours, testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", "Weekday", "Hour", "Rain")
            .Append(_ml.Regression.Trainers.FastTree("Cars"))
            .Fit(split.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(split.TestSet), "Cars");
        Evaluated?.Invoke(this, metrics);
        _ml.Model.Save(model, hours.Schema, "parking.zip");
    }
}

public class ParkingHour
{
    [LoadColumn(0)] public float Weekday { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public float Rain { get; set; }
    [LoadColumn(3)] public float Cars { get; set; }
}
