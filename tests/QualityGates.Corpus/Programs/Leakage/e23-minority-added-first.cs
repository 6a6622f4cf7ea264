// corpus: Frauds are added five times over to the list, and the list is divided afterwards; the second method adds them to the training rows.
// library: ML.NET, LINQ
// axis: collections, helper method
using Microsoft.ML;

public sealed class FraudBalancing(MLContext ml)
{
    public double BeforeTheSplit(List<Payment> payments)
    {
        var balanced = payments.Concat(Enumerable.Repeat(payments.Where(p => p.Fraud), 5).SelectMany(p => p)).ToList();
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(balanced), testFraction: 0.2); // expect: MLQ2012
        return Score(split.TrainSet, split.TestSet);
    }

    public double InPlace(List<Payment> payments)
    {
        var frauds = payments.Where(p => p.Fraud).ToList();
        for (var i = 0; i < 5; i++)
        {
            payments.AddRange(frauds);
        }

        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(payments), testFraction: 0.2); // expect: MLQ2012
        return Score(split.TrainSet, split.TestSet);
    }

    public double AfterTheSplit(List<Payment> payments)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(payments), testFraction: 0.2);
        var train = ml.Data.CreateEnumerable<Payment>(split.TrainSet, reuseRowObject: false).ToList();
        train.AddRange(train.Where(p => p.Fraud).SelectMany(p => Enumerable.Repeat(p, 4)).ToList());
        return Score(ml.Data.LoadFromEnumerable(train), split.TestSet);
    }

    public double TwoSources(List<Payment> cards, List<Payment> transfers)
    {
        var all = cards.Concat(transfers).ToList();
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(all), testFraction: 0.2);
        return Score(split.TrainSet, split.TestSet);
    }

    private double Score(Microsoft.ML.IDataView train, Microsoft.ML.IDataView test)
    {
        var model = ml.Transforms.Concatenate("Features", "Amount", "Hour").Append(ml.BinaryClassification.Trainers.LightGbm("Fraud")).Fit(train);
        return ml.BinaryClassification.Evaluate(model.Transform(test), "Fraud").AreaUnderPrecisionRecallCurve;
    }
}

public sealed class Payment
{
    public float Amount { get; set; }
    public float Hour { get; set; }
    public bool Fraud { get; set; }
}
