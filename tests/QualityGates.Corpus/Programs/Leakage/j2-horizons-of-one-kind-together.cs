// corpus: Soil samples are divided by a method of the base class with the horizon as key, and the label that is learned is made of the horizon.
// library: ML.NET
// axis: inheritance
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Soils;

public sealed class SoilSample
{
    [LoadColumn(0)] public float Clay { get; set; }

    [LoadColumn(1)] public float Humus { get; set; }

    [LoadColumn(2)] public float Lime { get; set; }

    [LoadColumn(3)] public string Horizon { get; set; } = "";
}

public abstract class SoilWork
{
    protected MLContext Context { get; } = new(seed: 90);

    protected IDataView Read(string path) => Context.Data.LoadFromTextFile<SoilSample>(path, separatorChar: ';', hasHeader: true);

    protected DataOperationsCatalog.TrainTestData Balanced(IDataView samples) =>
        Context.Data.TrainTestSplit(samples, testFraction: 0.2, samplingKeyColumnName: nameof(SoilSample.Horizon));
}

public sealed class HorizonWork : SoilWork
{
    public MulticlassClassificationMetrics Run(string path)
    {
        var samples = Read(path);
        var parts = Balanced(samples); // expect: MLQ2011
        var model = Context.Transforms.Conversion.MapValueToKey("Label", nameof(SoilSample.Horizon))
            .Append(Context.Transforms.Concatenate("Features", nameof(SoilSample.Clay), nameof(SoilSample.Humus), nameof(SoilSample.Lime)))
            .Append(Context.MulticlassClassification.Trainers.NaiveBayes())
            .Fit(parts.TrainSet);
        return Context.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
    }
}
