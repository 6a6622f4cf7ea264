namespace Depots;

public sealed class Scaler
{
    private readonly float[] _mean;
    private readonly float[] _deviation;

    private Scaler(float[] mean, float[] deviation)
    {
        _mean = mean;
        _deviation = deviation;
    }

    public static Scaler From(IReadOnlyList<DepotHour> hours)
    {
        var width = hours[0].Known.Length;
        var mean = new float[width];
        var deviation = new float[width];
        for (var i = 0; i < width; i++)
        {
            var column = i;
            mean[i] = hours.Average(hour => hour.Known[column]);
            var spread = MathF.Sqrt(hours.Average(hour => MathF.Pow(hour.Known[column] - mean[column], 2)));
            deviation[i] = spread > 1e-6f ? spread : 1f;
        }

        return new Scaler(mean, deviation);
    }

    public DepotHour Apply(DepotHour hour) =>
        hour with { Known = hour.Known.Select((value, i) => (value - _mean[i]) / _deviation[i]).ToArray() };
}
