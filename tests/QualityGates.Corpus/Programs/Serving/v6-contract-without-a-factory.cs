// corpus: A mapping with a contract for which there is no factory, made by a helper, in a model that is saved.
// library: ML.NET
// axis: static helper class
using Microsoft.ML;
using Microsoft.ML.Data;

internal sealed class Visit
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public string Browser { get; set; } = "";
    [LoadColumn(2)] public float Pages { get; set; }
}

internal sealed class Device
{
    public float IsPhone { get; set; }
}

internal static class Steps
{
    public static IEstimator<ITransformer> Phone(MLContext ml) =>
        ml.Transforms.CustomMapping<Visit, Device>((visit, device) => device.IsPhone = visit.Browser.Contains("Mobile", StringComparison.Ordinal) ? 1 : 0, "phone");
}

internal static class Program
{
    private static void Main()
    {
        var ml = new MLContext(seed: 6);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Visit>("visits.csv", ',', hasHeader: true));
        var pipeline = Steps.Phone(ml) // expect: MLQ6010
            .Append(ml.Transforms.Concatenate("Features", nameof(Device.IsPhone), nameof(Visit.Pages)))
            .Append(ml.BinaryClassification.Trainers.LightGbm(new Microsoft.ML.Trainers.LightGbm.LightGbmBinaryTrainer.Options { Seed = 1, Deterministic = true }));
        var model = pipeline.Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        if (metrics.AreaUnderRocCurve > 0.75 && metrics.F1Score > 0.5)
        {
            ml.Model.Save(model, split.TrainSet.Schema, "visits.zip");
        }
    }
}
