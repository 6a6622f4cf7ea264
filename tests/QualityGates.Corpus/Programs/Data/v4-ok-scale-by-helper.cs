// corpus: A helper puts the normalizer in front of whatever trainer it is given; trees stand alone.
// library: ML.NET
// axis: helper
// scores: MLQ4010
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ByHelper;

public sealed class Patient
{
    [LoadColumn(0)] public float Weight { get; set; }
    [LoadColumn(1)] public float Height { get; set; }
    [LoadColumn(2)] public float Glucose { get; set; }
    [LoadColumn(3), ColumnName("Label")] public bool Diabetic { get; set; }
}

public enum Kind
{
    Linear,
    Trees,
}

public sealed class Pipelines(MLContext ml)
{
    public IEstimator<ITransformer> Of(Kind kind)
    {
        var features = ml.Transforms.Concatenate("Raw", nameof(Patient.Weight), nameof(Patient.Height), nameof(Patient.Glucose));
        return kind switch
        {
            Kind.Linear => Scaled(features).Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression()),
            _ => features.Append(ml.BinaryClassification.Trainers.FastTree(featureColumnName: "Raw")),
        };
    }

    private IEstimator<ITransformer> Scaled(IEstimator<ITransformer> features) => features.Append(ml.Transforms.NormalizeRobustScaling("Features", "Raw"));

    public double Measure(string path, Kind kind)
    {
        var rows = ml.Data.LoadFromTextFile<Patient>(path, hasHeader: true);
        return ml.BinaryClassification.CrossValidate(rows, Of(kind), numberOfFolds: 5).Average(fold => fold.Metrics.AreaUnderRocCurve);
    }
}
