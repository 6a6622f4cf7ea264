// corpus: Evaluations of apartment models read a default label nobody learned, a score nobody writes, a flag that is a number, and a search measures by another column.
// library: ML.NET
// axis: console, class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Housing;

public sealed class Apartment
{
    [LoadColumn(0)] public float Rooms { get; set; }

    [LoadColumn(1)] public float Area { get; set; }

    [LoadColumn(2)] public float Floor { get; set; }

    [LoadColumn(3)] public float Rent { get; set; }

    [LoadColumn(4)] public float Vacant { get; set; }

    [LoadColumn(5)] public bool Renovated { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 50);
        var apartments = ml.Data.LoadFromTextFile<Apartment>(args[0], separatorChar: ';', hasHeader: true);
        var study = new ApartmentStudy(ml, ml.Data.TrainTestSplit(apartments, testFraction: 0.2, seed: 50));
        var report = new Dictionary<string, double[]>
        {
            ["rent"] = study.Rent(),
            ["other score"] = study.OtherScore(),
            ["vacant"] = study.Vacant(),
            ["renovated"] = [study.Renovated(240)],
        };
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "apartments.json"), JsonSerializer.Serialize(report));
    }
}

internal sealed class ApartmentStudy(MLContext ml, DataOperationsCatalog.TrainTestData parts)
{
    public double[] Rent()
    {
        ITransformer model = Features().Append(ml.Regression.Trainers.FastTree(labelColumnName: "Rent")).Fit(parts.TrainSet);
        var scored = model.Transform(parts.TestSet);
        var metrics = ml.Regression.Evaluate(scored); // expect: MLQ3004
        var importance = ml.Regression.PermutationFeatureImportance(model, scored, permutationCount: 3); // expect: MLQ3004
        return [metrics.MeanAbsoluteError, metrics.RSquared, .. importance.Values.Select(value => value.MeanAbsoluteError.Mean)];
    }

    public double[] OtherScore()
    {
        var model = Features().Append(ml.Regression.Trainers.FastForest(labelColumnName: "Rent")).Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Rent", scoreColumnName: "PredictedRent"); // expect: MLQ3004
        return [metrics.MeanAbsoluteError, metrics.RootMeanSquaredError];
    }

    public double[] Vacant()
    {
        var model = Features().Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Vacant")).Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Vacant"); // expect: MLQ3004
        return [metrics.AreaUnderRocCurve, metrics.LogLoss];
    }

    public double Renovated(uint seconds)
    {
        var experiment = ml.Auto().CreateExperiment();
        experiment.SetPipeline(Features().Append(ml.Auto().BinaryClassification(labelColumnName: "Renovated")));
        experiment.SetBinaryClassificationMetric(BinaryClassificationMetric.AreaUnderRocCurve); // expect: MLQ3004
        experiment.SetDataset(parts.TrainSet, fold: 4);
        experiment.SetTrainingTimeInSeconds(seconds);
        return experiment.Run().Metric;
    }

    private IEstimator<ITransformer> Features() => ml.Transforms.Concatenate("Features", "Rooms", "Area", "Floor");
}
