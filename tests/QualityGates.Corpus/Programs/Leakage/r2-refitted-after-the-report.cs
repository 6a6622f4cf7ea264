// corpus: The report comes from rows held out; afterwards the model that is saved learns from all of them.
// library: ML.NET
// axis: classes, refit
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Churn;

public sealed class ChurnTrainer(MLContext ml)
{
    private readonly IEstimator<ITransformer> pipeline = ml.Transforms.Categorical.OneHotEncoding("Plan")
        .Append(ml.Transforms.Concatenate("Features", "Plan", "Months", "Calls"))
        .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Left", numberOfTrees: 80));

    public CalibratedBinaryClassificationMetrics Evaluate(IDataView customers)
    {
        var split = ml.Data.TrainTestSplit(customers, testFraction: 0.2);
        var model = pipeline.Fit(split.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: "Left");
    }

    public void SaveFinal(IDataView customers, string path) => ml.Model.Save(pipeline.Fit(customers), customers.Schema, path);
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var customers = ml.Data.LoadFromTextFile<Customer>(args[0], separatorChar: ',', hasHeader: true, allowQuoting: true);
        var trainer = new ChurnTrainer(ml);
        var metrics = trainer.Evaluate(customers);
        File.WriteAllText(args[1], FormattableString.Invariant($"auc {metrics.AreaUnderRocCurve:F4} f1 {metrics.F1Score:F4}"));
        if (metrics.F1Score > 0.6)
        {
            trainer.SaveFinal(customers, args[2]);
        }
    }
}

public sealed class Customer
{
    [LoadColumn(0)] public string Plan { get; set; } = "";
    [LoadColumn(1)] public float Months { get; set; }
    [LoadColumn(2)] public float Calls { get; set; }
    [LoadColumn(3)] public bool Left { get; set; }
}
