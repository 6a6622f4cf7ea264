// corpus: The trainer only saves; a test class in the same project trains on its own rows and checks the quality on others.
// library: ML.NET
// axis: test class, property
using System;
using Microsoft.ML;

namespace Spam;

/// <summary>Stands in for the attribute of the test framework.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactAttribute : Attribute
{
}

public class SpamModelTests
{
    [Fact]
    public void Finds_most_of_the_spam()
    {
        var spam = new SpamModel(new MLContext(seed: 1));
        var rows = spam.Context.Data.LoadFromTextFile<Message>("messages.tsv", allowQuoting: true);
        var split = spam.Context.Data.TrainTestSplit(rows);
        var model = spam.Pipeline.Fit(split.TrainSet);
        var metrics = spam.Context.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Message.IsSpam));
        Check(metrics.PositiveRecall > 0.8, "recall");
        Check(metrics.PositivePrecision > 0.9, "precision");
    }

    private static void Check(bool holds, string name)
    {
        if (!holds)
        {
            throw new InvalidOperationException(name);
        }
    }
}
