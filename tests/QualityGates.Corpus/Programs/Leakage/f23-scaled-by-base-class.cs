// corpus: The base class scales whatever the derived class loads, and only then cuts the rows.
// library: ML.NET
// axis: base class, template method, property
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var job = new RentJob(args[0]);
File.WriteAllText("rent.txt", FormattableString.Invariant($"{job.Execute():F3}"));

internal abstract class Job
{
    protected MLContext Ml { get; } = new MLContext(seed: 19);

    protected abstract IDataView Load();
    protected abstract string Target { get; }
    protected abstract IEstimator<ITransformer> Features();

    public double Execute()
    {
        var rows = Prepare(Load()); // expect: MLQ2001
        DataOperationsCatalog.TrainTestData split = Ml.Data.TrainTestSplit(rows, 0.25);
        var model = Ml.Regression.Trainers.FastTree(labelColumnName: Target).Fit(split.TrainSet);
        return Ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: Target).RootMeanSquaredError;
    }

    private IDataView Prepare(IDataView rows)
    {
        ITransformer fitted = Features().Fit(rows);
        return fitted.Transform(rows);
    }
}

internal sealed class RentJob(string path) : Job
{
    protected override string Target => nameof(Flat.Rent);

    protected override IDataView Load() => Ml.Data.LoadFromTextFile<Flat>(path, hasHeader: true, separatorChar: ';');

    protected override IEstimator<ITransformer> Features() => Ml.Transforms
        .ReplaceMissingValues(nameof(Flat.Area), replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean)
        .Append(Ml.Transforms.NormalizeMinMax(nameof(Flat.Area)))
        .Append(Ml.Transforms.Concatenate("Features", nameof(Flat.Area), nameof(Flat.Rooms)));
}

internal sealed class Flat
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Rent { get; set; }
}
