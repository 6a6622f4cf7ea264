using Tensorflow.NumPy;

namespace HeatDemand;

public sealed record ValueRange(float Low, float High)
{
    public static ValueRange Of(ReadOnlySpan<float> values)
    {
        var (low, high) = (float.MaxValue, float.MinValue);
        foreach (var value in values)
        {
            low = MathF.Min(low, value);
            high = MathF.Max(high, value);
        }

        return new ValueRange(low, high);
    }

    public float Into(float value) => (value - Low) / (High - Low);

    public float Back(float value) => (value * (High - Low)) + Low;
}

public sealed record WindowSet(NDArray X, NDArray Y, int Count);

public sealed class Windows
{
    public const int Width = 24;

    private readonly HeatSeries _series;

    public Windows(HeatSeries series, double trainShare)
    {
        _series = series;
        var cut = (int)(series.Length * trainShare);
        Demand = ValueRange.Of(series.Demand.AsSpan(0, cut));
        Temperature = ValueRange.Of(series.Temperature.AsSpan(0, cut));
        Train = Build(0, cut);
        Test = Build(cut, series.Length);
    }

    public ValueRange Demand { get; }

    public ValueRange Temperature { get; }

    public WindowSet Train { get; }

    public WindowSet Test { get; }

    private WindowSet Build(int from, int to)
    {
        var count = to - from - Width;
        var x = new float[count, Width + 1];
        var y = new float[count];
        for (var row = 0; row < count; row++)
        {
            for (var step = 0; step < Width; step++)
            {
                x[row, step] = Demand.Into(_series.Demand[from + row + step]);
            }

            x[row, Width] = Temperature.Into(_series.Temperature[from + row + Width]);
            y[row] = Demand.Into(_series.Demand[from + row + Width]);
        }

        return new WindowSet(new NDArray(x), new NDArray(y), count);
    }
}
