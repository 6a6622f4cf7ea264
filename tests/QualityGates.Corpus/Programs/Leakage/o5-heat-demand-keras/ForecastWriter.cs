namespace HeatDemand;

public sealed class ForecastWriter(string path)
{
    public void Write(IReadOnlyList<float> forecast, ValueRange scale)
    {
        using var writer = new StreamWriter(path);
        writer.WriteLine("hour;demand");
        for (var hour = 0; hour < forecast.Count; hour++)
        {
            writer.WriteLine($"{hour};{scale.Back(forecast[hour]):F2}"); // expect: MLQ1008
        }
    }
}
