using Microsoft.ML;

namespace Energy;

public sealed class Training(MLContext ml)
{
    public double Run(IDataView train, IDataView test, string target)
    {
        var model = ml.Transforms.WithCurrent() // expect: MLQ6010
            .Append(ml.Transforms.WithPeak()) // expect: MLQ6010
            .Append(ml.Transforms.Concatenate("Features", nameof(Current.Ampere), nameof(Clipped.Peak)))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Reading.Load)))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Reading.Load));
        File.WriteAllText(Path.ChangeExtension(target, ".txt"), FormattableString.Invariant($"{metrics.RSquared:F4} {metrics.MeanAbsoluteError:F4}"));
        ml.Model.Save(model, train.Schema, target);
        return metrics.RSquared;
    }
}
