// corpus: Tests of a price model for flats: quality with bounds and tolerance, a comparison with the mean price, and single flats asked with an engine of the test.
// library: ML.NET
// axis: xunit project, class fixture, generated rows
using Microsoft.ML;
using Xunit;

namespace Flats.Tests;

public sealed class FlatPriceTests(ModelFixture fixture) : IClassFixture<ModelFixture>
{
    private const double RecordedRmse = 14.5;

    [Fact]
    public void Explains_most_of_the_price()
    {
        Assert.InRange(fixture.Trained.Metrics.RSquared, 0.9, 1.0);
        Assert.True(fixture.Trained.Metrics.MeanAbsoluteError < 25);
    }

    [Fact]
    public void Stays_near_the_recorded_error() =>
        Assert.Equal(RecordedRmse, fixture.Trained.Metrics.RootMeanSquaredError, tolerance: 6);

    [Fact]
    public void Is_better_than_the_mean_price()
    {
        var mean = fixture.Flats.Average(flat => flat.Price);
        var spread = Math.Sqrt(fixture.Flats.Average(flat => Math.Pow(flat.Price - mean, 2)));

        Assert.True(fixture.Trained.Metrics.RootMeanSquaredError < spread / 2, "The mean price is nearly as good.");
    }

    [Theory]
    [InlineData("harbour", 60f)]
    [InlineData("hill", 90f)]
    [InlineData("mill", 45f)]
    public void Asks_a_fair_price(string district, float area)
    {
        using var engine = fixture.Context.Model.CreatePredictionEngine<Flat, FlatPrice>(fixture.Trained.Transformer);

        var answer = engine.Predict(new Flat { District = district, Area = area, Rooms = MathF.Ceiling(area / 28), Floor = 2 });

        var fair = FlatFactory.FairPrice(district, area);
        Assert.InRange(answer.Price, fair * 0.8, fair * 1.2);
    }

    [Fact]
    public void Is_the_same_after_a_second_training()
    {
        var again = FlatPriceModel.Train(new MLContext(seed: 2), fixture.Flats);

        Assert.Equal(fixture.Trained.Metrics.RSquared, again.Metrics.RSquared, tolerance: 1e-6);
    }
}
