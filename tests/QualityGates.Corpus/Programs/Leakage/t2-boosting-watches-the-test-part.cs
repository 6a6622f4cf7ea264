// corpus: Boosting is given the test part to watch, on which it is then reported.
// library: ML.NET
// axis: options with early stopping, two-argument fit
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

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
        var (train, test) = Split(ml, data);
        var trainer = ml.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
        {
            NumberOfTrees = 2000,
        });
        var model = trainer.Fit(train, test);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test)); // expect: MLQ2005
        ml.Model.Save(model, data.Schema, modelFile);
        return new Outcome(metrics.AreaUnderRocCurve, metrics.F1Score);
    }

    private static (IDataView Train, IDataView Test) Split(MLContext ml, IDataView data)
    {
        var split = ml.Data.TrainTestSplit(data, 0.25);
        return (split.TrainSet, split.TestSet);
    }
}
