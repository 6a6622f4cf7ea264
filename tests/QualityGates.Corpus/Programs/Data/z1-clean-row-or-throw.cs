// corpus: A parser of ship positions gives back null for a line it cannot read, and the loader throws on that.
// library: ML.NET
// axis: null and the coalescing operator
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ships;

public sealed class Position
{
    public float Speed { get; set; }

    public float Draught { get; set; }

    public float FuelPerHour { get; set; }

    public static Position? Parse(string line)
    {
        try
        {
            var cells = line.Split(',');
            return new Position
            {
                Speed = float.Parse(cells[2], CultureInfo.InvariantCulture),
                Draught = float.Parse(cells[3], CultureInfo.InvariantCulture),
                FuelPerHour = float.Parse(cells[4], CultureInfo.InvariantCulture),
            };
        }
        catch (Exception)
        {
            return null;
        }
    }
}

public static class FuelStudy
{
    public static RegressionMetrics Run(MLContext ml, string trainPath, string testPath)
    {
        var train = ml.Data.LoadFromEnumerable(Load(trainPath));
        var test = ml.Data.LoadFromEnumerable(Load(testPath));
        var model = ml.Transforms.Concatenate("Features", nameof(Position.Speed), nameof(Position.Draught))
            .Append(ml.Regression.Trainers.Gam(nameof(Position.FuelPerHour)))
            .Fit(train);
        return ml.Regression.Evaluate(model.Transform(test), nameof(Position.FuelPerHour));
    }

    private static List<Position> Load(string path) =>
        File.ReadAllLines(path)
            .Skip(1)
            .Select((line, index) => Position.Parse(line) ?? throw new InvalidDataException($"Line {index + 2} of {path} is no position."))
            .ToList();
}
