// corpus: The parser of another class tells its caller, counts, or throws with the line; nothing is lost silently.
// library: ML.NET
// axis: another class
using System.Globalization;
using Microsoft.ML;

namespace Told;

public sealed class Observation
{
    public float Depth { get; set; }
    public float Salt { get; set; }
    public float Warmth { get; set; }
}

internal sealed class Parser
{
    public int Bad { get; private set; }

    public bool TryParse(string line, out Observation observation)
    {
        observation = new Observation();
        var cells = line.Split(',');
        if (cells.Length < 3
            || !float.TryParse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var depth)
            || !float.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var salt)
            || !float.TryParse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var warmth))
        {
            Bad++;
            return false;
        }

        observation = new Observation { Depth = depth, Salt = salt, Warmth = warmth };
        return true;
    }

    public Observation? OrNull(string line)
    {
        try
        {
            var cells = line.Split(',');
            return new Observation { Depth = float.Parse(cells[0], CultureInfo.InvariantCulture) };
        }
        catch (FormatException error)
        {
            throw new InvalidDataException($"'{line}' is no observation.", error);
        }
    }
}

public sealed class Ocean(MLContext ml)
{
    public double Measure(string path)
    {
        var parser = new Parser();
        var rows = new List<Observation>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            if (parser.TryParse(line, out var observation))
            {
                rows.Add(observation);
            }
        }

        if (parser.Bad > rows.Count / 100)
        {
            throw new InvalidDataException($"{parser.Bad} lines of {path} are no observations.");
        }

        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Depth", "Salt").Append(ml.Regression.Trainers.FastTree("Warmth")).Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), "Warmth").RSquared;
    }
}
