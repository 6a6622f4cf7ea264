// corpus: The report on the rows that goes to the log is made with the debugger's view, in an extension that the training calls; the columns of the file are read once for each number.
// library: ML.NET
// axis: extension method, string builder, logger callback
using System.Globalization;
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Meter.Training;

public static class ReportExtensions
{
    public static string Describe(this IDataView rows, int count = 5)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Preview(count).RowView) // expect: MLQ6009
        {
            text.AppendJoin(", ", row.Values.Select(static value => string.Create(CultureInfo.InvariantCulture, $"{value.Key}={value.Value}"))).AppendLine();
        }
        return text.ToString();
    }
}

public sealed class MeterTraining(MLContext ml, Action<string> log)
{
    public ITransformer Train(string file, string laterFile)
    {
        var rows = ml.Data.LoadFromTextFile<MeterRow>(file, separatorChar: ',', hasHeader: true);
        log(rows.Describe());
        var mean = rows.GetColumn<float>(nameof(MeterRow.Usage)).Average();
        var peak = rows.GetColumn<float>(nameof(MeterRow.Usage)).Max(); // expect: MLQ6009
        log(string.Create(CultureInfo.InvariantCulture, $"mean {mean}, peak {peak}"));

        var model = ml.Transforms.Concatenate("Features", nameof(MeterRow.Hour), nameof(MeterRow.Residents))
            .Append(ml.Regression.Trainers.FastTreeTweedie(nameof(MeterRow.Usage)))
            .Fit(rows);
        var later = ml.Data.LoadFromTextFile<MeterRow>(laterFile, separatorChar: ',', hasHeader: true);
        var metrics = ml.Regression.Evaluate(model.Transform(later), nameof(MeterRow.Usage));
        log(string.Create(CultureInfo.InvariantCulture, $"R² {metrics.RSquared}"));
        return model;
    }
}

public sealed class MeterRow
{
    [LoadColumn(0)] public float Hour { get; set; }
    [LoadColumn(1)] public float Residents { get; set; }
    [LoadColumn(2)] public float Usage { get; set; }
}
