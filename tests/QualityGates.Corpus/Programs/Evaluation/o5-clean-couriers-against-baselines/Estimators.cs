using Microsoft.ML;
using Microsoft.ML.Data;

namespace Couriers;

public interface IMinutesEstimator
{
    string Name { get; }

    void Fit(IReadOnlyList<Delivery> deliveries);

    IReadOnlyList<float> Estimate(IReadOnlyList<Delivery> deliveries);
}

public sealed class MeanMinutes : IMinutesEstimator
{
    private float _mean;

    public string Name => "mean";

    public void Fit(IReadOnlyList<Delivery> deliveries) => _mean = deliveries.Average(delivery => delivery.Minutes);

    public IReadOnlyList<float> Estimate(IReadOnlyList<Delivery> deliveries) => Enumerable.Repeat(_mean, deliveries.Count).ToArray();
}

public sealed class MedianOfQuarter : IMinutesEstimator
{
    private readonly Dictionary<string, float> _medians = new(StringComparer.Ordinal);
    private float _fallback;

    public string Name => "median of quarter";

    public void Fit(IReadOnlyList<Delivery> deliveries)
    {
        _fallback = Median(deliveries);
        foreach (var quarter in deliveries.GroupBy(delivery => delivery.Quarter))
        {
            _medians[quarter.Key] = Median(quarter);
        }
    }

    public IReadOnlyList<float> Estimate(IReadOnlyList<Delivery> deliveries) =>
        deliveries.Select(delivery => _medians.GetValueOrDefault(delivery.Quarter, _fallback)).ToArray();

    private static float Median(IEnumerable<Delivery> deliveries)
    {
        var minutes = deliveries.Select(delivery => delivery.Minutes).Order().ToArray();
        return minutes.Length % 2 == 1 ? minutes[minutes.Length / 2] : (minutes[(minutes.Length / 2) - 1] + minutes[minutes.Length / 2]) / 2;
    }
}

public sealed class ForestMinutes(MLContext ml) : IMinutesEstimator
{
    public string Name => "forest";

    public ITransformer? Model { get; private set; }

    public void Fit(IReadOnlyList<Delivery> deliveries)
    {
        var pipeline = ml.Transforms.Categorical.OneHotEncoding("QuarterCode", nameof(Delivery.Quarter))
            .Append(ml.Transforms.Concatenate("Features", nameof(Delivery.Kilometres), nameof(Delivery.Parcels), nameof(Delivery.Hour), "QuarterCode"))
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Delivery.Minutes), numberOfTrees: 200));
        Model = pipeline.Fit(ml.Data.LoadFromEnumerable(deliveries));
    }

    public IReadOnlyList<float> Estimate(IReadOnlyList<Delivery> deliveries)
    {
        var model = Model ?? throw new InvalidOperationException("The forest was not fitted.");
        return model.Transform(ml.Data.LoadFromEnumerable(deliveries)).GetColumn<float>("Score").ToArray();
    }
}
