using System.Globalization;
using Microsoft.ML.Data;

namespace Reefs;

public sealed class Report(TextWriter writer)
{
    public void Add(CalibratedBinaryClassificationMetrics metrics)
    {
        Line("recall", metrics.PositiveRecall);
        Line("precision", metrics.PositivePrecision);
        Line("log-loss", metrics.LogLoss);
        writer.WriteLine(metrics.ConfusionMatrix.GetFormattedConfusionTable());
    }

    private void Line(string name, double value) =>
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name};{value:R}"));
}
