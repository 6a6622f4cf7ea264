// corpus: What cannot be read goes to a file beside the data with its reason, and the training stops when it is too much.
// library: ML.NET
// axis: parser with result type
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Trout;

public sealed class Catch
{
    public float Length { get; set; }
    public float Depth { get; set; }
    public float Weight { get; set; }
}

public readonly record struct Parsed(Catch? Row, string? Reason);

public sealed class CatchReader(double tolerated)
{
    public List<Catch> Read(string path)
    {
        var rows = new List<Catch>();
        var refused = new List<string>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var parsed = Parse(line);
            if (parsed.Row is { } row)
            {
                rows.Add(row);
            }
            else
            {
                refused.Add($"{parsed.Reason}\t{line}");
            }
        }

        File.WriteAllLines(path + ".refused", refused);
        return refused.Count <= tolerated * (rows.Count + refused.Count)
            ? rows
            : throw new InvalidDataException($"{refused.Count} lines of {path} were refused.");
    }

    private static Parsed Parse(string line)
    {
        var cells = line.Split(',');
        if (cells.Length < 3)
        {
            return new Parsed(null, "too short");
        }

        return Number(cells[0], out var length) && Number(cells[1], out var depth) && Number(cells[2], out var weight)
            ? new Parsed(new Catch { Length = length, Depth = depth, Weight = weight }, null)
            : new Parsed(null, "no number");
    }

    private static bool Number(string cell, out float value) =>
        float.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}

public static class TroutStudy
{
    public static RegressionMetrics Run(string path)
    {
        var ml = new MLContext(seed: 12);
        var rows = ml.Data.LoadFromEnumerable(new CatchReader(tolerated: 0.01).Read(path));
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Catch.Length), nameof(Catch.Depth))
            .Append(ml.Regression.Trainers.Gam(nameof(Catch.Weight)))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Catch.Weight));
    }
}
