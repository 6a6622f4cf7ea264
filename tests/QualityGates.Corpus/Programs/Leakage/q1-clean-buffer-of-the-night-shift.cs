// corpus: One list is the buffer of both shifts: the model learns from the day, the list is emptied, and the night fills it to be measured.
// library: ML.NET
// axis: service
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Presses;

public sealed class Stroke
{
    public float Pressure { get; set; }

    public float Heat { get; set; }

    public float Thickness { get; set; }
}

public interface IStrokeSource
{
    IEnumerable<Stroke> Read(string shift);
}

public sealed record ShiftReport(string Shift, double Mae, double Rmse);

public sealed class ShiftService(MLContext ml, IStrokeSource source)
{
    private readonly List<Stroke> _buffer = [];

    public ShiftReport LearnDayMeasureNight()
    {
        Refill("day");
        var model = ml.Transforms.Concatenate("Features", nameof(Stroke.Pressure), nameof(Stroke.Heat))
            .Append(ml.Regression.Trainers.Gam(nameof(Stroke.Thickness)))
            .Fit(ml.Data.LoadFromEnumerable(_buffer));

        Refill("night");
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(_buffer)), nameof(Stroke.Thickness));
        return new ShiftReport("night", metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }

    private void Refill(string shift)
    {
        _buffer.Clear();
        foreach (var stroke in source.Read(shift))
        {
            _buffer.Add(stroke);
        }
    }
}
