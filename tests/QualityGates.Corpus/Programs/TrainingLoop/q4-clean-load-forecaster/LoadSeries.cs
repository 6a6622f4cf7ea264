using System.Globalization;

namespace GridLoad;

public static class LoadSeries
{
    public static float[] Read(string path) => File.ReadLines(path)
        .Skip(1)
        .Select(line => line.Split(';'))
        .OrderBy(cells => DateTime.ParseExact(cells[0], "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))
        .Select(cells => float.Parse(cells[1], CultureInfo.InvariantCulture))
        .ToArray();
}

public sealed record SeriesCut(float[] Train, float[] Validation, float[] Test)
{
    public static SeriesCut At(float[] series, double trainShare, double validationShare)
    {
        var first = (int)(series.Length * trainShare);
        var second = (int)(series.Length * (trainShare + validationShare));
        return new SeriesCut(series[..first], series[first..second], series[second..]);
    }
}

public sealed record Scaler(float Mean, float Deviation)
{
    public static Scaler Learn(float[] train)
    {
        var mean = train.Average();
        var deviation = MathF.Sqrt(train.Average(value => (value - mean) * (value - mean)));
        return new Scaler(mean, Math.Max(deviation, 1e-3f));
    }

    public float Forward(float value) => (value - Mean) / Deviation;

    public float Back(float value) => value * Deviation + Mean;
}
