// corpus: Accord divides loans into folds as they are; the function that fits a fold repeats the defaults it was given, and no others.
// library: Accord.NET
// axis: class, delegates
using Accord.MachineLearning;
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.MachineLearning.Performance;
using Accord.Math.Optimization.Losses;

namespace Loans;

public sealed record Judgement(double Learned, double Held, double HeldSpread);

public sealed class LoanFolds(int repeats)
{
    public Judgement Judge(double[][] loans, int[] defaults)
    {
        Accord.Math.Random.Generator.Seed = 40;
        var folds = new CrossValidation<DecisionTree, double[]>
        {
            K = 8,
            Stratify = true,
            Learner = _ => new C45Learning { MaxHeight = 6 },
            Fit = (learner, inputs, outputs, _) => Fit(learner, inputs, outputs),
            Loss = (expected, actual, _) => new ZeroOneLoss(expected).Loss(actual),
        };
        var result = folds.Learn(loans, defaults);
        return new Judgement(result.Training.Mean, result.Validation.Mean, result.Validation.StandardDeviation);
    }

    private DecisionTree Fit(ISupervisedLearning<DecisionTree, double[], int> learner, double[][] inputs, int[] outputs)
    {
        var rare = Enumerable.Range(0, outputs.Length).Where(at => outputs[at] == 1).ToList();
        var x = inputs.ToList();
        var y = outputs.ToList();
        for (var repeat = 0; repeat < repeats; repeat++)
        {
            x.AddRange(rare.Select(at => inputs[at]));
            y.AddRange(rare.Select(_ => 1));
        }

        return learner.Learn(x.ToArray(), y.ToArray());
    }
}
