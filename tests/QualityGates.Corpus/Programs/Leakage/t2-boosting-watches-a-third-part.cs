// corpus: Boosting is given a validation part to watch and is reported on the test part.
// library: ML.NET
// axis: record with parts, two-argument fit
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

public class Credit
{
    [LoadColumn(0, 9), VectorType(10)] public float[] Features { get; set; } = new float[10];
    [LoadColumn(10)] public bool Label { get; set; }
}

public sealed record Outcome(double Auc, double F1);

public static class CreditTraining
{
    public static Outcome Train(MLContext ml, string file, string modelFile)
    {
        var data = ml.Data.LoadFromTextFile<Credit>(file, separatorChar: ',', hasHeader: true);
        var (train, validation, test) = Split(ml, data);
        var model = ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { EarlyStoppingRound = 20, Seed = 1, Deterministic = true }).Fit(train, validation);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test));
        ml.Model.Save(model, data.Schema, modelFile);
        return new Outcome(metrics.AreaUnderRocCurve, metrics.F1Score);
    }

    private static (IDataView Train, IDataView Validation, IDataView Test) Split(MLContext ml, IDataView data)
    {
        var outer = ml.Data.TrainTestSplit(data, 0.2);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, 0.2);
        return (inner.TrainSet, inner.TestSet, outer.TestSet);
    }
}
