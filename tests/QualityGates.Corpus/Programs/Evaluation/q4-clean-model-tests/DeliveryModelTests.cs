using Microsoft.ML;
using Xunit;

namespace Delivery.Tests;

public sealed class DeliveryModelTests
{
    private readonly List<Parcel> _parcels = Parcels.Make(400, seed: 9);

    [Fact]
    public void IsBetterThanTheMean()
    {
        var (_, metrics) = new DeliveryModel(seed: 4).Build(_parcels);
        Assert.True(metrics.RSquared > 0.8, "R² too low");
        Assert.True(metrics.MeanAbsoluteError < 2, "error too high");
    }

    [Fact]
    public void IsTheSameWithTheSameSeed()
    {
        var first = new DeliveryModel(seed: 4).Build(_parcels).Metrics;
        var second = new DeliveryModel(seed: 4).Build(_parcels).Metrics;
        Assert.Equal(first.RootMeanSquaredError, second.RootMeanSquaredError, digits: 6);
    }

    [Theory]
    [InlineData(10f, 300f)]
    [InlineData(50f, 350f)]
    public void TakesLongerForLongerWays(float near, float far)
    {
        var delivery = new DeliveryModel(seed: 4);
        using var engine = delivery.Engine(delivery.Build(_parcels).Model);
        Assert.True(engine.Predict(Way(near)).Hours < engine.Predict(Way(far)).Hours);
    }

    [Fact]
    public void SurvivesSaving()
    {
        var delivery = new DeliveryModel(seed: 4);
        var model = delivery.Build(_parcels).Model;
        using var before = delivery.Engine(model);
        using var after = delivery.Engine(delivery.SaveAndLoad(model, delivery.SchemaOf(_parcels)));
        foreach (var parcel in _parcels.Take(5))
        {
            Assert.Equal(before.Predict(parcel).Hours, after.Predict(parcel).Hours, digits: 4);
        }
    }

    private static Parcel Way(float kilometres) => new() { Kilometres = kilometres, Weight = 3, Weekday = "Tue" };
}
