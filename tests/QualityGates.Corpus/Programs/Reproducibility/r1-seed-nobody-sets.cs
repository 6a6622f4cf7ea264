// corpus: Options have a seed that may be null, and the program makes them without one; a second command sets it.
// library: ML.NET
// axis: options object
using Microsoft.ML;
using Microsoft.ML.Data;

var command = args[0];
var metrics = command == "quick"
    ? new ChurnExperiment(new ExperimentOptions { Folds = 3 }).Run("churn.tsv")
    : new SeededExperiment(new ExperimentOptions { Folds = 10, Seed = 11 }).Run("churn.tsv");
Console.WriteLine($"{metrics:F4}");

public sealed class ExperimentOptions
{
    public int Folds { get; set; } = 5;

    public int? Seed { get; set; }
}

public sealed class Customer
{
    [LoadColumn(0)] public bool Left { get; set; }

    [LoadColumn(1, 12)]
    [VectorType(12)]
    public float[] Features { get; set; } = [];
}

public sealed class ChurnExperiment(ExperimentOptions options)
{
    public double Run(string path)
    {
        var ml = new MLContext(options.Seed); // expect: MLQ1001
        var data = ml.Data.LoadFromTextFile<Customer>(path);
        var pipeline = ml.Transforms.NormalizeMeanVariance(nameof(Customer.Features))
            .Append(ml.BinaryClassification.Trainers.LinearSvm(nameof(Customer.Left)));
        return ml.BinaryClassification.CrossValidateNonCalibrated(data, pipeline, options.Folds, nameof(Customer.Left))
            .Average(fold => fold.Metrics.AreaUnderRocCurve);
    }
}

public sealed class SeededExperiment(ExperimentOptions options)
{
    public double Run(string path)
    {
        var ml = new MLContext(options.Seed ?? 0);
        var data = ml.Data.LoadFromTextFile<Customer>(path);
        var pipeline = ml.Transforms.NormalizeMeanVariance(nameof(Customer.Features))
            .Append(ml.BinaryClassification.Trainers.LinearSvm(nameof(Customer.Left)));
        return ml.BinaryClassification.CrossValidateNonCalibrated(data, pipeline, options.Folds, nameof(Customer.Left))
            .Average(fold => fold.Metrics.AreaUnderRocCurve);
    }
}
