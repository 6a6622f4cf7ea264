// corpus: Every customer goes to the train or the test list by a coin of Random.Shared, so each run divides them anew.
// library: ML.NET
// axis: service
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Churning;

public sealed record Report(double Auc, double F1, double Recall);

public sealed class Customer
{
    public float Months { get; set; }
    public float Calls { get; set; }
    public bool Left { get; set; }
}

public sealed class ChurnService(MLContext ml)
{
    public Report Evaluate(IEnumerable<Customer> customers)
    {
        var train = new List<Customer>();
        var test = new List<Customer>();
        foreach (var customer in customers)
        {
            if (Random.Shared.NextDouble() < 0.8) // expect: MLQ1002
            {
                train.Add(customer);
            }
            else
            {
                test.Add(customer);
            }
        }

        var model = ml.Transforms.Concatenate("Features", nameof(Customer.Months), nameof(Customer.Calls))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Customer.Left)))
            .Fit(ml.Data.LoadFromEnumerable(train));
        var metrics = ml.BinaryClassification.Evaluate(
            model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Customer.Left));
        return new Report(metrics.AreaUnderRocCurve, metrics.F1Score, metrics.PositiveRecall);
    }
}
