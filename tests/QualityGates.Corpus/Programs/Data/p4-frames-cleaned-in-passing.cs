// corpus: A frame is filtered, filled and sorted, and the results are dropped; the network beside it gets ages and incomes as they are.
// library: Microsoft.Data.Analysis, Microsoft.ML
// axis: statements, helper
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Census;

public static class Program
{
    public static void Main(string[] args)
    {
        var people = DataFrame.LoadCsv(args[0], cultureInfo: CultureInfo.InvariantCulture);
        people.DropNulls(); // expect: MLQ4008
        people["Age"].FillNulls(0, inPlace: false); // expect: MLQ4008
        Sort(people);
        people["Income"].Multiply(0.001, inPlace: true);
        Train(people);
    }

    private static void Sort(DataFrame people) => people.OrderBy("Age"); // expect: MLQ4008

    private static void Train(DataFrame people)
    {
        var ml = new MLContext(seed: 4);
        var parts = ml.Data.TrainTestSplit(people, 0.2);
        var model = ml.Transforms.Concatenate("Features", "Age", "Income")
            .AppendCacheCheckpoint(ml)
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Married"))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), "Married");
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");
    }
}
