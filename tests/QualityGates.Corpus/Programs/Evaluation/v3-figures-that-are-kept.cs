// corpus: What is printed is also compared, written by a tracker, shown in a property or logged by somebody else.
// library: ML.NET
// axis: silences of the page
// scores: MLQ3005 MLQ3008
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Kept;

public interface ITracker
{
    void Log(string name, double value);
}

public sealed class Measurements(MLContext ml, ITracker tracker)
{
    public string Summary { get; private set; } = "";

    public void Compared(ITransformer model, IDataView test)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(test));
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F2}, R² {metrics.RSquared:F2}");
        if (metrics.MeanAbsoluteError > 10)
        {
            Environment.ExitCode = 1;
        }
    }

    public void Tracked(ITransformer model, IDataView test)
    {
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test));
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}");
        tracker.Log("auc", metrics.AreaUnderRocCurve);
    }

    public void Shown(ITransformer model, IDataView test)
    {
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(test));
        Summary = $"macro {metrics.MacroAccuracy:F3}, log-loss {metrics.LogLoss:F3}";
        Console.WriteLine(Summary);
    }

    public void Written(ITransformer model, IDataView test, TextWriter report)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(test));
        foreach (var line in Lines(metrics))
        {
            Console.WriteLine(line);
            report.WriteLine(line);
        }
    }

    private static IEnumerable<string> Lines(RegressionMetrics metrics)
    {
        yield return FormattableString.Invariant($"MAE: {metrics.MeanAbsoluteError:F2}");
        yield return FormattableString.Invariant($"RMSE: {metrics.RootMeanSquaredError:F2}");
    }
}
