// corpus: Ten folds of a churn model are averaged over accuracy and nothing else.
// library: ML.NET
// axis: LINQ, async
using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private static async Task<int> Main()
    {
        var ml = new MLContext(seed: 1);
        var subscribers = ml.Data.LoadFromTextFile<Subscriber>("subscribers.csv", ',', true);
        var pipeline = ml.Transforms.Concatenate("Features", "Months", "Calls")
            .Append(ml.BinaryClassification.Trainers.FastTree("Left"));
        var mean = await Task.Run(() =>
        {
            var folds = ml.BinaryClassification.CrossValidate(subscribers, pipeline, 10, "Left"); // expect: MLQ3005
            return folds.Select(fold => fold.Metrics.Accuracy).Average();
        });
        return mean > 0.9 ? 0 : 1;
    }
}

internal class Subscriber
{
    [LoadColumn(0)] public float Months { get; set; }
    [LoadColumn(1)] public float Calls { get; set; }
    [LoadColumn(2)] public bool Left { get; set; }
}
