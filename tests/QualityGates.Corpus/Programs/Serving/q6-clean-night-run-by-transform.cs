// corpus: A night's file is transformed as a whole and written as it is gone through; a few rows are asked singly as a sample.
// library: ML.NET
// axis: generic job, async streams
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Telco;

public class Line
{
    [LoadColumn(0)] public string Number { get; set; } = "";

    [LoadColumn(1)] public float Minutes { get; set; }

    [LoadColumn(2)] public float Calls { get; set; }
}

public sealed class Churn : Line
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}

public abstract class NightJob<TRow, TScored>(MLContext ml, ITransformer model)
    where TRow : class, new()
    where TScored : class, new()
{
    public async Task<int> RunAsync(string source, TextWriter target, CancellationToken cancel)
    {
        var rows = ml.Data.LoadFromTextFile<TRow>(source, separatorChar: '\t', hasHeader: true);
        var written = 0;
        foreach (var scored in ml.Data.CreateEnumerable<TScored>(model.Transform(rows), reuseRowObject: true))
        {
            cancel.ThrowIfCancellationRequested();
            await target.WriteLineAsync(Text(scored));
            written++;
        }

        return written;
    }

    public IReadOnlyList<string> Sample(IDataView rows, int count)
    {
        using var engine = ml.Model.CreatePredictionEngine<TRow, TScored>(model);
        return ml.Data.CreateEnumerable<TRow>(rows, reuseRowObject: false).Take(count).Select(row => Text(engine.Predict(row))).ToList();
    }

    protected abstract string Text(TScored scored);
}

public sealed class ChurnJob(MLContext ml, ITransformer model) : NightJob<Line, Churn>(ml, model)
{
    protected override string Text(Churn scored) =>
        string.Create(CultureInfo.InvariantCulture, $"{scored.Number}\t{scored.PredictedLabel}\t{scored.Probability:F4}");
}
