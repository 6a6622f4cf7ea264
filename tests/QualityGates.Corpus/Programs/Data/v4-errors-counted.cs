// corpus: Lines that are no rows are counted, logged, thrown on, marked, or told to the caller; a missing file and cancellation are no data errors.
// library: ML.NET
// axis: several
using System.Globalization;
using Microsoft.ML;

namespace Counted;

public sealed class Row
{
    public float X { get; set; }
    public float Y { get; set; }
    public bool Label { get; set; }
}

public sealed class Reader(Action<string> log)
{
    public int Skipped { get; private set; }

    public List<Row> Read(string path, CancellationToken token)
    {
        var rows = new List<Row>();
        try
        {
            foreach (var line in File.ReadLines(path))
            {
                token.ThrowIfCancellationRequested();
                if (TryRead(line, out var row))
                {
                    rows.Add(row);
                }
                else
                {
                    Skipped++;
                }
            }
        }
        catch (OperationCanceledException)
        {
            return [];
        }
        catch (FileNotFoundException)
        {
            return [];
        }

        return rows;
    }

    private static bool TryRead(string line, out Row row)
    {
        row = new Row();
        try
        {
            var cells = line.Split(',');
            row = new Row { X = Number(cells[0]), Y = Number(cells[1]), Label = cells[2] == "yes" };
            return true;
        }
        catch (IndexOutOfRangeException)
        {
            return false;
        }
    }

    private static float Number(string text) => float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : float.NaN;

    public List<Row> Strict(string path)
    {
        var rows = new List<Row>();
        foreach (var line in File.ReadLines(path))
        {
            try
            {
                rows.Add(new Row { X = float.Parse(line, CultureInfo.InvariantCulture) });
            }
            catch (FormatException error)
            {
                log($"'{line}': {error.Message}");
            }
        }

        return rows;
    }
}

public sealed class Training(MLContext ml, Reader reader)
{
    public ITransformer Train(string path) => ml.Transforms.Concatenate("Features", "X", "Y")
        .Append(ml.Transforms.ReplaceMissingValues("Features"))
        .Append(ml.BinaryClassification.Trainers.FastTree())
        .Fit(ml.Data.LoadFromEnumerable(reader.Read(path, CancellationToken.None)));
}

public static class Measures
{
    public static double F1(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test), label).F1Score;
}
