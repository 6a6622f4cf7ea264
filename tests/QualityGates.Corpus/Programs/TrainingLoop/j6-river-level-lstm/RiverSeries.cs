using System.Globalization;

namespace RiverLevel;

public sealed record Scale(float Mean, float Deviation)
{
    public static Scale Of(ReadOnlySpan<float> values)
    {
        var sum = 0.0;
        var squares = 0.0;
        foreach (var value in values)
        {
            sum += value;
            squares += (double)value * value;
        }

        var mean = sum / values.Length;
        return new Scale((float)mean, (float)Math.Sqrt(Math.Max(squares / values.Length - mean * mean, 1e-9)));
    }

    public float[] Apply(ReadOnlySpan<float> values)
    {
        var scaled = new float[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            scaled[i] = (values[i] - Mean) / Deviation;
        }

        return scaled;
    }

    public double ToCentimetres(double scaled) => scaled * Deviation;
}

public sealed record RiverSeries(float[] Train, float[] Validation, float[] Test)
{
    public static RiverSeries Read(string path, double validationShare, double testShare)
    {
        var levels = File.ReadLines(path)
            .Skip(1)
            .Select(line => float.Parse(line.Split(';')[1], CultureInfo.InvariantCulture))
            .ToArray();
        var testFrom = (int)(levels.Length * (1 - testShare));
        var validationFrom = (int)(levels.Length * (1 - testShare - validationShare));
        return new RiverSeries(levels[..validationFrom], levels[validationFrom..testFrom], levels[testFrom..]);
    }
}
