namespace Bearings;

public sealed record Bearing
{
    public float Vibration { get; init; }

    public float Heat { get; init; }

    public bool Faulty { get; init; }
}

public abstract class Resampler
{
    protected Random Dice { get; } = new(); // expect: MLQ1002

    public abstract List<Bearing> Resample(List<Bearing> rows);
}
