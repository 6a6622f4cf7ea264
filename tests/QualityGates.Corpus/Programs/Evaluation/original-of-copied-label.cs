// corpus: The trainer learns Label, a copy of Fare, and the evaluator reads Fare itself: the values are the same.
// library: ML.NET
// axis: named arguments, property
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var job = new ParcelJob();
job.Run();

internal sealed class ParcelJob
{
    private MLContext Context { get; } = new(seed: 1);

    private IDataView Parcels => Context.Data.LoadFromTextFile<Parcel>("parcels.csv", ',', hasHeader: true);

    public void Run()
    {
        var split = Context.Data.TrainTestSplit(Parcels, testFraction: 0.2);
        var model = Context.Transforms.CopyColumns("Label", "Days")
            .Append(Context.Transforms.Concatenate("Features", "Weight", "Kilometres"))
            .Append(Context.Regression.Trainers.Sdca())
            .Fit(split.TrainSet);
        var metrics = Context.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Days");
        File.WriteAllText("parcels.txt", FormattableString.Invariant($"{metrics.MeanAbsoluteError};{metrics.RootMeanSquaredError}"));
    }
}

internal class Parcel
{
    [LoadColumn(0)] public float Weight { get; set; }
    [LoadColumn(1)] public float Kilometres { get; set; }
    [LoadColumn(2)] public float Days { get; set; }
}
