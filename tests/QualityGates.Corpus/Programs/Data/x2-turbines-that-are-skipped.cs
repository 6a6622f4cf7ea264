// corpus: An iterator over the log of a wind park goes on to the next line whenever one cannot be read, whatever is wrong with it.
// library: ML.NET
// axis: iterator, two classes
using System.Globalization;
using Microsoft.ML;

namespace WindPark;

public sealed record TurbineRow
{
    public float Wind { get; init; }

    public float Pitch { get; init; }

    public float Power { get; init; }
}

public sealed class TurbineLog(string path)
{
    public IEnumerable<TurbineRow> Rows()
    {
        using var reader = new StreamReader(path);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            TurbineRow row;
            try
            {
                row = Parsed(line);
            }
            catch // expect: MLQ4004
            {
                continue;
            }

            yield return row;
        }
    }

    private static TurbineRow Parsed(string line)
    {
        var cells = line.Split('\t');
        return new TurbineRow
        {
            Wind = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Pitch = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Power = float.Parse(cells[3], CultureInfo.InvariantCulture),
        };
    }
}

public sealed class PowerCurve
{
    private readonly MLContext _ml = new(seed: 11);

    public (double Mae, double Rmse) Learn(TurbineLog log)
    {
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(log.Rows()), testFraction: 0.2, seed: 11);
        var model = _ml.Transforms.Concatenate("Features", nameof(TurbineRow.Wind), nameof(TurbineRow.Pitch))
            .Append(_ml.Regression.Trainers.Gam(nameof(TurbineRow.Power)))
            .Fit(parts.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(TurbineRow.Power));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
