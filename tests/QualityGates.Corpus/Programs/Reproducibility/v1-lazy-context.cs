// corpus: A lazy context, a context with an initializer and a singleton made on first use; none has a seed, all train.
// library: ML.NET
// axis: Lazy, initializer, singleton
using Microsoft.ML;
using Microsoft.ML.Data;

namespace LazyContext;

public sealed class Lead
{
    [LoadColumn(0)] public bool Won { get; set; }
    [LoadColumn(1, 6), VectorType(6), ColumnName("Features")] public float[] Activity { get; set; } = [];
}

public static class Shared
{
    private static MLContext? _instance;

    public static MLContext Instance => _instance ??= new MLContext(); // expect: MLQ1001
}

public sealed class LeadStudy
{
    private readonly Lazy<MLContext> _ml = new(() => new MLContext()); // expect: MLQ1001

    public double WithBoosting(string path)
    {
        var rows = _ml.Value.Data.LoadFromTextFile<Lead>(path);
        return _ml.Value.BinaryClassification.CrossValidate(rows, _ml.Value.BinaryClassification.Trainers.LightGbm("Won"), 5, "Won")
            .Average(fold => fold.Metrics.AreaUnderRocCurve);
    }

    public double WithPerceptron(string path)
    {
        var rows = Shared.Instance.Data.LoadFromTextFile<Lead>(path);
        var trainer = Shared.Instance.BinaryClassification.Trainers.AveragedPerceptron("Won");
        return Shared.Instance.BinaryClassification.CrossValidateNonCalibrated(rows, trainer, 5, "Won").Average(fold => fold.Metrics.Accuracy);
    }

    public double OnDevice(string path)
    {
        var ml = new MLContext { GpuDeviceId = 0, FallbackToCpu = true }; // expect: MLQ1001
        var rows = ml.Data.LoadFromTextFile<Lead>(path);
        var trainer = ml.BinaryClassification.Trainers.SgdCalibrated("Won");
        return ml.BinaryClassification.CrossValidate(rows, trainer, 5, "Won").Average(fold => fold.Metrics.F1Score);
    }
}
