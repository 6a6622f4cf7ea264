// corpus: Every digit is joined by a copy that is shifted to the right, and the whole array is shuffled and cut by position.
// library: SharpLearning
// axis: static class
using SharpLearning.Containers.Extensions;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.Metrics.Classification;

namespace Digits;

public sealed record Digit(double[] Pixels, double Value);

public sealed record DigitReport(double ErrorRate, string Matrix);

public static class DigitStudy
{
    public static DigitReport Run(IReadOnlyList<Digit> digits, int seed)
    {
        var more = digits.SelectMany(digit => new[] { digit, Shifted(digit) }).ToArray();
        new Random(seed).Shuffle(more);
        var cut = more.Length * 9 / 10;
        var train = more[..cut]; // expect: MLQ2012
        var test = more[cut..];

        var learner = new ClassificationDecisionTreeLearner(maximumTreeDepth: 14, seed: seed);
        var tree = learner.Learn(train.Select(digit => digit.Pixels).ToArray().ToF64Matrix(), train.Select(digit => digit.Value).ToArray());

        var expected = test.Select(digit => digit.Value).ToArray();
        var predicted = tree.Predict(test.Select(digit => digit.Pixels).ToArray().ToF64Matrix());
        var metric = new TotalErrorClassificationMetric<double>();
        return new DigitReport(metric.Error(expected, predicted), metric.ErrorString(expected, predicted));
    }

    private static Digit Shifted(Digit digit)
    {
        var pixels = new double[digit.Pixels.Length];
        digit.Pixels.AsSpan(0, pixels.Length - 1).CopyTo(pixels.AsSpan(1));
        return digit with { Pixels = pixels };
    }
}
