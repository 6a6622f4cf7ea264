namespace Pumps;

public sealed record AlarmOutcome(int Faults, int Found, int FalseAlarms)
{
    public static AlarmOutcome Count(bool[] alarms, bool[] faulty)
    {
        var pairs = alarms.Zip(faulty).ToList();
        return new AlarmOutcome(
            pairs.Count(pair => pair.Second),
            pairs.Count(pair => pair is { First: true, Second: true }),
            pairs.Count(pair => pair is { First: true, Second: false }));
    }
}

public static class Quantile
{
    public static double Of(double[] values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted[(int)Math.Min(sorted.Length - 1, share * sorted.Length)];
    }
}
