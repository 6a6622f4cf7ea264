// corpus: A method measures and gives the metrics back; the caller lets a reporter print them, and that is all.
// library: ML.NET
// axis: returned metrics, reporter class, StringBuilder
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Doors;

public sealed class DoorEvaluation(MLContext ml)
{
    public BinaryClassificationMetrics Of(ITransformer model, IDataView rows) => ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(rows), "Stuck");
}

public static class Reporter
{
    public static void Print(BinaryClassificationMetrics metrics)
    {
        var text = new StringBuilder();
        text.AppendLine($"F1   {metrics.F1Score:F3}");
        text.AppendLine($"AUC  {metrics.AreaUnderRocCurve:F3}");
        Console.WriteLine(text.ToString());
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 2);
        var doors = ml.Data.LoadFromBinary(args[0]);
        var split = ml.Data.TrainTestSplit(doors, testFraction: 0.2);
        var model = ml.BinaryClassification.Trainers.FastForest("Stuck").Fit(split.TrainSet);
        var metrics = new DoorEvaluation(ml).Of(model, split.TestSet); // expect: MLQ3008
        Reporter.Print(metrics);
        ml.Model.Save(model, doors.Schema, "doors.zip");
    }
}
