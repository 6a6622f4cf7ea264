// corpus: A customer is one row, so the number of the customer groups nothing and only goes with the scores into a file.
// library: ML.NET
// axis: class
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Telephone;

public sealed class Customer
{
    [LoadColumn(0)] public string CustomerId { get; set; } = "";

    [LoadColumn(1)] public float Calls { get; set; }

    [LoadColumn(2)] public float Months { get; set; }

    [LoadColumn(3)] public float Complaints { get; set; }

    [LoadColumn(4)] public bool Left { get; set; }
}

public sealed class CustomerScore
{
    public string CustomerId { get; set; } = "";

    public float Probability { get; set; }
}

public sealed class ChurnRun(string file, string output)
{
    private readonly MLContext _ml = new(seed: 70);

    public CalibratedBinaryClassificationMetrics Run()
    {
        var customers = _ml.Data.LoadFromTextFile<Customer>(file, separatorChar: ',', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(customers, testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(Customer.Calls), nameof(Customer.Months), nameof(Customer.Complaints))
            .Append(_ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Customer.Left)))
            .Fit(split.TrainSet);

        var scored = model.Transform(split.TestSet);
        var lines = _ml.Data.CreateEnumerable<CustomerScore>(scored, reuseRowObject: false)
            .OrderByDescending(score => score.Probability)
            .Select(score => string.Join(',', score.CustomerId, score.Probability.ToString("F4", CultureInfo.InvariantCulture)));
        File.WriteAllLines(output, lines);
        return _ml.BinaryClassification.Evaluate(scored, labelColumnName: nameof(Customer.Left));
    }
}
