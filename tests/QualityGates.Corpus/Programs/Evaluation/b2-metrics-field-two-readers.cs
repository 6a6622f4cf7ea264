// corpus: One method of the job reads the accuracy, another the F1 score, from the same metrics field.
// library: ML.NET
// axis: field read in several members, computed property
// scores: MLQ3005 MLQ3008
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var job = new LateTrainJob();
job.Execute();
return job.MayShip ? 0 : 1;

internal sealed class LateTrainJob
{
    private readonly MLContext _ml = new(seed: 40);
    private BinaryClassificationMetrics? _metrics;

    public bool MayShip => _metrics is { F1Score: > 0.6 } && Summary().Length > 0;

    public void Execute()
    {
        var trains = _ml.Data.LoadFromTextFile<TrainRun>("runs.csv", separatorChar: ',', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(trains, testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(TrainRun.Stops), nameof(TrainRun.Load))
            .Append(_ml.BinaryClassification.Trainers.LdSvm(nameof(TrainRun.Late)))
            .Fit(split.TrainSet);
        _metrics = _ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), nameof(TrainRun.Late));
        _ml.Model.Save(model, trains.Schema, "late.zip");
    }

    private string Summary()
    {
        var text = $"accuracy {_metrics!.Accuracy:P1}";
        Console.WriteLine(text);
        return text;
    }
}

internal sealed class TrainRun
{
    [LoadColumn(0)] public float Stops { get; set; }
    [LoadColumn(1)] public float Load { get; set; }
    [LoadColumn(2)] public bool Late { get; set; }
}
