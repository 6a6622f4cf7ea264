namespace Weather;

internal static class Jitter
{
    public static Reading[] Around(Station station, int count, Random source)
    {
        var readings = new Reading[count];
        for (var i = 0; i < count; i++)
        {
            var wind = station.Wind + (source.NextSingle() - 0.5f);
            readings[i] = new Reading { Wind = wind, Height = station.Height, Frost = wind + source.NextSingle() < 1 };
        }

        return readings;
    }
}
