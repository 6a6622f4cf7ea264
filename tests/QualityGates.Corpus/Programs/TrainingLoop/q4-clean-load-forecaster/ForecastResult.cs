namespace GridLoad;

public sealed record ForecastResult(double MeanAbsoluteError, double RootMeanSquaredError, double SeasonalError)
{
    private const int HoursOfDay = 24;

    public static ForecastResult Of(float[] said, IReadOnlyList<LoadWindow> windows, Scaler scale)
    {
        var differences = said.Zip(windows, (forecast, window) => (double)(scale.Back(forecast) - scale.Back(window.Next))).ToList();
        return new ForecastResult(
            differences.Average(difference => Math.Abs(difference)),
            Math.Sqrt(differences.Average(difference => difference * difference)),
            windows.Average(window => Math.Abs(scale.Back(window.Past[^HoursOfDay]) - scale.Back(window.Next))));
    }
}
