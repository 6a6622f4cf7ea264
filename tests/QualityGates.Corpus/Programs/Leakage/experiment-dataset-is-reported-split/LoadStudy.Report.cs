using Microsoft.ML;

namespace Grid;

public sealed partial class LoadStudy
{
    public bool IsBetterThan(double r2)
    {
        var scored = _best!.Transform(_split.TestSet);
        var metrics = _ml.Regression.Evaluate(scored, labelColumnName: "Load"); // expect: MLQ2005
        File.WriteAllText("load.txt", $"MAE {metrics.MeanAbsoluteError:F1}");
        return metrics.RSquared > r2;
    }
}
