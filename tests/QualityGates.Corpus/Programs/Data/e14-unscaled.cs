// corpus: Distances and gradients over raw numbers; scaled features, trees and encoded words are exempt.
// library: ML.NET
// axis: chain, method, estimators in locals
// scores: MLQ4010
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Patients;

internal sealed class Patient
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Cholesterol { get; set; }
    [LoadColumn(2)] public string Town { get; set; } = "";
    [LoadColumn(3)] public bool Ill { get; set; }
    [LoadColumn(4)] public float Days { get; set; }
}

internal static class Pipelines
{
    private static IDataView Load(MLContext ml, string path) => ml.Data.LoadFromTextFile<Patient>(path, '\t', hasHeader: true);

    public static IEstimator<ITransformer> Logistic(MLContext ml) =>
        ml.Transforms.Concatenate("Features", nameof(Patient.Age), nameof(Patient.Cholesterol))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Ill"));

    public static ClusteringMetrics Cluster(MLContext ml, string path)
    {
        var rows = Load(ml, path);
        var features = ml.Transforms.Concatenate("Features", "Age", "Cholesterol");
        var trainer = ml.Clustering.Trainers.KMeans(new KMeansTrainer.Options { NumberOfClusters = 4, NumberOfThreads = 1 }); // expect: MLQ4010
        return ml.Clustering.Evaluate(features.Append(trainer).Fit(rows).Transform(rows));
    }

    public static double Fit(MLContext ml, string train, string test)
    {
        var logistic = Logistic(ml).Fit(Load(ml, train)); // expect: MLQ4010
        var days = Descent(ml).Fit(Load(ml, train)); // expect: MLQ4010
        var binary = ml.BinaryClassification.Evaluate(logistic.Transform(Load(ml, test)), "Ill");
        var regression = ml.Regression.Evaluate(days.Transform(Load(ml, test)), "Days");
        return binary.AreaUnderRocCurve + binary.LogLoss + regression.MeanAbsoluteError + regression.RSquared;
    }

    public static IEstimator<ITransformer> Online(MLContext ml) => ml.Transforms.Concatenate("Features", "Age", "Cholesterol")
        .Append(ml.Transforms.NormalizeMeanVariance("Features"))
        .Append(ml.Regression.Trainers.OnlineGradientDescent("Days"));

    public static IEstimator<ITransformer> Descent(MLContext ml) => ml.Transforms.CopyColumns("Label", "Days")
        .Append(ml.Transforms.Concatenate("Features", "Age", "Cholesterol"))
        .Append(ml.Regression.Trainers.OnlineGradientDescent());

    public static IEstimator<ITransformer> Trees(MLContext ml) =>
        ml.Transforms.Concatenate("Features", "Age", "Cholesterol").Append(ml.BinaryClassification.Trainers.FastForest("Ill"));

    public static IEstimator<ITransformer> Words(MLContext ml) =>
        ml.Transforms.Categorical.OneHotEncoding("TownCode", "Town").Append(ml.Transforms.Concatenate("Features", "TownCode"))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Ill"));
}
