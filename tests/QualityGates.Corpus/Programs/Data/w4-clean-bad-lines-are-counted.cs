// corpus: Lines that are no wells are counted, and reading stops when there are more than one in a hundred.
// library: ML.NET
// axis: reader
using System.Globalization;
using Microsoft.ML;

namespace Wells;

public sealed record Well(float Depth, float Iron, bool Clean);

public static class WellFile
{
    public static (List<Well> Wells, int Bad) Read(string path)
    {
        var wells = new List<Well>();
        var bad = 0;
        foreach (var line in File.ReadLines(path))
        {
            try
            {
                var cells = line.Split(',');
                wells.Add(new Well(
                    float.Parse(cells[0], CultureInfo.InvariantCulture),
                    float.Parse(cells[1], CultureInfo.InvariantCulture),
                    cells[2] == "1"));
            }
            catch (Exception error) when (error is FormatException or IndexOutOfRangeException)
            {
                bad++;
            }
        }

        if (bad * 100 > wells.Count)
        {
            throw new InvalidDataException($"{bad} lines of {path} are no wells.");
        }

        return (wells, bad);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var (wells, bad) = WellFile.Read(args[0]);
        Console.WriteLine($"{wells.Count} wells, {bad} lines left out");
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(wells), 0.25);
        var model = ml.Transforms.Concatenate("Features", nameof(Well.Depth), nameof(Well.Iron))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Well.Clean)))
            .Fit(parts.TrainSet);
        Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Well.Clean)).F1Score);
    }
}
