// corpus: The trainer's report is made of the rows the model was fitted on, by a helper that is called "quality".
// library: ML.NET
// axis: classes, interface, helper
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Churn;

public interface ITrainingStage
{
    ITransformer Run(IDataView customers);
}

public sealed class BoostedStage(MLContext ml) : ITrainingStage
{
    public ITransformer Run(IDataView customers) =>
        ml.Transforms.Categorical.OneHotEncoding("Plan")
            .Append(ml.Transforms.Concatenate("Features", "Plan", "Months", "Calls"))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Left", numberOfTrees: 80))
            .Fit(customers);
}

public sealed class Quality(MLContext ml)
{
    public CalibratedBinaryClassificationMetrics Of(ITransformer model, IDataView rows) =>
        ml.BinaryClassification.Evaluate(model.Transform(rows), labelColumnName: "Left");
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var customers = ml.Data.LoadFromTextFile<Customer>(args[0], separatorChar: ',', hasHeader: true, allowQuoting: true);
        ITrainingStage stage = new BoostedStage(ml);
        var model = stage.Run(customers);
        var metrics = new Quality(ml).Of(model, customers); // expect: MLQ2003
        File.WriteAllText(args[1], FormattableString.Invariant($"auc {metrics.AreaUnderRocCurve:F4} f1 {metrics.F1Score:F4}"));
        ml.Model.Save(model, customers.Schema, args[2]);
    }
}

public sealed class Customer
{
    [LoadColumn(0)] public string Plan { get; set; } = "";
    [LoadColumn(1)] public float Months { get; set; }
    [LoadColumn(2)] public float Calls { get; set; }
    [LoadColumn(3)] public bool Left { get; set; }
}
